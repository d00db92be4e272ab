namespace Huzhou.Policy.Calculation.Judging;

/// <summary>Decides one condition of one target from what is reported.</summary>
internal sealed partial class Judge
{
    /// <summary>The code of the indicator that has no better direction and is promised with a word for about.</summary>
    private const string Prices = "consumer-prices";

    private readonly Target _target;
    private readonly Condition _condition;
    private readonly EvidencePool _pool;
    private readonly Linker _linker;
    private readonly CalculationOptions _options;
    private readonly Trace _trace;

    /// <param name="target">The target.</param>
    /// <param name="pool">What is reported.</param>
    /// <param name="options">The choices to make.</param>
    /// <param name="trace">Where to note what was done.</param>
    /// <param name="isPart">Whether its document promises more under the same name, so that figures for the name are not its own.</param>
    internal Judge(Target target, EvidencePool pool, CalculationOptions options, Trace trace, bool isPart = false)
    {
        // To keep in step and to outrun are said of growth, also where the target is noted under its level.
        _target = target.Condition is Condition.InStepWith or Condition.FasterThan && Quantity.Kind(target.Measure) == Measure.Level
            ? target with { Measure = Measure.Growth } : target;
        _target = _target with { Indicator = Directed(_target, options) };
        _condition = Means(target.Condition, options);
        _pool = pool;
        _linker = new Linker(pool, isPart);
        _options = options;
        _trace = trace;
    }

    /// <summary>What can be said.</summary>
    /// <param name="reporting">The documents that report on the period as a whole.</param>
    /// <param name="partly">Whether values of a part of the period may be used.</param>
    internal Judgement Decide(IReadOnlyList<Document> reporting, bool partly)
    {
        // In the order of what each can show: the target's own value, a proof by another, a forecast, a value on another basis, silence.
        // What is
        // reported for a part of the period comes last, as a report on the whole period decides even by saying nothing.
        Linker.Found found = _linker.Find(_target);
        return Own(found)
            ?? Rated(found)
            ?? Proved(found)
            ?? Halves(found)
            ?? Computed(found)
            ?? Foreseen(found)
            ?? Beside(found)
            ?? Silent(found, reporting)
            ?? (partly ? Partly(found) : null)
            ?? None();
    }

    /// <summary>A place without a number becomes a rank where the policy says which.</summary>
    internal static Condition Means(Condition condition, CalculationOptions options) =>
        condition is Condition.VagueTier tier && options.VagueTiers.TryGetValue(tier.Tier, out int place)
            ? new Condition.RankWithin(Quantity.Rank(place), tier.League) : condition;

    /// <summary>The indicator with the better direction that the words of the target say where it has none of its own.</summary>
    internal static Indicator Directed(Target target, CalculationOptions options)
    {
        Indicator indicator = target.Indicator;
        bool isCeiling = (target.IsCeiling && options.CeilingIsOneSided)
            || (options.PricesAreCeiling && indicator.Code == Prices && target.Condition is Condition.About);
        return isCeiling && indicator.Polarity == Polarity.Neutral ? indicator with { Polarity = Polarity.LowerIsBetter } : indicator;
    }

    private Judgement? Own(Linker.Found found) => _condition switch
    {
        Condition.InStepWith or Condition.FasterThan or Condition.Above or Condition.Below => Relative(found),
        Condition.Moves or Condition.Holds or Condition.RankImproves => Movement(found),
        Condition.RecordHigh => RecordHigh(found),
        Condition.Milestone milestone => Milestone(milestone, found),
        Condition.FirstInTime or Condition.VagueTier => Words(found),
        Condition.Delegated => Delegated(found),
        _ => Numbers(found),
    };

