using System.Runtime.CompilerServices;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Parquet;
using Parquet.Schema;

namespace Huzhou.Policy.Columnar;

/// <summary>Pairs in Parquet files, judged row group by row group: the size of the data is not the size of memory.</summary>
/// <remarks>A path is a file, or a folder whose files are one table; folders named <c>county=德清县</c> give a column.</remarks>
public static class PairParquet
{
    private const string Ending = ".parquet";

    /// <summary>Judges and counts all pairs.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="layout">How the pairs lie; the usual one where null.</param>
    /// <param name="reading">Threads, limits and who is told; the defaults where null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ColumnarException">A file is no such table; the message says file, row group and column.</exception>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static async Task<PairCounts> RollUpAsync(string path, PairLayout? layout = null, PairReading? reading = null,
        CancellationToken cancellation = default)
    {
        (layout, reading) = (layout ?? PairLayout.Default, reading ?? PairReading.Default);
        List<(PairFiles.Part Part, int RowGroup)> units = [];
        foreach (PairFiles.Part part in PairFiles.Of(path, Ending))
        {
            await using ParquetColumns file = await ParquetColumns.OpenAsync(part, layout, reading, cancellation).ConfigureAwait(false);
            units.AddRange(Enumerable.Range(0, file.RowGroupCount).Select(rowGroup => (part, rowGroup)));
        }

        GroupNames names = new();
        int next = 0;
        long done = 0;
        ColumnTallyBuilder[] tallies = await Task.WhenAll(Enumerable.Range(0, Math.Min(reading.Threads, Math.Max(1, units.Count)))
            .Select(_ => Task.Run(CountAsync, cancellation))).ConfigureAwait(false);
        ColumnTallyBuilder whole = tallies[0];
        foreach (ColumnTallyBuilder tally in tallies.AsSpan(1))
            whole.Add(tally);
        (string[] groups, int[] numbers) = names.InOrder();
        return new PairCounts(whole.Build(groups.Length).Of(numbers), groups, whole.RowCount);

        async Task<ColumnTallyBuilder> CountAsync()
        {
            ColumnTallyBuilder tally = new();
            PairBuffers buffers = new();
            ParquetColumns? open = null;
            PairFiles.Part? at = null;
            try
            {
                for (int i = Interlocked.Increment(ref next) - 1; i < units.Count; i = Interlocked.Increment(ref next) - 1)
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (open is null || at != units[i].Part)
                    {
                        if (open is not null)
                            await open.DisposeAsync().ConfigureAwait(false);
                        open = await ParquetColumns.OpenAsync(at = units[i].Part, layout, reading, cancellation).ConfigureAwait(false);
                    }

                    await open.ReadAsync(units[i].RowGroup, buffers, names.Of, cancellation).ConfigureAwait(false);
                    buffers.AddTo(tally);
                    reading.Progress?.Report(Interlocked.Add(ref done, buffers.Count));
                }
            }
            catch
            {
                // The others need not go on.
                Interlocked.Exchange(ref next, units.Count);
                throw;
            }
            finally
            {
                if (open is not null)
                    await open.DisposeAsync().ConfigureAwait(false);
            }

            return tally;
        }
    }

    /// <summary>The pairs as columns, one row group after the other.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="layout">How the pairs lie; the usual one where null.</param>
    /// <param name="reading">Limits and who is told; the defaults where null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ColumnarException">A file is no such table; the message says file, row group and column.</exception>
    public static async IAsyncEnumerable<PairRows> ReadAsync(string path, PairLayout? layout = null, PairReading? reading = null,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        (layout, reading) = (layout ?? PairLayout.Default, reading ?? PairReading.Default);
        PairBuffers buffers = new();
        long done = 0;
        foreach (PairFiles.Part part in PairFiles.Of(path, Ending))
        {
            await using ParquetColumns file = await ParquetColumns.OpenAsync(part, layout, reading, cancellation).ConfigureAwait(false);
            for (int rowGroup = 0; rowGroup < file.RowGroupCount; rowGroup++)
            {
                cancellation.ThrowIfCancellationRequested();
                Dictionary<string, int> names = new(StringComparer.Ordinal);
                await file.ReadAsync(rowGroup, buffers, NumberOf, cancellation).ConfigureAwait(false);
                PairColumnsBuilder builder = new(file.Scale) { Capacity = ((buffers.Count + 63) / 64 * 64) + 64 };
                buffers.AddTo(builder);
                reading.Progress?.Report(done += buffers.Count);
                yield return new PairRows(part.File, rowGroup, builder.Build(names.Count),
                    [.. names.OrderBy(name => name.Value).Select(name => name.Key)]);

                int NumberOf(string name)
                {
                    if (!names.TryGetValue(name, out int number))
                        names.Add(name, number = names.Count);
                    return number;
                }
            }
        }
    }

    /// <summary>Writes pairs, each of the columns a row group. The file is there when it is whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="pairs">The columns, all of one scale.</param>
    /// <param name="groups">What the groups are called, by their numbers.</param>
    /// <param name="layout">The names of the columns; the usual ones where null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ArgumentException">Columns differ in scale, have a group without a name, or hold codes of another verdict than
    /// not reported; such rows have no value a file could hold.</exception>
    public static Task WriteAsync(string path, IEnumerable<PairColumns> pairs, IReadOnlyList<string> groups, PairLayout? layout = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(groups);
        return PairFiles.WriteAsync(path, stream => WriteAsync(stream, pairs, groups, layout ?? PairLayout.Default, cancellation));
    }

    /// <summary>
    /// Judges pairs and writes a row for each, in their order: group, <c>verdict</c> (INT32, the number of the <see cref="Verdict"/>),
    /// <c>estimated</c>. The file is there when it is whole.
    /// </summary>
    /// <param name="path">A file or a folder of pairs.</param>
    /// <param name="verdicts">The file of verdicts.</param>
    /// <param name="layout">How the pairs lie; the usual one where null.</param>
    /// <param name="reading">Limits and who is told; the defaults where null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ColumnarException">A file is no such table; the message says file, row group and column.</exception>
    public static Task JudgeAsync(string path, string verdicts, PairLayout? layout = null, PairReading? reading = null,
        CancellationToken cancellation = default) => PairFiles.WriteAsync(verdicts, async stream =>
    {
        Dictionary<string, int> names = new(StringComparer.Ordinal);
        DataField group = new((layout ?? PairLayout.Default).Group, typeof(int), isNullable: false),
            verdict = new("verdict", typeof(int), isNullable: false), estimated = new("estimated", typeof(bool), isNullable: false);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(group, verdict, estimated), stream, null,
            false,
            cancellation).ConfigureAwait(false);
        await foreach (PairRows rows in ReadAsync(path, layout, reading, cancellation).ConfigureAwait(false))
        {
            int count = rows.Columns.Count;
            byte[] judged = new byte[count];
            ColumnAssessor.Judge(rows.Columns, judged);
            int[] groups = new int[count];
            bool[] estimates = new bool[count];
            rows.Columns.CopyTo(0, new long[count], new ColumnCondition[count], groups, estimates);
            using ParquetRowGroupWriter row = writer.CreateRowGroup();
            int[] numbers = [.. rows.Groups.Select(name => names.TryGetValue(name, out int number) ? number : names[name] = names.Count)];
            await row.WriteAsync<int>(group, (ReadOnlyMemory<int>)Array.ConvertAll(groups, number => numbers[number]), null, null,
                cancellation).ConfigureAwait(false);
            await row.WriteAsync<int>(verdict, (ReadOnlyMemory<int>)Array.ConvertAll(judged, one => (int)one), null, null,
                cancellation).ConfigureAwait(false);
            await row.WriteAsync<bool>(estimated, (ReadOnlyMemory<bool>)estimates, null, null, cancellation).ConfigureAwait(false);
            row.CompleteValidate();
        }

        writer.CustomMetadata = new Dictionary<string, string>
        {
            [PairFormat.SchemaKey] = "verdicts/1",
            [PairFormat.GroupsKey] = PairFormat.Write([.. names.OrderBy(name => name.Value).Select(name => name.Key)]),
        };
    });

    private static async Task WriteAsync(Stream stream, IEnumerable<PairColumns> pairs, IReadOnlyList<string> groups, PairLayout layout,
        CancellationToken cancellation)
    {
        DataField value = new(layout.Value, typeof(long), isNullable: true), condition = new(layout.Condition, typeof(int),
            isNullable: false),
            group = new(layout.Group, typeof(int), isNullable: false), estimated = new("estimated", typeof(bool), isNullable: false);
        Dictionary<ColumnCondition, int> conditions = [];
        int? scale = null;
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(value, condition, group, estimated), stream,
            null,
            false, cancellation).ConfigureAwait(false);
        foreach (PairColumns columns in pairs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (columns.Scale != (scale ??= columns.Scale))
                throw new ArgumentException($"Found columns of the scales {scale} and {columns.Scale}; expected one scale in a file.",
                    nameof(pairs));
            int count = columns.Count;
            (long[] values, ColumnCondition[] asked, int[] numbers, bool[] estimates) = (new long[count], new ColumnCondition[count],
                new int[count], new bool[count]);
            columns.CopyTo(0, values, asked, numbers, estimates);
            using ParquetRowGroupWriter row = writer.CreateRowGroup();
            await row.WriteAsync<long>(value, (ReadOnlyMemory<long?>)Array.ConvertAll(values, Told), null, null,
                cancellation).ConfigureAwait(false);
            await row.WriteAsync<int>(condition, (ReadOnlyMemory<int>)Array.ConvertAll(asked, PlaceOf), null, null,
                cancellation).ConfigureAwait(false);
            if (columns.GroupCount > groups.Count)
                throw new ArgumentException($"Found {columns.GroupCount} groups; expected a name for each, found {groups.Count}.",
                    nameof(groups));
            await row.WriteAsync<int>(group, (ReadOnlyMemory<int>)numbers, null, null, cancellation).ConfigureAwait(false);
            await row.WriteAsync<bool>(estimated, (ReadOnlyMemory<bool>)estimates, null, null, cancellation).ConfigureAwait(false);
            row.CompleteValidate();
        }

        writer.CustomMetadata = new Dictionary<string, string>
        {
            [PairFormat.SchemaKey] = PairFormat.Schema,
            [PairFormat.ScaleKey] = (scale ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture),
            [PairFormat.GroupsKey] = PairFormat.Write(groups),
            [PairFormat.ConditionsKey] = PairFormat.Write(conditions.OrderBy(one => one.Value).Select(one => one.Key)),
        };

        int PlaceOf(ColumnCondition one)
        {
            if (!conditions.TryGetValue(one, out int place))
                conditions.Add(one, place = conditions.Count);
            return place;
        }

        static long? Told(long number) => number > ColumnCondition.LowestMark ? number
            : number == PairColumns.CodeOf(Verdict.NotReported) ? null
            : throw new ArgumentException($"Found the code {(Verdict)((number - long.MinValue) & 15)} in place of a number; expected "
                + "numbers and missing values.", nameof(pairs));
    }
}
