using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>A reported result, one line of a document's file.</summary>
internal static class ObservationNoun
{
    private static readonly Members<Observation> s_all = new();
    private static readonly Value<Observation,
        FactId> s_id = s_all.Need("id", o => o.Fact, Scalars.Fact, "档案内的标识", "the identity inside its archive");
    private static readonly Part<Observation,
        Indicator> s_indicator = s_all.Need("indicator", o => o.Indicator, Scalars.Indicator, "指标", "what was measured");
    private static readonly Value<Observation,
        Measure> s_measure = s_all.NeedChoice<Measure>("measure", o => o.Measure, "度量方式", "what kind of number it is");
    private static readonly Part<Observation,
        Period> s_period =
        s_all.UnlessEmpty("period", Period.Undated, o => o.Period, Scalars.Period, "时期；仅在文件没有年份时省略",
            "the time it is about; left out only where the document has no year");
    private static readonly Part<Observation,
        Reported> s_value = s_all.Need("value", o => o.Value, ReportedNoun.Form, "所报内容", "what was reported");
    private static readonly Value<Observation,
        ObservationStatus> s_status = s_all.Choice("status", o => o.Status, "数值状态；默认为正式值", "how good the value is; normal where left out");
    private static readonly Value<Observation,
        Basis> s_basis = s_all.Unless("basis", default, o => o.Basis, Scalars.Basis, "价格或统计口径", "the price or counting basis");
    private static readonly Part<Observation,
        Reference> s_against = s_all.May("against", o => o.Against, ReferenceNoun.Form, "差值的比较对象", "what a difference is taken against");
    private static readonly Part<Observation,
        string> s_league = s_all.May("league", o => o.League, Scalars.Word, "位次的比较范围", "the league of a rank");
    private static readonly Part<Observation,
        Quantity> s_stated =
        s_all.May("statedCompletion", o => o.StatedCompletion, Scalars.Quantity, "文件自报的完成率",
        "the completion rate the document gives itself");
    private static readonly Part<Observation,
        Quantity> s_baseline =
        s_all.May("baseline", o => o.Baseline, Scalars.Quantity, "文中所说的上期值（由1.92缩小至1.89）",
        "the value of the period before that the text names beside it");
    private static readonly Part<Observation,
        Citation> s_source = s_all.Need("source", o => o.Source, CitationNoun.Form, "出处", "where it was read");

    internal static Noun<Observation> Form { get; } = new("observation", "结果", "a result that a document reports", s_all, static (in v) =>
    {
        Observation observation = new(
            v.Scope.Unique(s_id.Need(v), isTarget: false, "id"), s_indicator.Need(v), s_measure.Need(v), s_period.OrUsual(v),
                s_value.Need(v), s_source.Need(v))
        {
            Status = s_status.OrUsual(v),
            Basis = s_basis.OrUsual(v),
            Against = s_against.Get(v),
            League = s_league.Get(v),
            StatedCompletion = s_stated.Get(v),
            Baseline = s_baseline.Get(v),
        };
        if (observation.Against is null && observation.Value.Number is { } number)
            Fitting.Check(number, observation.Measure, observation.Indicator, "value.value", v.Scope);
        return observation;
    });
}

/// <summary>What a result says: <c>{ "kind": "bounded", "value": "level:10000亿元", "side": "above" }</c>.</summary>
internal static class ReportedNoun
{
    private static readonly Members<Reported> s_all = new();
    private static readonly Part<Reported, string> s_kind = Family<Reported>.KindOf(s_all, r => r.GetType().Name);
    private static readonly Part<Reported,
        Quantity> s_value = s_all.May("value", r => r is Reported.Within ? null : r.Number, Scalars.Quantity, "数值", "the number");
    private static readonly Value<Reported,
        BoundSide> s_side = s_all.MayChoice("side", r => (r as Reported.Bounded)?.Side, "界限的方向", "on which side of it the result lies");
    private static readonly Part<Reported,
        Quantity> s_lower = s_all.May("lower", r => (r as Reported.Within)?.Lower, Scalars.Quantity, "下限", "the lower end");
    private static readonly Part<Reported,
        Quantity> s_upper = s_all.May("upper", r => (r as Reported.Within)?.Upper, Scalars.Quantity, "上限", "the upper end");
    private static readonly Value<Reported,
        bool> s_openBelow =
        s_all.Flag("openBelow", r => r is Reported.Within { IsOpenBelow: true }, "是否不含下限", "whether the lower end itself is left out");
    private static readonly Value<Reported,
        bool> s_openAbove =
        s_all.Flag("openAbove", r => r is Reported.Within { IsOpenAbove: true }, "是否不含上限", "whether the upper end itself is left out");
    private static readonly Part<Reported,
        Condition> s_claim =
        s_all.May("claim", r => (r as Reported.Asserted)?.Claim, ConditionNoun.Form, "无数字的表述", "what is said without a figure");
    private static readonly Part<Reported,
        Stage> s_stage = s_all.May("stage", r => (r as Reported.AtStage)?.Stage, Scalars.Stage, "已达阶段", "the stage reached");
    private static readonly Part<Reported,
        string> s_scale = s_all.May("scale", r => (r as Reported.Graded)?.Scale, Scalars.Word, "评定标准", "what it is graded on");
    private static readonly Part<Reported,
        string> s_mark = s_all.May("mark", r => (r as Reported.Graded)?.Mark, Scalars.Word, "等次", "the mark");

    internal static Family<Reported> Form { get; } = new(
        "reported", "a form of result", "结果的表述形式", "what a result says", s_all,
        Kind<Reported>.Of<Reported.Exactly>("exactly", [s_value], [], static (in v) => new Reported.Exactly(s_value.Need(v))),
        Kind<Reported>.Of<Reported.Roughly>("roughly", [s_value], [], static (in v) => new Reported.Roughly(s_value.Need(v))),
        Kind<Reported>.Of<Reported.Bounded>("bounded", [s_value, s_side], [], static (in v) =>
            new Reported.Bounded(s_value.Need(v), s_side.Need(v))),
        Kind<Reported>.Of<Reported.Within>("within", [s_lower, s_upper], [s_openBelow, s_openAbove], static (in v) =>
            new Reported.Within(s_lower.Need(v), s_upper.Need(v), s_openBelow.OrUsual(v), s_openAbove.OrUsual(v))),
        Kind<Reported>.Of<Reported.Asserted>("asserted", [s_claim], [], static (in v) => new Reported.Asserted(s_claim.Need(v))),
        Kind<Reported>.Of<Reported.AtStage>("atStage", [s_stage], [], static (in v) => new Reported.AtStage(s_stage.Need(v))),
        Kind<Reported>.Of<Reported.Graded>("graded", [s_scale, s_mark], [], static (in v) =>
            new Reported.Graded(s_scale.Need(v), s_mark.Need(v))));
}
