using Huzhou.Policy.Calculation;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>A step of a calculation, one line.</summary>
internal static class StepNoun
{
    private static readonly Members<Step> s_all = new();
    private static readonly Part<Step, string> s_kind = Family<Step>.KindOf(s_all, s => s.Name);
    private static readonly Value<Step,
        InputRole> s_role = s_all.MayChoice("role", s => (s as Step.Took)?.Role, "用作什么", "what it was taken for");
    private static readonly Value<Step,
        Polarity> s_polarity = s_all.MayChoice("polarity", s => (s as Step.Supposed)?.Polarity, "假定的优劣方向", "the direction supposed");
    private static readonly Part<Step,
        Reference> s_reference = s_all.May("reference", s => (s as Step.Referred)?.Reference, ReferenceNoun.Form, "参照", "the reference");
    private static readonly Value<Step,
        IndicatorRelationKind> s_relation =
        s_all.MayChoice("relation", s => (s as Step.Related)?.Kind, "指标间的关系", "how the indicators relate");

    private static readonly Part<Step, string> s_indicator = s_all.May(
        "indicator", s => s switch { Step.Referred r => r.IndicatorCode, Step.Related r => r.Indicator, _ => null }, Scalars.Word, "指标代码",
            "the code of the indicator");

    private static readonly Part<Step,
        string> s_league = s_all.May("league", s => (s as Step.Referred)?.League, Scalars.Word, "比较范围", "among whom");
    private static readonly Value<Step,
        bool> s_proves = s_all.May("proves", s => (s as Step.Related)?.Proves, Scalars.Flag, "能否作证", "whether it proves anything");
    private static readonly Part<Step,
        Quantity> s_from = s_all.May("from", s => (s as Step.Converted)?.From, Scalars.Quantity, "换算前", "what was converted");
    private static readonly Part<Step,
        Quantity> s_to = s_all.May("to", s => (s as Step.Converted)?.To, Scalars.Quantity, "换算后", "what it came to");
    private static readonly Part<Step,
        Quantity> s_amount = s_all.May("amount", s => (s as Step.Tolerated)?.Amount, Scalars.Quantity, "容差", "the tolerance");
    private static readonly Value<Step,
        bool> s_oneSided =
        s_all.May("oneSided", s => (s as Step.Tolerated)?.OneSided, Scalars.Flag, "是否单侧", "whether it holds on one side");
    private static readonly Part<Step,
        Quantity> s_low = s_all.May("low", s => (s as Step.Ranged)?.Low, Scalars.Quantity, "下端", "the lower end");
    private static readonly Value<Step,
        bool> s_lowIncluded =
        s_all.May("lowIncluded", s => (s as Step.Ranged)?.LowIncluded, Scalars.Flag, "是否含下端", "whether the lower end belongs to it");
    private static readonly Part<Step,
        Quantity> s_high = s_all.May("high", s => (s as Step.Ranged)?.High, Scalars.Quantity, "上端", "the upper end");
    private static readonly Value<Step,
        bool> s_highIncluded =
        s_all.May("highIncluded", s => (s as Step.Ranged)?.HighIncluded, Scalars.Flag, "是否含上端", "whether the upper end belongs to it");
    private static readonly Part<Step,
        Quantity> s_actual = s_all.May("actual", s => (s as Step.Compared)?.Actual, Scalars.Quantity, "实际值", "the value");
    private static readonly Value<Step,
        Comparison> s_comparison = s_all.MayChoice("comparison", s => (s as Step.Compared)?.Comparison, "比较方式", "how it was compared");
    private static readonly Part<Step,
        Quantity> s_bound = s_all.May("bound", s => (s as Step.Compared)?.Bound, Scalars.Quantity, "界限", "the bound");
    private static readonly Part<Step,
        Quantity> s_beyond = s_all.May("beyond", s => (s as Step.Margin)?.Beyond, Scalars.Quantity, "超出量", "how far beyond");
    private static readonly Value<Step,
        bool> s_passed = s_all.May("passed", s => (s as Step.Margin)?.Passed, Scalars.Flag, "是否过线", "whether the margin was passed");
    private static readonly Value<Step,
        Reason> s_part = s_all.MayChoice("part", s => (s as Step.SetAside)?.Part, "不同之处", "which part differs");
    private static readonly Part<Step,
        Condition> s_claim = s_all.May("claim", s => (s as Step.Claimed)?.Claim, ConditionNoun.Form, "表述", "what is claimed");
    private static readonly Value<Step,
        bool> s_agrees = s_all.May("agrees", s => (s as Step.Claimed)?.Agrees, Scalars.Flag, "是否相符", "whether it agrees");
    private static readonly Part<Step,
        Stage> s_reached = s_all.May("reached", s => (s as Step.StageCompared)?.Reached, Scalars.Stage, "已达阶段", "the stage reached");
    private static readonly Part<Step,
        Stage> s_promised = s_all.May("promised", s => (s as Step.StageCompared)?.Promised, Scalars.Stage, "承诺阶段", "the stage promised");
    private static readonly Value<Step,
        DateOnly> s_by = s_all.May("by", s => (s as Step.DateCompared)?.By, Scalars.Day, "最迟日期", "the last day");
    private static readonly Value<Step,
        decimal> s_elapsed =
        s_all.May("elapsed", s => (s as Step.Paced)?.Elapsed, Scalars.Number, "时间进度，1为全期", "the part of the time that is over");
    private static readonly Part<Step,
        Quantity> s_expected =
        s_all.May("expected", s => (s as Step.Paced)?.Expected, Scalars.Quantity, "应达到的值", "what is expected by then");
    private static readonly Part<Step,
        string> s_document = s_all.May("document", s => (s as Step.Searched)?.Document, Scalars.Word, "查找的文件", "the document searched");
    private static readonly Value<Step,
        DocumentExtent> s_extent = s_all.MayChoice("extent", s => (s as Step.Searched)?.Extent, "文本是否完整", "how much of it there is");

