using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Comparing;

/// <summary>The way that a plan is taken to go from its baseline to its goal.</summary>
public enum PlanPath
{
    /// <summary>The same step every year.</summary>
    Linear,

    /// <summary>The same growth every year; for amounts above zero.</summary>
    Geometric,

    /// <summary>The yearly values that the plan states, even between them.</summary>
    Steps,

    /// <summary>What all years together are to reach, each year its part: the yearly results are added up.</summary>
    Cumulative,
}

/// <summary>How an indicator of a plan over years stands in one of its years.</summary>
public enum PlanStatus
{
    /// <summary>Nothing can be said: no value, or a path that is not defined.</summary>
    Unknown,

    /// <summary>What the plan asks for its last year holds already.</summary>
    Reached,

    /// <summary>At least as far as the path asks for.</summary>
    OnTrack,

    /// <summary>Less far than the path asks for.</summary>
    Behind,
}

/// <summary>
/// The mid-term review (中期评估) of one planned indicator: how much of the way from the baseline to the goal is gone, how much should be, and
/// which pace is needed from here.
/// </summary>
/// <remarks>
/// Shares are 1 for the whole way; nothing is rounded. What is reached is compared with the path, never with the goal alone.
/// </remarks>
public sealed partial record class PlanReview
{
    /// <summary>The planned indicator.</summary>
    public required PlannedIndicator Planned { get; init => field = value ?? throw new ArgumentNullException(nameof(Planned)); }

    /// <summary>The year in which it is looked at.</summary>
    public required Year Year { get; init; }

    /// <summary>The path that was asked for.</summary>
    public required PlanPath Path { get; init => field = Text.Defined(value, nameof(Path)); }

    /// <summary>The result of the year, or of all years so far where the path adds them up; null where none is reported.</summary>
    public Quantity? Actual { get; init; }

    /// <summary>What the path asks for at the end of the year, in the unit of the goal; null where the path is not defined.</summary>
    public Quantity? Expected { get; init; }

    /// <summary>
    /// The part of the way from baseline to goal that is gone, 1 for the whole; negative where the value went back. Null where it is not
    /// defined.
    /// </summary>
    public decimal? ReachedShare { get; init; }

    /// <summary>The part of the way that should be gone.</summary>
    public decimal? ExpectedShare { get; init; }

    /// <summary>
    /// What every year left has to add, in the unit of the goal; negative for a fall. Null in the last year and where it is not defined.
    /// </summary>
    public Quantity? NeededPerYear { get; init; }

    /// <summary>
    /// The yearly growth in percent that reaches the goal from here; null in the last year and where no growth is defined.
    /// </summary>
    public decimal? NeededGrowth { get; init; }

    /// <summary>How it stands.</summary>
    public PlanStatus Status { get; init => field = Text.Defined(value, nameof(Status)); }

    /// <summary>Why something is not defined, or null where all is.</summary>
    public Reason? Refusal { get; init; }

    /// <summary>The review of an indicator whose result is known.</summary>
    /// <param name="planned">The indicator with baseline and goal.</param>
    /// <param name="year">A year of the plan, behind its baseline and not behind its goal.</param>
    /// <param name="actual">The result at the end of that year (for <see cref="PlanPath.Cumulative"/> that of all years so far), or null
    /// where there is none.</param>
    /// <param name="path">The path; even steps by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside of the plan.</exception>
    public static PlanReview Of(PlannedIndicator planned, Year year, Quantity? actual, PlanPath path = PlanPath.Linear)
    {
        ArgumentNullException.ThrowIfNull(planned);
        int first = planned.BaselineYear?.Value ?? planned.GoalYear.Value - 1;
        if (year.Value <= first || year.Value > planned.GoalYear.Value)
            throw new ArgumentOutOfRangeException(nameof(year), year, $"The plan runs from {first + 1} to {planned.GoalYear}.");
        PlanReview begun = new() { Planned = planned, Year = year, Path = Text.Defined(path, nameof(path)), Actual = actual };
        return path == PlanPath.Cumulative ? Summed(begun, first) : OnPath(begun, first);
    }

    /// <summary>The reviews of all planned indicators of a document, with the results that other documents of an archive report.</summary>
    /// <param name="archive">The archive with the plan and the yearly results.</param>
    /// <param name="plan">The id of the document that plans.</param>
    /// <param name="year">A year of the plan.</param>
    /// <param name="path">The path; indicators that only give a cumulative figure are added up whatever it is.</param>
    /// <exception cref="ArgumentException">The archive has no document of that id.</exception>
    public static IReadOnlyList<PlanReview> Of(Archive archive, string plan, Year year, PlanPath path = PlanPath.Linear)
    {
        ArgumentNullException.ThrowIfNull(archive);
        Document document = archive.Documents.FirstOrDefault(candidate => candidate.Id == plan)
            ?? throw new ArgumentException($"The archive has no document \"{plan}\".", nameof(plan));
        return [.. document.PlannedIndicators
            .Where(planned => year.Value <= planned.GoalYear.Value && (planned.BaselineYear is not { } first || year.Value > first.Value))
            .Select(planned => Of(archive, document, planned, year,
                planned is { Goal: null, Cumulative: not null } ? PlanPath.Cumulative : path))];
    }

    /// <summary>The series to draw: of every year of the plan what the path asks for and what was reported.</summary>
    /// <param name="archive">The archive with the plan and the yearly results.</param>
    /// <param name="government">Whose results.</param>
    /// <param name="planned">The indicator.</param>
    /// <param name="path">The path.</param>
    public static IReadOnlyList<PlanReview> Course(Archive archive, string government, PlannedIndicator planned,
        PlanPath path = PlanPath.Linear)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(planned);
        int first = planned.BaselineYear?.Value ?? planned.GoalYear.Value - 1;
        return [.. Enumerable.Range(first + 1, planned.GoalYear.Value - first)
            .Select(year => Of(planned, new Year(year), ActualOf(archive, government, planned, new Year(year), path), path))];
    }

    private static PlanReview Of(Archive archive, Document document, PlannedIndicator planned, Year year, PlanPath path) =>
        Of(planned, year, ActualOf(archive, document.Government, planned, year, path), path);

    /// <summary>The value of the year, or the sum of the yearly values behind the baseline; null where one of them is missing.</summary>
    private static Quantity? ActualOf(Archive archive, string? government, PlannedIndicator planned, Year year, PlanPath path)
    {
        if ((path == PlanPath.Cumulative ? planned.Cumulative : planned.Goal?.Number ?? planned.Baseline) is not { } wanted)
            return null;
        IReadOnlyList<IndicatorSeries.Point> points = IndicatorSeries.Of(archive, planned.Indicator.Code, wanted.Measure,
            government).Points;
        if (path != PlanPath.Cumulative)
            return ValueOf(points, year);
        decimal? sum = 0m;
        for (int at = (planned.BaselineYear?.Value ?? year.Value - 1) + 1; at <= year.Value; at++)
            sum = Exact.Add(sum,
                ValueOf(points, new Year(at)) is { } value && value.CanCompare(wanted) ? Exact.In(value, wanted.Unit)?.Value : null);
        return sum is { } total ? new Quantity(total, wanted.Unit, wanted.Measure) : null;
    }

    private static Quantity? ValueOf(IReadOnlyList<IndicatorSeries.Point> points, Year year) =>
        points.FirstOrDefault(point => point.Period == Period.OfYear(year))?.Value?.Value.Number;
}
