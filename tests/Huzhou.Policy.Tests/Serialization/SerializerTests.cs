using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>Nouns and results go through System.Text.Json as they go through <see cref="PolicyJson"/>.</summary>
public sealed partial class SerializerTests
{
    private static readonly JsonSerializerOptions s_options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }.AddHuzhouPolicy();

    private static readonly Scorecard s_card = Assessor.Default.Assess(Sample.Archive, new Year(2023));

    private static readonly CycleAnalysis s_cycle = CycleAnalysis.Of(HuzhouArchive.Load(), new Year(2023));

    [Fact]
    public void A_root_goes_out_as_PolicyJson_writes_it_and_comes_back()
    {
        Same(Sample.Archive, PolicyJson.Write(Sample.Archive, false), again => Assert.Equal(Sample.Archive.Documents, again.Documents));
        Same<Document>(Sample.Report, PolicyJson.Write(Sample.Report, indented: false), again => Assert.Equal(Sample.Report, again));
        Same(s_card, PolicyJson.Write(s_card, false), again => Assert.Equal(s_card, again));
        Same(s_card.Rows[0], PolicyJson.Write(s_card.Rows[0], false), again => Assert.Equal(s_card.Rows[0], again));
        Same(s_cycle, PolicyJson.Write(s_cycle, false), again => Assert.Equal(s_cycle, again));
        Same(SupervisionPolicy.Default, PolicyJson.Write(SupervisionPolicy.Default, false), _ => { });
    }

    [Fact]
    public void A_cycle_reads_back_and_one_whose_outcomes_are_not_those_of_its_rows_is_refused()
    {
        string json = PolicyJson.Write(s_cycle);
        Assert.Equal(s_cycle, PolicyJson.ReadCycle(json));
        Assert.Equal(json, PolicyJson.Write(PolicyJson.ReadCycle(json)));
        JsonNode less = JsonNode.Parse(json)!;
        ((JsonArray)less["outcomes"]!).RemoveAt(0);
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.ReadCycle(less.ToJsonString()));
        Assert.Equal("$.outcomes", said.Path);
        JsonNode other = JsonNode.Parse(json)!;
        other["outcomes"]![0]!["target"] = "nobody";
        Assert.Contains("$.outcomes[0].target (line 1): found \"nobody\"; expected \"",
            Assert.Throws<JsonException>(() => PolicyJson.ReadCycle(other.ToJsonString())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_case_of_a_family_goes_out_like_the_family()
    {
        Document.WorkReport report = (Document.WorkReport)Sample.Report;
        Assert.Equal(PolicyJson.Write(report, indented: false), JsonSerializer.Serialize(report, s_options));
        Assert.Equal(report, JsonSerializer.Deserialize<Document.WorkReport>(JsonSerializer.Serialize(report, s_options), s_options));
        Condition.AtLeast bound = new(Quantity.Of(6m, "万人"));
        Assert.Equal("""{"kind":"atLeast","value":"count:6万人"}""", JsonSerializer.Serialize(bound, s_options));
        Assert.Equal("""{"kind":"atLeast","value":"count:6万人"}""", JsonSerializer.Serialize<Condition>(bound, s_options));
        Assert.Contains("expected moreThan", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Condition.MoreThan>("""{"kind":"atLeast","value":"count:6万人"}""", s_options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_alone_defines_what_it_refers_to_unless_a_catalogue_does()
    {
        Target target = Sample.Report.Targets[1];
        string json = JsonSerializer.Serialize(target, s_options);
        Assert.Contains("\"indicators\":[", json, StringComparison.Ordinal);
        Assert.Equal(target, JsonSerializer.Deserialize<Target>(json, s_options));
        JsonSerializerOptions known = new JsonSerializerOptions().AddHuzhouPolicy(Sample.Catalogue);
        Target gdp = Sample.Report.Targets[0];
        Assert.DoesNotContain("\"indicators\"", JsonSerializer.Serialize(gdp, known), StringComparison.Ordinal);
        Assert.Equal(gdp, JsonSerializer.Deserialize<Target>(JsonSerializer.Serialize(gdp, known), known));
    }

    [Fact]
    public void Nouns_stand_in_types_of_ones_own_and_as_keys()
    {
        Mine mine = new(new Year(2023), Measure.Growth, Sample.Report.Targets, new() { [new Year(2023)] = 1, [new Year(2024)] = 2 },
            new() { [OutcomeKind.Silent] = 3 }, null);
        string json = JsonSerializer.Serialize(mine, s_options);
        Assert.StartsWith("""{"year":2023,"measure":"growth","targets":[{""", json, StringComparison.Ordinal);
        Assert.Contains("""
            "counts":{"2023":1,"2024":2},"outcomes":{"silent":3},"period":null}
            """, json, StringComparison.Ordinal);
        Mine again = JsonSerializer.Deserialize<Mine>(json, s_options)!;
        Assert.Equal(mine.Targets, again.Targets);
        Assert.Equal(mine.Counts, again.Counts);
        Assert.Equal(mine.Outcomes, again.Outcomes);
    }

    [Fact]
    public async Task A_value_is_read_from_a_stream_that_comes_in_pieces()
    {
        byte[] json =
            JsonSerializer.SerializeToUtf8Bytes(new Mine(new Year(2023), Measure.Level, Sample.Report.Targets, [], [], null), s_options);
        using Dripping stream = new(json);
        Mine? again = await JsonSerializer.DeserializeAsync<Mine>(stream, s_options, TestContext.Current.CancellationToken);
        Assert.Equal(Sample.Report.Targets, again!.Targets);
    }

    [Fact]
    public void What_is_wrong_inside_says_where_and_what_was_expected()
    {
        JsonException said = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Mine>(
            JsonSerializer.Serialize(new Mine(new Year(2023), Measure.Level, Sample.Report.Targets, [], [], null),
                s_options).Replace("\"about\"", "\"nearly\"", StringComparison.Ordinal), s_options));
        Assert.StartsWith("$.condition.kind: \"nearly\" is not a condition; expected one of atLeast", said.Message,
            StringComparison.Ordinal);
        Assert.StartsWith("$.targets[", said.Path, StringComparison.Ordinal);
        Assert.Equal("expected one of planned, binding, aspirational.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Commitment>("\"Binding\"", s_options)).Message);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Year>("0", s_options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Target>("{}", s_options));
    }

    [Fact]
    public void Without_reflection_the_metadata_are_there()
    {
        JsonSerializerOptions bare = new() { TypeInfoResolver = Nothing.Default };
        bare.AddHuzhouPolicy();
        Assert.Equal(s_card,
            JsonSerializer.Deserialize((string)JsonSerializer.Serialize(s_card, bare.GetTypeInfo(typeof(Scorecard))),
            bare.GetTypeInfo(typeof(Scorecard))));
        Assert.Throws<NotSupportedException>(() => bare.GetTypeInfo(typeof(Mine)));
    }

    [Fact]
    public void A_generated_context_writes_them_in_the_same_form()
    {
        string json = JsonSerializer.Serialize(new Small(new Year(2023), Sample.Report.Targets[0]), SmallContext.Default.Small);
        Assert.StartsWith("""{"Year":2023,"Target":{""", json, StringComparison.Ordinal);
        Assert.Equal(Sample.Report.Targets[0], JsonSerializer.Deserialize(json, SmallContext.Default.Small)!.Target);
    }

    [Fact]
    public void Every_choice_noun_and_result_is_known()
    {
        Type[] unknown = [.. typeof(Target).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "Huzhou.Policy"
                || type.Namespace!.StartsWith("Huzhou.Policy.Calculation", StringComparison.Ordinal))
            .Where(type => type.Namespace != "Huzhou.Policy.Calculation.Columns")
            .Where(type => !(type is { IsAbstract: true, IsSealed: true }) && !new PolicyJsonConverter().CanConvert(type))];
        Assert.True(Kept.SequenceEqual(unknown.Select(type => type.Name).Order(StringComparer.Ordinal)),
            string.Join(" ", unknown.Select(type => type.Name).Order(StringComparer.Ordinal)));
    }

    /// <summary>Services, options, books that are asked questions, and parts that stand in nothing that is written.</summary>
    private static readonly string[] Kept =
    [
        "Assessor", "CalculationOptions", "CompletionInput", "EventAnswer", "EventClass", "EventTable", "IndicatorCatalogue", "InferredOwners",
            "LagNotice",
            "OrganizationDirectory", "Outcome", "PlanCurve", "Point",
        "PortfolioBook", "ProgressBook", "StatusRule", "Supervision", "TargetBaseline", "Verb",
    ];

    [Fact]
    public void A_row_of_an_assessment_goes_out_by_itself()
    {
        AssessmentRow row = AssessmentRow.Of(s_card.Rows[0], Language.English);
        JsonObject json = (JsonObject)JsonNode.Parse(JsonSerializer.Serialize(row))!;
        Assert.Equal(row.Verdict, (string?)json["verdict"]);
        Assert.Equal("english", (string?)json["language"]);
        Assert.Contains((string?)json["tone"], Enum.GetNames<Tone>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]));
        Assert.All(json, member => Assert.True(member.Value is JsonValue, member.Key));
        Assert.Equal(json.ToJsonString(), JsonNode.Parse(JsonSerializer.Serialize(row, s_options))!.ToJsonString());
    }

    private static void Same<T>(T value, string json, Action<T> check)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, s_options));
        check(JsonSerializer.Deserialize<T>(json, s_options)!);
    }

    private sealed record class Mine(Year Year, Measure Measure, IReadOnlyList<Target> Targets, Dictionary<Year, int> Counts,
        Dictionary<OutcomeKind, int> Outcomes, Period? Period);

    internal sealed record class Small(Year Year, Target Target);

    [JsonSourceGenerationOptions(Converters = [typeof(PolicyJsonConverter)])]
    [JsonSerializable(typeof(Small))]
    internal sealed partial class SmallContext : JsonSerializerContext;

    private sealed class Nothing : IJsonTypeInfoResolver
    {
        public static Nothing Default { get; } = new();

        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => null;
    }

    /// <summary>A stream that gives seven bytes at a time.</summary>
    private sealed class Dripping(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
