using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Columnar;

/// <summary>What files of pairs say of themselves beside their columns.</summary>
internal static class PairFormat
{
    internal const string SchemaKey = "huzhou-policy.schema", Schema = "pairs/1", ScaleKey = "huzhou-policy.scale",
        ConditionsKey = "huzhou-policy.conditions", GroupsKey = "huzhou-policy.groups";

    internal static string Write(IEnumerable<ColumnCondition> conditions)
    {
        StringBuilder text = new();
        foreach (ColumnCondition condition in conditions)
            text.Append(CultureInfo.InvariantCulture, $"{condition.LowerMark},{condition.UpperMark},{(int)condition.Kind};");
        return text.ToString();
    }

    internal static ColumnCondition[] Read(string text, string file)
    {
        List<ColumnCondition> conditions = [];
        Span<Range> cells = stackalloc Range[4];
        foreach (Range one in text.AsSpan().Split(';'))
        {
            ReadOnlySpan<char> part = text.AsSpan()[one];
            if (part.IsEmpty)
                continue;
            if (part.Split(cells, ',') != 3 || !long.TryParse(part[cells[0]], CultureInfo.InvariantCulture, out long lower)
                || !long.TryParse(part[cells[1]], CultureInfo.InvariantCulture, out long upper)
                || !int.TryParse(part[cells[2]], CultureInfo.InvariantCulture, out int kind) || !Enum.IsDefined((MarkKind)kind))
                throw new ColumnarException(file, null, null,
                    $"found the condition \"{part}\" in {ConditionsKey}; expected lower mark, upper mark, kind");
            conditions.Add(ColumnCondition.OfMarks(lower, upper, (MarkKind)kind));
        }

        return [.. conditions];
    }

    /// <summary>The names of groups that rows give by number, a JSON list of texts.</summary>
    internal static string Write(IReadOnlyList<string> groups)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            json.WriteStartArray();
            foreach (string group in groups)
                json.WriteStringValue(group);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    internal static string[] GroupsOf(IReadOnlyDictionary<string, string> said, string file)
    {
        if (!said.TryGetValue(GroupsKey, out string? text))
            return [];
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return [.. json.RootElement.EnumerateArray().Select(name => name.GetString() ?? throw new JsonException("A name is null."))];
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new ColumnarException(file, null, null, $"found \"{text}\" in {GroupsKey}; expected a JSON list of names", wrong);
        }
    }

    internal static int ScaleOf(IReadOnlyDictionary<string, string> said, PairLayout layout, string file)
    {
        if (layout.Scale is { } given)
            return given;
        if (!said.TryGetValue(ScaleKey, out string? scale))
            return 0;
        return int.TryParse(scale, CultureInfo.InvariantCulture, out int number) && number is >= 0 and <= 18 ? number
            : throw new ColumnarException(file, null, null, $"found \"{scale}\" in {ScaleKey}; expected 0 to 18");
    }

    internal static ColumnCondition[] ConditionsOf(IReadOnlyDictionary<string, string> said, PairLayout layout, string file) =>
        layout.Conditions.Count > 0 ? [.. layout.Conditions]
            : said.TryGetValue(ConditionsKey, out string? text) ? Read(text, file)
            : throw new ColumnarException(file, null, layout.Condition,
                $"found no conditions that it refers to; expected them in the layout, in the file's {ConditionsKey}, or marks in every "
                    + "row");
}
