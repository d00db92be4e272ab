namespace Huzhou.Policy;

/// <summary>What a plan states for one of its years.</summary>
/// <param name="Year">The year.</param>
/// <param name="Value">The value at its end.</param>
public sealed record class PlannedStep(Year Year, Quantity Value)
{
    /// <summary>The value at the end of the year.</summary>
    public Quantity Value { get; } = Value ?? throw new ArgumentNullException(nameof(Value));
}
