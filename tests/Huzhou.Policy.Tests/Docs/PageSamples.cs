using Huzhou.Policy.Batches;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Pages;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Seeds;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of the page on pages.</summary>
public sealed class PageSamples
{
    [Fact]
    public void A_scorecard_becomes_a_page()
    {
        using Shown shown = new();

        #region WritePage
        Archive archive = HuzhouArchive.Load();
        Scorecard card = Assessor.Default.Assess(archive, new Year(2023));

        string page = PolicyHtml.Write(card, new PageOptions { Archive = archive });
        File.WriteAllText("card.html", page);
        Console.WriteLine($"{card.Rows.Count} targets on one page that is under a megabyte: {page.Length < 1 << 20}");
        #endregion

        Documents.Output("WritePage", shown.ToString());
        File.Delete("card.html");
    }

    [Fact]
    public void A_cycle_of_own_texts_becomes_a_page_that_quotes_them()
    {
        using Shown shown = new();

        #region WritePageWithTexts
        string plan = """
            某县2025年政府工作报告
            二、2025年工作安排
            主要预期目标：地区生产总值增长5.5%左右，城镇新增就业3万人以上。
            """;
        string report = """
            某县2026年政府工作报告
            一、2025年工作回顾
            地区生产总值增长5.4%，城镇新增就业2.8万人。
            """;
        CycleReading cycle = CycleReading.Of(PolicyReader.Default, new PolicyText(plan), new PolicyText(report));

        string page = PolicyHtml.Write(cycle.Analysis, new PageOptions
        {
            Language = Language.English,
            Archive = cycle.Archive,
            Texts = new Dictionary<string, string>
            {
                [cycle.Plan.Document.Id] = plan, // the id was made when the text was read
                [cycle.Results.Document.Id] = report,
            },
        });
        File.WriteAllText("cycle.html", page);
        Console.WriteLine($"{cycle.Plan.Document.Id}, {cycle.Results.Document.Id}: numbers marked {page.Split("<mark>").Length - 1} times");
        #endregion

        Assert.Contains("<mark>2.8万人</mark>", page, StringComparison.Ordinal);
        Documents.Output("WritePageWithTexts", shown.ToString());
        File.Delete("cycle.html");
    }

#pragma warning disable xUnit1051 // The sample is what a user pastes, without the token of a test.
    [Fact]
    public async Task A_scorecard_becomes_a_workbook()
    {
        using Shown shown = new();

        #region WriteWorkbook
        Archive archive = HuzhouArchive.Load();
        Scorecard card = Assessor.Default.Assess(archive, new Year(2023));

        await using (FileStream file = File.Create("card.xlsx"))
            await PolicyWorkbook.WriteAsync(file, card, new PageOptions { Archive = archive });
        Console.WriteLine($"{card.Rows.Count} targets in a workbook that is under 100 KB: {new FileInfo("card.xlsx").Length < 100_000}");
        #endregion

        Documents.Output("WriteWorkbook", shown.ToString());
        File.Delete("card.xlsx");
    }
}
