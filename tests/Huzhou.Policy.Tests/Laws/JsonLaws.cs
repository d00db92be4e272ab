using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>What is written as JSON is read back as it was, and what is not JSON of ours is refused in one way.</summary>
public sealed class JsonLaws
{
    private static Gen<Archive> Archive =>
        from pairs in Some.Pair.ListOf(4)
        from year in Some.PlanYear
        select Of(year, [.. pairs]);

    [Fact]
    public void Every_target_and_result_reads_back() => Law.Holds(Archive, archive =>
    {
        string json = PolicyJson.Write(archive);
        Archive back = PolicyJson.ReadArchive(json);
        Assert.Equal(archive.Documents, back.Documents);
        Assert.Equal(json, PolicyJson.Write(back));
    }, 300);

    [Fact]
    public void Damaged_json_is_refused_as_json() =>
        Law.Holds(from archive in Archive
                  from at in Gen.Choose(0, 1_000_000)
                  from what in Gen.Elements("", "\"", "}", "]", "1e999",
            "null", "\ud800", "0", "\"kind\":", ",")
                  select (archive, at, what), x =>
        {
            string json = PolicyJson.Write(x.archive, indented: false);
            int at = x.at % json.Length;
            string damaged = x.what.Length == 0 ? json[..at] : json.Remove(at, 1).Insert(at, x.what);
            Exception? refused = Record.Exception(() => PolicyJson.ReadArchive(damaged));
            Assert.True(refused is null or System.Text.Json.JsonException, $"{refused?.GetType()}: {refused?.Message}");
        }, 1000);

    private static Archive Of(Year year, (Target Target, Observation Result)[] pairs) => new(
    [
        new Document.WorkReport { Id = "plan", Title = "计划", Government = "某市", Year = year,
            Targets = [.. pairs.Select((p, i) => p.Target with { Id = $"plan#{i}" })] },
        new Document.WorkReport { Id = "report", Title = "报告", Government = "某市", Year = year,
            Observations = [.. pairs.Select((p, i) => p.Result with { Id = $"report#{i}" })] },
    ])
    {
        Indicators = IndicatorCatalogue.Standard,
    };
}
