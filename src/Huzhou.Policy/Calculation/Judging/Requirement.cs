using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>What a condition with a number of its own asks, as bounds; which side is better; and what would exceed it.</summary>
internal sealed record class Requirement
{
    private Requirement(Quantity number) => Number = number;

    /// <summary>The number the condition states.</summary>
    internal Quantity Number { get; }

    internal IReadOnlyList<Bound> Bounds { get; private init; } = [];

    /// <summary>Whether less is better; null where neither is.</summary>
    internal bool? LowerIsBetter { get; private init; }

    /// <summary>What must hold for the target to be exceeded, or null where it cannot be.</summary>
    internal Bound? Exceeding { get; private init; }

    /// <summary>Whether the condition either holds or does not, with no rate between.</summary>
    internal bool YesOrNo { get; private init; }

    /// <summary>Whether the bounds could not be computed because a number does not fit.</summary>
    internal bool OutOfRange { get; private init; }

    /// <summary>The requirement of a condition, or null where it has no number of its own.</summary>
    internal static Requirement? Of(Condition condition, Indicator indicator, CalculationOptions options, Trace trace)
    {
        switch (condition)
        {
            case Condition.AtLeast c:
                return Floor(c.Value, Comparison.AtLeast, options);
            case Condition.MoreThan c:
                return Floor(c.Value, options.LenientBounds ? Comparison.AtLeast : Comparison.Above, options);
            case Condition.AtMost c:
                return Ceiling(c.Value, Comparison.AtMost, options);
            case Condition.LessThan c:
                return Ceiling(c.Value, options.LenientBounds ? Comparison.AtMost : Comparison.Below, options);
            case Condition.Streak c:
                return Floor(c.Length, Comparison.AtLeast, options);
            // A place is reached or not: 27th of a promised 25th is not 93% of the way.
            case Condition.RankWithin c:
                return new Requirement(c.Place) { Bounds = [new Bound(Comparison.AtMost, c.Place)], LowerIsBetter = true, YesOrNo = true };
            case Condition.Stated c:
                return PolarityOf(indicator, c.Value, options, trace) switch
                {
                    Polarity.HigherIsBetter => Floor(c.Value, Comparison.AtLeast, options),
                    Polarity.LowerIsBetter => Ceiling(c.Value, Comparison.AtMost, options),
                    _ => Both(c.Value, c.Value, c.Value),
                };
            case Condition.About c:
                return About(c.Value, PolarityOf(indicator, c.Value, options, trace, about: true), options, trace);
            case Condition.Between c:
                return (options.RangeIsOneSided ? PolarityOf(indicator, c.Lower, options, trace, about: true) : Polarity.Neutral) switch
                {
                    Polarity.HigherIsBetter => Both(c.Lower, c.Upper, c.Lower) with { Bounds = [new Bound(Comparison.AtLeast, c.Lower)] },
                    Polarity.LowerIsBetter => Both(c.Lower, c.Upper, c.Upper) with { Bounds = [new Bound(Comparison.AtMost, c.Upper)] },
                    _ => Both(c.Lower, c.Upper, c.Lower),
                };
            default:
                return null;
        }
    }

    /// <summary>A requirement that a part of the period has to meet: the bounds carried over in proportion.</summary>
    internal static Condition? InProportion(Condition condition, decimal part)
    {
        return condition switch
        {
            Condition.AtLeast c when Scaled(c.Value) is { } v => new Condition.AtLeast(v),
            Condition.MoreThan c when Scaled(c.Value) is { } v => new Condition.MoreThan(v),
            Condition.AtMost c when Scaled(c.Value) is { } v => new Condition.AtMost(v),
            Condition.LessThan c when Scaled(c.Value) is { } v => new Condition.LessThan(v),
            Condition.Stated c when Scaled(c.Value) is { } v => new Condition.Stated(v),
            Condition.About c when Scaled(c.Value) is { } v => new Condition.About(v),
            Condition.Between c when Scaled(c.Lower) is { } low && Scaled(c.Upper) is { } high => new Condition.Between(low, high),
            _ => null,
        };

        Quantity? Scaled(Quantity quantity) =>
            Exact.Multiply(quantity.Value, part) is { } value ? new Quantity(value, quantity.Unit, quantity.Measure) : null;
    }

    private static Requirement Floor(Quantity value, Comparison comparison, CalculationOptions options) => new(value)
    {
        Bounds = [new Bound(comparison, value)],
        LowerIsBetter = false,
        Exceeding = Beyond(value, options, up: true),
    };

    private static Requirement Ceiling(Quantity value, Comparison comparison, CalculationOptions options) => new(value)
    {
        Bounds = [new Bound(comparison, value)],
        LowerIsBetter = true,
        Exceeding = Beyond(value, options, up: false),
    };

    private static Requirement Both(Quantity low, Quantity high, Quantity number) => new(number)
    {
        Bounds = [new Bound(Comparison.AtLeast, low), new Bound(Comparison.AtMost, high)],
        YesOrNo = true,
    };

    private static Requirement About(Quantity value, Polarity polarity, CalculationOptions options, Trace trace)
    {
        Quantity? tolerance = ValueRange.Tolerance(value, options.AboutPoints, options.AboutFraction);
        Quantity? low = tolerance is null ? null : Differences.Shift(value, ValueRange.Negated(tolerance));
        Quantity? high = tolerance is null ? null : Differences.Shift(value, tolerance);
        if (tolerance is null || low is null || high is null)
            return new Requirement(value) { OutOfRange = true };
        bool oneSided = polarity != Polarity.Neutral && options.AboutIsOneSided;
        trace.Add(new Step.Tolerated(tolerance, oneSided));
        return (oneSided, polarity) switch
        {
            (true, Polarity.HigherIsBetter) =>
                Floor(value, Comparison.AtLeast, options) with { Bounds = [new Bound(Comparison.AtLeast, low)] },
            (true, _) => Ceiling(value, Comparison.AtMost, options) with { Bounds = [new Bound(Comparison.AtMost, high)] },
            _ => Both(low, high, value),
        };
    }

    private static Bound? Beyond(Quantity value, CalculationOptions options, bool up)
    {
        Quantity? margin = ValueRange.Tolerance(value, options.ExceedPoints, options.ExceedFraction);
        Quantity? beyond = margin is null ? null : Differences.Shift(value, up ? margin : ValueRange.Negated(margin));
        return beyond is null ? null : new Bound(up ? Comparison.Above : Comparison.Below, beyond);
    }

    private static readonly HashSet<string> s_neutral =
        [.. StandardIndicators.All.Where(indicator => indicator.Polarity == Polarity.Neutral).Select(indicator => indicator.Code)];

    private static Polarity PolarityOf(Indicator indicator, Quantity number, CalculationOptions options, Trace trace, bool about = false)
    {
        // A caller's catalogue that gives no polarity says no more than none does of a number to be reached; of the common indicators it is
        // known that they have none. What is to be about a number may well be two-sided there.
        bool unknown = indicator.IsLocal || (!about && !s_neutral.Contains(indicator.Code));
        if (indicator.Polarity != Polarity.Neutral || !unknown || !options.UnknownIsToBeReached)
            return indicator.Polarity;
        // Who promises a number of an unknown indicator wants to get there; a promised fall is one to be reached downwards.
        Polarity supposed = number.Value < 0m ? Polarity.LowerIsBetter : Polarity.HigherIsBetter;
        trace.Add(new Step.Supposed(supposed));
        return supposed;
    }
}
