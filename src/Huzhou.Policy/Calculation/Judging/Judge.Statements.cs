namespace Huzhou.Policy.Calculation.Judging;

/// <content>
/// Conditions without a number: stages, firsts, tasks handed down, places without a number; and what is reported before the period is over.
/// </content>
internal sealed partial class Judge
{
    private Judgement? Milestone(Condition.Milestone milestone, Linker.Found found)
    {
        Observation[] stages = [.. found.Own.Where(o => StageOf(o, milestone.Stage) is not null)];
        if (found.Own.Count == 0)
        {
            ToldStages.Found told = ToldStages.Of(_target, milestone, _pool);
            if (told.Differs is { } reason)
                return Blocked(reason, told.Told[0]);
            stages = [.. told.Told];
        }

        if (stages.Length == 0)
        {
            if (found.Own.Count == 0)
                return null;
            Observation other = Use(InputRole.Result, found.Own);
            return other.Value is Reported.Asserted asserted ? Claimed(asserted, other) : Blocked(Reason.OtherScale, other);
        }

        // The furthest stage shown by the promised day decides; a stage once reached is not lost by a later word.
        DateOnly by = milestone.By ?? _target.Period.LastDay;
        Observation? inTime = Furthest(stages.Where(o => o.Period.LastDay <= by), milestone.Stage);
        Observation furthest = inTime is not null && StageOf(inTime, milestone.Stage)!.IsAtOrPast(milestone.Stage) ? inTime
            : Furthest(stages, milestone.Stage)!;
        _trace.Use(InputRole.Result, furthest);
        Stage reached = StageOf(furthest, milestone.Stage)!;
        bool there = reached.IsAtOrPast(milestone.Stage) || (IsNearly(milestone.Stage) && IsMainWork(reached));
        _trace.Add(new Step.StageCompared(reached, milestone.Stage, there));
        if (!there && (IsBuilt(reached) || IsOnTheWay(reached)))
            return new Judgement(Verdict.NotComparable, Reason.BoundDoesNotDecide, LinkStatus.Reported, furthest);
        if (!there || milestone.By is not { } day)
            return Judged(there, furthest) with { Completion = Binary(there) };
        bool? kept = furthest.Period.LastDay <= day ? true : furthest.Period.FirstDay > day ? false : null;
        _trace.Add(new Step.DateCompared(day, furthest.Period, kept));
        return kept is { } inDays
            ? Judged(inDays, furthest) with { Completion = Binary(inDays) }
            : new Judgement(Verdict.NotComparable, Reason.DateNotShown, LinkStatus.Reported, furthest);
    }

    private Judgement? Words(Linker.Found found)
    {
        if (found.Own.Count == 0)
            return null;
        Observation[] words = [.. found.Own.Where(o => o.Value is Reported.Asserted)];
        Observation result = Use(InputRole.Result, words.Length > 0 ? words : found.Own);
        if (result.Value is Reported.Asserted asserted)
            return Claimed(asserted, result);
        return _condition is Condition.VagueTier
            ? new Judgement(Verdict.NeedsReference, Reason.TierUndefined, LinkStatus.OtherBasis, result)
            : Blocked(Reason.OtherMeasure, result);
    }

    private Judgement? Delegated(Linker.Found found)
    {
        if (found.Own.Count == 0)
            return null;
        Observation[] words = [.. found.Own.Where(o => o.Value is Reported.Asserted)];
        Observation[] rated = [.. found.Own.Where(o => o.StatedCompletion is not null)];
        Observation result = Use(InputRole.Result, words.Length > 0 ? words : rated.Length > 0 ? rated : found.Own);
        if (result.Value is Reported.Asserted asserted)
            return Claimed(asserted, result);
        Completion stated = Completions.By(CompletionMethod.AsReported,
            new CompletionInput { Target = Quantity.Share(100m), Stated = result.StatedCompletion }, _options);
        if (stated.Rate is not { } rate)
            return new Judgement(Verdict.NeedsReference, Reason.AuthorityFigureUnknown, LinkStatus.OtherBasis, result);
        return new Judgement(rate >= 1m ? Verdict.Met : Verdict.Missed, Reason.CompletionStated, LinkStatus.Reported, result)
        {
            Completion = Said(stated),
            IsEstimated = result.Status == ObservationStatus.Estimated,
        };
    }

