using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of the page on supervision, with the invented results of 2025.</summary>
public sealed class InventedResultsSamples
{
    private static string Csv => Sample("invented-progress-2025.csv");

    [Fact]
    public void The_page_shows_how_the_files_begin()
    {
        Documents.Output("InventedProgress", string.Join('\n', Csv.Split('\n').Take(8)) + "\n…\n");
        Documents.Output("InventedPolicy", Sample("invented-policy.json"));
    }

    [Fact]
    public void Results_and_plans_become_a_ranking_and_circulars()
    {
        using Shown shown = new();

        #region Supervision
        ProgressBook book = ProgressBook.Of(HuzhouArchive.Load(), new Year(2025),
            ProgressCsv.Read(File.ReadAllText("invented-progress-2025.csv")),
            ProgressCsv.ReadPlans(File.ReadAllText("invented-work-plans-2025.csv")));
        Supervision supervision = new(book, SupervisionPolicy.Default with { Ties = TieRule.NextPlaceFollows });

        foreach ((DateOnly day, Round round) in supervision.Calendar().Where(pair => pair.Round.Kind == RoundKind.Rank))
            Console.WriteLine(
                $"{day:yyyy-MM-dd} {round}: "
                    + $"{string.Join('、', supervision.Rank(day).Where(body => body.Place == 1).Select(body => body.Organization))}");

        foreach (LagNotice notice in supervision.LagNotices(new DateOnly(2025, 12, 31)).Take(2))
            Console.WriteLine(string.Join("\n  ", Wording.Of(notice, Language.Chinese)));
        #endregion

        Documents.Output("SupervisionSample", shown.ToString());
        Assert.Empty(book.Findings);
    }

    [Fact]
    public void The_invented_files_say_so_in_name_and_first_line()
    {
        string[] files = [.. Repository.Files("tests/Samples")];
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.StartsWith("invented-", Path.GetFileName(file), StringComparison.Ordinal));
        Assert.All(files.Where(file => file.EndsWith(".csv", StringComparison.Ordinal)),
            file => Assert.StartsWith("# Invented: ", Repository.Read(file), StringComparison.Ordinal));
        Assert.Contains("\"note\": \"Invented: ", Sample("invented-progress-2025.json").Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_file_says_the_same_as_the_table()
    {
        (int code, string table, string error) = await Command.Run(
            "rank tests/Samples/invented-progress-2025.csv --on 2025-09-30 --format json");
        (_, string json, _) = await Command.Run("rank tests/Samples/invented-progress-2025.json --on 2025-09-30 --format json");
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Equal(table, json);
    }

    private static string Sample(string name) => Repository.Read(Repository.Path("tests", "Samples", name));
}
