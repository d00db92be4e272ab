using System.Globalization;
using Huzhou.Policy.Calculation;
using static Huzhou.Policy.Calculation.CompletionMethod;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>The table of cases: what every method answers, and the traps.</summary>
public sealed class CompletionsTests
{
    private const string Refuses = "refuses";
    private const string NotFor = "–";

    /// <summary>The table of the documentation: case, input, then ratio, inverse ratio, mirror and from baseline.</summary>
    public static TheoryData<string, bool, string?, decimal, string?, string[]> Cases() => new()
    {
        { "higher is better, 100 → 120, actual 115", false, "100", 120m, "115", ["95.8", NotFor, NotFor, "75"] },
        { "lower is better and met, 5.5 → ≤5.0, actual 4.8", true, "5.5", 5.0m, "4.8", [NotFor, "104.2", "104", "140"] },
        { "to zero, 5 → 0, actual 2", true, "5", 0m, "2", [Refuses, Refuses, Refuses, "60"] },
        { "went back, 100 → 120, actual 90", false, "100", 120m, "90", ["75", NotFor, NotFor, "-50"] },
        { "hold at 85 or more, 85 → 85, actual 86", false, "85", 85m, "86", ["101.2", NotFor, NotFor, Refuses] },
        { "negative baseline, −10 → +5, actual 0", false, "-10", 5m, "0", ["0", NotFor, NotFor, "66.7"] },
        { "far above, 0 → 70, actual 98.42", false, "0", 70m, "98.42", ["140.6", NotFor, NotFor, "140.6"] },
        { "lower is better, no data", true, "5.5", 5.0m, null, [NotFor, Refuses, Refuses, Refuses] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_method_answers_as_the_table_says(string name, bool lower, string? baseline, decimal target, string? actual,
        string[] expected)
    {
        Assert.NotEmpty(name);
        CompletionInput input = new()
        {
            Target = Pieces(target), Actual = Number(actual), Baseline = Number(baseline),
            LowerIsBetter = lower
        };
        Assert.Equal(expected,
            new[] { CompletionMethod.Ratio, InverseRatio, Mirror, FromBaseline }.Select(method => Shown(Completions.By(method, input))));
    }

    private static Quantity? Number(string? text) => text is null ? null : Pieces(decimal.Parse(text, CultureInfo.InvariantCulture));

    private static string Shown(Completion completion) => completion.Refusal == Reason.WrongDirection ? NotFor
        : completion.Rate is { } rate ? (Math.Round(rate * 100m, 1) / 1.0000000000m).ToString(CultureInfo.InvariantCulture) : Refuses;

    [Fact]
    public void Zero_is_a_value_and_missing_is_none()
    {
        Assert.Equal(0m, Completions.Automatic(new CompletionInput { Target = Pieces(10), Actual = Pieces(0) }).Rate);
        Completion missing = Completions.Automatic(new CompletionInput { Target = Pieces(10) });
        Assert.Null(missing.Rate);
        Assert.Null(missing.Capped);
        Assert.Equal(Reason.ValueMissing, missing.Refusal);
    }

    [Fact]
    public void The_cap_is_a_minimum()
    {
        Completion far = Completions.Automatic(new CompletionInput { Target = Pieces(70), Actual = Pieces(98.42m) });
        Assert.Equal(1.406m, far.Rate);
        Assert.Equal(1m, far.Capped);
        Completion back = Completions.By(FromBaseline,
            new CompletionInput { Target = Pieces(120), Actual = Pieces(90), Baseline = Pieces(100) });
        Assert.Equal(-0.5m, back.Rate);
        Assert.Equal(0m, back.Capped);
        Assert.Equal(1.2m,
            Completions.Automatic(new CompletionInput { Target = Pieces(70), Actual = Pieces(98.42m) },
                new CalculationOptions { CapHigh = 1.2m }).Capped);
    }

    [Fact]
    public void A_zero_denominator_is_refused_and_never_replaced()
    {
        Assert.Equal(Reason.TargetNotPositive,
            Completions.By(CompletionMethod.Ratio, new CompletionInput { Target = Pieces(0), Actual = Pieces(5) }).Refusal);
        Assert.Equal(Reason.ActualNotPositive,
            Completions.By(InverseRatio, new CompletionInput { Target = Pieces(5), Actual = Pieces(0), LowerIsBetter = true }).Refusal);
        Assert.Equal(Reason.BaselineEqualsTarget,
            Completions.By(FromBaseline, new CompletionInput { Target = Pieces(85), Actual = Pieces(86), Baseline = Pieces(85) }).Refusal);
    }

    [Fact]
    public void A_met_lower_is_better_target_does_not_read_96()
    {
        Completion met = Completions.Automatic(new CompletionInput
        {
            Target = Quantity.Rate(5.0m), Actual = Quantity.Rate(4.8m),
            LowerIsBetter = true
        });
        Assert.Equal(InverseRatio, met.Method);
        Assert.True(met.Rate > 1m);
    }

    [Fact]
    public void A_result_of_zero_that_should_be_low_takes_the_mirror() =>
        Assert.Equal("Mirror 2",
            Completions.Automatic(new CompletionInput { Target = Quantity.Rate(5m), Actual = Quantity.Rate(0m), LowerIsBetter = true })
                .ToString());

    [Fact]
    public void A_fall_is_measured_from_the_baseline_in_both_directions()
    {
        Assert.Equal(0.6m,
            Completions.By(FromBaseline,
                new CompletionInput { Target = Pieces(0), Actual = Pieces(2), Baseline = Pieces(5), LowerIsBetter = true }).Rate);
        Assert.Equal(Reason.BaselineBeyondTarget,
            Completions.By(FromBaseline,
                new CompletionInput { Target = Pieces(5), Actual = Pieces(4), Baseline = Pieces(3), LowerIsBetter = true }).Refusal);
        Assert.Equal(Reason.BaselineMissing,
            Completions.By(FromBaseline, new CompletionInput { Target = Pieces(5), Actual = Pieces(4) }).Refusal);
    }

    [Fact]
    public void Units_convert_and_kinds_do_not()
    {
        Assert.Equal(1.02m,
            Completions.Automatic(new CompletionInput { Target = Quantity.Of(1.3m, "万元"), Actual = Quantity.Of(13260m, "元") }).Rate);
        Assert.Equal(Reason.OtherMeasure,
            Completions.Automatic(new CompletionInput { Target = Quantity.Share(40m), Actual = Quantity.Growth(40m) }).Refusal);
        Assert.Equal(Reason.OtherUnit,
            Completions.Automatic(new CompletionInput { Target = Quantity.Of(1m, "亿元"), Actual = Quantity.Of(1m, "亿美元") }).Refusal);
        Assert.Equal(Reason.OtherUnit,
            Completions.Automatic(new CompletionInput { Target = Quantity.Points(0.3m), Actual = Quantity.Share(0.3m) }).Refusal);
    }

    [Fact]
    public void The_gap_is_in_points_for_rates_and_in_places_for_ranks()
    {
        Assert.Equal(Quantity.Points(-0.2m), Gap(Quantity.Growth(5.8m), Quantity.Growth(6m)));
        Assert.Equal(Quantity.Points(-0.02m),
            Gap(new Quantity(0.1m, Unit.PerMille, Measure.Rate), new Quantity(0.3m, Unit.PerMille, Measure.Rate)));
        Assert.Equal(new Quantity(2m, Unit.Place, Measure.RankMove), Gap(Quantity.Rank(25), Quantity.Rank(27)));
        Assert.Equal(Quantity.Of(0.026m, "万元"), Gap(Quantity.Of(13260m, "元"), Quantity.Of(1.3m, "万元")));
    }

    private static Quantity? Gap(Quantity actual, Quantity target) =>
        Completions.By(CompletionMethod.Gap, new CompletionInput { Target = target, Actual = actual }).Distance;

    [Fact]
    public void A_growth_path_holds_the_growth_so_far_against_the_growth_needed()
    {
        CompletionInput input = new()
        {
            Target = Pieces(121), Actual = Pieces(110), Baseline = Pieces(100), YearsSoFar = 1,
            YearsInAll = 2
        };
        Assert.Equal(1m, Completions.By(GrowthPath, input).Rate);
        Assert.Equal(Reason.SpanMissing, Completions.By(GrowthPath, input with { YearsInAll = null }).Refusal);
        Assert.Equal(Reason.BaseNotPositive, Completions.By(GrowthPath, input with { Baseline = Pieces(-1) }).Refusal);
        Assert.Equal(Reason.BaseNotPositive, Completions.By(GrowthPath, input with { Actual = Pieces(0) }).Refusal);
        Assert.Equal(Reason.BaselineEqualsTarget, Completions.By(GrowthPath, input with { Baseline = Pieces(121) }).Refusal);
    }

    [Fact]
    public void The_documents_own_rate_is_kept_as_it_is()
    {
        Assert.Equal(1.406m, Completions.By(AsReported, new CompletionInput { Target = Pieces(1), Stated = Quantity.Rate(140.6m) }).Rate);
        Assert.Equal(Reason.ValueMissing, Completions.By(AsReported, new CompletionInput { Target = Pieces(1) }).Refusal);
        Assert.Equal(Reason.OtherMeasure,
            Completions.By(AsReported, new CompletionInput { Target = Pieces(1), Stated = Pieces(3) }).Refusal);
    }

    [Fact]
    public void What_does_not_fit_is_refused_and_never_thrown()
    {
        Quantity huge = Pieces(decimal.MaxValue), tiny = Pieces(0.0000000000000000000000000001m);
        Assert.Equal(Reason.OutOfRange,
            Completions.By(CompletionMethod.Ratio, new CompletionInput { Target = tiny, Actual = huge }).Refusal);
        Assert.Equal(Reason.OutOfRange,
            Completions.By(CompletionMethod.Ratio, new CompletionInput { Target = huge, Actual = tiny }).Refusal);
        Assert.Equal(Reason.OutOfRange,
            Completions.By(CompletionMethod.Gap, new CompletionInput { Target = Pieces(decimal.MinValue), Actual = huge }).Refusal);
        Assert.Equal(Reason.OutOfRange,
            Completions.By(CompletionMethod.Ratio,
                new CompletionInput { Target = Quantity.Of(1, "个"), Actual = Quantity.Of(decimal.MaxValue, "万个") }).Refusal);
    }
}
