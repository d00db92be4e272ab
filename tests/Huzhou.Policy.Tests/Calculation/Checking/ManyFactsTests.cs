using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Presentation;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation.Checking;

/// <summary>Thousands of facts of one name: one finding with a count, one partner each, and numbers at the ends of the range.</summary>
public sealed class ManyFactsTests
{
    private const int Many = 3_000;

    private static Condition.AtLeast AtLeast(decimal percent) => new(Quantity.Growth(percent));

    private static Condition.AtMost AtMost(decimal percent) => new(Quantity.Growth(percent));

    private static IReadOnlyList<Inconsistency> Found(IEnumerable<Condition> conditions) =>
        Consistency.Check(new Archive([Report(2023, [.. conditions.Select(condition => Target(Gdp, condition))])]));

    [Fact]
    public void A_target_set_again_and_again_is_one_finding_that_counts()
    {
        Inconsistency found = Assert.Single(Found(Enumerable.Range(1, Many).Select(i => AtLeast(i))));
        Assert.Equal(ConsistencyRule.TargetSetTwice, found.Rule);
        Assert.Equal(["地区生产总值", "1%", "2%", "3000"], found.Values);
        Assert.Equal(Many, found.Places.Count);
        Assert.EndsWith("（共3000处）", Wording.Of(found, Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith(" (3000 places in all)", Wording.Of(found, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Floors_above_ceilings_are_one_contradiction_that_names_all_of_them()
    {
        Inconsistency found = Assert.Single(Found([AtLeast(5), AtMost(4), AtLeast(5), AtLeast(3), AtMost(9)]),
            one => one.Rule == ConsistencyRule.ConditionsContradict);
        Assert.Equal(["地区生产总值", "5%", "4%", "3"], found.Values);
        Assert.Equal(3, found.Places.Count);
        Assert.DoesNotContain(Found([AtLeast(5), AtMost(5), AtLeast(3), AtMost(9)]), one =>
            one.Rule == ConsistencyRule.ConditionsContradict);
    }

    [Fact]
    public void A_strict_bound_is_the_stricter_of_two_at_one_number()
    {
        Inconsistency found = Assert.Single(Found([AtLeast(5), new Condition.MoreThan(Quantity.Growth(5)), AtMost(5)]),
            one => one.Rule == ConsistencyRule.ConditionsContradict);
        Assert.Equal(2, found.Places.Count);
    }

    [Fact]
    public void Numbers_at_the_ends_of_the_range_and_the_first_year_are_checked_without_a_throw()
    {
        decimal[] ends = [decimal.MaxValue, decimal.MinValue, 0m, 0.0000000000000000000000000001m, -1m];
        Observation[] results =
        [
            .. from code in (string[])["gdp", "exports", "trade", "livelihood-spending-share", "income-ratio"]
               from value in ends
               from quantity in (Quantity[])[new(value, Unit.Yuan, Measure.Level), Quantity.Growth(value), Quantity.Share(value),
                   Quantity.Points(value), Quantity.Times(value)]
               from year in (int[])[1, 2]
               select Result(new Indicator(code, code), quantity, Period.OfYear(new Year(year))),
        ];
        Archive archive = new([Report(2, [], results)]);
        Assert.NotEmpty(Consistency.Check(archive));
        Assert.Empty(Assessor.Default.Assess(archive, new Year(2)).Rows);
    }

    [Fact]
    public void Targets_that_two_documents_repeat_go_together_one_by_one()
    {
        Target[] first = [.. Enumerable.Range(0, 5).Select(_ => Target(Gdp, AtLeast(5)))];
        Target[] second = [.. Enumerable.Range(0, 7).Select(_ => Target(Gdp, AtLeast(5), document: "2024-report"))];
        Archive archive = new([Report(2023, first), Report(2024, second)]);
        Scorecard card = Assessor.Default.Assess(archive, Y2023);
        Assert.Equal(first, card.Rows.Select(row => row.Target));
        Assert.Equal([1, 1, 1, 1, 3], card.Rows.Select(row => row.RepeatedBy.Count));
        Assert.Equal(second, card.Rows.SelectMany(row => row.RepeatedBy));
    }

    [Fact]
    public void The_last_later_target_that_says_something_else_restates()
    {
        Target mine = Target(Gdp, AtLeast(5));
        Target[] later = [.. ((decimal[])[5, 6, 7, 5, 5]).Select(percent => Target(Gdp, AtLeast(percent), document: "2024-report"))];
        Assessment row = Assessor.Default.Assess(new Archive([Report(2023, [mine]), Report(2024, later)]), mine);
        Assert.Equal(Verdict.Superseded, row.Verdict);
        Assert.Equal(later[2], Assert.Single(row.Steps.OfType<Step.RestatedBy>()).Later);
    }

    [Fact]
    public void Hundreds_of_targets_of_one_name_meet_the_next_plan_in_the_order_of_the_text()
    {
        Period next = Period.OfYear(new Year(2024));
        Target[] now = [.. Enumerable.Range(1, 300).Select(i => Target(Gdp, AtLeast(i)))];
        Target[] then = [.. Enumerable.Range(150, 300).Select(i => Target(Gdp, AtLeast(i), period: next, document: "2024-report"))];
        CycleAnalysis cycle = CycleAnalysis.Of(new Archive([Report(2023, now), Report(2024, then)]), Y2023);
        Assert.Equal(151, cycle.Renewals.Count(renewal => renewal.Kind == RenewalKind.CarriedOver));
        Assert.Equal(300, cycle.Renewals.Select(renewal => renewal.Next?.Id).Distinct().Count());
    }
}
