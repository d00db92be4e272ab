using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>
/// Holds the parts of a target and of a reported value against each other. A part that differs is named; nothing is matched by likeness of
/// characters.
/// </summary>
internal static class Parts
{
    /// <summary>The prices of a basis: they differ where both are stated.</summary>
    internal const Basis Prices = Basis.CurrentPrices | Basis.ComparablePrices;

    /// <summary>What a basis says of the time that is covered or compared with: it is always the same.</summary>
    internal const Basis Spans = Basis.AnnualAverage | Basis.Cumulative | Basis.AgainstAverage | Basis.AgainstPreviousPeriod
        | Basis.AgainstEarlierYear | Basis.Change | Basis.WithoutPart;

    /// <summary>A name without a verb says what there is.</summary>
    private static readonly EventMeaning s_bare = new("", EventClass.Own, []);

    private static readonly WordList s_over = Vocabulary.Of(ComparisonWord.Over);
    private static readonly WordList s_above = Vocabulary.Of(ComparisonWord.AndAbove);
    private static readonly WordList s_own = Vocabulary.Of(ComparisonWord.OwnThreshold);
    private static readonly WordList s_all = Vocabulary.Of(ComparisonWord.AllTerritory);
    private static readonly WordList s_others = Vocabulary.Of(ComparisonWord.AndOthers);

    /// <summary>How the time of a value relates to the target's.</summary>
    internal enum Time
    {
        Elsewhere,
        Same,
        SoFar,
        Other,
    }

    internal static Time TimeOf(Target target, Observation observation)
    {
        Period wanted = target.Period, found = observation.Period;
        if (found == wanted)
            return Time.Same;
        // A snapshot at the end of the period is the period's value however short the time it is reported for; a flow of a part is only so
        // far.
        bool lasting = IsLasting(observation.Value);
        bool snapshot = target.Indicator.Aggregation == Aggregation.Snapshot || lasting;
        // A stage, a mark or a coverage that a review of several years tells holds at its end, which is that of the year.
        if (lasting && found.LastDay == wanted.LastDay && found.Contains(wanted))
            return Time.Same;
        if (wanted.Contains(found))
        {
            if (found.LastDay == wanted.LastDay)
                return snapshot ? Time.Same : Time.Other;
            return snapshot || found.FirstDay == wanted.FirstDay ? Time.SoFar : Time.Elsewhere;
        }

        return found.LastDay == wanted.LastDay ? Time.Other : Time.Elsewhere;
    }

    /// <summary>
    /// Whether what is reported is a state that holds at the end of its time, and in each year of it where it rules something out.
    /// </summary>
    private static bool IsLasting(Reported value) =>
        value is Reported.AtStage or Reported.Graded or Reported.Asserted { Claim: Condition.AllOf or Condition.Never };

    /// <summary>
    /// The part in which a value of the same indicator differs from what the target asks, time left out; null where none does.
    /// </summary>
    internal static Reason? Differing(Target target, Observation observation)
    {
        if (!SameKind(target, observation))
            return Reason.OtherMeasure;
        if (target.Condition is not Condition.Never && target.Condition.RelativeTo is null && observation.Value.Number is { } found
            && target.Condition.Number is { } wanted
            && !found.CanCompare(wanted))
        {
            return found.Unit.IsCommensurableWith(wanted.Unit) ? Reason.OtherMeasure : Reason.OtherUnit;
        }

        if (target.Indicator.IsLocal && target.Measure is (Measure.Share or Measure.Rate)
            && target.Indicator.Parts.Denominator != observation.Indicator.Parts.Denominator)
            return Reason.OtherDenominator;
        if (target.Indicator.IsLocal && Place(target.Indicator.Parts.Territory) != Place(observation.Indicator.Parts.Territory))
            return Reason.OtherTerritory;
        if (LeagueOf(target.Condition) is { } league && observation.League is { } other && league != other)
            return Reason.OtherLeague;
        return DifferingBasis(target.Basis, observation.Basis);
    }

    /// <summary>The way in which two bases do not compare, or null where they do.</summary>
    internal static Reason? DifferingBasis(Basis wanted, Basis found)
    {
        if ((wanted & Spans) != (found & Spans))
            return Reason.OtherBasis;
        return (wanted & Prices) != Basis.Unstated && (found & Prices) != Basis.Unstated && (wanted & Prices) != (found & Prices)
            ? Reason.OtherPriceBasis : null;
    }

