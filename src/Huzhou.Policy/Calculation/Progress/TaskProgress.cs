namespace Huzhou.Policy.Calculation.Progress;

/// <summary>The progress of one target of a task, or of a task without targets, on a day.</summary>
public sealed record class TaskProgress
{
    /// <summary>The task.</summary>
    public required ItemId Task { get; init => field = value ?? throw new ArgumentNullException(nameof(Task)); }

    /// <summary>What is to be reached, or null for a task without a number.</summary>
    public Target? Target { get; init; }

    /// <summary>The latest report up to the day, or null where there is none: not reported is not zero.</summary>
    public ProgressEntry? Latest { get; init; }

    /// <summary>The completion at the latest report, or its reasoned refusal; null where nothing can be computed.</summary>
    public Completion? Completion { get; init; }

    /// <summary>
    /// The part that was to be done on the day, 0 to 1; the whole for a snapshot indicator. Null for a task without a number.
    /// </summary>
    public decimal? Expected { get; init; }

    /// <summary>Completion less what was expected, in percentage points; a lag is negative. Null where nothing can be computed.</summary>
    public decimal? LeadPoints { get; init; }

    /// <summary>The lead in percent of what was expected; null where nothing was expected yet or nothing can be computed.</summary>
    public decimal? RelativeLead { get; init; }

    /// <summary>
    /// The value at the end of the period if it went on as up to the latest report; null for snapshot indicators and where nothing can be
    /// computed.
    /// </summary>
    public Quantity? Projection { get; init; }

    /// <summary>What the bands say; null where nothing can be computed.</summary>
    public ScheduleStatus? Status { get; init; }

    /// <summary>Whether the task can have a status at all: a standing task has reported progress only.</summary>
    public bool IsStanding { get; init; }
}
