using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>A target, one line of a document's file.</summary>
internal static class TargetNoun
{
    private static readonly Members<Target> s_all = new();
    private static readonly Value<Target,
        FactId> s_id = s_all.Need("id", t => t.Fact, Scalars.Fact, "档案内的标识", "the identity inside its archive");
    private static readonly Part<Target,
        Indicator> s_indicator = s_all.Need("indicator", t => t.Indicator, Scalars.Indicator, "指标", "what is measured");
    private static readonly Value<Target,
        Measure> s_measure = s_all.NeedChoice<Measure>("measure", t => t.Measure, "度量方式", "what kind of number decides it");
    private static readonly Part<Target, Period> s_period =
        s_all.UnlessEmpty("period", Period.Undated, t => t.Period, Scalars.Period, "时期；仅在文件没有年份时省略",
            "when it is to hold; left out only where the document has no year");
    private static readonly Part<Target,
        Condition> s_condition = s_all.Need("condition", t => t.Condition, ConditionNoun.Form, "条件", "what must hold");
    private static readonly Value<Target,
        Commitment> s_commitment =
        s_all.Choice("commitment", t => t.Commitment, "承诺程度；默认为计划", "how firmly it is promised; planned where left out");
    private static readonly Part<Target,
        Condition> s_stretch =
        s_all.May("stretch", t => t.Stretch, ConditionNoun.Form, "力争的更高目标", "a better condition that is aimed for beyond it");
    private static readonly Part<Target,
        string> s_origin = s_all.May("origin", t => t.Origin, Scalars.Word, "由谁下达", "who set the figure where it was handed down");
    private static readonly Part<Target,
        Quantity> s_baseline = s_all.May("baseline", t => t.Baseline, Scalars.Quantity, "基期值", "the value it starts from");
    private static readonly Part<Target,
        string> s_proviso =
        s_all.May("proviso", t => t.Proviso, Scalars.Word, "以什么为前提", "what it is made subject to, in the words of the text");
    private static readonly Value<Target,
        bool> s_proposed = s_all.Flag("proposed", t => t.IsProposed, "是否仅为建议，尚待审议", "whether it is proposed and has yet to be decided");
    private static readonly Value<Target,
        Basis> s_basis = s_all.Unless("basis", default, t => t.Basis, Scalars.Basis, "价格或统计口径", "the price or counting basis");
    private static readonly Value<Target,
        bool> s_headline = s_all.Flag("headline", t => t.IsHeadline, "是否主要预期目标", "whether it is one of the headline targets");
    private static readonly Value<Target,
        bool> s_ceiling = s_all.Flag("ceiling", t => t.IsCeiling, "是否为控制性目标，越低越好", "whether its words hold it down");
    private static readonly Value<Target,
        decimal> s_weight =
        s_all.Unless("weight", 1m, t => t.Weight, Scalars.Number, "权重；默认为1", "how much it counts in a weighted mean; 1 where left out");
    private static readonly Part<Target,
        Citation> s_source = s_all.Need("source", t => t.Source, CitationNoun.Form, "出处", "where it was read");

    internal static Noun<Target> Form { get; } = new("target", "目标", "what a government promised", s_all, static (in v) =>
    {
        Target target = new(
            v.Scope.Unique(s_id.Need(v), isTarget: true, "id"), s_indicator.Need(v), s_measure.Need(v), s_period.OrUsual(v),
                s_condition.Need(v), s_source.Need(v))
        {
            Commitment = s_commitment.OrUsual(v),
            Stretch = s_stretch.Get(v),
            Origin = s_origin.Get(v),
            Baseline = s_baseline.Get(v),
            Proviso = s_proviso.Get(v),
            IsProposed = s_proposed.OrUsual(v),
            Basis = s_basis.OrUsual(v),
            IsHeadline = s_headline.OrUsual(v),
            IsCeiling = s_ceiling.OrUsual(v),
            Weight = s_weight.OrUsual(v),
        };
        ConditionNoun.CheckFits(target.Condition, target.Measure, target.Indicator, "condition", v.Scope);
        if (target.Stretch is { } stretch)
            ConditionNoun.CheckFits(stretch, target.Measure, target.Indicator, "stretch", v.Scope);
        if (target.Baseline is { } baseline)
            Fitting.Check(baseline, target.Measure, target.Indicator, "baseline", v.Scope);
        return target;
    });
}
