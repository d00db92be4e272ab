using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Parquet;
using Parquet.Schema;

namespace Huzhou.Policy.Columnar;

/// <summary>Reads the row groups of one Parquet file into buffers, and says of everything that does not fit where it stands.</summary>
internal sealed class ParquetColumns : IAsyncDisposable
{
    private readonly string _file;
    private readonly ParquetReader _reader;
    private readonly PairLayout _layout;
    private readonly PairReading _reading;
    private readonly DataField _value;
    private readonly DataField? _condition, _lower, _upper, _kind, _group, _estimated, _status;
    private readonly string? _saidGroup;
    private readonly ColumnCondition[] _conditions = [];
    private readonly string[] _names;
    private decimal[] _decimals = [];
    private int[] _ints = [];
    private int[] _levels = [];
    private long[] _marks = [];
    private long[] _upperMarks = [];
    private ReadOnlyMemory<char>[] _words = [];

    private ParquetColumns(PairFiles.Part part, ParquetReader reader, PairLayout layout, PairReading reading)
    {
        (_file, _reader, _layout, _reading) = (part.File, reader, layout, reading);
        Scale = PairFormat.ScaleOf(reader.CustomMetadata, layout, _file);
        _value = Field(layout.Value, "INT64, INT32 or DECIMAL", typeof(long), typeof(int), typeof(decimal))
            ?? throw Missing(layout.Value, "INT64, INT32 or DECIMAL");
        _condition = Field(layout.Condition, "INT32", typeof(int));
        if (_condition is null)
        {
            _lower = Field("lower_mark", "INT64", typeof(long)) ?? throw Missing(layout.Condition,
                "INT32, or lower_mark, upper_mark and kind");
            _upper = Field("upper_mark", "INT64", typeof(long)) ?? throw Missing("upper_mark", "INT64");
            _kind = Field("kind", "INT32", typeof(int)) ?? throw Missing("kind", "INT32");
        }
        else
            _conditions = PairFormat.ConditionsOf(reader.CustomMetadata, layout, _file);
        _group = Field(layout.Group, "a text or INT32", typeof(ReadOnlyMemory<char>), typeof(int));
        if (_group is null && !part.Said.TryGetValue(layout.Group, out _saidGroup))
            throw Missing(layout.Group, $"a text or INT32, or a folder {layout.Group}=…");
        _names = PairFormat.GroupsOf(reader.CustomMetadata, _file);
        _estimated = Field("estimated", "BOOLEAN", typeof(bool));
        _status = Field("status", "a text", typeof(ReadOnlyMemory<char>));
    }

    internal int Scale { get; }

    internal int RowGroupCount => _reader.RowGroupCount;

    internal static async Task<ParquetColumns> OpenAsync(PairFiles.Part part, PairLayout layout, PairReading reading,
        CancellationToken cancellation)
    {
        ParquetReader? reader = null;
        try
        {
            reader = await ParquetReader.CreateAsync(part.File, null, cancellation).ConfigureAwait(false);
            return new ParquetColumns(part, reader, layout, reading);
        }
        catch (Exception wrong)
        {
            if (reader is not null)
                await reader.DisposeAsync().ConfigureAwait(false);
            if (wrong is ColumnarException or OperationCanceledException or FileNotFoundException or UnauthorizedAccessException)
                throw;
            throw new ColumnarException(part.File, null, null, $"found no whole Parquet file ({wrong.Message}); expected one", wrong);
        }
    }

