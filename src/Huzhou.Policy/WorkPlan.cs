namespace Huzhou.Policy;

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
                    throw new ArgumentException(
                        FormattableString
                        .Invariant($"The steps of a work plan are in order of their deadlines; \"{field[i].Name}\" ({field[i].Due:yyyy-MM-dd}) stands after \"{field[i - 1].Name}\" ({field[i - 1].Due:yyyy-MM-dd})."), nameof(Steps));
            }
        }
    }
}
