namespace Huzhou.Policy.Benchmarks;

/// <summary>The reader: what it allocates, and that its time grows with the length of the text only.</summary>
internal static class ReadChecks
{
    internal static IReadOnlyList<Check> All { get; } =
    [
        Check.Slower("reader-linear", _ => (Given(1), Given(100)) is var (one, hundred) ? (() => hundred.Whole(), hundred.Bytes, () => one.Whole(), one.Bytes) : default),
        Check.Allocated("reader-allocated", _ => Given(10) is var b ? (() => b.Whole(), b.Bytes) : default),
        Check.Allocated("scanner-allocated", _ => Given(10) is var b ? (() => b.Quantities(), b.Bytes) : default),
    ];

    private static ReadReport Given(int times)
    {
        ReadReport benchmark = new() { Times = times };
        benchmark.Setup();
        return benchmark;
    }
}
