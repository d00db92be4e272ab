using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation;

/// <summary>Completion rates, by every method by name and by the method that fits.</summary>
/// <remarks>
/// A missing value is neither 0 nor 100%; a cap is a minimum, not a maximum; a denominator of zero is a refusal, never a small number;
/// nothing is rounded and nothing throws on a number.
/// </remarks>
/// <example>
/// <code>
/// Completion relief = Completions.By(CompletionMethod.Ratio,
///     new CompletionInput { Target = Quantity.Of(200m, "亿元"), Actual = Quantity.Of(213m, "亿元") });
/// Console.WriteLine(relief.Rate); // 1.065
/// </code>
/// </example>
public static class Completions
{
    /// <summary>The rate by one method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="input">Result, target and what else the method asks for.</param>
    /// <param name="options">The caps; the defaults where null.</param>
    public static Completion By(CompletionMethod method, CompletionInput input, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        options ??= CalculationOptions.Default;
        if (method == CompletionMethod.AsReported)
            return AsReported(input.Stated, options);
        Quantity target = input.Target;
        if (RefusesTarget(method, target) is { } early)
            return Completion.Refused(method, early);
        if (RefusesDirection(method, input.LowerIsBetter) is { } direction)
            return Completion.Refused(method, direction);
        // What the method cannot do is said before what is missing: a refusal then holds for every value that may still come.
        if (input.Actual is not { } actual)
            return Completion.Refused(method, Reason.ValueMissing);
        if (!actual.CanCompare(target))
            return Completion.Refused(method, actual.Unit.IsCommensurableWith(target.Unit) ? Reason.OtherMeasure : Reason.OtherUnit);
        if (method == CompletionMethod.Gap)
            return Differences.Between(actual, target) is { } gap ? Completion.OfGap(gap) : Completion.Refused(method, Reason.OutOfRange);
        if (method == CompletionMethod.Binary)
            return Binary(input.LowerIsBetter ? Exact.Compare(actual, target) <= 0 : Exact.Compare(actual, target) >= 0, options);
        if (Exact.In(actual, target.Unit)?.Value is not { } a)
            return Completion.Refused(method, Reason.OutOfRange);
        return method switch
        {
            CompletionMethod.Ratio => Rated(method, Exact.Divide(a, target.Value), options),
            CompletionMethod.InverseRatio when a <= 0m => Completion.Refused(method, Reason.ActualNotPositive),
            CompletionMethod.InverseRatio => Rated(method, Exact.Divide(target.Value, a), options),
            CompletionMethod.Mirror => Rated(method, Exact.Subtract(2m, Exact.Divide(a, target.Value)), options),
            CompletionMethod.FromBaseline => FromBaseline(a, input, options),
            CompletionMethod.GrowthPath => GrowthPath(a, input, options),
            _ =>
                throw new ArgumentOutOfRangeException(nameof(method), method,
                    $"Not one of {string.Join(", ", Enum.GetNames<CompletionMethod>())}."),
        };
    }

    /// <summary>
    /// The rate by the method that fits: a ratio where more is better, the inverse ratio where less is; the mirror for a result of zero,
    /// the way from the baseline where the target is not above zero.
    /// </summary>
    /// <param name="input">Result, target and baseline.</param>
    /// <param name="options">The caps; the defaults where null.</param>
    public static Completion Automatic(CompletionInput input, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return By(Choose(input).Method, input, options);
    }

    /// <summary>The rate of something that either holds or does not: 1 or 0.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="options">The caps; the defaults where null.</param>
    public static Completion Binary(bool holds, CalculationOptions? options = null) =>
        Rated(CompletionMethod.Binary, holds ? 1m : 0m, options ?? CalculationOptions.Default);

