using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>Every target and result has a verdict with a reason, and a better result never has a worse one.</summary>
public sealed class VerdictLaws
{
    private static readonly Verdict[] s_order = [Verdict.Missed, Verdict.Met, Verdict.Exceeded];

    [Fact]
    public void Every_target_and_result_has_a_verdict_a_reason_and_a_trace() => Law.Holds(Some.Pair, x =>
    {
        Assessment a = Assessor.Default.Assess(x.Target, [x.Result]);
        Assert.True(Enum.IsDefined(a.Verdict) && Enum.IsDefined(a.Reason));
        Assert.NotEmpty(a.Steps);
        Assert.Equal(a.IsJudged, a.Verdict is Verdict.Met or Verdict.Exceeded or Verdict.Missed);
        if (a.Completion is { } rate)
            Assert.True(rate.Rate is null || rate.Capped is >= 0m and <= 1m);
        Assert.False(a.Verdict is Verdict.Met or Verdict.Exceeded
            && x.Result.Status is ObservationStatus.Forecast or ObservationStatus.Missing, "a forecast or a missing value decides nothing");
    }, 5000);

    [Fact]
    public void Every_verdict_can_be_said_in_both_languages() => Law.Holds(Some.Pair, x =>
    {
        Assessment a = Assessor.Default.Assess(x.Target, [x.Result]);
        foreach (Language language in Enum.GetValues<Language>())
        {
            Assert.NotEmpty(Explanation.Of(a, language).Lines);
            Assert.DoesNotContain(AssessmentRow.Of(a, language).Cells, c => c is null || c.Contains("NaN", StringComparison.Ordinal));
        }
    }, 2000);

    [Fact]
    public void Without_a_result_nothing_is_judged() => Law.Holds(Some.Pair, x =>
        Assessor.Default.Assess(x.Target, []) is { IsJudged: false, Completion: null or { Rate: null } }
            && !Assessor.Default.Assess(x.Target, [], isReportedOn: false).IsJudged, 1000);

    [Fact]
    public void A_better_result_never_has_a_worse_verdict()
    {
        int different = 0;
        Law.Holds(from polarity in Gen.Elements(Polarity.HigherIsBetter, Polarity.LowerIsBetter)
                  from kind in Some.Kind
                  where kind.Measure is not (Measure.Rank or Measure.RankMove)
                  from number in Some.QuantityOf(kind.Measure, kind.Unit, Some.Decimal)
                  from higher in Gen.Choose(0, 3)
                  from a in Some.QuantityOf(kind.Measure, kind.Unit, Some.Decimal)
                  from b in Some.QuantityOf(kind.Measure, kind.Unit, Some.Decimal)
                  let up = polarity == Polarity.HigherIsBetter
                  select (Target: Some.Promised(Indicator.Local("民间投资") with { Polarity = polarity }, kind.Measure, new Year(2023),
                      Towards(up, higher, number)),
                      Worse: (a.Value < b.Value) == up ? a : b, Better: (a.Value < b.Value) == up ? b : a), x =>
        {
            (int worse, int better) = (Place(x.Target, x.Worse), Place(x.Target, x.Better));
            Assert.True(worse < 0 || better < 0 || worse <= better, $"{x.Worse} is {worse}, {x.Better} is {better}");
            different += worse >= 0 && worse < better ? 1 : 0;
        }, 5000);
        Assert.True(different > 1000, $"only {different} pairs had different verdicts: the law says little");
    }

    [Fact]
    public void A_verdict_does_not_know_the_unit() =>
        Law.Holds(from number in Some.Ordinary
                  from actual in Some.Ordinary
                  from polarity in Some.Polarity
                  from unit in Gen.Elements("元", "万元", "亿元")
                  from other in Gen.Elements("元", "万元", "亿元")
                  from condition in Some.Numeric(Gen.Constant(Quantity.Of(number, "万元")))
                  select (condition, actual, polarity, unit, other), x =>
        {
            Indicator indicator = Indicator.Local("民间投资") with { Polarity = x.polarity };
            Assessment plain = Judge(Some.Promised(indicator, Measure.Level, new Year(2023), x.condition), Quantity.Of(x.actual, "万元"));
            Quantity scaled = Quantity.Of(x.actual, "万元").In(Unit.Parse(x.other));
            Assessment other = Judge(Some.Promised(indicator, Measure.Level, new Year(2023), In(x.condition, Unit.Parse(x.unit))), scaled);
            Assert.Equal((plain.Verdict, plain.Reason, plain.Completion?.Refusal),
                (other.Verdict, other.Reason, other.Completion?.Refusal));
            Assert.Equal(plain.Completion?.Rate ?? 0m, other.Completion?.Rate ?? 0m, 10);
        }, 2000);

    [Fact]
    public void A_result_of_another_kind_never_decides() =>
        Law.Holds(from x in Some.Pair
                  where x.Target.Condition.Number is not null
                      && x.Target.Condition.RelativeTo is null
                  from other in Some.Quantity
                  select (x.Target, x.Result, other), x =>
              {
                  if (x.Target.Condition.Number!.CanCompare(x.other) || x.Target.Condition is Condition.RankWithin or Condition.Streak)
                      return;
                  Assert.False(Judge(x.Target, x.other) is { IsJudged: true }, $"{x.other} decided {x.Target.Condition}");
              }, 2000);

    private static Assessment Judge(Target target, Quantity actual) =>
        Assessor.Default.Assess(target, [Some.Found(target.Indicator, actual.Measure, target.Period.Year, new Reported.Exactly(actual))]);

    private static int Place(Target target, Quantity actual) => Array.IndexOf(s_order, Judge(target, actual).Verdict);

    /// <summary>A condition that points to the good side.</summary>
    private static Condition Towards(bool up, int which, Quantity number) => (up, which) switch
    {
        (true, 0) => new Condition.AtLeast(number),
        (true, 1) => new Condition.MoreThan(number),
        (false, 0) => new Condition.AtMost(number),
        (false, 1) => new Condition.LessThan(number),
        (_, 2) => new Condition.About(number),
        _ => new Condition.Stated(number),
    };

    private static Condition In(Condition condition, Unit unit) => condition switch
    {
        Condition.AtLeast c => new Condition.AtLeast(c.Value.In(unit)),
        Condition.MoreThan c => new Condition.MoreThan(c.Value.In(unit)),
        Condition.AtMost c => new Condition.AtMost(c.Value.In(unit)),
        Condition.LessThan c => new Condition.LessThan(c.Value.In(unit)),
        Condition.About c => new Condition.About(c.Value.In(unit)),
        Condition.Stated c => new Condition.Stated(c.Value.In(unit)),
        _ => condition,
    };
}
