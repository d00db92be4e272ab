using System.Globalization;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Columnar;

/// <summary>Pairs as Arrow record batches, of a stream or a file: judged batch by batch, as they lie in memory.</summary>
/// <remarks>
/// The columns are those of <see cref="PairLayout"/>; a group may also be a dictionary of texts. Batches are not compressed. A batch counts
/// as a row group in messages.
/// </remarks>
public static class PairArrow
{
    /// <summary>Judges and counts all pairs of a stream in the IPC format.</summary>
    /// <param name="stream">The stream, read to its end and left open.</param>
    /// <param name="name">What messages call it, such as the name of its file.</param>
    /// <param name="layout">How the pairs lie; the usual one where null.</param>
    /// <param name="reading">Limits and who is told; one thread reads. The defaults where null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ColumnarException">The stream is no such table; the message says batch and column.</exception>
    public static async Task<PairCounts> RollUpAsync(Stream stream, string name, PairLayout? layout = null, PairReading? reading = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (layout, reading) = (layout ?? PairLayout.Default, reading ?? PairReading.Default);
        GroupNames names = new();
        ColumnTallyBuilder tally = new();
        PairBuffers buffers = new();
        using ArrowStreamReader reader = new(stream, leaveOpen: true);
        Schema schema = await Step(name, null, () => new ValueTask<Schema>(reader.GetSchema(cancellation).AsTask())).ConfigureAwait(false);
        ArrowColumns columns = new(name, schema, layout);
        for (int batch = 0; ; batch++)
        {
            cancellation.ThrowIfCancellationRequested();
            int number = batch;
            using RecordBatch? rows = await Step(name, number, () => reader.ReadNextRecordBatchAsync(cancellation)).ConfigureAwait(false);
            if (rows is null)
                break;
            if (rows.Length > reading.MostRows)
                throw new ColumnarException(name, number, null, $"found {rows.Length} rows; expected at most {reading.MostRows}");
            columns.Read(rows, number, buffers, names.Of);
            buffers.AddTo(tally);
            reading.Progress?.Report(tally.RowCount);
        }

        (string[] groups, int[] numbers) = names.InOrder();
        return new PairCounts(tally.Build(groups.Length).Of(numbers), groups, tally.RowCount);
    }

    private static async ValueTask<T> Step<T>(string name, int? batch, Func<ValueTask<T>> step)
    {
        try
        {
            return await step().ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is not (ColumnarException or OperationCanceledException))
        {
            throw new ColumnarException(name, batch, null,
                $"found what cannot be decoded ({wrong.Message}); expected Arrow record batches", wrong);
        }
    }

    /// <summary>The columns of a schema, and how they are taken over.</summary>
    private sealed class ArrowColumns
    {
        private readonly string _name;
        private readonly PairLayout _layout;
        private readonly Schema _schema;
        private readonly ColumnCondition[] _conditions = [];
        private readonly string[] _names;
        private readonly bool _hasConditions;

        internal ArrowColumns(string name, Schema schema, PairLayout layout)
        {
            (_name, _schema, _layout) = (name, schema, layout);
            IReadOnlyDictionary<string, string> said = schema.Metadata ?? new Dictionary<string, string>();
            _names = PairFormat.GroupsOf(said, name);
            _hasConditions = schema.GetFieldIndex(layout.Condition) >= 0;
            if (_hasConditions)
                _conditions = PairFormat.ConditionsOf(said, layout, name);
        }

        internal void Read(RecordBatch rows, int batch, PairBuffers buffers, Func<string, int> numberOf)
        {
            buffers.Begin(rows.Length);
            int count = rows.Length;
            Int64Array values = Column<Int64Array>(rows, batch, _layout.Value, "INT64");
            values.Values.CopyTo(buffers.Values);
            for (int i = 0; i < count; i++)
            {
                if (values.NullCount > 0 && values.IsNull(i))
                    buffers.Values[i] = PairColumns.CodeOf(Verdict.NotReported);
                else if (buffers.Values[i] <= ColumnCondition.LowestMark)
                    throw Fault(batch, _layout.Value, i, buffers.Values[i].ToString(CultureInfo.InvariantCulture),
                        $"a number above {ColumnCondition.LowestMark}");
            }

            if (_hasConditions)
                References(rows, batch, buffers);
            else
                Marks(rows, batch, buffers);
            Groups(rows, batch, buffers, numberOf);
            System.Array.Clear(buffers.Estimated, 0, count);
            if (_schema.GetFieldIndex("estimated") >= 0)
            {
                BooleanArray estimated = Column<BooleanArray>(rows, batch, "estimated", "BOOLEAN");
                for (int i = 0; i < count; i++)
                    buffers.HasEstimates |= buffers.Estimated[i] = estimated.GetValue(i) == true;
            }

            if (_schema.GetFieldIndex("status") >= 0)
            {
                StringArray status = Column<StringArray>(rows, batch, "status", "a text");
                for (int i = 0; i < count; i++)
                {
                    if (status.GetString(i) is { } said && !buffers.TrySay(i, said))
                        throw Fault(batch, "status", i, $"\"{status.GetString(i)}\"",
                            "normal, provisional, estimated, forecast or missing");
                }
            }
        }