    /// <summary>A related value that settles a floor or a ceiling of a count or an amount.</summary>
    private Judgement? Proved(Linker.Found found)
    {
        if (Quantity.Kind(_target.Measure) != Measure.Level || !found.Beside.Exists(c => c.MayProve)
            || Requirement.Of(_condition, _target.Indicator, _options,
                new Trace()) is not { OutOfRange: false, YesOrNo: false } requirement)
        {
            return null;
        }

        foreach (Linker.Aside candidate in found.Beside.Where(c => c.MayProve).OrderByDescending(c => _pool.VintageOf(c.Observation)))
        {
            if (ValueRange.Of(candidate.Observation.Value, _options) is not { } range)
                continue;
            // A part proves from below only (the whole is at least as much), a whole from above only: the other end is left open.
            ValueRange? open = candidate.Kind == IndicatorRelationKind.Wider
                ? range.High is { } high ? ValueRange.Until(high, range.HighIncluded) : null
                : range.Low is { } low ? ValueRange.From(low, range.LowIncluded) : null;
            if (open is not { } proof
                || !requirement.Bounds.All(bound => bound.Value.CanCompare(candidate.Observation.Value.Number!)
                    && bound.Holds(proof) == true))
                continue;
            Observation result = _trace.Use(InputRole.Related, candidate.Observation);
            _trace.Add(new Step.Related(candidate.Kind!.Value, result.Indicator.Code, true));
            _trace.Hold(proof, requirement.Bounds);
            bool exceeded = Exceeds(requirement, proof);
            Reason reason = candidate.Kind switch
            {
                IndicatorRelationKind.Wider => Reason.ProvedByWider,
                IndicatorRelationKind.Narrower => Reason.ProvedByNarrower,
                _ => Reason.ProvedByLaterStage,
            };
            return new Judgement(exceeded ? Verdict.Exceeded : Verdict.Met, reason,
                candidate.Kind == IndicatorRelationKind.LaterStage ? LinkStatus.Reported : LinkStatus.OtherBasis, result)
            {
                Completion = Completion.Refused(requirement.LowerIsBetter == true ? CompletionMethod.InverseRatio : CompletionMethod.Ratio,
                    Reason.ResultOnOtherBasis),
                IsAsserted = result.Value is Reported.Asserted,
                IsEstimated = result.Status == ObservationStatus.Estimated,
            };
        }

        return null;
    }

    private Judgement? Foreseen(Linker.Found found)
    {
        if (found.Forecasts.Count == 0)
            return null;
        Observation forecast = _trace.Use(InputRole.Forecast, _linker.Choose(found.Forecasts, _target.Basis, null));
        return new Judgement(Verdict.Awaiting, Reason.ForecastOnly, LinkStatus.OtherBasis, forecast);
    }

    private Judgement? Beside(Linker.Found found)
    {
        if (found.Beside.Count == 0)
            return null;
        foreach (Linker.Aside candidate in found.Beside)
        {
            if (candidate.Kind is { } kind)
                _trace.Add(new Step.Related(kind, candidate.Observation.Indicator.Code, false));
            _trace.Add(new Step.SetAside(candidate.Observation, candidate.Part));
        }

        Linker.Aside nearest = found.Beside[0];
        _trace.Use(InputRole.Related, nearest.Observation);
        foreach (Linker.Aside half in OtherHalf(found, nearest))
            _trace.Use(InputRole.Related, half.Observation);
        return _condition is Condition.Delegated
            ? new Judgement(Verdict.NeedsReference, Reason.AuthorityFigureUnknown, LinkStatus.OtherBasis, nearest.Observation)
            : new Judgement(Verdict.NotComparable, IsUmbrella(found) ? Reason.PartlyReported : nearest.Part, LinkStatus.OtherBasis,
                nearest.Observation);
    }

    /// <summary>The value of the other half, where a whole is answered by its halves in one sentence: 城镇、农村 for all residents.</summary>
    private IEnumerable<Linker.Aside> OtherHalf(Linker.Found found, Linker.Aside nearest) =>
        StandardIndicators.HalvesOf(_target.Indicator.Code) is { } halves
            && nearest.Observation.Indicator.Code is var code && (code == halves.First || code == halves.Second)
            ? found.Beside.Where(aside => aside.Observation.Indicator.Code == (code == halves.First ? halves.Second : halves.First)
                && aside.Observation.Measure == nearest.Observation.Measure && aside.Observation.Period == nearest.Observation.Period)
                .Take(1)
            : [];

    /// <summary>Whether words without a number are asked of what several indicators make up, and some of those are reported.</summary>
    private bool IsUmbrella(Linker.Found found) =>
        _condition.Number is null && StandardIndicators.HalvesOf(_target.Indicator.Code) is null
        && _pool.RelationsOf(_target.Indicator).Count(r => r.Kind == IndicatorRelationKind.Narrower) > 1
        && found.Beside.TrueForAll(aside => aside.Kind == IndicatorRelationKind.Narrower);

