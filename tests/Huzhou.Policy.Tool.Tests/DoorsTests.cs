using System.Reflection;
using System.Text.Json.Nodes;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tests.Serialization;

namespace Huzhou.Policy.Tool.Tests;

/// <summary>How rows are chosen and written: for a narrow screen, for programs, in the user's language.</summary>
public sealed class DoorsTests(Papers papers) : IClassFixture<Papers>
{
    private Ran Card(params string[] options) => Ran.With(["scorecard", "--year", "2030", "--archive", papers.ArchiveFile, .. options]);

    private static string[] Ids(Ran csv) => [.. csv.Lines[1..].Select(line => line.Split(',')[0])];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void No_word_and_no_number_is_broken_in_eighty_columns(string language)
    {
        Ran ran = Ran.Wide(80, null, "scorecard", "--year", "2023", "--language", language);
        Assert.All(ran.Lines, line => Assert.True(Tables.Cells.Width(line) <= 80, line));
        string[] said = Ran.Wide(1_000_000, null, "scorecard", "--year", "2023", "--language", language).Lines;
        HashSet<string> whole = [.. said.SelectMany(Words)];
        Assert.Empty(ran.Lines.SelectMany(Words).Where(word => !whole.Contains(word)).Distinct().Take(10));

        static IEnumerable<string> Words(string line) => line.Split((char[])[' ', '，', '；', '：', '。', '/', '-', '（', '）', '、'],
            StringSplitOptions.RemoveEmptyEntries).SelectMany(part =>
                System.Text.RegularExpressions.Regex.Matches(part, @"[A-Za-z]{2,}|[0-9.,]+[0-9%]",
                System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => match.Value));
    }

    [Fact]
    public void A_pipe_gets_a_line_a_row_whatever_its_length()
    {
        Ran ran = Ran.Wide(1_000_000, null, "scorecard", "--year", "2023");
        Assert.Contains(ran.Lines, line => Tables.Cells.Width(line) > 160);
        Assert.Equal(Ids(Ran.With("scorecard", "--year", "2023", "--format", "csv")).Length,
            ran.Lines.TakeWhile(line => line.Length > 0).Count() - 2);
    }

    [Fact]
    public void Rows_are_chosen_by_word_section_verdict_and_number()
    {
        int all = Ids(Card("--format", "csv")).Length;
        Assert.Single(Ids(Card("--where", "生产总值", "--format", "csv")));
        Assert.Single(Ids(Card("--verdict", "missed", "--format", "csv")));
        Assert.Equal(2, Ids(Card("--verdict", "missed,notReported", "--format", "csv")).Length);
        Assert.Equal(2, Ids(Card("--top", "2", "--format", "csv")).Length);
        Assert.Equal(all, Ids(Card("--section", "二", "--format", "csv")).Length);
        Assert.Contains("共1个目标", Card("--verdict", "missed").Output, StringComparison.Ordinal);
        Assert.Equal(2, Card("--top", "none").Code);
        Assert.Contains("--verdict does not take \"bad\"", Card("--verdict", "bad").Error, StringComparison.Ordinal);
        Assert.Equal(2, Card("--unit", "市无此局").Code);
    }

    [Fact]
    public void The_targets_of_a_body_are_its_own()
    {
        Scorecard card = Assessor.Default.Assess(Seeds.HuzhouArchive.Load(), new Year(2022));
        Scorecard.Group lead = card.ByLead.First(group => group.Key.Length > 0);
        Assert.Equal(lead.Targets, Ids(Ran.With("scorecard", "--year", "2022", "--unit", lead.Key, "--format", "csv")));
    }

    [Fact]
    public void Csv_is_for_programs_and_begins_with_a_mark_on_request()
    {
        Scorecard card = PolicyJson.ReadScorecard(Card("--format", "json").Output);
        Assert.Equal(Exchange.PolicyCsv.Write(card), Card("--format", "csv").Output);
        Assert.Equal("\uFEFF" + Exchange.PolicyCsv.Write(card), Card("--format", "csv", "--bom").Output);
    }

    public static TheoryData<string> Written => [
        "scorecard --year 2023", "scorecard --year 2023 --verdict missed", "scorecard --year 2023 --by section",
            "scorecard --year 2022 --by organization",
        "explain gdp --year 2023", "cycle --year 2023", "check", "show series gdp", "show series budget-revenue --from 2023",
        "compare gdp --from 2022 --to 2025", "compare resident-income --from 2022 --to 2024"];

