using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>Steps, inputs and findings as they come up.</summary>
internal sealed class Trace
{
    internal List<Step> Steps { get; } = [];

    internal List<Observation> Inputs { get; } = [];

    internal List<Finding> Findings { get; } = [];

    internal void Add(Step step) => Steps.Add(step);

    internal Observation Use(InputRole role, Observation observation)
    {
        Steps.Add(new Step.Took(role, observation));
        if (!Inputs.Contains(observation))
            Inputs.Add(observation);
        return observation;
    }

    /// <summary>Holds a range against bounds: true where all hold, false where one fails, null where it stays open.</summary>
    internal bool? Hold(ValueRange range, IReadOnlyList<Bound> bounds)
    {
        if (!range.IsPoint)
            Add(new Step.Ranged(range.Low, range.LowIncluded, range.High, range.HighIncluded));
        bool? all = true;
        foreach (Bound bound in bounds)
        {
            bool? holds = bound.Holds(range);
            if (bound.Decider(range) is { } decider)
            {
                if (decider.Unit != bound.Value.Unit && Exact.In(decider, bound.Value.Unit) is { } converted)
                    Add(new Step.Converted(decider, converted));
                Add(new Step.Compared(decider, bound.Comparison, bound.Value, holds));
            }

            all = (all, holds) switch
            {
                (false, _) or (_, false) => false,
                (true, true) => true,
                _ => null,
            };
        }

        return all;
    }
}
