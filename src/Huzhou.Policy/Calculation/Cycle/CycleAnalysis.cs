using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>
/// A year's cycle as a whole: what became of each target, what the next plan makes of it, what was reported without having been promised,
/// which promises slipped,
/// and what the documents say of themselves beside what was counted. It counts and names; it blames nobody.
/// </summary>
public sealed record class CycleAnalysis
{
    /// <summary>The targets of the year, judged and grouped by section, theme, lead organization and commitment.</summary>
    public required Scorecard Scorecard { get; init => field = value ?? throw new ArgumentNullException(nameof(Scorecard)); }

    /// <summary>What became of each target, in the order of the scorecard's rows.</summary>
    public required IReadOnlyList<TargetOutcome> Outcomes { get; init => field = Copied<TargetOutcome>.Of(value, nameof(Outcomes)); }

    /// <summary>What the next year's plan makes of each target; empty where there is no such plan.</summary>
    public IReadOnlyList<TargetRenewal> Renewals
    {
        get;
        init => field = Copied<TargetRenewal>.Of(value, nameof(Renewals));
    } = Copied<TargetRenewal>.Empty;

    /// <summary>Targets for a later time that the year's results satisfy already, with the judgement that says so.</summary>
    public IReadOnlyList<Assessment> ReachedEarly
    {
        get;
        init => field = Copied<Assessment>.Of(value, nameof(ReachedEarly));
    } = Copied<Assessment>.Empty;

    /// <summary>Figures reported for the year for which no target was set, in the order of documents and text.</summary>
    public IReadOnlyList<Observation> WithoutTarget
    {
        get;
        init => field = Copied<Observation>.Of(value, nameof(WithoutTarget));
    } = Copied<Observation>.Empty;

    /// <summary>The named projects over all documents.</summary>
    public IReadOnlyList<ProjectPath> Projects
    {
        get;
        init => field = Copied<ProjectPath>.Of(value, nameof(Projects));
    } = Copied<ProjectPath>.Empty;

    /// <summary>The titles, pilots and awards over all documents.</summary>
    public IReadOnlyList<DistinctionPath> Distinctions
    {
        get;
        init => field = Copied<DistinctionPath>.Of(value, nameof(Distinctions));
    } = Copied<DistinctionPath>.Empty;

    /// <summary>What documents say of the year's results as a whole, to be set beside <see cref="Scorecard.Total"/>.</summary>
    public IReadOnlyList<OverallClaim> Claims
    {
        get;
        init => field = Copied<OverallClaim>.Of(value, nameof(Claims));
    } = Copied<OverallClaim>.Empty;

    /// <summary>The problems that documents name of the year themselves, to be set beside missed and silent targets.</summary>
    public IReadOnlyList<Shortcoming> Shortcomings
    {
        get;
        init => field = Copied<Shortcoming>.Of(value, nameof(Shortcomings));
    } = Copied<Shortcoming>.Empty;

    /// <summary>The year.</summary>
    public Year Year => Scorecard.Year;

    /// <summary>How many targets are in each class, every class named.</summary>
    public IReadOnlyDictionary<OutcomeKind, int> Counts =>
        Enum.GetValues<OutcomeKind>().ToDictionary(kind => kind, kind => Outcomes.Count(one => one.Kind == kind));

    /// <summary>The targets of one class.</summary>
    public IReadOnlyList<TargetOutcome> Of(OutcomeKind kind) => [.. Outcomes.Where(one => one.Kind == Text.Defined(kind, nameof(kind)))];

    /// <summary>
    /// What the targets of one class weigh: their number, those counted less that were not found in a document that is not full.
    /// </summary>
    public decimal WeightOf(OutcomeKind kind) => Of(kind).Sum(one => one.Weight);

    /// <summary>The targets of one kind of renewal.</summary>
    public IReadOnlyList<TargetRenewal> Of(RenewalKind kind) => [.. Renewals.Where(one => one.Kind == Text.Defined(kind, nameof(kind)))];

    /// <summary>What slipped, project by project.</summary>
    public IReadOnlyList<ProjectPath> Slipped => [.. Projects.Where(path => path.Slips.Count > 0)];

