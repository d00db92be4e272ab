using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>One side that a value is held against.</summary>
internal readonly record struct Bound(Comparison Comparison, Quantity Value)
{
    /// <summary>Whether every value of the range satisfies it (true), none does (false), or the range leaves it open (null).</summary>
    internal bool? Holds(ValueRange range) => Comparison switch
    {
        Comparison.AtLeast => FromBelow(range, included: true),
        Comparison.Above => FromBelow(range, included: false),
        Comparison.AtMost => FromAbove(range, included: true),
        _ => FromAbove(range, included: false),
    };

    /// <summary>The end of the range that decides.</summary>
    internal Quantity? Decider(ValueRange range)
    {
        bool low = (Comparison is Comparison.AtLeast or Comparison.Above) == (Holds(range) ?? true);
        return low ? range.Low ?? range.High : range.High ?? range.Low;
    }

    private bool? FromBelow(ValueRange range, bool included)
    {
        if (range.Low is { } low)
        {
            int order = Exact.Compare(low, Value);
            if (order > 0 || (order == 0 && (included || !range.LowIncluded)))
                return true;
        }

        if (range.High is { } high)
        {
            int order = Exact.Compare(high, Value);
            if (order < 0 || (order == 0 && !(included && range.HighIncluded)))
                return false;
        }

        return null;
    }

    private bool? FromAbove(ValueRange range, bool included)
    {
        if (range.High is { } high)
        {
            int order = Exact.Compare(high, Value);
            if (order < 0 || (order == 0 && (included || !range.HighIncluded)))
                return true;
        }

        if (range.Low is { } low)
        {
            int order = Exact.Compare(low, Value);
            if (order > 0 || (order == 0 && !(included && range.LowIncluded)))
                return false;
        }

        return null;
    }
}
