using Huzhou.Policy.Calculation;
using static Huzhou.Policy.Calculation.Verdict;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>Conditions held against another thing, another place or an earlier value.</summary>
public sealed class RelativeTests
{
    private static readonly Reference s_growth = new("经济增长") { IndicatorCode = "gdp" };
    private static readonly Reference s_province = new("全省") { League = "全省" };
    private static readonly Reference s_country = new("全国") { League = "全国" };

    [Theory]
    [InlineData(6.0, true, Met)]
    [InlineData(5.3, true, Met)]
    [InlineData(5.29, true, Missed)]
    [InlineData(5.6, false, Met)]
    [InlineData(5.59, false, Missed)]
    public void In_step_with_growth_finds_growth_and_allows_a_little(double actual, bool basically, Verdict expected)
    {
        Target target = Target(Revenue, new Condition.InStepWith(s_growth, basically));
        Assessment assessment = Judged(target, Result(Gdp, Quantity.Growth(5.8m)), Result(Gdp, Quantity.Of(4015m, "亿元")),
            Result(Revenue, Quantity.Growth((decimal)actual)));
        Assert.Equal(expected, assessment.Verdict);
        Assert.Equal(Quantity.Points((decimal)actual - 5.8m), assessment.Gap);
        Assert.Equal(Reason.NoOwnNumber, assessment.Completion?.Refusal);
        Assert.Equal(2, assessment.Inputs.Count);
    }

    [Fact]
    public void Faster_than_growth_is_strictly_faster()
    {
        Target target = Target(Revenue, new Condition.FasterThan(s_growth, null));
        Assert.Equal(Missed, Judged(target, Result(Gdp, Quantity.Growth(5.8m)), Result(Revenue, Quantity.Growth(5.8m))).Verdict);
        Assert.Equal(Met, Judged(target, Result(Gdp, Quantity.Growth(5.8m)), Result(Revenue, Quantity.Growth(5.9m))).Verdict);
    }

    [Fact]
    public void Outrunning_is_said_of_growth_also_where_the_target_is_noted_under_its_level() =>
        Assert.Equal(Met,
            Judged(Target(Revenue, new Condition.FasterThan(s_growth, null), Measure.Level), Result(Gdp, Quantity.Growth(5.8m)),
                Result(Revenue, Quantity.Growth(6m)), Result(Revenue, Quantity.Of(410.5m, "亿元"))).Verdict);

    [Fact]
    public void What_it_is_held_against_has_to_be_reported()
    {
        Target target = Target(Revenue, new Condition.FasterThan(s_growth, null));
        Assert.Equal((NeedsReference, Reason.ReferenceNotReported), Said(Judged(target, Result(Revenue, Quantity.Growth(5.9m)))));
        Target vague = Target(Revenue, new Condition.FasterThan(new Reference("有关方面"), null));
        Assert.Equal((NeedsReference, Reason.ReferenceUnknown), Said(Judged(vague, Result(Revenue, Quantity.Growth(5.9m)))));
        Assert.Equal((NotReported, Reason.DocumentSilent), Said(Judged(target, Result(Gdp, Quantity.Growth(5.8m)))));
    }

    [Fact]
    public void The_aggregate_is_found_through_the_indicators_relation()
    {
        Indicator industry = new("industry", "规上工业增加值") { Polarity = Polarity.HigherIsBetter };
        Indicator part = new("high-tech", "高新技术产业增加值")
        {
            Polarity = Polarity.HigherIsBetter,
            Relations = [new(IndicatorRelationKind.Aggregate, "industry")]
        };
        Target target = Target(part, new Condition.FasterThan(new Reference("面上"), null));
        Assert.Equal(Met, Judged(target, Result(industry, Quantity.Growth(6m)), Result(part, Quantity.Growth(6.9m))).Verdict);
        Assert.Equal(Met,
            Judged(Target(part, new Condition.FasterThan(new Reference("面上") { League = "面上" }, null)),
                Result(industry, Quantity.Growth(6m)), Result(part, Quantity.Growth(6.9m))).Verdict);
        Observation difference = Result(part, Quantity.Points(0.9m)) with { Against = new Reference("面上") };
        Assessment given = Judged(target, difference);
        Assert.Equal((Met, Quantity.Points(0.9m)), (given.Verdict, given.Gap));
    }

