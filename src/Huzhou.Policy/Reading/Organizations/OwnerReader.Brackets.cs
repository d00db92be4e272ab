using System.Collections.Immutable;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Organizations;

/// <content>What stands in brackets behind a name.</content>
internal ref partial struct OwnerReader
{
    /// <summary>What a bracket behind a name says: a role (牵头), that the first leads, second nameplates, members, or a remark.</summary>
    private OwnerRole Bracket(int from, int to, ImmutableArray<string>.Builder plates, ImmutableArray<string>.Builder members)
    {
        ReadOnlySpan<char> inside = Glyph.Trim(_source.Slice(from, to));
        if (OwnerLexicon.SaysFirstLeads(inside))
        {
            _first = true;
            return OwnerRole.None;
        }
        if (inside.Length <= 6 && OwnerLabel.Of(inside) is var label && label is OwnerRole.Lead or OwnerRole.Support)
            return label;
        bool member = inside.StartsWith("含", StringComparison.Ordinal) || inside.StartsWith("包括", StringComparison.Ordinal)
            || inside.Contains("均含", StringComparison.Ordinal) || inside.ContainsAny('，', '、') && inside.Contains("管委会",
                StringComparison.Ordinal);
        foreach (Range range in inside.SplitAny('、', '，'))
        {
            ReadOnlySpan<char> part = Glyph.Trim(inside[range]);
            part = part.StartsWith("含", StringComparison.Ordinal) ? part[1..] : part.StartsWith("包括", StringComparison.Ordinal)
                ? part[2..] : part;
            if (part.Length < 2 || OwnerLexicon.IsRemark(part))
            {
                member |= part.Length >= 2;
                continue;
            }
            (member ? members : plates).Add(part.ToString());
        }
        return OwnerRole.None;
    }

    /// <summary>各县（市、区）: the bracket is part of the name.</summary>
    private readonly bool IsTerritoryBracket(int open, int close)
    {
        foreach (Range range in _source.Slice(open + 1, close).SplitAny('、', '，'))
        {
            if (!OwnerLexicon.IsTerritory(Glyph.Trim(_source.Slice(open + 1, close)[range])))
                return false;
        }
        return true;
    }

    private readonly int OpenOf(int from, int close)
    {
        int depth = 0;
        for (int i = close; i >= from; i--)
        {
            if (_source.View[i] is '）' or ')')
                depth++;
            else if (_source.View[i] is '（' or '(' && --depth == 0)
                return i;
        }
        return -1;
    }
}
