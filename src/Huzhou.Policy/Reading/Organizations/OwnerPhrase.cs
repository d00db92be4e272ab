using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Organizations;

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
        return IsOwners(line[(open + 1)..close]) && !IsNameplate(line[..open], line[(open + 1)..close]);
    }

    /// <summary>
    /// Whether a bracket behind a body in a list with a label is that body's second name: 责任单位：市发改委（市能源局）、市经信局（市中小企业局）.
    /// </summary>
    private static bool IsNameplate(ReadOnlySpan<char> before, ReadOnlySpan<char> inside)
    {
        ReadOnlySpan<char> sentence = Glyph.Trim(before[(before.LastIndexOfAny('。', '；', '\n') + 1)..]);
        if (sentence.Length < 4 || PhraseEnds.HasAny(inside, Words) || OwnerLabel.Read(Glyph.Trim(inside), out _) != OwnerRole.None)
            return false;
        return OwnerLabel.Read(sentence[..Math.Min(sentence.Length, 30)], out _) != OwnerRole.None || LabelFrom(sentence, 1) > 0;
    }

    /// <summary>Whether the words inside a bracket say who answers for something.</summary>
    public static bool IsOwners(ReadOnlySpan<char> inside)
    {
        inside = Glyph.Trim(inside);
        if (inside.Length is < 4 or > 500)
            return false;
        if (OwnerLabel.Read(inside, out _) is OwnerRole.Lead or OwnerRole.Support or OwnerRole.Plain or OwnerRole.Leader)
            return true;
        if (inside.ContainsAny('。', '！'))
            return false;
        if (PhraseEnds.HasAny(inside, Words))
            return NamesBody(inside);
        inside = WithoutRemark(inside);
        return OwnerLexicon.LooksLikeBodies(inside) && inside.ContainsAny(['局', '委', '办', '厅']) && !inside.Contains("含",
            StringComparison.Ordinal);
    }

    /// <summary>县经信局、县招商中心，年内完成: what stands behind the bodies and says when it is due is none of them.</summary>
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> list)
    {
        for (int at = list.LastIndexOfAny('，', ','); at > 0
            && OwnerLexicon.IsRemark(Glyph.Trim(list[(at + 1)..])); at = list.LastIndexOfAny('，', ','))
            list = list[..at];
        return list;
    }

    /// <summary>Words before bodies that are asked to do something: 由, 责成.</summary>
    private static readonly WordList s_asks = Vocabulary.Of(OrganizationWord.OwnerAsk);

    private static readonly string[] Words = [.. Vocabulary.Of(OrganizationWord.OwnerMark)];

    /// <summary>Whether a part of a list ends as the name of a body does, role words taken off.</summary>
    private static bool NamesBody(ReadOnlySpan<char> list)
    {
        foreach (Range range in list.SplitAny(Marks.ListSigns))
        {
            ReadOnlySpan<char> part = Glyph.Trim(list[range]);
            while (OwnerLexicon.EndsWithAny(part, OwnerLexicon.Roles) is { } role && part.Length > role.Length)
                part = part[..^role.Length];
            part = part[..^OwnerLexicon.EtceteraOf(part)];
            if (OwnerLexicon.IsBody(part) && !OwnerLexicon.IsRemark(part))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Owners that follow the words of an item without a bracket: 责任单位：A、B behind it, 由A牵头，B配合 as its last clauses. Gives where the
    /// phrase begins, or -1.
    /// </summary>
    public static int TrailingAt(SourceText source, int start, int end)
    {
        while (end > start && (Glyph.IsSentenceEnd(source.View[end - 1]) || Glyph.IsEdge(source.View[end - 1])))
            end--;
        ReadOnlySpan<char> words = source.Slice(start, end);
        for (int i = LabelFrom(words, 1); i > 0; i = LabelFrom(words, i + 1))
        {
            if (words.Length - i <= 500 && OnlyLabels(words[i..]))
                return start + i;
        }
        int stop = words.LastIndexOfAny('。', '；', '\n') + 1;
        while (stop < words.Length && Glyph.IsEdge(words[stop]))
            stop++;
        ReadOnlySpan<char> last = words[stop..];
        if (last.Length is < 5 or > 300)
            return -1;
        for (int i = 0; i < last.Length - 4; i++)
        {
            if ((i == 0 ? stop > 0 : last[i - 1] is '，' or ',') && s_asks.AtStart(last[i..]) is > 0 and int asks
                && OnlyBodies(last[(i + asks)..]))
                return start + stop + i;
        }
        return stop > 0 && OwnerLexicon.EndsWithAny(last, OwnerLexicon.Roles) is not null && OnlyBodies(last) ? start + stop : -1;
    }

    /// <summary>Where a label of bodies or persons begins a clause, from an index on; -1 where none does.</summary>
    private static int LabelFrom(ReadOnlySpan<char> words, int from)
    {
        for (int i = Math.Max(1, from); i < words.Length - 4; i++)
        {
            if ((Glyph.IsSentenceEnd(words[i - 1]) || Glyph.IsClauseMark(words[i - 1]) || Glyph.IsEdge(words[i - 1]))
                && !Glyph.IsEdge(words[i])
                && OwnerLabel.Read(words[i..Math.Min(words.Length, i + 30)], out _) is OwnerRole.Lead or OwnerRole.Plain
                    or OwnerRole.Leader or OwnerRole.Support)
                return i;
        }
        return -1;
    }

    /// <summary>Whether every sentence of a stretch begins with a label.</summary>
    private static bool OnlyLabels(ReadOnlySpan<char> words)
    {
        foreach (Range range in words.SplitAny('。', '\n'))
        {
            ReadOnlySpan<char> sentence = Glyph.Trim(words[range]);
            if (sentence.Length > 0 && OwnerLabel.Read(sentence[..Math.Min(sentence.Length, 30)], out _) == OwnerRole.None)
                return false;
        }
        return true;
    }

    /// <summary>A牵头，B、C配合: nothing but bodies and times, and at least one body with its role.</summary>
    private static bool OnlyBodies(ReadOnlySpan<char> words)
    {
        int bodies = 0;
        bool roles = false;
        foreach (Range range in words.SplitAny('、', '，', ','))
        {
            ReadOnlySpan<char> part = Glyph.Trim(words[range]);
            if (part.Length == 0)
                continue;
            while (OwnerLexicon.EndsWithAny(part, OwnerLexicon.Roles) is { } role && part.Length > role.Length)
            {
                part = part[..^role.Length];
                roles = true;
            }
            part = part[..^OwnerLexicon.EtceteraOf(part)];
            if (OwnerLexicon.IsRemark(part) || OwnerLexicon.IsTerritory(part))
                continue;
            if (!OwnerLexicon.IsBody(part))
                return false;
            bodies++;
        }
        return bodies > 0 && roles;
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
            else if (c is '）' or ')' or '】' or '］' && depth > 0 && --depth == 0 && Closes(source, i + 1, end, source.Slice(open + 1, i))
                && IsOwners(source.Slice(open + 1, i)) && !IsNameplate(source.Slice(start, open), source.Slice(open + 1, i)))
            {
                found.Add((open, i));
            }
        }
        return found;
    }

    /// <summary>
    /// An owner bracket closes a sentence: a stop, a list sign or the end follows, or a stop stands before it. One that says what its
    /// bodies do may close a clause.
    /// </summary>
    private static bool Closes(SourceText source, int at, int end, ReadOnlySpan<char> inside)
    {
        while (at < end && Glyph.IsEdge(source.View[at]))
            at++;
        if (at >= end || Glyph.IsSentenceEnd(source.View[at]) || source.View[at] is '；' or ';')
            return true;
        if (source.View[at] is '，' or ','
            && (OwnerLexicon.EndsWithAny(Glyph.Trim(inside), OwnerLexicon.Roles) is not null || OwnerLabel.NamesBodies(inside)))
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
