using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Presentation;

/// <content>Verdicts, reasons and methods.</content>
public static partial class Wording
{
    /// <summary>What can be said of a target, in a word.</summary>
    public static string Of(Verdict value, Language language) => value switch
    {
        Verdict.Met => Pick(language, "达成", "met"),
        Verdict.Exceeded => Pick(language, "超额达成", "exceeded"),
        Verdict.Missed => Pick(language, "未达成", "missed"),
        Verdict.OnTrack => Pick(language, "进度正常", "on track"),
        Verdict.Behind => Pick(language, "进度滞后", "behind schedule"),
        Verdict.Awaiting => Pick(language, "待结果", "awaiting a result"),
        Verdict.NotReported => Pick(language, "未见回报", "not reported back"),
        Verdict.NotComparable => Pick(language, "口径不可比", "not comparable"),
        Verdict.NeedsReference => Pick(language, "缺少参照", "needs a reference"),
        Verdict.Superseded => Pick(language, "已被取代", "replaced by a later target"),
        _ => throw Unknown(value),
    };

    /// <summary>How a verdict is to look.</summary>
    public static Tone ToneOf(Verdict value) => value switch
    {
        Verdict.Met or Verdict.Exceeded or Verdict.OnTrack => Tone.Good,
        Verdict.Missed or Verdict.Behind => Tone.Bad,
        _ => Tone.Neutral,
    };

    /// <summary>What the documents hold for a target.</summary>
    public static string Of(LinkStatus value, Language language) => value switch
    {
        LinkStatus.Reported => Pick(language, "已回报", "reported on the target's own basis"),
        LinkStatus.OtherBasis => Pick(language, "回报口径不同", "reported on another basis"),
        LinkStatus.NotReported => Pick(language, "文件未回报", "not given by the document that reports"),
        LinkStatus.NoDocument => Pick(language, "尚无文件回报", "no document reports yet"),
        _ => throw Unknown(value),
    };

    /// <summary>How a completion rate is computed, with the formula: a the result, t the target, b the baseline.</summary>
    public static string Of(CompletionMethod value, Language language) => value switch
    {
        CompletionMethod.Ratio => Pick(language, "正向比值 a/t", "ratio a/t"),
        CompletionMethod.InverseRatio => Pick(language, "逆向比值 t/a", "inverse ratio t/a"),
        CompletionMethod.Mirror => Pick(language, "镜像 2−a/t", "mirror 2−a/t"),
        CompletionMethod.FromBaseline => Pick(language, "基期进度 (a−b)/(t−b)", "way from the baseline (a−b)/(t−b)"),
        CompletionMethod.GrowthPath => Pick(language, "年均增速之比", "observed by required yearly growth"),
        CompletionMethod.Gap => Pick(language, "差距 a−t", "gap a−t"),
        CompletionMethod.AsReported => Pick(language, "文件自报", "as the document gives it"),
        CompletionMethod.Binary => Pick(language, "是否达成", "yes or no"),
        _ => throw Unknown(value),
    };

    /// <summary>What a reported value was taken for.</summary>
    public static string Of(InputRole value, Language language) => value switch
    {
        InputRole.Result => Pick(language, "本目标的结果", "the target's own result"),
        InputRole.Related => Pick(language, "相关口径的数值", "a value beside the target's basis"),
        InputRole.Previous => Pick(language, "上期值", "the value of the period before"),
        InputRole.Reference => Pick(language, "参照值", "the value it is held against"),
        InputRole.Difference => Pick(language, "文件给出的与参照之差", "the difference to the reference that the document gives"),
        InputRole.Change => Pick(language, "文件给出的较上期变动", "the change on the period before that the document gives"),
        InputRole.Forecast => Pick(language, "预测", "a forecast only"),
        InputRole.SoFar => Pick(language, "期内进展", "the value so far"),
        InputRole.Earlier => Pick(language, "历年值", "a value of an earlier year"),
        _ => throw Unknown(value),
    };

    /// <summary>How two numbers are held against each other.</summary>
    public static string Of(Comparison value, Language language) => value switch
    {
        Comparison.AtLeast => Pick(language, "不低于", "at least"),
        Comparison.Above => Pick(language, "高于", "more than"),
        Comparison.AtMost => Pick(language, "不超过", "at most"),
        Comparison.Below => Pick(language, "低于", "less than"),
        _ => throw Unknown(value),
    };

