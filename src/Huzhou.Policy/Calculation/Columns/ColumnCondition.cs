using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>What a target asks of a whole number: bounds, each included or not, and what would exceed it.</summary>
/// <remarks>
/// Numbers are those of a column: a value of 3.45 in a column of scale 2 is 345. The bounds are kept as two marks between whole numbers, so
/// that a bound that falls between two of them (a tolerance of 5% of 3.33) is exact too. Met is what lies above the lower mark and not
/// above the upper one: the lower mark is never included, the upper one always is, whatever the words of the condition include.
/// <see cref="Kind"/> says beyond which of the two lies what exceeds. These three numbers are all that any engine needs to give the
/// verdict. The value of <see langword="default"/> is met by nothing.
/// </remarks>
public readonly record struct ColumnCondition
{
    /// <summary>Beyond the second mark lies what exceeds.</summary>
    internal const byte FloorMark = 1;

    /// <summary>Up to the first mark lies what exceeds.</summary>
    internal const byte CeilingMark = 2;

    /// <summary>The value is an estimate: of the row, not of the condition.</summary>
    internal const byte EstimatedMark = 128;

    private ColumnCondition(long lowerMark, long upperMark, byte mark) => (LowerMark, UpperMark, Mark) = (lowerMark, upperMark, mark);

    /// <summary>Met are values above it: a whole number in the scale of the column, itself not included.</summary>
    /// <value>At least <see cref="LowestMark"/>, above which every number of a column lies.</value>
    public long LowerMark { get; }

    /// <summary>Met are values not above it: a whole number in the scale of the column, itself included.</summary>
    /// <value><see cref="long.MaxValue"/> where there is no upper bound.</value>
    public long UpperMark { get; }

    /// <summary>Beyond which mark lies what exceeds.</summary>
    public MarkKind Kind => (MarkKind)Mark;

    /// <summary>The lowest mark: where there is no lower bound. The 128 lowest whole numbers are codes and no values.</summary>
    public static long LowestMark => ColumnMark.Lowest;

    internal byte Mark { get; }

    /// <summary>The condition with these marks.</summary>
    /// <param name="lowerMark">Met are values above it.</param>
    /// <param name="upperMark">Met are values not above it.</param>
    /// <param name="kind">Beyond which of them lies what exceeds.</param>
    public static ColumnCondition OfMarks(long lowerMark, long upperMark, MarkKind kind) =>
        Of(lowerMark, upperMark, (byte)Text.Defined(kind, nameof(kind)));

    /// <summary>Met by a value at or above the bound.</summary>
    /// <param name="bound">The bound, included.</param>
    /// <param name="exceededAbove">Above which number it is exceeded, or null where it cannot be.</param>
    public static ColumnCondition AtLeast(long bound, long? exceededAbove = null) => Floor(ColumnMark.Below(bound), exceededAbove);

    /// <summary>Met by a value above the bound.</summary>
    /// <param name="bound">The bound, not included.</param>
    /// <param name="exceededAbove">Above which number it is exceeded, or null where it cannot be.</param>
    public static ColumnCondition MoreThan(long bound, long? exceededAbove = null) => Floor(bound, exceededAbove);

    /// <summary>Met by a value at or below the bound.</summary>
    /// <param name="bound">The bound, included.</param>
    /// <param name="exceededBelow">Below which number it is exceeded, or null where it cannot be.</param>
    public static ColumnCondition AtMost(long bound, long? exceededBelow = null) => Ceiling(bound, exceededBelow);

    /// <summary>Met by a value below the bound.</summary>
    /// <param name="bound">The bound, not included.</param>
    /// <param name="exceededBelow">Below which number it is exceeded, or null where it cannot be.</param>
    public static ColumnCondition LessThan(long bound, long? exceededBelow = null) => Ceiling(ColumnMark.Below(bound), exceededBelow);

    /// <summary>Met by a value between two bounds, and never exceeded.</summary>
    /// <param name="lower">The lower bound.</param>
    /// <param name="lowerIncluded">Whether it is included.</param>
    /// <param name="upper">The upper bound.</param>
    /// <param name="upperIncluded">Whether it is included.</param>
    public static ColumnCondition Between(long lower, bool lowerIncluded, long upper, bool upperIncluded) =>
        Of(lowerIncluded ? ColumnMark.Below(lower) : lower, upperIncluded ? upper : ColumnMark.Below(upper), 0);

    /// <summary>What a target asks of a number in the unit of its own number.</summary>
    /// <param name="target">The target.</param>
    /// <param name="scale">How many decimal places the column's numbers have, 0 to 18.</param>
    /// <param name="options">Tolerances and margins; the defaults where null.</param>
    /// <returns>The condition, or null where the target has no number of its own to be held against.</returns>
    public static ColumnCondition? Of(Target target, int scale, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        PairColumns.CheckScale(scale);
        options ??= CalculationOptions.Default;
        return ColumnDemand.Of(target.Condition, Judging.Judge.Directed(target, options), scale, options)?.Condition;
    }

    /// <summary>The verdict on one value, as the assessor of columns gives it.</summary>
    /// <param name="value">A number of the column, or a code (<see cref="PairColumns.CodeOf"/>).</param>
    public Verdict Judge(long value)
    {
        if (value < RowCode.Limit)
            return (Verdict)RowCode.VerdictOf(value);
        bool above = value > LowerMark, beyond = value > UpperMark;
        if (Mark == FloorMark ? beyond : Mark == CeilingMark && !above)
            return Verdict.Exceeded;
        return above && !beyond ? Verdict.Met : Verdict.Missed;
    }

    internal static ColumnCondition Of(Requirement requirement, int scale) => Of(requirement, scale, requirement.Number.Unit);

    /// <summary>What is asked of a number in this unit, in which the requirement's own number can be expressed.</summary>
    internal static ColumnCondition Of(Requirement requirement, int scale, Unit unit)
    {
        long first = ColumnMark.Lowest, second = long.MaxValue;
        foreach (Bound bound in requirement.Bounds)
        {
            long mark = ColumnMark.Of(bound, unit, scale);
            if (bound.Comparison is Comparison.AtLeast or Comparison.Above)
                first = Math.Max(first, mark);
            else
                second = Math.Min(second, mark);
        }

        if (requirement.Exceeding is not { } beyond)
            return Of(first, second, 0);
        long exceeding = ColumnMark.Of(beyond, unit, scale);
        return beyond.Comparison == Comparison.Above ? Of(first, Math.Max(first, exceeding), FloorMark)
            : Of(Math.Min(second, exceeding), second, CeilingMark);
    }

    private static ColumnCondition Floor(long first, long? exceededAbove) =>
        exceededAbove is { } above ? Of(first, Math.Max(first, above), FloorMark) : Of(first, long.MaxValue, 0);

    private static ColumnCondition Ceiling(long second, long? exceededBelow) =>
        exceededBelow is { } below ? Of(Math.Min(second, ColumnMark.Below(below)), second, CeilingMark) : Of(ColumnMark.Lowest, second, 0);

    private static ColumnCondition Of(long first, long second, byte mark) =>
        new(Math.Max(first, ColumnMark.Lowest), Math.Max(second, ColumnMark.Lowest), mark);
}
