using System.Text.Json;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.DependencyInjection;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of README.md.</summary>
public sealed class ReadmeSamples
{
    [Fact]
    public void A_year_is_judged_in_three_lines()
    {
        List<string> lines = [];
        Action<string> show = lines.Add;

        #region QuickStart
        Archive archive = HuzhouArchive.Load();
        Scorecard card = Assessor.Default.Assess(archive, new Year(2023));

        foreach (Assessment row in card.Rows.Where(row => row.Target.IsHeadline))
        {
            string promised = TargetText.Describe(row.Target.Condition, Language.English);
            show($"{row.Target.Indicator.EnglishName}: {promised} - {Wording.Of(row.Verdict, Language.English)}");
        }

        show(Wording.Of(card.Total, Language.English));
        #endregion

        Documents.Output("QuickStart", string.Join('\n', lines));
    }

    [Fact]
    public void A_text_is_read_with_evidence()
    {
        #region ReadText
        string text = "二、2026年工作安排\n主要预期目标：地区生产总值增长5.5%左右，城镇新增就业3万人以上，城镇调查失业率控制在5%以内。";
        ReadingResult read = PolicyReader.Default.Read(new PolicyText(text) { Government = "某县", Year = new Year(2026) });

        Target jobs = read.Targets.First(target => target.Indicator.Code == "new-urban-jobs");
        string evidence = text[jobs.Source.Range]; // the words it was read from
        #endregion

        Assert.Equal("城镇新增就业3万人以上", evidence);
        Assert.Equal(new Condition.AtLeast(Quantity.Of(3m, "万人")), jobs.Condition);
        Assert.Equal(3, read.Targets.Count);
    }

    [Fact]
    public void Services_are_registered_with_options()
    {
        #region DependencyInjection
        ServiceCollection services = new();
        services.AddHuzhouPolicy(options => options with
        {
            Calculation = options.Calculation with { LenientBounds = true },
        });
        #endregion

        using ServiceProvider provider = services.BuildServiceProvider();
        Scorecard lenient = provider.GetRequiredService<Assessor>().Assess(HuzhouArchive.Load(), new Year(2023));
        Assert.Equal(Verdict.Met, lenient.Rows.Single(row => row.Target.Indicator.Code == "rich-villages-share").Verdict);
    }

    [Fact]
    public void Archives_and_results_go_out_and_come_back()
    {
        Scorecard card = Assessor.Default.Assess(HuzhouArchive.Load(), new Year(2023));

        #region Json
        string json = PolicyJson.Write(HuzhouArchive.Load());
        Archive again = PolicyJson.ReadArchive(json);
        string csv = PolicyCsv.Write(card);
        #endregion

        Assert.Equal(HuzhouArchive.Load().Documents, again.Documents);
        Assert.StartsWith("target,indicator,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_go_through_the_serializer_of_the_framework()
    {
        #region Serializer
        JsonSerializerOptions options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddHuzhouPolicy();
        Scorecard card = Assessor.Default.Assess(HuzhouArchive.Load(), new Year(2023));
        string json = JsonSerializer.Serialize(new { card.Year, Missed = card.Rows.Where(row => row.Verdict == Verdict.Missed) }, options);
        Scorecard again = JsonSerializer.Deserialize<Scorecard>(JsonSerializer.Serialize(card, options), options)!;
        #endregion
        Assert.StartsWith("{\"year\":2023,\"missed\":[{\"schema\":\"huzhou-policy/1.1\"", json, StringComparison.Ordinal);
        Assert.Equal(card, again);
    }
}
