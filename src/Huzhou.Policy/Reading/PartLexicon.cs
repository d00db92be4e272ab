namespace Huzhou.Policy.Reading;

/// <summary>
/// The words by which heads and opening sentences say whether they look back or ahead, over one year or several.
/// The order in which they are asked stands in <see cref="Classify"/>.
/// </summary>
internal static class PartLexicon
{
    /// <summary>Words of a head that looks back, whatever else it says.</summary>
    private static readonly WordList Back =
        new(["回顾", "总结", "完成情况", "执行情况", "落实情况", "工作情况", "运行情况", "发展情况", "基本情况", "主要成绩", "主要成效", "工作成效", "发展成就", "取得的成", "过去", "去年", "一年来", "以来的工作", "五年来"]);

    /// <summary>Words of a head that looks ahead.</summary>
    private static readonly WordList Ahead =
        new(["安排", "任务", "目标", "总体要求", "总体思路", "工作思路", "指导思想", "部署", "今后", "未来", "下一步", "重点工作", "工作重点", "建议", "今年", "打算", "规划", "计划", "取向", "展望", "奋斗", "主要工作", "重点抓好", "着力抓好", "要求"]);

    /// <summary>Words of several years.</summary>
    private static readonly WordList Several = new(["五年", "四年", "三年", "十二五", "十三五", "十四五", "十五五", "本届政府", "届政府", "任期"]);

    /// <summary>Words of the part about the government itself.</summary>
    private static readonly WordList Itself = new(["自身建设", "政府建设", "从严治党", "法治政府", "服务型政府", "人民满意政府", "满意政府", "满意的政府", "政府治理能力", "政府效能", "现代政府", "廉洁政府", "政府履职", "政府作风", "自身改革"]);

    private static readonly WordList SeveralYearsBack = new(["五年来", "过去五年", "过去的五年", "这五年", "本届政府", "五年的", "五年间", "四年来", "三年来", "十年来", "“十二五”时期", "“十三五”时期", "“十四五”时期", "“十二五”以来", "“十三五”以来", "“十四五”以来"]);

    private static readonly WordList OneYearBack = new(["一年来", "过去一年", "过去的一年", "这一年", "去年", "刚刚过去的"]);

    private static readonly WordList SeveralYearsAhead = new(["今后五年", "未来五年", "今后的五年", "“十三五”时期", "“十四五”时期", "“十五五”时期", "今后几年", "到2020年", "到2025年", "到2030年"]);

    private static readonly WordList OneYearAhead = new(["今年", "做好今年", "新的一年"]);

    private static readonly WordList Shortcomings =
        new(["清醒地看到", "清醒看到", "清醒地认识到", "清醒认识到", "清醒地意识到", "也要看到", "也应看到", "也看到", "还存在不少", "还存在一些", "仍存在一些", "还面临不少", "面临一些困难", "存在的问题", "不少困难和问题", "困难和挑战", "短板和不足", "问题和不足", "不足和短板", "矛盾和问题", "问题和挑战"]);

    private static readonly WordList Thanks = new(["衷心的感谢", "衷心感谢", "诚挚的感谢", "诚挚感谢", "崇高的敬意", "崇高敬意", "诚挚的谢意", "最诚挚", "表示感谢", "深深的谢意", "致以崇高", "诚挚谢意"]);

    private static readonly WordList Headline = new(["主要预期目标", "预期目标", "主要目标是", "主要目标为", "主要目标任务是", "主要目标任务为", "主要目标：", "主要目标任务：", "目标任务是：", "目标任务为：", "发展主要目标", "发展的主要目标", "工作目标是", "工作目标为", "奋斗目标是", "奋斗目标为", "目标建议为", "总体目标是", "主要指标安排", "主要发展目标", "主要指标为", "主要指标是"]);

    /// <summary>The part a head opens, or null where its words do not say.</summary>
    /// <param name="head">The words of the head.</param>
    /// <param name="year">The year the document is for where it is known already, else 0: a head that names an earlier year looks back whatever else it says.</param>
    public static TextPart? Classify(ReadOnlySpan<char> head, int year = 0)
    {
        bool several = ContainsAny(head, Several);
        int named = YearScanner.LastOf(head);
        bool back = ContainsAny(head, Back) || (named > 0 && named < year);
        bool dated = named > 0 || head.Contains("今年", StringComparison.Ordinal);
        if (ContainsAny(head, Itself))
            return TextPart.Plan;
        if (back)
            return several ? TextPart.FiveYearReview : TextPart.Review;
        if (ContainsAny(head, Ahead))
            return several && !dated ? TextPart.FiveYearGoals : TextPart.Plan;
        return null;
    }

    public static bool IsSelfBuilding(ReadOnlySpan<char> head) => ContainsAny(head, Itself);

    public static bool IsShortcomings(ReadOnlySpan<char> opening) => ContainsAny(opening, Shortcomings);

    public static bool IsThanks(ReadOnlySpan<char> text) => ContainsAny(text, Thanks);

    /// <summary>Where the headline targets are announced; -1 where they are not.</summary>
    public static int HeadlineAt(ReadOnlySpan<char> text)
    {
        int at = Headline.IndexIn(text, 0, out _);
        return at >= 0 ? at : Stated(text);
    }

