using System.Text.Json;
using System.Text.Json.Nodes;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tests.Laws;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>docs/schema/huzhou-policy-1.json says of the format what the code does.</summary>
public sealed class SchemaTests
{
    private static readonly JsonObject s_schema = (JsonObject)JsonNode.Parse(PolicyJson.JsonSchema)!;
    private static readonly SchemaCheck s_check = new(s_schema);

    private static Assessment Judged => Assessor.Default.Assess(
        Some.Promised(Sample.Catalogue.Find("gdp")!, Measure.Level, new Year(2022), new Condition.AtLeast(Quantity.Of(3800m, "亿元"))),
            [Sample.Report.Observations[0] with { Basis = Basis.Unstated }]);

    /// <summary>One text of every root, and how it is read.</summary>
    public static TheoryData<string, string, Action<string>> Texts => new()
    {
        { "archive", PolicyJson.Write(Sample.Archive), json => PolicyJson.ReadArchive(json) },
        { "document", PolicyJson.Write(Sample.Report), json => PolicyJson.ReadDocument(json) },
        { "assessment", PolicyJson.Write(Judged), json => PolicyJson.ReadAssessment(json) },
        { "scorecard", PolicyJson.Write(Assessor.Default.Assess(Sample.Archive, new Year(2023))), json => PolicyJson.ReadScorecard(json) },
        { "cycle", PolicyJson.Write(CycleAnalysis.Of(Sample.Archive, new Year(2023))), json => PolicyJson.ReadCycle(json) },
        { "series", PolicyJson.Write(IndicatorSeries.Of(Sample.Archive, "gdp", Measure.Level)), json => PolicyJson.ReadSeries(Utf8(json)) },
        { "all series", PolicyJson.Write([IndicatorSeries.Of(Sample.Archive, "gdp", Measure.Level)]), json =>
            PolicyJson.ReadAllSeries(Utf8(json)) },
        { "differences", PolicyJson.Write([new Difference { Kind = ComparisonKind.Share, ToPeriod = Period.OfYear(new Year(2030)) }]),
            json => PolicyJson.ReadDifferences(Utf8(json)) },
        { "chain", PolicyJson.Write(IndicatorChain.Of(Sample.Archive, "gdp", new Year(2023)) with { Tasks = Sample.Notice.Tasks }),
            json => PolicyJson.ReadChain(Utf8(json)) },
        { "difference", PolicyJson.Write(new Difference { Kind = ComparisonKind.Share, Refusal = Reason.BaseNotPositive }), json =>
            PolicyJson.ReadDifference(Utf8(json)) },
        { "portfolio",
            PolicyJson.Write(new Portfolio { Owner = "市发展改革委", Load = 1m, Leads = Sample.Notice.Tasks, Targets = Sample.Report.Targets }),
            json => PolicyJson.ReadPortfolio(Utf8(json)) },
        { "progress", PolicyJson.Write([Progress]), json => PolicyJson.ReadProgress(Utf8(json)) },
        { "lags", PolicyJson.Write([new LagItem("市发展改革委", Progress, LagReason.Behind)]), json => PolicyJson.ReadLags(Utf8(json)) },
        {
            "standings",
            PolicyJson.Write(
                [new OrganizationStanding { Organization = "海关", Count = 1,
                Parts = [new(ItemId.Parse("2025/2.4"), "t1", true, 0.5m, 0.9m)] }]),
            json => PolicyJson.ReadStandings(Utf8(json))
        },
        { "programmes", PolicyJson.Write(ProgrammeStatus.Of(HuzhouArchive.Load()).Take(2).ToArray()), json =>
            PolicyJson.ReadProgrammes(Utf8(json)) },
        { "decisions", PolicyJson.Write(DecisionStatus.Of(HuzhouArchive.Load()).Take(1).ToArray()), json =>
            PolicyJson.ReadDecisions(Utf8(json)) },
        { "pairs", PolicyJson.Write([new CoResponsibility("甲", "乙", [ItemId.Parse("2025/2.4")])]), json =>
            PolicyJson.ReadCoResponsibilities(Utf8(json)) },
        {
            "inconsistencies",
            PolicyJson.Write(
                [new Inconsistency(ConsistencyRule.VintagesDiffer, Severity.Warning, ["1", "2"], [new Citation("d", new TextSpan(1, 2))])]),
            json => PolicyJson.ReadInconsistencies(Utf8(json))
        },
        { "reviews", PolicyJson.Write(Reviewed), json => PolicyJson.ReadPlanReviews(Utf8(json)) },
        {
            "groups",
            PolicyJson.Write([new Scorecard.Group("一", Tally.Of([Judged])) { Targets = [Judged.Target.Id] }]),
            json => PolicyJson.ReadGroups(Utf8(json))
        },
        {
            "plans",
            PolicyJson.Write(
                [new WorkPlan { Task = ItemId.Parse("2025/2.4"), Organization = "市数据局", Steps = [new("方案", new(2025, 4, 30), 1m)] }]),
            json => PolicyJson.ReadPlans(Utf8(json))
        },
        { "policy", PolicyJson.Write(SupervisionPolicy.Default with { Credit = new CreditPolicy.ByRole(1m, 0.3m) }), json =>
            PolicyJson.ReadSupervisionPolicy(json) },
        { "review", PolicyJson.Write(Sample.Review), json => PolicyJson.ReadReview(json) },
    };

