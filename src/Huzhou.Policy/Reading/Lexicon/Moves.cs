using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>The verbs of change and their direction.</summary>
internal static class Moves
{
    /// <summary>Verbs after which places are counted: 提升2位.</summary>
    public static readonly WordList RankVerbs = new(["提升", "前移", "跃升", "上升", "进位", "前进", "攀升", "提高", "跃进", "晋升", "晋位", "升", "下降", "后移", "下滑", "回落", "后退", "提升了", "上升了", "前移了", "跃升了", "进", "提", "下降了"]);

    /// <summary>Verbs of rising, longer ones first.</summary>
    public static readonly WordList Up = new(["净增长", "正增长", "倍增", "净增", "增产", "增长", "提高", "提升", "上升", "增加", "扩大", "上浮", "攀升", "跃升", "前移", "上调", "回升", "上涨", "升高", "增强", "拉动", "高于", "快于", "高出", "多增", "提速", "加快", "递增", "增", "升", "涨", "翻"]);

    /// <summary>Verbs of falling, longer ones first.</summary>
    public static readonly WordList Down = new(["负增长", "减产", "下降", "减少", "降低", "压减", "缩小", "缩减", "回落", "收窄", "缩短", "下调", "削减", "压降", "压缩", "下浮", "下滑", "后移", "核减", "减低", "低于", "慢于", "少增", "节约", "节省", "递减", "精简", "降", "减"]);
}
