using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>Holds JSON against the words of a schema that ours uses; any other word is a failure.</summary>
internal sealed class SchemaCheck(JsonObject schema)
{
    /// <summary>What does not fit, as paths with the word that was broken.</summary>
    public IReadOnlyList<string> Faults(JsonNode? json) => [.. Faults(schema, json, "$")];

    private IEnumerable<string> Faults(JsonObject rule, JsonNode? json, string path) => rule.SelectMany(word => word.Key switch
    {
        "$schema" or "$id" or "title" or "description" or "$defs" => [],
        "$ref" => Faults((JsonObject)schema["$defs"]![word.Value!.GetValue<string>()["#/$defs/".Length..]]!, json, path),
        "anyOf" => word.Value is JsonArray { Count: 1 } only ? Faults((JsonObject)only[0]!, json, path)
            : ((JsonArray)word.Value!).Any(r => !Faults((JsonObject)r!, json, path).Any()) ? [] : [$"{path} anyOf"],
        "oneOf" => ((JsonArray)word.Value!).Count(r => !Faults((JsonObject)r!, json, path).Any()) == 1 ? [] : [$"{path} oneOf"],
        "const" => JsonNode.DeepEquals(word.Value, json) ? [] : [$"{path} const"],
        "enum" => ((JsonArray)word.Value!).Any(v => JsonNode.DeepEquals(v, json)) ? [] : [$"{path} enum"],
        "type" => IsType(word.Value!.GetValue<string>(), json) ? [] : [$"{path} type"],
        "pattern" =>
            json is null || Regex.IsMatch(json.ToString(), word.Value!.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(5)) ? []
                : [$"{path} pattern"],
        "minimum" => json!.GetValueKind() != JsonValueKind.Number || Number(json) >= Number(word.Value!) ? [] : [$"{path} minimum"],
        "maximum" => json!.GetValueKind() != JsonValueKind.Number || Number(json) <= Number(word.Value!) ? [] : [$"{path} maximum"],
        "minItems" => json is not JsonArray a || a.Count >= Number(word.Value!) ? [] : [$"{path} minItems"],
        "maxItems" => json is not JsonArray b || b.Count <= Number(word.Value!) ? [] : [$"{path} maxItems"],
        "uniqueItems" =>
            json is not JsonArray c || c.Select(i => i?.ToJsonString()).Distinct().Count() == c.Count ? [] : [$"{path} uniqueItems"],
        "items" => json is JsonArray list ? list.SelectMany((item, i) => Faults((JsonObject)word.Value!, item, $"{path}[{i}]")) : [],
        "properties" =>
            json is JsonObject one ? one.SelectMany(m => word.Value![m.Key] is JsonObject r ? Faults(r, m.Value, $"{path}.{m.Key}") : [])
                : [],
        "additionalProperties" =>
            json is JsonObject two ? two.Where(m => rule["properties"]![m.Key] is null).Select(m => $"{path}.{m.Key} additionalProperties")
                : [],
        "required" =>
            json is JsonObject three
                ? ((JsonArray)word.Value!).Select(m => m!.GetValue<string>()).Where(m => !three.ContainsKey(m))
                    .Select(m => $"{path}.{m} required") : [],
        _ => throw new InvalidOperationException($"The schema uses \"{word.Key}\", which the check does not know."),
    });

    private static decimal Number(JsonNode json) => decimal.Parse(json.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsType(string type, JsonNode? json) => (type, json?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String)
            or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => decimal.Truncate(Number(json!)) == Number(json!),
        _ => false,
    };
}
