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
    private long?[] _wholes = [];
    private decimal?[] _decimals = [];
    private int?[] _ints = [];
    private bool?[] _flags = [];
    private string?[] _texts = [];
    private long[] _marks = [];
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
            await IntsAsync(rows, rowGroup, _condition, buffers.Condition, buffers.Count, cancellation).ConfigureAwait(false);
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
        if (_value.ClrType == typeof(decimal))
        {
            Room(ref _decimals, count);
            if (_value.IsNullable)
                await Step(rowGroup, _value, () => rows.ReadAsync<decimal>(_value, _decimals.AsMemory(0, count), null,
                    cancellation)).ConfigureAwait(false);
            else
            {
                decimal[] plain = new decimal[count];
                await Step(rowGroup, _value, () => rows.ReadAsync<decimal>(_value, plain.AsMemory(), null,
                    cancellation)).ConfigureAwait(false);
                for (int i = 0; i < count; i++)
                    _decimals[i] = plain[i];
            }

            decimal power = (decimal)Math.Pow(10, Scale);
            for (int i = 0; i < count; i++)
                values[i] = _decimals[i] is { } number ? Scaled(number, power, rowGroup, i) : missing;
            return;
        }

        if (_value.ClrType == typeof(int))
        {
            Room(ref _ints, count);
            int[] plain = new int[_value.IsNullable ? 0 : count];
            if (_value.IsNullable)
                await Step(rowGroup, _value, () => rows.ReadAsync<int>(_value, _ints.AsMemory(0, count), null,
                    cancellation)).ConfigureAwait(false);
            else
                await Step(rowGroup, _value, () => rows.ReadAsync<int>(_value, plain.AsMemory(), null, cancellation)).ConfigureAwait(false);
            for (int i = 0; i < count; i++)
                values[i] = _value.IsNullable ? _ints[i] ?? missing : plain[i];
            return;
        }

        if (!_value.IsNullable)
            await Step(rowGroup, _value, () => rows.ReadAsync<long>(_value, values.AsMemory(0, count), null,
                cancellation)).ConfigureAwait(false);
        else
        {
            Room(ref _wholes, count);
            await Step(rowGroup, _value, () => rows.ReadAsync<long>(_value, _wholes.AsMemory(0, count), null,
                cancellation)).ConfigureAwait(false);
            bool low = false;
            for (int i = 0; i < count; i++)
            {
                long? whole = _wholes[i];
                low |= whole <= lowest;
                values[i] = whole ?? missing;
            }

            if (!low)
                return;
        }

        // A number that would be taken for a code is refused.
        for (int i = 0; i < count; i++)
        {
            if (values[i] <= lowest && !(_value.IsNullable && _wholes[i] is null))
                throw Beyond(rowGroup, i, values[i].ToString(CultureInfo.InvariantCulture), $"a number above {lowest}");
        }
    }

    private long Scaled(decimal number, decimal power, int rowGroup, int row)
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
            : throw Beyond(rowGroup, row, number.ToString(CultureInfo.InvariantCulture),
                $"a number with at most {Scale} decimal places that fits 64 bits with them");
    }

    private async Task MarksAsync(ParquetRowGroupReader rows, int rowGroup, PairBuffers buffers, CancellationToken cancellation)
    {
        int count = buffers.Count;
        ColumnCondition[] own = buffers.OwnConditions();
        Room(ref _marks, 2 * count);
        int[] kinds = new int[count];
        await WholesAsync(rows, rowGroup, _lower!, _marks.AsMemory(0, count), cancellation).ConfigureAwait(false);
        await WholesAsync(rows, rowGroup, _upper!, _marks.AsMemory(count, count), cancellation).ConfigureAwait(false);
        await IntsAsync(rows, rowGroup, _kind!, kinds, count, cancellation).ConfigureAwait(false);
        for (int i = 0; i < count; i++)
        {
            if (kinds[i] is < 0 or > (int)MarkKind.Ceiling)
                throw Fault(rowGroup, _kind, i, kinds[i].ToString(CultureInfo.InvariantCulture), "0 (range), 1 (floor) or 2 (ceiling)");
            own[i] = ColumnCondition.OfMarks(_marks[i], _marks[count + i], (MarkKind)kinds[i]);
        }
    }

    private void CheckConditions(int rowGroup, PairBuffers buffers)
    {
        buffers.Conditions = _conditions;
        int most = _conditions.Length;
        for (int i = 0; i < buffers.Count; i++)
        {
            if (unchecked((uint)buffers.Condition[i]) >= (uint)most)
                throw Fault(rowGroup, _condition, i, buffers.Condition[i].ToString(CultureInfo.InvariantCulture),
                    $"the place of a condition, 0 to {most - 1}");
        }
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
            await IntsAsync(rows, rowGroup, _group, groups, count, cancellation).ConfigureAwait(false);
            GroupNumbers numbers = new(number => numberOf(unchecked((uint)number) < (uint)_names.Length ? _names[number]
                : number.ToString(CultureInfo.InvariantCulture)));
            for (int i = 0; i < count; i++)
                groups[i] = numbers.Of(groups[i]);
            return;
        }

        Dictionary<string, int> known = new(StringComparer.Ordinal);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (_group.IsNullable)
        {
            Room(ref _texts, count);
            await Step(rowGroup, _group, () => rows.ReadAsync(_group, _texts.AsMemory(0, count), null, cancellation)).ConfigureAwait(false);
            for (int i = 0; i < count; i++)
                groups[i] = NumberOf(_texts[i] ?? throw Fault(rowGroup, _group, i, "nothing", "a group"));
            return;
        }

        // Without a text made of every row.
        Room(ref _words, count);
        await Step(rowGroup, _group, () => rows.ReadAsync<ReadOnlyMemory<char>>(_group, _words.AsMemory(0, count), null,
            cancellation)).ConfigureAwait(false);
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

        if (!field.IsNullable)
            await Step(rowGroup, field, () => rows.ReadAsync<bool>(field, buffers.Estimated.AsMemory(0, count), null,
                cancellation)).ConfigureAwait(false);
        else
        {
            Room(ref _flags, count);
            await Step(rowGroup, field, () => rows.ReadAsync<bool>(field, _flags.AsMemory(0, count), null,
                cancellation)).ConfigureAwait(false);
            for (int i = 0; i < count; i++)
                buffers.Estimated[i] = _flags[i] == true;
        }

        buffers.HasEstimates = buffers.Estimated.AsSpan(0, count).Contains(true);
    }

    private async Task StatusAsync(ParquetRowGroupReader rows, int rowGroup, DataField field, PairBuffers buffers,
        CancellationToken cancellation)
    {
        Room(ref _texts, buffers.Count);
        await Step(rowGroup, field, () => rows.ReadAsync(field, _texts.AsMemory(0, buffers.Count), null,
            cancellation)).ConfigureAwait(false);
        for (int i = 0; i < buffers.Count; i++)
        {
            if (!buffers.TrySay(i, _texts[i]))
                throw Fault(rowGroup, field, i, $"\"{_texts[i]}\"", "normal, provisional, estimated, forecast or missing");
        }
    }

    private async Task IntsAsync(ParquetRowGroupReader rows, int rowGroup, DataField field, int[] into, int count,
        CancellationToken cancellation)
    {
        if (!field.IsNullable)
        {
            await Step(rowGroup, field, () => rows.ReadAsync<int>(field, into.AsMemory(0, count), null,
                cancellation)).ConfigureAwait(false);
            return;
        }

        Room(ref _ints, count);
        await Step(rowGroup, field, () => rows.ReadAsync<int>(field, _ints.AsMemory(0, count), null, cancellation)).ConfigureAwait(false);
        for (int i = 0; i < count; i++)
            into[i] = _ints[i] ?? throw Fault(rowGroup, field, i, "nothing", "a number");
    }

    private async Task WholesAsync(ParquetRowGroupReader rows, int rowGroup, DataField field, Memory<long> into,
        CancellationToken cancellation)
    {
        if (!field.IsNullable)
        {
            await Step(rowGroup, field, () => rows.ReadAsync<long>(field, into, null, cancellation)).ConfigureAwait(false);
            return;
        }

        Room(ref _wholes, into.Length);
        await Step(rowGroup, field, () => rows.ReadAsync<long>(field, _wholes.AsMemory(0, into.Length), null,
            cancellation)).ConfigureAwait(false);
        for (int i = 0; i < into.Length; i++)
            into.Span[i] = _wholes[i] ?? throw Fault(rowGroup, field, i, "nothing", "a mark");
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

    private ColumnarException Beyond(int rowGroup, int row, string found, string expected) => Fault(rowGroup, _value, row, found, expected);

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