    [Theory]
    [InlineData(0.2, null, Met)]
    [InlineData(0, null, Missed)]
    [InlineData(-0.1, null, Missed)]
    [InlineData(10, 10.0, Met)]
    [InlineData(9.9, 10.0, Missed)]
    public void A_stated_difference_to_a_league_decides_directly(double difference, double? margin, Verdict expected)
    {
        Target target = Target(Gdp, new Condition.Above(s_province, margin is { } m ? Quantity.Points((decimal)m) : null), Measure.Growth);
        Observation given = Result(Gdp, Quantity.Points((decimal)difference)) with { Against = s_province };
        Assert.Equal(expected, Judged(target, given).Verdict);
    }

    [Fact]
    public void A_margin_in_points_is_held_against_the_difference_of_two_rates()
    {
        Indicator employment = Local("就业率");
        Target target = Target(employment, new Condition.Above(s_province, Quantity.Points(10m)));
        Observation province = Result(employment, Quantity.Rate(85m)) with { League = "全省" };
        Assert.Equal(Met, Judged(target, province, Result(employment, Quantity.Rate(95m))).Verdict);
        Assert.Equal(Missed, Judged(target, province, Result(employment, Quantity.Rate(94m))).Verdict);
    }

    [Fact]
    public void Two_leagues_are_two_references()
    {
        Observation country = Result(Gdp, Quantity.Points(0.3m)) with { Against = s_country };
        Observation province = Result(Gdp, Quantity.Points(-0.2m)) with { Against = s_province };
        Assert.Equal(Met, Judged(Target(Gdp, new Condition.Above(s_country, null), Measure.Growth), country, province).Verdict);
        Assert.Equal(Missed, Judged(Target(Gdp, new Condition.Above(s_province, null), Measure.Growth), country, province).Verdict);
        Assert.Equal(Met, Judged(Target(Gdp, new Condition.Below(s_province, null), Measure.Growth), country, province).Verdict);
    }

    [Fact]
    public void A_leagues_own_value_is_a_reference_and_never_the_result()
    {
        Observation league = Result(Gdp, Quantity.Growth(5.2m)) with { League = "全国" };
        Target target = Target(Gdp, new Condition.Above(s_country, null), Measure.Growth);
        Assert.Equal(NotReported, Judged(target, league).Verdict);
        Assert.Equal(Met, Judged(target, league, Result(Gdp, Quantity.Growth(5.8m))).Verdict);
        Assert.Equal(NotReported, Judged(Target(Gdp, new Condition.About(Quantity.Growth(6m))), league).Verdict);
    }

    [Fact]
    public void Income_of_parts_says_nothing_of_income_of_all_against_growth()
    {
        Indicator all = new("income", "居民人均可支配收入")
        {
            Polarity = Polarity.HigherIsBetter,
            Relations = [new(IndicatorRelationKind.Narrower, "urban-income")]
        };
        Target target = Target(all, new Condition.FasterThan(s_growth, null), Measure.Growth);
        Assessment assessment = Judged(target, Result(Gdp, Quantity.Growth(5.8m)),
            Result(new Indicator("urban-income", "城镇居民人均可支配收入"), Quantity.Of(74400m, "元")));
        Assert.Equal((NotComparable, LinkStatus.OtherBasis), (assessment.Verdict, assessment.Link));
    }

    [Theory]
    [InlineData(1.57, Met)]
    [InlineData(1.61, Missed)]
    [InlineData(1.65, Missed)]
    public void A_direction_is_held_against_the_value_of_the_year_before(double now, Verdict expected)
    {
        Target target = Target(Ratio, new Condition.Moves(Direction.Down), Measure.Multiple);
        Assessment assessment = Judged(target, Result(Ratio, Quantity.Times(1.61m), In2022, "2023-report"),
            Result(Ratio, Quantity.Times((decimal)now)));
        Assert.Equal(expected, assessment.Verdict);
        Assert.Equal(Quantity.Times((decimal)now - 1.61m), assessment.Gap);
        Assert.Equal(expected == Met ? 1m : 0m, assessment.Completion?.Rate);
        Assert.Contains(assessment.Inputs, o => o.Source.Document == "2023-report");
    }

