using System.Text;

namespace Huzhou.Policy.Documents.Composing;

/// <summary>What holds for letters in all formats: blanks, joints of lines, raised numbers.</summary>
internal static class Letters
{
    /// <summary>Whether a letter is of the scripts that put no blank between words, their marks and full-width forms included.</summary>
    internal static bool IsWide(char c) =>
        c is >= '\u2E80' and <= '\uA4CF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFFEF'
        or '“' or '”' or '‘' or '’' or '—' or '…' or '·' || char.IsSurrogate(c);

    /// <summary>What stands between two lines that are put together: nothing beside Chinese, a blank between words of letters.</summary>
    internal static string Joint(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.IsEmpty || after.IsEmpty || IsWide(before[^1]) || IsWide(after[0]) || !char.IsLetter(before[^1])
            || !char.IsLetter(after[0]) ? string.Empty : " ";

    /// <summary>One line without marks that only steer: controls left out, wide blanks kept inside, none at the edges.</summary>
    internal static string Line(ReadOnlySpan<char> text)
    {
        StringBuilder line = new(text.Length);
        foreach (char c in text)
        {
            if (c == '\t' || !char.IsControl(c))
                line.Append(c is '\u2028' or '\u2029' ? ' ' : char.IsSurrogate(c)
                    || c is not ('\uFEFF' or '\u200B' or '\u00AD') ? c : string.Empty);
        }

        return line.ToString().Trim();
    }

    /// <summary>The words of a cell on one line: its paragraphs with a blank between them, no sign in it that divides cells.</summary>
    internal static string Cell(IEnumerable<string> lines)
    {
        StringBuilder cell = new();
        foreach (string line in lines)
        {
            string words = Line(line).Replace('\t', ' ').Replace('|', '/').Replace('｜', '／');
            if (words.Length == 0)
                continue;
            if (cell.Length > 0)
                cell.Append(' ');
            cell.Append(words);
        }

        return cell.ToString();
    }

    /// <summary>What a raised piece of text is: a power of a unit (km²), a note's mark in brackets, or just its letters.</summary>
    internal static string Raised(string before, string raised)
    {
        string mark = raised.Trim();
        if (mark.Length == 0)
            return string.Empty;
        char last = before.Length > 0 ? before[^1] : ' ';
        if (mark is "2" or "3" && last is 'm' or 'M')
            return mark == "2" ? "²" : "³";
        string bare = mark.Trim('[', ']', '〔', '〕', '（', '）', '(', ')', ' ');
        if (bare.Length is 0 or > 3 || bare.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return mark;
        // Ten to a power is a number and no note.
        return char.IsAsciiDigit(last) && mark.Length == bare.Length
            && before.EndsWith("10", StringComparison.Ordinal) ? "^" + bare : $"[{bare}]";
    }
}
