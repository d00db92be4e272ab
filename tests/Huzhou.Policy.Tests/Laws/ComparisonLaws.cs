using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>A comparison turned round undoes itself, and every comparison is a difference or a refusal.</summary>
public sealed class ComparisonLaws
{
    [Fact]
    public void A_change_turned_round_has_the_other_sign() =>
        Law.Holds(from kind in Some.Kind
                  from a in Some.QuantityOf(kind.Measure, kind.Unit,
            Some.Decimal)
                  from b in Some.QuantityOf(kind.Measure, kind.Unit, Some.Decimal)
                  select (a, b), x =>
            YearOnYear(x.a, x.b).Change?.Value == -YearOnYear(x.b, x.a).Change?.Value, 2000);

    [Fact]
    public void Growth_and_its_inverse_give_one() =>
        Law.Holds(from unit in Some.Unit
                  where !unit.IsCount
                  from a in Some.Positive
                  from b in Some.Positive
                  select (a: new Quantity(a, unit, Measure.Level),
                      b: new Quantity(b, unit, Measure.Level)), x =>
              {
                  decimal there = YearOnYear(x.a, x.b).Rate!.Value, back = YearOnYear(x.b, x.a).Rate!.Value;
                  Assert.Equal(Measure.Growth, YearOnYear(x.a, x.b).Rate!.Measure);
                  Assert.InRange(Math.Abs(((1m + (there / 100m)) * (1m + (back / 100m))) - 1m), 0m, 1e-12m);
              }, 2000);

    [Fact]
    public void Average_growth_taken_every_year_leads_from_the_first_value_to_the_last() =>
        Law.Holds(from years in Gen.Choose(1, 10)
                  from a in Gen.Choose(1, 1_000_000)
                  from b in Gen.Choose(1, 1_000_000)
                  select (years, a,
            b), x =>
        {
            Difference average = Comparisons.AverageAnnual(At(2000, Quantity.Of(x.a, "亿元")), At(2000 + x.years, Quantity.Of(x.b, "亿元")));
            decimal end = Enumerable.Repeat(1m + (average.Rate!.Value / 100m), x.years)
                .Aggregate((decimal)x.a, (value, factor) => value * factor);
            Assert.InRange(Math.Abs((end / x.b) - 1m), 0m, 1e-12m);
        }, 1000);

    [Fact]
    public void Every_comparison_is_a_difference_or_a_refusal() =>
        Law.Holds(from a in Some.Pair
                  from b in Some.Pair
                  from year in Gen.Choose(2020, 2023)
                  from same in Gen.Elements(true,
            false)
                  select (a, b, year, same), x =>
        {
            Observation earlier = x.a.Result with { Period = Period.OfYear(new Year(x.year)) };
            Observation later = x.b.Result with
            {
                Period = Period.OfYear(new Year(2023)),
                Indicator = x.same ? earlier.Indicator : x.b.Result.Indicator
            };
            Difference[] all =
            [
                Comparisons.YearOnYear(earlier, later), Comparisons.PeriodOnPeriod(earlier, later), Comparisons.FixedBase(earlier, later),
                Comparisons.AverageAnnual(earlier, later),
                Comparisons.AgainstTarget(x.a.Target, later), Comparisons.BetweenPlans(x.a.Target, x.b.Target),
                Comparisons.AgainstReference(new Reference("全省"), earlier, later),
                Comparisons.AgainstReference(later), Comparisons.AgainstStated(Comparisons.YearOnYear(earlier, later), later),
            ];
            Assert.All(all, d => Assert.True(d.Refusal is null == (d.Change is not null || d.Rate is not null), $"{d}"));
        }, 2000);

    [Fact]
    public void Parts_and_wholes_are_compared_or_refused() =>
        Law.Holds(
            from a in Some.Quantity
            from b in Some.Quantity
            from c in Some.Quantity
            from d in Some.Quantity
            from alike in Gen.Elements(
                true, false)
            select (a, b, c, d, alike), x =>
        {
            Quantity[] q = x.alike ? [.. new[] { x.a, x.b, x.c, x.d }.Select(v => Quantity.Of(v.Value, "亿元"))] : [x.a, x.b, x.c, x.d];
            Assert.True(Comparisons.Contribution(q[0], q[1], q[2], q[3]) is { Refusal: null, Rate: not null }
                or { Refusal: not null, Rate: null });
            Assert.True(Comparisons.Share(q[0], q[1]) is { Refusal: null, Rate: not null } or { Refusal: not null, Rate: null });
        }, 2000);

    private static Difference YearOnYear(Quantity earlier, Quantity later) => Comparisons.YearOnYear(At(2022, earlier), At(2023, later));

    private static Observation At(int year, Quantity value) =>
        Some.Found(Indicator.Local("民间投资"), value.Measure, new Year(year), new Reported.Exactly(value));
}