    /// <summary>Reads a row group.</summary>
    internal async Task ReadAsync(int rowGroup, PairBuffers buffers, Func<string, int> numberOf, CancellationToken cancellation)
    {
        using ParquetRowGroupReader rows = Step(rowGroup, null, () => _reader.OpenRowGroupReader(rowGroup));
        long count = rows.RowCount;
        if (count > _reading.MostRows || count < 0)
            throw new ColumnarException(_file, rowGroup, null,
                $"found {count} rows; expected at most {_reading.MostRows}, since a row group is held in memory whole: write smaller "
                    + "ones, or allow more");
        buffers.Begin((int)count);
        await ValuesAsync(rows, rowGroup, buffers, cancellation).ConfigureAwait(false);
        if (_condition is null)
            await MarksAsync(rows, rowGroup, buffers, cancellation).ConfigureAwait(false);
        else
        {
            await AllAsync<int>(rows, rowGroup, _condition, buffers.Condition, buffers.Count, "a number",
                cancellation).ConfigureAwait(false);
            CheckConditions(rowGroup, buffers);
        }

        await GroupsAsync(rows, rowGroup, buffers, numberOf, cancellation).ConfigureAwait(false);
        if (_estimated is not null)
            await EstimatedAsync(rows, rowGroup, _estimated, buffers, cancellation).ConfigureAwait(false);
        else if (_status is not null)
            Array.Clear(buffers.Estimated, 0, buffers.Count);
        if (_status is not null)
            await StatusAsync(rows, rowGroup, _status, buffers, cancellation).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    private async Task ValuesAsync(ParquetRowGroupReader rows, int rowGroup, PairBuffers buffers, CancellationToken cancellation)
    {
        int count = buffers.Count;
        long missing = PairColumns.CodeOf(Verdict.NotReported), lowest = ColumnCondition.LowestMark;
        long[] values = buffers.Values;
        int defined;
        if (_value.ClrType == typeof(decimal))
        {
            Room(ref _decimals, count);
            defined = await RawAsync<decimal>(rows, rowGroup, _value, _decimals, count, cancellation).ConfigureAwait(false);
            decimal power = (decimal)Math.Pow(10, Scale);
            for (int i = 0; i < defined; i++)
                values[i] = Scaled(_decimals[i], power, rowGroup, i);
        }
        else if (_value.ClrType == typeof(int))
        {
            Room(ref _ints, count);
            defined = await RawAsync<int>(rows, rowGroup, _value, _ints, count, cancellation).ConfigureAwait(false);
            for (int i = 0; i < defined; i++)
                values[i] = _ints[i];
        }
        else
        {
            defined = await RawAsync<long>(rows, rowGroup, _value, values, count, cancellation).ConfigureAwait(false);
            // A number that would be taken for a code is refused.
            int low = values.AsSpan(0, defined).IndexOfAnyInRange(long.MinValue, lowest);
            if (low >= 0)
                throw Fault(rowGroup, _value, RowOf(low, _value), values[low].ToString(CultureInfo.InvariantCulture),
                    $"a number above {lowest}");
        }

        // From the back, so that no value is overwritten before it has moved.
        for (int i = count - 1, from = defined - 1; from < i; i--)
            values[i] = _levels[i] == _value.MaxDefinitionLevel ? values[from--] : missing;
    }

    /// <summary>
    /// Reads the values that are there, one behind the other, and keeps in the levels which rows they belong to: neither a second copy of
    /// the column nor a nullable of each row.
    /// </summary>
    /// <returns>How many values there are.</returns>
    private async Task<int> RawAsync<T>(ParquetRowGroupReader rows, int rowGroup, DataField field, T[] into, int count,
        CancellationToken cancellation)
        where T : struct
    {
        if (!field.IsNullable)
        {
            await Step(rowGroup, field, () => rows.ReadAsync<T>(field, into.AsMemory(0, count), null, cancellation)).ConfigureAwait(false);
            return count;
        }

        Room(ref _levels, count);
        await Step(rowGroup, field, () => rows.ReadRawAsync(field, into.AsMemory(0, count), _levels.AsMemory(0, count), null,
            cancellation)).ConfigureAwait(false);
        return _levels.AsSpan(0, count).Count(field.MaxDefinitionLevel);
    }

    /// <summary>The row of a value that was read raw.</summary>
    private int RowOf(int value, DataField field)
    {
        if (!field.IsNullable)
            return value;
        int row = -1;
        for (int seen = -1; seen < value; seen += _levels[row] == field.MaxDefinitionLevel ? 1 : 0)
            row++;
        return row;
    }

    private long Scaled(decimal number, decimal power, int rowGroup, int value)
    {
        decimal scaled;
        try
        {
            scaled = number * power;
        }
        catch (OverflowException)
        {
            scaled = decimal.MaxValue;
        }

        return decimal.Truncate(scaled) == scaled && scaled > ColumnCondition.LowestMark && scaled <= long.MaxValue ? (long)scaled
            : throw Fault(rowGroup, _value, RowOf(value, _value), number.ToString(CultureInfo.InvariantCulture),
                $"a number with at most {Scale} decimal places that fits 64 bits with them");
    }

    private async Task MarksAsync(ParquetRowGroupReader rows, int rowGroup, PairBuffers buffers, CancellationToken cancellation)
    {
        int count = buffers.Count;
        ColumnCondition[] own = buffers.OwnConditions();
        Room(ref _marks, count);
        Room(ref _upperMarks, count);
        Room(ref _ints, count);
        await AllAsync<long>(rows, rowGroup, _lower!, _marks, count, "a mark", cancellation).ConfigureAwait(false);
        await AllAsync<long>(rows, rowGroup, _upper!, _upperMarks, count, "a mark", cancellation).ConfigureAwait(false);
        await AllAsync<int>(rows, rowGroup, _kind!, _ints, count, "a number", cancellation).ConfigureAwait(false);
        for (int i = 0; i < count; i++)
        {
            if (_ints[i] is < 0 or > (int)MarkKind.Ceiling)
                throw Fault(rowGroup, _kind, i, _ints[i].ToString(CultureInfo.InvariantCulture), "0 (range), 1 (floor) or 2 (ceiling)");
            own[i] = ColumnCondition.OfMarks(_marks[i], _upperMarks[i], (MarkKind)_ints[i]);
        }
    }

    private void CheckConditions(int rowGroup, PairBuffers buffers)
    {
        buffers.Conditions = _conditions;
        int most = _conditions.Length;
        int wrong = most > 0 ? buffers.Condition.AsSpan(0, buffers.Count).IndexOfAnyExceptInRange(0, most - 1)
            : buffers.Count > 0 ? 0 : -1;
        if (wrong >= 0)
            throw Fault(rowGroup, _condition, wrong, buffers.Condition[wrong].ToString(CultureInfo.InvariantCulture),
                $"the place of a condition, 0 to {most - 1}");
    }

    private async Task GroupsAsync(ParquetRowGroupReader rows, int rowGroup, PairBuffers buffers, Func<string, int> numberOf,
        CancellationToken cancellation)
    {
        int count = buffers.Count;
        int[] groups = buffers.Groups;
        if (_group is null)
        {
            Array.Fill(groups, numberOf(_saidGroup!), 0, count);
            return;
        }

        if (_group.ClrType == typeof(int))
        {
            await AllAsync<int>(rows, rowGroup, _group, groups, count, "a number", cancellation).ConfigureAwait(false);
            GroupNumbers numbers = new(number => numberOf(unchecked((uint)number) < (uint)_names.Length ? _names[number]
                : number.ToString(CultureInfo.InvariantCulture)));
            for (int i = 0; i < count; i++)
                groups[i] = numbers.Of(groups[i]);
            return;
        }

        Dictionary<string, int> known = new(StringComparer.Ordinal);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        // Without a text made of every row.
        Room(ref _words, count);
        await AllAsync<ReadOnlyMemory<char>>(rows, rowGroup, _group, _words, count, "a group", cancellation).ConfigureAwait(false);
        for (int i = 0; i < count; i++)
            groups[i] = NumberOf(_words[i].Span);

        int NumberOf(ReadOnlySpan<char> name)
        {
            if (!words.TryGetValue(name, out int number))
                words[name] = number = numberOf(name.ToString());
            return number;
        }
    }

    private async Task EstimatedAsync(ParquetRowGroupReader rows, int rowGroup, DataField field, PairBuffers buffers,
        CancellationToken cancellation)
    {
        int count = buffers.Count;
        // Most files have no estimate, and say so without their pages being read.
        if (!field.IsNullable && Step(rowGroup, field, () => rows.GetStatistics(field)) is { MaxValue: false })
        {
            if (_status is not null)
                Array.Clear(buffers.Estimated, 0, count);
            return;
        }

        bool[] estimated = buffers.Estimated;
        int defined = await RawAsync(rows, rowGroup, field, estimated, count, cancellation).ConfigureAwait(false);
        for (int i = count - 1, from = defined - 1; from < i; i--)
            estimated[i] = _levels[i] == field.MaxDefinitionLevel && estimated[from--];

        buffers.HasEstimates = buffers.Estimated.AsSpan(0, count).Contains(true);
    }

    private async Task StatusAsync(ParquetRowGroupReader rows, int rowGroup, DataField field, PairBuffers buffers,
        CancellationToken cancellation)
    {
        int count = buffers.Count;
        Room(ref _words, count);
        int defined = await RawAsync<ReadOnlyMemory<char>>(rows, rowGroup, field, _words, count, cancellation).ConfigureAwait(false);
        for (int i = 0, at = 0; i < count; i++)
        {
            if (defined < count && _levels[i] != field.MaxDefinitionLevel)
                continue;
            ReadOnlyMemory<char> status = _words[at++];
            if (!buffers.TrySay(i, status.Span))
                throw Fault(rowGroup, field, i, $"\"{status}\"", "normal, provisional, estimated, forecast or missing");
        }
    }

    /// <summary>Reads a column of which every row has a value.</summary>
    private async Task AllAsync<T>(ParquetRowGroupReader rows, int rowGroup, DataField field, T[] into, int count, string expected,
        CancellationToken cancellation)
        where T : struct
    {
        int defined = await RawAsync(rows, rowGroup, field, into, count, cancellation).ConfigureAwait(false);
        if (defined < count)
            throw Fault(rowGroup, field, _levels.AsSpan(0, count).IndexOfAnyExcept(field.MaxDefinitionLevel), "nothing", expected);
    }

    private static string NameOf(DataField field) => field.ClrType == typeof(ReadOnlyMemory<char>) ? "a text"
        : field.ClrType == typeof(long) ? "INT64" : field.ClrType == typeof(int) ? "INT32" : field.ClrType.Name;

    private DataField? Field(string name, string expected, params Type[] types)
    {
        DataField? field = Array.Find(_reader.Schema.GetDataFields(), field => field.Name == name);
        return field is null || types.Contains(field.ClrType) ? field
            : throw new ColumnarException(_file, null, name, $"found {NameOf(field)}; expected {expected}");
    }

    private ColumnarException Missing(string name, string expected) => new(_file, null, name,
        $"found no such column among {string.Join(", ", _reader.Schema.GetDataFields().Select(field => field.Name))}; expected {expected}");

    private ColumnarException Fault(int rowGroup, DataField? field, int row, string found, string expected) =>
        new(_file, rowGroup, field?.Name, string.Create(CultureInfo.InvariantCulture, $"row {row}: found {found}; expected {expected}"));

    private T Step<T>(int rowGroup, DataField? field, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception wrong) when (wrong is not (ColumnarException or OperationCanceledException))
        {
            throw Torn(rowGroup, field, wrong);
        }
    }

    private async ValueTask Step(int rowGroup, DataField field, Func<ValueTask> step)
    {
        try
        {
            await step().ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is not (ColumnarException or OperationCanceledException))
        {
            throw Torn(rowGroup, field, wrong);
        }
    }

    private ColumnarException Torn(int rowGroup, DataField? field, Exception wrong) =>
        new(_file, rowGroup, field?.Name, $"found what cannot be decoded ({wrong.Message}); expected whole pages", wrong);

    private static void Room<T>(ref T[] array, int count)
    {
        if (array.Length < count)
            array = new T[count];
    }
}
