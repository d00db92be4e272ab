using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>What is read by tables of members is what is written, in whatever order it stands.</summary>
public sealed class ShapesTests
{
    public static TheoryData<Type> Shapes => [.. typeof(Data).Assembly.GetTypes().Where(type => Field(type) is not null)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_table_names_the_members_that_are_written_in_the_same_order(Type type)
    {
        Type written = type == typeof(ArchiveParts) ? typeof(ArchiveData) : type == typeof(DocumentParts) ? typeof(DocumentData) : type;
        object shape = Field(type)!.GetValue(null)!;
        IEnumerable<string> names = (IEnumerable<string>)shape.GetType()
            .GetProperty("Names", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(shape)!;
        Assert.Equal(
            PolicyJsonContext.Default.GetTypeInfo(written)!.Properties.Where(p => !p.IsExtensionData).OrderBy(p => p.Order)
                .Select(p => p.Name),
            names);
    }

    [Fact]
    public void There_are_tables_for_archives_and_documents() => Assert.Superset(
        new HashSet<Type> { typeof(ArchiveParts), typeof(DocumentParts), typeof(TargetData), typeof(ObservationData) },
        Shapes.Select(row => row.Data).ToHashSet());

    [Fact]
    public void Members_may_stand_in_any_order()
    {
        string json = PolicyJson.Write(Sample.Archive);
        foreach (Func<IEnumerable<KeyValuePair<string, JsonNode?>>, IEnumerable<KeyValuePair<string, JsonNode?>>> order in
            new Func<IEnumerable<KeyValuePair<string, JsonNode?>>, IEnumerable<KeyValuePair<string, JsonNode?>>>[] { Enumerable.Reverse,
                members => members.OrderBy(m => m.Key, StringComparer.Ordinal) })
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
        string other = Ordered(JsonNode.Parse(PolicyJson.Write(Sample.Archive)), Enumerable.Reverse)!.ToJsonString()
            .Replace("\"about\"", "\"nearly\"", StringComparison.Ordinal);
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.ReadArchive(other));
        Assert.EndsWith(".condition.kind", said.Path, StringComparison.Ordinal);
        Assert.Contains("\"nearly\" is not a condition", said.Message, StringComparison.Ordinal);
    }

    private static FieldInfo? Field(Type type) =>
        type.IsGenericType ? null : type.GetField("Shape", BindingFlags.NonPublic | BindingFlags.Static);

    private static JsonNode? Ordered(JsonNode? json,
        Func<IEnumerable<KeyValuePair<string, JsonNode?>>, IEnumerable<KeyValuePair<string, JsonNode?>>> order) => json switch
        {
            JsonObject one => new JsonObject(order(one).Select(m => KeyValuePair.Create(m.Key, Ordered(m.Value, order)))),
            JsonArray list => new JsonArray([.. list.Select(item => Ordered(item, order))]),
            _ => json?.DeepClone(),
        };
}
