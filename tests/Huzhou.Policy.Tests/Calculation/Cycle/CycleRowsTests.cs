using Huzhou.Policy.Calculation;
using static Huzhou.Policy.Calculation.LinkStatus;
using static Huzhou.Policy.Calculation.Verdict;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation.Cycle;

/// <summary>One row of each kind that the complete cycle of 2023 shows, in one small archive: figures and names, judged together.</summary>
public sealed class CycleRowsTests
{
    private static readonly Reference s_growth = new("经济增长") { IndicatorCode = "gdp" };

    private static readonly (Target Target, Observation? Result, LinkStatus Link, Verdict Verdict, decimal? Rate)[] s_rows =
    [
        Row(Gdp, new Condition.About(Quantity.Growth(6m)), Quantity.Growth(5.8m), LinkStatus.Reported, Met, 5.8m / 6m),
        Row(Revenue, new Condition.InStepWith(s_growth, true), Quantity.Growth(6m), LinkStatus.Reported, Met, null),
        Row(Coded("all-income", (IndicatorRelationKind.Narrower, "urban-income")), new Condition.FasterThan(s_growth, null), null,
            OtherBasis, NotComparable, null, "urban-income", Quantity.Of(74400m, "元")),
        Row(Ratio, new Condition.Moves(Direction.Down), Quantity.Times(1.57m), LinkStatus.Reported, Met, 1m, measure: Measure.Multiple),
        Row(Coded("investment"), new Condition.Stated(Quantity.Growth(9m)), Quantity.Growth(10.4m), LinkStatus.Reported, Exceeded,
            10.4m / 9m),
        Row(Unemployment, new Condition.AtMost(Quantity.Rate(5m)), null, LinkStatus.NotReported, Verdict.NotReported, null),
        Row(Coded("saving", (IndicatorRelationKind.OtherScope, "industry-energy")), new Condition.Delegated("省"), null, OtherBasis,
            NeedsReference, null, "industry-energy", Quantity.Growth(-1.3m)),
        Row(Coded("funds"), new Condition.Stated(Quantity.Of(230.7m, "亿元")), Quantity.Of(234.6m, "亿元"), LinkStatus.Reported, Met,
            234.6m / 230.7m),
        Row(Coded("relief", (IndicatorRelationKind.Wider, "relief-of-all")), new Condition.AtLeast(Quantity.Of(200m, "亿元")), null,
            OtherBasis, NotComparable, null, "relief-of-all", Quantity.Of(213m, "亿元")),
        Row(Coded("purchases", (IndicatorRelationKind.OtherDenominator, "purchases-of-all")), new Condition.AtLeast(Quantity.Share(40m)),
            null, OtherBasis, NotComparable, null, "purchases-of-all", Quantity.Share(93m)),
        Row(Coded("new-loans", (IndicatorRelationKind.OtherMeasure, "loans")), new Condition.Stated(Quantity.Of(150m, "亿元")), null,
            OtherBasis, NotComparable, null, "loans", Quantity.Growth(39.2m)),
        Row(Coded("giants", (IndicatorRelationKind.Narrower, "national-giants")), new Condition.Stated(Quantity.Of(20m, "家")), null,
            OtherBasis, Exceeded, null, "national-giants", Quantity.Of(29m, "家")),
        Row(Coded("attracted-3", (IndicatorRelationKind.LaterStage, "filed-3")), new Condition.MoreThan(Pieces(300)), null, OtherBasis,
            NotComparable, null, "filed-3", Pieces(207)),
        Row(Coded("attracted-50", (IndicatorRelationKind.LaterStage, "signed-50")), new Condition.Stated(Pieces(10)), null,
            LinkStatus.Reported, Met, null, "signed-50", Pieces(10)),
        Row(Coded("containers"), new Condition.MoreThan(Quantity.Of(75m, "万标箱")), Quantity.Rank(1), OtherBasis, NotComparable, null),
        Row(Coded("chains"), new Condition.Stated(Quantity.Points(1.5m)), Quantity.Points(2.6m), LinkStatus.Reported, Exceeded,
            2.6m / 1.5m),
        Row(Coded("villages"), new Condition.MoreThan(Quantity.Share(90m)), Quantity.Share(90m), LinkStatus.Reported, Missed, 1m),
        Row(Coded("allowance"), new Condition.AtLeast(Quantity.Of(1.3m, "万元")), Quantity.Of(13260m, "元"), LinkStatus.Reported, Met, 1.02m),
        Row(Coded("streets"), new Condition.Stated(Pieces(100)), Quantity.Of(107m, "条"), LinkStatus.Reported, Exceeded, 1.07m),
    ];

