using System.Text;
using System.Text.Json;
using Huzhou.Policy.Exchange;

namespace Huzhou.Policy.Tool;

/// <summary>
/// Periodic results from a file: CSV with the columns task, as_of, value, unit and, where wanted, measure, target, reporter and statement,
/// or JSON with an object of those members for each,
/// as an array or under "reports" with a "note" beside it.
/// </summary>
internal static class ProgressFile
{
    private static readonly Said s_form = new(
        "It takes CSV with the columns task, as_of, value and unit, or a JSON array of objects with those members.",
        "所需的是CSV，列为task、as_of、value、unit；或者JSON数组，每个对象有这些成员。");

    /// <summary>The documents of a file that holds an archive; null for any other file.</summary>
    internal static Archive? Documents(string file)
    {
        byte[] bytes = ArchiveSource.Bytes(file, s_form);
        try
        {
            using JsonDocument json = JsonDocument.Parse(bytes);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("documents", out _)
                ? ArchiveSource.Load(file) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static IReadOnlyList<ProgressEntry> Read(string file, Archive archive)
    {
        string text = DocumentFile.Words(ArchiveSource.Bytes(file, s_form), file);
        if (string.IsNullOrWhiteSpace(text))
            throw new Mistake($"\"{file}\" is empty. {s_form.English}", $"“{file}”是空的。{s_form.Chinese}");
        try
        {
            return [.. ProgressCsv.Read(text.TrimStart()[0] is '[' or '{' ? Table(text) : text).Select(entry => Fitted(entry, archive))];
        }
        catch (FormatException wrong)
        {
            throw new Mistake($"\"{file}\" cannot be read: {wrong.Message}", $"“{file}”无法读取：{wrong.Message}");
        }
        catch (JsonException wrong)
        {
            throw new Mistake($"\"{file}\" is not JSON as expected: {wrong.Message} {s_form.English}",
                $"“{file}”不是所需的JSON：{wrong.Message} {s_form.Chinese}");
        }
    }

    /// <summary>The objects of a JSON array as a table: members are columns.</summary>
    private static string Table(string text)
    {
        using JsonDocument json = JsonDocument.Parse(text);
        JsonElement reports = json.RootElement.ValueKind == JsonValueKind.Object
            && json.RootElement.TryGetProperty("reports", out JsonElement inside) ? inside : json.RootElement;
        if (reports.ValueKind != JsonValueKind.Array || reports.EnumerateArray().Any(element => element.ValueKind != JsonValueKind.Object))
            throw new JsonException("There is no array of objects.");
        string[] columns = [.. reports.EnumerateArray().SelectMany(element => element.EnumerateObject().Select(member => member.Name))
            .Distinct()];
        StringBuilder table = new(Line(columns));
        foreach (JsonElement element in reports.EnumerateArray())
            table.Append(Line([.. columns.Select(column => element.TryGetProperty(column, out JsonElement cell) ? cell.ToString()
                : string.Empty)]));
        return table.ToString();
    }

    private static string Line(IReadOnlyList<string> cells) =>
        string.Join(',', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n";

    /// <summary>A percentage is of the kind that the target asks for: growth, share or rate.</summary>
    private static ProgressEntry Fitted(ProgressEntry entry, Archive archive)
    {
        if (entry.Value is not { Measure: Measure.Rate } value)
            return entry;
        Quantity? wanted = archive.Documents.SelectMany(document => document.Targets)
            .FirstOrDefault(target => target.Source.Item == entry.Task
                && (entry.Target is null || entry.Target == target.Id || entry.Target == target.Indicator.Code
                    || entry.Target == target.Indicator.Name) && target.Condition.Number is not null)?.Condition.Number;
        return wanted is { Measure: Measure.Growth or Measure.Share }
            ? entry with { Value = new Quantity(value.Value, value.Unit, wanted.Measure) } : entry;
    }
}
