namespace Huzhou.Policy.Benchmarks;

/// <summary>Loading an archive against passing over its tokens.</summary>
internal static class LoadChecks
{
    internal static IReadOnlyList<Check> All { get; } =
    [
        Check.Slower("archive-load", _ => Given() is var b ? (() => b.Load(), 1d, () => b.Tokens(), 1d) : default),
    ];

    private static LoadArchive Given()
    {
        LoadArchive benchmark = new();
        benchmark.Setup();
        return benchmark;
    }
}
