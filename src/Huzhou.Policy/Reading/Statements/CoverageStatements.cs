using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>全覆盖, 应检尽检, 全部开工; 不发生, 杜绝, 清零; 完成省定任务.</summary>
internal static class CoverageStatements
{
    private static readonly WordList CoverVerbs = new(["实现", "基本实现", "率先实现", "全面实现", "达到", "做到", "保持", "完成", "推动", "率先", "全面", "基本", "确保", "已", "加快", "推进", "力争", "努力", "逐步", "做到了", "实现了", "达到了", "完成了", "促进", "切实", "“"]);

    private static readonly WordList Sets = new(["县级", "区县", "县区", "县（市、区）", "县(市、区)", "乡镇（街道）", "乡镇(街道)", "乡镇", "镇街", "镇村", "街道", "村（社区）", "村(社区)", "行政村", "建制村", "自然村", "村", "社区", "市县", "市县乡", "全域", "全市", "全省", "全县", "城乡", "园区", "全区域", "全人群", "全年龄段"]);

    private static readonly WordList NeverHeads = new(["不发生", "不出现", "杜绝", "坚决杜绝", "严禁发生", "坚决不触", "不触碰", "不触", "未发生", "没有发生"]);

    private static readonly WordList NeverEnds = new(["动态清零", "清零", "“清零”", "动态消除", "零发生", "零死亡", "零事故", "零新增", "零伤亡", "零感染", "零返贫", "零延误", "“零”", "为零"]);

    private static readonly WordList NeverTails = new(["底线", "的底线", "红线", "发生", "事件发生", "等", "的安全防线", "防线", "的防线", "的目标"]);

    private static readonly WordList Authorities = new(["国家", "省委省政府", "省政府", "省里", "省级", "省", "上级", "中央", "自治区", "市政府", "市", "兵团", "市里", "省市", "州", "国务院"]);

    private static readonly WordList Handed = new(["下达的", "下达", "定的", "定", "核定的", "核定", "规定的", "规定", "确定的", "确定", "分配的", "分配", "要求的", "要求", "控制的", "控制", "调控的", "调控", "考核的", "考核", "既定的", "既定", "级下达", "安排的", "安排", "的"]);

    private static readonly WordList DutyEnds = new(["任务", "目标", "指标", "要求", "范围", "计划", "控制数", "任务数", "目标任务", "任务目标", "控制线", "标准", "目标值", "指标数"]);

    private static readonly WordList InsideEnds = new(["范围内", "范围之内", "以内", "之内", "内", "范围"]);

    private static readonly WordList DutyVerbs = new(["完成", "全面完成", "超额完成", "圆满完成", "顺利完成", "高质量完成", "坚决完成", "控制在", "保持在", "维持在", "稳定在", "达到", "实现", "降至", "符合", "满足", "达", "均", "严格控制在", "不超过", "不高于", "不低于", "不突破", "低于", "优于", "好于", "超过", "分别"]);

    private static readonly WordList Qualifiers = new(["控制", "年度", "约束性"]);

    private static readonly WordList Yearly = new(["年度各项", "各项", "年度", "全年", "既定的", "约束性"]);

    /// <summary>Verbs that carry a thing into the whole territory.</summary>
    private static readonly WordList Everywhere = new("全域实施", "全域推行", "全域推开", "全域推广", "全域施行", "全域铺开");

    /// <summary>The words that a phrase of these constructs ends with.</summary>
    internal static IEnumerable<string> Closers => [.. NeverEnds, .. DutyEnds, .. InsideEnds, "全覆盖", "全面覆盖", "全域覆盖"];

    /// <summary>The words that it holds where it ends otherwise; 应X尽X apart.</summary>
    internal static IEnumerable<string> Marks => [.. NeverHeads, .. Everywhere, "全部"];

    /// <summary>Reads 全覆盖 and 应X尽X.</summary>
    public static bool AllOf(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        if (phrase.EndsWith("全覆盖", StringComparison.Ordinal) || phrase.EndsWith("全面覆盖", StringComparison.Ordinal) || phrase.EndsWith("全域覆盖", StringComparison.Ordinal))
            return Covered(phrase, phrase.EndsWith("全覆盖", StringComparison.Ordinal) ? 3 : 4, out match);
        if (phrase.Length >= 4 && phrase[^4] == '应' && phrase[^2] == '尽' && phrase[^3] == phrase[^1])
            return Done(phrase, phrase.Length - 4, out match);
        if (Everywhere.AtStart(phrase) is > 0 and int verb && phrase.Length - verb is >= 4 and <= 24)
        {
            match = new StatementMatch(verb, phrase.Length, new Condition.AllOf("全域"), Measure.Share);
            return true;
        }
        int all = phrase.LastIndexOf("全部", StringComparison.Ordinal);
        if (all < 2 || phrase.Length - all is < 4 or > 8 || phrase[all + 2] is '的' or '、' || phrase[all - 1] is '于' or '过')
            return false;
        return Done(phrase, all, out match);
    }

    /// <summary>Reads 不发生, 杜绝, 清零.</summary>
    public static bool Never(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int tail = PhraseEnds.Suffix(phrase, NeverEnds);
        if (tail > 0 && phrase.Length > tail + 1)
        {
            int end = PhraseEnds.TrimEnd(phrase[..^tail], CoverVerbs);
            if (end < 2)
                return false;
            match = new StatementMatch(0, end, new Condition.Never(), Measure.Count);
            return true;
        }

        int at = NeverHeads.IndexIn(phrase, 0, out int length);
        if (at < 0 || at > 10)
            return false;
        ReadOnlySpan<char> thing = phrase[(at + length)..];
        int bare = PhraseEnds.TrimEnd(thing, NeverTails);
        if (thing.EndsWith("红线", StringComparison.Ordinal))
            bare = thing.Length;
        if (bare < 2 || bare > 40)
            return false;
        match = new StatementMatch(at + length, at + length + bare, new Condition.Never(), Measure.Count);
        return true;
    }

