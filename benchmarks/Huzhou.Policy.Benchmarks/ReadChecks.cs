namespace Huzhou.Policy.Benchmarks;

/// <summary>Scanner and reader: speed beside a tuned regular expression, what they allocate, and that time grows with the length of the text only.</summary>
internal static class ReadChecks
{
    internal static IReadOnlyList<Check> All { get; } =
    [
        Check.Faster("scanner-regex", _ => Scanned() is var b ? (() => b.Scanner(), () => b.TunedRegex()) : default),
        Check.Allocated("scanner-allocated", _ => Scanned() is var b ? (() => b.Scanner(), 1d) : default),
        Check.Slower("reader-linear", _ => (Given(40), Given(4000)) is var (one, hundred) ? (() => hundred.Read(), hundred.Bytes, () => one.Read(), one.Bytes) : default),
        Check.Allocated("reader-allocated", _ => Given(400, ordinary: true) is var b ? (() => b.Read(), b.Bytes) : default),
        Check.Allocated("reader-allocated-dense", _ => Given(400) is var b ? (() => b.Read(), b.Bytes) : default),
    ];

    private static ScanQuantities Scanned()
    {
        ScanQuantities benchmark = new();
        benchmark.Setup();
        return benchmark;
    }

    private static ReadLength Given(int kilobytes, bool ordinary = false)
    {
        ReadLength benchmark = new() { Kilobytes = kilobytes, IsOrdinary = ordinary };
        benchmark.Setup();
        return benchmark;
    }
}
