namespace Huzhou.Policy.Calculation.Judging;

/// <summary>
/// How far the documents say that a project or title came which a target names otherwise: under a longer or shorter name, at a stage that
/// is not the promised one, with the batch of a title.
/// </summary>
internal static class ToldStages
{
    /// <summary>What is told of a target's project or title.</summary>
    /// <param name="Told">The stages, as reported values.</param>
    /// <param name="Differs">What differs, where it decides nothing.</param>
    internal readonly record struct Found(IReadOnlyList<Observation> Told, Reason? Differs);

    /// <summary>What is told of the project or title that a milestone is about, in the target's own time.</summary>
    internal static Found Of(Target target, Condition.Milestone milestone, EvidencePool pool)
    {
        if (milestone.Stage.Scale.Name != StageScale.Distinction.Name)
        {
            Observation[] told = OfProject(target, pool);
            if (told.Length > 0)
                return new Found(told, null);
            // A stretch or a phase of what was promised says where it stands, and not where the whole does.
            string form = ProjectNames.FormOf(target.Indicator.Name, pool.Told.Own);
            Observation[] parts = Told(target,
                [.. pool.Told.Projects.Where(project => project.IsPartOf(form)).Select(project => project.Named)]);
            return new Found(parts, parts.Length > 0 ? Reason.OtherScope : null);
        }

        return OfTitle(target, pool);
    }

    /// <summary>Works of another name that share so much of it with the target's that a person should look; the most alike first.</summary>
    internal static IReadOnlyList<Assessment.Candidate> Alike(Target target, EvidencePool pool, int most)
    {
        if (target.Condition is not Condition.Milestone { Stage.Scale: { } scale } || scale.Name == StageScale.Distinction.Name)
            return [];
        string form = ProjectNames.FormOf(target.Indicator.Name, pool.Told.Own);
        return
        [
            .. pool.Told.Projects.Select(project => (project.Named, Shared: project.SharedWith(form))).Where(one => one.Shared > 0)
                .OrderByDescending(one => one.Shared).SelectMany(one => Told(target, [one.Named]).Take(1)).Take(most)
                .Select(value => new Assessment.Candidate(value, [Reason.OtherName])),
        ];
    }

    private static Observation[] OfProject(Target target, EvidencePool pool)
    {
        string name = target.Indicator.Name, form = ProjectNames.FormOf(name, pool.Told.Own);
        NamedProject[] same = [.. pool.Told.Projects.Where(project => project.HasName(form)).Select(project => project.Named)];
        if (!same.Any(project => project.Mentions.Any(mention => IsTold(mention, target))) && HasOneNamesake(name, pool))
        {
            string plain = ProjectNames.FormOf(name, null);
            same = [.. pool.Told.Projects.Where(project => project.MayBeOfFirm(plain)).Select(project => project.Named)];
        }

        return Told(target, same);
    }

    private static Observation[] Told(Target target, NamedProject[] projects)
    {
        ProjectMention[] told = [.. projects.SelectMany(project => project.Mentions).Where(mention => IsTold(mention, target)).Distinct()];
        return [.. told.Select(mention => Value(target, mention.Stage, mention.Period, mention.Source))];
    }

    private static bool IsTold(ProjectMention mention, Target target) =>
        !mention.IsPromise && target.Condition is Condition.Milestone wanted
            && mention.Stage.Scale.Name == wanted.Stage.Scale.Name && HoldsIn(target.Period, mention.Period);

    /// <summary>
    /// Whether a stage told for a time is one of the target's: told within it, or by a review of several years that end with it.
    /// </summary>
    private static bool HoldsIn(Period wanted, Period told) =>
        wanted.Contains(told) || (told.LastDay == wanted.LastDay && told.Contains(wanted));

    private static bool HasOneNamesake(string name, EvidencePool pool) =>
        pool.Told.NamesOpening(ProjectNames.Opening(name)).Where(other => other != name).Take(2).Count() == 1;

    private static Found OfTitle(Target target, EvidencePool pool)
    {
        TitleName wanted = TitleName.Of(target.Indicator.Name);
        // A title that the promise pursues for a place, 争创甲都市圈综合改革试点, is told with that place as its holder.
        string name = target.Indicator.Name;
        ToldNames.Title[] alike = [.. pool.Told.TitlesLike(wanted).Concat(pool.Told.TitlesOfPlaceIn(name))
            .Where(title => HoldsIn(target.Period, title.Told.Period))];
        ToldNames.Title[] same = [.. alike.Where(title => title.NameIn(name).IsSame(title.Name))];
        ToldNames.Title[] told = same.Length > 0 ? same : alike;
        if (told.Length == 0)
            return new Found([], null);
        Observation[] values = [.. told.Select(one => Value(target, one.Told.Reached!, one.Told.Period, one.Told.Source))];
        // To be on the list that leads to a title is not yet to hold it, and not yet to have lost it.
        if (same.Length == 0)
            return new Found(values, wanted.IsOfOneGiver(told[0].Name) ? Reason.OtherScope : Reason.OtherThreshold);
        return new Found(values, same.All(one => one.Told.Status == DistinctionStatus.Listed) ? Reason.BoundDoesNotDecide : null);
    }

    private static Observation Value(Target target, Stage stage, Period period, Citation source) => new()
    {
        Id = new FactId(source.Document, source.Span.Start, 1).ToString(),
        Indicator = target.Indicator,
        Measure = Measure.Stage,
        Period = period,
        Value = new Reported.AtStage(stage),
        Source = source,
    };
}
