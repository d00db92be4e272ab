using System.Text;

namespace Huzhou.Policy.Tool.Tests;

/// <summary>
/// Texts as they are published: every command that takes a text opens Word, PDF, web pages and workbooks, also mixed in one folder.
/// </summary>
public sealed class FilesTests(Papers papers) : IClassFixture<Papers>
{
    private static string Fixture(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);

    [Theory]
    [InlineData("notice.docx", "表1第3行第2列")]
    [InlineData("notice.pdf", "第1页表1第3行第2列")]
    [InlineData("notice.html", "表1第3行第2列")]
    public void Places_are_told_as_the_file_has_them(string name, string place)
    {
        Ran ran = Ran.With("read", Fixture(name));
        Assert.Equal(0, ran.Code);
        Assert.Contains(ran.Lines, line =>
            line.Contains("新增规模以上工业企业", StringComparison.Ordinal) && line.EndsWith(place, StringComparison.Ordinal));
    }

    [Fact]
    public void Facts_say_where_they_stand_in_files_and_not_in_plain_texts()
    {
        Assert.Contains("\"where\":\"第1页表1第3行第2列\"}", Ran.With("read", Fixture("notice.pdf"), "--facts").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"where\"", Ran.With("read", Fixture("notice.txt"), "--facts").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_out_is_told_and_is_no_failure()
    {
        Ran ran = Ran.With("read", Fixture("notice.docx"), "--fail-on", "finding", "--language", "en");
        Assert.Equal(0, ran.Code);
        Assert.Contains("HZP0502 note: Page numbers and running heads were left out", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_as_page_and_results_as_text_make_a_cycle_and_a_folder_mixes_them()
    {
        string page =
            $"<html><head><meta charset=gb2312></head><body>{string.Concat(Papers.Plan.Split('\n').Select(line => $"<p>{line}</p>"))}</body></html>";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string plan = papers.Write("plans/qingxi-2030.html", Encoding.GetEncoding("gb18030").GetBytes(page));
        Assert.Equal(Ran.With("cycle", papers.PlanFile, papers.ReportFile).Output, Ran.With("cycle", plan, papers.ReportFile).Output);

        papers.Write("plans/map.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        papers.Write("results/qingxi-2031.txt", Papers.Report);
        Ran folders = Ran.With("cycle", "--plans", Path.GetDirectoryName(plan)!, "--results", Path.Combine(papers.Folder, "results"));
        Assert.Contains("青溪市 2030", folders.Output, StringComparison.Ordinal);
        Assert.Equal(2, folders.Code);
        Assert.EndsWith("map.png\" is a picture (PNG), which is not read. Save it as .docx, .xlsx, .pdf, .html or plain text.\n",
            folders.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_verdict_are_quoted_from_the_file_with_their_place()
    {
        string page = $"<html><body>{string.Concat(Papers.Plan.Split('\n').Select(line => $"<p>{line}</p>"))}</body></html>";
        string plan = papers.Write("quoted/qingxi-2030.html", page);
        papers.Write("quoted/qingxi-2031.txt", Papers.Report);
        Ran read = Ran.With("read", plan, papers.ReportFile, "--format", "json");
        Ran explained = Ran.With("explain", "gdp", "--year", "2030", "--archive", papers.Write("quoted.json", read.Output), "--texts",
            Path.GetDirectoryName(plan)!);
        Assert.Contains("“地区生产总值增长6%左右”（第", explained.Output, StringComparison.Ordinal);
        // The place goes with the fact: it is there without the file.
        string alone = Ran.With("explain", "gdp", "--year", "2030", "--archive", Path.Combine(papers.Folder, "quoted.json")).Output;
        Assert.Matches("qingxi-2030 [^\n]*，第[0-9]+段，字符", alone);
        Assert.Contains("\"place\": { \"paragraph\": ", read.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_piped_in_is_opened_by_what_it_is()
    {
        Ran ran = Ran.Piped(File.ReadAllBytes(Fixture("communique.docx")), "read", "-", "--language", "en");
        Assert.Contains("60 results", ran.Output, StringComparison.Ordinal);
    }
}
