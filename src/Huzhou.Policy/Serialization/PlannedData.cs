namespace Huzhou.Policy.Serialization;

/// <summary>A planned indicator, one line of a document's file.</summary>
internal sealed class PlannedData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<PlannedData> Shape = new(
        static () => new(),
        (nameof(Indicator), static (ref json, scope, data) => data.Indicator = scope.Word(ref json)),
        (nameof(GoalYear), static (ref json, _, data) => data.GoalYear = YearNumber.Take(ref json)),
        (nameof(BaselineYear), static (ref json, _, data) => data.BaselineYear = YearNumber.Take(ref json)),
        (nameof(Baseline), static (ref json, scope, data) => data.Baseline = scope.Quantity(ref json)),
        (nameof(Goal), static (ref json, scope, data) => data.Goal = ConditionData.Shape.Take(ref json, scope)),
        (nameof(YearlyGrowth), static (ref json, scope, data) => data.YearlyGrowth = scope.Quantity(ref json)),
        (nameof(Cumulative), static (ref json, scope, data) => data.Cumulative = scope.Quantity(ref json)),
        (nameof(Steps), static (ref json, scope, data) => data.TakenSteps = scope.Each(ref json, PlannedStepData.Shape, PlannedStepData.Read)),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)));

    public string? Indicator { get; set; }

    public Year? GoalYear { get; set; }

    public Year? BaselineYear { get; set; }

    public Quantity? Baseline { get; set; }

    public ConditionData? Goal { get; set; }

    public Quantity? YearlyGrowth { get; set; }

    public Quantity? Cumulative { get; set; }

    public PlannedStepData?[]? Steps { get; set; }

    public CitationData? Source { get; set; }

    /// <summary>The steps where they were taken from the bytes of an archive; then <see cref="Steps"/> is null.</summary>
    internal IReadOnlyList<PlannedStep>? TakenSteps;

    internal static PlannedData Of(PlannedIndicator planned, WriteScope scope) => new()
    {
        Indicator = scope.Key(planned.Indicator),
        GoalYear = planned.GoalYear,
        BaselineYear = planned.BaselineYear,
        Baseline = planned.Baseline,
        Goal = planned.Goal is { } goal ? ConditionData.Of(goal, scope) : null,
        YearlyGrowth = planned.YearlyGrowth,
        Cumulative = planned.Cumulative,
        Steps = scope.Each(planned.Steps, PlannedStepData.Of),
        Source = planned.Source is { } source ? CitationData.Of(source, scope) : null,
    };

    internal static PlannedIndicator Read(PlannedData data, ReadScope scope) => new()
    {
        Indicator = scope.Indicator(data.Indicator, "indicator"),
        GoalYear = scope.Need(data.GoalYear, "goalYear"),
        BaselineYear = data.BaselineYear,
        Baseline = data.Baseline,
        Goal = scope.ReadOptional("goal", data.Goal, ConditionData.Read),
        YearlyGrowth = data.YearlyGrowth,
        Cumulative = data.Cumulative,
        Steps = data.TakenSteps ?? (data.Steps is { } steps ? scope.Each("steps", steps, PlannedStepData.Read) : []),
        Source = data.Cited ?? scope.ReadOptional("source", data.Source, CitationData.Read),
    };
}

/// <summary>A value that a plan states for one of its years.</summary>
internal sealed class PlannedStepData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<PlannedStepData> Shape = new(
        static () => new(),
        (nameof(Year), static (ref json, _, data) => data.Year = YearNumber.Take(ref json)),
        (nameof(Value), static (ref json, scope, data) => data.Value = scope.Quantity(ref json)));

    public Year? Year { get; set; }

    public Quantity? Value { get; set; }

    internal static PlannedStepData Of(PlannedStep step, WriteScope _) => new() { Year = step.Year, Value = step.Value };

    internal static PlannedStep Read(PlannedStepData data, ReadScope scope) => new(scope.Need(data.Year, "year"), scope.Need(data.Value, "value"));
}