    /// <summary>今年全县经济社会发展的目标任务建议为：…: 目标 that is announced and followed by rates.</summary>
    private static int Stated(ReadOnlySpan<char> text)
    {
        for (int from = 0; text[from..].IndexOf("目标", StringComparison.Ordinal) is >= 0 and int found; from += found + 2)
        {
            int at = from + found;
            ReadOnlySpan<char> behind = text[(at + 2)..Math.Min(text.Length, at + 12)];
            int sign = behind.IndexOfAny('：', ':');
            if (sign < 0)
                sign = behind.IndexOfAny('是', '为');
            if (sign is < 0 or > 7 || behind[..sign].ContainsAny('，', '。', '、'))
                continue;
            ReadOnlySpan<char> before = text[Math.Max(0, at - 24)..at];
            int clause = before.LastIndexOfAny('，', '。', '；');
            before = before[(clause + 1)..];
            if (ContainsAny(before, GoalWords) && text[at..Math.Min(text.Length, at + 400)].Count('%') >= 2)
                return at;
        }
        return -1;
    }

    /// <summary>Whether headline targets are those of the document's own year although they stand in a part about several years: their announcement names the year, and no span.</summary>
    public static bool IsOfOneYear(ReadOnlySpan<char> text, int year)
    {
        int at = Math.Max(0, HeadlineAt(text));
        int start = text[..at].LastIndexOf('。') + 1;
        int end = text[at..].IndexOfAny("：:是为");
        ReadOnlySpan<char> announcement = text[start..(end < 0 ? text.Length : Math.Min(text.Length, at + end + 24))];
        if (ContainsAny(announcement, Several) || announcement.Contains("年均", StringComparison.Ordinal) || announcement.Contains("远景", StringComparison.Ordinal))
            return false;
        int named = YearScanner.First(announcement, out _);
        if (named > 0)
            return named == year;
        if (announcement.Contains("今年", StringComparison.Ordinal) || announcement.Contains("明年", StringComparison.Ordinal))
            return true;
        ReadOnlySpan<char> first = text[at..Math.Min(text.Length, at + 100)];
        return first.Contains("增长", StringComparison.Ordinal) && !first.Contains("年均", StringComparison.Ordinal) && !first.Contains("到2", StringComparison.Ordinal);
    }

    private static readonly WordList GoalWords = new(["今年", "全年", "年度", "经济社会", "预期", "主要", "发展", "五年", "具体", "建议"]);

    /// <summary>The opening words behind 各位代表 and 回顾, which say nothing of the time.</summary>
    public static ReadOnlySpan<char> WithoutAddress(ReadOnlySpan<char> opening)
    {
        foreach (string word in Addresses)
        {
            if (opening.StartsWith(word, StringComparison.Ordinal))
                opening = opening[word.Length..].TrimStart("，,！!：:、 \u3000");
        }
        return opening;
    }

    private static readonly string[] Addresses = ["各位代表", "同志们", "回顾", "回首", "总结"];

    /// <summary>The part that the opening words of a paragraph switch to, within a part that looks back or ahead; null where they say nothing.</summary>
    public static TextPart? Switch(ReadOnlySpan<char> opening, bool back)
    {
        if (back)
        {
            if (StartsWithAny(opening, SeveralYearsBack))
                return TextPart.FiveYearReview;
            return StartsWithAny(opening, OneYearBack) || (YearScanner.First(opening, out int at) > 0 && at == 0) ? TextPart.Review : null;
        }
        if (StartsWithAny(opening, SeveralYearsAhead))
            return TextPart.FiveYearGoals;
        return StartsWithAny(opening, OneYearAhead) ? TextPart.Plan : null;
    }

    /// <summary>Whether a paragraph opens the plan in a text without heads.</summary>
    public static bool OpensPlan(ReadOnlySpan<char> text, ReadOnlySpan<char> opening) =>
        opening.StartsWith("做好", StringComparison.Ordinal) || opening.StartsWith("今年", StringComparison.Ordinal) || opening.StartsWith("新的一年", StringComparison.Ordinal)
        || opening.Contains("政府工作的总体要求", StringComparison.Ordinal) || opening.Contains("工作总体要求", StringComparison.Ordinal)
        || (HeadlineAt(text) >= 0 && text.Contains("今年", StringComparison.Ordinal));

    /// <summary>Whether a paragraph looks back in a text without heads.</summary>
    public static bool LooksBack(ReadOnlySpan<char> opening) =>
        StartsWithAny(opening, OneYearBack) || StartsWithAny(opening, SeveralYearsBack) || opening.StartsWith("过去", StringComparison.Ordinal) || opening.Contains("工作回顾", StringComparison.Ordinal);

    /// <summary>The years of a five-year plan that the words name; false where they name none.</summary>
    public static bool PlanYears(ReadOnlySpan<char> words, out int from, out int to)
    {
        for (int i = 0; i < FiveYearPlans.Length; i++)
        {
            if (words.Contains(FiveYearPlans[i], StringComparison.Ordinal))
            {
                from = 2006 + (5 * i);
                to = from + 4;
                return true;
            }
        }
        from = to = 0;
        return false;
    }

    /// <summary>The eleventh plan ran from 2006 to 2010, each later one five years after the one before.</summary>
    private static readonly string[] FiveYearPlans = ["十一五", "十二五", "十三五", "十四五", "十五五"];

    public static bool ContainsAny(ReadOnlySpan<char> text, WordList words) => words.IsIn(text);

    public static bool StartsWithAny(ReadOnlySpan<char> text, WordList words) => words.AtStart(text) > 0;

    public static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    public static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
