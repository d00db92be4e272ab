using System.Numerics;
using Huzhou.Policy.Calculation.Arithmetic;
using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>
/// Marks between whole numbers: above a mark of 5 lie 6, 7, 8 and so on. A bound of any value has one, so no bound is ever rounded.
/// </summary>
internal static class ColumnMark
{
    /// <summary>Every number that is a value and no code lies above it.</summary>
    internal const long Lowest = RowCode.Limit - 1;

    private static readonly decimal[] s_powers = [.. Enumerable.Range(0, 19).Select(n => (decimal)Math.Pow(10, n))];

    /// <summary>The mark just below a number, so that the number itself lies above it.</summary>
    internal static long Below(long number) => number <= Lowest ? Lowest : number - 1;

    /// <summary>
    /// The mark that parts what satisfies a bound from what does not, among numbers in a unit with so many decimal places.
    /// </summary>
    internal static long Of(Bound bound, Unit unit, int scale)
    {
        (BigInteger whole, bool exact) = Scaled(bound.Value, unit, scale);
        // At least 5 and below 5 part 4 from 5; above 5 and at most 5 part 5 from 6; between two numbers all four part the same two.
        if (exact && bound.Comparison is Comparison.AtLeast or Comparison.Below)
            whole -= 1;
        return whole <= Lowest ? Lowest : whole >= long.MaxValue ? long.MaxValue : (long)whole;
    }

    /// <summary>A number as one of a column, or null where it has more decimal places or does not fit 64 bits.</summary>
    internal static long? Exactly(Quantity number, Unit unit, int scale) =>
        Scaled(number, unit, scale) is (var whole, true) && whole >= RowCode.Limit && whole <= long.MaxValue ? (long)whole : null;

    /// <summary>The same for a number in the unit of its column.</summary>
    internal static long? Exactly(decimal number, int scale)
    {
        if (!IsShort(number, scale))
            return Exactly(new Quantity(number, Unit.Times, Measure.Multiple), Unit.Times, scale);
        decimal product = number * s_powers[scale];
        return decimal.Truncate(product) == product ? (long)product : null;
    }

    /// <summary>
    /// Whether the number has at most nine digits before the point, and eighteen behind it with its scale: the product is exact then.
    /// </summary>
    private static bool IsShort(decimal number, int scale) =>
        scale <= 9 && number is > -1_000_000_000m and < 1_000_000_000m && number.Scale <= 9;

    /// <summary>A number in a unit times a power of ten, rounded down, and whether it is whole.</summary>
    private static (BigInteger Whole, bool Exact) Scaled(Quantity number, Unit unit, int scale)
    {
        decimal from = number.Unit.ToReference, to = unit.ToReference;
        if (from == to && IsShort(number.Value, scale))
        {
            decimal product = number.Value * s_powers[scale], floor = decimal.Floor(product);
            return ((BigInteger)floor, floor == product);
        }

        (BigInteger digits, int places) = Exact.Product(number.Value, from);
        (BigInteger divisor, int divisorPlaces) = Exact.Product(to, 1m);
        int shift = scale + divisorPlaces - places;
        if (shift >= 0)
            digits *= BigInteger.Pow(10, shift);
        else
            divisor *= BigInteger.Pow(10, -shift);
        (BigInteger quotient, BigInteger rest) = BigInteger.DivRem(digits, divisor);
        return (rest.Sign < 0 ? quotient - 1 : quotient, rest.IsZero);
    }
}
