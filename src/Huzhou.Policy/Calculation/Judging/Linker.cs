using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>Finds what is reported for a target, ranks it, and says why the rest was set aside.</summary>
internal sealed class Linker(EvidencePool pool, bool isPart = false)
{
    /// <summary>A value on another basis than the target's.</summary>
    internal sealed record class Aside(Observation Observation, Reason Part, IndicatorRelationKind? Kind)
    {
        /// <summary>Whether only the indicator differs, so that a proof may hold.</summary>
        internal bool MayProve =>
            Kind is IndicatorRelationKind.Narrower or IndicatorRelationKind.Wider or IndicatorRelationKind.LaterStage && Part is
            Reason.NarrowerProvesNothing or Reason.WiderProvesNothing or Reason.LaterStageProvesNothing;
    }

    /// <summary>What is reported for a target.</summary>
    internal sealed class Found
    {
        internal List<Observation> Own { get; } = [];

        internal List<Aside> Beside { get; } = [];

        internal List<Observation> Rated { get; } = [];

        internal List<Observation> Forecasts { get; } = [];

        internal List<Observation> Missing { get; } = [];

        internal List<Observation> SoFar { get; } = [];

        /// <summary>Values of a part of the period that is no beginning of it: its third quarter, its second half.</summary>
        internal List<Observation> OfPart { get; } = [];

        internal List<Observation> Differences { get; } = [];

        internal List<Observation> Changes { get; } = [];
    }

    /// <summary>
    /// More values than these of one indicator for one time nobody compares: the first and the last half of so many are kept.
    /// </summary>
    internal const int Most = 200;

    /// <summary>What is reported for a target, found once for all targets that ask the same of an indicator.</summary>
    internal Found Find(Target target)
    {
        (Indicator, Period, Measure, Basis, Type, Unit?, Measure?, bool, string?, bool) asked = (target.Indicator, target.Period,
            target.Measure, target.Basis, target.Condition.GetType(), target.Condition.Number?.Unit, target.Condition.Number?.Measure,
            target.Condition.RelativeTo is null, Parts.LeagueOf(target.Condition), isPart);
        if (!pool.Answers.TryGetValue(asked, out Found? found))
            pool.Answers[asked] = found = Searched(target);
        return found;
    }

    private static void Keep<T>(List<T> values, T value)
    {
        if (values.Count == Most)
            values.RemoveAt(Most / 2);
        values.Add(value);
    }

    private Found Searched(Target target)
    {
        Found found = new();
        if (pool.Decided.Any(pair => pair.IsLink))
        {
            foreach (ReviewedPairs.Pair pair in pool.Decided.Where(pair => pair.IsLink))
                Sort(target, Adopted(target, pair.Result), found);
            return found;
        }

        foreach (Observation observation in pool.Of(target.Indicator.Code))
            Sort(target, observation, found);
        if (StandardIndicators.OtherCodeOf(target.Indicator.Code) is { } same)
        {
            foreach (Observation observation in pool.Of(same))
                Sort(target, observation, found);
        }

        ComparableIndicator mine = ComparableIndicator.Of(target.Indicator, pool.Catalogue, pool.Events);
        foreach ((Indicator indicator, ComparableIndicator theirs, Observation[] values) in pool.About(mine))
        {
            if (Parts.Relation(target.Indicator, mine, indicator, theirs, pool.Events) is not { } relation)
                continue;
            foreach (Observation observation in values)
            {
                if (relation.Part is { } part)
                    Relate(target, observation, relation.Kind, part, found);
                else
                    Sort(target, observation, found);
            }
        }

        foreach ((IndicatorRelationKind kind, string code) in pool.RelationsOf(target.Indicator).OrderBy(r => r.Kind)
            .ThenBy(r => r.Code, StringComparer.Ordinal))
        {
            if (kind is IndicatorRelationKind.Aggregate or IndicatorRelationKind.Component || code == target.Indicator.Code)
                continue;
            foreach (Observation observation in pool.Of(code))
                Relate(target, observation, kind, Parts.ReasonOf(kind), found);
        }

        if (isPart)
            SetAsidePart(found);
        return found;
    }

