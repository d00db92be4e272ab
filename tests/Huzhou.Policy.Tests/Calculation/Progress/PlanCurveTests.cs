using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Tests.Calculation.Progress;

public sealed class PlanCurveTests
{
    private static readonly Period s_year = Period.Parse("2025");

    [Theory]
    [InlineData("2024-12-31", "0")]
    [InlineData("2025-01-30", "0")]
    [InlineData("2025-06-30", "0.5")]
    [InlineData("2025-10-30", "0.75")]
    [InlineData("2025-12-31", "1")]
    [InlineData("2026-03-01", "1")]
    public void An_even_course_counts_whole_months(string day, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), PlanCurve.Even(s_year)
            .Expected(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Fact]
    public void Ninety_seven_point_seven_percent_at_the_end_of_October_is_14_4_points_ahead()
    {
        decimal lead = (0.977m - PlanCurve.Even(s_year).Expected(new DateOnly(2025, 10, 31))) * 100m;
        Assert.Equal(14.4m, decimal.Round(lead, 1));
    }

    [Fact]
    public void An_even_course_can_count_days() =>
        Assert.Equal(304m / 365m, PlanCurve.Even(s_year, Elapse.Days).Expected(new DateOnly(2025, 10, 31)));

    [Fact]
    public void A_quarterly_plan_passes_through_its_points()
    {
        PlanCurve curve = PlanCurve.Quarterly(new Year(2025), 0.15m, 0.4m, 0.7m);
        Assert.Equal(0.15m, curve.Expected(new DateOnly(2025, 3, 31)));
        Assert.Equal(0.4m, curve.Expected(new DateOnly(2025, 6, 30)));
        Assert.Equal(0.7m, curve.Expected(new DateOnly(2025, 9, 30)));
        Assert.Equal(1m, curve.Expected(new DateOnly(2025, 12, 31)));
        Assert.InRange(curve.Expected(new DateOnly(2025, 5, 15)), 0.26m, 0.28m);
    }

    [Fact]
    public void A_plan_that_falls_or_leaves_its_period_is_refused()
    {
        Assert.StartsWith("A plan ends with the whole, 1; found 0.9.", Refusal(new PlanCurve.Point(new(2025, 12, 31), 0.9m)),
            StringComparison.Ordinal);
        Assert.StartsWith("The plan has a point on 2026-01-31, outside of 2025.", Refusal(new PlanCurve.Point(new(2026, 1, 31), 1m)),
            StringComparison.Ordinal);
        Assert.StartsWith("The part to be done lies between 0.5 and 1 on 2025-06-30; found 0.4.",
            Refusal(new PlanCurve.Point(new(2025, 3, 31), 0.5m), new PlanCurve.Point(new(2025, 6, 30), 0.4m)), StringComparison.Ordinal);
        Assert.StartsWith("The points of a plan are in order of time; 2025-03-31 does not come after 2025-03-31.",
            Refusal(new PlanCurve.Point(new(2025, 3, 31), 0.5m), new PlanCurve.Point(new(2025, 3, 31), 1m)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_part_to_be_done_never_falls()
    {
        PlanCurve[] curves = [PlanCurve.Even(s_year), PlanCurve.Even(s_year, Elapse.Days),
            PlanCurve.Quarterly(new Year(2025), 0.1m, 0.1m, 0.9m)];
        foreach (PlanCurve curve in curves)
        {
            decimal before = 0m;
            for (DateOnly day = new(2024, 12, 1); day < new DateOnly(2026, 2, 1); day = day.AddDays(1))
            {
                decimal now = curve.Expected(day);
                Assert.InRange(now, before, 1m);
                before = now;
            }
        }
    }

    private static string Refusal(params PlanCurve.Point[] points) =>
        Assert.Throws<ArgumentException>(() => PlanCurve.Along(s_year, points)).Message;
}
