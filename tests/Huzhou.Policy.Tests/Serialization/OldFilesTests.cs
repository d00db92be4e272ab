using System.Text.Json.Nodes;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>Files that 0.1 wrote still load.</summary>
public sealed class OldFilesTests
{
    private static string File(string name) => System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Serialization", name));

    [Fact]
    public void An_archive_of_the_first_version_loads_and_fits_the_schema()
    {
        string json = File("archive-0.1.json");
        Archive archive = PolicyJson.ReadArchive(json);
        Assert.Equal(4, archive.Documents.Count);
        Assert.Equal(["2023-report#4724"], archive.Programmes[0].Targets);
        Assert.Empty(new SchemaCheck((JsonObject)JsonNode.Parse(PolicyJson.JsonSchema)!).Faults(JsonNode.Parse(json)));
        Assert.Equal(PolicyJson.Write(archive), PolicyJson.Write(PolicyJson.ReadArchive(PolicyJson.Write(archive))));
    }

    /// <summary>
    /// Names as 0.1 kept them, a verb, a size and a level in one string: what they are of is worked out when they are judged.
    /// </summary>
    [Fact]
    public void An_archive_of_names_alone_is_judged_as_it_was()
    {
        Archive archive = PolicyJson.ReadArchive(File("archive-0.1-names.json"));
        Assert.All(archive.Documents.SelectMany(document => document.Targets),
            target => Assert.Equal(IndicatorParts.None, target.Indicator.Parts));
        Scorecard card = Assessor.Default.Assess(archive, new Year(2023));
        Assert.Equal(
            [
                "新建农村公路: Met ProvedByLaterStage", "引进3亿元以上项目: Missed ConditionFails",
                "开工亿元以上产业项目: NotComparable OtherEvent", "国家级绿色工厂: NotComparable OtherThreshold",
                "老旧小区改造: Exceeded BeyondMargin",
            ],
            card.Rows.Select(row => $"{row.Target.Indicator.Name}: {row.Verdict} {row.Reason}"));
    }

    [Fact]
    public void A_scorecard_of_the_first_version_counts_what_is_exceeded_apart()
    {
        Scorecard card = Assessor.Default.Assess(Seeds.HuzhouArchive.Load(), new Year(2023));
        JsonObject old = (JsonObject)JsonNode.Parse(PolicyJson.Write(card))!;
        old["schema"] = "huzhou-policy/1";
        foreach (JsonObject tally in Tallies(old).ToArray())
        {
            int only = (tally["met"]?.GetValue<int>() ?? 0) - (tally["exceeded"]?.GetValue<int>() ?? 0);
            tally.Remove("met");
            if (only > 0)
                tally.Insert(0, "met", only);
        }

        foreach (JsonNode? group in new[] { "bySection", "byTheme", "byLead", "byCommitment" }.SelectMany(by => (JsonArray?)old[by] ?? []))
            ((JsonObject)group!).Remove("targets");
        Scorecard again = PolicyJson.ReadScorecard(old.ToJsonString());
        Assert.Equal(card.Total, again.Total);
        Assert.Equal(card.Rows, again.Rows);
        Assert.All(again.BySection, group => Assert.Empty(group.Targets));
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    public void Indicators_without_parts_are_judged_by_their_names_as_those_with_parts(int year)
    {
        Archive archive = Seeds.HuzhouArchive.Load();
        JsonNode old = JsonNode.Parse(PolicyJson.Write(archive))!;
        int taken = 0;
        foreach (JsonObject indicator in Objects(old).Where(one =>
            one["code"]?.ToString().StartsWith("local:", StringComparison.Ordinal) == true))
            taken += indicator.Remove("parts") ? 1 : 0;
        Assert.True(taken > 300, $"Only {taken} indicators had parts.");
        Scorecard with = Assessor.Default.Assess(archive, new Year(year));
        Scorecard without = Assessor.Default.Assess(PolicyJson.ReadArchive(old.ToJsonString()), new Year(year));
        Assert.Equal(with.Rows.Select(Said), without.Rows.Select(Said));

        static string Said(Assessment row) => $"{row.Target.Indicator.Name}: {row.Verdict} ({row.Reason}), {row.Result?.Source.NumberSpan}";
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(member => Objects(member.Value)).Prepend(one),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<JsonObject> Tallies(JsonNode? node) => node switch
    {
        JsonObject one => one.Where(member => member.Key is "total" or "tally").Select(member => member.Value).OfType<JsonObject>()
            .Concat(one.SelectMany(member => Tallies(member.Value))),
        JsonArray list => list.SelectMany(Tallies),
        _ => [],
    };
}
