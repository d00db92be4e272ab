using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Arithmetic;
using static Huzhou.Policy.Calculation.Verdict;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>What a year comes to: counts, coverage, weighted mean, shares and groups.</summary>
public sealed class ScorecardTests
{
    private static readonly ItemId s_item = ItemId.Parse("2023/2.4");

    private static Scorecard Card(CalculationOptions? options = null) => Whole(options).Card;

    private static (Archive Archive, Scorecard Card) Whole(CalculationOptions? options = null)
    {
        Target[] targets =
        [
            In("一", Target(Jobs, new Condition.AtLeast(People(6)))) with { Commitment = Commitment.Binding },
            In("一", Target(Gdp, new Condition.About(Quantity.Growth(6m)))),
            In("二", Target(Local("行政村占比"), new Condition.MoreThan(Quantity.Share(90m)))),
            In("二", Target(Local("无下文"), new Condition.Stated(Pieces(3)))) with { Weight = 5m },
            In("二", Target(Local("全市住房"), new Condition.Stated(Pieces(10)))) with { Commitment = Commitment.Aspirational },
        ];
        Document.WorkReport plan = Report(2023, targets) with
        {
            Tasks = [new PolicyTask { Id = s_item, Title = "任务", Source = At("2023-report"),
                Responsibility = new Responsibility { Leads = ["市一局", "市二局"], Supports = ["市三局"] } }],
            Sections = [new Section { Path = "一", Theme = "growth" }],
        };
        plan = plan with
        {
            Targets = [plan.Targets[0] with { Source = new Citation("2023-report", new TextSpan(0, 1)) { Section = "一",
            Item = s_item } }, .. plan.Targets.Skip(1)]
        };
        Archive archive = new([plan, Report(2024, results:
        [
            Result(Jobs, People(6.9m)), Result(Gdp, Quantity.Growth(5.8m)), Result(Local("行政村占比"), Quantity.Share(90m)),
            Result(Local("全市住房"), Pieces(5)),
        ])]);
        return (archive, new Assessor(options ?? CalculationOptions.Default).Assess(archive, Y2023));
    }

    private static Target In(string section, Target target) =>
        target with { Source = new Citation(target.Source.Document, target.Source.Span) { Section = section } };

    [Fact]
    public void Counts_add_up_and_coverage_is_always_there()
    {
        Tally total = Card().Total;
        Assert.Equal((5, 4, 2, 1, 2, 1, 0),
            (total.Count, total.Judged, total.Met, total.Exceeded, total.Missed, total.Silent, total.Undecided));
        Assert.Equal((0.8m, true), (total.Coverage, total.IsRankable));
        Assert.False(Card(new CalculationOptions { CoverageFloor = 0.81m }).Total.IsRankable);
        Assert.Equal(100.0m, total.Shares.Sum());
        Assert.Equal(20.0m, total.Shares[(int)NotReported]);
    }

    [Fact]
    public void The_weighted_mean_is_over_capped_rates_of_what_was_judged()
    {
        Tally total = Card().Total;
        Assert.Equal(4, total.RatedCount);
        Assert.Equal((1m + (5.8m / 6m) + 1m + 0.5m) / 4m, total.WeightedMean);
        Assert.Equal((1m + (5.8m / 6m) + 1m) / 3m, Card(new CalculationOptions { AspirationalWeight = 0m }).Total.WeightedMean);
        Assert.Null(Card(new CalculationOptions { AspirationalWeight = 0m, BindingWeight = 0m, PlannedWeight = 0m }).Total.WeightedMean);
    }

    [Fact]
    public void Groups_are_by_section_theme_lead_and_commitment()
    {
        Scorecard card = Card();
        Assert.Equal([("一", 2), ("二", 3)], card.BySection.Select(g => (g.Key, g.Tally.Count)));
        Assert.Equal([("growth", 2), ("", 3)], card.ByTheme.Select(g => (g.Key, g.Tally.Count)));
        Assert.Equal([("市一局", 1), ("市二局", 1), ("", 4)], card.ByLead.Select(g => (g.Key, g.Tally.Count)));
        Assert.Equal([("binding", 1), ("planned", 3), ("aspirational", 1)], card.ByCommitment.Select(g => (g.Key, g.Tally.Count)));
    }

    [Fact]
    public void A_group_knows_its_rows_and_a_body_sees_what_it_answers_for()
    {
        (Archive archive, Scorecard card) = Whole();
        Assert.Equal([Jobs.Code], card.RowsOf(card.ByLead[0]).Select(row => row.Target.Indicator.Code));
        Assert.Equal(card.Rows, card.BySection.SelectMany(card.RowsOf));
        Assert.Equal(["市一局", "市二局"], archive.ResponsibilityOf(card.Rows[0].Target)!.Leads);
        Assert.Null(archive.ResponsibilityOf(card.Rows[1].Target));

        Scorecard own = card.ForOrganization(archive, "市一局");
        Assert.Equal([card.Rows[0]], own.Rows);
        Assert.Equal((1, 1), (own.Total.Count, own.Total.Met));
        Assert.Equal([("一", 1)], own.BySection.Select(g => (g.Key, g.Tally.Count)));
        Assert.Empty(card.ForOrganization(archive, "市三局").Rows);
        Assert.Equal([card.Rows[0]], card.ForOrganization(archive, "市三局", supported: true).Rows);
        Assert.Empty(card.ForOrganization(archive, "市无此局", supported: true).Rows);
    }

    [Fact]
    public void A_weighted_mean_of_nothing_done_is_zero_and_not_missing()
    {
        Target target = Target(Jobs, new Condition.AtLeast(People(6)));
        Assert.Equal(0m, Tally.Of([Judged(target, Result(Jobs, People(0)))]).WeightedMean);
        Assert.Null(Tally.Of([Judged(target)]).WeightedMean);
    }

    [Theory]
    [InlineData(new[] { 1, 1, 1 }, new[] { 33.4, 33.3, 33.3 })]
    [InlineData(new[] { 24, 1, 48, 15 }, new[] { 27.3, 1.1, 54.6, 17.0 })]
    [InlineData(new[] { 0, 0 }, new[] { 0.0, 0.0 })]
    [InlineData(new[] { 7 }, new[] { 100.0 })]
    public void Shares_sum_to_100_by_largest_remainder(int[] counts, double[] expected) =>
        Assert.Equal(expected.Select(e => (decimal)e), LargestRemainder.Shares(counts, 1));

    [Fact]
    public void A_value_that_decides_nothing_is_counted_apart()
    {
        Target target = Target(Jobs, new Condition.AtLeast(People(6)));
        Tally tally = Tally.Of([Judged(target, Result(Jobs, Quantity.Growth(5m))),
            Judged(target, Result(Jobs, People(7)) with { Status = ObservationStatus.Forecast }), Judged(target)]);
        Assert.Equal((2, 1, 0), (tally.Undecided, tally.Silent, tally.Judged));
    }
}
