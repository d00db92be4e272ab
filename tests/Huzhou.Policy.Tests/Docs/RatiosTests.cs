using System.Globalization;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The small table of README and the page on performance is the one that <c>benchmarks/run</c> measured.</summary>
public sealed class RatiosTests
{
    [Fact]
    public void The_table_of_ratios_is_the_measured_one()
    {
        string[] lines = Repository.Read(Repository.Path("benchmarks", "results", "ratios-512.md")).Split('\n');
        string[][] rows = [.. lines.Where(l => l.StartsWith("| ", StringComparison.Ordinal)
            && !l.StartsWith("| ---", StringComparison.Ordinal))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries)[1..^2])];
        Assert.True(rows.Length > 1, "no ratios were measured");
        int goal = rows.Max(r => r[1].Length), measured = rows.Max(r => r[2].Length);
        IEnumerable<string> table = rows.Select(r => $"{r[1].PadLeft(goal)}  {r[2].PadLeft(measured)}  {r[0]}");
        Documents.Output("Ratios", string.Join('\n', [.. table, "", lines[2]]));
    }

    [Fact]
    public void A_floor_asks_for_less_than_its_goal_unless_it_is_of_exact_bytes()
    {
        foreach ((string what, string sign, decimal[] goals, decimal[] limits) in Floors.Where(f => !f.What.Contains("bytes allocated",
            StringComparison.Ordinal)))
        {
            for (int i = 0; i < goals.Length; i++)
                Assert.True(sign == "≥" ? limits[i] < goals[i] : limits[i] > goals[i],
                    $"{what}: goal {sign} {goals[i]}, floor {limits[i]}");
        }
    }

    [Theory]
    [InlineData("ratios-512.md", 0)]
    [InlineData("ratios-256.md", 1)]
    [InlineData("ratios-128.md", 2)]
    public void A_page_of_ratios_names_every_check_with_goal_and_floor_for_its_width(string page, int width)
    {
        string[] written = [.. Rows(page).Select(r => $"{r[0]} {r[1]} {r[4]}")];
        string[] checks = [.. Floors.Select(f => string.Create(CultureInfo.InvariantCulture,
            $"{f.What} {f.Sign} {f.Goals[width]} {f.Sign} {f.Limits[width]}"))];
        Assert.Equal(checks, written);
    }

    [Theory]
    [InlineData("ratios-512.md", "512 bits")]
    [InlineData("ratios-256.md", "256 bits")]
    [InlineData("ratios-128.md", "128 bits")]
    public void A_page_of_ratios_was_measured_with_the_vectors_it_is_named_for(string page, string width)
    {
        Assert.Contains($"vectors of {width}", Repository.Read(Repository.Path("benchmarks", "results", page)).Split('\n')[2],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_class_of_benchmarks_has_a_page_of_results()
    {
        string[] classes = [.. Directory.EnumerateFiles(Repository.Path("benchmarks", "Huzhou.Policy.Benchmarks"), "*.cs")
            .Where(file => Repository.Read(file).Contains("[Benchmark", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)!)];
        Assert.NotEmpty(classes);
        Assert.All(classes,
            name => Assert.True(File.Exists(Repository.Path("benchmarks", "results", name + ".md")),
                $"{name} has no page in benchmarks/results"));
    }

    /// <summary>The rows of a page: work, goal, measured, what is said of it, floor.</summary>
    private static string[][] Rows(string page) =>
    [
        .. Repository.Read(Repository.Path("benchmarks", "results", page)).Split('\n')
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Where(l => !l.StartsWith("| ---", StringComparison.Ordinal)).Select(l => l.Split('|', StringSplitOptions.TrimEntries)[1..^1]),
    ];

    private static (string What, string Sign, decimal[] Goals, decimal[] Limits)[] Floors =>
    [
        .. Repository.Read(Repository.Path("benchmarks", "floors.txt")).Split('\n').Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries))
            .Select(c => (c[4], c[1] == "at least" ? "≥" : "≤", Numbers(c[2]), Numbers(c[3]))),
    ];

    /// <summary>One number for every width of vectors, or three.</summary>
    private static decimal[] Numbers(string cell)
    {
        decimal[] numbers = [.. cell.Split('/').Select(n => decimal.Parse(n, CultureInfo.InvariantCulture))];
        return numbers.Length == 1 ? [numbers[0], numbers[0], numbers[0]] : numbers;
    }
}
