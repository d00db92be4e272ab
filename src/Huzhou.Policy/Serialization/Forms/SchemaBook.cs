using System.Text.Json.Nodes;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>The definitions of a JSON Schema while it is put together.</summary>
internal sealed class SchemaBook
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);
    private readonly List<INoun> _nouns = [];

    /// <summary>The nouns that are defined, each behind those it is made of.</summary>
    internal IReadOnlyList<INoun> Nouns => _nouns;

    /// <summary>All definitions, by name.</summary>
    internal JsonObject Definitions => new(_definitions.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value)));

    /// <summary>A reference to a definition, which is made where it is not there yet.</summary>
    internal JsonObject Reference(INoun noun, Func<SchemaBook, JsonObject> make)
    {
        if (!_definitions.ContainsKey(noun.Name))
        {
            _definitions.Add(noun.Name, []);
            JsonObject rule = make(this);
            rule.Insert(0, "description", noun.English);
            _definitions[noun.Name] = rule;
            _nouns.Add(noun);
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + noun.Name };
    }

    internal static JsonObject Of(string type) => new() { ["type"] = type };

    internal static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    internal static JsonObject OneOf(IEnumerable<string> words) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };

    internal static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>An object with these members and no others.</summary>
    internal static JsonObject Closed(JsonObject members, IEnumerable<string> needed)
    {
        JsonObject closed = new() { ["type"] = "object", ["properties"] = members, ["additionalProperties"] = false };
        JsonArray required = [.. needed.Select(name => (JsonNode)name)];
        if (required.Count > 0)
            closed["required"] = required;
        return closed;
    }
}
