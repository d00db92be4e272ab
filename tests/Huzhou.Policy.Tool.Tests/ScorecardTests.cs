using System.Text.Json;

namespace Huzhou.Policy.Tool.Tests;

public sealed class ScorecardTests(Papers papers) : IClassFixture<Papers>
{
    [Fact]
    public void The_targets_of_a_year_are_judged_with_condition_result_completion_verdict_and_reason()
    {
        Ran ran = Ran.With("scorecard", "--year", "2030", "--archive", papers.ArchiveFile);
        Assert.Equal(0, ran.Code);
        Assert.Empty(ran.Error);
        string gdp = Assert.Single(ran.Lines, line => line.StartsWith("地区生产总值", StringComparison.Ordinal));
        Assert.Equal(["地区生产总值", "增长6%左右", "增长5.1%", "85.0%", "-0.9个百分点", "未达成", "结果不符合目标要求", "增长5.4%"],
            gdp.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("共5个目标，可判定4个（80.0%）：达成3个（其中超额2个），未达成1个；其余：未见回报1个。", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void English_words_every_cell()
    {
        Ran ran = Ran.Wide(240, null, "scorecard", "-y", "2030", "-l", "en", "--archive", papers.ArchiveFile);
        string gdp = Assert.Single(ran.Lines, line => line.StartsWith("Gross domestic product", StringComparison.Ordinal));
        Assert.Contains("about +6%", gdp, StringComparison.Ordinal);
        Assert.Contains("the result does not satisfy the condition", gdp, StringComparison.Ordinal);
        Assert.EndsWith("+5.4%", gdp, StringComparison.Ordinal);
        Assert.Contains("5 targets, 4 could be judged (80.0%): 3 met (2 of them exceeded), 1 missed; the rest: 1 not reported back.",
            ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(70)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void No_fact_is_cut_off_at_any_width(int width)
    {
        Ran ran = Ran.Wide(width, null, "scorecard", "--year", "2030", "--archive", papers.ArchiveFile);
        Assert.All(ran.Lines, line => Assert.True(Tables.Cells.Width(line) <= width, line));
        string letters = string.Concat(ran.Output.Where(c => c is not (' ' or '\n')));
        foreach (string fact in new[] { "5.1%", "-0.9", "3.2万人", "85.0%", "1.69倍" })
            Assert.Contains(fact, letters, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_exact_numbers_and_stable_codes()
    {
        using JsonDocument json = JsonDocument.Parse(Ran.With("scorecard", "--year", "2030", "--format", "json", "--archive",
            papers.ArchiveFile).Output);
        JsonElement gdp = json.RootElement.GetProperty("rows")[0];
        Assert.Equal("gdp", gdp.GetProperty("target").GetProperty("indicator").GetString());
        Assert.Equal("missed", gdp.GetProperty("verdict").GetString());
        Assert.Equal(0.85m, gdp.GetProperty("completion").GetProperty("rate").GetDecimal());
        Assert.Equal("qingxi-2031", gdp.GetProperty("result").GetProperty("source").GetProperty("document").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("total").GetProperty("notReported").GetInt32());
    }

    [Fact]
    public void Csv_and_markdown_have_a_line_a_target()
    {
        Ran csv = Ran.With("scorecard", "--year", "2030", "--format", "csv", "--archive", papers.ArchiveFile);
        Assert.Equal(6, csv.Lines.Length);
        Assert.StartsWith("target,indicator,name,measure,period,condition,value,unit,", csv.Lines[0], StringComparison.Ordinal);
        Ran markdown = Ran.With("scorecard", "--year", "2030", "--format", "markdown", "--archive", papers.ArchiveFile);
        Assert.Contains("| 地区生产总值 | 增长6%左右 | 增长5.1% | 85.0% | -0.9个百分点 | 未达成 | 结果不符合目标要求 | 增长5.4% |", markdown.Lines);
    }

    [Fact]
    public void Groups_come_one_a_line()
    {
        Ran ran = Ran.With("scorecard", "--year", "2030", "--by", "section", "--archive", papers.ArchiveFile);
        Assert.StartsWith("章节", ran.Output, StringComparison.Ordinal);
        Assert.Contains(ran.Lines, line => line.StartsWith('二') && line.Contains("80.0%", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("missed", 1)]
    [InlineData("silent", 1)]
    [InlineData("finding", 0)]
    [InlineData("finding,missed", 1)]
    public void A_script_is_told_by_the_exit_code(string what, int code) =>
        Assert.Equal(code, Ran.With("scorecard", "--year", "2030", "--fail-on", what, "--archive", papers.ArchiveFile).Code);

    [Fact]
    public void A_section_is_found_by_its_path_or_its_title()
    {
        Assert.Equal(5,
            Ran.With("scorecard", "--year", "2030", "--section", "二", "--format", "csv", "--archive", papers.ArchiveFile).Lines.Length - 1);
        Assert.Equal(5,
            Ran.With("scorecard", "--year", "2030", "--section", "工作安排", "--format", "csv", "--archive", papers.ArchiveFile).Lines.Length
                - 1);
    }

    [Fact]
    public void An_explanation_cites_both_places_and_quotes_the_words()
    {
        Ran ran = Ran.With("explain", "gdp", "--year", "2030", "--texts", papers.Folder, "--archive", papers.ArchiveFile);
        Assert.Equal(0, ran.Code);
        Assert.Contains("目标出处  qingxi-2030 二", ran.Output, StringComparison.Ordinal);
        Assert.Contains("结果出处  qingxi-2031 一", ran.Output, StringComparison.Ordinal);
        Assert.Contains("“地区生产总值增长6%左右”", ran.Output, StringComparison.Ordinal);
        Assert.Contains("增长5.1%须不低于增长5.5%：不成立。", ran.Output, StringComparison.Ordinal);
        Assert.Contains("结论      未达成：结果不符合目标要求；完成率85.0%；差距-0.9个百分点。", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_takes_a_code_a_name_an_alias_or_a_part_of_a_name()
    {
        string byCode = Ran.With("explain", "income-ratio", "--year", "2030", "--archive", papers.ArchiveFile).Output;
        foreach (string name in new[] { "城乡居民收入倍差", "城乡收入比", "倍差", "Ratio of urban to rural income", "urban to rural" })
            Assert.Equal(byCode, Ran.With("explain", name, "--year", "2030", "--archive", papers.ArchiveFile).Output);
        Assert.Contains("1.72", byCode, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_archive_holds_is_shown()
    {
        Assert.Contains("qingxi-2030", Ran.With("show", "documents", "--archive", papers.ArchiveFile).Output, StringComparison.Ordinal);
        Assert.Contains("gdp", Ran.With("show", "indicators", "生产总值", "--archive", papers.ArchiveFile).Output, StringComparison.Ordinal);
        Ran series = Ran.With("show", "series", "gdp", "--format", "csv", "--archive", papers.ArchiveFile);
        Assert.Equal(
            ["增速,2029年,结果,增长5.4%", "增速,2030年,目标,增长6%左右", "增速,2030年,结果,增长5.1%", "增速,2031年,目标,增长5.5%左右"],
            series.Lines[1..].Select(line => string.Join(',', line.Split(',')[..4])));
        Assert.Equal(2,
            Ran.With("show", "series", "gdp", "--from", "2030", "--to", "2030", "--format", "csv", "--archive",
                papers.ArchiveFile).Lines.Length - 1);
    }

    [Fact]
    public void An_indicator_is_compared_between_two_years()
    {
        Ran ran = Ran.With("compare", "gdp", "--from", "2029", "--to", "2030", "--format", "csv", "--archive", papers.ArchiveFile);
        Assert.Equal(0, ran.Code);
        Assert.Equal(["增速,2029→2030,同比,增长5.4%,增长5.1%,-0.3个百分点,,", "增速,2030,与目标比,增长6%,增长5.1%,-0.9个百分点,,"], ran.Lines[1..]);
        Ran longer = Ran.With("compare", "gdp", "--from", "2029", "--to", "2031", "--format", "csv", "--archive", papers.ArchiveFile);
        Assert.Contains("增速,2030→2031,与此前目标比,增长6%,增长5.5%,-0.5个百分点,,", longer.Lines);
        Assert.Equal(2, Ran.With("compare", "gdp", "--from", "2025", "--to", "2026", "--archive", papers.ArchiveFile).Code);
    }

    [Fact]
    public void The_embedded_data_are_there_without_an_option()
    {
        Ran ran = Ran.With("scorecard", "--year", "2023");
        Assert.Equal(0, ran.Code);
        Assert.Contains(ran.Lines,
            line => line.StartsWith("地区生产总值", StringComparison.Ordinal) && line.Contains("增长5.8%", StringComparison.Ordinal));
    }
}
