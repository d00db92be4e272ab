using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Judging;

/// <content>Conditions that hold a value against earlier ones of the same indicator.</content>
internal sealed partial class Judge
{
    private Judgement? Movement(Linker.Found found)
    {
        // A change that the document states itself is computed from unrounded values: it decides before the two values do.
        if (found.Changes.Count > 0)
            return Changed(Use(InputRole.Change, found.Changes));
        Observation[] figures = [.. found.Own.Where(o => o.Value.Number is not null)];
        Observation? previous = Previous();
        if (figures.Length > 0 && StartOf(figures, previous) is { } before)
        {
            Observation result = Use(InputRole.Result, figures);
            if (previous is not null)
                _trace.Use(InputRole.Previous, previous);
            return Moved(result, before);
        }

        Observation[] words = [.. found.Own.Where(o => o.Value is Reported.Asserted)];
        if (words.Length > 0)
        {
            Observation result = Use(InputRole.Result, words);
            return Claimed((Reported.Asserted)result.Value, result);
        }

        return figures.Length > 0
            ? new Judgement(Verdict.NeedsReference, Reason.PreviousNotReported, LinkStatus.Reported, Use(InputRole.Result, figures)) : null;
    }

    /// <summary>
    /// What a movement starts from. A reported value of the period before decides before the baseline that the plan states, since it may
    /// have been revised; and the plan's before the one that the result names in its own sentence.
    /// </summary>
    private Reported? StartOf(Observation[] figures, Observation? previous) => previous is not null ? previous.Value
        : (_target.Baseline ?? _linker.Choose(figures, _target.Basis, null).Baseline) is { } baseline
            ? new Reported.Exactly(baseline) : null;

    private Judgement Moved(Observation result, Reported before)
    {
        if (ValueRange.Of(result.Value, _options) is not { } now || ValueRange.Of(before, _options) is not { } then
            || result.Value.Number is not { } mine || before.Number is not { } earlier || !mine.CanCompare(earlier))
        {
            return Blocked(Reason.OtherMeasure, result);
        }

        bool rank = mine.Measure == Measure.Rank;
        if (rank && !(now.IsPoint && then.IsPoint))
            return Blocked(Reason.BoundDoesNotDecide, result);
        ValueRange difference = ValueRange.Difference(now, then);
        if (difference.Low is null && difference.High is null)
            return Blocked(now.IsPoint && then.IsPoint ? Reason.OutOfRange : Reason.BoundDoesNotDecide, result);
        return Shifted(difference, earlier, result) with { Gap = difference.IsPoint ? difference.Low : null };
    }

    private Judgement Changed(Observation change)
    {
        if (change.Value is Reported.Asserted words)
            return Claimed(words, change);
        return ValueRange.Of(change.Value, _options) is { } moved && (moved.Low ?? moved.High) is { } like
            ? Shifted(moved, like, change)
            : Blocked(Reason.OtherMeasure, change);
    }

    /// <summary>Holds a difference to the value before against what the condition asks of it.</summary>
    private Judgement Shifted(ValueRange difference, Quantity before, Observation result)
    {
        Quantity like = (difference.Low ?? difference.High)!;
        Quantity zero = new(0m, like.Unit, like.Measure);
        Bound[] bounds;
        if (_condition is Condition.Holds)
        {
            Quantity? tolerance = like.Measure == Measure.RankMove ? zero : HoldsTolerance(like, before);
            if (tolerance is null)
                return Blocked(Reason.OutOfRange, result);
            Bound fall = new(Comparison.AtLeast, ValueRange.Negated(tolerance)), rise = new(Comparison.AtMost, tolerance);
            Polarity polarity = like.Measure == Measure.RankMove ? Polarity.HigherIsBetter : _target.Indicator.Polarity;
            _trace.Add(new Step.Tolerated(tolerance, polarity != Polarity.Neutral));
            bounds = polarity switch
            {
                Polarity.HigherIsBetter => [fall],
                Polarity.LowerIsBetter => [rise],
                _ => [fall, rise],
            };
        }
        else
        {
            bounds = [_condition is Condition.Moves { Direction: Direction.Down } ? new Bound(Comparison.Below, zero)
                : new Bound(Comparison.Above, zero)];
        }

        bool? holds = _trace.Hold(difference, bounds);
        return Judged(holds, result) with { Completion = holds is { } yes ? Binary(yes) : null };
    }