    /// <summary>A value as that of the target to which a person linked it: of its name, time, basis and league.</summary>
    private static Observation Adopted(Target target, Observation value) => value with
    {
        Indicator = target.Indicator,
        Period = target.Period,
        Basis = target.Basis,
        League = Parts.LeagueOf(target.Condition),
        Status = value.Status == ObservationStatus.Forecast ? ObservationStatus.Estimated : value.Status,
    };

    /// <summary>A figure for the name is one for the larger target of that name.</summary>
    private static void SetAsidePart(Found found)
    {
        found.Beside.InsertRange(0,
            found.Own.Where(o => o.Value.Number is not null).Select(o => new Aside(o, Reason.OtherScope, null)));
        found.Own.RemoveAll(o => o.Value.Number is not null);
        found.Beside.RemoveAll(c => c.MayProve);
    }

    /// <summary>
    /// The value that counts among several for one indicator and period: the latest final one; a preliminary one never overrides a final
    /// one.
    /// </summary>
    /// <param name="values">Values of one indicator and period, at least one.</param>
    /// <param name="basis">The basis preferred.</param>
    /// <param name="trace">Where to say what was chosen; null says nothing.</param>
    internal Observation Choose(IReadOnlyList<Observation> values, Basis basis, Trace? trace)
    {
        Observation kept = values[0];
        foreach (Observation value in values.Skip(1))
        {
            if (Preferred(value, kept, basis))
                kept = value;
        }

        if (trace is null)
            return kept;
        foreach (Observation other in values)
        {
            if (other == kept || other.Basis != kept.Basis || other.Value.Number is not { } theirs || kept.Value.Number is not { } ours
                || other.Source.Document == kept.Source.Document)
                continue;
            trace.Add(new Step.VintageChosen(kept, other));
            if (!theirs.CanCompare(ours) || Exact.Compare(theirs, ours) != 0)
                trace.Findings.Add(pool.VintageOf(kept) >= pool.VintageOf(other) ? Vintage.FindingOf(kept, other)
                    : Vintage.FindingOf(other, kept));
        }

        return kept;
    }

    private bool Preferred(Observation value, Observation kept, Basis basis)
    {
        int byNumber = (value.Value.Number is not null).CompareTo(kept.Value.Number is not null);
        if (byNumber != 0)
            return byNumber > 0;
        int byStatus = (value.Status == ObservationStatus.Normal).CompareTo(kept.Status == ObservationStatus.Normal);
        if (byStatus != 0)
            return byStatus > 0;
        int byBasis = (value.Basis == basis).CompareTo(kept.Basis == basis);
        if (byBasis != 0)
            return byBasis > 0;
        // Where growth is given on both scopes, that of the year before makes it comparable.
        int byScope = kept.Basis.HasFlag(Basis.NaturalScope).CompareTo(value.Basis.HasFlag(Basis.NaturalScope));
        if (byScope != 0 && (value.Basis ^ kept.Basis) == (Basis.NaturalScope | Basis.SameScope))
            return byScope > 0;
        int byRank = pool.RankOf(value).CompareTo(pool.RankOf(kept));
        return byRank != 0 ? byRank > 0 : pool.VintageOf(value) > pool.VintageOf(kept);
    }

    private void Sort(Target target, Observation observation, Found found)
    {
        // First what no comparison is needed for (another time, a missing value, a difference, another place), then the parts, and a
        // forecast last:
        // only a value that would decide can be a forecast of it.
        Parts.Time time = Parts.TimeOf(target, observation);
        if (time == Parts.Time.Elsewhere)
        {
            if (target.Period.Contains(observation.Period) && observation.Value.Number is not null && Parts.IsOwn(observation)
                && Parts.Differing(target, observation) is null && !pool.IsForecast(observation))
                Keep(found.OfPart, observation);
            return;
        }

        if (observation.Status == ObservationStatus.Missing)
        {
            if (time == Parts.Time.Same)
                Keep(found.Missing, observation);
            return;
        }

        if (observation.Against is not null)
        {
            if (time == Parts.Time.Same && !pool.IsForecast(observation))
                Keep(found.Differences, observation);
            return;
        }

        if (!Parts.IsOwn(observation))
            return;
        if (Parts.Differing(target, observation) is { } part)
        {
            if (time is Parts.Time.Same && IsChange(target, observation))
                Keep(found.Changes, observation);
            else if (time is Parts.Time.Same && IsRated(target, observation))
                Keep(found.Rated, observation);
            else if (time is Parts.Time.Same or Parts.Time.Other && !IsWordsOnAnother(target, observation, part))
                Keep(found.Beside, new Aside(observation, ReasonOf(target, observation, part), null));
        }
        else if (time == Parts.Time.Other)
        {
            Keep(found.Beside, new Aside(observation, Reason.OtherPeriod, null));
        }
        else if (pool.IsForecast(observation))
        {
            if (time == Parts.Time.Same)
                Keep(found.Forecasts, observation);
        }
        else
        {
            Keep(time == Parts.Time.Same ? found.Own : found.SoFar, observation);
        }
    }

