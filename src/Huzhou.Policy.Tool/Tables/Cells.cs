using System.Text;

namespace Huzhou.Policy.Tool.Tables;

/// <summary>
/// How many cells of a terminal a text takes, and where it may be broken: Chinese characters take two and break anywhere but before a
/// closing sign.
/// </summary>
internal static class Cells
{
    private const string NotAtLineStart = "，。、；：！？）”’》】〕％%」』,.;:!?)]}…—-/";

    private const string NotAtLineEnd = "（“‘《【〔「『([{";

    internal static int Width(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
            width += Width(rune);
        return width;
    }

    internal static int Width(Rune rune)
    {
        int c = rune.Value;
        if (c < 0x20 || c is >= 0x7F and < 0xA0)
            return 0;
        if (c < 0x300)
            return 1;
        if (c is (>= 0x300 and <= 0x36F) or (>= 0x200B and <= 0x200F) or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0x20D0 and <= 0x20FF)
            or (>= 0x302A and <= 0x302D))
            return 0;
        return c is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97C)
            or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
            or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1;
    }

    internal static string Pad(string text, int width, bool right)
    {
        string blanks = new(' ', Math.Max(0, width - Width(text)));
        return right ? blanks + text : text + blanks;
    }

    /// <summary>The text in lines of at most so many cells; a word that is longer is broken, nothing is left out.</summary>
    internal static IReadOnlyList<string> Wrap(string text, int width)
    {
        List<string> lines = [];
        foreach (string paragraph in text.Split('\n'))
            WrapParagraph(paragraph.TrimEnd('\r'), Math.Max(2, width), lines);
        return lines;
    }

    private static void WrapParagraph(string text, int width, List<string> lines)
    {
        while (Width(text) > width)
        {
            int fits = 0, cells = 0;
            foreach (Rune rune in text.EnumerateRunes())
            {
                cells += Width(rune);
                if (cells > width && fits > 0)
                    break;
                fits += rune.Utf16SequenceLength;
            }

            int at = fits;
            while (at > 0 && !MayBreak(text, at))
                at--;
            if (at == 0 || (at < fits / 2 && !char.IsAsciiLetterOrDigit(text[fits - 1])))
                at = fits;
            lines.Add(text[..at].TrimEnd(' '));
            text = text[at..].TrimStart(' ');
        }

        lines.Add(text);
    }

    /// <summary>How many cells the longest part takes that is not to be broken.</summary>
    internal static int LongestPiece(string text)
    {
        int longest = 0, from = 0;
        for (int at = 1; at <= text.Length; at++)
        {
            if (!MayBreak(text, at))
                continue;
            longest = Math.Max(longest, Width(text.AsSpan(from, at - from).Trim(' ')));
            from = at;
        }

        return longest;
    }

    private static bool MayBreak(string text, int at)
    {
        if (at >= text.Length)
            return true;
        (char before, char after) = (text[at - 1], text[at]);
        if (char.IsLowSurrogate(after) || NotAtLineStart.Contains(after, StringComparison.Ordinal)
            || NotAtLineEnd.Contains(before, StringComparison.Ordinal))
            return false;
        return before == ' ' || after == ' ' || !IsWord(before) || !IsWord(after);
    }

    private static bool IsWord(char c) => c < 0x2E80 && c is not ('/' or '-');
}
