using System.Numerics;
using System.Runtime.CompilerServices;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>
/// Counters of one partition of the rows: for each group met, exceeded, missed, not reported in a small table that stays in the cache,
/// everything else apart.
/// </summary>
internal sealed class ColumnCounters
{
    /// <summary>How many numbers are kept for a group: the verdicts, then undecided, asserted, estimated.</summary>
    internal const int Width = 16;

    internal const int Undecided = 11, Asserted = 12, Estimated = 13;

    /// <summary>Up to so many groups a counter is often needed again before it is written: two tables are used in turns.</summary>
    private const int FewGroups = 64;

    /// <summary>
    /// Places are noted for so many rows before the counters are raised: long enough for memory to stream, short enough for the second
    /// cache (64 kilobytes).
    /// </summary>
    private const int ManyPlaces = 16_384;

    private static readonly int[] s_verdicts = [(int)Verdict.Met, (int)Verdict.Exceeded, (int)Verdict.Missed, (int)Verdict.NotReported];
    private readonly int _groups;
    private int[]? _aside;

    internal ColumnCounters(int groups)
    {
        _groups = groups;
        Distance = groups <= FewGroups ? 4 * groups : 0;
        Table = new int[(4 * groups) + Distance];
    }

    /// <summary>Four counters a group: met, exceeded, missed, not reported; once or twice.</summary>
    internal int[] Table { get; }

    /// <summary>How far the second table lies behind the first; 0 where there is one.</summary>
    internal int Distance { get; }

    /// <summary>Room to note the places of as many rows as pay, a multiple of 64.</summary>
    internal static Span<int> RoomForPlaces(int rows) => new int[Math.Min(rows, ManyPlaces)];

    /// <summary>
    /// Counts the rows of a block that hold another code than that of a missing result, and those that rest on an estimate.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void CountAside(PairColumns columns, int row, ulong coded, ulong estimated)
    {
        int[] aside = _aside ??= new int[_groups * Width];
        unchecked
        {
            for (; coded != 0; coded &= coded - 1)
            {
                int at = row + BitOperations.TrailingZeroCount(coded);
                long code = columns.Values[at];
                int start = columns.Groups[at] * Width;
                aside[start + RowCode.VerdictOf(code)]++;
                if (!RowCode.IsMarked(code))
                    continue;
                aside[start + Undecided] += RowCode.IsUndecided(code) ? 1 : 0;
                aside[start + Asserted] += RowCode.IsAsserted(code) ? 1 : 0;
                aside[start + Estimated] += RowCode.IsEstimated(code) ? 1 : 0;
            }

            for (; estimated != 0; estimated &= estimated - 1)
                aside[(columns.Groups[row + BitOperations.TrailingZeroCount(estimated)] * Width) + Estimated]++;
        }
    }

    /// <summary>Adds everything counted here to the numbers of the groups.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void AddTo(int[] totals)
    {
        for (int i = 0; i < 4 * _groups; i++)
            totals[(i / 4 * Width) + s_verdicts[i % 4]] += Table[i] + (Distance == 0 ? 0 : Table[Distance + i]);
        for (int i = 0; _aside is not null && i < totals.Length; i++)
            totals[i] += _aside[i];
    }
}
