namespace Huzhou.Policy.Reading.Source;

/// <summary>
/// The asterisks by which Markdown sets words in bold: **一、2024年工作回顾**, **一是稳定增长。**出台三十条. Pages that were converted have
/// them, and they say nothing. The same characters hide a number or a name (投资**亿元，**公司), and those stay.
/// </summary>
internal static class EmphasisMark
{
    /// <summary>Two for bold, three for bold in italics.</summary>
    private const int Most = 3;

    /// <summary>Finds the pair of marks of which the first is at <paramref name="at"/>; false where it is none.</summary>
    /// <param name="line">The visible part of a line.</param>
    /// <param name="at">Where an asterisk is.</param>
    /// <param name="length">How many asterisks each mark has.</param>
    /// <param name="close">Where the second mark begins.</param>
    public static bool TryRead(ReadOnlySpan<char> line, int at, out int length, out int close)
    {
        length = Run(line, at);
        close = -1;
        int from = at + length;
        if (length is < 2 or > Most || from >= line.Length || Glyph.IsBlank(line[from]) || !Opens(line, at))
            return false;
        int found = line[from..].IndexOf('*');
        if (found < 2 || Run(line, from + found) != length)
            return false;
        close = from + found;
        return Closes(line, close, close + length, at == 0);
    }

    private static int Run(ReadOnlySpan<char> line, int at)
    {
        int end = at;
        while (end < line.Length && line[end] == '*')
            end++;
        return end - at;
    }

    /// <summary>Words in bold begin where a clause does; what is hidden stands in the middle of one.</summary>
    private static bool Opens(ReadOnlySpan<char> line, int at) => at == 0 || !IsWord(line[at - 1]);

    /// <summary>They end with a clause, or are the words with which a line begins.</summary>
    private static bool Closes(ReadOnlySpan<char> line, int from, int to, bool heads) =>
        to == line.Length || !IsWord(line[to]) || !IsWord(line[from - 1])
        || (heads && HeadMark.Read(line[(to - from)..from]).Kind != HeadMarkKind.None);

    private static bool IsWord(char c) => Glyph.IsHan(c) || char.IsLetterOrDigit(c) || c is '%' or '％' or '‰' or '*';
}
