using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>Types of TypeScript made of the words of a schema that ours uses; any other shape is a failure.</summary>
internal static class TypeScript
{
    /// <summary>A type for every definition of the schema, and one for all roots.</summary>
    public static string Of(JsonObject schema)
    {
        StringBuilder text =
            new("// Made from huzhou-policy-1.json, the JSON Schema of the format. Numbers keep all their digits in JSON; a program that needs them all reads them as text.\n\n");
        text.Append("/** Everything that can be the root of a text. */\n");
        text.Append(CultureInfo.InvariantCulture,
            $"export type HuzhouPolicy = {string.Join(" | ", ((JsonArray)schema["anyOf"]!).Select(root => Type((JsonObject)root!, "")))};\n");
        foreach ((string name, JsonNode? definition) in (JsonObject)schema["$defs"]!)
        {
            JsonObject rule = (JsonObject)definition!;
            text.Append(CultureInfo.InvariantCulture, $"\n/** {rule["description"]} */\nexport type {Named(name)} = {Type(rule, "")};\n");
        }

        return text.ToString();
    }

    private static string Type(JsonObject rule, string margin)
    {
        if (rule["$ref"] is { } reference)
            return Named(reference.ToString()["#/$defs/".Length..]);
        if (rule["const"] is { } constant)
            return constant.ToJsonString();
        if (rule["enum"] is JsonArray choices)
            return string.Join(" | ", choices.Select(choice => choice!.ToJsonString()));
        if (rule["oneOf"] is JsonArray cases)
            return string.Join(" | ", cases.Select(one => Type((JsonObject)one!, margin)));
        return rule["type"]!.ToString() switch
        {
            "string" => "string",
            "number" or "integer" => "number",
            "boolean" => "boolean",
            "array" => List(rule, margin),
            "object" => Members(rule, margin),
            string other => throw new InvalidOperationException($"The schema has the type {other}, for which there is none here."),
        };
    }

    private static string List(JsonObject rule, string margin)
    {
        string item = Type((JsonObject)rule["items"]!, margin);
        return rule["minItems"]?.GetValue<int>() is 2 && rule["maxItems"]?.GetValue<int>() is 2 ? $"[{item}, {item}]"
            : item.Contains(' ', StringComparison.Ordinal) ? $"({item})[]" : $"{item}[]";
    }

    private static string Members(JsonObject rule, string margin)
    {
        HashSet<string> required = [.. ((JsonArray?)rule["required"] ?? []).Select(name => name!.ToString())];
        StringBuilder text = new("{\n");
        foreach ((string name, JsonNode? member) in (JsonObject)rule["properties"]!)
        {
            JsonObject one = (JsonObject)member!;
            if (one["description"] is { } words)
                text.Append(CultureInfo.InvariantCulture, $"{margin}  /** {words} */\n");
            text.Append(CultureInfo.InvariantCulture,
                $"{margin}  {name}{(required.Contains(name) ? "" : "?")}: {Type(one, margin + "  ")};\n");
        }

        return text.Append(margin).Append('}').ToString();
    }

    private static string Named(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
