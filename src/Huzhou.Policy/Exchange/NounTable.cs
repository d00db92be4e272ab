using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Serialization.Forms;
using Huzhou.Policy.Serialization.Nouns;

namespace Huzhou.Policy.Exchange;

/// <summary>
/// Facts as a table whose columns come from the table of their noun: the path of a member, with a column each for the number, unit and
/// measure of a quantity and for
/// start and length of a place. What is read is put together again as JSON and read by the reader of the format, so that both refuse the
/// same.
/// </summary>
internal sealed class NounTable<T>(Noun<IReadOnlyList<T>> root, INoun noun)
{
    private const string ListMark = "|";

    private static readonly string[] s_ofQuantity = ["", ".unit", ".measure"];
    private static readonly string[] s_ofPlace = [".start", ".length"];

    private readonly (string Path, string Words, bool IsNeeded)[] _members = [.. Members(noun, string.Empty)];

    /// <summary>Writes the facts, a row each; a column that is empty in every row is left out.</summary>
    internal string Write(IReadOnlyList<T> facts, Func<T, Indicator> indicator, string mark)
    {
        List<Dictionary<string, string>> rows = Rows(facts, indicator);
        string[] columns = [.. Columns().Where(column => rows.Any(row => row.ContainsKey(column)) || rows.Count == 0)];
        StringBuilder output = new(mark);
        CsvRow line = new(output);
        foreach (string column in columns)
            line.Add(column);
        line.End();
        foreach (Dictionary<string, string> row in rows)
        {
            foreach (string column in columns)
                line.Add(row.GetValueOrDefault(column));
            line.End();
        }

        return output.ToString();
    }

    /// <summary>The columns that a fact may have, each with what its value is, in a word, and whether every fact has one.</summary>
    internal IEnumerable<(string Column, string Words, bool IsNeeded)> Described() => _members.SelectMany(member =>
        PartsOf(member.Words).Select(part => (member.Path + part, part.Length == 0 ? member.Words : member.Words + part, member.IsNeeded)));

