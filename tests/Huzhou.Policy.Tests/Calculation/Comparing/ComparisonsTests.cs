using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation.Comparing;

/// <summary>Typed differences over time, against targets, others, and parts of wholes.</summary>
public sealed class ComparisonsTests
{
    private static readonly Observation s_gdp2022 = Result(Gdp, Quantity.Of(3850m, "亿元"), In2022, "2023-report");
    private static readonly Observation s_gdp2023 = Result(Gdp, Quantity.Of(4015m, "亿元"));

    [Fact]
    public void A_level_a_year_later_has_a_change_and_a_growth()
    {
        Difference difference = Comparisons.YearOnYear(s_gdp2022, s_gdp2023);
        Assert.Equal(Quantity.Of(165m, "亿元"), difference.Change);
        Assert.Equal(4.29m, Math.Round(difference.Rate!.Value, 2));
        Assert.Equal(Measure.Growth, difference.Rate.Measure);
    }

    [Theory]
    [InlineData(387.3, 410.5, 5.99)]
    [InlineData(44112, 71044, 61.05)]
    public void Growth_is_computed_from_exact_levels(double from, double to, double percent) =>
        Assert.Equal((decimal)percent,
            Math.Round(Comparisons.YearOnYear(Result(Revenue, Quantity.Of((decimal)from, "亿元"), In2022),
                Result(Revenue, Quantity.Of((decimal)to, "亿元"))).Rate!.Value, 2));

    [Fact]
    public void Nominal_against_real_growth_differs_by_basis_and_is_not_wrong()
    {
        Difference nominal = Comparisons.YearOnYear(s_gdp2022 with { Basis = Basis.CurrentPrices },
            s_gdp2023 with { Basis = Basis.CurrentPrices });
        Difference against = Comparisons.AgainstStated(nominal, Result(Gdp, Quantity.Growth(5.8m)) with { Basis = Basis.ComparablePrices });
        Assert.Equal((Reason.BasisDiffers, null), (against.Note, against.Refusal));
        Assert.Equal(-1.51m, Math.Round(against.Change!.Value, 2));
        Assert.Equal(Measure.PointChange, against.Change.Measure);
        Assert.Null(Comparisons.AgainstStated(nominal, Result(Gdp, Quantity.Growth(4.3m)) with { Basis = Basis.CurrentPrices }).Note);
    }

    [Fact]
    public void Two_price_bases_are_refused() =>
        Assert.Equal(Reason.OtherPriceBasis,
            Comparisons.YearOnYear(s_gdp2022 with { Basis = Basis.CurrentPrices },
                s_gdp2023 with { Basis = Basis.ComparablePrices }).Refusal);

    [Fact]
    public void Rates_differ_in_points_and_ranks_in_places()
    {
        Difference rate = Comparisons.YearOnYear(Result(Unemployment, Quantity.Rate(5.2m), In2022),
            Result(Unemployment, Quantity.Rate(4.9m)));
        Assert.Equal((Quantity.Points(-0.3m), null), (rate.Change, rate.Rate));
        Indicator rank = Local("排名");
        Assert.Equal(new Quantity(2m, Unit.Place, Measure.RankMove),
            Comparisons.YearOnYear(Result(rank, Quantity.Rank(27), In2022), Result(rank, Quantity.Rank(25))).Change);
        Assert.Equal(Reason.OtherLeague,
            Comparisons.YearOnYear(Result(rank, Quantity.Rank(27), In2022) with { League = "全省" },
                Result(rank, Quantity.Rank(25)) with { League = "全国" }).Refusal);
    }

    [Fact]
    public void Each_comparison_asks_for_its_periods()
    {
        Observation Quarter(string period) => Result(Gdp, Quantity.Of(1000m, "亿元"), Period.Parse(period));
        Assert.Null(Comparisons.PeriodOnPeriod(Quarter("2023-Q1"), Quarter("2023-Q2")).Refusal);
        Assert.Equal(Reason.OtherPeriod, Comparisons.PeriodOnPeriod(Quarter("2023-Q1"), Quarter("2023-Q3")).Refusal);
        Assert.Null(Comparisons.YearOnYear(Quarter("2022-Q1"), Quarter("2023-Q1")).Refusal);
        Assert.Equal(Reason.OtherPeriod, Comparisons.YearOnYear(Quarter("2022-Q1"), Quarter("2023-Q2")).Refusal);
        Assert.Null(Comparisons.FixedBase(Quarter("2020"), Quarter("2023")).Refusal);
        Assert.Equal(Reason.OtherPeriod, Comparisons.FixedBase(Quarter("2020"), Quarter("2023-Q1")).Refusal);
        Assert.Equal(Reason.OtherScope, Comparisons.YearOnYear(s_gdp2022, Result(Revenue, Quantity.Of(1m, "亿元"))).Refusal);
    }

