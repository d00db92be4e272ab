using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Huzhou.Policy.Columnar;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tool;

/// <summary>
/// A folder of parts, each with some documents, as Parquet or JSON lines. A part is there when it is whole; what it is called follows from
/// what is in it, so that several processes write into one folder and a part that is made again is the same.
/// </summary>
internal sealed class BatchOutput(string folder, bool isParquet, CancellationToken interrupted)
{
    private readonly string _ending = isParquet ? ".parquet" : ".jsonl";

    /// <summary>
    /// What whole parts hold, by the text's name. A torn part is removed, and so is one in which a text has changed since.
    /// </summary>
    /// <param name="hashes">The texts as they are now.</param>
    /// <param name="torn">Told of each part that was removed and why.</param>
    internal Dictionary<string, (string Hash, string? Fault)> Done(IReadOnlyDictionary<string, string> hashes, Action<Said> torn)
    {
        Dictionary<string, (string, string?)> done = new(StringComparer.Ordinal);
        Directory.CreateDirectory(folder);
        foreach (string part in Directory.EnumerateFiles(folder, "part-*" + _ending).Order(StringComparer.Ordinal))
        {
            interrupted.ThrowIfCancellationRequested();
            (string File, string Hash, string? Fault)[] rows;
            try
            {
                rows = isParquet ? [.. DocumentParquet.NamesAsync(part, interrupted).ToBlockingEnumerable(interrupted)] : [.. Lines(part)];
                if (NameOf(rows.Select(row => (row.File, row.Hash))) != Path.GetFileName(part))
                    throw new FormatException("it does not hold what its name says");
            }
            catch (Exception wrong) when (wrong is ColumnarException or FormatException or JsonException)
            {
                torn(new Said($"{part} is torn and made again: {wrong.Message}", $"{part}不完整，已重做：{wrong.Message}"));
                File.Delete(part);
                continue;
            }

            if (rows.Any(row => hashes.TryGetValue(row.File, out string? now) && now != row.Hash))
            {
                torn(new Said($"{part} is made again: a text has changed since.", $"{part}已重做：有文本在此后改动。"));
                File.Delete(part);
                continue;
            }

            foreach ((string file, string hash, string? fault) in rows)
                done[file] = (hash, fault);
        }

        return done;
    }

    internal void Write(IReadOnlyList<ReadDocument> documents)
    {
        string path = Path.Combine(folder, NameOf(documents.Select(one => (one.File, one.Hash))));
        if (isParquet)
        {
            DocumentParquet.WriteAsync(path, documents, interrupted).GetAwaiter().GetResult();
            return;
        }

        string aside = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture,
            $".{Path.GetFileName(path)}.{Environment.ProcessId}"));
        try
        {
            using (FileStream stream = File.Create(aside))
            using (StreamWriter lines = new(stream, new UTF8Encoding(false)) { NewLine = "\n" })
            {
                foreach (ReadDocument one in documents)
                {
                    JsonText.WriteLine(lines, json =>
                    {
                        json.WriteStartObject();
                        json.WriteString("file", one.File);
                        json.WriteString("hash", one.Hash);
                        if (one.Fault is not null)
                            json.WriteString("fault", one.Fault);
                        if (one.Document is not null)
                        {
                            json.WritePropertyName("document");
                            json.WriteRawValue(PolicyJson.Write(one.Document, null, indented: false), skipInputValidation: true);
                        }

                        json.WriteEndObject();
                    });
                }

                // A machine that stops just now must not leave the name without the bytes.
                lines.Flush();
                stream.Flush(flushToDisk: true);
            }

            File.Move(aside, path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private static IEnumerable<(string File, string Hash, string? Fault)> Lines(string part)
    {
        foreach (string line in File.ReadLines(part, Encoding.UTF8))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement row = json.RootElement;
            if (row.ValueKind != JsonValueKind.Object || TextOf(row, "file") is not { } file || TextOf(row, "hash") is not { } hash)
                throw new FormatException("a line is no document with file and hash");
            yield return (file, hash, TextOf(row, "fault"));
        }
    }

    private static string? TextOf(JsonElement row, string name) =>
        row.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    /// <summary>The name of a part with these texts; a part with fewer has another one.</summary>
    private string NameOf(IEnumerable<(string File, string Hash)> texts)
    {
        StringBuilder all = new();
        foreach ((string file, string hash) in texts)
            all.Append(file).Append('\n').Append(hash).Append('\n');
        byte[] sum = SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString()));
        return string.Create(CultureInfo.InvariantCulture, $"part-{Convert.ToHexStringLower(sum.AsSpan(0, 8))}{_ending}");
    }
}