    [Fact]
    public void A_direction_without_the_value_before_takes_the_change_that_is_reported()
    {
        Indicator share = new("digital-share", "数字经济占比") { Polarity = Polarity.HigherIsBetter };
        Target target = Target(share, new Condition.Moves(Direction.Up), Measure.Share);
        Assert.Equal((NeedsReference, Reason.PreviousNotReported), Said(Judged(target, Result(share, Quantity.Share(12m)))));
        Assert.Equal(Met, Judged(target, Result(share, Quantity.Share(12m)), Result(share, Quantity.Points(0.4m))).Verdict);
        Assert.Equal(Missed, Judged(target, Result(share, Quantity.Points(-0.4m))).Verdict);
        Assessment words = Judged(target, Result(share, new Reported.Asserted(new Condition.Moves(Direction.Up)), Measure.Share));
        Assert.Equal((Met, Reason.Asserted, true), (words.Verdict, words.Reason, words.IsAsserted));
        Assert.Equal((Missed, Reason.AssertedOtherwise),
            Said(Judged(target, Result(share, new Reported.Asserted(new Condition.Moves(Direction.Down)), Measure.Share))));
        Assert.Equal(Met, Judged(target with { Baseline = Quantity.Share(11m) }, Result(share, Quantity.Share(12m))).Verdict);
    }

    [Theory]
    [InlineData(8.0, Met)]
    [InlineData(7.8, Met)]
    [InlineData(7.79, Missed)]
    [InlineData(9.5, Met)]
    public void What_holds_may_worsen_by_the_tolerance_and_improve_at_will(double now, Verdict expected)
    {
        Indicator share = new("export-share", "出口占全省份额") { Polarity = Polarity.HigherIsBetter };
        Target target = Target(share, new Condition.Holds(), Measure.Share);
        Assert.Equal(expected,
            Judged(target, Result(share, Quantity.Share(8m), In2022, "2023-report"), Result(share, Quantity.Share((decimal)now))).Verdict);
    }

    [Fact]
    public void What_holds_may_be_asserted_in_the_targets_words()
    {
        Indicator share = new("export-share", "出口占全省份额") { Polarity = Polarity.HigherIsBetter };
        Assessment words = Judged(Target(share, new Condition.Holds(), Measure.Share),
            Result(share, new Reported.Asserted(new Condition.Holds()), Measure.Share));
        Assert.Equal((Met, true, LinkStatus.Reported), (words.Verdict, words.IsAsserted, words.Link));
    }

    [Fact]
    public void What_has_no_better_side_holds_on_both_sides()
    {
        Target target = Target(Prices, new Condition.Holds(), Measure.Rate);
        Observation before = Result(Prices, Quantity.Rate(2m), In2022, "2023-report");
        Assert.Equal(Missed, Judged(target, before, Result(Prices, Quantity.Rate(2.21m))).Verdict);
        Assert.Equal(Missed, Judged(target, before, Result(Prices, Quantity.Rate(1.79m))).Verdict);
        Assert.Equal(Met, Judged(target, before, Result(Prices, Quantity.Rate(2.2m))).Verdict);
    }

    [Fact]
    public void A_rank_improves_against_the_rank_before_or_by_a_reported_move()
    {
        Indicator rank = Local("营商环境排名");
        Target target = Target(rank, new Condition.RankImproves("全省"), Measure.Rank);
        Observation before = Result(rank, Quantity.Rank(27), In2022, "2023-report") with { League = "全省" };
        Assert.Equal((Met, new Quantity(2m, Unit.Place, Measure.RankMove)),
            (Judged(target, before, Result(rank, Quantity.Rank(25))).Verdict, Judged(target, before, Result(rank, Quantity.Rank(25))).Gap));
        Assert.Equal(Missed, Judged(target, before, Result(rank, Quantity.Rank(27))).Verdict);
        Assert.Equal(Met, Judged(target, Result(rank, new Quantity(2m, Unit.Place, Measure.RankMove))).Verdict);
        Assert.Equal((NeedsReference, Reason.PreviousNotReported), Said(Judged(target, Result(rank, Quantity.Rank(25)))));
    }

    [Fact]
    public void A_record_is_higher_than_every_earlier_value()
    {
        Target target = Target(Revenue, new Condition.RecordHigh(), Measure.Level);
        Observation[] series = [.. Enumerable.Range(2019, 4)
            .Select(year => Result(Revenue, Quantity.Of(300 + year - 2019, "亿元"), Period.OfYear(new Year(year)), $"{year + 1}-report"))];
        Assert.Equal(Met, Judged(target, [.. series, Result(Revenue, Quantity.Of(304, "亿元"))]).Verdict);
        Assert.Equal(Missed, Judged(target, [.. series, Result(Revenue, Quantity.Of(303, "亿元"))]).Verdict);
        Assert.Equal((NeedsReference, Reason.SeriesNotReported), Said(Judged(target, Result(Revenue, Quantity.Of(304, "亿元")))));
    }

    private static (Verdict Verdict, Reason Reason) Said(Assessment assessment) => (assessment.Verdict, assessment.Reason);
}
