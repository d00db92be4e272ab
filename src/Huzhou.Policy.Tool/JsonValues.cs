using System.Text;
using System.Text.Json;

namespace Huzhou.Policy.Tool;

/// <summary>Values as JSON: exact numbers, stable codes, places.</summary>
internal static class JsonValues
{
    /// <summary>When something is; null where nothing says it.</summary>
    internal static void Period(Utf8JsonWriter json, Period period) =>
        json.WriteString("period", period.IsDated ? period.ToString() : null);

    /// <summary>The name of an enum member as everywhere outside of the code: notReported.</summary>
    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>
    /// The name of an enum member in lower case with underscores, as the annotated texts have it that facts are compared with:
    /// not_reported.
    /// </summary>
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
}
