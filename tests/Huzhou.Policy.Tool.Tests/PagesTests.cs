namespace Huzhou.Policy.Tool.Tests;

/// <summary>Results as pages, and output into files.</summary>
public sealed class PagesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pages-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Commands =>
    [
        "scorecard --year 2023", "explain gdp --year 2023", "cycle --year 2023", "portfolio", "portfolio 市财政局", "show series gdp",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_page_is_written_to_the_terminal_or_into_a_file(string command)
    {
        Ran shown = Ran.With([.. command.Split(' '), "--format", "html", "--language", "en"]);
        Assert.Equal((0, string.Empty), (shown.Code, shown.Error));
        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">", shown.Output, StringComparison.Ordinal);
        string file = Path.Combine(_folder, "page.html");
        Ran written = Ran.With([.. command.Split(' '), "--format", "html", "--language", "en", "-o", file]);
        Assert.Equal((0, string.Empty, string.Empty), (written.Code, written.Output, written.Error));
        Assert.Equal(shown.Output, File.ReadAllText(file));
        Assert.Single(Directory.EnumerateFiles(_folder));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_workbook_is_written_into_a_file_and_not_to_the_terminal(string command)
    {
        string[] words = [.. command.Split(' '), "--format", "xlsx"];
        if (words[0] == "explain")
        {
            Assert.Equal(2, Ran.With(words).Code);
            return;
        }

        Ran shown = Ran.With(words);
        Assert.Equal((2, string.Empty), (shown.Code, shown.Output));
        Assert.Contains("a workbook goes into a file. Name it with --output FILE.xlsx.", shown.Error, StringComparison.Ordinal);
        string file = Path.Combine(_folder, "book.xlsx");
        Ran written = Ran.With([.. words, "-o", file]);
        Assert.Equal((0, string.Empty, string.Empty), (written.Code, written.Output, written.Error));
        Assert.Contains("| ", Documents.DocumentText.Open(file).Text.Content, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public void A_cycle_of_texts_quotes_them()
    {
        string plan = Write("plan.txt", "某县2025年政府工作报告\n二、2025年工作安排\n新建农村公路120公里。\n"),
            report = Write("report.txt", "某县2026年政府工作报告\n一、2025年工作回顾\n新建农村公路126公里。\n");
        Ran ran = Ran.With("cycle", plan, report, "--format", "html", "--language", "zh");
        Assert.Equal(0, ran.Code);
        Assert.Contains("<mark>120公里</mark>", ran.Output, StringComparison.Ordinal);
        Assert.Contains("<mark>126公里</mark>", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_become_a_page_for_each_government_and_one_that_leads_to_them()
    {
        string plans = Path.Combine(_folder, "plans"), reports = Path.Combine(_folder, "reports"), cards = Path.Combine(_folder, "cards");
        Directory.CreateDirectory(plans);
        Directory.CreateDirectory(reports);
        foreach (string name in (string[])["甲县", "乙县", "丙县"])
        {
            Write($"plans/{name}.txt", $"{name}2025年政府工作报告\n二、2025年工作安排\n新建农村公路120公里。\n");
            Write($"reports/{name}.txt", $"{name}2026年政府工作报告\n一、2025年工作回顾\n新建农村公路126公里。\n");
        }

        Ran ran = Ran.With("cycle", "--plans", plans, "--results", reports, "--format", "html", "-o", cards, "--language", "en");
        Assert.Equal((0, string.Empty), (ran.Code, ran.Error));
        Assert.Equal($"3 scorecards written; {Path.Combine(cards, "index.html")} leads to them\n", ran.Output);
        Assert.Equal(4, Directory.EnumerateFiles(cards).Count());
        string index = File.ReadAllText(Path.Combine(cards, "index.html"));
        foreach (string file in Directory.EnumerateFiles(cards).Select(file => Path.GetFileName(file)!).Where(file => file != "index.html"))
            Assert.Contains($"href=\"{Uri.EscapeDataString(file)}\"", index, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_format_goes_into_a_file()
    {
        foreach (string format in (string[])["table", "csv", "json", "markdown"])
        {
            string file = Path.Combine(_folder, format);
            Ran shown = Ran.Wide(1_000_000, null, "scorecard", "--year", "2023", "--format", format);
            Assert.Equal(0, Ran.With("scorecard", "--year", "2023", "--format", format, "--output", file).Code);
            Assert.Equal(shown.Output, File.ReadAllText(file));
        }
    }

    [Theory]
    [InlineData("scorecard --year 2023 -o {0}", "is a folder, not a file. --output takes the name of the file to write.")]
    [InlineData("scorecard --year 2023 -o {0}/none/card.html", "to write \"card.html\" into. Make it first.")]
    [InlineData("scorecard --year 2023 --format html --by section", "--by goes with tables.")]
    [InlineData("scorecard --year 2023 --format xlsx --by section -o {0}/a.xlsx", "--by goes with tables.")]
    [InlineData("cycle --plans {0} --results {0} --format xlsx -o {0}/a.xlsx", "a workbook holds one cycle.")]
    [InlineData("scorecard --year 2023 --texts {0}", "--texts goes with --format html")]
    [InlineData("cycle --plans {0} --results {0} --format html", "pages of many governments go into a folder. Name it with --output DIR.")]
    public void What_cannot_be_written_is_said(string command, string said)
    {
        Ran ran = Ran.With([.. command.Split(' ').Select(word => word.Replace("{0}", _folder, StringComparison.Ordinal))]);
        Assert.Equal(2, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    private string Write(string name, string text)
    {
        string file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
