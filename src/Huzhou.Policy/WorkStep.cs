namespace Huzhou.Policy;

/// <summary>One step of a work plan.</summary>
public sealed record class WorkStep
{
    /// <summary>A step with its deadline.</summary>
    /// <param name="name">What is to be done.</param>
    /// <param name="due">The last day.</param>
    /// <param name="share">The part of the whole task that is done with it, all steps before it included, 0 to 1; null where the plan
    /// gives none.</param>
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
