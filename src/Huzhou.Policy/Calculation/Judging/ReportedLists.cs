using ReportedIndicator = Huzhou.Policy.Calculation.Judging.EvidencePool.ReportedIndicator;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>
/// Reported indicators whose names join several, or hold a name of their own in quotes, by what they may be called instead.
/// </summary>
internal sealed class ReportedLists
{
    private readonly Dictionary<ReportedIndicator, int> _order = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, ReportedIndicator> _byMember;
    private readonly ILookup<string, ReportedIndicator> _byPlain;
    private readonly ILookup<string, ReportedIndicator> _bySectorLess;

    internal ReportedLists(ReportedIndicator[] reported)
    {
        foreach (ReportedIndicator one in reported)
            _order.Add(one, _order.Count);
        _byMember = reported.Where(one => one.Comparable.IsList).SelectMany(one => one.Comparable.Members.Distinct(StringComparer.Ordinal)
            .Select(member => (member, one))).ToLookup(pair => pair.member, pair => pair.one, StringComparer.Ordinal);
        _bySectorLess = reported.Where(one => one.Comparable.WithoutSector is not null)
            .ToLookup(one => one.Comparable.WithoutSector!, StringComparer.Ordinal);
        _byPlain = reported.Where(one => one.Comparable.Plain is not null).ToLookup(one => one.Comparable.Plain!, StringComparer.Ordinal);
    }

    /// <summary>
    /// The indicators whose names list one, or are listed by it, or are it but for a name of its own; those of exactly its name are left
    /// out. In the order of documents and text.
    /// </summary>
    internal IEnumerable<ReportedIndicator> About(ComparableIndicator indicator, ILookup<string, ReportedIndicator> byName)
    {
        HashSet<ReportedIndicator> found = new(ReferenceEqualityComparer.Instance);
        found.UnionWith(_byPlain[indicator.Name]);
        found.UnionWith(_bySectorLess[indicator.Name]);
        if (indicator.WithoutSector is { } whole)
            found.UnionWith(byName[whole]);
        for (int length = ComparableIndicator.ShortestMember; length <= indicator.Name.Length; length++)
            found.UnionWith(_byMember[indicator.Name[..length]]);
        string[] members = indicator.Members;
        foreach (string member in members)
        {
            // A member stands with the tail that all share or without it.
            for (int tail = 0; tail < members[^1].Length; tail++)
                found.UnionWith(byName[tail == 0 ? member : member + members[^1][^tail..]]);
        }

        return found.Where(one => one.Comparable.Name != indicator.Name && one.Comparable.Name != indicator.Plain)
            .OrderBy(one => _order[one]);
    }
}
