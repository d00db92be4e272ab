using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>
/// Finds in the next plan the targets that go on with those of this one under another name: the same object with another verb, the name
/// with a word more or less, a list with or without a member, an indicator that the catalogue relates to it.
/// </summary>
internal sealed class RenewalLinks(IndicatorCatalogue catalogue, EventTable events, string? own)
{
    private const int Shortest = 5, Half = 2;

    /// <summary>A target of the next plan beside one of this one.</summary>
    /// <param name="Next">The target of the next plan.</param>
    /// <param name="Differs">What differs in the definition; null where only the words do.</param>
    internal sealed record class Link(Target Next, Reason? Differs);

    /// <summary>How near two targets are to each other, the nearest first.</summary>
    private enum Nearness
    {
        SameObject,
        SetOfOtherSize,
        OneWordMore,
        ListMember,
        Related,
    }

    /// <summary>The links of targets that have no successor under their own name, by the id of the earlier one; each target once.</summary>
    internal Dictionary<string, Link> Between(IReadOnlyList<Target> now, IReadOnlyList<Target> then)
    {
        Entry[] mine = [.. now.Select(Entered)], theirs = [.. then.Select(Entered)];
        HashSet<string> paired = new(StringComparer.Ordinal);
        Dictionary<string, Link> links = new(StringComparer.Ordinal);
        foreach ((Target one, Target other, Nearness _, Reason? differs) in mine
            .SelectMany(a => theirs.Select(b => Linked(a, b))).OfType<(Target Now, Target Then, Nearness Near, Reason? Differs)>()
            .OrderBy(link => link.Near).ThenBy(link => link.Differs == Reason.OtherThreshold).ThenBy(link => link.Now.Source.Span)
            .ThenBy(link => link.Then.Source.Span))
        {
            if (!paired.Contains(one.Id) && !paired.Contains(other.Id) && paired.Add(one.Id) && paired.Add(other.Id))
                links.Add(one.Id, new Link(other, differs));
        }

        return links;
    }

    private sealed record class Entry(Target Target, ComparableIndicator Comparable, string Name, string? Size);

    private Entry Entered(Target target)
    {
        ComparableIndicator comparable = ComparableIndicator.Of(target.Indicator, catalogue, events);
        (string? size, string name) = SizeOf(comparable.Name);
        return new Entry(target, comparable, name, size);
    }

    private (Target Now, Target Then, Nearness Near, Reason? Differs)? Linked(Entry a, Entry b)
    {
        (Nearness, Reason?)? how = IsMilestone(a) || IsMilestone(b) ? ByProject(a, b) : ByWords(a, b);
        return how is var (near, differs) ? (a.Target, b.Target, near, differs) : null;
    }

    private static bool IsMilestone(Entry entry) => entry.Target.Condition is Condition.Milestone;

    private (Nearness, Reason?)? ByProject(Entry a, Entry b) => IsOneProject(a.Target, b.Target) ? (Nearness.SameObject, null) : null;

    private (Nearness, Reason?)? ByWords(Entry a, Entry b) =>
        Parts.DifferingBasis(a.Target.Basis, b.Target.Basis) is null ? ByName(a, b) ?? ByRelation(a, b) : null;

    /// <summary>What the authority sets has no measure of its own here.</summary>
    private static Reason? MeasureOf(Entry a, Entry b) =>
        Quantity.Kind(a.Target.Measure) == Quantity.Kind(b.Target.Measure)
            || (a.Target.Condition is Condition.Delegated && b.Target.Condition is Condition.Delegated) ? null : Reason.OtherMeasure;

    private static (Nearness, Reason?)? ByName(Entry a, Entry b)
    {
        Reason? measure = MeasureOf(a, b);
        if (a.Comparable.Code is { } mine && b.Comparable.Code is { } theirs)
            return mine == theirs ? OfOneObject(a, b, measure) : null;
        if (!SameThreshold(a.Target, b.Target))
            return null;
        if (a.Name == b.Name && !a.Comparable.IsBareKind)
            return OfOneObject(a, b, measure);
        return measure is null && CountAlike(a.Target, b.Target) && IsOneWordMore(a.Name, b.Name) ? (Nearness.OneWordMore, null) : null;
    }

    private static (Nearness, Reason?) OfOneObject(Entry a, Entry b, Reason? measure)
    {
        if (measure is not null)
            return (Nearness.SameObject, measure);
        if (a.Size != b.Size)
            return (Nearness.SetOfOtherSize, Reason.OtherScope);
        return (Nearness.SameObject, a.Comparable.Granting.Level == b.Comparable.Granting.Level ? null : Reason.OtherThreshold);
    }

