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
        Verdict.Unresolved => Pick(language, "待核对", "to be checked"),
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

    /// <summary>How far a deed has come.</summary>
    public static string Of(EventClass value, Language language) => value switch
    {
        EventClass.Plan => Pick(language, "谋划", "planned"),
        EventClass.Begin => Pick(language, "启动", "begun"),
        EventClass.CarryOut => Pick(language, "实施", "carried out"),
        EventClass.Finish => Pick(language, "完成", "done"),
        EventClass.Add => Pick(language, "新增", "new"),
        EventClass.Own => Pick(language, "现有", "there in all"),
        EventClass.Arrange => Pick(language, "安排", "provided for"),
        _ => throw Unknown(value),
    };

    /// <summary>How much a result of one event says to a promise of another.</summary>
    public static string Of(EventAnswer value, Language language) => value switch
    {
        EventAnswer.None => Pick(language, "不能说明", "says nothing"),
        EventAnswer.Proves => Pick(language, "可以证明", "can prove it"),
        EventAnswer.Same => Pick(language, "即是同一环节", "is the same event"),
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
}