    /// <summary>The cells of facts by their columns; what a fact does not say has none.</summary>
    internal List<Dictionary<string, string>> Rows(IReadOnlyList<T> facts, Func<T, Indicator> indicator)
    {
        using JsonDocument json = JsonDocument.Parse(Door.Write(facts, root, new WriteScope(), indented: false).WrittenMemory);
        Dictionary<string, JsonElement> defined = json.RootElement.TryGetProperty("indicators", out JsonElement list)
            ? list.EnumerateArray().ToDictionary(one =>
                (one.TryGetProperty("key", out JsonElement key) ? key : one.GetProperty("code")).GetString()!, StringComparer.Ordinal)
            : [];
        List<Dictionary<string, string>> rows = [];
        foreach ((JsonElement fact, T source) in json.RootElement.GetProperty(root.Name).EnumerateArray().Zip(facts))
        {
            Dictionary<string, string> row = new(StringComparer.Ordinal) { ["indicator.name"] = indicator(source).Name };
            Cells(fact, string.Empty, row);
            if (defined.TryGetValue(row["indicator"], out JsonElement definition))
                Cells(definition, "indicator.", row);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Reads the facts of a table, in the order of its rows.</summary>
    /// <exception cref="FormatException">The text is no such table; the message gives line, column and what was expected.</exception>
    internal IReadOnlyList<T> Read(string csv, IndicatorCatalogue? catalogue)
    {
        CsvTable table = new(csv, ["id", "indicator"], [.. Columns().Except(["id", "indicator"])]);
        JsonArray facts = [], indicators = [];
        HashSet<string> defined = new(StringComparer.Ordinal);
        for (int row = 0; row < table.Count; row++)
        {
            JsonObject fact = [];
            foreach ((string path, string words, _) in _members.Where(member =>
                !member.Path.StartsWith("indicator.", StringComparison.Ordinal)))
                Put(fact, path, Value(table, row, path, words));
            facts.Add((JsonNode)fact);
            string key = table.Cell(row, "indicator") ?? string.Empty;
            if (catalogue?.Find(key) is null && table.Cell(row, "indicator.code") is not null && defined.Add(key))
            {
                JsonObject definition = [];
                foreach ((string path, string words, _) in _members.Where(member =>
                    member.Path.StartsWith("indicator.", StringComparison.Ordinal)))
                    Put(definition, path["indicator.".Length..], Value(table, row, path, words));
                indicators.Add((JsonNode)definition);
            }
        }

        JsonObject whole = new() { ["schema"] = VersionForm.Results, ["indicators"] = indicators, [root.Name] = facts };
        try
        {
            return Door.Read(
                Utf8Text.Bytes(whole.ToJsonString()), (length, ahead) =>
                    new ReadScope(length) { LooksAhead = ahead, Catalogue = catalogue },
                    (ref json, scope) => root.ReadRoot(ref json, scope));
        }
        catch (JsonException said)
        {
            throw Fault(table, said);
        }
    }

    /// <summary>What is wrong with the JSON of a row, as the row's line and column.</summary>
    private FormatException Fault(CsvTable table, JsonException said)
    {
        string message = said.Message[(said.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..], path = said.Path ?? string.Empty,
            begin = $"$.{root.Name}[";
        int close = path.IndexOf(']', StringComparison.Ordinal);
        if (!path.StartsWith(begin, StringComparison.Ordinal)
            || !int.TryParse(path.AsSpan(begin.Length, close - begin.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int row))
            return new FormatException(said.Message, said);
        string column = path[(close + 1)..].TrimStart('.');
        return new FormatException($"Line {table.Line(row)}{(column.Length == 0 ? string.Empty : $", column {column}")}: {message}", said);
    }

    private IEnumerable<string> Columns() => _members.SelectMany(member => PartsOf(member.Words).Select(part => member.Path + part));

    private static string[] PartsOf(string words) => words switch { "quantity" => s_ofQuantity, "place" => s_ofPlace, _ => [""] };

    private static IEnumerable<(string Path, string Words, bool IsNeeded)> Members(INoun noun, string path, bool always = true) =>
        noun.Members.SelectMany(member =>
        {
            bool isNeeded = always && member.IsNeeded;
            return member.Noun is INoun inner ? Members(inner, path + member.Name + ".", isNeeded)
                : member.Words == "indicator" && path.Length == 0
                    ? Members(IndicatorNoun.Form, "indicator.", false).Prepend((member.Name, member.Words, isNeeded))
                    : [(path + member.Name, member.Words, isNeeded)];
        });

    private static void Cells(JsonElement one, string path, Dictionary<string, string> row)
    {
        foreach (JsonProperty member in one.EnumerateObject())
        {
            string column = path + member.Name;
            JsonElement value = member.Value;
            if (value.ValueKind == JsonValueKind.Object)
                Cells(value, column + ".", row);
            else if (value.ValueKind != JsonValueKind.Array)
                Scalar(value.ToString(), column, row);
            else if (value.GetArrayLength() == 2 && value[0].ValueKind == JsonValueKind.Number)
                (row[column + ".start"], row[column + ".length"]) = (value[0].GetRawText(), value[1].GetRawText());
            else
                row[column] = string.Join(ListMark, value.EnumerateArray().Select(item => item.ToString()));
        }
    }

    /// <summary>A quantity in its parts, anything else as it is; true and false as JSON has them.</summary>
    private static void Scalar(string text, string column, Dictionary<string, string> row)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || Choice<Measure>.Find(text[..colon]) is null || !Quantity.TryParse(text, CultureInfo.InvariantCulture, out _))
        {
            row[column] = text is "True" or "False" ? Spelling.Camel(text) : text;
            return;
        }

        int end = colon + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or '-'))
            end++;
        (row[column], row[column + ".unit"], row[column + ".measure"]) = (text[(colon + 1)..end], text[end..], text[..colon]);
    }

    private static JsonNode? Value(CsvTable table, int row, string path, string words)
    {
        switch (words)
        {
            case "quantity":
                return table.Cell(row, path) is { } number
                    ? $"{table.Cell(row, path + ".measure")}:{number}{table.Cell(row, path + ".unit")}" : null;
            case "place":
                return table.Cell(row, path + ".start") is { } start
                    ? new JsonArray(Number(start), Number(table.Cell(row, path + ".length") ?? string.Empty)) : null;
        }

        if (table.Cell(row, path) is not { } cell)
            return null;
        return words switch
        {
            "number" or "whole number" or "count" or "year" => Number(cell),
            "true or false" => cell switch { "true" => true, "false" => false, _ => cell },
            _ when words.StartsWith("list of", StringComparison.Ordinal) =>
                new JsonArray([.. cell.Split(ListMark).Select(item => (JsonNode)item)]),
            _ => cell,
        };
    }

    /// <summary>A number with all its digits; what is none stays a text and is refused by the reader.</summary>
    private static JsonNode? Number(string cell)
    {
        try
        {
            return JsonNode.Parse(cell) is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? value : cell;
        }
        catch (JsonException)
        {
            return cell;
        }
    }

    private static void Put(JsonObject fact, string path, JsonNode? value)
    {
        if (value is null)
            return;
        string[] steps = path.Split('.');
        JsonObject at = fact;
        foreach (string step in steps[..^1])
        {
            if (at[step] is not JsonObject next)
                at[step] = next = [];
            at = next;
        }

        at[steps[^1]] = value;
    }
}
