using System.Text.Json;
using System.Text.Json.Nodes;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Serialization.Forms;
using Huzhou.Policy.Tests.Docs;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>What is read by tables of members is what is written, in whatever order it stands.</summary>
public sealed class NounsTests
{
    [Fact]
    public void Every_member_has_a_name_of_its_own_and_a_meaning_in_both_languages() => Assert.All(FormatSchema.Nouns, noun =>
    {
        Assert.All(noun.Members, member =>
        {
            Assert.Matches("^[a-z][a-zA-Z]*$", member.Name);
            Assert.Contains(member.Chinese, c => c is >= '一' and <= '鿿');
            Assert.Matches(@"^[a-zA-Z]", member.English);
            Assert.False(string.IsNullOrWhiteSpace(member.Words));
        });
        Assert.Equal(noun.Members.Count, noun.Members.Select(member => member.Name).Distinct().Count());
        Assert.InRange(noun.Members.Count, 1, 64);
    });

    [Fact]
    public void The_page_on_the_format_has_a_table_of_members_for_every_noun() =>
        Docs.Documents.Tables("nouns",
        string.Join("\n", FormatSchema.Nouns.OrderBy(noun => noun.Name, StringComparer.Ordinal).Select(noun =>
        $"### {noun.Name}\n\n{noun.Chinese}: {noun.English}.\n\n| member | is | meaning | 含义 |\n| --- | --- | --- | --- |\n"
        + string.Concat(noun.Members.Select(member =>
            $"| `{member.Name}`{(member.IsNeeded ? string.Empty : "?")} | {member.Words} | {member.English} | {member.Chinese} |\n"))
        + (noun.Kinds is not { } kinds ? string.Empty : "\n| kind | members |\n| --- | --- |\n" + string.Concat(kinds.Select(kind =>
            $"| `{kind.Kind}` | {string.Join(", ", kind.Needed.Select(name => $"`{name}`").Concat(kind.Optional.Select(name => $"`{name}`?")))} |\n"))))));

    [Fact]
    public void No_two_nouns_have_one_name() =>
        Assert.Equal(FormatSchema.Nouns.Count, FormatSchema.Nouns.Select(noun => noun.Name).Distinct().Count());

    [Fact]
    public void Members_may_stand_in_any_order()
    {
        string json = PolicyJson.Write(Sample.Archive);
        foreach (Func<IEnumerable<KeyValuePair<string, JsonNode?>>, IEnumerable<KeyValuePair<string, JsonNode?>>> order in
            new Func<IEnumerable<KeyValuePair<string, JsonNode?>>, IEnumerable<KeyValuePair<string,
                JsonNode?>>>[] { Enumerable.Reverse, members => members.OrderBy(m => m.Key, StringComparer.Ordinal) })
        {
            string other = Ordered(JsonNode.Parse(json), order)!.ToJsonString();
            Assert.Equal(json, PolicyJson.Write(PolicyJson.ReadArchive(other)));
        }
    }

    [Fact]
    public void Members_of_files_may_stand_in_any_order()
    {
        string document = PolicyJson.Write(Sample.Report), other = Ordered(JsonNode.Parse(document), Enumerable.Reverse)!.ToJsonString();
        Assert.Equal(document, PolicyJson.Write(PolicyJson.ReadDocument(other)));
        Archive archive = PolicyJson.Combine([new("report.json", System.Text.Encoding.UTF8.GetBytes(other))]);
        Assert.Equal(Sample.Report.Targets.Select(t => t.Id), Assert.Single(archive.Documents).Targets.Select(t => t.Id));
    }

    [Fact]
    public void A_fault_is_named_with_its_place_in_any_order()
    {
        string other =
            Ordered(JsonNode.Parse(PolicyJson.Write(Sample.Archive)), Enumerable.Reverse)!.ToJsonString().Replace("\"about\"",
            "\"nearly\"", StringComparison.Ordinal);
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.ReadArchive(other));
        Assert.EndsWith(".condition.kind", said.Path, StringComparison.Ordinal);
        Assert.Contains("\"nearly\" is not a condition", said.Message, StringComparison.Ordinal);
    }

    private static JsonNode? Ordered(JsonNode? json, Func<IEnumerable<KeyValuePair<string, JsonNode?>>, IEnumerable<KeyValuePair<string,
        JsonNode?>>> order) => json switch
        {
            JsonObject one => new JsonObject(order(one).Select(m => KeyValuePair.Create(m.Key, Ordered(m.Value, order)))),
            JsonArray list => new JsonArray([.. list.Select(item => Ordered(item, order))]),
            _ => json?.DeepClone(),
        };
}
