namespace Huzhou.Policy.Calculation.Columns;

/// <summary>
/// Many targets with their results, held as columns: what is reported as a scaled whole number, what is asked as bounds, and a group.
/// </summary>
/// <remarks>A row's numbers are in the unit of its target. Immutable and safe to share between threads. It takes 29 bytes a row.</remarks>
public sealed class PairColumns
{
    private readonly long[] _values;
    private readonly long[] _first;
    private readonly long[] _second;
    private readonly byte[] _marks;
    private readonly int[] _groups;

    /// <summary>Columns whose arrays reach to the end of a block and one block further.</summary>
    internal PairColumns(int count, int scale, int groupCount, long[] values, long[] first, long[] second, byte[] marks, int[] groups)
    {
        (Count, Scale, GroupCount) = (count, scale, groupCount);
        (_values, _first, _second, _marks, _groups) = (values, first, second, marks, groups);
        HasEstimates = marks.AsSpan(0, count).IndexOfAnyInRange(ColumnCondition.EstimatedMark, byte.MaxValue) >= 0;
    }

    /// <summary>How many pairs there are.</summary>
    public int Count { get; }

    /// <summary>How many decimal places the numbers have, 0 to 18: 3.45 is 345 at a scale of 2.</summary>
    public int Scale { get; }

    /// <summary>How many groups there are; a row's group is 0 or more and below it.</summary>
    public int GroupCount { get; }

    internal ReadOnlySpan<long> Values => _values;

    internal ReadOnlySpan<long> First => _first;

    internal ReadOnlySpan<long> Second => _second;

    internal ReadOnlySpan<byte> Marks => _marks;

    internal ReadOnlySpan<int> Groups => _groups;

    internal bool HasEstimates { get; }

    internal int Blocks => (Count + 63) / 64;

    /// <summary>The rows of the last block that are there, a bit each.</summary>
    internal ulong LastRows => Count % 64 == 0 ? ulong.MaxValue : (1UL << (Count % 64)) - 1;

    /// <summary>What a column of values holds for a pair without a number.</summary>
    /// <param name="verdict">What is to be said of it: for a missing result <see cref="Verdict.NotReported"/>, or
    /// <see cref="Verdict.Awaiting"/> before there is a document.</param>
    public static long CodeOf(Verdict verdict) => RowCode.Of(Text.Defined(verdict, nameof(verdict)));

    /// <summary>Columns of numbers that are scaled already; they are copied.</summary>
    /// <param name="scale">How many decimal places they have, 0 to 18.</param>
    /// <param name="values">What is reported, each a number or a code (<see cref="CodeOf"/>).</param>
    /// <param name="conditions">What is asked, row by row.</param>
    /// <param name="groups">The group of each row.</param>
    /// <param name="groupCount">How many groups there are.</param>
    /// <exception cref="ArgumentException">The columns differ in length, a group is none of these, or a value is one of the 128 lowest
    /// numbers and no code; the message names the row.</exception>
    public static PairColumns Of(int scale, ReadOnlySpan<long> values, ReadOnlySpan<ColumnCondition> conditions, ReadOnlySpan<int> groups,
        int groupCount)
    {
        if (conditions.Length != values.Length || groups.Length != values.Length)
            throw new ArgumentException(
                $"Columns of one table are of one length; found {values.Length} values, {conditions.Length} conditions, {groups.Length} "
                    + "groups.", nameof(conditions));
        PairColumnsBuilder builder = new(scale) { Capacity = values.Length };
        for (int i = 0; i < values.Length; i++)
            builder.AddScaled(values[i], conditions[i], groups[i]);
        return builder.Build(groupCount);
    }

    /// <summary>Copies rows out, for a file or another program.</summary>
    /// <param name="first">The first row.</param>
    /// <param name="values">Where the numbers and codes go; as many rows as it has places are copied.</param>
    /// <param name="conditions">Where the conditions go, as many places.</param>
    /// <param name="groups">Where the groups go, as many places.</param>
    /// <param name="estimated">Where it goes whether a value is an estimate, as many places.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or there are not so many rows.</exception>
    public void CopyTo(int first, Span<long> values, Span<ColumnCondition> conditions, Span<int> groups, Span<bool> estimated)
    {
        PairColumnsBuilder.CheckLengths(values.Length, conditions.Length, groups.Length, estimated.Length);
        if (first < 0 || first + (long)values.Length > Count)
            throw new ArgumentOutOfRangeException(nameof(first), first,
                $"There are {Count} rows; asked for {values.Length} from {first} on.");
        _values.AsSpan(first, values.Length).CopyTo(values);
        _groups.AsSpan(first, values.Length).CopyTo(groups);
        for (int i = 0; i < values.Length; i++)
        {
            byte mark = _marks[first + i];
            estimated[i] = (mark & ColumnCondition.EstimatedMark) != 0;
            conditions[i] = ColumnCondition.OfMarks(_first[first + i], _second[first + i],
                (MarkKind)(mark & ~ColumnCondition.EstimatedMark));
        }
    }

    internal static void CheckScale(int scale)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, 18);
    }
}
