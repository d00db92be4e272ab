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
        return IsOwners(line[(open + 1)..close]);
    }

    /// <summary>Whether the words inside a bracket say who answers for something.</summary>
    public static bool IsOwners(ReadOnlySpan<char> inside)
    {
        if (PartLexicon.ContainsAny(inside, Words))
            return !inside.ContainsAny('。', '！') && inside.Length <= 400;
        return inside.Length >= 4 && PaperTable.LooksLikeBodies(inside) && inside.ContainsAny('局', '委', '办') && !inside.Contains("含", StringComparison.Ordinal);
    }

    private static readonly string[] Words = ["牵头", "责任单位", "责任部门", "配合单位", "主办单位", "负责", "，下同", "、下同", "按职责分工", "承办单位"];

    /// <summary>
    /// Owners that follow the words of an item without a bracket: 由A、B负责落实, 责任单位：A、B. Gives where the phrase begins, or -1.
    /// </summary>
    public static int TrailingAt(SourceText source, int start, int end)
    {
        while (end > start && (Glyph.IsSentenceEnd(source.View[end - 1]) || Glyph.IsEdge(source.View[end - 1])))
            end--;
        ReadOnlySpan<char> words = source.Slice(start, end);
        int stop = words.LastIndexOfAny('。', '；', '\n');
        ReadOnlySpan<char> last = words[(stop + 1)..];
        int blank = 0;
        while (blank < last.Length && Glyph.IsEdge(last[blank]))
            blank++;
        last = last[blank..];
        if (stop < 0 || last.Length is < 5 or > 300)
            return -1;
        int at = start + stop + 1 + blank;
        int colon = last.IndexOfAny('：', ':');
        if (colon is >= 2 and <= 10)
        {
            string label = Glyph.Squeeze(last[..colon]);
            if (Array.IndexOf(OwnerLexicon.PlainLabels, label) >= 0 || Array.IndexOf(OwnerLexicon.LeadLabels, label) >= 0)
                return at;
        }
        if (last[0] != '由' || OwnerLexicon.EndsWithAny(last, OwnerLexicon.Roles) is not { } role)
            return -1;
        return PaperTable.LooksLikeBodies(last[1..^role.Length]) ? at : -1;
    }

    /// <summary>The brackets of a place that name owners, outermost ones, in order.</summary>
    public static List<(int Open, int Close)> BracketsIn(SourceText source, int start, int end)
    {
        var found = new List<(int, int)>();
        int depth = 0, open = -1;
        for (int i = start; i < end; i++)
        {
            char c = source.View[i];
            if (c is '（' or '(' or '【' or '［')
            {
                if (depth++ == 0)
                    open = i;
            }
            else if (c is '）' or ')' or '】' or '］' && depth > 0 && --depth == 0 && Closes(source, i + 1, end) && IsOwners(source.Slice(open + 1, i)))
            {
                found.Add((open, i));
            }
        }
        return found;
    }

    /// <summary>An owner bracket closes a sentence: a stop, a list sign or the end follows, or a stop stands before it.</summary>
    private static bool Closes(SourceText source, int at, int end)
    {
        while (at < end && Glyph.IsEdge(source.View[at]))
            at++;
        if (at >= end || Glyph.IsSentenceEnd(source.View[at]) || source.View[at] is '；' or ';')
            return true;
        return at > 1 && BeforeBracket(source, at);
    }

    private static bool BeforeBracket(SourceText source, int at)
    {
        int depth = 0;
        for (int i = at - 1; i >= 0; i--)
        {
            char c = source.View[i];
            if (c is '）' or ')' or '】' or '］')
                depth++;
            else if (c is '（' or '(' or '【' or '［' && --depth == 0)
                return i > 0 && (Glyph.IsSentenceEnd(source.View[i - 1]) || source.View[i - 1] is '；' or ';');
        }
        return false;
    }
}
