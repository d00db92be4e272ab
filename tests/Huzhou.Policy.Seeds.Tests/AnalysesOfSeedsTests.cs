using System.Globalization;
using System.Text.Json.Nodes;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Tests.Docs;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>
/// Arithmetic across the five documents that a careful reader does by hand: each figure from the data, on the page on consistency.
/// </summary>
public sealed class AnalysesOfSeedsTests
{
    private static readonly Archive s_archive = HuzhouArchive.Load();

    /// <summary>What a reader works out, in the order of the annotation: name, figure, its unit, decimal places, what it says.</summary>
    private static readonly (string Name, Func<decimal> Figure, string Unit, int Places, string Says)[] s_analyses =
    [
        ("urban over rural income 2022", () => Level("urban-income", 2022) / Level("rural-income", 2022), "", 4, "stated 1.61: fits"),
        ("urban over rural income 2023", () => Level("urban-income", 2023) / Level("rural-income", 2023), "", 4, "stated 1.57: fits"),
        ("the same ratio in 2021, from the levels and growth of 2022", () => Before("urban-income", 2022) / Before("rural-income", 2022),
            "", 3, "above 1.61, so it did narrow"),
        ("growth of GDP 2023 from its two levels", () => GrowthOf("gdp", 2023), "%", 2,
            "stated 5.8% at comparable prices: another basis, not an error"),
        ("growth of budget revenue 2023 from its two levels", () => GrowthOf("budget-revenue", 2023), "%", 2, "stated 6%: fits"),
        ("growth of imports 2022, what is left of trade without exports",
            () => Rate(Level("trade", 2022) - Level("exports", 2022), Before("trade", 2022) - Before("exports", 2022)), "%", 1,
            "slower than trade, as exports grew faster: fits"),
        ("public spending 2022, from livelihood spending and its share", () => Spending(2022), "亿元", 1,
            "not stated anywhere; above revenue, as is usual with transfers"),
        ("public spending 2023, from livelihood spending and its share", () => Spending(2023), "亿元", 1, "not stated anywhere"),
        ("growth of that spending", () => Rate(Spending(2023), Spending(2022)), "%", 2,
            "revenue grew by 6%: two accounts, neither stands for the other"),
        ("added livelihood spending over added revenue 2023",
            () => 100m * (Level("livelihood-spending", 2023) - Level("livelihood-spending", 2022))
                / (Level("budget-revenue", 2023) - Level("budget-revenue", 2022)), "%", 1,
            "the promise is two thirds of added finances; the reported 73.7% is a share of all spending and does not answer it"),
        ("growth of urban income 2023 from its two levels", () => GrowthOf("urban-income", 2023), "%", 2,
            "at current prices and for towns only: decides nothing about all residents against real growth of 5.8%"),
        ("growth of rural income 2023 from its two levels", () => GrowthOf("rural-income", 2023), "%", 2,
            "for the country only, and faster on either basis"),
        ("share of rural people at which both together grow by 5.8%", RuralShare, "%", 1,
            "above it the promise is kept, below it is not; no document gives the share, so it stays open"),
        ("investment 2023, from the level and growth planned for 2024", () => Investment(2023), "亿元", 1, "first above 2000亿元: fits"),
        ("investment 2022, from that and the growth of 2023", () => Investment(2022), "亿元", 1,
            "below 2000亿元: 2023 is indeed the first year above"),
        ("the whole that the platforms' 1180亿元 and the projects' 876.2亿元 of 2022 belong to", () => Investment(2022), "亿元", 1,
            "each part is smaller; together they are not, so the two sets overlap"),
        ("smallest total of 207 projects above 3亿元, ten of them above 50亿元",
            () => 3m * (Count("projects-300m-filed", 2023) - Count("projects-5bn", 2023)) + (50m * Count("projects-5bn", 2023)), "亿元", 0,
            "stated 1670.7亿元: possible"),
        ("nearest share to 70.6% among 207 projects", () => Nearest(70.6m, Count("projects-300m-filed", 2023)), "%", 2,
            "no count gives 70.6%: by amount, over another set, or rounded up"),
        ("nearest share to 56% among 323 projects", () => Nearest(56m, Count("projects-300m", 2022)), "%", 2, "181 of 323: fits"),
        ("service zones: 11 in the plan for 2023 and those new in 2023", () => 11m + Count("local:新增省级现代服务业创新发展区", 2023), "", 0,
            "14 in the plan for 2024: fits"),
        ("planned revenue of a service zone, 2024 against 2023", () => Rate(3000m / 14m, 2800m / 11m), "%", 1,
            "the total is raised by 7.1%, the number of zones by 27.3%"),
        ("grain harvests in a row", () => Count("grain-streak", 2022) + 1m, "", 0, "7 in 2023: fits"),
        ("years in a row as a safe city, aimed for in 2024", () => Count("peace-streak", 2023) + 1m, "", 0,
            "18: fits; the 17th was only expected then"),
        ("awards for water works", () => 2m + 1m, "", 0, "the second in a row in 2022, the third in 2023: fits"),
        ("balance of loans at which 39.2% is 150亿元", () => 150m / 0.392m, "亿元", 1,
            "an increment against a growth rate: the promise is kept if at least so much was lent before, which no document says"),
    ];

