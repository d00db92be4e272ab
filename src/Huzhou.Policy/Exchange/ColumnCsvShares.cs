using System.Runtime.ExceptionServices;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Exchange;

/// <summary>
/// A table of pairs judged by several threads: each takes the next block of whole lines, and counts by itself. From the first quote on,
/// where a line end need not end a row, one goes on alone. Counts, groups and refusals are those of one thread.
/// </summary>
internal sealed class ColumnCsvShares
{
    private const int BlockLength = (1 << 20) + ColumnCsvBytes.Look;

    private readonly Stream _utf8;
    private readonly Lock _gate = new();
    private byte[] _carried;
    private int _line = 2;
    private int _blocks;
    private bool _isEnded;
    private (int Block, ExceptionDispatchInfo Wrong)? _failed;

    private ColumnCsvShares(Stream utf8, ColumnCsvBytes head) => (_utf8, _carried) = (utf8, head.Unread.ToArray());

    /// <summary>Judges and counts a table.</summary>
    /// <returns>The counts, and the names of the groups in the order in which they come up in the table.</returns>
    internal static (ColumnTally Tally, string[] Groups) RollUp(Stream utf8, string group, int scale, CalculationOptions options,
        int threads)
    {
        Share rest = new(utf8, group, scale, options);
        if (threads == 1 || !rest.Table.IsPlain)
        {
            rest.Table.ReadRows();
            string[] names = rest.Table.Names();
            return (rest.Tally.Build(names.Length), names);
        }

        ColumnCsvShares shares = new(utf8, rest.Table);
        Share[] parts = [.. Enumerable.Range(0, threads).Select(_ => new Share(new MemoryStream(rest.Table.Head), group, scale, options))];
        Parallel.ForEach(parts, new ParallelOptions { MaxDegreeOfParallelism = threads }, shares.Work);
        shares._failed?.Wrong.Throw();
        rest.Table.Continue(new ContinuedStream(shares._carried, utf8), shares._line);
        rest.Table.ReadRows();
        rest.Note(int.MaxValue);
        return Together([.. parts, rest]);
    }

    /// <summary>What one thread has read and counted.</summary>
    private sealed class Share
    {
        /// <summary>For each of its groups, the block in which it came up.</summary>
        private readonly List<int> _blocks = [];

        internal Share(Stream utf8, string group, int scale, CalculationOptions options)
        {
            Tally = new ColumnTallyBuilder(scale);
            Table = new ColumnCsvBytes(utf8, group, scale, options, Tally.Piece, Tally);
        }

        internal ColumnTallyBuilder Tally { get; }

        internal ColumnCsvBytes Table { get; }

        internal List<int> Blocks => _blocks;

        internal void Note(int block)
        {
            while (_blocks.Count < Table.Groups.Count)
                _blocks.Add(block);
        }
    }

    private void Work(Share share)
    {
        byte[] bytes = new byte[BlockLength];
        int block = 0;
        try
        {
            while (TryTake(ref bytes, ref block, out int end, out int line))
            {
                share.Table.ReadBlock(bytes, end, line);
                share.Note(block);
            }
        }
        catch (Exception wrong)
        {
            // The first one of the table is told. Blocks before it are with other threads, which end them; nobody takes another.
            lock (_gate)
            {
                if (_failed is null || block < _failed.Value.Block)
                    _failed = (block, ExceptionDispatchInfo.Capture(wrong));
            }
        }
    }

    /// <summary>Takes the next whole lines; false where none are left but what one goes on with alone.</summary>
    private bool TryTake(ref byte[] bytes, ref int block, out int end, out int line)
    {
        lock (_gate)
        {
            (block, line, end) = (_blocks, _line, 0);
            if (_isEnded || _failed is not null)
                return false;
            while (bytes.Length < (2 * _carried.Length) + ColumnCsvBytes.Look)
                bytes = new byte[checked(bytes.Length * 2)];
            _carried.CopyTo(bytes, 0);
            int room = bytes.Length - ColumnCsvBytes.Look,
                filled = _carried.Length + _utf8.ReadAtLeast(bytes.AsSpan(_carried.Length..room), room - _carried.Length,
                    throwOnEndOfStream: false),
                quote = bytes.AsSpan(0, filled).IndexOf((byte)'"');
            end = bytes.AsSpan(0, quote < 0 ? filled : quote).LastIndexOf((byte)'\n') + 1;
            _carried = bytes[end..filled];
            _isEnded = quote >= 0 || filled < room;
            _line += bytes.AsSpan(0, end).Count((byte)'\n');
            _blocks++;
        }

        return end > 0 || !_isEnded;
    }

    private static (ColumnTally Tally, string[] Groups) Together(Share[] shares)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach ((string name, _, _) in shares.SelectMany(share => share.Table.Groups.Select(group =>
            (Name: group.Key, Block: share.Blocks[group.Value], Number: group.Value))).OrderBy(one => one.Block).ThenBy(one => one.Number))
            numbers.TryAdd(name, numbers.Count);
        ColumnTally tally = ColumnTally.Sum(numbers.Count, shares.Select(share =>
        {
            string[] names = share.Table.Names();
            return (share.Tally.Build(names.Length), Array.ConvertAll(names, name => numbers[name]));
        }));
        return (tally, [.. numbers.OrderBy(one => one.Value).Select(one => one.Key)]);
    }
}
