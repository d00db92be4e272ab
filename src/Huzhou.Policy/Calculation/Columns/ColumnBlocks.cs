using System.Numerics;
using System.Runtime.CompilerServices;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>Judges and counts blocks of 64 rows by vectors of one width.</summary>
/// <remarks>
/// The verdicts of a block are words of 64 bits. Runs of one group are counted by counting bits. Of a block in which the group changes
/// often,
/// the place of each row's counter is noted, and many blocks later all counters noted are raised: the memory that streams by and the
/// counters
/// that are hit at random do not wait for each other then.
/// </remarks>
internal static class ColumnBlocks<T>
    where T : struct, IRowVectors
{
    /// <summary>With more ends of runs than this in a block, its rows are counted one by one.</summary>
    private const int ManyEnds = 12;

    /// <summary>Writes the verdict of each row as the number of the <see cref="Verdict"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Judge(PairColumns columns, int firstBlock, Span<byte> verdicts)
    {
        Span<byte> last = stackalloc byte[64];
        for (int done = 0; done < verdicts.Length; done += 64)
        {
            int row = (firstBlock * 64) + done;
            Block block = Of(columns, row);
            bool whole = verdicts.Length - done >= 64;
            ref byte codes = ref whole ? ref verdicts[done] : ref last[0];
            T.Codes(block.Exceeded, block.Missed, ref codes);
            for (ulong coded = block.Coded; coded != 0; coded &= coded - 1)
            {
                int i = BitOperations.TrailingZeroCount(coded);
                Unsafe.Add(ref codes, i) = (byte)RowCode.VerdictOf(columns.Values[row + i]);
            }

            if (!whole)
                last[..(verdicts.Length - done)].CopyTo(verdicts[done..]);
        }
    }

    /// <summary>Counts the verdicts of some blocks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Count(PairColumns columns, int firstBlock, int endBlock, ColumnCounters counters)
    {
        Span<int> places = [];
        Span<byte> codes = stackalloc byte[64];
        ref int table = ref counters.Table[0];
        int noted = 0;
        Run run = default;
        for (int n = firstBlock; n < endBlock; n++)
        {
            int row = n * 64;
            Block block = Of(columns, row) & (n == columns.Blocks - 1 ? columns.LastRows : ulong.MaxValue);
            ulong missing = block.Coded == 0 ? 0 : T.Equal(in columns.Values[row], RowCode.NotReported) & block.Coded;
            ulong special = block.Coded ^ missing;
            ulong estimated = columns.HasEstimates ? T.Having(in columns.Marks[row], ColumnCondition.EstimatedMark) & block.Judged : 0;
            if ((special | estimated) != 0)
                counters.CountAside(columns, row, special, estimated);
            ulong ends = T.Ends(in columns.Groups[row]);
            if (special != 0 || BitOperations.PopCount(ends) <= ManyEnds || block.Rows != ulong.MaxValue)
            {
                for (; ends != 0; ends &= ends - 1)
                {
                    ulong rows = ends ^ (ends - 1);
                    run.Add(block, missing, rows);
                    run.AddTo(ref table, columns.Groups[row + BitOperations.TrailingZeroCount(ends)]);
                    block &= ~rows;
                    missing &= ~rows;
                }

                run.Add(block, missing, ulong.MaxValue);
                continue;
            }

            run.AddTo(ref table, columns.Groups[row]);
            if (places.IsEmpty)
                places = ColumnCounters.RoomForPlaces((endBlock - n) * 64);
            T.Codes(block.Exceeded | missing, block.Missed | missing, ref codes[0]);
            T.Places(in columns.Groups[row], in codes[0], counters.Distance, ref places[noted]);
            noted += 64;
            if (noted == places.Length)
            {
                Raise(ref table, places);
                noted = 0;
            }
        }

        Raise(ref table, places[..noted]);
        if (endBlock > firstBlock)
            run.AddTo(ref table, columns.Groups[(endBlock * 64) - 1]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Raise(ref int table, ReadOnlySpan<int> places)
    {
        unchecked
        {
            for (int i = 0; i < places.Length; i += 4)
            {
                Unsafe.Add(ref table, places[i])++;
                Unsafe.Add(ref table, places[i + 1])++;
                Unsafe.Add(ref table, places[i + 2])++;
                Unsafe.Add(ref table, places[i + 3])++;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Block Of(PairColumns columns, int row)
    {
        (ulong above, ulong beyond, ulong coded) = T.Compare(in columns.Values[row], in columns.First[row], in columns.Second[row]);
        ulong floors = T.Having(in columns.Marks[row], ColumnCondition.FloorMark),
            ceilings = T.Having(in columns.Marks[row], ColumnCondition.CeilingMark);
        ulong exceeded = ((floors & beyond) | (ceilings & ~above)) & ~coded, met = above & ~beyond;
        return new Block(met, exceeded, ~(met | exceeded | coded), coded);
    }

    /// <summary>The verdicts of a block: bit i is that of row i.</summary>
    private readonly record struct Block(ulong Met, ulong Exceeded, ulong Missed, ulong Coded)
    {
        internal ulong Judged => Met | Exceeded | Missed;

        internal ulong Rows => Judged | Coded;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Block operator &(Block block, ulong rows) =>
            new(block.Met & rows, block.Exceeded & rows, block.Missed & rows, block.Coded & rows);
    }

    /// <summary>Counts of the rows of one group in a row.</summary>
    private struct Run
    {
        private int _met;
        private int _exceeded;
        private int _missed;
        private int _missing;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add(Block block, ulong missing, ulong rows)
        {
            unchecked
            {
                _met += BitOperations.PopCount(block.Met & rows);
                _exceeded += BitOperations.PopCount(block.Exceeded & rows);
                _missed += BitOperations.PopCount(block.Missed & rows);
                _missing += BitOperations.PopCount(missing & rows);
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void AddTo(ref int table, int group)
        {
            unchecked
            {
                ref int start = ref Unsafe.Add(ref table, group << 2);
                start += _met;
                Unsafe.Add(ref start, 1) += _exceeded;
                Unsafe.Add(ref start, 2) += _missed;
                Unsafe.Add(ref start, 3) += _missing;
                _met = _exceeded = _missed = _missing = 0;
            }
        }
    }
}
