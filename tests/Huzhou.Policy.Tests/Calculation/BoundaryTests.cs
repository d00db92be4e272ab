using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Calculation.Judging;
using static Huzhou.Policy.Calculation.Verdict;
using static Huzhou.Policy.Tests.Calculation.Given;
using Comparison = Huzhou.Policy.Calculation.Comparison;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>Which side a bound itself belongs to, end by end: what a changed comparison would shift by one.</summary>
public sealed class BoundaryTests
{
    private static readonly Quantity s_five = Pieces(5), s_four = Pieces(4), s_six = Pieces(6);

    [Theory]
    // A half-line from 5 on, with 5 and without it; up to 5, with it and without it. True: holds; false: fails; null: open.
    [InlineData("AtLeast", true, null, true, null)]
    [InlineData("AtLeast", false, null, true, null)]
    [InlineData("Above", true, null, null, null)]
    [InlineData("Above", false, null, true, null)]
    [InlineData("AtLeast", null, true, null, null)]
    [InlineData("AtLeast", null, false, null, false)]
    [InlineData("Above", null, true, null, false)]
    [InlineData("Above", null, false, null, false)]
    [InlineData("AtMost", null, true, true, null)]
    [InlineData("AtMost", null, false, true, null)]
    [InlineData("Below", null, true, null, null)]
    [InlineData("Below", null, false, true, null)]
    [InlineData("AtMost", true, null, null, null)]
    [InlineData("AtMost", false, null, null, false)]
    [InlineData("Below", true, null, null, false)]
    [InlineData("Below", false, null, null, false)]
    public void A_half_line_that_ends_at_the_bound_decides_by_its_end(string comparison, bool? from, bool? until, bool? holds, bool? fails)
    {
        ValueRange range = from is { } included ? ValueRange.From(s_five, included) : ValueRange.Until(s_five, until!.Value);
        Assert.Equal(holds ?? fails, new Bound(Enum.Parse<Comparison>(comparison), s_five).Holds(range));
    }

    [Theory]
    [InlineData("AtLeast", 4, false)]
    [InlineData("AtLeast", 5, true)]
    [InlineData("Above", 5, false)]
    [InlineData("Above", 6, true)]
    [InlineData("AtMost", 6, false)]
    [InlineData("AtMost", 5, true)]
    [InlineData("Below", 5, false)]
    [InlineData("Below", 4, true)]
    public void A_point_is_on_one_side(string comparison, int value, bool holds) =>
        Assert.Equal(holds, new Bound(Enum.Parse<Comparison>(comparison), s_five).Holds(ValueRange.Point(Pieces(value))));

    [Fact]
    public void The_end_that_decides_is_told()
    {
        ValueRange around = new(s_four, true, s_six, true);
        foreach ((Comparison comparison, int bound, Quantity decides) in ((Comparison, int, Quantity)[])[(Comparison.AtLeast, 3, s_four),
            (Comparison.AtLeast, 7, s_six), (Comparison.AtMost, 7, s_six), (Comparison.AtMost, 3, s_four), (Comparison.Above, 5, s_four),
            (Comparison.Below, 5, s_six)])
            Assert.Equal(decides, new Bound(comparison, Pieces(bound)).Decider(around));
        Assert.Equal(s_six, new Bound(Comparison.AtLeast, s_five).Decider(ValueRange.Until(s_six, true)));
        Assert.Equal(s_four, new Bound(Comparison.AtMost, s_five).Decider(ValueRange.From(s_four, true)));
    }

    [Fact]
    public void A_point_has_both_ends_and_they_are_one()
    {
        Assert.True(ValueRange.Point(s_five).IsPoint);
        Assert.All([new ValueRange(s_five, true, s_six, true), new ValueRange(s_five, false, s_five, true),
            new ValueRange(s_five, true, s_five, false), new ValueRange(null, true, null, true), ValueRange.From(s_five, true),
            ValueRange.Until(s_five, true)], range => Assert.False(range.IsPoint, range.ToString()));
    }