    [Fact]
    public void Each_analysis_gives_the_figure_of_the_page() =>
        Documents.Output("Analyses", string.Join('\n', s_analyses.Select(one => $"{one.Name}: {Written(one)}{one.Unit} ({one.Says})")));

    [Fact]
    public void Each_analysis_gives_the_figure_that_a_careful_reader_found()
    {
        decimal[] theirs = [.. Annotated().Select(row => (decimal)row["computed"]!)];
        Assert.Equal(theirs, s_analyses.Select(one => decimal.Round(one.Figure(), one.Places, MidpointRounding.AwayFromZero)));
    }

    [Fact]
    public void The_check_is_silent_on_what_fits_and_finds_prices_share_and_accounts()
    {
        Inconsistency[] found = [.. Consistency.Check(s_archive)];
        List<string> heard = [];
        foreach (JsonNode row in Annotated())
        {
            HashSet<(string, int)> inputs = [.. row["inputs"]!.AsArray()
                .Select(input => (((string)input!["doc"]!).Replace(".txt", "", StringComparison.Ordinal), (int)input["start"]!))];
            Inconsistency? one = Array.Find(found,
                f => f.Places.Count > 0 && f.Places.All(place => inputs.Contains((place.Document, place.NumberSpan?.Start ?? -1))));
            if (one is not null)
                heard.Add($"{row["verdict"]} {one.Rule}");
        }

        Assert.Equal(["differs_by_definition NominalAgainstReal", "differs_by_definition AccountsDiffer",
            "inconsistent ShareImpossibleAsCount"], heard);
    }

    private static IEnumerable<JsonNode> Annotated() =>
        File.ReadLines(Path.Combine(Repository.NeedShared(), "gold", "derived.jsonl")).Select(line => JsonNode.Parse(line)!);

    private static string Written((string Name, Func<decimal> Figure, string Unit, int Places, string Says) one) =>
        decimal.Round(one.Figure(), one.Places, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    private static decimal Level(string indicator, int year) => Value(indicator, year, Measure.Level);

    private static decimal Count(string indicator, int year) => Value(indicator, year, Measure.Count);

    private static decimal Value(string indicator, int year, Measure measure) =>
        s_archive.ObservationsOf(indicator)
            .Single(o => o.Period == Period.OfYear(new Year(year)) && o.Measure == measure && o.Against is null
                && o.Value.Number is not null).Value.Number!.Value;

    private static decimal Rate(decimal now, decimal before) => 100m * ((now / before) - 1m);

    private static decimal GrowthOf(string indicator, int year) => Rate(Level(indicator, year), Level(indicator, year - 1));

    private static decimal Before(string indicator, int year) =>
        Level(indicator, year) / (1m + (Value(indicator, year, Measure.Growth) / 100m));

    private static decimal Spending(int year) =>
        Level("livelihood-spending", year) / (Value("livelihood-spending-share", year, Measure.Share) / 100m);

    private static decimal Investment(int year) =>
        year == 2023 ? 2200m / 1.07m : Investment(2023) / (1m + (Value("fixed-asset-investment", 2023, Measure.Growth) / 100m));

    /// <summary>u(1−r) + f·r grows by 5.8% where r balances the shortfall of the towns with the surplus of the country.</summary>
    private static decimal RuralShare()
    {
        decimal towns = (Level("urban-income", 2022) * 1.058m) - Level("urban-income", 2023),
            country = Level("rural-income", 2023) - (Level("rural-income", 2022) * 1.058m);
        return 100m * towns / (towns + country);
    }

    private static decimal Nearest(decimal share, decimal total) =>
        100m * decimal.Round(share * total / 100m, MidpointRounding.AwayFromZero) / total;
}