    internal static string? LeagueOf(Condition condition) => condition switch
    {
        Condition.RankWithin c => c.League,
        Condition.RankImproves c => c.League,
        Condition.VagueTier c => c.League,
        _ => null,
    };

    /// <summary>Whether a value is one of the government itself: not a difference, not another place's.</summary>
    internal static bool IsOwn(Observation observation) =>
        observation.Against is null
            && (observation.League is null || observation.Measure is Measure.Rank or Measure.RankMove || observation.Value.Number is null);

    /// <summary>
    /// How an indicator relates to the target's by what they count where at least one of the two has no code that the catalogue knows:
    /// what is counted is the same and at most one other part differs, or one is a member of the list that the other names; null where more
    /// differs, or nothing is known.
    /// </summary>
    internal static (IndicatorRelationKind? Kind, Reason? Part)? Relation(Indicator wanted, ComparableIndicator mine, Indicator found,
        ComparableIndicator theirs, EventTable table)
    {
        if (wanted.Code == found.Code || !(wanted.IsLocal || found.IsLocal))
            return null;
        if (mine.Code is { } meant && meant == theirs.Code)
            return (null, null);
        if (NameRelation(mine, theirs) is not { } byName)
            return null;
        // One difference is a known other definition and is named; with two, nothing says that the two are about one matter.
        List<(IndicatorRelationKind? Kind, Reason Part)> differing = Differences(wanted, mine, found, theirs, table);
        if (byName.Part is { } part)
            differing.Insert(0, (byName.Kind, part));
        return differing.Count switch
        {
            0 => (null, null),
            1 => differing[0],
            _ => null,
        };
    }

    /// <summary>The parts beside the name in which two indicators differ.</summary>
    internal static List<(IndicatorRelationKind? Kind, Reason Part)> Differences(Indicator wanted, ComparableIndicator mine,
        Indicator found, ComparableIndicator theirs, EventTable table)
    {
        IndicatorParts a = wanted.Parts, b = found.Parts;
        List<(IndicatorRelationKind? Kind, Reason Part)> differing = [];
        if (!(mine.IsSpending && theirs.IsSpending) && EventRelation(mine, theirs, a.Threshold is not null, table) is { } byEvent)
            differing.Add(byEvent);
        if (mine.Set is { } asked && theirs.Set is { } told && asked != told)
            differing.Add((null, Reason.OtherScope));
        if (theirs.Granting.RelationTo(mine.Granting) is { } granted)
            differing.Add((granted, ReasonOf(granted)));
        if (Floor(a.Threshold) != Floor(b.Threshold))
            differing.Add((IndicatorRelationKind.OtherThreshold, Reason.OtherThreshold));
        if (mine.Population != theirs.Population)
            differing.Add(PopulationRelation(mine.Population, theirs.Population));
        if (Place(a.Territory) != Place(b.Territory))
            differing.Add((null, Reason.OtherTerritory));
        if (a.Denominator != b.Denominator)
            differing.Add((IndicatorRelationKind.OtherDenominator, Reason.OtherDenominator));
        return differing;
    }

    /// <summary>What a value proves of a target that it stands in this relation to, or why it proves nothing.</summary>
    internal static Reason ReasonOf(IndicatorRelationKind kind) => kind switch
    {
        IndicatorRelationKind.Wider => Reason.WiderProvesNothing,
        IndicatorRelationKind.Narrower => Reason.NarrowerProvesNothing,
        IndicatorRelationKind.LaterStage => Reason.LaterStageProvesNothing,
        IndicatorRelationKind.OtherEvent => Reason.OtherEvent,
        IndicatorRelationKind.OtherThreshold => Reason.OtherThreshold,
        IndicatorRelationKind.OtherDenominator => Reason.OtherDenominator,
        IndicatorRelationKind.OtherMeasure => Reason.OtherMeasure,
        _ => Reason.OtherScope,
    };