    [Theory]
    // Ends that belong to both parts belong to the difference.
    [InlineData(true, true, true, true)]
    [InlineData(false, true, false, true)]
    [InlineData(true, false, true, false)]
    public void A_difference_has_an_end_where_both_have_it(bool low, bool high, bool lowOfDifference, bool highOfDifference)
    {
        ValueRange difference = ValueRange.Difference(new ValueRange(Pieces(7), low, Pieces(9), high),
            new ValueRange(s_four, true, s_six, true));
        Assert.Equal((Pieces(1), lowOfDifference, s_five, highOfDifference),
            (difference.Low, difference.LowIncluded, difference.High, difference.HighIncluded));
        ValueRange open = ValueRange.Difference(ValueRange.From(Pieces(7), low), ValueRange.Point(s_four));
        Assert.Equal((Pieces(3), null), (open.Low, open.High));
        Assert.Equal((null, Pieces(3)), (ValueRange.Difference(ValueRange.Point(Pieces(7)), ValueRange.From(s_four, true)) is var late
            ? late.Low : null, late.High));
    }

    [Theory]
    // One side: the other end of the tolerance is no bound, and beyond the margin is exceeded.
    [InlineData(true, true, 94.999, Missed)]
    [InlineData(true, true, 95, Met)]
    [InlineData(true, true, 105, Met)]
    [InlineData(true, true, 105.001, Exceeded)]
    [InlineData(true, false, 105.001, Missed)]
    [InlineData(true, false, 105, Met)]
    [InlineData(true, false, 95, Met)]
    [InlineData(true, false, 94.999, Exceeded)]
    [InlineData(false, true, 94.999, Missed)]
    [InlineData(false, true, 95, Met)]
    [InlineData(false, true, 105, Met)]
    [InlineData(false, true, 105.001, Missed)]
    [InlineData(false, false, 94.999, Missed)]
    [InlineData(false, false, 105.001, Missed)]
    public void About_has_its_tolerance_with_its_ends(bool oneSided, bool more, double actual, Verdict expected)
    {
        Indicator indicator = Local("项目") with { Polarity = more ? Polarity.HigherIsBetter : Polarity.LowerIsBetter };
        Assert.Equal(expected, Judged(new CalculationOptions { AboutIsOneSided = oneSided },
            Target(indicator, new Condition.About(Pieces(100))), Result(indicator, Pieces((decimal)actual))).Verdict);
    }

    [Fact]
    public void A_coverage_at_the_floor_is_enough_and_none_is_never()
    {
        CalculationOptions floor = new() { CoverageFloor = 0.5m };
        Target target = Target(Jobs, new Condition.AtLeast(s_five));
        Assessment judged = Judged(target, Result(Jobs, s_six)), silent = Judged(target);
        Assert.True(Tally.Of([judged, silent], floor).IsRankable);
        Assert.False(Tally.Of([judged, silent, silent], floor).IsRankable);
        Assert.False(Tally.Of([], new CalculationOptions { CoverageFloor = 0m }).IsRankable);
        Assert.True(Tally.Of([silent], new CalculationOptions { CoverageFloor = 0m }).IsRankable);

        PairColumnsBuilder builder = new(scale: 0);
        builder.AddScaled(6, ColumnCondition.AtLeast(5), 0);
        builder.AddScaled(PairColumns.CodeOf(NotReported), ColumnCondition.AtLeast(5), 0);
        builder.AddScaled(PairColumns.CodeOf(NotReported), ColumnCondition.AtLeast(5), 1);
        ColumnTally columns = ColumnAssessor.RollUp(builder.Build(3));
        Assert.Equal((true, false, false), (columns.TallyOf(0, floor).IsRankable, columns.TallyOf(1, floor).IsRankable,
            columns.TallyOf(2, new CalculationOptions { CoverageFloor = 0m }).IsRankable));
    }
}
