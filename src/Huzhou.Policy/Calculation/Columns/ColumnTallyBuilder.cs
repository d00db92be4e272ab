namespace Huzhou.Policy.Calculation.Columns;

/// <summary>
/// Judges and counts pairs as they stream by: the memory is that of some thousand rows and of the counts, however many rows there are.
/// </summary>
/// <remarks>
/// The verdicts are those of <see cref="ColumnAssessor"/>, of which it is the same work in pieces. One builder serves one thread; several
/// are added up at the end.
/// </remarks>
public sealed class ColumnTallyBuilder
{
    /// <summary>So many rows are judged at once: their columns stay in the second cache.</summary>
    private const int PieceLength = 32_768;

    private readonly PairColumnsBuilder _piece;
    private ColumnCounters _counters = new(0);
    private int[] _totals = [];
    private int _room;
    private int _highest = -1;

    /// <summary>A builder of counts.</summary>
    /// <param name="scale">How many decimal places the numbers have, 0 to 18.</param>
    public ColumnTallyBuilder(int scale = 0) => _piece = new PairColumnsBuilder(scale) { Capacity = PieceLength + 128 };

    /// <summary>How many rows were added.</summary>
    public long RowCount { get; private set; }

    /// <summary>Adds a number that is scaled already.</summary>
    /// <param name="value">What is reported, in the column's scale, or a code (<see cref="PairColumns.CodeOf"/>).</param>
    /// <param name="condition">What is asked of it.</param>
    /// <param name="group">The group it counts for, 0 or more and below 67,108,864.</param>
    /// <exception cref="ArgumentException">The value is one of the 128 lowest numbers and no code.</exception>
    public void AddScaled(long value, ColumnCondition condition, int group)
    {
        _piece.AddScaled(value, condition, group);
        Added(1);
    }

    /// <summary>Adds many rows of columns that lie elsewhere, without a copy that outlives them.</summary>
    /// <param name="values">What is reported, each a number or a code (<see cref="PairColumns.CodeOf"/>).</param>
    /// <param name="conditions">The conditions that rows refer to.</param>
    /// <param name="condition">For each row, which of them is asked.</param>
    /// <param name="groups">The group of each row.</param>
    /// <param name="estimated">For each row, whether its value is an estimate; empty where none is.</param>
    /// <exception cref="ArgumentException">The columns differ in length, a row refers to none of the conditions, a group is none, or a
    /// value
    /// is one of the 128 lowest numbers and no code; the message names the row.</exception>
    public void AddScaled(ReadOnlySpan<long> values, ReadOnlySpan<ColumnCondition> conditions, ReadOnlySpan<int> condition,
        ReadOnlySpan<int> groups, ReadOnlySpan<bool> estimated = default)
    {
        PairColumnsBuilder.CheckLengths(values.Length, condition.Length, groups.Length, estimated.Length);
        for (int done = 0; done < values.Length;)
        {
            int length = Math.Min(values.Length - done, PieceLength - _piece.Count);
            _piece.Append(values.Slice(done, length), conditions, condition.Slice(done, length), groups.Slice(done, length),
                estimated.IsEmpty ? [] : estimated.Slice(done, length), RowCount);
            done += length;
            Added(length);
        }
    }

    /// <summary>Adds what another builder counted; that one is not changed.</summary>
    /// <param name="other">The other one.</param>
    public void Add(ColumnTallyBuilder other)
    {
        ArgumentNullException.ThrowIfNull(other);
        other.Judge();
        Judge();
        Reserve(other._highest + 1);
        int[] theirs = other.Sum();
        for (int i = 0; i < (other._highest + 1) * ColumnCounters.Width; i++)
            _totals[i] += theirs[i];
        _highest = Math.Max(_highest, other._highest);
        RowCount += other.RowCount;
    }

    /// <summary>The counts of what was added so far.</summary>
    /// <param name="groupCount">How many groups there are; one more than the highest where null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row has a group at or above that number.</exception>
    public ColumnTally Build(int? groupCount = null)
    {
        Judge();
        if (groupCount <= _highest || groupCount < 0)
            throw new ArgumentOutOfRangeException(nameof(groupCount), groupCount,
                $"The highest group of a row is {_highest}; expected at least {_highest + 1} groups.");
        int count = groupCount ?? _highest + 1;
        int[] counts = Sum();
        Array.Resize(ref counts, count * ColumnCounters.Width);
        return new ColumnTally(count, counts);
    }

    internal PairColumnsBuilder Piece => _piece;

    /// <summary>Takes note of rows that were added to the piece.</summary>
    internal void Added(int rows)
    {
        RowCount += rows;
        if (_piece.Count == PieceLength)
            Judge();
    }

    private void Judge()
    {
        if (_piece.Count == 0)
            return;
        _highest = Math.Max(_highest, _piece.Highest);
        Reserve(_highest + 1);
        PairColumns columns = _piece.Shared(_room);
        ColumnAssessor.Count(columns, 0, columns.Blocks, _counters, ColumnAssessor.Widest);
        _piece.Clear();
    }

    /// <summary>Room for counters of so many groups, with some to spare.</summary>
    private void Reserve(int groups)
    {
        if (groups <= _room)
            return;
        int[] counted = Sum();
        _room = Math.Max(groups, Math.Min(Math.Max(_room, 8) * 2, int.MaxValue / ColumnCounters.Width / 2));
        Array.Resize(ref counted, _room * ColumnCounters.Width);
        _totals = counted;
        _counters = new ColumnCounters(_room);
    }

    private int[] Sum()
    {
        int[] sum = [.. _totals];
        if (_room > 0)
            _counters.AddTo(sum);
        return sum;
    }
}
