using System.Text.Json;
using Huzhou.Policy.Batches;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of README.md, of README.zh-CN.md, and of the page on the format.</summary>
public sealed class ReadmeSamples
{
    [Fact]
    public void A_year_is_judged_in_three_lines()
    {
        using Shown shown = new();

        #region QuickStart
        Archive archive = HuzhouArchive.Load();
        Scorecard card = Assessor.Default.Assess(archive, new Year(2023));

        foreach (Assessment row in card.Rows.Where(row => row.Target.IsHeadline))
        {
            string promised = TargetText.Of(row.Target).ToString(Language.English);
            Console.WriteLine($"{row.Target.Indicator.EnglishName}: {promised} - {Wording.Of(row.Verdict, Language.English)}");
        }

        Console.WriteLine(Wording.Of(card.Total, Language.English));
        #endregion

        Documents.Output("QuickStart", shown.ToString());
    }

    [Fact]
    public void A_year_is_judged_in_three_lines_in_Chinese()
    {
        using Shown shown = new();

        #region QuickStartInChinese
        Archive archive = HuzhouArchive.Load();
        Scorecard card = Assessor.Default.Assess(archive, new Year(2023));

        foreach (Assessment row in card.Rows.Where(row => row.Target.IsHeadline))
        {
            string promised = TargetText.Of(row.Target).ToString(Language.Chinese);
            Console.WriteLine($"{row.Target.Indicator.Name}：{promised}，{Wording.Of(row.Verdict, Language.Chinese)}");
        }

        Console.WriteLine(Wording.Of(card.Total, Language.Chinese));
        #endregion

        Documents.Output("QuickStartInChinese", shown.ToString());
    }

    [Fact]
    public void The_console_sample_is_the_quick_start() =>
        Approved.Check(Regions.Named("QuickStart")!, "docs", "samples", "Console", "Program.cs");

    [Fact]
    public void A_comparison_and_a_completion_rate_are_a_line_each()
    {
        using Shown shown = new();

        #region Calculators
        IndicatorSeries gdp = IndicatorSeries.Of(HuzhouArchive.Load(), "gdp", Measure.Level);
        Difference? growth = gdp.Points[^1].YearOnYear; // a comparison, null where the year before has no figure
        Completion relief = Completions.By(CompletionMethod.Ratio,
            new CompletionInput { Target = Quantity.Of(200m, "亿元"), Actual = Quantity.Of(213m, "亿元") }); // a completion rate

        Console.WriteLine(growth is null ? "nothing to compare" : Wording.Of(growth, Language.English));
        Console.WriteLine($"{100m * relief.Rate:0.0}% of what was promised");
        #endregion

        Documents.Output("Calculators", shown.ToString());
        Assert.Equal(1.065m, relief.Rate);
        Assert.Null(growth!.Refusal);
    }

    [Fact]
    public void A_text_is_read_with_evidence()
    {
        using Shown shown = new();

        #region ReadText
        string text = "二、2026年工作安排\n主要预期目标：地区生产总值增长5.5%左右，城镇新增就业3万人以上，城镇调查失业率控制在5%以内。";
        ReadingResult read = PolicyReader.Default.Read(new PolicyText(text) { Government = "某县", Year = new Year(2026) });

        foreach (Target target in read.Targets)
            Console.WriteLine($"{target.Indicator.Code}: {target.Condition} <- {text[target.Source.Range]}"); // the words it was read from
        #endregion

        Documents.Output("ReadText", shown.ToString());
        Target jobs = read.Targets.First(target => target.Indicator.Code == "new-urban-jobs");
        Assert.Equal("城镇新增就业3万人以上", text[jobs.Source.Range]);
        Assert.Equal(new Condition.AtLeast(Quantity.Of(3m, "万人")), jobs.Condition);
        Assert.Equal(3, read.Targets.Count);
    }

