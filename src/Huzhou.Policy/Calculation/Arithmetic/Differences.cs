namespace Huzhou.Policy.Calculation.Arithmetic;

/// <summary>
/// Differences of quantities in the measure's own kind: points for percentages, places for ranks, the same unit for amounts.
/// </summary>
internal static class Differences
{
    /// <summary>Whether tolerances and differences are in percentage points.</summary>
    internal static bool InPoints(Measure measure) => measure is Measure.Growth or Measure.Share or Measure.Rate or Measure.PointChange;

    /// <summary>a − b, for ranks b − a so that better is positive; null where the two do not compare or the number does not fit.</summary>
    internal static Quantity? Between(Quantity a, Quantity b)
    {
        if (!a.CanCompare(b))
            return null;
        return a.Measure == Measure.Rank
            ? Of(Exact.Subtract(b.Value, a.Value), a)
            : Of(Exact.Subtract(Exact.In(a, b.Unit)?.Value, b.Value), b);
    }

    /// <summary>A difference of this size between two numbers like <paramref name="like"/>.</summary>
    internal static Quantity? Of(decimal? size, Quantity like)
    {
        if (size is not { } value)
            return null;
        if (like.Measure == Measure.Rank)
            return new Quantity(value, like.Unit, Measure.RankMove);
        if (!InPoints(like.Measure))
            return new Quantity(value, like.Unit, like.Measure);
        return Exact.Multiply(value, like.Unit.ToReference) is { } points ? Quantity.Points(points) : null;
    }

    /// <summary>The number moved by a difference in its own kind; null where it does not fit.</summary>
    internal static Quantity? Shift(Quantity quantity, Quantity difference)
    {
        Quantity? added = difference.Measure switch
        {
            Measure.PointChange when InPoints(quantity.Measure) => ByPoints(quantity, difference),
            _ when quantity.CanCompare(difference) => Exact.In(difference, quantity.Unit),
            _ => null,
        };
        return added is not null && Exact.Add(quantity.Value, added.Value) is { } sum && (quantity.Measure != Measure.Rank)
            ? new Quantity(sum, quantity.Unit, quantity.Measure) : null;
    }

    private static Quantity? ByPoints(Quantity quantity, Quantity points) =>
        Exact.Divide(Exact.Multiply(points.Value, points.Unit.ToReference), quantity.Unit.ToReference) is { } value
            ? new Quantity(value, quantity.Unit, quantity.Measure)
            : null;
}