    /// <summary>The cycle of a year.</summary>
    /// <param name="archive">The documents, in any order.</param>
    /// <param name="year">The year; one without targets gives an analysis without outcomes.</param>
    /// <param name="government">Whose cycle, or null where the archive holds one government's documents.</param>
    /// <param name="assessor">Who judges, and as of which day: a document of a later day is not seen; the defaults where null.</param>
    /// <exception cref="ArgumentException">The government has no document in the archive, or none is named and the documents seen are of
    /// several.</exception>
    public static CycleAnalysis Of(Archive archive, Year year, string? government = null, Assessor? assessor = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        assessor ??= Assessor.Default;
        Document[] seen = [.. archive.Documents.Where(document => ArchiveView.IsSeen(document, assessor.Options.AsOf))];
        RequireOne(archive.Documents, seen, government);
        Document[] documents = [.. seen.Where(document => government is null || document.Government == government)];
        Archive own = documents.Length == archive.Documents.Count ? archive : archive.With(documents, archive.Review);
        Scorecard card = assessor.Assess(own, year);
        Target[] next = year.Value < 9999 ? [.. own.TargetsOf(year.Next).Where(target => target.Period.MonthCount <= 12)] : [];
        return new CycleAnalysis
        {
            Scorecard = card,
            Outcomes = [.. card.Rows.Select(row => TargetOutcome.Of(row, assessor.Options))],
            Renewals = TargetRenewal.Of([.. card.Rows.Where(row => row.Verdict != Verdict.Superseded)], next, IsFull(own, next),
                own.Indicators, ProjectNames.OwnOf(documents), assessor.Options),
            ReachedEarly = Early(own, year, assessor),
            WithoutTarget = Unplanned(documents, card),
            Projects = ProjectPath.Of(documents),
            Distinctions = DistinctionPath.Of(documents),
            Claims = [.. documents.SelectMany(document => document.Claims).Where(claim => claim.Period.Year == year)],
            Shortcomings = [.. documents.SelectMany(document => document.Shortcomings).Where(problem => problem.Period.Year == year)],
        };
    }

    private static void RequireOne(IReadOnlyList<Document> all, IReadOnlyList<Document> seen, string? government)
    {
        string[] names =
            [.. (government is null ? seen : all).Select(document => document.Government ?? "(not named)").Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        if (government is null && names.Length > 1)
            throw new ArgumentException(
                $"The documents are of {names.Length} governments, and a cycle is of one. Name one of {string.Join(", ", names)}.",
                nameof(government));
        if (government is not null && !names.Contains(government, StringComparer.Ordinal))
            throw new ArgumentException(
                $"No document is of \"{government}\". The archive's documents are of "
                    + $"{(names.Length > 0 ? string.Join(", ", names) : "nobody: it holds none")}.", nameof(government));
    }

    /// <summary>Whether one of the documents that set the next targets is there as a whole.</summary>
    private static bool IsFull(Archive archive, Target[] next) =>
        next.Select(target => target.Source.Document).Distinct(StringComparer.Ordinal)
            .Any(id => archive.Find(id)?.Extent == DocumentExtent.Full);

    /// <summary>
    /// Targets whose time runs on beyond the year: a level, share or rank that the year shows already. Growth and averages of several years
    /// say nothing before their end.
    /// </summary>
    private static IReadOnlyList<Assessment> Early(Archive archive, Year year, Assessor assessor)
    {
        ArchiveView view = new(archive, assessor.Options);
        return
        [
            .. archive.Documents.SelectMany(document => document.Targets)
                .Where(target => target.Period.LastDay.Year > year.Value && target.Period.FirstDay.Year <= year.Value
                    && target.Period.MonthCount > 12 && HoldsOnceReached(target))
                .Select(target => assessor.AssessSoFar(view, target, Period.OfYear(year)))
                .OfType<Assessment>()
                .Where(assessment => assessment.Verdict is Verdict.Met or Verdict.Exceeded),
        ];
    }

    private static bool HoldsOnceReached(Target target) =>
        target.Measure is not (Measure.Growth or Measure.PointChange or Measure.RankMove) && target.Condition.RelativeTo is null
        && target.Condition is Condition.AtLeast or Condition.MoreThan or Condition.Stated or Condition.RankWithin or Condition.Milestone
            or Condition.AllOf;

    private static IReadOnlyList<Observation> Unplanned(Document[] documents, Scorecard card)
    {
        HashSet<string> used = [.. card.Rows.SelectMany(row => row.Inputs.Append(row.Result)).OfType<Observation>()
            .Select(observation => observation.Id)];
        HashSet<string> promised = [.. card.Rows.Select(row => row.Target.Indicator.Code)];
        Period year = Period.OfYear(card.Year);
        return
        [
            .. documents.SelectMany(document => document.Observations)
                .Where(observation => observation.Period == year && observation.Value.Number is not null && Parts.IsOwn(observation)
                && observation.Status is not (ObservationStatus.Forecast or ObservationStatus.Missing) && !used.Contains(observation.Id)
                && !promised.Contains(observation.Indicator.Code)),
        ];
    }

    /// <summary>The year and its counts, in a line.</summary>
    public override string ToString() => Scorecard.ToString();
}