    private (Nearness, Reason?)? ByRelation(Entry a, Entry b)
    {
        if (a.Comparable.ByMembership(b.Comparable) is { } member)
            return (Nearness.ListMember, MeasureOf(a, b) ?? Parts.ReasonOf(member));
        // One of the many that make up what is asked in words is not what was asked: air for the quality of the environment.
        return RelationOf(a.Target.Indicator, b.Target.Indicator) is { } kind
            && (a.Target.Condition.Number is not null || kind is not (IndicatorRelationKind.Narrower or IndicatorRelationKind.Wider))
            ? (Nearness.Related, Parts.ReasonOf(kind)) : null;
    }

    /// <summary>Whether two milestones are of one project or one title.</summary>
    private bool IsOneProject(Target a, Target b)
    {
        if (a.Condition is not Condition.Milestone { Stage.Scale.Name: var one } || b.Condition is not Condition.Milestone
            { Stage.Scale.Name: var other } || one != other)
            return false;
        return one == StageScale.Distinction.Name
            ? TitleName.Of(a.Indicator.Name).IsSame(TitleName.Of(b.Indicator.Name))
            : ProjectNames.AreOne(a.Indicator.Name, b.Indicator.Name, own);
    }

    private static bool SameThreshold(Target a, Target b) => a.Indicator.Parts.Threshold == b.Indicator.Parts.Threshold;

    private static bool CountAlike(Target a, Target b) =>
        a.Condition.Number is { } one && b.Condition.Number is { } other
            ? one.CanCompare(other) && !Judge.CountsOtherwise(one.Unit, other.Unit)
            : a.Condition.Number is null && b.Condition.Number is null;

    /// <summary>
    /// Whether one name is the other with one word more in it: 综合保障率 of the same people with 医疗费用, 职工 of the same fund with 住房 in front
    /// of all. The head noun at the end is the same.
    /// </summary>
    private static bool IsOneWordMore(string a, string b)
    {
        (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length < Shortest || shorter.Length == longer.Length)
            return false;
        int before = shorter.AsSpan().CommonPrefixLength(longer), behind = 0;
        while (behind < shorter.Length && shorter[^(behind + 1)] == longer[^(behind + 1)])
            behind++;
        if (before + behind < shorter.Length)
            return false;
        bool isLed = behind == shorter.Length;
        ReadOnlySpan<char> more = longer.AsSpan(isLed ? 0 : shorter.Length - behind, longer.Length - shorter.Length);
        return behind >= Half && (isLed ? shorter.Length > Shortest && more.Length <= Half : shorter.Length - behind >= Half)
            && !more.ContainsAnyInRange('0', '9');
    }

    /// <summary>The number of a set in front of its name, 11 of 11个…区; null where there is none.</summary>
    private static (string? Size, string Name) SizeOf(string name)
    {
        int digits = 0;
        while (digits < name.Length && char.IsAsciiDigit(name[digits]))
            digits++;
        if (digits == 0 || name.Length <= digits + Shortest)
            return (null, name);
        Magnitude.Of(name.AsSpan(digits), out int scale);
        return scale == 0 ? (name[..digits], name[(digits + 1)..]) : (null, name);
    }

    private IndicatorRelationKind? RelationOf(Indicator mine, Indicator theirs) =>
        Stated(mine, theirs) ?? Stated(theirs, mine) switch
        {
            IndicatorRelationKind.Wider => IndicatorRelationKind.Narrower,
            IndicatorRelationKind.Narrower => IndicatorRelationKind.Wider,
            IndicatorRelationKind.LaterStage => IndicatorRelationKind.OtherEvent,
            var same => same,
        };

    /// <summary>How one indicator says that another stands to it; null where it says nothing.</summary>
    private IndicatorRelationKind? Stated(Indicator from, Indicator to) =>
        from.Relations.Concat(catalogue.Find(from.Code)?.Relations ?? [])
            .Where(relation => relation.Code == to.Code && IsOne(relation.Kind))
            .Select(relation => (IndicatorRelationKind?)relation.Kind).FirstOrDefault();

    /// <summary>A whole and its part are two targets, not one that goes on.</summary>
    private static bool IsOne(IndicatorRelationKind kind) =>
        kind is not (IndicatorRelationKind.Aggregate or IndicatorRelationKind.Component);
}
