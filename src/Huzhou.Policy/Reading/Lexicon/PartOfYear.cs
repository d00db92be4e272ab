using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>
/// The words for a part of a year, as whole months: 1—10月, 前10个月, 11月份, 三季度, 前三季度, Q1, 上半年, 截至9月底. What they say is
/// no year's figure. A date, 7月6日, is the day of an event and no such part.
/// </summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="From">The first month, 1 to 12.</param>
/// <param name="To">The last month, 1 to 12.</param>
/// <param name="IsBare">Whether it is a month without 份, which may as well date an event: 9月开工.</param>
internal readonly record struct PartOfYear(int Start, int Length, int From, int To, bool IsBare)
{
    private const string Signs = "月季半Q";

    private static readonly WordList s_until = Vocabulary.Of(ClauseWord.UpTo);

    /// <summary>The offset behind it.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is the whole year: 1—12月, 截至12月底.</summary>
    public bool IsWhole => From == 1 && To == 12;

    /// <summary>The last part of a year that words name, behind an offset.</summary>
    public static bool TryLast(ReadOnlySpan<char> words, int from, out PartOfYear part)
    {
        for (int at = words.LastIndexOfAny(Signs); at >= from; at = words[..at].LastIndexOfAny(Signs))
        {
            // 从上半年的5.5%降到5.3% only says where a change began.
            if (TryAround(words, at, out part) && part.Start >= from
                && !(part.Start > 0 && words[part.Start - 1] is '从' or '由' or '较' or '比' or '与'))
                return true;
        }

        part = default;
        return false;
    }

    /// <summary>The part of a year with which words begin.</summary>
    public static bool TryFirst(ReadOnlySpan<char> words, out PartOfYear part)
    {
        int at = words[..Math.Min(words.Length, Reach)].IndexOfAny(Signs);
        return TryAround(words, at, out part) && part.Start == 0;
    }

    /// <summary>The part of a year in which words end.</summary>
    public static bool TryEnd(ReadOnlySpan<char> words, out PartOfYear part)
    {
        int near = Math.Max(0, words.Length - 3);
        int at = words[near..].LastIndexOfAny(Signs);
        part = default;
        return at >= 0 && TryAround(words, near + at, out part) && part.End == words.Length;
    }

    private const int Reach = 10;

    private static bool TryAround(ReadOnlySpan<char> words, int at, out PartOfYear part)
    {
        part = default;
        if (at < 0)
            return false;
        bool found = words[at] switch
        {
            '月' => TryMonths(words, at, out part),
            '季' => TryQuarters(words, at, out part),
            '半' => TryHalf(words, at, out part),
            _ => TryLetter(words, at, out part),
        };
        // A name in quotation marks, “三季度攻坚行动”, is none.
        return found && !(part.Start > 0 && words[part.Start - 1] is '“' or '《');
    }

    /// <summary>上半年, 下半年.</summary>
    private static bool TryHalf(ReadOnlySpan<char> words, int at, out PartOfYear part)
    {
        part = default;
        if (at == 0 || at + 1 >= words.Length || words[at + 1] != '年' || words[at - 1] is not ('上' or '下'))
            return false;
        part = words[at - 1] == '上' ? new PartOfYear(at - 1, 3, 1, 6, false) : new PartOfYear(at - 1, 3, 7, 12, false);
        return true;
    }

    /// <summary>Q1.</summary>
    private static bool TryLetter(ReadOnlySpan<char> words, int at, out PartOfYear part)
    {
        part = default;
        bool alone = at + 2 >= words.Length || !char.IsAsciiLetterOrDigit(words[at + 2]);
        if (at + 1 >= words.Length || words[at + 1] is not (>= '1' and <= '4') || !alone || (at > 0 && char.IsAsciiLetter(words[at - 1])))
            return false;
        int quarter = words[at + 1] - '0';
        part = new PartOfYear(at, 2, (3 * quarter) - 2, 3 * quarter, false);
        return true;
    }

    /// <summary>三季度, 第三季度, 1季度, 首季, 前三季度, 前三个季度, 一至三季度.</summary>
    private static bool TryQuarters(ReadOnlySpan<char> words, int at, out PartOfYear part)
    {
        part = default;
        int end = at + 1 < words.Length && words[at + 1] == '度' ? at + 2 : at + 1;
        if (at > 0 && words[at - 1] == '首')
        {
            part = new PartOfYear(at - 1, end - at + 1, 1, 3, false);
            return true;
        }

        bool counted = at > 0 && words[at - 1] == '个';
        int number = NumberBefore(words, counted ? at - 1 : at, out int start);
        if (number is < 1 or > 4 || end == at + 1)
            return false;
        if (start > 0 && words[start - 1] == '前')
        {
            part = new PartOfYear(start - 1, end - start + 1, 1, 3 * number, false);
            return true;
        }

        int first = number;
        if (start > 1 && IsJoint(words[start - 1]))
            first = NumberBefore(words, start - 1, out int opens) is >= 1 and var low
                && low < number ? Moved(ref start, opens, low) : number;
        if (counted)
            return false;
        if (start > 0 && words[start - 1] == '第')
            start--;
        part = new PartOfYear(start, end - start, (3 * first) - 2, 3 * number, false);
        return true;
    }

    /// <summary>1—10月, 1月至10月, 前10个月, 11月份, 截至9月底.</summary>
    private static bool TryMonths(ReadOnlySpan<char> words, int at, out PartOfYear part)
    {
        part = default;
        bool counted = at > 0 && words[at - 1] == '个';
        int month = NumberBefore(words, counted ? at - 1 : at, out int start);
        if (month is < 1 or > 12)
            return false;
        int end = at + 1;
        if (start > 0 && words[start - 1] == '前')
        {
            part = new PartOfYear(start - 1, end - start + 1, 1, month, false);
            return true;
        }

        if (counted)
            return false;
        int day = DayEnd(words, end);
        int until = s_until.AtEnd(words[..WithoutYear(words, start)]);
        if (until > 0)
        {
            end = day > end ? day : end < words.Length && words[end] is '底' or '末' or '份' ? end + 1 : end;
            int open = WithoutYear(words, start) - until;
            part = new PartOfYear(open, end - open, 1, month, false);
            return true;
        }

        if (day > end)
            return false;
        bool named = end < words.Length && words[end] == '份';
        end += named ? 1 : 0;
        if (start > 1 && IsJoint(words[start - 1]) && RangeStart(words, start - 1, month, out int opens, out int first))
        {
            part = new PartOfYear(opens, end - opens, first, month, false);
            return true;
        }

        if (!named && end < words.Length && words[end] is '底' or '末' or '初' or '中' or '上' or '下' or '来' or '前')
            return false;
        part = new PartOfYear(start, end - start, month, month, !named);
        return true;
    }

    /// <summary>The month with which a run of months begins, whose joint stands at a place: 1|—10月, 1月|至10月.</summary>
    private static bool RangeStart(ReadOnlySpan<char> words, int joint, int last, out int start, out int first)
    {
        int behind = joint > 0 && words[joint - 1] == words[joint] ? joint - 1 : joint;
        behind = behind > 0 && words[behind - 1] == '份' ? behind - 1 : behind;
        behind = behind > 0 && words[behind - 1] == '月' ? behind - 1 : behind;
        first = NumberBefore(words, behind, out start);
        return first >= 1 && first < last;
    }

    /// <summary>The offset behind a day that follows a month, 6日 of 7月6日; where none does, that behind the month.</summary>
    private static int DayEnd(ReadOnlySpan<char> words, int from)
    {
        int at = from;
        while (at < words.Length && at - from < 3 && IsNumeral(words[at]))
            at++;
        return at > from && at < words.Length && words[at] is '日' or '号' ? at + 1 : from;
    }

    /// <summary>Where a year before a month begins, 截至|2025年9月; where none stands, the place itself.</summary>
    private static int WithoutYear(ReadOnlySpan<char> words, int at)
    {
        ReadOnlySpan<char> before = words[..at];
        if (before.EndsWith("今年", StringComparison.Ordinal) || before.EndsWith("当年", StringComparison.Ordinal)
            || before.EndsWith("去年", StringComparison.Ordinal))
            return at - 2;
        return before is [.., '年'] && at >= 5 && Glyph.IsDigit(before[at - 2]) && Glyph.IsDigit(before[at - 5]) ? at - 5 : at;
    }

    private static int Moved(ref int start, int to, int value)
    {
        start = to;
        return value;
    }

    private static bool IsJoint(char c) => c is '—' or '–' or '-' or '－' or '~' or '～' or '至' or '到';

    /// <summary>The numeral of at most two digits that ends at a place, or 0.</summary>
    private static int NumberBefore(ReadOnlySpan<char> words, int end, out int start)
    {
        start = end;
        while (start > 0 && end - start < 3 && IsNumeral(words[start - 1]))
            start--;
        ReadOnlySpan<char> numeral = words[start..end];
        return numeral is "两" ? 2 : numeral.Length is 1 or 2 ? ChineseOrdinal.Read(numeral) : 0;
    }

    private static bool IsNumeral(char c) => Glyph.IsDigit(c)
        || c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '两';
}