    private static Indicator Coded(string code, params (IndicatorRelationKind Kind, string Code)[] relations) =>
        new(code, "指标" + code)
        {
            Polarity = Polarity.HigherIsBetter,
            Relations = [.. relations.Select(r => new IndicatorRelation(r.Kind, r.Code))]
        };

    private static (Target, Observation?, LinkStatus, Verdict, decimal?) Row(
        Indicator indicator, Condition condition, Quantity? actual, LinkStatus link, Verdict verdict, decimal? rate,
        string? related = null, Quantity? other = null, Measure? measure = null) =>
        (Target(indicator, condition, measure),
            actual is not null ? Result(indicator, actual) : other is not null ? Result(Coded(related!), other) : null, link, verdict,
            rate);

    private static Scorecard Card()
    {
        Target stable = Target(Coded("export-share"), new Condition.Holds(), Measure.Share);
        Target streak = Target(Coded("safety"), new Condition.Streak(Quantity.Of(17m, "连冠")));
        Target loans = Target(Coded("balance"), new Condition.MoreThan(Quantity.Of(1m, "万亿元")));
        Target research = Target(Coded("research"), new Condition.About(Quantity.Rate(3.4m)));
        Observation[] special =
        [
            Result(stable.Indicator, new Reported.Asserted(new Condition.Holds()), Measure.Share),
            Result(streak.Indicator, Quantity.Of(17m, "连冠")) with { Status = ObservationStatus.Forecast },
            Result(loans.Indicator, new Reported.Bounded(Quantity.Of(1m, "万亿元"), BoundSide.Above)),
            Result(research.Indicator, Quantity.Rate(3.4m)) with { Status = ObservationStatus.Estimated },
        ];
        return Assessor.Default.Assess(
            new Archive([
                Report(2023, [.. s_rows.Select(r => r.Target), stable, streak, loans, research],
                    [Result(Ratio, Quantity.Times(1.61m), In2022, "2023-report")]),
                Report(2024, results: [.. s_rows.Select(r => r.Result).OfType<Observation>(), .. special]),
            ]),
            Y2023);
    }

    [Fact]
    public void Each_kind_of_row_has_its_status_and_its_verdict()
    {
        Scorecard card = Card();
        Assert.Equal(
            s_rows.Select(r => (r.Target.Indicator.Code, r.Link, r.Verdict)),
            card.Rows.Take(s_rows.Length).Select(r => (r.Target.Indicator.Code, r.Link, r.Verdict)));
        Assert.Equal(
            [("export-share", LinkStatus.Reported, Met), ("safety", OtherBasis, Awaiting), ("balance", LinkStatus.Reported, Met),
                ("research", LinkStatus.Reported, Met)],
            card.Rows.Skip(s_rows.Length).Select(r => (r.Target.Indicator.Code, r.Link, r.Verdict)));
        Assert.Equal(s_rows.Select(r => r.Rate), card.Rows.Take(s_rows.Length).Select(r => r.Completion?.Rate));
    }

    [Fact]
    public void The_summary_counts_what_was_judged_and_what_decides_nothing()
    {
        Tally total = Card().Total;
        Assert.Equal((23, 14, 13, 1), (total.Count, total.Judged, total.Met, total.Missed));
        Assert.Equal((1, 8, 1, 1), (total.Silent, total.Undecided, total.AssertedCount, total.EstimatedCount));
        Assert.Equal(total.Count, total.Judged + total.Silent + total.Undecided);
    }
}
