using FsCheck;
using FsCheck.Fluent;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>Order, comparison and conversion in the model.</summary>
public sealed class ModelLaws
{
    [Fact]
    public void Periods_are_ordered_and_equal_ones_share_a_hash() => Law.Holds(Two(Some.Period), p =>
        Math.Sign(p.Left.CompareTo(p.Right)) == -Math.Sign(p.Right.CompareTo(p.Left))
        && (p.Left == p.Right) == (p.Left.CompareTo(p.Right) == 0)
        && (p.Left != p.Right || p.Left.GetHashCode() == p.Right.GetHashCode()));

    [Fact]
    public void A_period_contains_its_first_and_last_day_and_not_the_days_around() => Law.Holds(Some.Period, p =>
        p.Contains(p.FirstDay) && p.Contains(p.LastDay)
        && (p.FirstDay == DateOnly.MinValue || !p.Contains(p.FirstDay.AddDays(-1)))
        && (p.LastDay == DateOnly.MaxValue || !p.Contains(p.LastDay.AddDays(1))));

    [Fact]
    public void The_previous_period_ends_the_day_before_and_is_as_long() =>
        Law.Holds(from year in Some.PlanYear from quarter in Gen.Choose(1, 4) select Period.OfQuarter(year, quarter),
            p => p.Previous.LastDay.AddDays(1) == p.FirstDay && p.Previous.MonthCount == p.MonthCount
                && p.YearEarlier.Year == p.Year.Previous);

    [Fact]
    public void What_compares_compares_both_ways() =>
        Law.Holds(Two(Some.Quantity), q => q.Left.CanCompare(q.Right) == q.Right.CanCompare(q.Left));

    [Fact]
    public void Percentage_points_never_compare_with_a_percentage() =>
        Law.Holds(Two(Some.Quantity),
            q => q.Left.Measure != Measure.PointChange || q.Right.Measure is Measure.PointChange || !q.Left.CanCompare(q.Right));

    [Fact]
    public void A_unit_and_back_is_the_same_amount() =>
        Law.Holds(from amount in Some.Ordinary from magnitude in Gen.Elements("元", "万元", "千万元", "亿元", "万亿元") select (amount, magnitude),
            x => Quantity.Of(x.amount, x.magnitude).In(Unit.Yuan).In(Unit.Parse(x.magnitude)).Value == x.amount);

    [Fact]
    public void A_factor_and_its_inverse_give_one_to_the_last_digits() =>
        Law.Holds(from a in Some.Unit from b in Some.Unit where a.IsCommensurableWith(b) select (a, b),
            u => Math.Abs((u.a.FactorTo(u.b) * u.b.FactorTo(u.a)) - 1m) < 1e-20m);

    [Fact]
    public void A_place_inside_another_overlaps_it_or_is_empty() =>
        Law.Holds(Two(from start in Gen.Choose(0, 50) from length in Gen.Choose(0, 50) select new TextSpan(start, length)),
            s => !s.Left.Contains(s.Right) || s.Right.Length == 0 || s.Left.Overlaps(s.Right));

    private static Gen<(T Left, T Right)> Two<T>(Gen<T> one) => from left in one from right in one select (left, right);
}
