using System.Text;
using System.Text.Json;

namespace Huzhou.Policy.Tool;

/// <summary>Values as JSON: exact numbers, stable codes, places.</summary>
internal static class JsonValues
{
    /// <summary>The name of an enum member as everywhere outside of the code: notReported.</summary>
    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>The name of an enum member in lower case with underscores, as the annotated texts have it that facts are compared with: not_reported.</summary>
    internal static string Snake(string name)
    {
        StringBuilder text = new();
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    internal static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    /// <summary>A place as a member, or as an element of a list where it has no name.</summary>
    internal static void Place(Utf8JsonWriter json, string? name, Citation? source)
    {
        if (name is not null)
            json.WritePropertyName(name);
        if (source is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("document", source.Document);
        json.WriteString("section", source.Section);
        json.WriteString("item", source.Item?.ToString());
        json.WriteNumber("start", source.Span.Start);
        json.WriteNumber("length", source.Span.Length);
        json.WriteEndObject();
    }

    internal static void Amount(Utf8JsonWriter json, string name, Quantity? quantity)
    {
        if (quantity is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("value", quantity.Value);
        json.WriteString("unit", quantity.Unit.Symbol);
        json.WriteString("measure", Camel(quantity.Measure.ToString()));
        json.WriteEndObject();
    }
}
