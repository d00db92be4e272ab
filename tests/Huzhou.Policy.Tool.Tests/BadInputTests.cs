using System.Text;

namespace Huzhou.Policy.Tool.Tests;

/// <summary>Whatever is wrong, the message says what to do, the exit code is 2, and there is no trace of the program's inside.</summary>
public sealed class BadInputTests(Papers papers) : IClassFixture<Papers>
{
    [Theory]
    [InlineData("Option '--year' is required. Run 'huzhou-policy scorecard --help' to see what it takes.", "scorecard")]
    [InlineData("\"soon\" is not a year. Give a number from 1 to 9999, such as --year 2023.", "scorecard", "--year", "soon")]
    [InlineData("--format does not take \"xml\". Use table, json, csv, markdown, html or xlsx.", "scorecard", "--year", "2023", "--format", "xml")]
    [InlineData("--by does not take \"mood\". Use leader, organization or section.", "scorecard", "--year", "2023", "--by", "mood")]
    [InlineData("there are no words in the language \"fr\". Use --language zh or --language en.", "scorecard", "--year", "2023",
        "--language", "fr")]
    [InlineData("--fail-on does not take \"late\". Use missed, silent or finding.", "scorecard", "--year", "2023", "--fail-on", "late")]
    [InlineData("there is no file \"nowhere.json\". Check the path, or leave out --archive to use the embedded Huzhou data.", "scorecard",
        "--year", "2023", "--archive", "nowhere.json")]
    [InlineData("there is no folder \"nowhere\". --texts takes the folder that holds the documents' texts, one a document: ID.txt.",
        "explain", "gdp", "--year", "2023", "--texts", "nowhere")]
    [InlineData(
        "cycle takes a plan and its results, 'cycle PLAN RESULTS...', two folders, 'cycle --plans DIR --results DIR', or the year of an "
            + "archive, 'cycle --year 2023'.", "cycle", "one.txt")]
    [InlineData("--archive goes with the year of an archive, 'cycle --year 2023 --archive FILE', not with texts.", "cycle", "one.txt",
        "two.txt", "--archive", "a.json")]
    [InlineData("--facts quotes the texts, so it goes with texts. --format json gives an archive's cycle with all its places.", "cycle",
        "--year", "2023", "--facts")]
    [InlineData("--facts writes JSON lines and takes no --format. Leave one of them out.", "cycle", "one.txt", "two.txt", "--facts",
        "--format", "csv")]
    [InlineData("--summary tells one cycle in words. It does not go with --facts, --format or folders.", "cycle", "--year", "2023",
        "--summary", "--format", "json")]
    [InlineData("--summary tells one cycle in words. It does not go with --facts, --format or folders.", "cycle", "one.txt", "two.txt",
        "--summary", "--facts")]
    [InlineData("--summary tells one cycle in words. It does not go with --facts, --format or folders.", "cycle", "--plans", "a",
        "--results", "b", "--summary")]
    [InlineData("only one of the texts can be piped in. Give the others as files.", "cycle", "-", "-")]
    [InlineData("there is no folder \"nowhere\". --plans takes a folder with texts.", "cycle", "--plans", "nowhere", "--results", ".")]
    [InlineData("the years run backwards: --from 2025 --to 2022. Put the earlier year first.", "show", "series", "gdp", "--from", "2025",
        "--to", "2022")]
    [InlineData("no text is of the year 12. Give a year from 1949 to 2999, such as --year 2023.", "read", "x.txt", "--year", "12")]
    [InlineData("\"May\" is not a day. Write it as year-month-day, such as 2023-01-05.", "read", "x.txt", "--date", "May")]
    public void Wrong_usage_is_answered_with_what_to_do(string message, params string[] arguments)
    {
        Ran ran = Ran.With(arguments);
        Assert.Equal(2, ran.Code);
        Assert.Equal($"huzhou-policy: {message}\n", ran.Error);
        Assert.Empty(ran.Output);
    }

