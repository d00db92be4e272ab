using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Cycle;

namespace Huzhou.Policy.Serialization;

/// <summary>A typed difference of two figures: the root of a text, or one line of a series.</summary>
internal sealed class DifferenceData : RootData
{
    public ComparisonKind? Kind { get; set; }

    public Quantity? From { get; set; }

    public Quantity? To { get; set; }

    public Quantity? Change { get; set; }

    public Quantity? Rate { get; set; }

    public ReferenceData? Reference { get; set; }

    public Basis? Basis { get; set; }

    public Reason? Note { get; set; }

    public Reason? Refusal { get; set; }

    internal static DifferenceData Of(Difference difference, string? schema) => new()
    {
        Schema = schema,
        Kind = difference.Kind,
        From = difference.From,
        To = difference.To,
        Change = difference.Change,
        Rate = difference.Rate,
        Reference = difference.Reference is { } reference ? ReferenceData.Of(reference) : null,
        Basis = difference.Basis == default ? null : difference.Basis,
        Note = difference.Note,
        Refusal = difference.Refusal,
    };

    internal static Difference Read(DifferenceData data, ReadScope scope) => new()
    {
        Kind = scope.Need(data.Kind, "kind"),
        From = data.From,
        To = data.To,
        Change = data.Change,
        Rate = data.Rate,
        Reference = scope.ReadOptional("reference", data.Reference, ReferenceData.Read),
        Basis = data.Basis ?? default,
        Note = data.Note,
        Refusal = data.Refusal,
    };
}

/// <summary>An indicator over all documents: the root of a text.</summary>
internal sealed class SeriesData : ResultData
{
    public string? Indicator { get; set; }

    public Measure? Measure { get; set; }

    public PointData?[]? Points { get; set; }

    public FindingData?[]? Findings { get; set; }

    internal static SeriesData Of(IndicatorSeries series, WriteScope scope) => new()
    {
        Indicator = scope.Key(series.Indicator),
        Measure = series.Measure,
        Points = scope.Each(series.Points, PointData.Of),
        Findings = scope.Each(series.Findings, FindingData.Of),
    };

    internal static IndicatorSeries Read(SeriesData data, ReadScope scope) => new()
    {
        Indicator = scope.Indicator(data.Indicator, "indicator"),
        Measure = scope.Need(data.Measure, "measure"),
        Points = scope.Each("points", data.Points, PointData.Read),
        Findings = scope.Each("findings", data.Findings, FindingData.Read),
    };
}

/// <summary>One period of a series, one line.</summary>
internal sealed class PointData : Data
{
    public Period? Period { get; set; }

    public ObservationData? Value { get; set; }

    public ObservationData?[]? Vintages { get; set; }

    public TargetData?[]? Targets { get; set; }

    public DifferenceData? YearOnYear { get; set; }

    internal static PointData Of(IndicatorSeries.Point point, WriteScope scope) => new()
    {
        Period = point.Period,
        Value = point.Value is { } value ? ObservationData.Of(value, scope) : null,
        Vintages = scope.Each(point.Vintages, ObservationData.Of),
        Targets = scope.Each(point.Targets, TargetData.Of),
        YearOnYear = point.YearOnYear is { } change ? DifferenceData.Of(change, null) : null,
    };

    internal static IndicatorSeries.Point Read(PointData data, ReadScope scope) => new()
    {
        Period = scope.Need(data.Period, "period"),
        Value = scope.ReadOptional("value", data.Value, ObservationData.Read),
        Vintages = scope.Each("vintages", data.Vintages, ObservationData.Read),
        Targets = scope.Each("targets", data.Targets, TargetData.Read),
        YearOnYear = scope.ReadOptional("yearOnYear", data.YearOnYear, DifferenceData.Read),
    };
}

/// <summary>The way of an indicator through a year: the root of a text.</summary>
internal sealed class ChainData : ResultData
{
    public string? Indicator { get; set; }

    public Year? Year { get; set; }

    public TaskData?[]? Tasks { get; set; }

    public ObservationData?[]? Results { get; set; }

    public AssessmentData?[]? Assessments { get; set; }

    internal static ChainData Of(IndicatorChain chain, WriteScope scope) => new()
    {
        Indicator = chain.Indicator,
        Year = chain.Year,
        Tasks = scope.Each(chain.Tasks, TaskData.Of),
        Results = scope.Each(chain.Results, ObservationData.Of),
        Assessments = scope.Each(chain.Assessments, AssessmentData.Of),
    };

    internal static IndicatorChain Read(ChainData data, ReadScope scope) => new()
    {
        Indicator = scope.Need(data.Indicator, "indicator"),
        Year = scope.Need(data.Year, "year"),
        Tasks = scope.Each("tasks", data.Tasks, TaskData.Read),
        Results = scope.Each("results", data.Results, ObservationData.Read),
        Assessments = scope.Each("assessments", data.Assessments, AssessmentData.Read),
    };
}
