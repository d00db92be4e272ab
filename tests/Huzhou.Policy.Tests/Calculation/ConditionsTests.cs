using Huzhou.Policy.Calculation;
using static Huzhou.Policy.Calculation.Verdict;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>Conditions with a number of their own, at and around their bounds.</summary>
public sealed class ConditionsTests
{
    [Theory]
    [InlineData(100, Met)]
    [InlineData(99.999, Missed)]
    [InlineData(105, Met)]
    [InlineData(105.001, Exceeded)]
    public void At_least_includes_its_number(double actual, Verdict expected) =>
        Assert.Equal(expected, Verdict(new Condition.AtLeast(Pieces(100)), Jobs, Pieces((decimal)actual)));

    [Fact]
    public void More_than_90_percent_is_missed_by_a_report_of_90()
    {
        Target target = Target(Local("行政村占比"), new Condition.MoreThan(Quantity.Share(90m)));
        Assessment strict = Judged(target, Result(target.Indicator, Quantity.Share(90m)));
        Assert.Equal(Missed, strict.Verdict);
        Assert.Equal(Reason.ConditionFails, strict.Reason);
        Assert.Equal(1m, strict.Completion?.Rate);
        Assert.Equal(Quantity.Points(0m), strict.Gap);
        Assert.Equal(Met,
            Judged(new CalculationOptions { LenientBounds = true }, target, Result(target.Indicator, Quantity.Share(90m))).Verdict);
        Assert.Contains(new Step.Compared(Quantity.Share(90m), Policy.Calculation.Comparison.Above, Quantity.Share(90m), false),
            strict.Steps);
    }

    [Theory]
    [InlineData(5.0, Met)]
    [InlineData(5.01, Missed)]
    [InlineData(4.5, Met)]
    [InlineData(4.49, Exceeded)]
    public void At_most_includes_its_number(double actual, Verdict expected) =>
        Assert.Equal(expected, Verdict(new Condition.AtMost(Quantity.Rate(5m)), Unemployment, Quantity.Rate((decimal)actual)));

    [Theory]
    [InlineData(5.0, Missed)]
    [InlineData(4.99, Met)]
    public void Less_than_leaves_its_number_out(double actual, Verdict expected) =>
        Assert.Equal(expected, Verdict(new Condition.LessThan(Quantity.Rate(5m)), Unemployment, Quantity.Rate((decimal)actual)));

    [Theory]
    [InlineData(5.8, Met)]
    [InlineData(5.5, Met)]
    [InlineData(5.49, Missed)]
    [InlineData(6.5, Met)]
    [InlineData(6.51, Exceeded)]
    public void About_is_one_sided_where_the_indicator_has_a_better_side(double actual, Verdict expected) =>
        Assert.Equal(expected, Verdict(new Condition.About(Quantity.Growth(6m)), Gdp, Quantity.Growth((decimal)actual)));

    [Theory]
    [InlineData(3.0, Met)]
    [InlineData(3.5, Met)]
    [InlineData(3.51, Missed)]
    [InlineData(2.5, Met)]
    [InlineData(0.2, Missed)]
    public void About_is_two_sided_for_consumer_prices(double actual, Verdict expected) =>
        Assert.Equal(expected, Verdict(new Condition.About(Quantity.Rate(3m)), Prices, Quantity.Rate((decimal)actual)));

    [Fact]
    public void About_a_count_allows_5_percent_of_it()
    {
        Assert.Equal(Met, Verdict(new Condition.About(People(25m)), Jobs, People(23.75m)));
        Assert.Equal(Missed, Verdict(new Condition.About(People(25m)), Jobs, People(23.74m)));
    }

    [Theory]
    [InlineData(9, Met)]
    [InlineData(10.4, Exceeded)]
    [InlineData(8.9, Missed)]
    public void A_bare_number_is_a_floor_where_more_is_better(double actual, Verdict expected) =>
        Assert.Equal(expected, Verdict(new Condition.Stated(Quantity.Growth(9m)), Gdp, Quantity.Growth((decimal)actual)));

    [Fact]
    public void A_bare_number_is_a_ceiling_where_less_is_better_and_a_point_where_neither_is()
    {
        Assert.Equal(Met, Verdict(new Condition.Stated(Quantity.Rate(5m)), Unemployment, Quantity.Rate(4.9m)));
        Assert.Equal(Missed, Verdict(new Condition.Stated(Quantity.Rate(5m)), Unemployment, Quantity.Rate(5.1m)));
        Assert.Equal(Met, Verdict(new Condition.Stated(Quantity.Rate(3m)), Prices, Quantity.Rate(3m)));
        Assert.Equal(Missed, Verdict(new Condition.Stated(Quantity.Rate(3m)), Prices, Quantity.Rate(2.9m)));
    }