    [Fact]
    public void An_unknown_year_section_or_indicator_is_answered_with_those_there_are()
    {
        Refused("no target is for 2019. The archive has targets for 2030, 2031.", "scorecard", "--year", "2019", "--archive",
            papers.ArchiveFile);
        Refused("there is no section \"九\" with targets. Use one of ", "scorecard", "--year", "2030", "--section", "九", "--archive",
            papers.ArchiveFile);
        Refused(
            "no indicator is called \"星星\". 'huzhou-policy show indicators' lists those with a code; 'scorecard --year 2030' names all "
                + "that have a target.", "explain", "星星", "--year", "2030", "--archive", papers.ArchiveFile);
        Refused("\"forest-cover\" has no target for 2030. 'huzhou-policy show series forest-cover' shows the years it has.", "explain",
            "forest-cover", "--year", "2030", "--archive", papers.ArchiveFile);
        Refused("no target and no result is about \"星星\". 'huzhou-policy show indicators' lists the indicators with their codes.", "show",
            "series", "星星", "--archive", papers.ArchiveFile);
    }

    [Fact]
    public void An_unknown_command_is_named() =>
        Refused("there is no command \"weigh\". Use scorecard, explain, show, read, cycle, review, midterm, judge", "weigh");

    [Theory]
    [InlineData("", "is empty. An archive is what 'huzhou-policy read FILE --format json' writes.")]
    [InlineData(" \n", "is empty. An archive is what 'huzhou-policy read FILE --format json' writes.")]
    [InlineData("{", "is not an archive: ")]
    [InlineData("[]", "is not an archive: ")]
    [InlineData("not json", "is not an archive: ")]
    public void A_file_that_is_no_archive_is_refused(string content, string message) =>
        Refused(message, "scorecard", "--year", "2030", "--archive", papers.Write("bad.json", content));

    [Theory]
    [InlineData("\"schema\": \"huzhou-policy/1\"", "\"schema\": \"huzhou-policy/9\"", "huzhou-policy/9")]
    [InlineData("\"kind\": \"about\", ", "", "kind")]
    [InlineData("\"growth:6%\"", "\"growth:6\"", "growth:6")]
    [InlineData("\"growth:6%\"", "\"growth:6亿元\"", "growth:6亿元")]
    [InlineData("\"headline\": true,", "\"headline\": true, \"weight\": -1,", "weight")]
    [InlineData("\"id\": \"qingxi-2031\"", "\"id\": \"qingxi-2030\"", "qingxi-2030")]
    [InlineData("\"indicator\": \"gdp\"", "\"indicator\": \"gdq\"", "gdq")]
    public void A_wrong_archive_is_refused_with_what_is_wrong(string from, string to, string named)
    {
        string file = papers.Changed(from, to);
        Ran ran = Refused($"the file \"{file}\" is not an archive: ", "scorecard", "--year", "2030", "--archive", file);
        Assert.Contains(named, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_archive_is_refused()
    {
        string json = File.ReadAllText(papers.ArchiveFile);
        Refused("is not an archive: ", "scorecard", "--year", "2030", "--archive", papers.Write("cut.json", json[..(json.Length / 2)]));
    }

    [Fact]
    public void A_text_in_another_encoding_is_refused_with_advice()
    {
        string file = papers.Write("binary.txt", [0x00, 0x01, 0xFF, 0xFE, 0x80, 0x00, 0x9F]);
        Refused("is not a text", "read", file);
        Refused("there is no encoding \"martian\". Use --encoding utf-8 or --encoding gb18030, or leave it out to have it found.", "read",
            papers.PlanFile, "--encoding", "martian");
        string older = papers.Write("older.txt", Encoding.Latin1.GetBytes("\u00FF\u00FF\u00FF"));
        Refused("is not a text in utf-8", "read", older, "--encoding", "utf-8");
    }

    [Fact]
    public void A_folder_is_no_file() => Refused("is a folder, not a file.", "scorecard", "--year", "2030", "--archive", papers.Folder);

    [Fact]
    public void A_results_text_as_plan_is_named() =>
        Refused("sets no target for 2041. Is it the plan?", "cycle", papers.Write("none.txt", "一些话，没有目标。"), papers.ReportFile, "--year",
            "2041");

    private static Ran Refused(string message, params string[] arguments)
    {
        Ran ran = Ran.With(arguments);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.Equal(2, ran.Code);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", ran.Error, StringComparison.Ordinal);
        return ran;
    }
}
