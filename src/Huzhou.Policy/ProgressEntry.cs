namespace Huzhou.Policy;

/// <summary>What a periodic report says of one task: words, date and reporter; its figures stand among the report's observations.</summary>
public sealed record class ProgressEntry
{
    /// <summary>The task it is about.</summary>
    public required ItemId Task { get; init => field = value ?? throw new ArgumentNullException(nameof(Task)); }

    /// <summary>The id of the target it is about, where the task has several; null for the task's only target or for the task as a whole.</summary>
    public string? Target { get; init => field = Text.Optional(value, nameof(Target)); }

    /// <summary>The day up to which it reports.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Who reported, or null.</summary>
    public string? Reporter { get; init => field = Text.Optional(value, nameof(Reporter)); }

    /// <summary>What is reported, in words; null where only a figure is given.</summary>
    public string? Statement { get; init => field = Text.Optional(value, nameof(Statement)); }

    /// <summary>The value reached since the beginning of the period, or null.</summary>
    public Quantity? Value { get; init; }

    /// <summary>The place it was read from, or null where it did not come from a text.</summary>
    public Citation? Source { get; init; }
}
