using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>Where a result lies that is given as an estimate or a range.</summary>
internal static class EstimateRange
{
    private const decimal Ten = 10m;

    /// <summary>
    /// 500多 is above 500 and below 600, the next unit of its last written place; 数千 are 2,000 and more, below 10,000; 近500 is below 500,
    /// and
    /// 左右 leaves the side open.
    /// </summary>
    /// <param name="written">The number as it is written.</param>
    /// <param name="quantity">The number of the model, signed.</param>
    public static Reported Of(in ScannedQuantity written, Quantity quantity)
    {
        bool falls = quantity.Value < 0m;
        return written.Estimate switch
        {
            QuantityEstimate.Above => Upwards(written, quantity, StepOf(written.Value), isOpen: true),
            // The least of several is two of the power of ten.
            QuantityEstimate.Several => Upwards(written, quantity, written.Value * (Ten - 2m) / 2m, isOpen: false),
            QuantityEstimate.AtLeast => new Reported.Bounded(quantity, falls ? BoundSide.AtMost : BoundSide.AtLeast),
            QuantityEstimate.Below => new Reported.Bounded(quantity, falls ? BoundSide.Above : BoundSide.Below),
            _ => new Reported.Roughly(quantity),
        };
    }

    /// <summary>The interval between the ends of a range, whichever of them is the lower one; null where they do not compare.</summary>
    public static Reported? Between(Quantity first, Quantity second)
    {
        if (!first.CanCompare(second))
            return null;
        return Amounts.Compare(first, second) > 0 ? new Reported.Within(second, first) : new Reported.Within(first, second);
    }

    private static Reported.Within Upwards(in ScannedQuantity written, Quantity quantity, decimal step, bool isOpen)
    {
        // 增长2倍多 counts in percent in the model.
        decimal factor = written.Value == 0m ? 1m : quantity.Value / written.Value;
        Quantity far = new(quantity.Value + (step * factor), quantity.Unit, quantity.Measure);
        return quantity.Value < 0m ? new Reported.Within(far, quantity, isOpenBelow: true, isOpenAbove: isOpen)
            : new Reported.Within(quantity, far, isOpenBelow: isOpen, isOpenAbove: true);
    }

    /// <summary>One of the last place that is written and no zero: 100 for 500, 0.1 for 3.6.</summary>
    private static decimal StepOf(decimal value)
    {
        decimal step = 1m;
        if (decimal.Truncate(value) != value)
        {
            while (decimal.Truncate(value) != value)
                (value, step) = (value * Ten, step / Ten);
            return step;
        }

        while (value != 0m && decimal.Remainder(value, Ten) == 0m)
            (value, step) = (value / Ten, step * Ten);
        return step;
    }
}
