namespace Huzhou.Policy.Reading;

/// <summary>Recognises the places where a text names responsible bodies.</summary>
internal static class OwnerPhrase
{
    /// <summary>Whether a line ends with a bracket that names owners: （牵头单位：…）, （…负责）, （…，下同）.</summary>
    public static bool EndsInOwners(ReadOnlySpan<char> line)
    {
        int close = line.Length - 1;
        while (close > 0 && (Glyph.IsSentenceEnd(line[close]) || line[close] is '；' or ';'))
            close--;
        if (close < 3 || line[close] is not ('）' or ')' or '】' or '］'))
            return false;
        int depth = 0, open = close;
        for (; open >= 0; open--)
        {
            if (line[open] is '）' or ')' or '】' or '］')
                depth++;
            else if (line[open] is '（' or '(' or '【' or '［' && --depth == 0)
                break;
        }
        if (open < 0)
            return false;
        ReadOnlySpan<char> inside = line[(open + 1)..close];
        return inside.Contains("牵头", StringComparison.Ordinal) || inside.Contains("责任单位", StringComparison.Ordinal) || inside.Contains("配合", StringComparison.Ordinal)
            || inside.Contains("负责", StringComparison.Ordinal) || inside.Contains("责任部门", StringComparison.Ordinal) || inside.Contains("，下同", StringComparison.Ordinal) || inside.Contains("按职责分工", StringComparison.Ordinal);
    }
}
