using System.Text.Json.Nodes;

namespace Huzhou.Policy.Tool.Tests;

/// <summary>What a cycle leaves to a person is written as a file, filled in, and applied.</summary>
public sealed class ReviewTests : IDisposable
{
    private const string Plan = "2030年政府工作报告\n\n一、2029年工作回顾\n\n全市上下团结奋斗。\n\n二、2030年工作安排\n\n"
        + "新建社区诊疗站点20个。改造老旧小区40个。\n";

    private const string Report = "2031年政府工作报告\n\n一、2030年工作回顾\n\n新建城乡诊疗站点25个。改造老旧小区43个。\n\n"
        + "二、2031年工作安排\n\n新建公园5个。\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("review").FullName;

    public ReviewTests()
    {
        File.WriteAllText(Of("plan.txt"), Plan);
        File.WriteAllText(Of("report.txt"), Report);
    }

    private string[] Texts => [Of("plan.txt"), Of("report.txt"), "--government", "青溪市"];

    private string Filled => Of("review.json");

    private string Of(string name) => Path.Combine(_folder, name);

    private void Answer(string kind)
    {
        JsonNode review = JsonNode.Parse(File.ReadAllText(Filled))!;
        JsonNode question = review["decisions"]![0]!;
        Assert.Equal("open", (string?)question["kind"]);
        (question["kind"], question["reason"]) = (kind, "社区站点并入城乡站点统计");
        File.WriteAllText(Filled, review.ToJsonString());
    }

    [Fact]
    public void What_is_open_is_listed()
    {
        Ran listed = Ran.With(["review", .. Texts, "--language", "zh"]);
        Assert.Equal(0, listed.Code);
        Assert.Contains("新建城乡诊疗站点 25个", listed.Output, StringComparison.Ordinal);
        Assert.Contains("待核对1项", listed.Output, StringComparison.Ordinal);
        Assert.Equal(2, Ran.With(["review", .. Texts, "--format", "csv"]).Lines.Length);
    }

    [Theory]
    [InlineData("link", "exceeded")]
    [InlineData("notSame", "not_reported")]
    public void A_file_that_was_filled_in_turns_the_row(string kind, string verdict)
    {
        Assert.Equal(0, Ran.With(["review", .. Texts, "--out", Filled, "--by", "王敏", "--on", "2031-02-03"]).Code);
        Answer(kind);
        Ran cycle = Ran.With(["cycle", .. Texts, "--review", Filled, "--facts"]);
        Assert.Contains($"\"verdict\":\"{verdict}\"", cycle.Lines[0], StringComparison.Ordinal);
        Assert.Equal("", cycle.Error);
        Assert.Contains("0 to be decided", Ran.With(["review", .. Texts, "--review", Filled, "--language", "en"]).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_stays_in_the_file_and_fits_an_archive_of_the_same_texts()
    {
        Ran.With(["review", .. Texts, "--out", Filled, "--by", "王敏", "--on", "2031-02-03"]);
        Answer("link");
        Assert.Contains("1 decisions, 0 questions", Ran.With(["review", .. Texts, "--review", Filled, "--out", Filled]).Output,
            StringComparison.Ordinal);
        File.WriteAllText(Of("archive.json"), Ran.With(["read", .. Texts, "--format", "json"]).Output);
        Ran cycle = Ran.With("cycle", "--year", "2030", "--archive", Of("archive.json"), "--review", Filled, "--format", "csv");
        Assert.Contains("exceeded", cycle.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_goes_out_and_comes_back_and_what_is_wrong_in_it_is_told()
    {
        string book = Of("review.xlsx");
        Ran.With(["review", .. Texts, "--out", Filled, "--by", "王敏", "--on", "2031-02-03"]);
        Answer("link");
        Assert.Equal(0, Ran.With(["review", .. Texts, "--review", Filled, "--out", book]).Code);
        Ran cycle = Ran.With(["cycle", .. Texts, "--review", book, "--facts"]);
        Assert.Equal("", cycle.Error);
        Assert.Contains("\"verdict\":\"exceeded\"", cycle.Lines[0], StringComparison.Ordinal);
        string other = Of("other.xlsx");
        Assert.Equal(0, Ran.With("scorecard", "--year", "2023", "--format", "xlsx", "-o", other).Code);
        Ran wrong = Ran.With(["cycle", .. Texts, "--review", other]);
        Assert.Equal(2, wrong.Code);
        Assert.Contains("holds no review", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_longer_fits_is_told()
    {
        Ran.With(["review", .. Texts, "--out", Filled, "--by", "王敏", "--on", "2031-02-03"]);
        Answer("link");
        File.WriteAllText(Of("report.txt"), Report.Replace("新建城乡诊疗站点25个。", "", StringComparison.Ordinal));
        Ran cycle = Ran.With(["cycle", .. Texts, "--review", Filled, "--facts"]);
        Assert.Contains("HZP0220", cycle.Error, StringComparison.Ordinal);
        Assert.Contains("\"verdict\":\"not_reported\"", cycle.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_not_overwritten_and_a_wrong_one_is_told()
    {
        File.WriteAllText(Filled, "{}");
        Assert.Contains("already", Ran.With(["review", .. Texts, "--out", Filled]).Error, StringComparison.Ordinal);
        Assert.Contains("is not a review", Ran.With(["cycle", .. Texts, "--review", Filled]).Error, StringComparison.Ordinal);
        Assert.Contains("there is no file", Ran.With(["cycle", .. Texts, "--review", Of("none.json")]).Error, StringComparison.Ordinal);
        Assert.Contains("is not a day", Ran.With(["review", .. Texts, "--on", "3 February"]).Error, StringComparison.Ordinal);
        Assert.Contains("review takes", Ran.With("review").Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
