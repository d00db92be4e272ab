using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>What stands before a number and belongs to its unit: the currency of 港币6.8亿元, and what 每立方米20微克 is taken of.</summary>
internal static class UnitsBefore
{
    /// <summary>The last characters of what may belong to the unit of the number behind it.</summary>
    public const string Ends = "币元金镑米升亩";

    private const int LongestName = 5;
    private const int ShortestCurrency = 2;

    /// <summary>Whether the character before a number, or its place in a range, lets anything stand there.</summary>
    public static bool MayStand(ReadOnlySpan<char> text, int at, QuantityBound range) =>
        range == QuantityBound.RangeHigh || at > 0 && Ends.Contains(text[at - 1], StringComparison.Ordinal);

    /// <summary>The unit of a level, with what is said of it before the number.</summary>
    /// <param name="before">The text before the number and its bound.</param>
    /// <param name="unit">The unit behind the number; takes what is said of it.</param>
    /// <param name="low">The unit of the lower end where the number is the upper end of a range, or null: 港币5亿—6亿元.</param>
    /// <returns>How many characters before the number belong to the unit.</returns>
    public static int Take(ReadOnlySpan<char> before, ref string unit, string? low)
    {
        if (before.IsEmpty)
            return 0;
        if (unit != "元")
            return before[^1] is '米' or '升' or '亩' ? PerEach(before, ref unit) : 0;
        if (low is null || UnitTable.Find(low) is not { Dimension: Dimension.Money })
            return Currency(before, ref unit);
        unit = low;
        return 0;
    }

    private static int Currency(ReadOnlySpan<char> before, ref string unit)
    {
        if (before[^1] is not ('币' or '元' or '金' or '镑'))
            return 0;
        for (int length = Math.Min(LongestName, before.Length); length >= ShortestCurrency; length--)
        {
            if (UnitTable.Find(before[^length..]) is not { Dimension: Dimension.Money } currency)
                continue;
            unit = currency.Symbol;
            return length;
        }

        return 0;
    }

    /// <summary>Only amounts that the table names: 每亩补贴 and 每人每月 say to whom money goes, not what is measured.</summary>
    private static int PerEach(ReadOnlySpan<char> before, ref string unit)
    {
        ReadOnlySpan<char> near = before[^Math.Min(before.Length, LongestName + 1)..];
        int each = near.LastIndexOf('每');
        Span<char> symbol = stackalloc char[32];
        if (each < 0 || !symbol.TryWrite($"{unit}/{near[(each + 1)..]}", out int length)
            || UnitTable.Find(symbol[..length]) is not { Dimension: Dimension.Quotient } known)
        {
            return 0;
        }

        unit = known.Symbol;
        return near.Length - each;
    }
}
