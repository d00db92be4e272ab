namespace Huzhou.Policy.Reading.Source;

/// <summary>What kind of character a character is, for the scanners of this room.</summary>
internal static class Glyph
{
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>Blanks as PDF extraction and web pages leave them: space, tab, no-break, en, em and ideographic space.</summary>
    public static bool IsBlank(char c) =>
        c is ' ' or '\t' or '\u00A0' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\v' or '\f';

    /// <summary>Characters that are there and cannot be seen: byte order mark, zero-width spaces and joiners, soft hyphen.</summary>
    public static bool IsInvisible(char c) => c is ByteOrderMark or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\u00AD';

    /// <summary>Whether the character is a digit, half or full width.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' or '○';

    /// <summary>Columns a character takes: two for East Asian characters and marks, one for the rest.</summary>
    public static int Width(char c) => c < '\u2000' && c != '·' ? 1 : 2;

    /// <summary>Whether bars or tabs part a line into the cells of a table.</summary>
    public static bool PartCells(ReadOnlySpan<char> line) => line.ContainsAny('|', '｜', '\t');

    /// <summary>Full-width digits, letters and the signs of numbers as their plain forms; everything else as it is.</summary>
    public static char Fold(char c) => c switch
    {
        (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') => (char)(c - 0xFEE0),
        '％' or '﹪' => '%',
        // Browsers and word processors write the bar of a unit as the sign of division or of fractions when they print.
        '∕' or '⁄' => '/',
        '＋' => '+',
        '＞' => '>',
        '＜' => '<',
        _ => c,
    };

    public static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '!' or '?';

    public static bool IsClauseMark(char c) => c is '，' or ',' or '、' or '；' or ';' or '：' or ':';

    public static bool IsOpening(char c) => c is '（' or '(' or '《' or '“' or '〔' or '【' or '〈' or '‘' or '「' or '[';

    public static bool IsClosing(char c) => c is '）' or ')' or '》' or '”' or '〕' or '】' or '〉' or '’' or '」' or ']';

    /// <summary>At most so many characters from the start, never half of a pair.</summary>
    public static ReadOnlySpan<char> Clip(ReadOnlySpan<char> text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>The text without blanks and invisible characters at its ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int from = 0, to = text.Length;
        while (from < to && IsEdge(text[from]))
            from++;
        while (to > from && IsEdge(text[to - 1]))
            to--;
        return text[from..to];
    }

    /// <summary>The text without any blank inside or outside.</summary>
    public static string Squeeze(ReadOnlySpan<char> text)
    {
        Span<char> kept = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        int count = 0;
        foreach (char c in text)
        {
            if (!IsEdge(c))
                kept[count++] = c;
        }
        return PhraseStore.Of(kept[..count]);
    }

    private const int MostOnStack = 256;

    /// <summary>Whether the word stands in the text, also with blanks between its characters.</summary>
    public static bool ContainsSpaced(ReadOnlySpan<char> text, string word)
    {
        for (int start = text.IndexOf(word[0]); start >= 0; start = NextOf(text, word[0], start + 1))
        {
            int at = start, matched = 0;
            while (at < text.Length && matched < word.Length && (text[at] == word[matched] || IsEdge(text[at])))
                matched += text[at++] == word[matched] ? 1 : 0;
            if (matched == word.Length)
                return true;
        }
        return false;
    }

    private static int NextOf(ReadOnlySpan<char> text, char sign, int from)
    {
        int at = text[from..].IndexOf(sign);
        return at < 0 ? -1 : from + at;
    }

    public static bool IsEdge(char c) => IsBlank(c) || IsInvisible(c) || c is '\r' or '\n';
}
