namespace Huzhou.Policy.Calculation.Progress;

/// <content>The points of a plan.</content>
public sealed partial record class PlanCurve
{
    /// <summary>One point of a plan: by the end of that day, that part is to be done.</summary>
    /// <param name="Day">The day, included.</param>
    /// <param name="Share">The part that is to be done, 0 to 1.</param>
    public readonly record struct Point(DateOnly Day, decimal Share);
}
