namespace Huzhou.Policy;

/// <summary>
/// What a periodic report says of one task or project: words, date and reporter, and where the text gives them what was planned, what is
/// done, and which share of it.
/// </summary>
public sealed record class ProgressEntry
{
    /// <summary>The task it is about.</summary>
    public required ItemId Task { get; init => field = value ?? throw new ArgumentNullException(nameof(Task)); }

    /// <summary>
    /// The id of the target it is about, where the task has several; null for the task's only target or for the task as a whole.
    /// </summary>
    public string? Target { get; init => field = Text.Optional(value, nameof(Target)); }

    /// <summary>The day up to which it reports.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Who reported, or null.</summary>
    public string? Reporter { get; init => field = Text.Optional(value, nameof(Reporter)); }

    /// <summary>What is reported, in words; null where only a figure is given.</summary>
    public string? Statement { get; init => field = Text.Optional(value, nameof(Statement)); }

    /// <summary>The value reached since the beginning of the period, or null.</summary>
    public Quantity? Value { get; init; }

    /// <summary>The project as the report names it, or null where only the task is known.</summary>
    public string? Project { get; init => field = Text.Optional(value, nameof(Project)); }

    /// <summary>The place it is about where a report goes place by place (东坡区), or null.</summary>
    public string? Place { get; init => field = Text.Optional(value, nameof(Place)); }

    /// <summary>What was planned, or null; <see cref="Value"/> is what is done of it.</summary>
    public Quantity? Planned { get; init; }

    /// <summary>
    /// The share that the report itself says is done, in percent, uncapped: beside the computed one, never instead of it. Null where it
    /// says none.
    /// </summary>
    public decimal? StatedPercent { get; init; }

    /// <summary>How far it is, as the report says.</summary>
    public ProgressState State { get; init => field = Text.Defined(value, nameof(State)); }

    /// <summary>The place it was read from, or null where it did not come from a text.</summary>
    public Citation? Source { get; init; }
}
