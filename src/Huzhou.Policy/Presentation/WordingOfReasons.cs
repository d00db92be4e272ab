using System.Collections.Frozen;
using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Presentation;

/// <content>Reasons as clauses.</content>
public static partial class Wording
{
    private static readonly FrozenDictionary<Reason, (string Chinese, string English)> s_reasons = new Dictionary<Reason, (string, string)>
    {
        [Reason.ConditionHolds] = ("结果符合目标要求", "the result satisfies the condition"),
        [Reason.BeyondMargin] = ("结果好于目标且超出超额线", "the result is better than the target by more than the margin"),
        [Reason.ConditionFails] = ("结果不符合目标要求", "the result does not satisfy the condition"),
        [Reason.ProvedByNarrower] = ("较窄口径的结果已达到下限", "a part of what is counted already reaches the floor"),
        [Reason.ProvedByWider] = ("较宽口径的结果仍在上限之内", "more than what is counted stays inside the ceiling"),
        [Reason.ProvedByLaterStage] = ("更后环节的结果已达到下限", "the count at a later stage already reaches the floor"),
        [Reason.Asserted] = ("文件称已做到，未给数字", "the document says so without a figure"),
        [Reason.AssertedOtherwise] = ("文件称未做到，未给数字", "the document says the opposite without a figure"),
        [Reason.CompletionStated] = ("文件自报了下达任务的完成率", "the document gives the completion rate of the task itself"),
        [Reason.KeepsPace] = ("进展不低于序时进度", "what is reported so far keeps pace with the time elapsed"),
        [Reason.FallsBehind] = ("进展低于序时进度", "what is reported so far falls behind the time elapsed"),
        [Reason.NoDocument] = ("尚无文件报告该期结果", "no document reports on the period yet"),
        [Reason.PeriodNotOver] = ("期限未到，尚无进展数据", "the period is not over and nothing is reported for a part of it"),
        [Reason.ForecastOnly] = ("只有预测，没有结果", "there is only a forecast"),
        [Reason.DocumentSilent] = ("报告该期的文件没有提及", "the document that reports on the period says nothing of it"),
        [Reason.DecidedByHalves] = ("构成总体的两部分判定一致", "both halves of what is counted decide it alike"),
        [Reason.ComputedFromLevels] = ("按两年的总量推算增速（现价）", "the levels of two years give the growth, at the prices of the time"),
        [Reason.PartlyReported] = ("只回报了其中若干项", "only some of what it is made up of is reported"),
        [Reason.CandidatesOnly] = ("文件没有用这个名称回报，有相近的数值待核对",
            "the document says nothing under this name, and something alike that is to be checked"),
        [Reason.OtherName] = ("名称不同", "the value has another name"),
        [Reason.SaidToBeMissing] = ("文件注明数据缺失", "the document says that the value is missing"),
        [Reason.OtherEvent] = ("统计环节不同", "the value counts at another event"),
        [Reason.OtherThreshold] = ("门槛不同", "the value counts from another threshold"),
        [Reason.OtherPopulation] = ("统计对象不同", "the value counts other people or things"),
        [Reason.OtherTerritory] = ("地域不同", "the value is of another place"),
        [Reason.OtherScope] = ("统计范围不同", "the value counts another scope"),
        [Reason.OtherDenominator] = ("占比的分母不同", "the value is a share of another whole"),
        [Reason.OtherMeasure] = ("度量方式不同", "the value is another kind of number"),
        [Reason.OtherUnit] = ("单位不可换算", "the value is in a unit that does not convert"),
        [Reason.OtherPeriod] = ("时期不同", "the value is about another time"),
        [Reason.OtherPriceBasis] = ("价格口径不同", "the value is at other prices"),
        [Reason.OtherBasis] = ("平均值或累计值与单期值不可比", "an average or running total does not compare with a single period"),
        [Reason.OtherLeague] = ("排名范围不同", "the rank is among others"),
        [Reason.OtherScale] = ("阶段或等次的尺度不同", "the stage or mark stands on another scale"),
        [Reason.WiderProvesNothing] = ("较宽口径的结果不能证明本目标", "a wider count proves nothing about the target"),
        [Reason.NarrowerProvesNothing] = ("较窄口径的结果不能证明本目标", "a narrower count proves nothing about the target"),
        [Reason.LaterStageProvesNothing] = ("更后环节的结果不能证明本目标", "a count at a later stage proves nothing about the earlier one"),
        [Reason.BoundDoesNotDecide] = ("结果只给出范围，不足以判定", "the result is given as a bound or roughly, which leaves it open"),
        [Reason.AssertionDoesNotDecide] = ("文件的定性表述不足以判定", "what the document asserts does not settle it"),
        [Reason.DateNotShown] = ("看不出是否按期", "the document does not show whether the day was kept"),
        [Reason.AuthorityFigureUnknown] = ("下达单位的数字未知", "only the authority that set the task knows its figure"),
        [Reason.ReferenceUnknown] = ("参照对象不明", "it is not known which value the reference means"),
        [Reason.ReferenceNotReported] = ("参照值没有文件报告", "no document reports the value it is held against"),
        [Reason.PreviousNotReported] = ("上期值没有文件报告", "the value of the period before is not reported"),
        [Reason.SeriesNotReported] = ("没有历年数据可比", "there are no earlier values to be higher than"),
        [Reason.TierUndefined] = ("“前列”等说法没有对应位次", "the place it means has no number"),
        [Reason.Restated] = ("后来的文件重新设定了目标", "a later document sets the target anew"),
        [Reason.ValueMissing] = ("没有可计算的数值", "there is no value to compute with"),
        [Reason.BaselineMissing] = ("缺少基期值", "there is no baseline"),
        [Reason.TargetNotPositive] = ("目标值为零或负，比值无意义", "the target is zero or below, so a quotient by it means nothing"),
        [Reason.ActualNotPositive] = ("结果为零或负，比值无意义", "the result is zero or below, so a quotient by it means nothing"),
        [Reason.BaselineEqualsTarget] = ("目标等于基期值，没有进程可量", "the target equals the baseline, so there is no way to measure along"),
        [Reason.BaseNotPositive] = ("基数为零、为负或变号，没有增速可言", "a base of zero or below, or a change of sign, has no growth rate"),
        [Reason.WrongDirection] = ("该方法适用于相反方向的指标", "the method is for indicators of the other direction"),
        [Reason.SpanMissing] = ("缺少所需的年数", "the length of time it needs is not given"),
        [Reason.NoOwnNumber] = ("目标没有自身的数值", "the condition has no number of its own"),
        [Reason.BaselineBeyondTarget] = ("基期值已优于目标，从基期起算没有意义", "the value it starts from is better than the target already"),
        [Reason.ResultOnOtherBasis] = ("结果口径不同，不计算完成率", "the result stands on another basis, so no rate is computed with it"),
        [Reason.ResultIsBound] = ("结果只是界限，无法计算完成率", "the result is a bound, so no rate can be computed"),
        [Reason.OutOfRange] = ("数值超出可计算范围", "the number does not fit, or is too small to be told from zero"),
        [Reason.HigherIsBetter] = ("该指标越高越好", "more is better"),
        [Reason.LowerIsBetter] = ("该指标越低越好", "less is better"),
        [Reason.YesOrNo] = ("目标只有成与不成", "the condition either holds or does not"),
        [Reason.BasisDiffers] = ("口径不同，两数并列，均不视为有误", "the two stand on different bases; neither is wrong"),
    }.ToFrozenDictionary();

    /// <summary>Why a verdict, a refusal or a label was given, as a clause.</summary>
    public static string Of(Reason value, Language language) =>
        s_reasons.TryGetValue(value, out (string Chinese, string English) words) ? Pick(language, words.Chinese, words.English)
            : throw Unknown(value);
}
