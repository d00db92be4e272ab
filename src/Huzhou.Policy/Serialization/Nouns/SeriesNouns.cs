using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>A typed difference of two figures: the root of a text, or one line of a series.</summary>
internal static class DifferenceNoun
{
    private static readonly Members<Difference> s_all = new();
    private static readonly Value<Difference,
        ComparisonKind> s_kind = s_all.NeedChoice<ComparisonKind>("kind", d => d.Kind, "比较类型", "what is compared with what");
    private static readonly Part<Difference,
        Quantity> s_from = s_all.May("from", d => d.From, Scalars.Quantity, "被比较的数", "the figure compared with");
    private static readonly Part<Difference, Quantity> s_to = s_all.May("to", d => d.To, Scalars.Quantity, "比较的数", "the figure compared");
    private static readonly Part<Difference,
        Period> s_fromPeriod = s_all.May("fromPeriod", d => d.FromPeriod, Scalars.Period, "被比较的时期", "when the figure compared with is for");
    private static readonly Part<Difference,
        Period> s_toPeriod = s_all.May("toPeriod", d => d.ToPeriod, Scalars.Period, "比较的时期", "when the figure compared is for");
    private static readonly Part<Difference,
        Quantity> s_change = s_all.May("change", d => d.Change, Scalars.Quantity, "差额", "the difference");
    private static readonly Part<Difference,
        Quantity> s_rate = s_all.May("rate", d => d.Rate, Scalars.Quantity, "变动率", "the difference as a rate");
    private static readonly Part<Difference,
        Reference> s_reference = s_all.May("reference", d => d.Reference, ReferenceNoun.Form, "参照", "what the other figure is");
    private static readonly Value<Difference,
        Basis> s_basis = s_all.Unless("basis", default, d => d.Basis, Scalars.Basis, "口径", "the basis");
    private static readonly Value<Difference, Reason> s_note = s_all.MayChoice("note", d => d.Note, "须注意之处", "what to mind");
    private static readonly Value<Difference,
        Reason> s_refusal = s_all.MayChoice("refusal", d => d.Refusal, "不能比较的原因", "why there is none");

    internal static Noun<Difference> Form { get; } =
        new("difference", "比较", "a typed difference of two figures", s_all, static (in v) => new()
        {
            Kind = s_kind.Need(v),
            From = s_from.Get(v),
            To = s_to.Get(v),
            FromPeriod = s_fromPeriod.Get(v),
            ToPeriod = s_toPeriod.Get(v),
            Change = s_change.Get(v),
            Rate = s_rate.Get(v),
            Reference = s_reference.Get(v),
            Basis = s_basis.OrUsual(v),
            Note = s_note.Get(v),
            Refusal = s_refusal.Get(v),
        });
}

/// <summary>An indicator over all documents: the root of a text.</summary>
internal static class SeriesNoun
{
    private static readonly Members<IndicatorSeries> s_all = new();
    private static readonly Part<IndicatorSeries,
        Indicator> s_indicator = s_all.Need("indicator", s => s.Indicator, Scalars.Indicator, "指标", "the indicator");
    private static readonly Value<IndicatorSeries,
        Measure> s_measure = s_all.NeedChoice<Measure>("measure", s => s.Measure, "度量方式", "what kind of number");
    private static readonly Part<IndicatorSeries,
        IReadOnlyList<IndicatorSeries.Point>> s_points = s_all.Many("points", s => s.Points, PointNoun.Form, "各时期", "period by period");
    private static readonly Part<IndicatorSeries,
        IReadOnlyList<Finding>> s_findings = s_all.Many("findings", s => s.Findings, FindingNoun.Form, "疑点", "what is in doubt");

    internal static Noun<IndicatorSeries> Form { get; } =
        new("series", "指标序列", "an indicator over all documents, targets beside results", s_all, static (in v) => new()
        {
            Indicator = s_indicator.Need(v),
            Measure = s_measure.Need(v),
            Points = s_points.OrUsual(v),
            Findings = s_findings.OrUsual(v),
        });
}

/// <summary>One period of a series, one line.</summary>
internal static class PointNoun
{
    private static readonly Members<IndicatorSeries.Point> s_all = new();
    private static readonly Part<IndicatorSeries.Point,
        Period> s_period = s_all.Need("period", p => p.Period, Scalars.Period, "时期", "the period");
    private static readonly Part<IndicatorSeries.Point,
        Observation> s_value = s_all.May("value", p => p.Value, ObservationNoun.Form, "采用的结果", "the result that counts");
    private static readonly Part<IndicatorSeries.Point,
        IReadOnlyList<Observation>> s_vintages = s_all.Many("vintages", p => p.Vintages, ObservationNoun.Form, "各版本", "all vintages");
    private static readonly Part<IndicatorSeries.Point,
        IReadOnlyList<Target>> s_targets = s_all.Many("targets", p => p.Targets, TargetNoun.Form, "目标", "the targets");
    private static readonly Part<IndicatorSeries.Point,
        Difference> s_change = s_all.May("yearOnYear", p => p.YearOnYear, DifferenceNoun.Form, "同比", "the change from a year before");

    internal static Noun<IndicatorSeries.Point> Form { get; } =
        new("point", "序列的一个时期", "one period of a series", s_all, static (in v) => new()
        {
            Period = s_period.Need(v),
            Value = s_value.Get(v),
            Vintages = s_vintages.OrUsual(v),
            Targets = s_targets.OrUsual(v),
            YearOnYear = s_change.Get(v),
        });
}

/// <summary>The way of an indicator through a year: the root of a text.</summary>
internal static class ChainNoun
{
    private static readonly Members<IndicatorChain> s_all = new();
    private static readonly Part<IndicatorChain,
        string> s_indicator = s_all.Need("indicator", c => c.Indicator, Scalars.Word, "指标代码", "the code of the indicator");
    private static readonly Value<IndicatorChain, Year> s_year = s_all.Need("year", c => c.Year, Scalars.Year, "年份", "the year");
    private static readonly Part<IndicatorChain,
        IReadOnlyList<PolicyTask>> s_tasks = s_all.Many("tasks", c => c.Tasks, TaskNoun.Form, "任务", "the tasks");
    private static readonly Part<IndicatorChain,
        IReadOnlyList<Observation>> s_results = s_all.Many("results", c => c.Results, ObservationNoun.Form, "结果", "the results");
    private static readonly Part<IndicatorChain,
        IReadOnlyList<Assessment>> s_assessments =
        s_all.Many("assessments", c => c.Assessments, AssessmentNoun.Form, "判定", "the judged targets");

    internal static Noun<IndicatorChain> Form { get; } =
        new("chain", "指标的全过程", "the way of an indicator through a year", s_all, static (in v) => new()
        {
            Indicator = s_indicator.Need(v),
            Year = s_year.Need(v),
            Tasks = s_tasks.OrUsual(v),
            Results = s_results.OrUsual(v),
            Assessments = s_assessments.OrUsual(v),
        });
}