    [Fact]
    public void A_bare_number_of_an_unknown_indicator_is_to_be_reached_and_the_trace_says_that_this_was_supposed()
    {
        Target target = Target(Local("新建幼儿园"), new Condition.Stated(Quantity.Of(6, "所")));
        Assessment assessment = Judged(target, Result(target.Indicator, Quantity.Of(18, "所")));
        Assert.Equal(Exceeded, assessment.Verdict);
        Assert.Equal(3m, assessment.Completion?.Rate);
        Assert.Contains(new Step.Supposed(Polarity.HigherIsBetter), assessment.Steps);
        Assert.Equal(Missed,
            Judged(new CalculationOptions { UnknownIsToBeReached = false }, target,
                Result(target.Indicator, Quantity.Of(18, "所"))).Verdict);
    }

    [Fact]
    public void A_promised_fall_is_met_by_a_deeper_one()
    {
        Target target = Target(Local("单位能耗"), new Condition.AtMost(Quantity.Growth(-15m)));
        Assert.Equal(Met, Judged(target, Result(target.Indicator, Quantity.Growth(-15m))).Verdict);
        Assert.Equal(Missed, Judged(target, Result(target.Indicator, Quantity.Growth(-14.5m))).Verdict);
        Assessment deeper = Judged(target, Result(target.Indicator, Quantity.Growth(-18m)));
        Assert.Equal(Exceeded, deeper.Verdict);
        Assert.Equal(1.2m, deeper.Completion?.Rate);
    }

    [Theory]
    [InlineData(4.5, Met)]
    [InlineData(5, Met)]
    [InlineData(4.4, Missed)]
    [InlineData(5.1, Missed)]
    public void Between_includes_both_ends_and_cannot_be_exceeded(double actual, Verdict expected) =>
        Assert.Equal(expected,
            Verdict(new Condition.Between(Quantity.Growth(4.5m), Quantity.Growth(5m)), Gdp, Quantity.Growth((decimal)actual)));

    [Fact]
    public void Above_a_range_is_good_where_the_policy_says_so()
    {
        Target target = Target(Gdp, new Condition.Between(Quantity.Growth(4.5m), Quantity.Growth(5m)));
        Assert.Equal(Met, Judged(new CalculationOptions { RangeIsOneSided = true }, target, Result(Gdp, Quantity.Growth(5.4m))).Verdict);
    }

    [Theory]
    [InlineData(25, Met)]
    [InlineData(1, Met)]
    [InlineData(26, Missed)]
    public void A_rank_is_met_at_or_before_its_place_and_never_exceeded(int actual, Verdict expected)
    {
        Assessment assessment = Judged(Target(Local("创新型城市排名"), new Condition.RankWithin(Quantity.Rank(25), "全国")),
            Result(Local("创新型城市排名"), Quantity.Rank(actual)));
        Assert.Equal(expected, assessment.Verdict);
        Assert.Equal(CompletionMethod.Binary, assessment.Completion?.Method);
        Assert.Equal(new Quantity(25 - actual, Unit.Place, Measure.RankMove), assessment.Gap);
    }

    [Fact]
    public void A_rank_in_another_league_does_not_compare()
    {
        Target target = Target(Local("创新型城市排名"), new Condition.RankWithin(Quantity.Rank(25), "全国"));
        Observation other = Result(target.Indicator, Quantity.Rank(3)) with { League = "全省" };
        Assert.Equal((NotComparable, Reason.OtherLeague), Said(Judged(target, other)));
    }

    [Theory]
    [InlineData(17, Met)]
    [InlineData(16, Missed)]
    public void A_streak_has_its_length(int actual, Verdict expected) =>
        Assert.Equal(expected, Verdict(new Condition.Streak(Quantity.Of(17, "连冠")), Local("平安建设"), Quantity.Of(actual, "连冠")));

    [Fact]
    public void All_of_a_set_is_100_percent()
    {
        Indicator coverage = Local("幼儿园覆盖率");
        Target target = Target(coverage, new Condition.AllOf(null), Measure.Share);
        Assert.Equal(Met, Judged(target, Result(coverage, Quantity.Share(100m))).Verdict);
        Assessment missed = Judged(target, Result(coverage, Quantity.Share(99.9m)));
        Assert.Equal((Missed, 0.999m), (missed.Verdict, missed.Completion?.Rate));
        Assessment words = Judged(target, Result(coverage, new Reported.Asserted(new Condition.AllOf(null)), Measure.Share));
        Assert.Equal((Met, true), (words.Verdict, words.IsAsserted));
    }

    [Fact]
    public void Never_is_a_reported_zero_and_silence_is_not()
    {
        Indicator accidents = Local("重大事故");
        Target target = Target(accidents, new Condition.Never(), Measure.Count);
        Assert.Equal(Met, Judged(target, Result(accidents, Quantity.Of(0, "起"))).Verdict);
        Assert.Equal(Missed, Judged(target, Result(accidents, Quantity.Of(1, "起"))).Verdict);
        Assert.Equal((NotReported, Reason.DocumentSilent), Said(Judged(target)));
    }

