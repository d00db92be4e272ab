using System.Runtime.CompilerServices;
using System.Text.Json;
using Huzhou.Policy.Serialization;
using Parquet;
using Parquet.Schema;

namespace Huzhou.Policy.Columnar;

/// <summary>
/// Archives as Parquet files, a document a row: <c>file</c>, <c>hash</c>, <c>id</c>, <c>genre</c>, <c>government</c>, <c>year</c> (INT32),
/// <c>json</c> (the document in the JSON format, whole), <c>fault</c>.
/// </summary>
public static class DocumentParquet
{
    private static readonly DataField s_file = new("file", typeof(string), isNullable: false), s_hash = new("hash", typeof(string),
        isNullable: false),
        s_id = new("id", typeof(string), isNullable: true), s_genre = new("genre", typeof(string), isNullable: true),
        s_government = new("government", typeof(string), isNullable: true), s_year = new("year", typeof(int), isNullable: true),
        s_json = new("json", typeof(string), isNullable: true), s_fault = new("fault", typeof(string), isNullable: true);

    /// <summary>Writes documents as one row group. The file is there when it is whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Task WriteAsync(string path, IReadOnlyList<ReadDocument> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return PairFiles.WriteAsync(path, async stream =>
        {
            ParquetSchema schema = new(s_file, s_hash, s_id, s_genre, s_government, s_year, s_json, s_fault);
            await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream, null, false,
                cancellation).ConfigureAwait(false);
            writer.CustomMetadata = new Dictionary<string, string> { [PairFormat.SchemaKey] = "documents/1" };
            using ParquetRowGroupWriter rows = writer.CreateRowGroup();
            foreach ((DataField field, Func<ReadDocument, string?> cell) in ((DataField, Func<ReadDocument, string?>)[])[
                (s_file, one => one.File), (s_hash, one => one.Hash), (s_id, one => one.Document?.Id),
                    (s_genre, one => one.Document?.Genre),
                (s_government, one => one.Document?.Government)])
                await rows.WriteAsync(field, (IReadOnlyCollection<string>)[.. documents.Select(cell)!]).ConfigureAwait(false);
            await rows.WriteAsync<int>(s_year, (ReadOnlyMemory<int?>)documents.Select(one => one.Document?.Year?.Value).ToArray(), null,
                null,
                cancellation).ConfigureAwait(false);
            await rows.WriteAsync(s_json, (IReadOnlyCollection<string>)[.. documents.Select(one => one.Document is { } document
                ? PolicyJson.Write(document, null, indented: false) : null)!])
                .ConfigureAwait(false);
            await rows.WriteAsync(s_fault, (IReadOnlyCollection<string>)[.. documents.Select(one => one.Fault)!]).ConfigureAwait(false);
            rows.CompleteValidate();
        });
    }

    /// <summary>The documents of a file or a folder, one row group in memory at a time.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ColumnarException">A file is no such table; the message says file, row group and column.</exception>
    public static async IAsyncEnumerable<ReadDocument> ReadAsync(string path,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (PairFiles.Part part in PairFiles.Of(path, ".parquet"))
        {
            await foreach (IReadOnlyDictionary<string, string?[]> rows in RowGroupsAsync(part.File, [s_file, s_hash, s_json, s_fault],
                cancellation).ConfigureAwait(false))
            {
                for (int row = 0; row < rows["file"].Length; row++)
                {
                    string? json = rows["json"][row];
                    Document? document;
                    try
                    {
                        document = json is null ? null : PolicyJson.ReadDocument(json);
                    }
                    catch (JsonException wrong)
                    {
                        throw new ColumnarException(part.File, null, "json", $"row {row}: {wrong.Message}", wrong);
                    }

                    yield return new ReadDocument
                    {
                        File = rows["file"][row]!, Hash = rows["hash"][row]!, Document = document,
                        Fault = rows["fault"][row]
                    };
                }
            }
        }
    }

    /// <summary>The names, hashes and faults of a file's documents, without the documents.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ColumnarException">A file is torn or no such table.</exception>
    public static async IAsyncEnumerable<(string File, string Hash, string? Fault)> NamesAsync(string path,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (PairFiles.Part part in PairFiles.Of(path, ".parquet"))
        {
            await foreach (IReadOnlyDictionary<string, string?[]> rows in RowGroupsAsync(part.File, [s_file, s_hash, s_fault],
                cancellation).ConfigureAwait(false))
            {
                for (int row = 0; row < rows["file"].Length; row++)
                    yield return (rows["file"][row]!, rows["hash"][row]!, rows["fault"][row]);
            }
        }
    }

    private static async IAsyncEnumerable<IReadOnlyDictionary<string, string?[]>> RowGroupsAsync(string file, DataField[] fields,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using ParquetReader reader = await OpenAsync(file, cancellation).ConfigureAwait(false);
        DataField[] there = reader.Schema.GetDataFields();
        for (int rowGroup = 0; rowGroup < reader.RowGroupCount; rowGroup++)
        {
            Dictionary<string, string?[]> columns = new(StringComparer.Ordinal);
            foreach (DataField field in fields)
            {
                DataField found = Array.Find(there, one => one.Name == field.Name && one.ClrType == typeof(ReadOnlyMemory<char>))
                    ?? throw new ColumnarException(file, null, field.Name,
                        $"found no such column of texts among {string.Join(", ", there.Select(one => one.Name))}; expected one");
                columns[field.Name] = await TextsAsync(file, reader, rowGroup, found, cancellation).ConfigureAwait(false);
            }

            yield return columns;
        }
    }

    private static async Task<ParquetReader> OpenAsync(string file, CancellationToken cancellation)
    {
        try
        {
            return await ParquetReader.CreateAsync(file, null, cancellation).ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is not (OperationCanceledException or FileNotFoundException or UnauthorizedAccessException))
        {
            throw new ColumnarException(file, null, null, $"found no whole Parquet file ({wrong.Message}); expected one", wrong);
        }
    }

    private static async Task<string?[]> TextsAsync(string file, ParquetReader reader, int rowGroup, DataField field,
        CancellationToken cancellation)
    {
        try
        {
            using ParquetRowGroupReader rows = reader.OpenRowGroupReader(rowGroup);
            string?[] texts = new string?[rows.RowCount];
            await rows.ReadAsync(field, texts.AsMemory(), null, cancellation).ConfigureAwait(false);
            return texts;
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            throw new ColumnarException(file, rowGroup, field.Name,
                $"found what cannot be decoded ({wrong.Message}); expected whole pages", wrong);
        }
    }
}