    /// <summary>Whether a number stands in what is not to happen: the 3人 of 不发生3人以上事故 is a threshold.</summary>
    public static bool Forbids(string view, int start, int number)
    {
        int from = Math.Max(Math.Max(0, start), number - 24);
        if (number <= from)
            return false;
        return Forbidding.IsIn(view.AsSpan(from, number - from));
    }

    private static readonly WordList Forbidding = new("不发生", "未发生", "杜绝", "不出现");

    /// <summary>Reads 完成省定任务, 控制在国家下达的指标内.</summary>
    public static bool Delegated(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int inside = PhraseEnds.Suffix(phrase, InsideEnds);
        ReadOnlySpan<char> duty = phrase[..^inside];
        int noun = PhraseEnds.Suffix(duty, DutyEnds);
        if (noun == 0 && inside < 2)
            return false;
        ReadOnlySpan<char> left = duty[..^noun];
        for (int i = left.Length - 1; i > 0; i--)
        {
            int verb = PhraseEnds.Suffix(left[..i], DutyVerbs);
            if (verb == 0)
                continue;
            ReadOnlySpan<char> words = left[i..];
            if (words.StartsWith("年度", StringComparison.Ordinal))
                words = words[2..];
            int authority = PhraseEnds.Prefix(words, Authorities);
            if (authority == 0)
                continue;
            int place = words.Length > authority && words[authority] is '上' or '里' ? 1 : 0;
            int handed = PhraseEnds.Prefix(words[(authority + place)..], Handed);
            if (handed == 0)
                continue;
            int from = left.Length - words.Length + authority + place + handed;
            int subjectEnd = i - verb;
            subjectEnd = PhraseEnds.TrimEnd(left[..subjectEnd], DutyVerbs);
            if (PhraseEnds.Suffix(left[..subjectEnd], DutyVerbs) == subjectEnd)
                subjectEnd = 0;
            var condition = new Condition.Delegated(words[..authority].ToString());
            bool before = subjectEnd >= 2 && HeadWords.Strip(left[..subjectEnd]).Length >= 2;
            match = before || from >= left.Length
                ? new StatementMatch(0, subjectEnd, condition)
                : new StatementMatch(from, PhraseEnds.TrimEnd(left, Qualifiers), condition);
            return true;
        }

        return false;
    }

    /// <summary>完成年度各项节能减排任务: a duty that is handed down although nobody is named.</summary>
    public static bool Duty(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int noun = PhraseEnds.Suffix(phrase, DutyEnds);
        int verb = phrase.IndexOf("完成", StringComparison.Ordinal);
        if (noun == 0 || verb is < 0 or > 6)
            return false;
        ReadOnlySpan<char> thing = phrase[(verb + 2)..^noun];
        if (!thing.Contains("减排", StringComparison.Ordinal) && !thing.Contains("节能", StringComparison.Ordinal) && !thing.Contains("能耗", StringComparison.Ordinal) && !thing.Contains("降碳", StringComparison.Ordinal) && !thing.Contains("污染物", StringComparison.Ordinal))
            return false;
        int start = verb + 2 + PhraseEnds.TrimStart(thing, Yearly);
        match = new StatementMatch(start, phrase.Length - noun, new Condition.Delegated("上级"));
        return true;
    }

    private static bool Covered(ReadOnlySpan<char> phrase, int tail, out StatementMatch match)
    {
        match = default;
        int end = phrase.Length - tail;
        int verb = phrase[..end].LastIndexOf("实现", StringComparison.Ordinal);
        int start = 0;
        string? set = null;
        if (verb >= 0)
        {
            ReadOnlySpan<char> after = phrase[(verb + 2)..end];
            ReadOnlySpan<char> before = phrase[..verb];
            int bare = PhraseEnds.TrimEnd(before, CoverVerbs);
            bool place = after.Length >= 4 && bare is > 0 and <= 8 && before[bare - 1] is '区' or '县' or '市' or '镇';
            if (!place && HeadWords.Strip(before[..bare]).Length >= 2 && PhraseEnds.Suffix(before[..bare], CoverVerbs) != bare)
            {
                set = after.Length is > 0 and <= 16 ? after.ToString() : null;
                end = bare;
            }
            else
            {
                start = verb + 2;
            }
        }

        int group = PhraseEnds.Suffix(phrase[start..end], Sets);
        if (set is null && group > 0 && end - start - group >= 2)
        {
            set = phrase[(end - group)..end].ToString();
            end -= group;
        }

        int trimmed = start + PhraseEnds.TrimEnd(phrase[start..end], CoverVerbs);
        if (trimmed - start < 2)
            return false;
        match = new StatementMatch(start, trimmed, new Condition.AllOf(string.IsNullOrWhiteSpace(set) ? null : set), Measure.Share);
        return true;
    }

    private static bool Done(ReadOnlySpan<char> phrase, int at, out StatementMatch match)
    {
        int end = PhraseEnds.TrimEnd(phrase[..at], CoverVerbs);
        if (PhraseEnds.Suffix(phrase[..end], CoverVerbs) == end)
            end = 0;
        match = end == 0 ? new StatementMatch(at, phrase.Length, new Condition.AllOf(null), Measure.Share) : new StatementMatch(0, end, new Condition.AllOf(null), Measure.Share);
        return end > 1 || phrase.Length - at == 4;
    }
}