    private static readonly Part<Step, Period> s_period = s_all.May(
        "period", s => s switch { Step.DateCompared d => d.Reported, Step.NoDocument n => n.Period, _ => null }, Scalars.Period, "时期",
            "the period");

    private static readonly Value<Step,
        CompletionMethod> s_method = s_all.MayChoice("method", s => (s as Step.MethodChosen)?.Method, "完成率方法", "the method");
    private static readonly Value<Step, Reason> s_why = s_all.MayChoice("why", s => (s as Step.MethodChosen)?.Why, "选用原因", "why this one");
    private static readonly Part<Step,
        Completion> s_completion =
        s_all.May("completion", s => (s as Step.Computed)?.Completion, CompletionNoun.Form, "完成率", "the rate or its refusal");

    private static readonly Value<Step, bool> s_holds = s_all.May(
        "holds",
        s => s switch
        {
            Step.Compared c => c.Holds,
            Step.StageCompared c => c.Holds,
            Step.DateCompared c => c.Holds,
            Step.Paced p =>
            p.Holds,
            _ => null
        },
        Scalars.Flag,
        "是否成立",
        "whether it holds");

    private static readonly Part<Step, Observation> s_observation = s_all.May(
        "observation", s =>
            s switch { Step.Took t => t.Observation, Step.SetAside a => a.Observation, Step.VintageChosen c => c.Kept, _ => null },
            ObservationNoun.Form, "结果", "the result");

    private static readonly Part<Step,
        Observation> s_other = s_all.May("other", s => (s as Step.VintageChosen)?.Other, ObservationNoun.Form, "另一版本", "the other vintage");
    private static readonly Part<Step,
        Target> s_later = s_all.May("later", s => (s as Step.RestatedBy)?.Later, TargetNoun.Form, "后来的目标", "the later target");

    private static readonly Part<Step,
        ReviewDecision> s_decision =
        s_all.May("decision", s => (s as Step.Decided)?.Decision, ReviewDecisionNoun.Form, "审核决定", "what a person decided");

