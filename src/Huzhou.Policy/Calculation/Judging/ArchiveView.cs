using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>An archive as it is seen on a day, government by government.</summary>
internal sealed class ArchiveView
{
    private readonly Document[] _documents;
    private readonly IndicatorCatalogue _catalogue;
    private readonly EventTable _events;
    private readonly Dictionary<FactId, Document> _home = [];
    private readonly Dictionary<string, EvidencePool> _pools = new(StringComparer.Ordinal);
    private readonly ILookup<string, Target> _targets;
    private readonly Dictionary<object, int> _order;
    private readonly ReviewedPairs _reviewed;

    internal ArchiveView(Archive archive, CalculationOptions options)
    {
        _events = options.Events;
        _catalogue = archive.Indicators;
        _documents = [.. archive.Documents.Where(document => IsSeen(document, options.AsOf))];
        _order = _documents.Select((document, index) => (document, index))
            .ToDictionary(pair => (object)pair.document, pair => pair.index, ReferenceEqualityComparer.Instance);
        foreach (Document document in _documents)
        {
            foreach (Target target in document.Targets)
                _home[target.Fact] = document;
        }

        _reviewed = new ReviewedPairs(archive.Review, _documents);
        _targets = _documents.SelectMany(d => d.Targets).ToLookup(t => t.Indicator.Code, StringComparer.Ordinal);
    }

    /// <summary>
    /// Whether a document is there on a day: on its own date, or from the start of its year where it has none; always where neither is
    /// known.
    /// </summary>
    internal static bool IsSeen(Document document, DateOnly? asOf) =>
        asOf is not { } day || !((document.Header.Date ?? document.Year?.FirstDay) > day);

    /// <summary>The targets of a year; one that a later document only repeats is there once.</summary>
    internal IEnumerable<Target> TargetsOf(Year year) =>
        _documents.SelectMany(d => d.Targets).Where(t => t.Period.Year == year && !IsRepeat(t));

    /// <summary>What is reported for the government that set the target.</summary>
    internal EvidencePool PoolOf(Target target)
    {
        Document? home = _home.GetValueOrDefault(target.Fact);
        // A document that names no government is of none of the others.
        string key = home is null ? "*" : home.Government ?? string.Empty;
        if (!_pools.TryGetValue(key, out EvidencePool? pool))
        {
            Document[] documents = [.. _documents.Where(d => home is null || d.Government == home.Government)];
            _pools[key] = pool = new EvidencePool([.. documents.SelectMany(d => d.Observations)], documents, _catalogue, _events);
        }

        return pool.For(_reviewed.Of(target));
    }

    /// <summary>The target of a later document that sets the same target anew, or null.</summary>
    internal Target? Restatement(Target target) => Others(target, later: true).LastOrDefault(other => !SaysTheSame(target, other));

    /// <summary>The same target as later documents repeat it: a notice of responsibility with the bodies that answer for it.</summary>
    internal IReadOnlyList<Target> RepeatsOf(Target target) => [.. Others(target, later: true).Where(other => SaysTheSame(target, other))];

    private bool IsRepeat(Target target) => Others(target, later: false).Any(other => SaysTheSame(target, other));

    /// <summary>The targets of later or earlier documents of one government that are about the same.</summary>
    private IEnumerable<Target> Others(Target target, bool later)
    {
        if (_home.GetValueOrDefault(target.Fact) is not { } home)
            return [];
        int position = _order[home];
        return _targets[target.Indicator.Code].Where(other => !other.Fact.Equals(target.Fact) && IsSame(target, other)
            && _home[other.Fact] is { } theirs && theirs.Government == home.Government
            && (later ? _order[theirs] > position : _order[theirs] < position));
    }

    private static bool SaysTheSame(Target target, Target other) =>
        target.Condition == other.Condition && target.Measure == other.Measure && Equals(target.Stretch, other.Stretch);

    /// <summary>
    /// Whether the target's own document promises more under the same name for the same time elsewhere, so that the target is a part of
    /// that or another
    /// indicator of the same name, and a result reported for the name does not tell. A headline target is for the whole.
    /// </summary>
    internal bool IsPartOfAnother(Target target) =>
        !target.IsHeadline && HasOwnNumber(target.Condition) && Quantity.Kind(target.Measure) == Measure.Level
            && !_reviewed.Of(target).Any(pair => pair.IsLink)
            && _home.GetValueOrDefault(target.Fact) is { } home
        && _targets[target.Indicator.Code]
            .Any(other => other.Period == target.Period && _home[other.Fact] == home && HasOwnNumber(other.Condition)
            && other.Condition.Number!.CanCompare(target.Condition.Number!)
            && Exact.Compare(other.Condition.Number!, target.Condition.Number!) > 0);

    private static bool IsSame(Target target, Target other) =>
        target.Period == other.Period
        && Quantity.Kind(target.Measure) == Quantity.Kind(other.Measure)
        && Parts.DifferingBasis(target.Basis, other.Basis) is null
        && (target.Condition.GetType() == other.Condition.GetType() || (HasOwnNumber(target.Condition) && HasOwnNumber(other.Condition)))
        && (target.Condition.RelativeTo is not { } mine || other.Condition.RelativeTo is not { } theirs || Claims.Same(mine, theirs))
        && (Parts.LeagueOf(target.Condition) is not { } here || Parts.LeagueOf(other.Condition) is not { } there || here == there);

    private static bool HasOwnNumber(Condition condition) =>
        condition.Number is not null && condition.RelativeTo is null && condition is not Condition.Streak;
}
