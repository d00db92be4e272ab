using System.Globalization;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>The period that a clause names; where it names none, that of its paragraph.</summary>
internal static class PeriodWords
{
    private static readonly WordList SpanWords = Vocabulary.Of(ClauseWord.SeveralYears);

    private static readonly (string Word, int From, int To)[] Plans =
        [.. Vocabulary.Entries(ClauseWord.FiveYearPlan).Select(plan => (plan.Word, plan.Number(0), plan.Number(1)))];

    private static readonly WordList s_wholeYear = Vocabulary.Of(ClauseWord.WholeYear);

    /// <summary>
    /// The period of a number whose clause begins at <paramref name="start"/> and whose number begins at <paramref name="number"/>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="number">Where the number begins.</param>
    /// <param name="context">What the place in the document says.</param>
    /// <param name="yearlyMean">Whether it is a yearly mean.</param>
    /// <param name="flows">Whether it adds up over the years that are meant.</param>
    /// <param name="said">The part of a year that holds where the words name none.</param>
    public static string Of(string text, int start, int number, ClauseContext context, bool yearlyMean, bool flows,
        MonthSpan said = default)
    {
        ReadOnlySpan<char> before = text.AsSpan(start, Math.Max(0, number - start));
        int year = context.Year;
        foreach ((string word, int from, int to) in before.Contains('五') ? Plans : [])
        {
            int at = before.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (yearlyMean || before[at..].Contains("期间", StringComparison.Ordinal)
                || before[at..].Contains("以来", StringComparison.Ordinal) || before[at..].Contains("时期", StringComparison.Ordinal)))
                return Span(from, to);
        }

        int named = NamedYear(before, out int rest);
        if (named > 0 && !IsComparison(before, rest)
            && !(rest + 5 < before.Length && before[rest + 5] == '的' && rest > 0 && before[rest - 1] is '到' or '于'))
        {
            year = named;
            if (NamedSpan(before, out int from, out int to) && to == named)
                return Span(from, to);
            if (!yearlyMean && (named != context.Year || flows))
                return Part(before, year, said);
        }

