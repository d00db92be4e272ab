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
        if (milestone.Stage.Scale.Name == StageScale.Construction.Name)
            return new Found(OfProject(target, pool), null);
        return milestone.Stage.Scale.Name == StageScale.Distinction.Name ? OfTitle(target, pool) : new Found([], null);
    }

    private static Observation[] OfProject(Target target, EvidencePool pool)
    {
        string name = target.Indicator.Name;
        NamedProject[] same = [.. pool.Projects.Where(project => IsSame(name, project, pool.Own))];
        if (!same.Any(project => project.Mentions.Any(mention => IsTold(mention, target))) && HasOneNamesake(name, pool))
            same = [.. pool.Projects.Where(project => IsOfFirm(name, project))];
        ProjectMention[] told = [.. same.SelectMany(project => project.Mentions).Where(mention => IsTold(mention, target)).Distinct()];
        return [.. told.Select(mention => Value(target, mention.Stage, mention.Period, mention.Source))];
    }

    private static bool IsTold(ProjectMention mention, Target target) =>
        !mention.IsPromise && mention.Stage.Scale.Name == StageScale.Construction.Name && target.Period.Contains(mention.Period);

    /// <summary>Whether a project may be of the firm that the name begins with; it is where that has no other.</summary>
    private static bool IsOfFirm(string name, NamedProject project) =>
        ProjectNames.AreOfOneFirm(name, project.Name) || (project.Aliases.Count > 0 && IsAliasOfFirm(name, project));

    // Apart from what is asked of every pair, which allocates nothing so.
    private static bool IsAliasOfFirm(string name, NamedProject project) =>
        project.Aliases.Any(other => ProjectNames.AreOfOneFirm(name, other));

    private static bool HasOneNamesake(string name, EvidencePool pool) =>
        pool.NamesOpening(ProjectNames.Opening(name)).Where(other => other != name).Take(2).Count() == 1;

    private static bool IsSame(string name, NamedProject project, string? own) =>
        ProjectNames.AreOne(name, project.Name, own) || (project.Aliases.Count > 0 && IsSameAlias(name, project, own));

    private static bool IsSameAlias(string name, NamedProject project, string? own) =>
        project.Aliases.Any(other => ProjectNames.AreOne(name, other, own));

    private static Found OfTitle(Target target, EvidencePool pool)
    {
        TitleName wanted = TitleName.Of(target.Indicator.Name);
        var alike = pool.Documents.SelectMany(document => document.Distinctions)
            .Where(title => title.Status != DistinctionStatus.Pursued && title.Holder is null && target.Period.Contains(title.Period))
            .Select(title => (Title: title, Name: TitleName.Of(title.Name, title.Level)))
            .Where(told => wanted.IsAlike(told.Name)).ToArray();
        var same = alike.Where(told => wanted.IsSame(told.Name)).ToArray();
        var told = same.Length > 0 ? same : alike;
        if (told.Length == 0)
            return new Found([], null);
        Observation[] values = [.. told.Select(one => Value(target, StageOf(one.Title.Status), one.Title.Period, one.Title.Source))];
        // To be on the list that leads to a title is not yet to hold it, and not yet to have lost it.
        if (same.Length == 0)
            return new Found(values, wanted.IsOfOneGiver(told[0].Name) ? Reason.OtherScope : Reason.OtherThreshold);
        return new Found(values, same.All(one => one.Title.Status == DistinctionStatus.Listed) ? Reason.BoundDoesNotDecide : null);
    }

    private static Stage StageOf(DistinctionStatus status) => new(StageScale.Distinction, StageScale.Distinction.Steps[status switch
    {
        DistinctionStatus.Listed => 1,
        DistinctionStatus.Kept => 3,
        DistinctionStatus.Raised => 4,
        _ => 2,
    }].Split('/')[0]);

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