        private void References(RecordBatch rows, int batch, PairBuffers buffers)
        {
            Int32Array condition = Whole<Int32Array>(rows, batch, _layout.Condition, "INT32");
            condition.Values.CopyTo(buffers.Condition);
            buffers.Conditions = _conditions;
            for (int i = 0; i < buffers.Count; i++)
            {
                if (unchecked((uint)buffers.Condition[i]) >= (uint)_conditions.Length)
                    throw Fault(batch, _layout.Condition, i, buffers.Condition[i].ToString(CultureInfo.InvariantCulture),
                        $"the place of a condition, 0 to {_conditions.Length - 1}");
            }
        }

        private void Marks(RecordBatch rows, int batch, PairBuffers buffers)
        {
            ReadOnlySpan<long> lower = Whole<Int64Array>(rows, batch, "lower_mark", "INT64").Values,
                upper = Whole<Int64Array>(rows, batch, "upper_mark", "INT64").Values;
            ReadOnlySpan<int> kinds = Whole<Int32Array>(rows, batch, "kind", "INT32").Values;
            ColumnCondition[] own = buffers.OwnConditions();
            for (int i = 0; i < buffers.Count; i++)
            {
                if (kinds[i] is < 0 or > (int)MarkKind.Ceiling)
                    throw Fault(batch, "kind", i, kinds[i].ToString(CultureInfo.InvariantCulture), "0 (range), 1 (floor) or 2 (ceiling)");
                own[i] = ColumnCondition.OfMarks(lower[i], upper[i], (MarkKind)kinds[i]);
            }
        }

        private void Groups(RecordBatch rows, int batch, PairBuffers buffers, Func<string, int> numberOf)
        {
            IArrowArray groups = Column<IArrowArray>(rows, batch, _layout.Group, "a text, a dictionary of texts or INT32");
            if (groups is DictionaryArray { Indices: Int32Array indices, Dictionary: StringArray words })
            {
                int[] numbers = [.. Enumerable.Range(0, words.Length).Select(i => numberOf(words.GetString(i)))];
                Numbered(batch, buffers, indices, i => numbers[i]);
            }
            else if (groups is Int32Array given)
            {
                Dictionary<int, int> numbers = [];
                Numbered(batch, buffers, given, i =>
                {
                    if (!numbers.TryGetValue(i, out int number))
                        numbers.Add(i, number = numberOf(unchecked((uint)i) < (uint)_names.Length ? _names[i]
                            : i.ToString(CultureInfo.InvariantCulture)));
                    return number;
                });
            }
            else if (groups is StringArray texts)
            {
                for (int i = 0; i < buffers.Count; i++)
                    buffers.Groups[i] = numberOf(texts.GetString(i) ?? throw Fault(batch, _layout.Group, i, "nothing", "a group"));
            }
            else
                throw new ColumnarException(_name, batch, _layout.Group,
                    $"found {groups.Data.DataType.Name}; expected a text, a dictionary of texts or INT32");
        }

        private void Numbered(int batch, PairBuffers buffers, Int32Array given, Func<int, int> numberOf)
        {
            for (int i = 0; i < buffers.Count; i++)
                buffers.Groups[i] = numberOf(given.GetValue(i) ?? throw Fault(batch, _layout.Group, i, "nothing", "a group"));
        }

        private T Whole<T>(RecordBatch rows, int batch, string name, string expected)
            where T : class, IArrowArray
        {
            T column = Column<T>(rows, batch, name, expected);
            return column.NullCount == 0 ? column : throw new ColumnarException(_name, batch, name,
                $"found {column.NullCount} rows without a value; expected {expected} in every row");
        }

        private T Column<T>(RecordBatch rows, int batch, string name, string expected)
            where T : class, IArrowArray
        {
            int at = _schema.GetFieldIndex(name);
            if (at < 0)
                throw new ColumnarException(_name, batch, name,
                    $"found no such column among {string.Join(", ", _schema.FieldsList.Select(field => field.Name))}; expected {expected}");
            return rows.Column(at) as T
                ?? throw new ColumnarException(_name, batch, name, $"found {rows.Column(at).Data.DataType.Name}; expected {expected}");
        }

        private ColumnarException Fault(int batch, string column, int row, string found, string expected) =>
            new(_name, batch, column, string.Create(CultureInfo.InvariantCulture, $"row {row}: found {found}; expected {expected}"));
    }
}
