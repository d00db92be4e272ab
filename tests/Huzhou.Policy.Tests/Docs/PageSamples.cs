using Huzhou.Policy.Calculation;
using Huzhou.Policy.Pages;
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
