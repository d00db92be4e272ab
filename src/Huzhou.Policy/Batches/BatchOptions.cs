namespace Huzhou.Policy.Batches;

/// <summary>How a batch is worked off; change it by <c>with</c>. Results and their order do not depend on it.</summary>
public sealed record class BatchOptions
{
    /// <summary>As many at once as the machine has processors, and nobody told.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>How many are under way at once, at least 1. No more than these are held in memory.</summary>
    /// <value>The number of processors by default.</value>
    public int MaxParallel
    {
        get;
        init => field = value >= 1 ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxParallel), value, "At least one is under way at once.");
    } = Environment.ProcessorCount;

    /// <summary>Told of each one, in their order, how many are done; null (default) for nobody.</summary>
    public IProgress<int>? Progress { get; init; }
}