    private Judgement? Silent(Linker.Found found, IReadOnlyList<Document> reporting)
    {
        if (found.Missing.Count > 0)
            return new Judgement(Verdict.NotReported, Reason.SaidToBeMissing, LinkStatus.NotReported,
                _trace.Use(InputRole.Result, found.Missing[^1]));
        foreach (Document document in reporting)
            _trace.Add(new Step.Searched(document.Id, document.Extent));
        // A report on the whole period that gives only a part of it is not silent, and what it gives is not the figure that was promised.
        if (reporting.Count > 0 && (found.SoFar.Count > 0 ? found.SoFar : found.OfPart) is { Count: > 0 } parts)
        {
            Observation part = _trace.Use(InputRole.Related, parts[^1]);
            _trace.Add(new Step.SetAside(part, Reason.OtherPeriod));
            return new Judgement(Verdict.NotComparable, Reason.OtherPeriod, LinkStatus.OtherBasis, part);
        }

        return reporting.Count == 0 ? null : Unsaid(_target, _pool);
    }

    /// <summary>
    /// What can be said where nothing decides and nothing is known to differ: what is merely alike is for a person to look at.
    /// </summary>
    internal static Judgement Unsaid(Target target, EvidencePool pool)
    {
        IReadOnlyList<Assessment.Candidate> alike = CandidateSearch.For(target, pool);
        return alike.Count == 0 ? new Judgement(Verdict.NotReported, Reason.DocumentSilent, LinkStatus.NotReported)
            : new Judgement(Verdict.Unresolved, Reason.CandidatesOnly, LinkStatus.NotReported) { Candidates = alike };
    }

    private Judgement None()
    {
        _trace.Add(new Step.NoDocument(_target.Period));
        bool open = _options.AsOf is { } day && day < _target.Period.LastDay;
        return new Judgement(Verdict.Awaiting, open ? Reason.PeriodNotOver : Reason.NoDocument, LinkStatus.NoDocument);
    }

    /// <summary>The value that counts, noted in the trace.</summary>
    private Observation Use(InputRole role, IReadOnlyList<Observation> values)
    {
        Observation kept = _linker.Choose(values, _target.Basis, _trace);
        return _trace.Use(role, kept);
    }

    private static Judgement Judged(bool? holds, Observation result, bool asserted = false) => holds switch
    {
        true => new Judgement(Verdict.Met, asserted ? Reason.Asserted : Reason.ConditionHolds, LinkStatus.Reported, result),
        false => new Judgement(Verdict.Missed, asserted ? Reason.AssertedOtherwise : Reason.ConditionFails, LinkStatus.Reported, result),
        null =>
            new Judgement(Verdict.NotComparable, asserted ? Reason.AssertionDoesNotDecide : Reason.BoundDoesNotDecide, LinkStatus.Reported,
                result),
    } with
    {
        IsAsserted = asserted && holds is not null,
        IsEstimated = holds is not null && result.Status == ObservationStatus.Estimated,
    };

    /// <summary>Words without a figure, held against the condition.</summary>
    private Judgement Claimed(Reported.Asserted asserted, Observation result)
    {
        bool? agrees = Claims.Agrees(asserted.Claim, _condition, _target.Indicator.Polarity);
        _trace.Add(new Step.Claimed(asserted.Claim, agrees));
        return Judged(agrees, result, asserted: true) with { Completion = agrees is { } holds ? Binary(holds) : null };
    }

    private Completion Binary(bool holds)
    {
        _trace.Add(new Step.MethodChosen(CompletionMethod.Binary, Reason.YesOrNo));
        return Said(Completions.Binary(holds, _options));
    }

    private Completion Said(Completion completion)
    {
        _trace.Add(new Step.Computed(completion));
        return completion;
    }

    private bool Exceeds(Requirement requirement, ValueRange range)
    {
        if (requirement.Exceeding is not { } beyond)
            return false;
        bool exceeded = beyond.Holds(range) == true;
        _trace.Add(new Step.Margin(beyond.Value, exceeded));
        return exceeded;
    }
}
