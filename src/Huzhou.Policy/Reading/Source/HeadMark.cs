namespace Huzhou.Policy.Reading.Source;

/// <summary>The forms in which a heading or an item carries its number.</summary>
internal enum HeadMarkKind : byte
{
    /// <summary>No number.</summary>
    None,

    /// <summary>第一部分, 第一章.</summary>
    Division,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一） (一)</summary>
    ChineseInBrackets,

    /// <summary>1. 1、 1．</summary>
    Arabic,

    /// <summary>（1） (1) 1）</summary>
    ArabicInBrackets,

    /// <summary>① ② ③</summary>
    Circled,

    /// <summary>一是 二是; 第一， 首先 are not counted.</summary>
    Spoken,

    /// <summary>—— or ● at the head of a line.</summary>
    Bullet,
}

/// <summary>A number at the head of a line: its form, its value, and where the words begin behind it.</summary>
/// <param name="Kind">The form of the number.</param>
/// <param name="Ordinal">Its value, 0 for a bullet.</param>
/// <param name="Length">How many characters mark and following blanks take.</param>
internal readonly record struct HeadMark(HeadMarkKind Kind, int Ordinal, int Length)
{
    /// <summary>Reads the mark at the head of <paramref name="line"/>, which begins with its first visible character.</summary>
    public static HeadMark Read(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
            return default;
        char first = line[0];
        HeadMark mark = first switch
        {
            '（' or '(' => Bracketed(line),
            '第' => Division(line),
            >= '①' and <= '⑳' => new(HeadMarkKind.Circled, first - '①' + 1, 1),
            '—' when line[1] == '—' => new(HeadMarkKind.Bullet, 0, 2),
            '●' or '■' or '◆' or '▲' or '★' or '•' => new(HeadMarkKind.Bullet, 0, 1),
            _ when Glyph.IsDigit(first) => Arabic(line),
            _ => Chinese(line),
        };
        if (mark.Kind == HeadMarkKind.None)
            return mark;
        int length = mark.Length;
        while (length < line.Length && Glyph.IsBlank(line[length]))
            length++;
        return mark with { Length = length };
    }

    private static HeadMark Bracketed(ReadOnlySpan<char> line)
    {
        int at = 1;
        while (at < line.Length && Glyph.IsBlank(line[at]))
            at++;
        bool arabic = at < line.Length && Glyph.IsDigit(line[at]);
        int ordinal = arabic ? ArabicOrdinal(line, ref at) : ChineseOrdinal(line, ref at);
        while (at < line.Length && Glyph.IsBlank(line[at]))
            at++;
        if (ordinal <= 0 || at >= line.Length || line[at] is not ('）' or ')'))
            return default;
        return new(arabic ? HeadMarkKind.ArabicInBrackets : HeadMarkKind.ChineseInBrackets, ordinal, at + 1);
    }

    private static HeadMark Division(ReadOnlySpan<char> line)
    {
        int at = 1;
        int ordinal = Glyph.IsDigit(line[at]) ? ArabicOrdinal(line, ref at) : ChineseOrdinal(line, ref at);
        if (ordinal <= 0 || at >= line.Length)
            return default;
        if (line[at..].StartsWith("部分", StringComparison.Ordinal))
            return new(HeadMarkKind.Division, ordinal, SkipColon(line, at + 2));
        return line[at] is '章' or '篇' ? new(HeadMarkKind.Division, ordinal, SkipColon(line, at + 1)) : default;
    }

    private static int SkipColon(ReadOnlySpan<char> line, int at) => at < line.Length && line[at] is '：' or ':' or '、' ? at + 1 : at;

    private static HeadMark Arabic(ReadOnlySpan<char> line)
    {
        int at = 0;
        int ordinal = ArabicOrdinal(line, ref at);
        if (ordinal is <= 0 or > 999 || at >= line.Length)
            return default;
        if (line[at] is '）' or ')')
            return new(HeadMarkKind.ArabicInBrackets, ordinal, at + 1);
        bool dot = line[at] is '.' or '．';
        if (!dot && line[at] is not '、')
            return default;
        // 1.64 is a number, not item 1; 1.5个… is one too, but "1. 5个…" with a blank is an item.
        if (dot && at + 1 < line.Length && Glyph.IsDigit(line[at + 1]))
            return default;
        return new(HeadMarkKind.Arabic, ordinal, at + 1);
    }

    private static HeadMark Chinese(ReadOnlySpan<char> line)
    {
        int at = 0;
        int ordinal = ChineseOrdinal(line, ref at);
        if (ordinal <= 0 || at >= line.Length)
            return default;
        int mark = at;
        while (mark < line.Length && Glyph.IsBlank(line[mark]))
            mark++;
        if (mark < line.Length && line[mark] is '、' or '．')
            return new(HeadMarkKind.Chinese, ordinal, mark + 1);
        if (line[at] is '.' or '，' or ',' && at + 1 < line.Length && at <= 2 && line[at] == '.')
            return new(HeadMarkKind.Chinese, ordinal, at + 1);
        if (line[at] is '是' || (line[at] is '要' && ordinal <= 10))
            return new(HeadMarkKind.Spoken, ordinal, at + 1);
        return default;
    }

    private static int ArabicOrdinal(ReadOnlySpan<char> line, ref int at)
    {
        int value = 0, digits = 0;
        while (at < line.Length && Glyph.IsDigit(line[at]) && digits < 4)
        {
            value = (value * 10) + (Glyph.Fold(line[at]) - '0');
            at++;
            digits++;
        }
        return digits is 0 or 4 ? 0 : value;
    }

    /// <summary>一 … 九十九; 0 where there is none. Only the positional form with 十 is an ordinal; 二三 is not.</summary>
    private static int ChineseOrdinal(ReadOnlySpan<char> line, ref int at)
    {
        int start = at, tens = 0, ones = 0;
        if (at < line.Length && Digit(line[at]) is > 0 and int lead)
        {
            ones = lead;
            at++;
        }
        if (at < line.Length && line[at] == '十')
        {
            tens = ones == 0 ? 1 : ones;
            ones = 0;
            at++;
            if (at < line.Length && Digit(line[at]) is > 0 and int tail)
            {
                ones = tail;
                at++;
            }
        }
        if (at == start)
            return 0;
        return (tens * 10) + ones;
    }

    private static int Digit(char c) => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) + 1;
}
