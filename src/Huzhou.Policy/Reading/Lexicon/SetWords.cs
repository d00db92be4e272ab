using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>Where a count only says how large a named set is.</summary>
internal static class SetWords
{
    private static readonly WordList Governing = new(["推动", "支持", "深化", "推进", "围绕", "聚焦", "依托", "发挥", "以", "按照", "对", "在", "由", "等", "其他", "其余", "余下", "落实", "实施", "抓好", "对照", "立足", "瞄准", "做强", "做优", "壮大", "加快推进", "出台", "制定", "优化", "强化", "位列全国", "全国", "全省", "全市", "统筹推进", "加快", "打好", "筑牢", "突出", "坚持", "构建", "成立", "组建", "实现", "持续推进", "扎实推进", "省政府", "市政府", "以及", "改造提升"]);

    private static readonly WordList Outcomes = new(["获", "入选", "结顶", "建成", "开工", "竣工", "投产", "投用", "签约", "落地", "通车", "完工", "上市", "完成", "挂牌", "获批", "列入", "通过", "纳入", "启用", "开业", "运营", "封顶", "贯通", "成功", "创成", "认定", "命名", "达标", "脱贫", "摘帽", "销号", "清零", "受益", "全覆盖", "改造", "落户", "入库", "交付", "整改到位", "退出", "参加", "参与", "上线", "评为", "晋级"]);

    private static readonly WordList Lead = new(["其中", "全市", "全省", "全县", "全区", "确保", "力争", "推动", "带动", "支持", "促进", "实现", "全年", "累计", "目前", "等", "其他", "其余", "为", "对", "帮助", "组织", "以", "在", "位列全国", "全国", "使", "让", "推进", "在全国", "在全省", "争取", "中", "另外", "另有", "第一批", "首批", "省级", "重点", "预计", "省", "市", "新建的", "已", "现有", "有", "从", "由", "通过"]);

    private static readonly WordList Happened = new(["新增", "新建", "建成", "创成", "获批", "获评", "引进", "开工", "新获", "净增", "成功创建"]);

    private static readonly WordList Guiding = new(["推动其他", "推动其余", "发挥", "依托", "围绕", "聚焦", "按照", "对照", "深化", "以", "推进", "推动", "打好", "落实", "承接", "统筹推进"]);

    private static readonly WordList Authorities = new(["省政府", "市政府", "国务院", "中央", "省委", "市委", "上级"]);

    /// <summary>Whether a small count in words names a set: 八个传统行业, 十条举措.</summary>
    public static bool IsSmallSet(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (Happened.AtEnd(before) > 0)
            return false;
        return !Outcomes.IsIn(behind) || behind.IndexOf("指标", StringComparison.Ordinal) is >= 0 and <= 3;
    }

    /// <summary>Whether a count without another number in its clause is the object of a verb of guidance, not of an event.</summary>
    public static bool IsGoverned(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> trimmed = before.TrimEnd(" “");
        if (Outcomes.IsIn(behind))
            return false;
        return Guiding.AtEnd(trimmed[..^Authorities.AtEnd(trimmed)]) > 0;
    }

    /// <summary>Whether the words before a count leave it in the place of the subject.</summary>
    public static bool IsSubjectPosition(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> trimmed = HeadWords.Strip(before).TrimEnd(" “");
        if (trimmed.Length == 0)
            return true;
        if (Lead.Holds(trimmed) || Governing.Holds(trimmed))
            return true;
        int lead = Lead.AtEnd(trimmed);
        if (lead > 1 && trimmed.Length <= lead + 4 && EventVerb.LengthAtStart(trimmed) == 0)
            return true;
        return trimmed is [.., '等' or '为'] || trimmed.EndsWith("全国", StringComparison.Ordinal) || trimmed.EndsWith("全省", StringComparison.Ordinal);
    }

    /// <summary>Whether what follows the last list joint still belongs to the subject: no number stands at each item.</summary>
    public static bool EndsInSubject(ReadOnlySpan<char> gap) => gap.Contains("完成", StringComparison.Ordinal) || gap.Contains("实现", StringComparison.Ordinal) || gap.Contains('达');
}
