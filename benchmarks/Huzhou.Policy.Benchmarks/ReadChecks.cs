namespace Huzhou.Policy.Benchmarks;

/// <summary>
/// Scanner and reader: speed beside a tuned regular expression, what they allocate, and that time grows with the length of the text only.
/// </summary>
internal static class ReadChecks
{
    internal static IReadOnlyList<Check> All { get; } =
    [
        Check.Faster("scanner-regex", _ => Scanned(official: false) is var b ? (() => b.Scanner(), () => b.TunedRegex()) : default),
        Check.Faster("scanner-regex-official", _ => Scanned(official: true) is var b ? (() => b.Scanner(), () => b.TunedRegex()) : default),
        Check.Allocated("scanner-allocated", _ => Scanned(official: false) is var b ? (() => b.Scanner(), 1d) : default),
        Check.Speed("reader-speed", () => Reports() is var b ? (() => b.Read(), b.Bytes) : default),
        Check.Slower("reader-linear",
            _ => (Given(40), Given(4000)) is var (one, hundred) ? (() => hundred.Read(), hundred.Bytes, () => one.Read(), one.Bytes)
                : default),
        Check.Allocated("reader-allocated-official", _ => Reports() is var b ? (() => b.Read(), b.Bytes) : default),
        Check.Allocated("reader-allocated", _ => Given(400, ordinary: true) is var b ? (() => b.Read(), b.Bytes) : default),
        Check.Allocated("reader-allocated-dense", _ => Given(400) is var b ? (() => b.Read(), b.Bytes) : default),
    ];

    private static ScanQuantities Scanned(bool official)
    {
        ScanQuantities benchmark = new() { Official = official };
        benchmark.Setup();
        return benchmark;
    }

    private static ReadOfficial Reports()
    {
        ReadOfficial benchmark = new();
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
