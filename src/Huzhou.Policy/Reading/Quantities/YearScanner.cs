using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>Finds years and dates: 2023年, 二〇二三年, 2023年2月13日, 2023-02-27, 2023/2/27, 2023.02.27.</summary>
internal static class YearScanner
{
    /// <summary>The first year of the text, or 0; <paramref name="at"/> is where it begins.</summary>
    public static int First(ReadOnlySpan<char> text, out int at)
    {
        for (int mark = text.IndexOf('年'); mark >= 0; mark = NextOf(text, mark))
        {
            int end = mark;
            while (end > 0 && Glyph.IsBlank(text[end - 1]))
                end--;
            at = end - 4;
            if (at >= 0 && At(text, at, out _) is > 0 and int year)
                return year;
        }
        at = -1;
        return 0;
    }

    private static int NextOf(ReadOnlySpan<char> text, int mark)
    {
        int next = text[(mark + 1)..].IndexOf('年');
        return next < 0 ? -1 : mark + 1 + next;
    }

    /// <summary>The last year of the text, or 0.</summary>
    public static int LastOf(ReadOnlySpan<char> text)
    {
        int last = 0;
        while (First(text, out int at) is > 0 and int year)
        {
            last = year;
            text = text[(at + 4)..];
        }
        return last;
    }

    /// <summary>The year that a head names, also where its 年 is left out (回顾2019, 2022：稳中求进), or 0.</summary>
    public static int OfHead(ReadOnlySpan<char> head, out int at)
    {
        int year = First(head, out at);
        for (int i = 0; year == 0 && i + 4 <= head.Length; i++)
        {
            if (head[i] != '2' || head[i + 1] != '0' || !char.IsAsciiDigit(head[i + 2]) || !char.IsAsciiDigit(head[i + 3])
                || (i > 0 && char.IsAsciiDigit(head[i - 1])))
                continue;
            if (i + 4 == head.Length || head[i + 4] is '：' or ':' or '，' or ',' or ' ' or '、' or '”' or '—')
                (year, at) = (2000 + ((head[i + 2] - '0') * 10) + head[i + 3] - '0', i);
        }
        return year;
    }

    /// <summary>The year written at an offset, with its 年, or 0.</summary>
    public static int At(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        if (at + 4 >= text.Length || (at > 0 && Digit(text[at - 1]) >= 0))
            return 0;
        int year = 0;
        for (int i = 0; i < 4; i++)
        {
            int digit = Digit(text[at + i]);
            if (digit < 0)
                return 0;
            year = (year * 10) + digit;
        }
        int end = at + 4;
        while (end < text.Length && Glyph.IsBlank(text[end]))
            end++;
        if (end >= text.Length || (text[end] != '年' && !text[end..].StartsWith("年", StringComparison.Ordinal)) || year is < 1949 or > 2999)
            return 0;
        length = end + 1 - at;
        return year;
    }

    /// <summary>The first full date of the text.</summary>
    public static bool FirstDate(ReadOnlySpan<char> text, out DateOnly date, out int at, out int length)
    {
        for (at = 0; at + 7 < text.Length; at++)
        {
            if (Digit(text[at]) >= 0 && (at == 0 || Digit(text[at - 1]) < 0) && DateAt(text, at, out date, out length))
                return true;
        }
        at = -1;
        length = 0;
        date = default;
        return false;
    }

    private static bool DateAt(ReadOnlySpan<char> text, int at, out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        int i = at, year = 0;
        for (int n = 0; n < 4; n++, i++)
        {
            if (i >= text.Length || Digit(text[i]) is < 0)
                return false;
            year = (year * 10) + Digit(text[i]);
        }
        i = SkipBlanks(text, i);
        if (i >= text.Length || text[i] is not ('年' or '-' or '/' or '.'))
            return false;
        bool words = text[i] == '年';
        i = SkipBlanks(text, i + 1);
        int month = Small(text, ref i);
        i = SkipBlanks(text, i);
        if (i >= text.Length || (words ? text[i] != '月' : text[i] is not ('-' or '/' or '.')))
            return false;
        i = SkipBlanks(text, i + 1);
        int day = Small(text, ref i);
        if (words)
        {
            i = SkipBlanks(text, i);
            if (i >= text.Length || text[i] is not ('日' or '号'))
                return false;
            i++;
        }
        if (year is < 1949 or > 2999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        length = i - at;
        return true;
    }

    /// <summary>A month or a day in Arabic or Chinese numerals, at most 99.</summary>
    private static int Small(ReadOnlySpan<char> text, ref int at)
    {
        int value = 0, digits = 0;
        while (at < text.Length && digits < 3)
        {
            int digit = Digit(text[at]);
            if (text[at] == '十')
                value = digits == 0 ? 10 : value * 10;
            else if (digit < 0)
                break;
            else if (digits > 0 && text[at - 1] == '十')
                value += digit;
            else
                value = (value * 10) + digit;
            at++;
            digits++;
        }
        return value;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Glyph.IsBlank(text[at]))
            at++;
        return at;
    }

    private static int Digit(char c)
    {
        if (char.IsAsciiDigit(c))
            return c - '0';
        return c switch
        {
            '〇' or '○' or '零' or 'О' or 'Ｏ' => 0,
            '一' => 1,
            '二' => 2,
            '三' => 3,
            '四' => 4,
            '五' => 5,
            '六' => 6,
            '七' => 7,
            '八' => 8,
            '九' => 9,
            _ => -1,
        };
    }
}
