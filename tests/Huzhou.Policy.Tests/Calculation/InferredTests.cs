using Huzhou.Policy.Calculation;
using static Huzhou.Policy.Calculation.Verdict;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>What other figures decide by a stated rule, and what they do not.</summary>
public sealed class InferredTests
{
    private static readonly Indicator s_income = IndicatorCatalogue.Standard.Find("resident-income")!;
    private static readonly Indicator s_urban = IndicatorCatalogue.Standard.Find("urban-income")!;
    private static readonly Indicator s_rural = IndicatorCatalogue.Standard.Find("rural-income")!;
    private static readonly Indicator s_prices = IndicatorCatalogue.Standard.Find("consumer-prices")!;

    private static (Verdict Verdict, Reason Reason) Said(Assessment assessment) => (assessment.Verdict, assessment.Reason);

    [Theory]
    [InlineData(4, true, true, false, Exceeded)]
    [InlineData(34, true, true, false, Met)]
    [InlineData(36, true, true, false, Missed)]
    [InlineData(4, true, false, false, Missed)]
    [InlineData(4, false, true, false, Missed)]
    [InlineData(4, false, true, true, Exceeded)]
    public void Prices_that_are_held_down_are_a_ceiling_and_others_are_held_from_both_sides(int tenths, bool isCeiling, bool oneSided,
        bool pricesAreCeiling, Verdict verdict)
    {
        Target target = Target(s_prices, new Condition.About(Quantity.Growth(3m))) with { IsCeiling = isCeiling };
        CalculationOptions options = new() { CeilingIsOneSided = oneSided, PricesAreCeiling = pricesAreCeiling };
        Assert.Equal(verdict, Judged(options, target, Result(s_prices, Quantity.Growth(tenths / 10m))).Verdict);
    }

    [Theory]
    [InlineData(1182, Met)]
    [InlineData(1000, Met)]
    [InlineData(970, Missed)]
    public void The_share_of_the_plan_that_was_done_decides_an_amount(int tenths, Verdict verdict)
    {
        Target target = Target(Local("水利投资"), new Condition.Stated(Quantity.Of(20m, "亿元")));
        Observation done = Result(Local("水利投资完成年计划比例"), Quantity.Rate(tenths / 10m)) with
        {
            StatedCompletion = Quantity.Rate(tenths / 10m),
        };
        Assert.Equal((verdict, Reason.CompletionStated), Said(Judged(target, done)));
        Target growth = target with { Condition = new Condition.Stated(Quantity.Growth(5m)), Measure = Measure.Growth };
        Assert.Equal(NotComparable, Judged(growth, done).Verdict);
        Assert.Equal(NotReported, Judged(target with { Indicator = Local("交通投资") }, done).Verdict);
    }

    [Theory]
    [InlineData(52, 61, Met, Reason.DecidedByHalves)]
    [InlineData(41, 46, Missed, Reason.DecidedByHalves)]
    [InlineData(41, 61, NotComparable, Reason.NarrowerProvesNothing)]
    public void Both_halves_decide_the_whole_where_they_decide_alike(int urban, int rural, Verdict verdict, Reason reason)
    {
        Target target = Target(s_income, new Condition.AtLeast(Quantity.Growth(5m)));
        Assert.Equal((verdict, reason),
            Said(Judged(target, Result(s_urban, Quantity.Growth(urban / 10m)), Result(s_rural, Quantity.Growth(rural / 10m)))));
        Assert.Equal(NotComparable, Judged(target, Result(s_urban, Quantity.Growth(urban / 10m))).Verdict);
    }

    [Fact]
    public void Levels_of_two_years_give_the_growth_only_where_it_is_asked_for()
    {
        Indicator visitors = Local("接待过夜游客");
        Target target = Target(visitors, new Condition.AtLeast(Quantity.Growth(8m)));
        Observation[] levels =
            [Result(visitors, Quantity.Of(110m, "万人次")), Result(visitors, Quantity.Of(100m, "万人次"), In2022, "2023-report")];
        Assert.Equal((NotComparable, Reason.OtherMeasure), Said(Judged(target, levels)));
        CalculationOptions asked = new() { GrowthFromLevels = true };
        Assessment computed = Judged(asked, target, levels);
        Assert.Equal((Met, Reason.ComputedFromLevels, true), (computed.Verdict, computed.Reason, computed.IsEstimated));
        Assert.Equal(NotComparable, Judged(asked, target with { Basis = Basis.ComparablePrices }, levels).Verdict);
        Assert.Equal(NotComparable, Judged(asked, target, levels[0]).Verdict);
        Assert.Equal(Reason.ConditionHolds, Judged(asked, target, [.. levels, Result(visitors, Quantity.Growth(8.1m))]).Reason);
    }

    [Fact]
    public void An_umbrella_is_answered_in_part_by_what_it_is_made_up_of()
    {
        Indicator umbrella = IndicatorCatalogue.Standard.Find("environment-quality")!, air = IndicatorCatalogue.Standard.Find("pm25")!;
        Target target = Target(umbrella, new Condition.Moves(Direction.Up), Measure.Level);
        Assessment row = Judged(target, Result(air, Quantity.Of(27m, "微克/立方米")));
        Assert.Equal((NotComparable, Reason.PartlyReported), Said(row));
        Assert.Equal(air, row.Result!.Indicator);
    }

    [Fact]
    public void A_change_that_the_document_states_decides_before_two_levels()
    {
        Indicator trade = Local("跨境贸易额");
        Target target = Target(trade, new Condition.Moves(Direction.Up), Measure.Level);
        Reported over = new Reported.Bounded(Quantity.Of(9m, "亿元"), BoundSide.Above);
        Observation before = Result(trade, over, Measure.Level, In2022, "2023-report");
        Assert.Equal(Met, Judged(target, before, Result(trade, Quantity.Of(9.5m, "亿元")), Result(trade, Quantity.Growth(4.4m))).Verdict);
    }
}
