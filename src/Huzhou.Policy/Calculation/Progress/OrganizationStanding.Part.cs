namespace Huzhou.Policy.Calculation.Progress;

/// <content>What a score is made of.</content>
public sealed partial record class OrganizationStanding
{
    /// <summary>What one target gives to a body's score.</summary>
    /// <param name="Task">The task or livelihood project.</param>
    /// <param name="Target">The target's id.</param>
    /// <param name="IsLead">Whether the body leads there; otherwise it supports.</param>
    /// <param name="Credit">How much the target counts for it: its share of the credit times the target's weight.</param>
    /// <param name="Value">How well it does, 1 for as it should be; null where it is not reported and left out.</param>
    public sealed record class Part(ItemId Task, string Target, bool IsLead, decimal Credit, decimal? Value);
}
