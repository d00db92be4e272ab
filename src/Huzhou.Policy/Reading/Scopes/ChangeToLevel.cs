using System.Runtime.InteropServices;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Scopes;

/// <summary>
/// A change and the level that it led to, 提高1.5个百分点至56.3%, 增加200亿元至3500亿元, are written like a range. They are two numbers: of two
/// constructs, or behind a verb of change so far apart that no range would be.
/// </summary>
internal static class ChangeToLevel
{
    /// <summary>From how many times the first number on the second is no upper end of a range.</summary>
    private const decimal Apart = 2.5m;

    /// <summary>Undoes the ranges of a paragraph that are a change and a level.</summary>
    public static void Read(string text, List<ScannedQuantity> quantities)
    {
        Span<ScannedQuantity> all = CollectionsMarshal.AsSpan(quantities);
        for (int i = 0; i + 1 < all.Length; i++)
        {
            ref ScannedQuantity change = ref all[i], level = ref all[i + 1];
            if (change.Bound != QuantityBound.RangeLow || !Reaches(text, change, level))
                continue;
            change = change with { Bound = QuantityBound.Equal };
            BoundLexicon.MatchAfter(text, level.End, out QuantityBound bound);
            level = level with { Bound = bound };
        }
    }

    private static bool Reaches(string text, in ScannedQuantity change, in ScannedQuantity level)
    {
        if (level.Start <= change.OuterEnd || text[change.OuterEnd] is not ('至' or '到'))
            return false;
        if (change.Form != level.Form)
            return true;
        if (change.SharesUnit
            || change.Form is not (QuantityForm.Level or QuantityForm.Count or QuantityForm.Percent or QuantityForm.Duration))
            return false;
        ReadOnlySpan<char> before = text.AsSpan(0, change.OuterStart).TrimEnd('了');
        bool falls = Moves.Down.AtEnd(before) > 0, rises = !falls && Moves.Up.AtEnd(before) > 0;
        // 增长2%至6% is a range of growth, whatever its ends.
        if (!(falls || rises) || (change.Form == QuantityForm.Percent && before is [.., '增', '长']))
            return false;
        // 压缩3天至5天以内: a range is bounded by its ends alone.
        if (BoundLexicon.MatchAfter(text, level.End, out _) > 0)
            return true;
        decimal first = change.Value * change.Scale, second = level.Value * level.Scale;
        return second < first || second > first * Apart;
    }
}