    /// <summary>Why a verdict, a refusal or a label was given, as a clause.</summary>
    public static string Of(Reason value, Language language) => value switch
    {
        Reason.ConditionHolds => Pick(language, "结果符合目标要求", "the result satisfies the condition"),
        Reason.BeyondMargin => Pick(language, "结果好于目标且超出超额线", "the result is better than the target by more than the margin"),
        Reason.ConditionFails => Pick(language, "结果不符合目标要求", "the result does not satisfy the condition"),
        Reason.ProvedByNarrower => Pick(language, "较窄口径的结果已达到下限", "a part of what is counted already reaches the floor"),
        Reason.ProvedByWider => Pick(language, "较宽口径的结果仍在上限之内", "more than what is counted stays inside the ceiling"),
        Reason.ProvedByLaterStage => Pick(language, "更后环节的结果已达到下限", "the count at a later stage already reaches the floor"),
        Reason.Asserted => Pick(language, "文件称已做到，未给数字", "the document says so without a figure"),
        Reason.AssertedOtherwise => Pick(language, "文件称未做到，未给数字", "the document says the opposite without a figure"),
        Reason.CompletionStated => Pick(language, "文件自报了下达任务的完成率", "the document gives the completion rate of the task itself"),
        Reason.KeepsPace => Pick(language, "进展不低于序时进度", "what is reported so far keeps pace with the time elapsed"),
        Reason.FallsBehind => Pick(language, "进展低于序时进度", "what is reported so far falls behind the time elapsed"),
        Reason.NoDocument => Pick(language, "尚无文件报告该期结果", "no document reports on the period yet"),
        Reason.PeriodNotOver => Pick(language, "期限未到，尚无进展数据", "the period is not over and nothing is reported for a part of it"),
        Reason.ForecastOnly => Pick(language, "只有预测，没有结果", "there is only a forecast"),
        Reason.DocumentSilent => Pick(language, "报告该期的文件没有提及", "the document that reports on the period says nothing of it"),
        Reason.SaidToBeMissing => Pick(language, "文件注明数据缺失", "the document says that the value is missing"),
        Reason.OtherEvent => Pick(language, "统计环节不同", "the value counts at another event"),
        Reason.OtherThreshold => Pick(language, "门槛不同", "the value counts from another threshold"),
        Reason.OtherPopulation => Pick(language, "统计对象不同", "the value counts other people or things"),
        Reason.OtherTerritory => Pick(language, "地域不同", "the value is of another place"),
        Reason.OtherScope => Pick(language, "统计范围不同", "the value counts another scope"),
        Reason.OtherDenominator => Pick(language, "占比的分母不同", "the value is a share of another whole"),
        Reason.OtherMeasure => Pick(language, "度量方式不同", "the value is another kind of number"),
        Reason.OtherUnit => Pick(language, "单位不可换算", "the value is in a unit that does not convert"),
        Reason.OtherPeriod => Pick(language, "时期不同", "the value is about another time"),
        Reason.OtherPriceBasis => Pick(language, "价格口径不同", "the value is at other prices"),
        Reason.OtherBasis => Pick(language, "平均值或累计值与单期值不可比", "an average or running total does not compare with a single period"),
        Reason.OtherLeague => Pick(language, "排名范围不同", "the rank is among others"),
        Reason.OtherScale => Pick(language, "阶段或等次的尺度不同", "the stage or mark stands on another scale"),
        Reason.WiderProvesNothing => Pick(language, "较宽口径的结果不能证明本目标", "a wider count proves nothing about the target"),
        Reason.NarrowerProvesNothing => Pick(language, "较窄口径的结果不能证明本目标", "a narrower count proves nothing about the target"),
        Reason.LaterStageProvesNothing => Pick(language, "更后环节的结果不能证明本目标", "a count at a later stage proves nothing about the earlier one"),
        Reason.BoundDoesNotDecide => Pick(language, "结果只给出范围，不足以判定", "the result is given as a bound or roughly, which leaves it open"),
        Reason.AssertionDoesNotDecide => Pick(language, "文件的定性表述不足以判定", "what the document asserts does not settle it"),
        Reason.DateNotShown => Pick(language, "看不出是否按期", "the document does not show whether the day was kept"),
        Reason.AuthorityFigureUnknown => Pick(language, "下达单位的数字未知", "only the authority that set the task knows its figure"),
        Reason.ReferenceUnknown => Pick(language, "参照对象不明", "it is not known which value the reference means"),
        Reason.ReferenceNotReported => Pick(language, "参照值没有文件报告", "no document reports the value it is held against"),
        Reason.PreviousNotReported => Pick(language, "上期值没有文件报告", "the value of the period before is not reported"),
        Reason.SeriesNotReported => Pick(language, "没有历年数据可比", "there are no earlier values to be higher than"),
        Reason.TierUndefined => Pick(language, "“前列”等说法没有对应位次", "the place it means has no number"),
        Reason.Restated => Pick(language, "后来的文件重新设定了目标", "a later document sets the target anew"),
        Reason.ValueMissing => Pick(language, "没有可计算的数值", "there is no value to compute with"),
        Reason.BaselineMissing => Pick(language, "缺少基期值", "there is no baseline"),
        Reason.TargetNotPositive => Pick(language, "目标值为零或负，比值无意义", "the target is zero or below, so a quotient by it means nothing"),
        Reason.ActualNotPositive => Pick(language, "结果为零或负，比值无意义", "the result is zero or below, so a quotient by it means nothing"),
        Reason.BaselineEqualsTarget => Pick(language, "目标等于基期值，没有进程可量", "the target equals the baseline, so there is no way to measure along"),
        Reason.BaseNotPositive => Pick(language, "基数为零、为负或变号，没有增速可言", "a base of zero or below, or a change of sign, has no growth rate"),
        Reason.WrongDirection => Pick(language, "该方法适用于相反方向的指标", "the method is for indicators of the other direction"),
        Reason.SpanMissing => Pick(language, "缺少所需的年数", "the length of time it needs is not given"),
        Reason.NoOwnNumber => Pick(language, "目标没有自身的数值", "the condition has no number of its own"),
        Reason.BaselineBeyondTarget => Pick(language, "基期值已优于目标，从基期起算没有意义", "the value it starts from is better than the target already"),
        Reason.ResultOnOtherBasis => Pick(language, "结果口径不同，不计算完成率", "the result stands on another basis, so no rate is computed with it"),
        Reason.ResultIsBound => Pick(language, "结果只是界限，无法计算完成率", "the result is a bound, so no rate can be computed"),
        Reason.OutOfRange => Pick(language, "数值超出可计算范围", "the number does not fit, or is too small to be told from zero"),
        Reason.HigherIsBetter => Pick(language, "该指标越高越好", "more is better"),
        Reason.LowerIsBetter => Pick(language, "该指标越低越好", "less is better"),
        Reason.YesOrNo => Pick(language, "目标只有成与不成", "the condition either holds or does not"),
        Reason.BasisDiffers => Pick(language, "口径不同，两数并列，均不视为有误", "the two stand on different bases; neither is wrong"),
        _ => throw Unknown(value),
    };
}