        if (context.SpanFrom > 0 && context.SpanTo > context.SpanFrom && (yearlyMean || flows || SaysYears(before)))
            return Span(context.SpanFrom, context.SpanTo);
        return Part(before, year, said);
    }

    private static readonly WordList s_plans = Vocabulary.Of(FigureWord.PlanNoun);

    private const int LongestPlan = 8;

    /// <summary>
    /// Whether words mean the whole year, behind any part of it that they name; 全年目标任务 is what a part of the year is measured by.
    /// </summary>
    public static bool SaysWholeYear(ReadOnlySpan<char> words)
    {
        for (int at = s_wholeYear.IndexIn(words, 0, out int length); at >= 0; at = s_wholeYear.IndexIn(words, at + length, out length))
        {
            ReadOnlySpan<char> behind = words[(at + length)..];
            if (!s_plans.IsIn(behind[..Math.Min(behind.Length, LongestPlan)]))
                return true;
        }

        return false;
    }

    private const int LongestBase = 16;

    private static readonly WordList Bases = Vocabulary.Of(FigureWord.EarlierTime);

    /// <summary>
    /// The time that a clause sets its first number against, which holds for the changes behind it too: 较“十三五”末|的9000亿元增加….
    /// </summary>
    public static string BaseOf(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> words = before.Trim().TrimEnd('的');
        words = words[..Moves(words)];
        return words.Length is > 2 and <= LongestBase && (Bases.IsIn(words) || words.Contains('年')) ? words.ToString() : "";
    }

    /// <summary>Where the verb of change begins that ends the words: 较2020年|增长.</summary>
    private static int Moves(ReadOnlySpan<char> words)
    {
        int end = words.Length;
        int verb = Math.Max(Reading.Lexicon.Moves.Up.AtEnd(words), Reading.Lexicon.Moves.Down.AtEnd(words));
        return end - verb;
    }

    /// <summary>Whether words say that several years are meant; 年均浓度 is the name of a mean within one.</summary>
    public static bool SaysYears(ReadOnlySpan<char> words)
    {
        for (int at = SpanWords.IndexIn(words, 0, out int length); at >= 0; at = SpanWords.IndexIn(words, at + length, out length))
        {
            if (!words[at..].StartsWith("年均浓度", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a clause names a span of years: 2006年至2011年, 2011—2015年.</summary>
    public static bool NamedSpan(ReadOnlySpan<char> text, out int from, out int to)
    {
        from = 0;
        to = 0;
        foreach ((string word, int first, int last) in text.Contains('五') ? Plans : [])
        {
            int at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (text[at..].Contains("期间", StringComparison.Ordinal) || text[at..].Contains("时期", StringComparison.Ordinal)))
            {
                from = first;
                to = last;
                return true;
            }
        }

        for (int i = text.IndexOfAny('1', '2'); i >= 0 && i + 9 <= text.Length; i++)
        {
            int first = YearAt(text, i);
            if (first == 0)
                continue;
            int at = i + 4;
            if (at < text.Length && text[at] == '年')
                at++;
            if (at >= text.Length || text[at] is not ('至' or '到' or '—' or '-' or '－' or '–' or '~' or '～'))
                continue;
            at++;
            int second = YearAt(text, at);
            if (second <= first || second - first > 20 || at + 4 >= text.Length || text[at + 4] != '年' || InTitle(text, i))
                continue;
            from = first;
            to = second;
            return true;
        }

        return false;
    }

    /// <summary>Whether a clause opens a sentence about several years: 过去五年, 五年来.</summary>
    public static bool OpensYears(ReadOnlySpan<char> clause) =>
        clause.Contains("五年", StringComparison.Ordinal) && Opening.IsIn(clause);

    private static readonly WordList Opening = Vocabulary.Of(ClauseWord.OpensYears);

    /// <summary>
    /// The year of a clause that says no more than 到2025年, or 2025年 with a part of it; else the year that held before.
    /// </summary>
    public static int OnlyYear(ReadOnlySpan<char> clause, int before)
    {
        if (PartOfYear.TryLast(clause, 0, out PartOfYear part) && part.Start >= 5 && clause[part.Start - 1] == '年')
            return YearAt(clause, part.Start - 5) is > 0 and int dated ? dated : before;
        ReadOnlySpan<char> words = clause.Trim().TrimStart("到至截").TrimEnd("底末");
        int year = words.Length == 5 && words[4] == '年' ? YearAt(words, 0) : 0;
        return year > 0 ? year : before;
    }

    /// <summary>
    /// The year with which a clause opens, which holds for those behind it in its sentence: 2011年全市实现…，增长…; 0 where it opens with none,
    /// or with one that only says since or until when.
    /// </summary>
    public static int OpeningYear(ReadOnlySpan<char> clause)
    {
        clause = clause.TrimStart();
        return clause.Length > 6 && clause[4] == '年' && (Glyph.IsHan(clause[5]) || Glyph.IsEdge(clause[5]))
            && s_notOpening.AtStart(clause[5..]) == 0 ? YearAt(clause, 0) : 0;
    }

    private static readonly WordList s_notOpening = Vocabulary.Of(ClauseWord.BehindOtherYear);

    private static int YearAt(ReadOnlySpan<char> text, int at)
    {
        if (at + 4 > text.Length || !(text[at] == '2' && text[at + 1] == '0' || text[at] == '1' && text[at + 1] == '9')
            || !char.IsAsciiDigit(text[at + 2]) || !char.IsAsciiDigit(text[at + 3]))
            return 0;
        return ((text[at] - '0') * 1000) + ((text[at + 1] - '0') * 100) + ((text[at + 2] - '0') * 10) + (text[at + 3] - '0');
    }

    private static string Part(ReadOnlySpan<char> before, int year, MonthSpan said)
    {
        if (PartOfYear.TryLast(before, 0, out PartOfYear part) && !part.IsBare)
            return SaysWholeYear(before[part.End..]) ? Written(year) : Written(year, new MonthSpan(part.From, part.To));
        if (before.IndexOfAny('内', '月') < 0)
            return SaysWholeYear(before) ? Written(year) : Written(year, said);
        foreach ((string word, int years) in (ReadOnlySpan<(string, int)>)[("两年内", 2), ("三年内", 3), ("五年内", 5)])
        {
            if (before.Contains(word, StringComparison.Ordinal) && year > 0)
                return Span(year, year + years - 1);
        }

        int month = before.IndexOf("月底前", StringComparison.Ordinal);
        if (month < 0)
            month = before.IndexOf("月末前", StringComparison.Ordinal);
        if (month < 1 || !char.IsAsciiDigit(before[month - 1]))
            return Written(year, said);
        int at = month - 1;
        int value = before[at] - '0';
        if (at > 0 && before[at - 1] == '1')
            value += 10;
        return value is >= 1 and <= 12 ? Written(year, new MonthSpan(value, value)) : Written(year);
    }

    private static string Span(int from, int to)
    {
        Span<char> words = stackalloc char[24];
        words.TryWrite(CultureInfo.InvariantCulture, $"{from}-{to}", out int length);
        return PhraseStore.Of(words[..length]);
    }

    private static string Written(int year, MonthSpan months = default)
    {
        Span<char> words = stackalloc char[24];
        int length;
        if (!months.IsNamed || months is { From: 1, To: 12 } || year < 1)
            year.TryFormat(words, out length, default, CultureInfo.InvariantCulture);
        else
            words.TryWrite(CultureInfo.InvariantCulture, $"{Period.OfMonths(new Year(year), months.From, months.To)}", out length);
        return PhraseStore.Of(words[..length]);
    }

    /// <summary>比2020年, 较2017年 name what is compared with, not what the number is about.</summary>
    private static bool IsComparison(ReadOnlySpan<char> before, int at)
    {
        for (int i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            if (before[i] is '比' or '较' or '与' or '自' or '由' or '从' or '是')
                return true;
        }

        if (before[at..].Contains("基础上", StringComparison.Ordinal))
            return true;

        return false;
    }

    /// <summary>The years in 《城市总体规划（2021—2035年）》 date the plan, not what the clause says.</summary>
    private static bool InTitle(ReadOnlySpan<char> text, int at) => text[..at].LastIndexOfAny('《', '》') is >= 0 and int mark
        && text[mark] == '《';

    private static int NamedYear(ReadOnlySpan<char> text, out int at)
    {
        for (int i = text.Length - 5; i >= 0; i--)
        {
            if (text[i + 4] == '年' && (text[i] == '2' && text[i + 1] == '0' || text[i] == '1' && text[i + 1] == '9')
                && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]) && (i == 0 || !char.IsAsciiDigit(text[i - 1]))
                && !InTitle(text, i))
            {
                at = i;
                return ((text[i] - '0') * 1000) + ((text[i + 1] - '0') * 100) + ((text[i + 2] - '0') * 10) + (text[i + 3] - '0');
            }
        }

        at = -1;
        return 0;
    }
}
