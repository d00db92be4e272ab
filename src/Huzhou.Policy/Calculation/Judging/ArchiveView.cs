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
    private readonly Lazy<Dictionary<(string?, string, Measure, Period), SameTargets>> _same;
    private readonly Lazy<Dictionary<(int, string, Period, Measure, (Dimension, string)), Quantity>> _most;
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
        _same = new(Arranged);
        _most = new(Most);
    }

    /// <summary>
    /// Whether a document is there on a day: on its own date, or from the start of its year where it has none; always where neither is
    /// known.
    /// </summary>
    internal static bool IsSeen(Document document, DateOnly? asOf) =>
        asOf is not { } day || !((document.Header.Date ?? document.Year?.FirstDay) > day);

    /// <summary>The targets of a year; one that a later document only repeats is there once.</summary>
    internal IEnumerable<Target> TargetsOf(Year year) =>
        _documents.SelectMany(d => d.Targets).Where(t => t.Period.IsDated && t.Period.Year == year && !IsRepeat(t));

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
    internal Target? Restatement(Target target) =>
        _home.GetValueOrDefault(target.Fact) is { } home ? SameAs(target, home)?.Restatement(target, _order[home]) : null;

    /// <summary>The same target as later documents repeat it: a notice of responsibility with the bodies that answer for it.</summary>
    internal IReadOnlyList<Target> RepeatsOf(Target target) =>
        _home.GetValueOrDefault(target.Fact) is { } home ? [.. SameAs(target, home)?.Repeats(target, _order[home]) ?? []] : [];

    private bool IsRepeat(Target target) =>
        _home.GetValueOrDefault(target.Fact) is { } home && SameAs(target, home) is { } same && same.IsRepeat(target, _order[home]);

    /// <summary>The targets of the government's documents for one name, kind and time.</summary>
    private SameTargets? SameAs(Target target, Document home) => _same.Value.GetValueOrDefault(KeyOf(target, home));

    private static (string?, string, Measure, Period) KeyOf(Target target, Document home) =>
        (home.Government, target.Indicator.Code, Quantity.Kind(target.Measure), target.Period);

    private Dictionary<(string?, string, Measure, Period), SameTargets> Arranged()
    {
        Dictionary<(string?, string, Measure, Period), SameTargets> arranged = [];
        for (int i = 0; i < _documents.Length; i++)
        {
            foreach (Target target in _documents[i].Targets)
            {
                (string?, string, Measure, Period) key = KeyOf(target, _documents[i]);
                if (!arranged.TryGetValue(key, out SameTargets? same))
                    arranged[key] = same = new SameTargets();
                same.Add(target, i);
            }
        }

        return arranged;
    }

    /// <summary>
    /// Whether the target's own document promises more under the same name for the same time elsewhere, so that the target is a part of
    /// that or another
    /// indicator of the same name, and a result reported for the name does not tell. A headline target is for the whole.
    /// </summary>
    internal bool IsPartOfAnother(Target target) =>
        !target.IsHeadline && SameTargets.HasOwnNumber(target.Condition) && Quantity.Kind(target.Measure) == Measure.Level
            && !_reviewed.Of(target).Any(pair => pair.IsLink)
            && _home.GetValueOrDefault(target.Fact) is { } home
            && _most.Value.TryGetValue(AmountOf(target, _order[home]), out Quantity? most)
            && Exact.Compare(most, target.Condition.Number!) > 0;

    private static (int, string, Period, Measure, (Dimension, string)) AmountOf(Target target, int home) =>
        (home, target.Indicator.Code, target.Period, Quantity.Kind(target.Condition.Number!.Measure), target.Condition.Number.Unit.Kin);

    /// <summary>The most that a document promises under one name for one time.</summary>
    private Dictionary<(int, string, Period, Measure, (Dimension, string)), Quantity> Most()
    {
        Dictionary<(int, string, Period, Measure, (Dimension, string)), Quantity> most = [];
        foreach (Document document in _documents)
        {
            foreach (Target target in document.Targets.Where(target => SameTargets.HasOwnNumber(target.Condition)))
            {
                (int, string, Period, Measure, (Dimension, string)) key = AmountOf(target, _order[document]);
                if (!most.TryGetValue(key, out Quantity? kept) || Exact.Compare(target.Condition.Number!, kept) > 0)
                    most[key] = target.Condition.Number!;
            }
        }

        return most;
    }
}