    /// <summary>Which method fits, and why.</summary>
    internal static (CompletionMethod Method, Reason Why) Choose(CompletionInput input)
    {
        if (input.Target.Value <= 0m)
            return (CompletionMethod.FromBaseline, Reason.TargetNotPositive);
        if (!input.LowerIsBetter)
            return (CompletionMethod.Ratio, Reason.HigherIsBetter);
        return input.Actual is { Value: <= 0m } ? (CompletionMethod.Mirror, Reason.ActualNotPositive)
            : (CompletionMethod.InverseRatio, Reason.LowerIsBetter);
    }

    private static Reason? RefusesTarget(CompletionMethod method, Quantity target) =>
        method is CompletionMethod.Ratio or CompletionMethod.InverseRatio or CompletionMethod.Mirror && target.Value <= 0m
            ? Reason.TargetNotPositive : null;

    private static Reason? RefusesDirection(CompletionMethod method, bool lowerIsBetter) => method switch
    {
        CompletionMethod.Ratio when lowerIsBetter => Reason.WrongDirection,
        CompletionMethod.InverseRatio or CompletionMethod.Mirror when !lowerIsBetter => Reason.WrongDirection,
        _ => null,
    };

    private static Completion FromBaseline(decimal a, CompletionInput input, CalculationOptions options)
    {
        if (Baseline(input, out Reason? refusal) is not { } b)
            return Completion.Refused(CompletionMethod.FromBaseline, refusal!.Value);
        if (b == input.Target.Value)
            return Completion.Refused(CompletionMethod.FromBaseline, Reason.BaselineEqualsTarget);
        if (input.LowerIsBetter ? b < input.Target.Value : b > input.Target.Value)
            return Completion.Refused(CompletionMethod.FromBaseline, Reason.BaselineBeyondTarget);
        return Rated(CompletionMethod.FromBaseline, Exact.Divide(Exact.Subtract(a, b), Exact.Subtract(input.Target.Value, b)), options);
    }

    private static Completion GrowthPath(decimal a, CompletionInput input, CalculationOptions options)
    {
        if (Baseline(input, out Reason? refusal) is not { } b)
            return Completion.Refused(CompletionMethod.GrowthPath, refusal!.Value);
        if (input is not { YearsSoFar: >= 1 and { } soFar, YearsInAll: >= 1 and { } inAll })
            return Completion.Refused(CompletionMethod.GrowthPath, Reason.SpanMissing);
        if (b <= 0m || a <= 0m || input.Target.Value <= 0m)
            return Completion.Refused(CompletionMethod.GrowthPath, Reason.BaseNotPositive);
        decimal? required = Exact.Subtract(Exact.Root(Exact.Divide(input.Target.Value, b), inAll), 1m);
        if (required == 0m)
            return Completion.Refused(CompletionMethod.GrowthPath, Reason.BaselineEqualsTarget);
        decimal? observed = Exact.Subtract(Exact.Root(Exact.Divide(a, b), soFar), 1m);
        return Rated(CompletionMethod.GrowthPath, Exact.Divide(observed, required), options);
    }

    private static decimal? Baseline(CompletionInput input, out Reason? refusal)
    {
        decimal? baseline = input.Baseline is { } given && given.CanCompare(input.Target) ? Exact.In(given, input.Target.Unit)?.Value
            : null;
        refusal = baseline is not null ? null
            : input.Baseline is null ? Reason.BaselineMissing
            : input.Baseline.CanCompare(input.Target) ? Reason.OutOfRange : Reason.OtherMeasure;
        return baseline;
    }

    private static Completion AsReported(Quantity? stated, CalculationOptions options)
    {
        if (stated is null)
            return Completion.Refused(CompletionMethod.AsReported, Reason.ValueMissing);
        return stated.Unit.Dimension == Dimension.Fraction
            ? Rated(CompletionMethod.AsReported, Exact.Divide(Exact.In(stated, Unit.Percent)?.Value, 100m), options)
            : Completion.Refused(CompletionMethod.AsReported, Reason.OtherMeasure);
    }

    private static Completion Rated(CompletionMethod method, decimal? rate, CalculationOptions options) =>
        rate is { } value ? Completion.Of(method, value, options.Cap(value)) : Completion.Refused(method, Reason.OutOfRange);
}
