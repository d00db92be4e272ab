namespace Huzhou.Policy.Columnar;

/// <summary>How files are worked off; change it by <c>with</c>. Results do not depend on it.</summary>
public sealed record class PairReading
{
    /// <summary>As many threads as the machine has processors, nobody told.</summary>
    public static PairReading Default { get; } = new();

    /// <summary>How many row groups are under way at once, at least 1; each takes the memory of one.</summary>
    public int Threads
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Threads), value, "At least one thread reads.");
    } = Environment.ProcessorCount;

    /// <summary>How many rows a row group may have, at least 1: a larger one is refused, since it is held in memory whole.</summary>
    /// <value>4,194,304 by default, some 150 MB a thread.</value>
    public int MostRows
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MostRows), value,
            "A row group has at least one row.");
    } = 1 << 22;

    /// <summary>Told how many rows are done; null (default) for nobody.</summary>
    public IProgress<long>? Progress { get; init; }
}