    internal static Family<Step> Form { get; } = new(
        "step", "a step", "推算步骤", "a step of a calculation", s_all,
        Kind<Step>.Of<Step.Took>("took", [s_role, s_observation], [], static (in v) =>
            new Step.Took(s_role.Need(v), s_observation.Need(v))),
        Kind<Step>.Of<Step.Supposed>("supposed", [s_polarity], [], static (in v) => new Step.Supposed(s_polarity.Need(v))),
        Kind<Step>.Of<Step.Referred>("referred", [s_reference, s_indicator], [s_league], static (in v) =>
            new Step.Referred(s_reference.Need(v), s_indicator.Need(v), s_league.Get(v))),
        Kind<Step>.Of<Step.Converted>("converted", [s_from, s_to], [], static (in v) => new Step.Converted(s_from.Need(v), s_to.Need(v))),
        Kind<Step>.Of<Step.Tolerated>("tolerated", [s_amount, s_oneSided], [], static (in v) =>
            new Step.Tolerated(s_amount.Need(v), s_oneSided.Need(v))),
        Kind<Step>.Of<Step.Ranged>("ranged", [s_lowIncluded, s_highIncluded], [s_low, s_high], static (in v) =>
            new Step.Ranged(s_low.Get(v), s_lowIncluded.Need(v), s_high.Get(v), s_highIncluded.Need(v))),
        Kind<Step>.Of<Step.Compared>("compared", [s_actual, s_comparison, s_bound], [s_holds], static (in v) =>
            new Step.Compared(s_actual.Need(v), s_comparison.Need(v), s_bound.Need(v), s_holds.Get(v))),
        Kind<Step>.Of<Step.Margin>("margin", [s_beyond, s_passed], [], static (in v) =>
            new Step.Margin(s_beyond.Need(v), s_passed.Need(v))),
        Kind<Step>.Of<Step.Related>("related", [s_relation, s_indicator, s_proves], [], static (in v) =>
            new Step.Related(s_relation.Need(v), s_indicator.Need(v), s_proves.Need(v))),
        Kind<Step>.Of<Step.SetAside>("setAside", [s_observation, s_part], [], static (in v) =>
            new Step.SetAside(s_observation.Need(v), s_part.Need(v))),
        Kind<Step>.Of<Step.Claimed>("claimed", [s_claim], [s_agrees], static (in v) => new Step.Claimed(s_claim.Need(v), s_agrees.Get(v))),
        Kind<Step>.Of<Step.StageCompared>("stageCompared", [s_reached, s_promised, s_holds], [], static (in v) =>
            new Step.StageCompared(s_reached.Need(v), s_promised.Need(v), s_holds.Need(v))),
        Kind<Step>.Of<Step.DateCompared>("dateCompared", [s_by, s_period], [s_holds], static (in v) =>
            new Step.DateCompared(s_by.Need(v), s_period.Need(v), s_holds.Get(v))),
        Kind<Step>.Of<Step.Paced>("paced", [s_elapsed, s_expected, s_holds], [], static (in v) =>
            new Step.Paced(s_elapsed.Need(v), s_expected.Need(v), s_holds.Need(v))),
        Kind<Step>.Of<Step.Searched>("searched", [s_document, s_extent], [], static (in v) =>
            new Step.Searched(s_document.Need(v), s_extent.Need(v))),
        Kind<Step>.Of<Step.NoDocument>("noDocument", [s_period], [], static (in v) => new Step.NoDocument(s_period.Need(v))),
        Kind<Step>.Of<Step.VintageChosen>("vintageChosen", [s_observation, s_other], [], static (in v) =>
            new Step.VintageChosen(s_observation.Need(v), s_other.Need(v))),
        Kind<Step>.Of<Step.RestatedBy>("restatedBy", [s_later], [], static (in v) => new Step.RestatedBy(s_later.Need(v))),
        Kind<Step>.Of<Step.MethodChosen>("methodChosen", [s_method, s_why], [], static (in v) =>
            new Step.MethodChosen(s_method.Need(v), s_why.Need(v))),
        Kind<Step>.Of<Step.Computed>("computed", [s_completion], [], static (in v) => new Step.Computed(s_completion.Need(v))),
        Kind<Step>.Of<Step.Decided>("decided", [s_decision], [], static (in v) => new Step.Decided(s_decision.Need(v))));
}