    /// <summary>Whether a value of another measure says how much of the target's amount is done.</summary>
    private bool IsRated(Target target, Observation observation) => observation.StatedCompletion is not null
        && !pool.IsForecast(observation)
        && target.Condition.Number is not null && Quantity.Kind(target.Measure) == Measure.Level;

    private void Relate(Target target, Observation observation, IndicatorRelationKind? kind, Reason part, Found found)
    {
        Parts.Time time = Parts.TimeOf(target, observation);
        if (time is not (Parts.Time.Same or Parts.Time.Other) || !Parts.IsOwn(observation)
            || observation.Status == ObservationStatus.Missing || pool.IsForecast(observation))
            return;
        // Wider and narrower prove something only while everything else is equal; otherwise what differs is the stronger reason.
        bool onlyTheIndicator = time == Parts.Time.Same && Parts.Differing(target, observation) is null;
        Reason named = kind switch
        {
            IndicatorRelationKind.Narrower when onlyTheIndicator => Reason.NarrowerProvesNothing,
            IndicatorRelationKind.Wider when onlyTheIndicator => Reason.WiderProvesNothing,
            IndicatorRelationKind.LaterStage when onlyTheIndicator => Reason.LaterStageProvesNothing,
            IndicatorRelationKind.Narrower or IndicatorRelationKind.Wider or IndicatorRelationKind.LaterStage =>
                Parts.Differing(target, observation) ?? Reason.OtherPeriod,
            _ => part,
        };
        if (!IsWordsOnAnother(target, observation, named) && !found.Beside.Exists(c => c.Observation == observation)
            && !found.Own.Contains(observation))
            Keep(found.Beside, new Aside(observation, named, kind));
    }

    /// <summary>
    /// Words without a figure about another measure of the indicator are no value on another basis: prices said to be stable report no
    /// inflation. That a task set from above was fulfilled is a result, though the number is not told.
    /// </summary>
    private static bool IsWordsOnAnother(Target target, Observation observation, Reason part) =>
        part == Reason.OtherMeasure && observation.Value is Reported.Asserted { Number: null }
            && !IsOnTarget(target, observation);

    /// <summary>Words on a target are of no other measure than it: they only do not decide its number.</summary>
    private static Reason ReasonOf(Target target, Observation observation, Reason part) =>
        part == Reason.OtherMeasure && IsOnTarget(target, observation) ? Reason.AssertionDoesNotDecide : part;

    /// <summary>
    /// Whether words without a figure say of a target whether it was reached, and so of no measure in particular; that something grew
    /// (实现正增长) is said of its growth.
    /// </summary>
    private static bool IsOnTarget(Target target, Observation observation) => observation.Value is Reported.Asserted { Claim: { } claim }
        && (claim is Condition.Delegated or Condition.Below { Margin: null, Other: { League: null, IndicatorCode: null } }
            || (claim is Condition.Moves && target.Measure == Measure.Growth));

    /// <summary>Whether a value of another measure says how the target's own value changed.</summary>
    private static bool IsChange(Target target, Observation observation) =>
        target.Condition is Condition.Moves or Condition.RankImproves or Condition.Holds && observation.Measure switch
        {
            Measure.Growth => target.Measure is Measure.Level or Measure.Count or Measure.Multiple,
            Measure.PointChange => target.Measure is Measure.Share or Measure.Rate or Measure.Growth,
            Measure.RankMove => target.Measure is Measure.Rank,
            _ => false,
        };
}