    [Fact]
    public void Two_texts_make_a_judged_cycle()
    {
        using Shown shown = new();

        #region TwoTexts
        string plan = """
            某县2025年政府工作报告
            二、2025年工作安排
            主要预期目标：地区生产总值增长5.5%左右，城镇新增就业3万人以上，建成农村公路120公里。
            """;
        string report = """
            某县2026年政府工作报告
            一、2025年工作回顾
            地区生产总值增长4.7%，城镇新增就业2.8万人。
            """;
        Assessor lenient = new(CalculationOptions.Default with { AboutPoints = 1m }); // 0.5 by default
        CycleReading cycle = CycleReading.Of(PolicyReader.Default, new PolicyText(plan), new PolicyText(report), assessor: lenient);

        foreach (Assessment row in cycle.Analysis.Scorecard.Rows)
        {
            string promised = TargetText.Of(row.Target).ToString(Language.English);
            string reported = row.Result is { } result ? $", reported {Wording.Of(result.Value, Language.English)}" : "";
            Console.WriteLine(
                $"{Wording.Of(row.Target.Indicator, Language.English)}: {promised}{reported} - {Wording.Of(row.Verdict, Language.English)}");
        }
        #endregion

        Documents.Output("TwoTexts", shown.ToString());
    }

    [Fact]
    public void Two_texts_make_a_judged_cycle_in_Chinese()
    {
        using Shown shown = new();

        #region TwoTextsInChinese
        string plan = """
            某县2025年政府工作报告
            二、2025年工作安排
            主要预期目标：地区生产总值增长5.5%左右，城镇新增就业3万人以上，建成农村公路120公里。
            """;
        string report = """
            某县2026年政府工作报告
            一、2025年工作回顾
            地区生产总值增长4.7%，城镇新增就业2.8万人。
            """;
        Assessor lenient = new(CalculationOptions.Default with { AboutPoints = 1m }); // 默认为0.5
        CycleReading cycle = CycleReading.Of(PolicyReader.Default, new PolicyText(plan), new PolicyText(report), assessor: lenient);

        foreach (Assessment row in cycle.Analysis.Scorecard.Rows)
        {
            string promised = TargetText.Of(row.Target).ToString(Language.Chinese);
            string reported = row.Result is { } result ? $"，报告为{Wording.Of(result.Value, Language.Chinese)}" : "";
            Console.WriteLine($"{row.Target.Indicator.Name}：{promised}{reported}，{Wording.Of(row.Verdict, Language.Chinese)}");
        }
        #endregion

        Documents.Output("TwoTextsInChinese", shown.ToString());
    }

    [Fact]
    public void Archives_and_results_go_out_and_come_back()
    {
        using Shown shown = new();

        #region Json
        Archive archive = PolicyJson.ReadArchive(PolicyJson.Write(HuzhouArchive.Load()));
        Scorecard card = Assessor.Default.Assess(archive, new Year(2023));

        string json = PolicyJson.Write(card); // every judgement with what it rests on
        Scorecard again = PolicyJson.ReadScorecard(json);
        string csv = PolicyCsv.Write(again);
        Console.WriteLine(csv.Split('\n')[0]);
        #endregion

        Documents.Output("Json", shown.ToString());
        Assert.Equal(HuzhouArchive.Load().Documents, archive.Documents);
        Assert.Equal(card, again);
    }

    [Fact]
    public void Values_go_through_the_serializer_of_the_framework()
    {
        using Shown shown = new();

        #region Serializer
        JsonSerializerOptions options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddHuzhouPolicy();
        Scorecard card = Assessor.Default.Assess(HuzhouArchive.Load(), new Year(2023));
        string json = JsonSerializer.Serialize(new { card.Year, Missed = card.Rows.Where(row => row.Verdict == Verdict.Missed) }, options);
        Scorecard again = JsonSerializer.Deserialize<Scorecard>(JsonSerializer.Serialize(card, options), options)!;
        Console.WriteLine($"{json[..59]}… {again.Rows.Count} rows");
        #endregion

        Assert.StartsWith("{\"year\":2023,\"missed\":[{\"schema\":\"huzhou-policy/1.1\"", json, StringComparison.Ordinal);
        Assert.Equal(card, again);
        Assert.EndsWith($"{card.Rows.Count} rows", Assert.Single(shown.Lines), StringComparison.Ordinal);
    }
}
