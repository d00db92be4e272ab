using System.Numerics;

namespace Huzhou.Policy.Calculation.Arithmetic;

/// <summary>
/// Decimal arithmetic that answers null instead of throwing, losing a small number or dividing by zero; null in, null out.
/// </summary>
internal static class Exact
{
    internal static decimal? Add(decimal? a, decimal? b) => Try(a, b, static (x, y) => x + y);

    internal static decimal? Subtract(decimal? a, decimal? b) => Try(a, b, static (x, y) => x - y);

    internal static decimal? Multiply(decimal? a, decimal? b)
    {
        decimal? product = Try(a, b, static (x, y) => x * y);
        return product == 0m && a != 0m && b != 0m ? null : product;
    }

    internal static decimal? Divide(decimal? a, decimal? b)
    {
        if (b == 0m)
            return null;
        decimal? quotient = Try(a, b, static (x, y) => x / y);
        return quotient == 0m && a != 0m ? null : quotient;
    }

    /// <summary>Orders two numbers in commensurable units, without conversion and so without rounding.</summary>
    internal static int Compare(Quantity a, Quantity b) => Amounts.Compare(a, b);

    /// <summary>
    /// How far two numbers in commensurable units lie apart: in their reference unit, times a power of ten that is the same for all
    /// numbers, so that gaps can be ordered.
    /// </summary>
    internal static BigInteger Gap(Quantity a, Quantity b) => BigInteger.Abs(InReference(a) - InReference(b));

    /// <summary>The number in another unit, or null where it does not fit.</summary>
    internal static Quantity? In(Quantity quantity, Unit unit)
    {
        if (quantity.Unit == unit)
            return quantity;
        decimal from = quantity.Unit.ToReference, to = unit.ToReference;
        decimal? value = from == to ? quantity.Value
            : from > to ? Multiply(quantity.Value, Divide(from, to))
            : Divide(quantity.Value, Divide(to, from));
        return value is { } fits && (quantity.Measure != Measure.Rank || (fits >= 1m && decimal.Truncate(fits) == fits))
            ? new Quantity(fits, unit, quantity.Measure) : null;
    }

    /// <summary>A positive number's root by Newton's method, to 24 places; null where it does not fit.</summary>
    internal static decimal? Root(decimal? value, int degree)
    {
        if (value is not { } radicand || radicand <= 0m || degree < 1)
            return null;
        if (degree == 1)
            return radicand;
        decimal guess = (decimal)Math.Pow((double)radicand, 1d / degree);
        if (guess <= 0m)
            return null;
        for (int i = 0; i < 100; i++)
        {
            decimal? power = 1m;
            for (int k = 1; k < degree; k++)
                power = Multiply(power, guess);
            decimal? next = Divide(Add(Multiply(degree - 1, guess), Divide(radicand, power)), degree);
            if (next is not { } better || better <= 0m)
                return null;
            if (Math.Abs(better - guess) <= 0.000_000_000_000_000_000_000_000_1m * guess)
                return decimal.Round(better, 24);
            guess = better;
        }

        return decimal.Round(guess, 24);
    }

    /// <summary>A product as whole digits and how many of them are behind the point.</summary>
    internal static (BigInteger Digits, int Places) Product(decimal a, decimal b) => Amounts.Product(a, b);

    private static BigInteger InReference(Quantity quantity)
    {
        const int MostPlaces = 2 * 28;
        (BigInteger digits, int places) = Product(quantity.Value, quantity.Unit.ToReference);
        return digits * BigInteger.Pow(10, MostPlaces - places);
    }

    private static decimal? Try(decimal? a, decimal? b, Func<decimal, decimal, decimal> operation)
    {
        if (a is not { } x || b is not { } y)
            return null;
        try
        {
            return operation(x, y);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
