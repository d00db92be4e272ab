using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Tables;

/// <summary>What a column of a table of planned indicators holds.</summary>
internal enum PlanColumnKind
{
    Ordinal,
    Category,
    Name,
    Unit,

    /// <summary>A value: that of the baseline, of a step, or of the goal.</summary>
    Value,

    /// <summary>年均增长, or the cumulative figure in brackets: 年均增速〔累计〕.</summary>
    Growth,

    /// <summary>累计: what is to be reached over all years together.</summary>
    Cumulative,

    /// <summary>约束性 or 预期性.</summary>
    Nature,

    /// <summary>责任单位, 备注: nothing of the indicator's values.</summary>
    Remark,
}

/// <summary>The head of a column of a table of planned indicators: 指标, 单位, 2020年, 2025年目标, 年均增长〔累计〕, 属性.</summary>
/// <param name="Kind">What stands below it.</param>
/// <param name="Words">The head without blanks.</param>
/// <param name="Year">The year it names, or 0.</param>
internal readonly record struct PlanColumn(PlanColumnKind Kind, string Words, int Year)
{
    private const int Longest = 24;

    private static readonly WordList s_ordinals = Vocabulary.Of(TableWord.PlanOrdinalHead);
    private static readonly WordList s_categories = Vocabulary.Of(TableWord.PlanCategoryHead);
    private static readonly WordList s_names = Vocabulary.Of(TableWord.PlanNameHead);
    private static readonly WordList s_units = Vocabulary.Of(TableWord.PlanUnitHead);
    private static readonly WordList s_natures = Vocabulary.Of(TableWord.PlanNatureHead);
    private static readonly WordList s_remarks = Vocabulary.Of(TableWord.PlanRemarkHead);
    private static readonly WordList s_growths = Vocabulary.Of(TableWord.PlanGrowthHead);
    private static readonly WordList s_promises = Vocabulary.Of(TableWord.PlanGoalHead);
    private static readonly WordList s_reports = Vocabulary.Of(TableWord.PlanBaseHead);

    /// <summary>Whether the head calls its figures promised: 目标, 规划, 计划.</summary>
    public bool Promises => Kind == PlanColumnKind.Value && s_promises.IsIn(Words) && !s_reports.IsIn(Words);

    /// <summary>Whether the head calls its figures reached: 基期, 实际, 完成.</summary>
    public bool Reports => Kind == PlanColumnKind.Value && s_reports.IsIn(Words);

    /// <summary>The unit in brackets at the end of the head, or null.</summary>
    public WrittenUnit? Unit
    {
        get
        {
            string words = Words;
            return WrittenUnit.TakeFrom(ref words);
        }
    }

    /// <summary>The column below these words; null where they are no head of such a table.</summary>
    /// <param name="cell">The words.</param>
    /// <param name="year">The year of the document, for 上年 and 今年; 0 where it is not known.</param>
    public static PlanColumn? Of(ReadOnlySpan<char> cell, int year)
    {
        if (cell.Length is 0 or > Longest || cell.ContainsAny('。', '；', '，'))
            return null;
        string words = Plain(Glyph.Squeeze(cell));
        if (words.Length == 0)
            return null;
        if (s_ordinals.Holds(words))
            return new(PlanColumnKind.Ordinal, words, 0);
        if (s_names.Holds(words))
            return new(PlanColumnKind.Name, words, 0);
        if (s_units.Holds(words))
            return new(PlanColumnKind.Unit, words, 0);
        if (s_natures.Holds(words))
            return new(PlanColumnKind.Nature, words, 0);
        // 增长倍数, 增长（倍）: how many times as much is no rate of growth in percent.
        if (words.Contains('倍', StringComparison.Ordinal))
            return new(PlanColumnKind.Remark, words, 0);
        int named = YearOf(words, year);
        ReadOnlySpan<char> rest = words.AsSpan(PeriodLength(words)).TrimStart("”\"期间时末的()（）");
        if (s_growths.AtStart(rest) > 0 && rest.Length <= LongestGrowth)
            return new(PlanColumnKind.Growth, words, named);
        if (s_sums.AtStart(rest.TrimStart("〔[【［")) > 0 && rest.Length <= LongestGrowth)
            return new(PlanColumnKind.Cumulative, words, named);
        string value = WithoutUnit(rest);
        if (named > 0 ? value.Length == 0
            || (value.Length <= LongestGrowth && (s_promises.IsIn(value) || s_reports.IsIn(value))) : s_values.Holds(value)
            || (value.Length == 0 && rest.Length < words.Length))
            return new(PlanColumnKind.Value, words, named);
        if (s_categories.Holds(words))
            return new(PlanColumnKind.Category, words, 0);
        return s_remarks.IsIn(words) && words.Length <= 10 ? new(PlanColumnKind.Remark, words, 0) : null;
    }

    private const int LongestGrowth = 10;

    private static readonly WordList s_sums = Vocabulary.Of(TableWord.PlanSumHead);

    private static readonly WordList s_values = Vocabulary.Of(TableWord.PlanValueHead);

    /// <summary>The length of the year or the plan that a head begins with: 2025年, “十四五”, 2021—2025年, 五年.</summary>
    private static int PeriodLength(string words)
    {
        int at = 0;
        while (at < words.Length
            && (char.IsAsciiDigit(words[at]) || (words[at] == '年' && at > 0)
            || "“”\"-—－–~至上去今本末十一二三四五六底".Contains(words[at], StringComparison.Ordinal)))
            at++;
        return at;
    }

    private static string WithoutUnit(ReadOnlySpan<char> words)
    {
        string rest = words.ToString();
        if (WrittenUnit.TakeFrom(ref rest) is null && rest.Length > 0 && rest[^1] == '%')
            rest = rest[..^1];
        return rest.Trim('（', '）', '(', ')');
    }

    /// <summary>The head without the marks of notes: 〔累计〕1, 指标*, 2025年②.</summary>
    private static string Plain(string words)
    {
        int end = words.Length;
        while (end > 0
            && (words[end - 1] is '*' or '＊' or '#' or '|' or '｜' || words[end - 1] is >= '①' and <= '⑳'
            || (char.IsAsciiDigit(words[end - 1]) && end > 1 && words[end - 2] is '〕' or ']' or '】' or '）' or ')')))
            end--;
        return words[..end].Trim('*', '＊', '|', '｜');
    }

    private static int YearOf(string words, int year)
    {
        if (YearScanner.OfHead(words, out int at) is > 0 and int named && at >= 0)
            return named;
        if (words.Length >= 4 && words.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && words[0] is '1' or '2'
            && (words.Length == 4 || !char.IsAsciiDigit(words[4])))
            return int.Parse(words.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture) is >= 1949 and <= 2100 and int bare
                ? bare : 0;
        if (year == 0)
            return 0;
        return words.StartsWith("上年", StringComparison.Ordinal) || words.StartsWith("去年", StringComparison.Ordinal) ? year - 1
            : words.StartsWith("今年", StringComparison.Ordinal) || words.StartsWith("本年", StringComparison.Ordinal) ? year : 0;
    }
}
