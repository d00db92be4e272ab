using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>What a condition asks of a number: in a column's scale, with the number it states itself.</summary>
internal sealed record class ColumnDemand(ColumnCondition Condition, Quantity Number)
{
    /// <summary>The demand of a condition; null where it has no number of its own, or one whose tolerance does not fit a decimal.</summary>
    internal static ColumnDemand? Of(Condition condition, Indicator indicator, int scale, CalculationOptions options) =>
        Requirement.Of(condition, indicator, options, new Trace()) is { OutOfRange: false } requirement
            ? new ColumnDemand(ColumnCondition.Of(requirement, scale), requirement.Number)
            : null;

    /// <summary>
    /// The row of a value in this unit: what fails by a count with another classifier is not comparable, as the assessor has it.
    /// </summary>
    internal long RowOf(long value, Unit unit) =>
        Judge.CountsOtherwise(unit, Number.Unit) && Condition.Judge(value) == Verdict.Missed ? RowCode.Open(Verdict.NotComparable) : value;
}
