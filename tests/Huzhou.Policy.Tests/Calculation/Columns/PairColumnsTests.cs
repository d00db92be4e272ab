using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Tests.Calculation.Columns;

/// <summary>What columns take in, what they refuse and how they say so.</summary>
public sealed class PairColumnsTests
{
    private static readonly ColumnCondition s_three = ColumnCondition.AtLeast(300);

    [Theory]
    [InlineData("3.001", "Row 1: found 3.001; expected a number with at most 2 decimal places that fits 64 bits with them.")]
    [InlineData("92233720368547758.08",
        "Row 1: found 92233720368547758.08; expected a number with at most 2 decimal places that fits 64 bits with them.")]
    [InlineData("-92233720368547758.08",
        "Row 1: found -92233720368547758.08; expected a number with at most 2 decimal places that fits 64 bits with them.")]
    public void A_value_that_does_not_fit_is_told_with_its_row(string value, string said)
    {
        PairColumnsBuilder builder = new(scale: 2);
        builder.Add(3.00m, s_three, 0);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => builder.Add(decimal.Parse(value,
            System.Globalization.CultureInfo.InvariantCulture), s_three, 0));
        Assert.StartsWith(said, refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, builder.Count);
    }

    [Fact]
    public void The_largest_numbers_that_fit_are_judged()
    {
        PairColumnsBuilder builder = new(scale: 2);
        builder.Add(92233720368547758.07m, s_three, 0);
        builder.Add(-92233720368547756.80m, s_three, 0);
        builder.Add(3.000m, s_three, 0);
        Assert.Equal([Verdict.Met, Verdict.Missed, Verdict.Met], ColumnLaws.VerdictsOf(builder.Build()));
    }

    [Fact]
    public void A_result_in_the_model_that_does_not_fit_is_told_with_its_unit()
    {
        PairColumnsBuilder builder = new(scale: 1);
        Target target = Given.Target(Given.Revenue, new Condition.AtLeast(Quantity.Of(100m, "亿元")));
        ArgumentException refused = Assert.Throws<ArgumentException>(() => builder.Add(target,
            Given.Result(Given.Revenue, Quantity.Of(1_234_567m, "万元")), 7));
        Assert.StartsWith("Row 0: found 1234567万元; expected a number in 亿元 with at most 1 decimal places", refused.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_bound_may_have_more_places_than_the_column()
    {
        Target target = Given.Target(Given.Jobs, new Condition.About(Quantity.Of(3.33m, "万人")));
        PairColumnsBuilder builder = new(scale: 2);
        foreach (decimal value in (decimal[])[3.16m, 3.17m, 3.49m, 3.50m])
            builder.Add(target, Given.Result(Given.Jobs, Given.People(value)), 0);
        Assert.Equal([Verdict.Missed, Verdict.Met, Verdict.Met, Verdict.Exceeded], ColumnLaws.VerdictsOf(builder.Build()));
    }

    [Fact]
    public void Missing_is_neither_met_nor_missed()
    {
        PairColumnsBuilder builder = new(scale: 0);
        builder.Add((decimal?)null, s_three, 0);
        builder.AddScaled(PairColumns.CodeOf(Verdict.Awaiting), s_three, 1);
        builder.AddScaled(300L, s_three, 1);
        ColumnTally tally = ColumnAssessor.RollUp(builder.Build());
        Assert.Equal(1, tally[0, Verdict.NotReported]);
        Assert.Null(tally.MetRate(0));
        Assert.Equal(0d, tally.Coverage(0));
        Assert.Equal((1d, 0.5d), (tally.MetRate(1), tally.Coverage(1)));
    }

    [Fact]
    public void Numbers_that_would_be_taken_for_codes_are_refused()
    {
        PairColumnsBuilder builder = new(scale: 0);
        Assert.StartsWith("Row 0: found -9223372036854775797; expected a code",
            Assert.Throws<ArgumentException>(() => builder.AddScaled(long.MinValue + 11, s_three, 0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddScaled(1L, s_three, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddScaled(1L, s_three, 1 << 26));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Build(groupCount: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PairColumnsBuilder(19));
        builder.AddScaled(1L, s_three, 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Build(groupCount: 3));
        Assert.Equal(4, builder.Build().GroupCount);
        Assert.Equal(0, builder.Count);
    }

    [Fact]
    public void Columns_of_one_table_are_of_one_length()
    {
        Assert.Throws<ArgumentException>(() => PairColumns.Of(2, [1L, 2L], [s_three], [0, 0], 1));
        PairColumns columns = PairColumns.Of(2, [299L, 300L], [s_three, s_three], [0, 0], 1);
        Assert.Equal((2, 2, 1), (columns.Count, columns.Scale, columns.GroupCount));
        Assert.Throws<ArgumentException>(() => ColumnAssessor.Judge(columns, new byte[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ColumnAssessor.RollUp(columns, threads: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ColumnAssessor.RollUp(columns)[1, Verdict.Met]);
        Assert.Equal([0.5], [.. ColumnAssessor.RollUp(columns).ToGroups(["德清县"]).Select(g => (double)g.Tally.Met / g.Tally.Judged)]);
    }

    [Fact]
    public void Without_rows_there_are_groups_without_counts()
    {
        ColumnTally tally = ColumnAssessor.RollUp(new PairColumnsBuilder(scale: 2).Build(groupCount: 2));
        Assert.Equal((0, null, null), (tally.Total().Count, tally.MetRate(1), tally.Coverage(1)));
        Assert.Empty(ColumnAssessor.RollUp(new PairColumnsBuilder(scale: 2).Build()).ToGroups([]));
    }

    [Fact]
    public void A_target_without_a_number_of_its_own_has_no_condition_for_columns()
    {
        Assert.Null(ColumnCondition.Of(Given.Target(Given.Ratio, new Condition.Moves(Direction.Down)), scale: 2));
        Assert.Equal(ColumnCondition.AtMost(500, exceededBelow: 450),
            ColumnCondition.Of(Given.Target(Given.Unemployment, new Condition.AtMost(Quantity.Rate(5m))), scale: 2));
    }

    [Fact]
    public void Judging_and_counting_allocate_nothing_for_a_row()
    {
        PairColumnsBuilder builder = new(scale: 0);
        for (int i = 0; i < 100_000; i++)
            builder.AddScaled(i % 7 == 0 ? PairColumns.CodeOf(Verdict.NotReported) : i, ColumnCondition.AtLeast(50_000, 60_000), i % 3);
        PairColumns columns = builder.Build();
        byte[] verdicts = new byte[columns.Count];
        ColumnAssessor.Judge(columns, verdicts);
        ColumnAssessor.RollUp(columns);
        Assert.Equal(0, Allocation.Of(() => ColumnAssessor.Judge(columns, verdicts)));
        Assert.InRange(Allocation.Of(() => ColumnAssessor.RollUp(columns)), 1, 68_000); // counters, and the places of 16,384 rows
    }
}