    [Theory]
    [MemberData(nameof(Written))]
    public void Json_fits_the_schema(string command)
    {
        SchemaCheck schema = new((JsonObject)JsonNode.Parse(PolicyJson.JsonSchema)!);
        Ran ran = Ran.With([.. command.Split(' '), "--format", "json"]);
        Assert.Equal(0, ran.Code);
        Assert.Empty(schema.Faults(JsonNode.Parse(ran.Output)));
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", null, Language.Chinese)]
    [InlineData("en_GB.UTF-8", null, Language.English)]
    [InlineData("C", null, Language.English)]
    [InlineData("zh_CN.UTF-8", "en", Language.English)]
    [InlineData("C", "zh", Language.Chinese)]
    [InlineData(null, null, Language.English)]
    public void The_language_is_that_of_the_variable_or_of_the_locale(string? locale, string? own, Language language) =>
        Assert.Equal(language,
            Terminal.LanguageOf(name => name switch { "LANG" => locale, Terminal.LanguageVariable => own, _ => null }, ""));

    [Fact]
    public void What_no_text_says_is_asked_for_and_shown_as_not_stated()
    {
        string plan = Path.Combine(papers.Folder, "undated-plan.txt"), results = Path.Combine(papers.Folder, "undated-results.txt");
        File.WriteAllText(plan, "主要预期目标：地区生产总值增长6%左右。\n");
        File.WriteAllText(results, "全市地区生产总值增长6.1%。\n");
        Ran asked = Ran.With("cycle", plan, results);
        Assert.Equal((2, "huzhou-policy: neither text says which year it is for. --year says which year the plan is for.\n"),
            (asked.Code, asked.Error));
        Assert.Equal(0, Ran.With("cycle", plan, results, "--year", "2030").Code);
        Assert.Equal(2, Ran.With("cycle", plan, results, "--year", "1200").Code);
        Assert.Contains("government not stated, year not stated", Ran.With("read", plan, "-l", "en").Output, StringComparison.Ordinal);
        Assert.Contains("政府未写明，年份未写明", Ran.With("read", plan).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_is_in_the_language_of_the_user()
    {
        using Terminal terminal = new(TextWriter.Null, TextWriter.Null, () => Stream.Null);
        string[] said = [.. Below(CommandLine.Whole(terminal)).Select(symbol => symbol.Description).OfType<string>().Distinct()];
        Assert.True(said.Length > 60, $"Only {said.Length} descriptions were seen.");
        string[] missing = [.. said.Where(english => HelpWords.ChineseOf(english) is null)];
        string[] unused =
            [.. HelpWords.Known
            .Where(known =>
            !said.Any(english => english == known || (known[^1] == ':' && english.StartsWith(known, StringComparison.Ordinal))))];
        Assert.Empty(missing.Concat(unused));

        Assert.Contains("用后来文件所报结果判定一个年度的目标。", Ran.With("--help").Output, StringComparison.Ordinal);
        Assert.Contains("只列其中前若干个，汇总仍含全部。", Ran.With("scorecard", "--help").Output, StringComparison.Ordinal);
        Assert.Contains("Only the first so many of them; the summary counts them all.",
            Ran.With("scorecard", "--help", "-l", "en").Output, StringComparison.Ordinal);

        static IEnumerable<System.CommandLine.Symbol> Below(System.CommandLine.Command command) =>
            command.Arguments.Cast<System.CommandLine.Symbol>().Concat(command.Options).Concat(command.Subcommands.SelectMany(Below))
                .Prepend(command);
    }

    [Theory]
    [InlineData("缺少必填的选项--year。用法见“huzhou-policy scorecard --help”。", "scorecard")]
    [InlineData("不认识的命令或参数“--bad”。用法见“huzhou-policy scorecard --help”。", "scorecard", "--year", "2023", "--bad")]
    [InlineData("选项--top缺少取值。用法见“huzhou-policy cycle --help”。", "cycle", "--top")]
    [InlineData("选项--year只取一个值，给了2个。用法见“huzhou-policy scorecard --help”。", "scorecard", "--year", "1", "--year", "2")]
    [InlineData("命令explain缺少参数INDICATOR。用法见“huzhou-policy explain --help”。", "explain", "--year", "2023")]
    [InlineData("没有文件“nowhere.txt”。请核对路径；短横线读取管道送入的内容。", "read", "nowhere.txt")]
    [InlineData("没有“fr”这种语言。请用--language zh或--language en。", "check", "-l", "fr")]
    public void Mistakes_are_told_in_the_language_of_the_user(string said, params string[] arguments) =>
        Assert.Equal((2, $"huzhou-policy: {said}\n"), Told(Language.Chinese, arguments));

    [Fact]
    public void The_option_names_the_language_of_mistakes_as_well()
    {
        Assert.Equal((2, "huzhou-policy: “soon”不是年份。请给1至9999之间的数，如--year 2023。\n"),
            Told(Language.English, "scorecard", "--year", "soon", "-l", "zh"));
        Assert.Equal((2, "huzhou-policy: Option '--year' is required. Run 'huzhou-policy scorecard --help' to see what it takes.\n"),
            Told(Language.Chinese, "scorecard", "--language=en"));
    }

    private static (int Code, string Error) Told(Language language, params string[] arguments)
    {
        using StringWriter error = new() { NewLine = "\n" };
        using Terminal terminal = new(TextWriter.Null, error, () => Stream.Null, language: language);
        return (CommandLine.Run(arguments, terminal), error.ToString());
    }

    [Fact]
    public void The_exit_codes_are_those_of_the_document()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Root(), "docs", "command.md"));
        var documented = lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsDigit(line[2]))
            .Select(line => line.Split('|')).Select(cells =>
                (cells[2].Trim(), int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(typeof(ExitCode).GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .Select(field => (field.Name, (int)field.GetRawConstantValue()!)), documented);
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Huzhou.Policy.sln")))
            folder = folder.Parent;
        return folder!.FullName;
    }
}
