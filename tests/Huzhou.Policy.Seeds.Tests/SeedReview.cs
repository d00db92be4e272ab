using System.Text.Json.Nodes;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>
/// What people decided after reading the texts beside what the reader found: titles in our own words, facts set right, added or taken out,
/// each with its reason.
/// Kept in seeds/review.json; a fact is named by its list and its id, or by the offset at which it begins where it has none.
/// </summary>
internal sealed class SeedReview
{
    private readonly JsonObject _root;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    internal SeedReview(string json) => _root = JsonNode.Parse(json)!.AsObject();

    /// <summary>The differences between the reading and the data, a line each.</summary>
    internal List<string> Differences { get; } = [];

    /// <summary>What the review names and no reading produced: a review that has outlived its reason.</summary>
    internal IEnumerable<string> Unused =>
        Changes.Select(change => Name(change!.AsObject())).Concat(_root["titles"]!.AsObject().Select(pair => "title " + pair.Key))
            .Where(name => !_used.Contains(name));

    private JsonArray Changes => _root["changes"]!.AsArray();

    /// <summary>The reading of one document with the review laid over it.</summary>
    internal JsonObject Apply(string document, JsonObject read)
    {
        JsonObject result = read.DeepClone().AsObject();
        foreach ((string member, JsonNode? value) in _root["documents"]![document]!.AsObject())
        {
            result.Remove(member);
            result.Insert(Math.Min(2, result.Count), member, value!.DeepClone());
        }

        foreach (JsonObject change in Changes.Select(node => node!.AsObject()).Where(change => (string)change["document"]! == document))
            Apply(change, result);
        foreach (string list in (string[])["tasks", "livelihoodProjects", "decisions"])
        {
            foreach (JsonObject fact in result[list]?.AsArray().Select(node => node!.AsObject()) ?? [])
            {
                string key = $"{document}/{fact["id"]}";
                string title = _root["titles"]!.AsObject()[(string)fact["id"]!]?.GetValue<string>()
                    ?? throw new InvalidDataException($"seeds/review.json has no title of our own for {key}.");
                fact["title"] = title;
                _used.Add("title " + (string)fact["id"]!);
            }
        }

        foreach ((string list, string member) in ((string, string)[])[("sections", "title"), ("shortcomings", "topic"),
            ("claims", "scope"), ("hearings", "topic")])
            OwnWords(document, result, list, member);
        return result;
    }

    private void OwnWords(string document, JsonObject result, string list, string member)
    {
        JsonObject? own = _root["words"]?[document]?[list]?.AsObject();
        foreach (JsonObject fact in result[list]?.AsArray().Select(node => node!.AsObject()) ?? [])
        {
            string key = Key(fact);
            if (own?[key] is { } words)
                fact[member] = words.DeepClone();
            else if (list == "sections")
                fact.Remove(member);
            else
                throw new InvalidDataException($"seeds/review.json has no words of our own for {document} {list} {key}.");
        }
    }

    private static string Key(JsonObject fact) =>
        (string?)fact["id"] ?? (string?)fact["path"]
            ?? ((fact["at"] ?? fact["source"]?["at"] ?? fact["mentions"]?[0]?["source"]?["at"])![0]!).ToString();

    private static string Name(JsonObject change) =>
        $"{change["document"]} {change["list"]} {change["key"] ?? change["add"]!["id"] ?? Start(change["add"]!.AsObject())}";

    private void Apply(JsonObject change, JsonObject document)
    {
        string list = (string)change["list"]!, why = (string)change["why"]!;
        JsonArray facts = document[list]?.AsArray() ?? [];
        if (document[list] is null)
            document[list] = facts;
        if (change["add"] is { } added)
        {
            JsonObject fact = added.DeepClone().AsObject();
            int start = Start(fact);
            int index = facts.TakeWhile(other => Start(other!.AsObject()) <= start).Count();
            facts.Insert(index, fact);
            Note("added", change, why);
            return;
        }

        string key = (string)change["key"]!;
        JsonObject? found = facts.Select(node => node!.AsObject()).FirstOrDefault(fact => Key(fact) == key);
        if (found is null)
            return;
        if (change["remove"] is not null)
        {
            facts.Remove(found);
            Note("taken out", change, why);
            return;
        }

        foreach ((string member, JsonNode? value) in change["set"]!.AsObject())
        {
            if (value is null)
                found.Remove(member);
            else
                found[member] = value.DeepClone();
        }

        Note("set right", change, why);
    }

    private static int Start(JsonObject fact) => (int)(fact["at"] ?? fact["source"]!["at"])![0]!;

    private void Note(string what, JsonObject change, string why)
    {
        _used.Add(Name(change));
        Differences.Add($"{Name(change)}: {what}; {why}");
    }
}
