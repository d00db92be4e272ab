using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Judging;

/// <content>What other figures decide by a stated rule: the share of the plan that was done, both halves of a whole, two levels.</content>
internal sealed partial class Judge
{
    /// <summary>The share of the year's plan that the document says was done (完成年计划的118.2%) decides what the plan asks for.</summary>
    private Judgement? Rated(Linker.Found found)
    {
        if (found.Rated.Count == 0 || _condition.Number is null || Quantity.Kind(_target.Measure) != Measure.Level
            || Requirement.Of(_condition, _target.Indicator, _options, new Trace()) is not { OutOfRange: false, LowerIsBetter: false })
            return null;
        Observation result = Use(InputRole.Result, found.Rated);
        Completion stated = Completions.By(CompletionMethod.AsReported,
            new CompletionInput { Target = Quantity.Share(100m), Stated = result.StatedCompletion }, _options);
        if (stated.Rate is not { } rate)
            return null;
        return new Judgement(rate >= 1m ? Verdict.Met : Verdict.Missed, Reason.CompletionStated, LinkStatus.Reported, result)
        {
            Completion = Said(stated),
            IsEstimated = result.Status == ObservationStatus.Estimated,
        };
    }

    /// <summary>
    /// The growth of a whole lies between those of its two halves: where both decide the target alike, so does the whole.
    /// </summary>
    private Judgement? Halves(Linker.Found found)
    {
        if (_target.Measure != Measure.Growth || StandardIndicators.HalvesOf(_target.Indicator.Code) is not { } halves)
            return null;
        Judgement? first = Half(halves.First), second = Half(halves.Second);
        if (first?.Holds is not { } holds || second?.Holds != holds)
            return null;
        _trace.Use(InputRole.Related, first.Result!);
        _trace.Use(InputRole.Related, second.Result!);
        return new Judgement(holds ? Verdict.Met : Verdict.Missed, Reason.DecidedByHalves, LinkStatus.OtherBasis, first.Result)
        {
            Completion = Completion.Refused(CompletionMethod.Ratio, Reason.ResultOnOtherBasis),
            IsEstimated = first.IsEstimated || second.IsEstimated,
        };

        Judgement? Half(string code)
        {
            Linker.Found one = new();
            one.Own.AddRange(found.Beside.Select(aside => aside.Observation)
                .Where(o => o.Indicator.Code == code && o.Value.Number is not null && Parts.TimeOf(_target, o) == Parts.Time.Same
                && Parts.Differing(_target, o) is null));
            return one.Own.Count == 0 ? null : new Judge(_target, _pool, _options, new Trace()).Own(one);
        }
    }

    /// <summary>The growth that the levels of two years give, where a caller asks for it.</summary>
    private Judgement? Computed(Linker.Found found)
    {
        if (!_options.GrowthFromLevels || _target.Measure != Measure.Growth || _condition.RelativeTo is not null
            || _target.Basis.HasFlag(Basis.ComparablePrices) || _target.Period.Kind != PeriodKind.Year || _target.Period.Year.Value < 2)
            return null;
        Observation[] now = [.. found.Beside.Select(aside => aside.Observation).Where(o => IsLevelOf(o, _target.Period))];
        Observation[] before = [.. _pool.Of(_target.Indicator.Code).Where(o => IsLevelOf(o, _target.Period.YearEarlier))];
        if (now.Length == 0 || before.Length == 0)
            return null;
        Observation result = _linker.Choose(now, _target.Basis, _trace), earlier = _linker.Choose(before, _target.Basis, _trace);
        (Quantity level, Quantity start) = (result.Value.Number!, earlier.Value.Number!);
        if (!level.CanCompare(start) || start.Value <= 0m || Exact.In(start, level.Unit) is not { } same
            || Exact.Divide(level.Value, same.Value) is not { } times || Exact.Multiply(times - 1m, 100m) is not { } percent
            || Requirement.Of(_condition, _target.Indicator, _options, _trace) is not { OutOfRange: false } requirement)
            return null;
        _trace.Use(InputRole.Result, result);
        _trace.Use(InputRole.Previous, earlier);
        bool? holds = _trace.Hold(ValueRange.Point(new Quantity(percent, Unit.Percent, Measure.Growth)), requirement.Bounds);
        return Judged(holds, result) with { Reason = Reason.ComputedFromLevels, Link = LinkStatus.OtherBasis, IsEstimated = true };
    }

    private bool IsLevelOf(Observation observation, Period period) =>
        observation.Indicator.Code == _target.Indicator.Code && observation.Period == period && Parts.IsOwn(observation)
        && observation.Value is Reported.Exactly { Value.Measure: Measure.Level or Measure.Count }
        && observation.Status != ObservationStatus.Missing && !_pool.IsForecast(observation) && observation.Basis == Basis.Unstated;
}
