using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>Rates that are said by their figures or by none: 两位数增长 is 10% or more, 零增长 0%.</summary>
internal static class FiguresGrammar
{
    private const int Reach = 8;

    /// <summary>Nouns and verbs of change that say of which number the figures are.</summary>
    private static readonly WordList Changes = Vocabulary.Of(QuantityWord.FigureChange);

    /// <summary>Reads 两位数 where a change stands beside it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset of the number of figures.</param>
    /// <param name="n">The number of figures.</param>
    /// <param name="end">The offset behind 位数.</param>
    /// <param name="found">The rate.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, in Numeral n, int end, out ScannedQuantity found)
    {
        found = default;
        if (n.Digits is < 2 or > 3 || n.Scale != 1 || n.HasFraction)
            return false;
        int after = BoundLexicon.MatchAfter(text, end, out QuantityBound bound);
        int before = BoundLexicon.MatchBefore(text, at, out QuantityBound ahead);
        int open = at - before, close = end + after;
        if (!Changes.IsIn(text[Math.Max(0, open - Reach)..open]) && !Changes.IsIn(text[close..Math.Min(text.Length, close + Reach)]))
            return false;
        found = new ScannedQuantity
        {
            Start = at, Length = end - at, OuterStart = open, OuterEnd = close, Value = n.Digits == 2 ? 10m : 100m, Scale = 1m, Unit = "%",
            Form = QuantityForm.Percent, Bound = after > 0 ? bound : before > 0 ? ahead : QuantityBound.AtLeast, InWords = true,
        };
        return true;
    }

    /// <summary>Reads the 零 of 零增长.</summary>
    public static bool TryZero(ReadOnlySpan<char> text, int at, in Numeral n, out ScannedQuantity found)
    {
        found = default;
        if (!n.InWords || n.Scale != 1 || n.HasFraction || !text[n.End..].StartsWith("增长", StringComparison.Ordinal))
            return false;
        found = new ScannedQuantity
        {
            Start = at, Length = n.End - at, OuterStart = at, OuterEnd = n.End, Value = 0m, Scale = 1m, Unit = "%",
            Form = QuantityForm.Percent, InWords = true,
        };
        return true;
    }
}