    [Fact]
    public void A_bound_decides_only_where_all_of_it_agrees()
    {
        Target trillion = Target(Local("贷款余额"), new Condition.MoreThan(Quantity.Of(1m, "万亿元")));
        Assessment passed = Judged(trillion, Result(trillion.Indicator, new Reported.Bounded(Quantity.Of(10000m, "亿元"), BoundSide.Above)));
        Assert.Equal(Met, passed.Verdict);
        Assert.Equal(Reason.ResultIsBound, passed.Completion?.Refusal);
        Assert.Null(passed.Gap);
        Assert.Equal((NotComparable, Reason.BoundDoesNotDecide),
            Said(Judged(trillion, Result(trillion.Indicator, new Reported.Bounded(Quantity.Of(1m, "万亿元"), BoundSide.AtLeast)))));
        Assert.Equal(Missed,
            Judged(trillion, Result(trillion.Indicator, new Reported.Bounded(Quantity.Of(1m, "万亿元"), BoundSide.AtMost))).Verdict);
        Assert.Equal(Missed,
            Judged(trillion, Result(trillion.Indicator, new Reported.Bounded(Quantity.Of(9900m, "亿元"), BoundSide.Below))).Verdict);
        Assert.Equal(Exceeded,
            Judged(trillion, Result(trillion.Indicator, new Reported.Bounded(Quantity.Of(1.1m, "万亿元"), BoundSide.AtLeast))).Verdict);
    }

    [Fact]
    public void A_rough_result_meets_a_number_that_its_own_figure_satisfies_and_misses_only_what_no_figure_near_it_reaches()
    {
        Target target = Target(Jobs, new Condition.AtLeast(People(100)));
        Assert.Equal((Met, false), Marked(Judged(target, Result(Jobs, new Reported.Roughly(People(103))))));
        Assert.Equal((Met, true), Marked(Judged(target, Result(Jobs, new Reported.Roughly(People(101))))));
        Assert.Equal((NotComparable, Reason.BoundDoesNotDecide), Said(Judged(target, Result(Jobs, new Reported.Roughly(People(99))))));
        Assert.Equal(Missed, Judged(target, Result(Jobs, new Reported.Roughly(People(97)))).Verdict);
        Target above = Target(Jobs, new Condition.MoreThan(People(100)));
        Assert.Equal((NotComparable, Reason.BoundDoesNotDecide), Said(Judged(above, Result(Jobs, new Reported.Roughly(People(100))))));

        static (Verdict Verdict, bool IsEstimated) Marked(Assessment assessment) => (assessment.Verdict, assessment.IsEstimated);
    }

    [Fact]
    public void A_stretch_goal_is_judged_beside_the_target()
    {
        Target target = Target(Gdp,
            new Condition.AtLeast(Quantity.Growth(7m))) with
        {
            Stretch = new Condition.AtLeast(Quantity.Growth(8m)),
        };
        Assessment assessment = Judged(target, Result(Gdp, Quantity.Growth(7.3m)));
        Assert.Equal((Met, Missed), (assessment.Verdict, assessment.Stretch));
        Assert.Null(Judged(Target(Gdp, new Condition.AtLeast(Quantity.Growth(7m))), Result(Gdp, Quantity.Growth(7.3m))).Stretch);
    }

    [Fact]
    public void An_estimate_decides_and_is_marked_and_a_forecast_is_awaited()
    {
        Target target = Target(Local("研发投入强度"), new Condition.About(Quantity.Rate(3.4m)));
        Assessment estimated = Judged(target, Result(target.Indicator, Quantity.Rate(3.4m)) with { Status = ObservationStatus.Estimated });
        Assert.Equal((Met, true), (estimated.Verdict, estimated.IsEstimated));
        Assessment forecast = Judged(target, Result(target.Indicator, Quantity.Rate(3.4m)) with { Status = ObservationStatus.Forecast });
        Assert.Equal((Awaiting, Reason.ForecastOnly), Said(forecast));
        Assert.Equal(LinkStatus.OtherBasis, forecast.Link);
        Assessment missing = Judged(target, Result(target.Indicator, Quantity.Rate(3.4m)) with { Status = ObservationStatus.Missing });
        Assert.Equal((NotReported, Reason.SaidToBeMissing), Said(missing));
    }

    [Fact]
    public void The_documents_own_completion_stands_beside_the_computed_one()
    {
        Target target = Target(Jobs, new Condition.AtLeast(People(10)));
        Assessment assessment = Judged(target, Result(Jobs, People(12)) with { StatedCompletion = Quantity.Rate(118m) });
        Assert.Equal((1.2m, 1.18m), (assessment.Completion?.Rate, assessment.StatedCompletion?.Rate));
    }

    [Fact]
    public void A_number_that_does_not_fit_is_a_reasoned_refusal()
    {
        Target target = Target(Jobs, new Condition.About(Pieces(decimal.MaxValue)));
        Assert.Equal((NotComparable, Reason.OutOfRange), Said(Judged(target, Result(Jobs, Pieces(1)))));
    }

    private static Verdict Verdict(Condition condition, Indicator indicator, Quantity actual) =>
        Judged(Target(indicator, condition), Result(indicator, actual)).Verdict;

    private static (Verdict Verdict, Reason Reason) Said(Assessment assessment) => (assessment.Verdict, assessment.Reason);
}
