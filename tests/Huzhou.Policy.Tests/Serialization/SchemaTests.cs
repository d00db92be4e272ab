using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tests.Laws;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>docs/schema/huzhou-policy-1.json says of the format what the code does.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSerializerOptions s_readable = new()
    {
        WriteIndented = true, NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };
    private static readonly Lazy<JsonObject> s_schema = new(() => Schema.Make(
        (typeof(ArchiveData), PolicyJson.Write(Sample.Archive), json => PolicyJson.ReadArchive(json)),
        (typeof(DocumentData), PolicyJson.Write(Sample.Report), json => PolicyJson.ReadDocument(json)),
        (typeof(AssessmentData), PolicyJson.Write(Judged), json => PolicyJson.ReadAssessment(json)),
        (typeof(ScorecardData), PolicyJson.Write(Assessor.Default.Assess(Sample.Archive, new Year(2023))),
            json => PolicyJson.ReadScorecard(json)),
        (typeof(WorkPlansData),
            PolicyJson.Write([new WorkPlan { Task = ItemId.Parse("2025/2.4"), Organization = "市数据局",
                Steps = [new("方案", new(2025, 4, 30), 1m)] }]), json => PolicyJson.ReadPlans(Utf8(json))),
        (typeof(SupervisionPolicyData), PolicyJson.Write(SupervisionPolicy.Default with { Credit = new CreditPolicy.ByRole(1m, 0.3m) }),
            json => PolicyJson.ReadSupervisionPolicy(json))));

    private static Assessment Judged => Assessor.Default.Assess(
        Some.Promised(Sample.Catalogue.Find("gdp")!, Measure.Level, new Year(2022), new Condition.AtLeast(Quantity.Of(3800m, "亿元"))),
        [Sample.Report.Observations[0] with { Basis = Basis.Unstated }]);

    [Fact]
    public void The_schema_is_what_the_code_gives() =>
        Approved.Check(s_schema.Value.ToJsonString(s_readable) + "\n", "docs", "schema", "huzhou-policy-1.json");

    [Fact]
    public void Everything_that_is_written_fits_the_schema()
    {
        SchemaCheck check = new(s_schema.Value);
        Assert.Empty(check.Faults(JsonNode.Parse(PolicyJson.Write(Sample.Archive))));
        Assert.All(Sample.Archive.Documents, d => Assert.Empty(check.Faults(JsonNode.Parse(PolicyJson.Write(d)))));
        Assert.Empty(check.Faults(JsonNode.Parse(PolicyJson.Write(Judged))));
    }

    [Fact]
    public void The_data_of_the_repository_fit_the_schema()
    {
        SchemaCheck check = new(s_schema.Value);
        foreach (string file in Repository.Files("seeds", "*.json")
            .Where(f => Repository.Read(f).Contains("\"schema\":", StringComparison.Ordinal)))
            Assert.True(check.Faults(JsonNode.Parse(Repository.Read(file))).Count == 0, Repository.Relative(file));
    }

    [Theory]
    [InlineData("\"kind\": \"about\"", "\"kind\": \"nearly\"")]
    [InlineData("\"value\": \"growth:6%\"", "\"value\": \"6%\"")]
    [InlineData("\"kind\": \"about\", ", "")]
    [InlineData("\"headline\": true", "\"headlines\": true")]
    [InlineData("\"measure\": \"growth\", ", "")]
    [InlineData("\"at\": [4716, 13]", "\"at\": [4716]")]
    [InlineData("\"period\": \"2023\"", "\"period\": \"next year\"")]
    [InlineData("huzhou-policy/1", "huzhou-policy/2")]
    public void What_the_reader_refuses_does_not_fit_the_schema(string part, string instead)
    {
        string json = PolicyJson.Write(Sample.Report);
        Assert.Contains(part, json, StringComparison.Ordinal);
        string damaged = json.Replace(part, instead, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => PolicyJson.ReadDocument(damaged));
        Assert.NotEmpty(new SchemaCheck(s_schema.Value).Faults(JsonNode.Parse(damaged)));
    }

    private static byte[] Utf8(string json) => System.Text.Encoding.UTF8.GetBytes(json);
}