    /// <summary>Points where the value or its change is a percentage, otherwise a fraction of the value before.</summary>
    private Quantity? HoldsTolerance(Quantity like, Quantity before)
    {
        if (like.Measure == Measure.Growth)
            return Exact.Multiply(_options.HoldsFraction, 100m) is { } percent ? new Quantity(percent, Unit.Percent, Measure.Growth) : null;
        return like.Measure == Measure.PointChange
            ? Quantity.Points(_options.HoldsPoints)
            : ValueRange.Tolerance(before, _options.HoldsPoints, _options.HoldsFraction);
    }

    private Judgement? RecordHigh(Linker.Found found)
    {
        if (found.Own.Count == 0)
            return null;
        Observation result = Use(InputRole.Result, found.Own);
        if (result.Value is Reported.Asserted asserted)
            return Claimed(asserted, result);
        Observation[] earlier =
        [
            .. _pool.Of(_target.Indicator.Code)
                .Where(o => o.Period.LastDay < _target.Period.LastDay && o.Period.MonthCount == _target.Period.MonthCount
                    && IsComparableValue(o))
                .GroupBy(o => o.Period).OrderBy(g => g.Key).Select(g => _linker.Choose([.. g], _target.Basis, null)),
        ];
        if (ValueRange.Of(result.Value, _options) is not { } now || (now.Low ?? now.High) is not { } sample
            || sample.Measure == Measure.Rank)
            return Blocked(Reason.OtherMeasure, result);
        if (earlier.Length == 0)
            return new Judgement(Verdict.NeedsReference, Reason.SeriesNotReported, LinkStatus.Reported, result);
        List<Bound> bounds = [];
        // An earlier value given as a floor (突破1万亿元) may have been any amount higher: it can refute a record, never confirm one.
        bool unbounded = false;
        foreach (Observation value in earlier.Select(o => _trace.Use(InputRole.Earlier, o)))
        {
            if (!value.Value.Number!.CanCompare(sample) || ValueRange.Of(value.Value, _options) is not { } then)
                return Blocked(Reason.OtherUnit, result);
            unbounded |= then.High is null;
            bounds.Add(new Bound(Comparison.Above, then.High ?? then.Low!));
        }

        bool? holds = _trace.Hold(now, bounds);
        if (unbounded && holds == true)
            holds = null;
        return Judged(holds, result) with { Completion = holds is { } yes ? Binary(yes) : null };
    }

    /// <summary>The value of the period before, or null where none is reported.</summary>
    private Observation? Previous()
    {
        if (_target.Period.FirstDay.Year <= Math.Max(1, _target.Period.MonthCount / 12))
            return null;
        Period before = _target.Period.Kind == PeriodKind.Years ? _target.Period.Previous : _target.Period.YearEarlier;
        Observation[] values = [.. _pool.Of(_target.Indicator.Code).Where(o => o.Period == before && IsComparableValue(o))];
        return values.Length == 0 ? null : _linker.Choose(values, _target.Basis, _trace);
    }

    private bool IsComparableValue(Observation observation) =>
        Parts.IsOwn(observation) && observation.Value.Number is not null && observation.Status != ObservationStatus.Missing
            && !_pool.IsForecast(observation)
        && Quantity.Kind(observation.Measure) == Quantity.Kind(_target.Measure)
        && (Parts.LeagueOf(_condition) is not { } league || observation.League is null || observation.League == league)
        && Parts.DifferingBasis(_target.Basis, observation.Basis) is null;
}
