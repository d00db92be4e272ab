using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Judging;

/// <content>Conditions that hold a value against that of another indicator or place.</content>
internal sealed partial class Judge
{
    private static readonly WordList s_enclosing = Vocabulary.Of(ComparisonWord.Enclosing);

    private Judgement? Relative(Linker.Found found)
    {
        Reference reference = _condition.RelativeTo!;
        (string Code, string? League)? meant = Meant(reference);
        // A document that gives the difference itself has computed it from unrounded values: it decides before the two values do.
        Observation[] differences = [.. found.Differences.Where(o => IsDifferenceTo(o, reference, meant))];
        if (differences.Length > 0)
        {
            Observation difference = Use(InputRole.Difference, differences);
            if (difference.Value is Reported.Asserted words)
                return Claimed(words, difference);
            return ValueRange.Of(difference.Value, _options) is { } given && (given.Low ?? given.High) is not null
                ? Against(given, difference, null)
                : Blocked(Reason.OtherMeasure, difference);
        }

        if (found.Own.Count == 0)
            return null;
        Observation result = Use(InputRole.Result, found.Own);
        if (result.Value is Reported.Asserted asserted)
            return Claimed(asserted, result);
        if (ValueRange.Of(result.Value, _options) is not { } mine || (mine.Low ?? mine.High) is not { } sample)
            return Blocked(Reason.OtherMeasure, result);
        // The value alone says nothing of another place: without knowing whose value is meant nothing is compared.
        if (meant is not { } known)
            return new Judgement(Verdict.NeedsReference, Reason.ReferenceUnknown, LinkStatus.Reported, result);
        _trace.Add(new Step.Referred(reference, known.Code, known.League));
        Observation[] values = [.. _pool.Of(known.Code).Where(o => IsValueOf(o, known.League, result.Measure))];
        if (values.Length == 0)
            return new Judgement(Verdict.NeedsReference, Reason.ReferenceNotReported, LinkStatus.Reported, result);
        Observation other = Use(InputRole.Reference, values);
        if (ValueRange.Of(other.Value, _options) is not { } theirs || (theirs.Low ?? theirs.High) is not { } referenceValue
            || !sample.CanCompare(referenceValue))
            return Blocked(Reason.OtherMeasure, result);
        ValueRange difference2 = ValueRange.Difference(mine, theirs);
        return difference2.Low is null && difference2.High is null
            ? Blocked(mine.IsPoint && theirs.IsPoint ? Reason.OutOfRange : Reason.BoundDoesNotDecide, result)
            : Against(difference2, result, referenceValue);
    }

    /// <summary>Holds a difference to the reference against what the condition asks of it.</summary>
    private Judgement Against(ValueRange difference, Observation result, Quantity? referenceValue)
    {
        Quantity like = (difference.Low ?? difference.High)!;
        if (_condition.Number is { } margin && !margin.CanCompare(like))
            return Blocked(Reason.OtherMeasure, result);
        Quantity zero = new(0m, like.Unit, like.Measure);
        Bound? bound = _condition switch
        {
            Condition.InStepWith step =>
                InStep(step, like, referenceValue) is { } tolerance ? new Bound(Comparison.AtLeast, ValueRange.Negated(tolerance)) : null,
            Condition.Below { Margin: { } least } => new Bound(Comparison.AtMost, ValueRange.Negated(least)),
            Condition.Below => new Bound(Comparison.Below, zero),
            { Number: { } least } => new Bound(Comparison.AtLeast, least),
            _ => new Bound(Comparison.Above, zero),
        };
        if (bound is not { } asked)
            return Blocked(Reason.OutOfRange, result);
        return Judged(_trace.Hold(difference, [asked]), result) with
        {
            Completion = Said(Completion.Refused(CompletionMethod.Ratio, Reason.NoOwnNumber)),
            Gap = difference.IsPoint ? difference.Low : null,
        };
    }

    private Quantity? InStep(Condition.InStepWith step, Quantity like, Quantity? referenceValue)
    {
        Quantity? tolerance = like.Measure == Measure.PointChange
            ? Quantity.Points(step.Basically ? _options.BasicallyInStepPoints : _options.InStepPoints)
            : ValueRange.Tolerance(referenceValue ?? like, _options.InStepPoints, _options.HoldsFraction);
        if (tolerance is not null)
            _trace.Add(new Step.Tolerated(tolerance, true));
        return tolerance;
    }

    /// <summary>Which indicator of which place a reference means; null where that is not known.</summary>
    private (string Code, string? League)? Meant(Reference reference)
    {
        if (reference.IndicatorCode is { } code)
            return (code, reference.League);
        if (reference.League is { } league && !s_enclosing.Holds(league))
            return (_target.Indicator.Code, league);
        if ((_pool.Catalogue.Meaning(reference.Name) ?? _pool.Catalogue.Meaning(NameForm.WithoutTail(reference.Name))) is { } named)
            return (named.Code, null);
        // 面上 and names that no catalogue knows: the one whole that the indicator is a part of, if there is exactly one.
        string[] aggregates = [.. _pool.RelationsOf(_target.Indicator).Where(r => r.Kind == IndicatorRelationKind.Aggregate)
            .Select(r => r.Code).Distinct(StringComparer.Ordinal)];
        return aggregates is [var only] ? (only, null) : null;
    }

    private static bool IsDifferenceTo(Observation observation, Reference reference, (string Code, string? League)? meant) =>
        Claims.Same(observation.Against!, reference)
        || (meant is { } known && observation.Against!.IndicatorCode == known.Code && observation.Against.League == known.League)
        || (meant is { League: { } league } && observation.Against!.League == league && observation.Against.IndicatorCode is null);

    private bool IsValueOf(Observation observation, string? league, Measure measure) =>
        observation.Period == _target.Period && observation.Against is null && observation.Value.Number is not null
            && observation.Status != ObservationStatus.Missing
        && (league is null ? Parts.IsOwn(observation) : observation.League == league && observation.Measure != Measure.Rank)
        && Quantity.Kind(observation.Measure) == Quantity.Kind(measure)
        && Parts.DifferingBasis(_target.Basis, observation.Basis) is null
        && !_pool.IsForecast(observation);
}
