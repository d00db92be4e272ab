using Huzhou.Policy.Calculation.Arithmetic;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Judging;

/// <content>Conditions with a number of their own.</content>
internal sealed partial class Judge
{
    private Judgement? Numbers(Linker.Found found)
    {
        if (found.Own.Count == 0)
            return null;
        Observation result = Use(InputRole.Result, found.Own);
        if (result.Value is Reported.Asserted asserted && ValueRange.Of(asserted, _options) is null)
            return Claimed(asserted, result);
        if (ValueRange.Of(result.Value, _options) is not { } range || (range.Low ?? range.High) is not { } sample)
            return Blocked(Reason.OtherMeasure, result);
        if (Asked(_condition, sample, _target.Indicator, _options, _trace) is not { } requirement)
            return Blocked(Reason.OtherMeasure, result);
        if (requirement.OutOfRange)
            return Blocked(Reason.OutOfRange, result);
        if (!sample.CanCompare(requirement.Number))
            return Blocked(sample.Unit.IsCommensurableWith(requirement.Number.Unit) ? Reason.OtherMeasure : Reason.OtherUnit, result);
        bool? holds = _trace.Hold(range, requirement.Bounds);
        // A miss could be a change of classifier; a hit by another classifier stays a hit, as the documents use both for one count.
        if (holds == false && CountsOtherwise(sample.Unit, requirement.Number.Unit))
            return Blocked(Reason.OtherUnit, result);
        // 约5.5% promised at least 5.5%: the stated figure decides, marked as an estimate, where only its tolerance reaches over the bound.
        bool estimated = holds is null && result.Value is Reported.Roughly rough
            && _trace.Hold(ValueRange.Point(rough.Value), requirement.Bounds) == true;
        Judgement judged = Judged(estimated ? true : holds, result, result.Value is Reported.Asserted);
        if (estimated)
            (holds, judged) = (true, judged with { IsEstimated = true });
        if (holds == true && Exceeds(requirement, range))
            judged = judged with { Verdict = Verdict.Exceeded, Reason = judged.IsAsserted ? Reason.Asserted : Reason.BeyondMargin };
        return judged with { Completion = Rate(requirement, result, holds), Gap = Gap(result, requirement.Number) };
    }

    /// <summary>Fewer 条 than 个 were promised is no miss: another classifier may count something else. 人 and 名 count the same.</summary>
    internal static bool CountsOtherwise(Unit found, Unit wanted) =>
        found.IsCount && wanted.IsCount && found.BaseSymbol != wanted.BaseSymbol
            && !(s_people.Holds(found.BaseSymbol) && s_people.Holds(wanted.BaseSymbol));

    private static readonly WordList s_people = Vocabulary.Of(ComparisonWord.PeopleCount);

    /// <summary>The requirement of the condition for a value like this one; null where such a value cannot decide it.</summary>
    internal static Requirement? Asked(Condition condition, Quantity like, Indicator indicator, CalculationOptions options, Trace trace) =>
        condition switch
        {
            Condition.AllOf => like.Unit.Dimension == Dimension.Fraction
                ? Requirement.Of(new Condition.AtLeast(new Quantity(100m, Unit.Percent, like.Measure)), indicator, options, trace) : null,
            Condition.Never => like.Measure == Measure.Rank ? null
                : Requirement.Of(new Condition.AtMost(new Quantity(0m, like.Unit, like.Measure)), indicator, options, trace),
            _ => Requirement.Of(condition, indicator, options, trace),
        };

    private static Judgement Blocked(Reason part, Observation result) => new(Verdict.NotComparable, part, LinkStatus.OtherBasis, result);

    private Completion? Rate(Requirement requirement, Observation result, bool? holds)
    {
        if (requirement.YesOrNo || _condition is Condition.Never)
            return holds is { } yes ? Binary(yes) : null;
        CompletionInput input = new()
        {
            Target = requirement.Number,
            Actual = Figure(result),
            Baseline = Baseline(requirement),
            LowerIsBetter = requirement.LowerIsBetter == true,
        };
        (CompletionMethod method, Reason why) = Completions.Choose(input);
        _trace.Add(new Step.MethodChosen(method, why));
        return Said(input.Actual is null ? Completion.Refused(method, Reason.ResultIsBound) : Completions.By(method, input, _options));
    }

    /// <summary>The one figure of a result; null where it is a bound.</summary>
    private static Quantity? Figure(Observation result) => result.Value switch
    {
        Reported.Exactly exact => exact.Value,
        Reported.Roughly rough => rough.Value,
        Reported.Asserted { Claim: Condition.Stated stated } => stated.Value,
        Reported.Asserted { Claim: Condition.Streak streak } => streak.Length,
        _ => null,
    };

    private static Quantity? Gap(Observation result, Quantity number) =>
        Figure(result) is { } figure ? Differences.Between(figure, number) : null;

    /// <summary>What a change starts from: the stated baseline, no change at all for a promised fall, else the value before.</summary>
    private Quantity? Baseline(Requirement requirement)
    {
        if (_target.Baseline is { } stated)
            return stated;
        if (requirement.Number.Value > 0m)
            return null;
        if (requirement is { LowerIsBetter: true, Number: { Value: < 0m, Measure: Measure.Growth or Measure.PointChange } })
            return new Quantity(0m, requirement.Number.Unit, requirement.Number.Measure);
        return Previous() is { } previous ? Figure(_trace.Use(InputRole.Previous, previous)) : null;
    }
}
