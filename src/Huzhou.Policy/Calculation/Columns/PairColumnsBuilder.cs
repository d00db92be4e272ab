using System.Globalization;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>Gathers pairs of a target and its result into columns.</summary>
public sealed class PairColumnsBuilder
{
    /// <summary>So many groups have counters that can be numbered.</summary>
    private const int GroupLimit = 1 << 26;

    private readonly Assessor _assessor;
    private long[] _values = [];
    private long[] _first = [];
    private long[] _second = [];
    private byte[] _marks = [];
    private int[] _groups = [];
    private int _highest = -1;

    /// <summary>A builder of columns with so many decimal places.</summary>
    /// <param name="scale">How many decimal places a value may have, 0 to 18. Bounds may have any number of them.</param>
    /// <param name="options">Tolerances and margins; the defaults where null.</param>
    public PairColumnsBuilder(int scale, CalculationOptions? options = null)
    {
        PairColumns.CheckScale(scale);
        Scale = scale;
        _assessor = options is null ? Assessor.Default : new Assessor(options);
    }

    /// <summary>How many decimal places the numbers have.</summary>
    public int Scale { get; }

    /// <summary>How many pairs were added.</summary>
    public int Count { get; private set; }

    /// <summary>How many pairs there is room for; it grows by itself.</summary>
    public int Capacity
    {
        get => _values.Length;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, Count);
            Resize(value);
        }
    }

    /// <summary>
    /// Adds a target with the value reported for it. The verdict will be that of
    /// <see cref="Assessor.Assess(Target, IReadOnlyList{Observation}, bool)"/> for this one value.
    /// </summary>
    /// <param name="target">The target.</param>
    /// <param name="result">What is reported, or null for nothing.</param>
    /// <param name="group">The group it counts for, 0 or more and below 67,108,864.</param>
    /// <param name="isReportedOn">Whether a document reports on the period, so that nothing means not reported; false means it is still
    /// awaited.</param>
    /// <exception cref="ArgumentException">The value has more decimal places than the column, or does not fit 64 bits; the message says
    /// which row, what was found and what was expected.</exception>
    public void Add(Target target, Observation? result, int group, bool isReportedOn = true)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (result is null || PointPair.Of(target, result, _assessor.Options) is not { } pair)
        {
            // What is no plain number against plain bounds is judged here and now, and kept as its verdict.
            Add(RowCode.Of(_assessor.Assess(target, result is null ? [] : [result], isReportedOn)), default, 0, group);
            return;
        }

        Unit unit = pair.Requirement.Number.Unit;
        long value = ColumnMark.Exactly(pair.Value, unit, Scale) ?? throw Refused(pair.Value.Shown, unit.Symbol, nameof(result));
        Add(value, ColumnCondition.Of(pair.Requirement, Scale),
            result.Status == ObservationStatus.Estimated ? ColumnCondition.EstimatedMark : (byte)0, group);
    }

    /// <summary>Adds a number that is not scaled yet.</summary>
    /// <param name="value">What is reported, or null for nothing: the row is then <see cref="Verdict.NotReported"/>.</param>
    /// <param name="condition">What is asked of it, in the column's scale.</param>
    /// <param name="group">The group it counts for, 0 or more and below 67,108,864.</param>
    /// <exception cref="ArgumentException">The value has more decimal places than the column, or does not fit 64 bits.</exception>
    public void Add(decimal? value, ColumnCondition condition, int group) =>
        Add(value is not { } number ? RowCode.Of(Verdict.NotReported)
            : ColumnMark.Exactly(number, Scale) ?? throw Refused(number.ToString(CultureInfo.InvariantCulture), "", nameof(value)),
            condition, 0, group);

    /// <summary>Adds a number that is scaled already.</summary>
    /// <param name="value">What is reported, in the column's scale, or a code (<see cref="PairColumns.CodeOf"/>).</param>
    /// <param name="condition">What is asked of it.</param>
    /// <param name="group">The group it counts for, 0 or more and below 67,108,864.</param>
    /// <exception cref="ArgumentException">The value is one of the 128 lowest numbers and no code.</exception>
    public void AddScaled(long value, ColumnCondition condition, int group)
    {
        if (value < RowCode.Limit && !Enum.IsDefined((Verdict)(value - long.MinValue)))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"Row {Count}: found {value}; expected a code of a verdict, or a number from {RowCode.Limit}."), nameof(value));
        Add(value, condition, 0, group);
    }

    /// <summary>Adds many rows of columns that lie elsewhere; they are copied.</summary>
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
        CheckLengths(values.Length, condition.Length, groups.Length, estimated.Length);
        Append(values, conditions, condition, groups, estimated, Count);
    }

    /// <summary>The columns of what was added; the builder is empty afterwards.</summary>
    /// <param name="groupCount">How many groups there are; one more than the highest where null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row has a group at or above that number, or there are more than
    /// 67,108,864.</exception>
    public PairColumns Build(int? groupCount = null)
    {
        if (groupCount <= _highest || groupCount is < 0 or > GroupLimit)
            throw new ArgumentOutOfRangeException(nameof(groupCount), groupCount,
                $"The highest group of a row is {_highest}; expected {_highest + 1} to {GroupLimit} groups.");
        Resize(Padded(Count));
        PairColumns columns = Shared(groupCount ?? _highest + 1);
        (_values, _first, _second, _marks, _groups) = ([], [], [], [], []);
        Clear();
        return columns;
    }

    /// <summary>The highest group of a row, -1 where there is none.</summary>
    internal int Highest => _highest;

    /// <summary>The columns of what was added, on the arrays of this builder: they hold until something is added.</summary>
    internal PairColumns Shared(int groupCount)
    {
        int count = Count, end = Padded(count);
        if (end > _values.Length)
            Resize(end);
        // Behind the last row its group goes on, so that no run ends there.
        Array.Fill(_groups, count == 0 ? 0 : _groups[count - 1], count, end - count);
        Array.Clear(_values, count, end - count);
        Array.Clear(_marks, count, end - count);
        return new PairColumns(count, Scale, groupCount, _values, _first, _second, _marks, _groups);
    }

    /// <summary>Forgets the rows and keeps the room.</summary>
    internal void Clear() => (Count, _highest) = (0, -1);

    internal static void CheckLengths(int values, int conditions, int groups, int estimated)
    {
        if (conditions != values || groups != values || (estimated != values && estimated != 0))
            throw new ArgumentException(
                $"Columns of one table are of one length; found {values} values, {conditions} conditions, {groups} groups, {estimated} "
                    + "marks of estimates.", nameof(values));
    }

    /// <summary>Adds columns of one length; rows are named from this one on.</summary>
    internal void Append(ReadOnlySpan<long> values, ReadOnlySpan<ColumnCondition> conditions, ReadOnlySpan<int> condition,
        ReadOnlySpan<int> groups, ReadOnlySpan<bool> estimated, long firstRow)
    {
        int start = Count, end = checked(start + values.Length);
        if (end > _values.Length)
            Resize((int)Math.Min(Math.Max(end, Count * 2L), Array.MaxLength));
        values.CopyTo(_values.AsSpan(start));
        groups.CopyTo(_groups.AsSpan(start));
        Span<long> first = _first.AsSpan(start, values.Length), second = _second.AsSpan(start, values.Length);
        Span<byte> marks = _marks.AsSpan(start, values.Length);
        bool low = false, other = false;
        int highest = _highest;
        for (int i = 0; i < condition.Length; i++)
        {
            int which = condition[i];
            if (unchecked((uint)which) >= (uint)conditions.Length)
                throw new ArgumentException($"Row {firstRow + i}: found the condition {which}; expected 0 to {conditions.Length - 1}.",
                    nameof(condition));
            ref readonly ColumnCondition asked = ref conditions[which];
            first[i] = Math.Max(asked.LowerMark, ColumnMark.Lowest);
            second[i] = asked.UpperMark;
            marks[i] = asked.Mark;
            int group = groups[i];
            highest = Math.Max(highest, group);
            other |= unchecked((uint)group) >= GroupLimit;
            low |= values[i] < RowCode.Limit;
        }

        if (other || low)
            CheckRows(values, groups, firstRow);
        for (int i = 0; i < estimated.Length; i++)
            marks[i] |= estimated[i] && values[i] >= RowCode.Limit ? ColumnCondition.EstimatedMark : (byte)0;
        (Count, _highest) = (end, highest);
    }

    private static void CheckRows(ReadOnlySpan<long> values, ReadOnlySpan<int> groups, long firstRow)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (groups[i] is < 0 or >= GroupLimit)
                throw new ArgumentOutOfRangeException(nameof(groups), groups[i],
                    $"Row {firstRow + i}: a group is 0 or more and below {GroupLimit}.");
            if (values[i] < RowCode.Limit && !Enum.IsDefined((Verdict)(values[i] - long.MinValue)))
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                    $"Row {firstRow + i}: found {values[i]}; expected a code of a verdict, or a number from {RowCode.Limit}."),
                        nameof(values));
        }
    }

    /// <summary>The rows of whole blocks, and one block more.</summary>
    private static int Padded(int count) => ((count + 63) / 64 * 64) + 64;

    internal void Add(long value, ColumnCondition condition, byte mark, int group)
    {
        if (group is < 0 or >= GroupLimit)
            throw new ArgumentOutOfRangeException(nameof(group), group, $"Row {Count}: a group is 0 or more and below {GroupLimit}.");
        if (Count == _values.Length)
            Resize((int)Math.Min(Math.Max(256L, Count * 2L), Array.MaxLength));
        int row = Count++;
        _values[row] = value;
        _first[row] = Math.Max(condition.LowerMark, ColumnMark.Lowest);
        _second[row] = condition.UpperMark;
        _marks[row] = (byte)(condition.Mark | mark);
        _groups[row] = group;
        _highest = Math.Max(_highest, group);
    }

    private ArgumentException Refused(string found, string unit, string name) =>
        new(
            $"Row {Count}: found {found}; expected a number{(unit.Length == 0 ? "" : $" in {unit}")} with at most {Scale} decimal "
                + "places that fits 64 bits with them.", name);

    private void Resize(int size)
    {
        Array.Resize(ref _values, size);
        Array.Resize(ref _first, size);
        Array.Resize(ref _second, size);
        Array.Resize(ref _marks, size);
        Array.Resize(ref _groups, size);
    }
}
