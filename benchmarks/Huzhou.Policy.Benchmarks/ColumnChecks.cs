namespace Huzhou.Policy.Benchmarks;

/// <summary>Columns against the plain loop and against LINQ.</summary>
internal static class ColumnChecks
{
    internal static IReadOnlyList<Check> All { get; } =
    [
        Check.Faster("columns-random",
            whole => Given(whole, sorted: false, linq: false) is var b ? (() => b.Columns(), () => b.DoubleLoop()) : default),
        Check.Faster("columns-sorted",
            whole => Given(whole, sorted: true, linq: false) is var b ? (() => b.Columns(), () => b.DoubleLoop()) : default),
        Check.Faster("columns-linq",
            whole => Given(whole, sorted: false, linq: true) is var b ? (() => b.Columns(), () => b.LinqOverDecimal()) : default),
        Check.Faster("columns-verdicts", whole => Judged(whole) is var b ? (() => b.Columns(), () => b.DoubleLoop()) : default),
        Check.Allocated("columns-allocated",
            whole => Given(whole, sorted: false, linq: false) is var b ? (() => b.Columns(), b.Rows) : default),
    ];

    private static RollUpColumns Given(bool whole, bool sorted, bool linq)
    {
        RollUpColumns benchmark = new() { Rows = whole ? 10_000_000 : 2_000_000, Sorted = sorted, WithLinq = linq };
        benchmark.Setup();
        return benchmark;
    }

    private static JudgeColumns Judged(bool whole)
    {
        JudgeColumns benchmark = new() { Rows = whole ? 10_000_000 : 2_000_000 };
        benchmark.Setup();
        return benchmark;
    }
}
