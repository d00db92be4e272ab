using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>
/// What a target asks of results in one unit with so many decimal places, as numbers that can be carried anywhere: a table of a database, a
/// file, another program.
/// </summary>
/// <remarks>
/// The unit is converted here, in the marks, and not in the values: a result of 61,230万元 is held against marks in 万元, though 6亿元 were
/// promised. No value is multiplied, so none overflows and none is rounded.
/// </remarks>
public sealed record class ConditionMarks
{
    private ConditionMarks(ColumnCondition condition, int scale, Unit unit) => (Condition, Scale, Unit) = (condition, scale, unit);

    /// <summary>The two marks and their kind.</summary>
    public ColumnCondition Condition { get; }

    /// <summary>How many decimal places the results have, 0 to 18: 3.45 is 345 at a scale of 2.</summary>
    public int Scale { get; }

    /// <summary>The unit of the results.</summary>
    public Unit Unit { get; }

    /// <summary>
    /// Whether a result in this unit can meet the target and not miss it: fewer 条 than 个 were promised is
    /// <see cref="Verdict.NotComparable"/>.
    /// </summary>
    public bool OnlyMeets { get; private init; }

    /// <summary>The number that the condition states, in unit and scale; null where it has more places.</summary>
    public long? Number { get; private init; }

    /// <summary>The baseline that the target states, in unit and scale; null where it states none or one with more places.</summary>
    public long? Baseline { get; private init; }

    /// <summary>Whether less is better; null where the target is met or not, and no rate lies between.</summary>
    public bool? LowerIsBetter { get; private init; }

    /// <summary>What a target asks of results in a unit.</summary>
    /// <param name="target">The target.</param>
    /// <param name="scale">How many decimal places the results have, 0 to 18.</param>
    /// <param name="unit">The unit of the results; that of the target's own number where null.</param>
    /// <param name="options">Tolerances and margins; the defaults where null.</param>
    /// <returns>The marks, or null where the target asks for no number of its own, or one that such a unit does not measure.</returns>
    public static ConditionMarks? Of(Target target, int scale, Unit? unit = null, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        PairColumns.CheckScale(scale);
        options ??= CalculationOptions.Default;
        Condition condition = Judge.Means(target.Condition, options);
        Unit? found = unit ?? condition.Number?.Unit ?? (condition is Policy.Condition.AllOf ? Unit.Percent : target.Indicator.Unit);
        Measure measure = condition.Number?.Measure ?? target.Measure;
        if (found is null || condition.RelativeTo is not null || !Quantity.Fits(found, measure))
            return null;
        Quantity like = new(1m, found, measure);
        if (Judge.Asked(condition, like, Judge.Directed(target, options), options, new Trace()) is not { OutOfRange: false } requirement
            || !like.CanCompare(requirement.Number))
        {
            return null;
        }

        return new ConditionMarks(ColumnCondition.Of(requirement, scale, found), scale, found)
        {
            OnlyMeets = Judge.CountsOtherwise(found, requirement.Number.Unit),
            Number = ColumnMark.Exactly(requirement.Number, found, scale),
            Baseline = BaselineOf(target, requirement) is { } baseline && baseline.CanCompare(like)
                ? ColumnMark.Exactly(baseline, found, scale) : null,
            LowerIsBetter = requirement.YesOrNo || condition is Policy.Condition.Never ? null : requirement.LowerIsBetter,
        };
    }

    /// <summary>What a change starts from: the stated baseline, or no change at all for a promised fall.</summary>
    private static Quantity? BaselineOf(Target target, Requirement requirement) =>
        target.Baseline ?? (requirement is { LowerIsBetter: true, Number: { Value: < 0m, Measure: Measure.Growth or Measure.PointChange } }
            ? new Quantity(0m, requirement.Number.Unit, requirement.Number.Measure) : null);
}
