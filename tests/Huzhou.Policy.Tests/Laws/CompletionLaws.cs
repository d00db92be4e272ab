using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>
/// A completion rate is a number or a reasoned refusal for every input, grows with the result where more is better, and knows no unit.
/// </summary>
public sealed class CompletionLaws
{
    private static Gen<CompletionInput> Input =>
        from kind in Some.Kind
        from target in Some.QuantityOf(kind.Measure, kind.Unit, Some.Decimal)
        from actual in Some.Quantity.OrNull()
        from same in Some.QuantityOf(kind.Measure, kind.Unit, Some.Decimal)
        from baseline in Some.QuantityOf(kind.Measure, kind.Unit, Some.Decimal).OrNull()
        from lower in Gen.Elements(true, false)
        from related in Gen.Elements(true, true, true, false)
        from soFar in Gen.Choose(-1, 6)
        from inAll in Gen.Choose(-1, 6)
        from stated in Some.Quantity.OrNull()
        select new CompletionInput
        {
            Target = target,
            Actual = related && actual is not null ? same : actual,
            Baseline = baseline,
            LowerIsBetter = lower,
            YearsSoFar = soFar < 0 ? null : soFar,
            YearsInAll = inAll < 0 ? null : inAll,
            Stated = stated,
        };

    private static Gen<CompletionMethod> Method => Gen.Elements(Enum.GetValues<CompletionMethod>());

    [Fact]
    public void Every_method_gives_one_answer_to_every_input() =>
        Law.Holds(from input in Input from method in Method select (input, method),
            x => IsOneAnswer(Completions.By(x.method, x.input)) && IsOneAnswer(Completions.Automatic(x.input)), 10_000);

    [Fact]
    public void A_missing_result_is_never_a_rate() =>
        Law.Holds(from input in Input
                  from method in Method
                  where method != CompletionMethod.AsReported
                  select (input with { Actual = null }, method),
            x => Completions.By(x.method, x.Item1) is { Rate: null, Distance: null, Refusal: not null });

    [Fact]
    public void A_rate_of_zero_comes_only_from_a_result_that_says_so() =>
        Law.Holds(from input in Input from method in Method select (input, method), x =>
        Completions.By(x.method, x.input).Rate != 0m || x.method switch
        {
            CompletionMethod.Ratio => x.input.Actual!.Value == 0m,
            CompletionMethod.Mirror => x.input.Actual!.In(x.input.Target.Unit).Value == 2m * x.input.Target.Value,
            CompletionMethod.FromBaseline =>
                x.input.Actual!.In(x.input.Target.Unit).Value == x.input.Baseline!.In(x.input.Target.Unit).Value,
            CompletionMethod.GrowthPath =>
                IsNear(1m, x.input.Actual!.In(x.input.Target.Unit).Value / x.input.Baseline!.In(x.input.Target.Unit).Value),
            CompletionMethod.AsReported => x.input.Stated!.Value == 0m,
            _ => x.method == CompletionMethod.Binary,
        }, 10_000);

    [Fact]
    public void A_better_result_never_has_a_lower_rate() =>
        Law.Holds(from method in Gen.Elements(CompletionMethod.Ratio, CompletionMethod.InverseRatio, CompletionMethod.Mirror,
            CompletionMethod.FromBaseline, CompletionMethod.GrowthPath, CompletionMethod.Binary)
                  from lower in Gen.Elements(true, false)
                  from target in Some.Positive
                  from baseline in Some.Positive
                  from a in Some.Ordinary
                  from b in Some.Ordinary
                  where baseline != target && (baseline < target) != lower
                  select (method, lower, target, baseline, worse: lower ? Math.Max(a, b) : Math.Min(a, b),
                      better: lower ? Math.Min(a, b) : Math.Max(a, b)), x =>
            Rate(x.method, x.worse, x.target, x.baseline, x.lower) is not { } low
                || Rate(x.method, x.better, x.target, x.baseline, x.lower) is not { } high || low <= high, 5000);

    [Fact]
    public void A_rate_does_not_know_the_unit() =>
        Law.Holds(from method in Method
                  from lower in Gen.Elements(true, false)
                  from target in Some.Ordinary
                  from actual in Some.Ordinary
                  from baseline in Some.Ordinary
                  from unit in Gen.Elements("元", "万元", "亿元", "万亿元")
                  from other in Gen.Elements("元", "万元", "亿元", "万亿元")
                  where method is not (CompletionMethod.Gap or CompletionMethod.AsReported)
                  select (method, lower, target, actual, baseline, unit, other), x =>
            {
                CompletionInput plain = Money(x.target, x.actual, x.baseline, x.lower);
                Unit unit = Unit.Parse(x.unit), other = Unit.Parse(x.other);
                CompletionInput scaled = plain with
                {
                    Target = plain.Target.In(unit),
                    Actual = plain.Actual!.In(other),
                    Baseline = plain.Baseline!.In(unit)
                };
                Completion a = Completions.By(x.method, plain), b = Completions.By(x.method, scaled);
                return a.Refusal == b.Refusal && IsNear(a.Rate, b.Rate);
            }, 2000);

    [Fact]
    public void A_capped_rate_lies_inside_the_caps() =>
        Law.Holds(from input in Input
                  from low in Gen.Choose(-100, 100)
                  from high in Gen.Choose(100, 300)
                  select (input,
            options: CalculationOptions.Default with { CapLow = low / 100m, CapHigh = high / 100m }),
            x => Completions.Automatic(x.input, x.options).Capped is not { } capped
                || (capped >= x.options.CapLow && capped <= x.options.CapHigh));

    [Fact]
    public void A_difference_turned_round_has_the_other_sign() =>
        Law.Holds(from kind in Some.Kind
                  from a in Some.QuantityOf(kind.Measure, kind.Unit,
            Some.Decimal)
                  from b in Some.QuantityOf(kind.Measure, kind.Unit, Some.Decimal)
                  select (a, b),
            x => Differences.Between(x.a, x.b)?.Value == -Differences.Between(x.b, x.a)?.Value, 5000);

    [Fact]
    public void A_number_moved_by_the_difference_is_the_other_number() =>
        Law.Holds(from kind in Some.Kind
                  where kind.Measure != Measure.Rank
                  from a in Some.QuantityOf(kind.Measure, kind.Unit,
                      Some.Ordinary)
                  from b in Some.QuantityOf(kind.Measure, kind.Unit, Some.Ordinary)
                  select (a, b),
            x => Differences.Shift(x.b, Differences.Between(x.a, x.b)!) == x.a);

    private static bool IsOneAnswer(Completion c) =>
        new[] { c.Rate is not null, c.Distance is not null, c.Refusal is not null }.Count(given => given) == 1
        && (c.Rate is null) == (c.Capped is null)
        && (c.Capped is null or (>= 0m and <= 1m));

    private static decimal? Rate(CompletionMethod method, decimal actual, decimal target, decimal baseline, bool lower) =>
        Completions.By(method, Money(target, actual, baseline, lower)).Rate;

    private static CompletionInput Money(decimal target, decimal actual, decimal baseline, bool lower) => new()
    {
        Target = Quantity.Of(target, "元"),
        Actual = Quantity.Of(actual, "元"),
        Baseline = Quantity.Of(baseline, "元"),
        LowerIsBetter = lower,
        YearsSoFar = 2,
        YearsInAll = 5,
    };

    private static bool IsNear(decimal? a, decimal? b) =>
        (a is null && b is null) || (a is { } x && b is { } y && Math.Abs(x - y) <= 1e-15m * Math.Max(1m, Math.Abs(x)));
}
