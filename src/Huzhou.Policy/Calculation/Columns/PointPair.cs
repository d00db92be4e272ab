using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>A target that asks for a plain number and the plain number reported for it: what columns judge by themselves.</summary>
internal sealed record class PointPair(Requirement Requirement, Quantity Value)
{
    /// <summary>The pair, or null where anything but holding the number against bounds would decide.</summary>
    internal static PointPair? Of(Target target, Observation result, CalculationOptions options)
    {
        if (result is not { Value: Reported.Exactly { Value: var number }, Against: null }
            || result.Status is not (ObservationStatus.Normal or ObservationStatus.Provisional or ObservationStatus.Estimated)
            || result.Indicator.Code != target.Indicator.Code
            || !Parts.IsOwn(result)
            || Parts.TimeOf(target, result) != Parts.Time.Same
            || Parts.Differing(target, result) is not null)
        {
            return null;
        }

        return Judge.Asked(Judge.Means(target.Condition, options), number, Judge.Directed(target, options), options,
            new Trace()) is { OutOfRange: false } requirement
            && number.CanCompare(requirement.Number)
            && !Judge.CountsOtherwise(number.Unit, requirement.Number.Unit)
            ? new PointPair(requirement, number)
            : null;
    }
}
