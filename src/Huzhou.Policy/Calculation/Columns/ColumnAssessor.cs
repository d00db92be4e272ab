using System.Runtime.Intrinsics;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>
/// Judges and counts pairs held as columns, with the verdicts of <see cref="Assessor"/> and without its reasons, traces and completion
/// rates.
/// </summary>
/// <remarks>The result is the same on every machine and for every number of threads: all of it is whole numbers.</remarks>
public static class ColumnAssessor
{
    /// <summary>The widest vectors of this machine.</summary>
    internal static ColumnWidth Widest { get; } = Vector512.IsHardwareAccelerated ? ColumnWidth.Bits512
        : Vector256.IsHardwareAccelerated ? ColumnWidth.Bits256
        : Vector128.IsHardwareAccelerated ? ColumnWidth.Bits128 : ColumnWidth.Scalar;

    /// <summary>Writes the verdict of every row, as the number of the <see cref="Verdict"/>.</summary>
    /// <param name="columns">The pairs.</param>
    /// <param name="verdicts">Where they go, a byte a row.</param>
    /// <exception cref="ArgumentException">There is not a byte for each row.</exception>
    public static void Judge(PairColumns columns, Span<byte> verdicts)
    {
        ArgumentNullException.ThrowIfNull(columns);
        CheckRoom(columns, verdicts.Length, nameof(verdicts));
        Judge(columns, 0, verdicts[..columns.Count], Widest);
    }

    /// <summary>The same by several threads.</summary>
    /// <param name="columns">The pairs.</param>
    /// <param name="verdicts">Where they go, a byte a row.</param>
    /// <param name="threads">How many threads at most, 1 or more.</param>
    /// <exception cref="ArgumentException">There is not a byte for each row, or no thread.</exception>
    public static void Judge(PairColumns columns, Memory<byte> verdicts, int threads)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        CheckRoom(columns, verdicts.Length, nameof(verdicts));
        InParts(columns.Blocks, threads, (from, to) =>
            Judge(columns, from, verdicts.Span[(from * 64)..Math.Min(to * 64, columns.Count)], Widest));
    }

    /// <summary>Counts the verdicts of every group.</summary>
    /// <param name="columns">The pairs, in any order; rows of one group behind each other are counted faster.</param>
    /// <param name="threads">How many threads at most, 1 or more.</param>
    public static ColumnTally RollUp(PairColumns columns, int threads = 1) => RollUp(columns, threads, Widest);

    internal static ColumnTally RollUp(PairColumns columns, int threads, ColumnWidth width)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        int[] totals = new int[columns.GroupCount * ColumnCounters.Width];
        Lock sum = new();
        InParts(columns.Blocks, threads, (from, to) =>
        {
            ColumnCounters counters = new(columns.GroupCount);
            Count(columns, from, to, counters, width);
            lock (sum)
                counters.AddTo(totals);
        });
        return new ColumnTally(columns.GroupCount, totals);
    }

    internal static void Judge(PairColumns columns, int firstBlock, Span<byte> verdicts, ColumnWidth width)
    {
        switch (width)
        {
            case ColumnWidth.Bits512:
                ColumnBlocks<Rows512>.Judge(columns, firstBlock, verdicts);
                break;
            case ColumnWidth.Bits256:
                ColumnBlocks<Rows256>.Judge(columns, firstBlock, verdicts);
                break;
            case ColumnWidth.Bits128:
                ColumnBlocks<Rows128>.Judge(columns, firstBlock, verdicts);
                break;
            default:
                ColumnBlocks<RowsScalar>.Judge(columns, firstBlock, verdicts);
                break;
        }
    }

    internal static void Count(PairColumns columns, int from, int to, ColumnCounters counters, ColumnWidth width)
    {
        switch (width)
        {
            case ColumnWidth.Bits512:
                ColumnBlocks<Rows512>.Count(columns, from, to, counters);
                break;
            case ColumnWidth.Bits256:
                ColumnBlocks<Rows256>.Count(columns, from, to, counters);
                break;
            case ColumnWidth.Bits128:
                ColumnBlocks<Rows128>.Count(columns, from, to, counters);
                break;
            default:
                ColumnBlocks<RowsScalar>.Count(columns, from, to, counters);
                break;
        }
    }

    /// <summary>
    /// Runs over blocks in stretches of equal length, as many as there are threads. Sums of whole numbers come out the same in any order.
    /// </summary>
    private static void InParts(int blocks, int threads, Action<int, int> part)
    {
        int parts = Math.Min(threads, blocks);
        if (parts == 1)
            part(0, blocks);
        else if (parts > 1)
            Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts }, i => part(Start(i), Start(i + 1)));

        int Start(int i) => (int)((long)blocks * i / parts);
    }

    private static void CheckRoom(PairColumns columns, int length, string name)
    {
        if (length < columns.Count)
            throw new ArgumentException($"Found room for {length} verdicts; expected {columns.Count}, a byte for each row.", name);
    }
}
