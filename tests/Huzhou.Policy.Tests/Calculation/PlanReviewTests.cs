using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>A plan over years, looked at in a year between.</summary>
public sealed class PlanReviewTests
{
    private static readonly Indicator s_indicator = Indicator.Local("绿道长度");

    private static PlannedIndicator Plan(decimal from, decimal to, Func<Quantity, Condition>? condition = null,
        params PlannedStep[] steps) => new()
        {
            Indicator = s_indicator,
            BaselineYear = new Year(2020),
            Baseline = Quantity.Of(from, "公里"),
            GoalYear = new Year(2025),
            Goal = condition is null ? new Condition.Stated(Quantity.Of(to, "公里")) : condition(Quantity.Of(to, "公里")),
            Steps = steps,
        };

    [Theory]
    [InlineData(100, 200, 160, 2023, 0.6, 0.6, PlanStatus.OnTrack)]
    [InlineData(100, 200, 159, 2023, 0.59, 0.6, PlanStatus.Behind)]
    [InlineData(100, 200, 200, 2022, 1, 0.4, PlanStatus.Reached)]
    [InlineData(100, 200, 90, 2021, -0.1, 0.2, PlanStatus.Behind)]
    [InlineData(80, 40, 60, 2022, 0.5, 0.4, PlanStatus.OnTrack)]
    [InlineData(80, 40, 40, 2023, 1, 0.6, PlanStatus.Reached)]
    public void Even_steps_ask_for_the_elapsed_share(int from, int to, int actual, int year, double reached, double expected,
        PlanStatus status)
    {
        PlanReview review = PlanReview.Of(Plan(from, to), new Year(year), Quantity.Of(actual, "公里"));

        Assert.Equal((decimal)reached, review.ReachedShare);
        Assert.Equal((decimal)expected, review.ExpectedShare);
        Assert.Equal(status, review.Status);
        Assert.Null(review.Refusal);
    }

    [Fact]
    public void The_needed_pace_is_what_the_years_left_have_to_add()
    {
        PlanReview review = PlanReview.Of(Plan(100, 200), new Year(2023), Quantity.Of(140, "公里"));

        Assert.Equal(Quantity.Of(30, "公里"), review.NeededPerYear);
        Assert.Equal(PlanStatus.Behind, review.Status);
        Assert.Null(PlanReview.Of(Plan(100, 200), new Year(2025), Quantity.Of(140, "公里")).NeededPerYear);
    }

    [Fact]
    public void Even_growth_asks_for_less_in_the_first_years()
    {
        PlannedIndicator plan = Plan(100, 161.051m);
        PlanReview review = PlanReview.Of(plan, new Year(2022), Quantity.Of(121, "公里"), PlanPath.Geometric);

        Assert.Equal(121m, decimal.Round(review.Expected!.Value, 6));
        Assert.Equal(10m, decimal.Round(review.NeededGrowth!.Value, 6));
        Assert.True(review.ExpectedShare < PlanReview.Of(plan, new Year(2022), null).ExpectedShare);
    }

    [Fact]
    public void Stated_steps_are_the_path_and_the_years_between_lie_even()
    {
        PlannedIndicator plan = Plan(100, 200, null, new PlannedStep(new Year(2022), Quantity.Of(110, "公里")),
            new PlannedStep(new Year(2024), Quantity.Of(190, "公里")));

        Assert.Equal(110m, PlanReview.Of(plan, new Year(2022), null, PlanPath.Steps).Expected!.Value);
        Assert.Equal(150m, PlanReview.Of(plan, new Year(2023), null, PlanPath.Steps).Expected!.Value);
        Assert.Equal(105m, PlanReview.Of(plan, new Year(2021), null, PlanPath.Steps).Expected!.Value);
    }

    [Fact]
    public void A_cumulative_figure_is_reached_part_by_part()
    {
        PlannedIndicator plan = new()
        {
            Indicator = s_indicator, BaselineYear = new Year(2020), GoalYear = new Year(2025),
            Cumulative = Quantity.Of(500, "公里")
        };
        PlanReview review = PlanReview.Of(plan, new Year(2022), Quantity.Of(180, "公里"), PlanPath.Cumulative);

        Assert.Equal(0.36m, review.ReachedShare);
        Assert.Equal(0.4m, review.ExpectedShare);
        Assert.Equal(PlanStatus.Behind, review.Status);
        Assert.Equal(106.66666666666667m, decimal.Round(review.NeededPerYear!.Value, 14));
    }

    [Fact]
    public void A_ceiling_that_holds_is_reached_whatever_the_baseline() =>
        Assert.Equal(PlanStatus.Reached,
            PlanReview.Of(Plan(50, 55, number => new Condition.AtMost(number)), new Year(2022), Quantity.Of(49, "公里")).Status);

    [Theory]
    [InlineData(100, 100, PlanPath.Linear, Reason.BaselineEqualsTarget)]
    [InlineData(-5, 20, PlanPath.Geometric, Reason.BaseNotPositive)]
    public void What_is_not_defined_is_refused_with_its_reason(int from, int to, PlanPath path, Reason reason)
    {
        PlanReview review = PlanReview.Of(Plan(from, to), new Year(2022), Quantity.Of(10, "公里"), path);

        Assert.Equal(reason, review.Refusal);
        Assert.Null(review.ExpectedShare);
    }

    [Fact]
    public void Without_a_result_only_the_path_is_known()
    {
        PlanReview review = PlanReview.Of(Plan(100, 200), new Year(2022), null);

        Assert.Equal(Reason.ValueMissing, review.Refusal);
        Assert.Equal(140m, review.Expected!.Value);
        Assert.Equal(PlanStatus.Unknown, review.Status);
    }

    [Fact]
    public void A_year_outside_of_the_plan_is_the_callers_fault() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanReview.Of(Plan(100, 200), new Year(2026), null));
}
