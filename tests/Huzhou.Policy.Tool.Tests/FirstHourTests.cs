using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool.Tests;

/// <summary>What somebody meets in the first hour: no command, a folder for a file, an empty file, two texts of their own.</summary>
public sealed class FirstHourTests(Papers papers) : IClassFixture<Papers>
{
    private const string Plan = """
        2034年青溪市政府工作报告
        二、2034年工作安排
        今年全市经济社会发展的主要预期目标是：地区生产总值增长5%以上、力争达到6%，城镇新增就业3万人以上，城乡居民收入倍差进一步缩小，单位生产总值能耗完成省市下达的任务。
        """;

    private const string Report = """
        2035年青溪市政府工作报告
        一、2034年工作回顾
        过去一年，全市地区生产总值增长5.4%，城镇新增就业3.2万人，城乡居民收入倍差由1.92缩小至1.89。
        二、2035年工作安排
        今年全市经济社会发展的主要预期目标是：地区生产总值增长5.5%左右。
        """;

    private string PlanFile => papers.Write("own-plan.txt", Plan);

    private string ReportFile => papers.Write("own-report.txt", Report);

    [Theory]
    [InlineData(Language.English, "no command was given. The commands stand above;", "Judges the targets of a plan by what a later text")]
    [InlineData(Language.Chinese, "没有给出命令。可用的命令见上，", "用后来文件所报结果判定一个年度的目标。")]
    public void The_bare_command_lists_the_commands(Language language, string said, string about)
    {
        using StringWriter output = new(), error = new();
        using Terminal terminal = new(output, error, () => Stream.Null, language: language, messages: language);
        Assert.Equal(2, CommandLine.Run([], terminal));
        Assert.StartsWith($"huzhou-policy: {said}", error.ToString(), StringComparison.Ordinal);
        Assert.Contains(about, output.ToString(), StringComparison.Ordinal);
        foreach (System.CommandLine.Command command in CommandLine.Whole(terminal).Subcommands)
            Assert.Contains($"  {command.Name} ", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("cycle")]
    public void A_folder_in_the_place_of_a_text_is_told_what_takes_folders(string command)
    {
        string[] files = command == "read" ? [papers.Folder] : [papers.Folder, papers.ReportFile];
        Ran ran = Ran.With([command, .. files]);
        Assert.Equal(2, ran.Code);
        Assert.Contains("is a folder, not a file. Folders are taken by 'read --batch FOLDER --to FOLDER' and 'cycle --plans FOLDER "
            + "--results FOLDER'", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_without_texts_says_so()
    {
        string folder = Directory.CreateDirectory(Path.Combine(papers.Folder, "nothing")).FullName;
        Ran ran = Ran.With("read", "--batch", folder, "--to", Path.Combine(papers.Folder, "parts"));
        Assert.Equal(2, ran.Code);
        Assert.Contains("holds no texts. --batch takes a folder with texts", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(papers.Folder, "parts")));
        Assert.Contains("no name was piped in.", Ran.Piped([], "read", "--batch", "-", "--to", "parts").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_told_in_one_language()
    {
        string empty = papers.Write("empty.txt", "");
        Assert.Equal($"huzhou-policy: “{empty}”是空的。请给出公文的文字。\n", Ran.In(Language.Chinese, 160, null, "read", empty).Error);
        Assert.Contains($"\"{empty}\" is empty.", Ran.With("read", empty).Error, StringComparison.Ordinal);
        string folder = Directory.CreateDirectory(Path.Combine(papers.Folder, "some")).FullName;
        papers.Write("some/empty.txt", "");
        papers.Write("some/plan.txt", Plan);
        Ran batch = Ran.In(Language.Chinese, 160, null, "read", "--batch", folder, "--to", Path.Combine(papers.Folder, "some-parts"));
        Assert.Equal(2, batch.Code);
        Assert.DoesNotContain("is empty", batch.Error, StringComparison.Ordinal);
        Assert.Contains("empty.txt：", batch.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "达成；力争目标未达成")]
    [InlineData("en", "met; the goal beyond it missed")]
    public void A_goal_beyond_the_target_has_its_own_verdict_in_the_row(string language, string verdict)
    {
        string line = Assert.Single(Ran.Wide(300, null, "cycle", PlanFile, ReportFile, "-l", language).Lines,
            row => row.Contains("5.4%", StringComparison.Ordinal));
        Assert.Contains(verdict, line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_movement_is_judged_by_what_its_own_sentence_starts_from()
    {
        Ran ran = Ran.With("explain", "倍差", PlanFile, ReportFile, "-l", "en");
        Assert.Contains("1.89 times, from 1.92 times in the period before, as it says", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Conclusion   Met: the result satisfies the condition", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_texts_are_explained_as_they_are_judged_and_quoted()
    {
        Ran ran = Ran.With("explain", "gdp", PlanFile, ReportFile, "-l", "en");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("\"地区生产总值增长5%以上、力争达到6%\"", ran.Output, StringComparison.Ordinal);
        Assert.Contains("the goal beyond it: missed.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("the plan sets no target for \"forest-cover\"", Ran.With("explain", "forest-cover", PlanFile, ReportFile).Error,
            StringComparison.Ordinal);
        Assert.Contains("explain takes an indicator and a year", Ran.With("explain", "gdp").Error, StringComparison.Ordinal);
        Assert.Contains("--archive and --texts go with a year", Ran.With("explain", "gdp", PlanFile, ReportFile, "--texts", papers.Folder)
            .Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cycle")]
    [InlineData("scorecard")]
    public void The_summary_counts_all_that_was_chosen_and_the_table_shows_the_first(string command)
    {
        string archive = papers.Write("own.json", Ran.With("read", PlanFile, ReportFile, "--format", "json").Output);
        string[] asked = [command, "--year", "2034", "--archive", archive, "-l", "en"];
        Ran all = Ran.Wide(300, null, asked), top = Ran.Wide(300, null, [.. asked, "--top", "2"]);
        Ran some = Ran.Wide(300, null, [.. asked, "--where", "income", "--top", "1"]);
        Assert.Contains("4 targets, 3 could be judged", all.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("The first", all.Output, StringComparison.Ordinal);
        Assert.Contains("The first 2 of 4 targets; what follows counts all 4.", top.Output, StringComparison.Ordinal);
        Assert.Contains("4 targets, 3 could be judged", top.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ratio of urban to rural income", top.Output, StringComparison.Ordinal);
        Assert.Equal(4, top.Lines.TakeWhile(line => !line.StartsWith("The first", StringComparison.Ordinal)).Count());
        Assert.Contains("1 target, 1 could be judged", some.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_hands_a_task_down_is_in_English() =>
        Assert.Contains("the task set by the province and the city",
            Ran.Wide(300, null, "cycle", PlanFile, ReportFile, "-l", "en").Output, StringComparison.Ordinal);
}