    private static PlanReview[] Reviewed =>
    [
        PlanReview.Of(
            new PlannedIndicator
            {
                Indicator = Sample.Catalogue.Find("gdp")!,
                BaselineYear = new Year(2020),
                Baseline = Quantity.Of(100m, "亿元"),
                GoalYear = new Year(2025),
                Goal = new Condition.AtLeast(Quantity.Of(200m, "亿元")),
            },
            new Year(2023), Quantity.Of(150m, "亿元")),
    ];

    private static TaskProgress Progress => new()
    {
        Task = ItemId.Parse("2025/2.4"),
        Target = Sample.Report.Targets[1],
        Latest = Sample.Progress.Entries[0],
        Completion = Completion.Of(CompletionMethod.Ratio, 0.7m, 0.7m),
        Status = ScheduleStatus.Lagging,
    };

    [Fact]
    public void The_schema_is_what_the_code_gives() => Approved.Check(PolicyJson.JsonSchema, "docs", "schema", "huzhou-policy-1.json");

    [Fact]
    public void Types_of_TypeScript_are_made_from_it() => Approved.Check(TypeScript.Of(s_schema), "docs", "schema", "huzhou-policy-1.d.ts");

    [Fact]
    public void Every_root_has_a_text_here() => Assert.Equal(((JsonArray)s_schema["anyOf"]!).Count, Texts.Count);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Everything_that_is_written_fits_the_schema(string root, string json, Action<string> read)
    {
        read(json);
        Assert.Empty(s_check.Faults(JsonNode.Parse(json)).Select(fault => $"{root}: {fault}"));
    }

    [Fact]
    public void Every_document_fits_the_schema() =>
        Assert.All(Sample.Archive.Documents, d => Assert.Empty(s_check.Faults(JsonNode.Parse(PolicyJson.Write(d)))));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_member_is_needed_by_the_schema_where_the_reader_misses_it(string root, string json, Action<string> read)
    {
        JsonNode whole = JsonNode.Parse(json)!;
        SchemaCheck check = OfRoot(root);
        List<string> wrong = [];
        foreach (JsonObject at in Objects(whole).ToArray())
        {
            foreach (string member in at.Select(m => m.Key).ToArray())
            {
                int place = at.IndexOf(member);
                JsonNode? value = at[member];
                at.Remove(member);
                bool isMissed = Misses(whole.ToJsonString(), read, $"{at.GetPath()}.{member}");
                // Needed where none is around; where the document has a year; where no rule is named.
                bool dependsOnOthers = member is "document" or "period" || (root == "policy" && member == "basis");
                if (isMissed && !dependsOnOthers && check.Faults(whole).Count == 0)
                    wrong.Add($"{root}: the reader misses {at.GetPath()}.{member}, the schema does not");
                if (!isMissed && check.Faults(whole).Any(fault => fault.EndsWith("required", StringComparison.Ordinal)))
                    wrong.Add($"{root}: the schema misses {at.GetPath()}.{member}, the reader does not");
                at.Insert(place, member, value);
            }
        }

        Assert.Empty(wrong.Take(5));
    }

    [Fact]
    public void The_data_of_the_repository_fit_the_schema()
    {
        foreach (string file in Repository.Files("seeds", "*.json").Where(f =>
            Repository.Read(f).Contains("\"schema\":", StringComparison.Ordinal)))
            Assert.True(s_check.Faults(JsonNode.Parse(Repository.Read(file))).Count == 0, Repository.Relative(file));
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
        Assert.NotEmpty(s_check.Faults(JsonNode.Parse(damaged)));
    }

    /// <summary>The schema of one root alone.</summary>
    private static SchemaCheck OfRoot(string root)
    {
        JsonObject one = (JsonObject)s_schema.DeepClone();
        int place = Texts.ToList().FindIndex(text => text.Data.Item1 == root);
        one["anyOf"] = new JsonArray(s_schema["anyOf"]![place]!.DeepClone());
        return new SchemaCheck(one);
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(m => Objects(m.Value)).Prepend(one),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static bool Misses(string json, Action<string> read, string path)
    {
        try
        {
            read(json);
            return false;
        }
        catch (JsonException refused)
        {
            return refused.Path == path && refused.Message.Contains("this member is missing", StringComparison.Ordinal);
        }
    }

    private static byte[] Utf8(string json) => System.Text.Encoding.UTF8.GetBytes(json);
}
