namespace Huzhou.Policy.Calculation.Progress;

/// <summary>One point of a plan: by the end of that day, that part is to be done.</summary>
/// <param name="Day">The day, included.</param>
/// <param name="Share">The part that is to be done, 0 to 1.</param>
public readonly record struct PlanPoint(DateOnly Day, decimal Share);
