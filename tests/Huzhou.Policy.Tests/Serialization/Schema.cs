using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>
/// The JSON schema of the format, made from the types the format is read with; which members are needed is found by leaving them out.
/// </summary>
internal sealed partial class Schema
{
    private static readonly Dictionary<Type, JsonObject> s_scalars = new()
    {
        [typeof(string)] = Of("string"),
        [typeof(bool)] = Of("boolean"),
        [typeof(int)] = Of("integer"),
        [typeof(decimal)] = Of("number"),
        [typeof(Year)] = new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 9999 },
        [typeof(DateOnly)] = Text(@"^\d{4}-\d{2}-\d{2}$"),
        [typeof(Quantity)] = Text(@"^(level|count|growth|share|rate|pointChange|rank|rankMove|multiple):-?\d+(\.\d+)?\D+$"),
        [typeof(Unit)] = Text(@"^[^\d\s:]{1,20}$"),
        [typeof(Period)] = Text(@"^\d{4}(-(H[12]|Q[1-4]|\d{2}|\d{4}))?(\.\.\d{4}-\d{2})?$"),
        [typeof(ItemId)] = Text(@"^[^/]+/[^/.]+\.[1-9]\d*$"),
        [typeof(TextSpan)] = new()
        {
            ["type"] = "array", ["items"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
            ["minItems"] = 2, ["maxItems"] = 2
        },
    };

    private static readonly Dictionary<Type, IReadOnlyDictionary<string, string[]>> s_kinds = new()
    {
        [typeof(ConditionData)] = ConditionData.Kinds,
        [typeof(ReportedData)] = ReportedData.Kinds,
        [typeof(StepData)] = StepData.Kinds,
        [typeof(CreditData)] = CreditData.Kinds,
    };

    private readonly SortedDictionary<string, JsonObject> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _needed = new(StringComparer.Ordinal);

    /// <summary>The schema of everything that can stand at the root.</summary>
    public static JsonObject Make(params (Type Root, string Json, Action<string> Read)[] samples)
    {
        Schema schema = new();
        foreach ((Type root, string json, Action<string> read) in samples)
        {
            schema.Add(Info(root));
            JsonNode whole = JsonNode.Parse(json)!;
            schema.Probe(whole, (JsonObject)whole, Info(root), read);
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "huzhou-policy/1",
            ["description"] = "Archives, documents and results of Huzhou.Policy; docs/data-format.md says what they mean.",
            ["anyOf"] = new JsonArray([.. samples.Select(s => Reference(s.Root))]),
            ["$defs"] = new JsonObject(schema._types.Select(t => KeyValuePair.Create(t.Key, (JsonNode?)schema.WithNeeded(t.Key, t.Value)))),
        };
    }

    private static JsonTypeInfo Info(Type type) => PolicyJsonContext.Default.GetTypeInfo(type)!;

    private static JsonObject Of(string type) => new() { ["type"] = type };

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static string Name(Type type) => char.ToLowerInvariant(type.Name[0]) + Ending().Replace(type.Name[1..], "");

    private static JsonObject Reference(Type type) => new() { ["$ref"] = "#/$defs/" + Name(type) };

    private static IEnumerable<JsonPropertyInfo> Members(JsonTypeInfo info) => info.Properties.Where(p => !p.IsExtensionData);

    private void Add(JsonTypeInfo info)
    {
        if (_types.ContainsKey(Name(info.Type)))
            return;
        JsonObject members = [];
        _types.Add(Name(info.Type), members);
        foreach (JsonPropertyInfo member in Members(info))
            members.Add(member.Name,
                member.Name == "schema" ? new JsonObject { ["const"] = PolicyJson.Schema } : Shape(member.PropertyType));
    }

    private JsonObject Shape(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (s_scalars.TryGetValue(type, out JsonObject? scalar))
            return (JsonObject)scalar.DeepClone();
        if (type == typeof(Basis))
            return new JsonObject { ["type"] = "array", ["items"] = Names(type, 1), ["uniqueItems"] = true };
        if (type.IsEnum)
            return Names(type, 0);
        if (type.IsArray)
            return new JsonObject { ["type"] = "array", ["items"] = Shape(type.GetElementType()!) };
        Add(Info(type));
        return Reference(type);
    }

    private static JsonObject Names(Type type, int skip) =>
        new()
        {
            ["enum"] = new JsonArray([.. Enum.GetNames(type).Skip(skip)
            .Select(n => (JsonNode)(char.ToLowerInvariant(n[0]) + n[1..]))])
        };

    private JsonObject WithNeeded(string name, JsonObject members)
    {
        Type? closed = s_kinds.Keys.FirstOrDefault(t => Name(t) == name);
        if (closed is not null)
        {
            return new JsonObject
            {
                ["oneOf"] = new JsonArray([.. s_kinds[closed].Select(kind => Closed(
                    new JsonObject([KeyValuePair.Create("kind", (JsonNode?)new JsonObject { ["const"] = kind.Key }),
                        .. kind.Value.Select(m => KeyValuePair.Create(m, members[m]?.DeepClone()))]), ["kind"]))]),
            };
        }

        return Closed((JsonObject)members.DeepClone(),
            [.. members.Select(m => m.Key).Where(m => _needed.GetValueOrDefault(name, []).Contains(m))]);
    }

    private static JsonObject Closed(JsonObject members, string[] needed)
    {
        JsonObject closed = new() { ["type"] = "object", ["properties"] = members, ["additionalProperties"] = false };
        if (needed.Length > 0)
            closed["required"] = new JsonArray([.. needed.Select(n => (JsonNode)n)]);
        return closed;
    }

    /// <summary>Leaves out each member of each object once: where that is refused as missing, it is needed.</summary>
    private void Probe(JsonNode whole, JsonObject at, JsonTypeInfo info, Action<string> read)
    {
        HashSet<string> needed = [];
        foreach (string member in at.Select(m => m.Key).ToArray())
        {
            int place = at.IndexOf(member);
            JsonNode? value = at[member];
            at.Remove(member);
            string path = value is null ? "" : Path(at, member);
            if (Refusal(whole.ToJsonString(), read) is { } refused && refused.Path == path
                && refused.Message.Contains("this member is missing", StringComparison.Ordinal))
                needed.Add(member);
            at.Insert(place, member, value);
        }

        string name = Name(info.Type);
        if (_needed.TryGetValue(name, out HashSet<string>? before))
            before.IntersectWith(needed);
        else
            _needed.Add(name, needed);
        foreach ((string member, JsonNode? value) in at.ToArray())
        {
            Type type = Members(info).Single(m => m.Name == member).PropertyType;
            if (value is JsonObject one)
                Probe(whole, one, Info(type), read);
            else if (value is JsonArray list && type.IsArray)
            {
                foreach (JsonObject element in list.OfType<JsonObject>())
                    Probe(whole, element, Info(type.GetElementType()!), read);
            }
        }
    }

    private static string Path(JsonObject at, string member) => $"{at.GetPath()}.{member}";

    private static JsonException? Refusal(string json, Action<string> read)
    {
        try
        {
            read(json);
            return null;
        }
        catch (JsonException refused)
        {
            return refused;
        }
    }

    [GeneratedRegex("Data$", RegexOptions.None, 1000)]
    private static partial Regex Ending();
}
