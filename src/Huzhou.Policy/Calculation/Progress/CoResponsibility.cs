namespace Huzhou.Policy.Calculation.Progress;

/// <summary>Two bodies that answer for the same tasks.</summary>
/// <param name="First">One body's name.</param>
/// <param name="Second">The other body's name.</param>
/// <param name="Tasks">The tasks they share, in any role.</param>
public sealed record class CoResponsibility(string First, string Second, IReadOnlyList<ItemId> Tasks)
{
    /// <summary>The tasks they share, in any role.</summary>
    public IReadOnlyList<ItemId> Tasks { get; } = Copied<ItemId>.Of(Tasks, nameof(Tasks));
}
