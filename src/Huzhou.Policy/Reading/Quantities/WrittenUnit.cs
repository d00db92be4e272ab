using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>A unit that stands apart from its numbers, in a column or at the head of one: 万吨, 亿元, %.</summary>
/// <param name="Scale">What its magnitude word multiplies by; 1 where a quantity does not carry that word apart (千人).</param>
/// <param name="Symbol">The unit without that word.</param>
/// <param name="Form">The construct that a number with this unit is.</param>
internal readonly record struct WrittenUnit(decimal Scale, string Symbol, QuantityForm Form)
{
    private const int Longest = 12;

    /// <summary>Reads words that are a unit and nothing else; false for any other words, 限额以上 or 上年=100.</summary>
    public static bool TryRead(ReadOnlySpan<char> words, out WrittenUnit unit)
    {
        unit = default;
        if (words.Length is 0 or > Longest || !Unit.TryParse(words.ToString(), null, out Unit? known))
            return false;
        if (UnitLexicon.Match(known.BaseSymbol, 0, out string symbol, out QuantityForm form) != known.BaseSymbol.Length)
        {
            // 方 and 里 are words behind a number; alone in a cell they are units.
            if (UnitTable.Find(known.BaseSymbol) is not { Form: UnitForm.Level, Dimension: not Dimension.Number })
                return false;
            (symbol, form) = (known.BaseSymbol, QuantityForm.Level);
        }

        bool apart = known.Scale is 1m or 10_000m or 100_000_000m or 1_000_000_000_000m;
        unit = apart ? new WrittenUnit(known.Scale, symbol, form) : new WrittenUnit(1m, known.Symbol, form);
        return true;
    }

    /// <summary>Takes a unit in brackets off the end of a name: 产量（万吨）; null where none stands there.</summary>
    public static WrittenUnit? TakeFrom(ref string name)
    {
        int open = name.LastIndexOfAny(['（', '(']);
        if (open <= 0 || name[^1] is not ('）' or ')'))
            return null;
        ReadOnlySpan<char> inside = name.AsSpan()[(open + 1)..^1];
        if (inside.StartsWith("单位：", StringComparison.Ordinal))
            inside = inside[3..];
        if (!TryRead(inside, out WrittenUnit unit))
            return null;
        name = name[..open];
        return unit;
    }
}
