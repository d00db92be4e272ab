using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Fuzz.Generating;

/// <summary>The archive of a text, with nodes of its JSON or letters of its words changed.</summary>
internal static class JsonNodes
{
    private static readonly string[] s_values =
    [
        "null", "true", "0", "-1", "1e400", "79228162514264337593543950336", "0.00000000000000000000000000000000001", "\"\"", "\" \"", "[]", "{}",
        "\"@lone@\"", "\"2024\"", "\"gdp\"", "[[]]", "9999999999", "\"0001\"", "\"9999\"", "\"\\u0000\"", "\"level:3亿元\"", "1.0000000000000000000000000001",
        "\"atLeast\"", "{\"kind\":\"never\"}", "\"\\u202e\"", "\"1\"",
    ];

    private static readonly Lazy<string[]> s_archives = new(() =>
        [.. Kept.Samples.Select(text =>
            PolicyJson.Write(new Archive([PolicyReader.Default.Read(text[..Math.Min(text.Length, 1500)]).Document])))]);

    internal static string Make(Random random)
    {
        string json = random.Of(s_archives.Value);
        if (random.Once(4))
            return Torn(json, random);
        JsonNode root = JsonNode.Parse(json)!;
        for (int i = random.Next(1, 4); i > 0; i--)
            Change(root, random);
        return root.ToJsonString().Replace("@lone@", "\\ud800", StringComparison.Ordinal);
    }

    /// <summary>Letters changed without regard to what they are.</summary>
    private static string Torn(string json, Random random)
    {
        StringBuilder text = new(json);
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int at = random.Next(text.Length);
            switch (random.Next(3))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, random.Of(s_values));
                    break;
                default:
                    text[at] = (char)random.Next(1, 0x3000);
                    break;
            }
        }

        return text.ToString();
    }

    private static void Change(JsonNode root, Random random)
    {
        JsonNode node = root;
        for (int depth = random.Next(1, 9); depth > 0; depth--)
        {
            JsonNode? below = node switch
            {
                JsonObject { Count: > 0 } members => members.ElementAt(random.Next(members.Count)).Value,
                JsonArray { Count: > 0 } items => items[random.Next(items.Count)],
                _ => null,
            };
            if (below is null or JsonValue)
                break;
            node = below;
        }

        switch (node)
        {
            case JsonObject { Count: > 0 } members:
                string name = members.ElementAt(random.Next(members.Count)).Key;
                if (random.Once(4))
                    members.Remove(name);
                else if (random.Once(4))
                    members[random.Once(2) ? "x" + name : random.Next(99).ToString(CultureInfo.InvariantCulture)] =
                        JsonNode.Parse(random.Of(s_values));
                else
                    members[name] = JsonNode.Parse(random.Of(s_values));
                break;
            case JsonArray { Count: > 0 } items:
                if (random.Once(2))
                    items.Add(items[random.Next(items.Count)]?.DeepClone());
                else
                    items.RemoveAt(random.Next(items.Count));
                break;
            default:
                break;
        }
    }
}
