using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>Where a reported value lies: a point, an interval, a half-line. A null end is open without limit.</summary>
internal readonly record struct ValueRange(Quantity? Low, bool LowIncluded, Quantity? High, bool HighIncluded)
{
    internal bool IsPoint => Low is not null && Low == High && LowIncluded && HighIncluded;

    internal static ValueRange Point(Quantity value) => new(value, true, value, true);

    /// <summary>What a report leaves open, or null where it gives no number.</summary>
    internal static ValueRange? Of(Reported value, CalculationOptions options) => value switch
    {
        Reported.Exactly exact => Point(exact.Value),
        Reported.Roughly rough => Around(rough.Value, Tolerance(rough.Value, options.RoughPoints, options.RoughFraction)),
        Reported.Bounded { Side: BoundSide.AtLeast } bound => From(bound.Value, true),
        Reported.Bounded { Side: BoundSide.Above } bound => From(bound.Value, false),
        Reported.Bounded { Side: BoundSide.AtMost } bound => Until(bound.Value, true),
        Reported.Bounded bound => Until(bound.Value, false),
        Reported.Within within => new ValueRange(within.Lower, !within.IsOpenBelow, within.Upper, !within.IsOpenAbove),
        Reported.Asserted asserted => OfClaim(asserted.Claim, options),
        _ => null,
    };

    internal static ValueRange From(Quantity low, bool included) => new(low, included, null, false);

    internal static ValueRange Until(Quantity high, bool included) => new(null, false, high, included);

    /// <summary>
    /// How far a number like this may be off: points for percentages, a fraction of it otherwise; null where the measure has no tolerance.
    /// </summary>
    internal static Quantity? Tolerance(Quantity like, decimal points, decimal fraction)
    {
        if (Differences.InPoints(like.Measure))
            return Quantity.Points(points);
        return like.Measure is Measure.Rank or Measure.RankMove || Exact.Multiply(Math.Abs(like.Value), fraction) is not { } size
            ? null
            : new Quantity(size, like.Unit, like.Measure);
    }

    /// <summary>a − b, end by end.</summary>
    internal static ValueRange Difference(ValueRange a, ValueRange b) => new(
        a.Low is null || b.High is null ? null : Differences.Between(a.Low, b.High),
        a.LowIncluded && b.HighIncluded,
        a.High is null || b.Low is null ? null : Differences.Between(a.High, b.Low),
        a.HighIncluded && b.LowIncluded);

    private static ValueRange Around(Quantity value, Quantity? tolerance) => tolerance is null
        ? Point(value)
        : new ValueRange(Differences.Shift(value, Negated(tolerance)), true, Differences.Shift(value, tolerance), true);

    private static ValueRange? OfClaim(Condition claim, CalculationOptions options) => claim switch
    {
        Condition.AtLeast c => From(c.Value, true),
        Condition.MoreThan c => From(c.Value, false),
        Condition.AtMost c => Until(c.Value, true),
        Condition.LessThan c => Until(c.Value, false),
        Condition.Stated c => Point(c.Value),
        Condition.Streak c => Point(c.Length),
        Condition.RankWithin c => Until(c.Place, true),
        Condition.About c => Around(c.Value, Tolerance(c.Value, options.AboutPoints, options.AboutFraction)),
        Condition.Between c => new ValueRange(c.Lower, true, c.Upper, true),
        _ => null,
    };

    internal static Quantity Negated(Quantity quantity) => new(-quantity.Value, quantity.Unit, quantity.Measure);
}