    /// <summary>What is reported for a part of the period, held against what that part asks for.</summary>
    private Judgement? Partly(Linker.Found found)
    {
        if (found.SoFar.Count == 0)
            return null;
        DateOnly last = found.SoFar.Max(o => o.Period.LastDay);
        Observation[] latest = [.. found.SoFar.Where(o => o.Period.LastDay == last)];
        Observation sofar = Use(InputRole.SoFar, [.. latest.Where(o => o.Period == latest.MaxBy(l => l.Period.MonthCount)!.Period)]);
        decimal elapsed = (decimal)(sofar.Period.LastDay.Year * 12 + sofar.Period.LastDay.Month - _target.Period.FirstDay.Year * 12
            - _target.Period.FirstDay.Month + 1) / _target.Period.MonthCount;
        bool cumulative = _target.Indicator.Aggregation == Aggregation.Cumulative && Quantity.Kind(_target.Measure) == Measure.Level;
        Condition? condition = cumulative && Requirement.InProportion(_condition, elapsed) is { } part ? part : _condition;
        Judgement judged = new Judge(_target with { Period = sofar.Period, Condition = condition }, _pool, _options, _trace)
            .Decide([], partly: false);
        if (judged.Holds is not { } keeps)
            return new Judgement(Verdict.Awaiting, Reason.PeriodNotOver, LinkStatus.OtherBasis, sofar);
        if ((condition.Number ?? _condition.Number) is { } expected)
            _trace.Add(new Step.Paced(elapsed, expected, keeps));
        // Before its day a milestone, a record or the whole of a set is not behind: none of them comes in proportion.
        bool late = !keeps && _condition is Condition.Milestone or Condition.RecordHigh or Condition.AllOf;
        return new Judgement(late ? Verdict.Awaiting : keeps ? Verdict.OnTrack : Verdict.Behind,
            late ? Reason.PeriodNotOver : keeps ? Reason.KeepsPace : Reason.FallsBehind, LinkStatus.Reported, sofar)
        {
            Completion = Whole(sofar) ?? judged.Completion,
            Gap = _condition.Number is { } number && _condition.RelativeTo is null ? Gap(sofar, number) : judged.Gap,
            IsAsserted = judged.IsAsserted,
            IsEstimated = judged.IsEstimated,
        };
    }

    /// <summary>How much of the whole period's number is reached so far.</summary>
    private Completion? Whole(Observation sofar) =>
        Requirement.Of(_condition, _target.Indicator, _options, new Trace()) is { OutOfRange: false } requirement
            ? Rate(requirement, sofar, null) : null;

    /// <summary>建成 says that it is built, not that nobody uses it yet.</summary>
    private static bool IsBuilt(Stage stage) =>
        stage.Scale == StageScale.Construction && stage.Position == StageScale.Built;

    /// <summary>基本建成 asks for no more than that the main works are done.</summary>
    private static bool IsNearly(Stage stage) => stage.Scale == StageScale.Construction && stage.Word == StageScale.NearlyBuilt;

    private static bool IsMainWork(Stage stage) =>
        stage.Scale == StageScale.Construction && stage.Position == StageScale.MainWorks;

    /// <summary>A title whose list of candidates was reached is still to be decided.</summary>
    private static bool IsOnTheWay(Stage stage) =>
        stage.Scale == StageScale.Distinction && stage.Position < StageScale.Obtained;

    private static Observation? Furthest(IEnumerable<Observation> stages, Stage scale) =>
        stages.OrderByDescending(o => StageOf(o, scale)!.Position).ThenBy(o => o.Period.LastDay).ThenBy(o => o, EvidencePool.ByIdentity)
            .FirstOrDefault();

    /// <summary>The stage a value gives on the promised stage's scale, or null where it gives none.</summary>
    private static Stage? StageOf(Observation observation, Stage promised) => observation.Value switch
    {
        Reported.AtStage at when at.Stage.Scale.Name == promised.Scale.Name => at.Stage,
        Reported.Graded graded when graded.Scale == promised.Scale.Name && promised.Scale.IndexOf(graded.Mark) >= 0 =>
            new Stage(promised.Scale, graded.Mark),
        _ => null,
    };
}