    [Fact]
    public void The_average_annual_growth_is_the_root()
    {
        Observation first = Result(Gdp, Quantity.Of(1000m, "亿元"), Period.Parse("2020")), to = Result(Gdp, Quantity.Of(1331m, "亿元"));
        Assert.Equal(10m, Math.Round(Comparisons.AverageAnnual(first, to).Rate!.Value, 18));
        Assert.Equal(Reason.BaseNotPositive,
            Comparisons.AverageAnnual(first with { Value = new Reported.Exactly(Quantity.Of(0m, "亿元")) }, to).Refusal);
        Assert.Equal(Reason.OtherMeasure,
            Comparisons.AverageAnnual(Result(Gdp, Quantity.Growth(5m), Period.Parse("2020")), Result(Gdp, Quantity.Growth(6m))).Refusal);
    }

    [Fact]
    public void A_base_that_is_not_above_zero_has_a_change_and_no_growth()
    {
        Difference difference = Comparisons.YearOnYear(Result(Gdp, Quantity.Of(-10m, "亿元"), In2022), Result(Gdp, Quantity.Of(5m, "亿元")));
        Assert.Equal((Quantity.Of(15m, "亿元"), null, Reason.BaseNotPositive), (difference.Change, difference.Rate, difference.Note));
    }

    [Fact]
    public void Results_compare_with_targets_and_targets_with_targets()
    {
        Target y2023 = Target(Gdp, new Condition.About(Quantity.Growth(6m))),
            y2024 = Target(Gdp, new Condition.About(Quantity.Growth(5.5m)), period: Period.Parse("2024"));
        Assert.Equal(Quantity.Points(-0.2m), Comparisons.AgainstTarget(y2023, Result(Gdp, Quantity.Growth(5.8m))).Change);
        Assert.Equal(Quantity.Points(-0.5m), Comparisons.BetweenPlans(y2023, y2024).Change);
        Assert.Equal(Reason.OtherPeriod, Comparisons.AgainstTarget(y2024, Result(Gdp, Quantity.Growth(5.8m))).Refusal);
        Assert.Equal(Reason.NoOwnNumber,
            Comparisons.AgainstTarget(Target(Gdp, new Condition.Holds()), Result(Gdp, Quantity.Growth(5.8m))).Refusal);
        Assert.Equal(Reason.OtherUnit,
            Comparisons.BetweenPlans(Target(Gdp, new Condition.Stated(Quantity.Of(16m, "亿美元"))),
                Target(Gdp, new Condition.RankWithin(Quantity.Rank(4), "全省"))).Refusal);
    }

    [Fact]
    public void Two_leagues_give_two_comparisons()
    {
        Difference[] both = [.. new[] { ("全国", 0.3m),
            ("全省",
                0.2m) }.Select(pair => Comparisons.AgainstReference(Result(Gdp,
                    Quantity.Points(pair.Item2)) with { Against = new Reference(pair.Item1) { League = pair.Item1 } }))];
        Assert.Equal([("全国", Quantity.Points(0.3m)), ("全省", Quantity.Points(0.2m))], both.Select(d => (d.Reference!.Name, d.Change!)));
        Assert.Equal(Quantity.Points(0.6m),
            Comparisons.AgainstReference(new Reference("全国"), Result(Gdp, Quantity.Growth(5.2m)) with { League = "全国" },
                Result(Gdp, Quantity.Growth(5.8m))).Change);
        Assert.Equal(Reason.ReferenceUnknown, Comparisons.AgainstReference(Result(Gdp, Quantity.Growth(5.8m))).Refusal);
    }

    [Fact]
    public void A_part_has_a_share_of_its_whole_and_contributes_to_its_change()
    {
        Assert.Equal(70.53m, Math.Round(Comparisons.Share(Pieces(146), Pieces(207)).Rate!.Value, 2));
        Assert.Equal(Reason.BaseNotPositive, Comparisons.Share(Pieces(1), Pieces(0)).Refusal);
        Assert.Equal(Reason.OtherMeasure, Comparisons.Share(Pieces(1), Quantity.Of(3m, "亿元")).Refusal);
        Difference contribution = Comparisons.Contribution(Quantity.Of(40m, "亿元"), Quantity.Of(46m, "亿元"), Quantity.Of(100m, "亿元"),
            Quantity.Of(110m, "亿元"));
        Assert.Equal((Quantity.Share(60m), Quantity.Points(6m)), (contribution.Rate, contribution.Change));
        Assert.Equal(Reason.BaseNotPositive, Comparisons.Contribution(Pieces(1), Pieces(2), Pieces(5), Pieces(5)).Refusal);
    }

    [Fact]
    public void A_bound_and_words_have_no_difference()
    {
        Assert.Equal(Reason.ResultIsBound,
            Comparisons.YearOnYear(s_gdp2022, Result(Gdp, new Reported.Bounded(Quantity.Of(4000m, "亿元"), BoundSide.Above))).Refusal);
        Assert.Equal(Reason.ValueMissing,
            Comparisons.YearOnYear(s_gdp2022, Result(Gdp, new Reported.Asserted(new Condition.RecordHigh()), Measure.Level)).Refusal);
    }

    [Fact]
    public void What_does_not_fit_is_refused() =>
        Assert.Equal(Reason.OutOfRange,
            Comparisons.YearOnYear(Result(Gdp, Quantity.Of(decimal.MinValue, "元"), In2022),
                Result(Gdp, Quantity.Of(decimal.MaxValue, "元"))).Refusal);
}