    /// <summary>
    /// How two names relate: the same, the same but for a name of its own in quotes, or one in the list of the other; null for two
    /// things.
    /// </summary>
    private static (IndicatorRelationKind? Kind, Reason? Part)? NameRelation(ComparableIndicator mine, ComparableIndicator theirs)
    {
        if (mine.Name == theirs.Name || mine.Plain == theirs.Name || theirs.Plain == mine.Name)
            return (null, null);
        if (mine.Name == theirs.WithoutSector)
            return (IndicatorRelationKind.Narrower, Reason.NarrowerProvesNothing);
        if (mine.WithoutSector == theirs.Name)
            return (IndicatorRelationKind.Wider, Reason.WiderProvesNothing);
        return mine.ByMembership(theirs) is { } member && mine.Event?.Words == theirs.Event?.Words ? (member, ReasonOf(member)) : null;
    }

    private static bool SameKind(Target target, Observation observation) => observation.Value switch
    {
        Reported.AtStage or Reported.Graded => target.Condition is Condition.Milestone,
        Reported.Asserted asserted =>
            Quantity.Kind(observation.Measure) == Quantity.Kind(target.Measure) || asserted.Claim.GetType() == target.Condition.GetType(),
        // A margin over a reference is in points, the values themselves are the percentages it is the difference of.
        _ when target is { Measure: Measure.PointChange, Condition.RelativeTo: not null } =>
            observation.Measure is Measure.Growth or Measure.Share or Measure.Rate,
        _ => target.Condition is Condition.Never || Quantity.Kind(observation.Measure) == Quantity.Kind(target.Measure),
    };

    private static string? Place(string? territory) => territory is not null && s_all.Holds(territory) ? null : territory;

    /// <summary>A floor of what counts, however it is written: 超千万元, 过千万元, 千万元以上.</summary>
    private static string? Floor(string? threshold)
    {
        if (threshold is null || s_own.Holds(threshold))
            return null;
        ReadOnlySpan<char> floor = threshold;
        floor = floor[s_over.AtStart(floor)..];
        return floor[..^s_above.AtEnd(floor)].ToString();
    }

    /// <summary>What the verbs of a result say to those of the promise by the table of events; null where they say the same.</summary>
    private static (IndicatorRelationKind? Kind, Reason Part)? EventRelation(ComparableIndicator mine, ComparableIndicator theirs,
        bool hasThreshold, EventTable table)
    {
        if (mine.Event is null && theirs.Event is null)
            return null;
        (EventAnswer answer, bool less, bool more) = (theirs.Event ?? s_bare).Says(mine.Event ?? s_bare, table);
        // What was done in all the years so far is no answer to a promise that does not say so.
        if (theirs.Event is { Class: EventClass.Own } && mine.Event is not { Class: EventClass.Own })
            return (null, Reason.OtherBasis);
        // 项目 alone names whatever the sentence listed: those that were finished need not be those that were to go on.
        bool sameWords = mine.Event?.Words == theirs.Event?.Words;
        if (answer == EventAnswer.None || (!sameWords && mine.IsBareKind && !hasThreshold))
            return (IndicatorRelationKind.OtherEvent, Reason.OtherEvent);
        if (less)
            return (IndicatorRelationKind.Narrower, Reason.NarrowerProvesNothing);
        if (more)
            return (IndicatorRelationKind.Wider, Reason.WiderProvesNothing);
        return answer == EventAnswer.Same ? null : (IndicatorRelationKind.LaterStage, Reason.LaterStageProvesNothing);
    }

    /// <summary>大学生等各类人才 is wider than 大学生: 等 opens the list that the other one is a member of.</summary>
    private static (IndicatorRelationKind? Kind, Reason Part) PopulationRelation(string? wanted, string? found)
    {
        if (wanted is not null && found is not null)
        {
            if (Opens(found, wanted))
                return (IndicatorRelationKind.Wider, Reason.OtherPopulation);
            if (Opens(wanted, found))
                return (IndicatorRelationKind.Narrower, Reason.OtherPopulation);
        }

        return (IndicatorRelationKind.OtherScope, Reason.OtherPopulation);
    }

    private static bool Opens(string list, string member) =>
        list.StartsWith(member, StringComparison.Ordinal) && s_others.AtStart(list.AsSpan(member.Length)) > 0;
}
