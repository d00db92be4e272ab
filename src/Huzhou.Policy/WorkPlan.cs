namespace Huzhou.Policy;

/// <summary>One step of a work plan.</summary>
public sealed record class WorkStep
{
    /// <summary>A step with its deadline.</summary>
    /// <param name="name">What is to be done.</param>
    /// <param name="due">The last day.</param>
    /// <param name="share">The part of the whole task that is done with it, all steps before it included, 0 to 1; null where the plan gives none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part lies outside 0 to 1.</exception>
    public WorkStep(string name, DateOnly due, decimal? share = null)
    {
        Name = Text.Required(name, nameof(name));
        Due = due;
        if (share is { } part)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(part, nameof(share));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(part, 1m, nameof(share));
        }

        Share = share;
    }

    /// <summary>What is to be done.</summary>
    public string Name { get; }

    /// <summary>The last day.</summary>
    public DateOnly Due { get; }

    /// <summary>The part of the whole task that is done with it, 0 to 1, or null.</summary>
    public decimal? Share { get; }
}

/// <summary>How the lead body means to carry out a task: steps, deadlines, and where it gives them the parts done by then.</summary>
public sealed record class WorkPlan
{
    /// <summary>The task.</summary>
    public required ItemId Task { get; init => field = value ?? throw new ArgumentNullException(nameof(Task)); }

    /// <summary>The body that drew it up.</summary>
    public required string Organization { get; init => field = Text.Required(value, nameof(Organization)); }

    /// <summary>The steps in order of their deadlines.</summary>
    /// <exception cref="ArgumentException">There is no step, or the steps are out of order.</exception>
    public required IReadOnlyList<WorkStep> Steps
    {
        get;
        init
        {
            field = Copied<WorkStep>.Of(value, nameof(Steps));
            if (field.Count == 0)
                throw new ArgumentException("A work plan has a step.", nameof(Steps));
            for (int i = 1; i < field.Count; i++)
            {
                if (field[i].Due < field[i - 1].Due)
                    throw new ArgumentException(FormattableString.Invariant($"The steps of a work plan are in order of their deadlines; \"{field[i].Name}\" ({field[i].Due:yyyy-MM-dd}) stands after \"{field[i - 1].Name}\" ({field[i - 1].Due:yyyy-MM-dd})."), nameof(Steps));
            }
        }
    }
}
