using System.Collections.Frozen;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>Everything that is reported for one government, arranged for looking up.</summary>
internal sealed class EvidencePool
{
    /// <summary>
    /// The order of facts at one place of the text. Few share one, so this last comparison hardly ever has to write an identity.
    /// </summary>
    internal static readonly Comparer<Observation> ByIdentity = Comparer<Observation>.Create((a, b) => string.CompareOrdinal(a.Id, b.Id));

    private readonly Observation[] _observations;
    private readonly ILookup<string, Observation> _byCode;
    private readonly FrozenDictionary<string, int> _vintage;
    private readonly FrozenDictionary<string, Document> _documents;
    private readonly ILookup<string, (IndicatorRelationKind Kind, string Code)> _relations;
    private readonly Lazy<ILookup<string, ReportedIndicator>> _byName;
    private readonly Lazy<ReportedIndicator[]> _reported;
    private readonly Lazy<ReportedLists> _lists;
    private readonly Lazy<ILookup<string, ReportedIndicator>> _byHead;

    /// <param name="observations">Older vintages first.</param>
    /// <param name="documents">The documents they come from, as far as known.</param>
    /// <param name="catalogue">Known indicators.</param>
    /// <param name="events">What the verb of a result says to that of a promise.</param>
    internal EvidencePool(IReadOnlyList<Observation> observations, IReadOnlyList<Document> documents, IndicatorCatalogue catalogue,
        EventTable events)
    {
        Events = events;
        Catalogue = catalogue;
        Documents = documents;
        _vintage = observations.Select(o => o.Source.Document).Distinct(StringComparer.Ordinal).Select((id, index) => (id, index))
            .ToFrozenDictionary(pair => pair.id, pair => pair.index, StringComparer.Ordinal);
        // What has no date decides nothing.
        Observation[] ordered =
            [.. observations.Where(o => o.Period.IsDated).OrderBy(o => _vintage[o.Source.Document]).ThenBy(o => o.Source.Span)
            .ThenBy(o => o, ByIdentity)];
        _observations = ordered;
        _byCode = ordered.ToLookup(o => o.Indicator.Code, StringComparer.Ordinal);
        _documents = documents.ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
        IEnumerable<Indicator> indicators = catalogue.Indicators.Concat(ordered.Select(o => o.Indicator)).Distinct();
        _relations = indicators.SelectMany(i => i.Relations.SelectMany(r => BothWays(i.Code, r))).Distinct()
            .ToLookup(r => r.From, r => (r.Kind, r.To), StringComparer.Ordinal);
        _reported = new Lazy<ReportedIndicator[]>(() => [.. ordered.GroupBy(o => o.Indicator)
            .Select(g => new ReportedIndicator(g.Key, ComparableIndicator.Of(g.Key, catalogue, events), [.. g]))]);
        _byName = new Lazy<ILookup<string, ReportedIndicator>>(
            () => _reported.Value.ToLookup(r => r.Comparable.Name, StringComparer.Ordinal));
        _lists = new(() => new ReportedLists(_reported.Value));
        _byHead = new(() => _reported.Value.SelectMany(r => CandidateSearch.HeadsOf(r.Comparable.Name).Distinct().Select(head => (head, r)))
            .ToLookup(pair => pair.head, pair => pair.r, StringComparer.Ordinal));
    }

    internal IndicatorCatalogue Catalogue { get; }

    internal EventTable Events { get; }

    internal IReadOnlyList<Document> Documents { get; }

    /// <summary>What people decided about the one target that is judged; empty where they decided nothing.</summary>
    internal IReadOnlyList<ReviewedPairs.Pair> Decided { get; private init; } = [];

    /// <summary>
    /// The pool for a target about which people decided: without what they said to be of another matter, and with what they linked.
    /// </summary>
    internal EvidencePool For(IReadOnlyList<ReviewedPairs.Pair> decided) => decided.Count == 0 ? this
        : new EvidencePool(
            [.. _observations.Where(o => !decided.Any(pair => !pair.IsLink && pair.Result.Fact.Equals(o.Fact)))], Documents, Catalogue,
            Events)
        {
            Decided = decided,
            Told = Told,
        };

    /// <summary>What the documents say of projects and titles by their names, made ready for every target at its first use.</summary>
    internal ToldNames Told { get => field ??= new ToldNames(Documents); private init; }

    /// <summary>Reported values of an indicator, older vintages first, then in the order of the text.</summary>
    internal IEnumerable<Observation> Of(string code) => _byCode[code];

    /// <summary>The reported indicators that count the same, or that list it among others, or that it lists.</summary>
    internal IEnumerable<ReportedIndicator> About(ComparableIndicator indicator) =>
        _byName.Value[indicator.Name].Concat(indicator.Plain is { } plain ? _byName.Value[plain] : [])
            .Concat(_lists.Value.About(indicator, _byName.Value));

    /// <summary>The reported indicators whose names end alike, in the order of documents and text.</summary>
    internal IEnumerable<ReportedIndicator> WithHead(string head) => _byHead.Value[head];

    /// <summary>What was found for what targets ask.</summary>
    internal Dictionary<(Indicator, Period, Measure, Basis, Type, Unit?, Measure?, bool, string?, bool), Linker.Found> Answers { get; } =
        [];

    /// <summary>How late a value's document comes among the others.</summary>
    internal int VintageOf(Observation observation) => _vintage[observation.Source.Document];

    /// <summary>
    /// How much weight the document of a value has, whatever its day: the statistics of a year, then the report on it, then what reports
    /// on the way.
    /// </summary>
    internal int RankOf(Observation observation) => _documents.GetValueOrDefault(observation.Source.Document) switch
    {
        null => 0,
        Policy.Document.Communique => 3,
        Policy.Document.WorkReport or Policy.Document.PlanReport => 2,
        _ => 1,
    };

    /// <summary>How other indicators relate to this one, whichever side says so.</summary>
    internal IEnumerable<(IndicatorRelationKind Kind, string Code)> RelationsOf(Indicator indicator) =>
        indicator.Relations.Select(r => (r.Kind, r.Code)).Concat(_relations[indicator.Code]).Distinct();

    /// <summary>The documents that report on a period as a whole.</summary>
    internal IReadOnlyList<Document> ReportingOn(Period period) => [.. Documents.Where(document => Reports(document, period))];

    /// <summary>
    /// Whether a value only foresees: said to be a forecast, or estimated before its period was over by a document that does not review it.
    /// </summary>
    internal bool IsForecast(Observation observation) => observation.Status switch
    {
        ObservationStatus.Forecast => true,
        ObservationStatus.Estimated => _documents.TryGetValue(observation.Source.Document, out Document? document)
            && document.Header.Date is { } date && date < observation.Period.LastDay && !Reports(document, observation.Period),
        _ => false,
    };

    /// <summary>An indicator, the form in which it is compared, and what is reported for it.</summary>
    internal sealed record class ReportedIndicator(Indicator Indicator, ComparableIndicator Comparable, Observation[] Values);

    private static bool Reports(Document document, Period period) => document switch
    {
        Policy.Document.WorkReport report => report.ReviewYear == period.Year,
        Policy.Document.Communique or Policy.Document.ProgressReport => !(document.Header.Date < period.LastDay) && (
            document.Observations.Any(o => o.Period == period)
                || document.Sections.Any(s => s.Kind == SectionKind.Results && s.Period == period)),
        _ => false,
    };

    private static IEnumerable<(string From, IndicatorRelationKind Kind, string To)> BothWays(string from, IndicatorRelation relation)
    {
        yield return (from, relation.Kind, relation.Code);
        IndicatorRelationKind? back = relation.Kind switch
        {
            IndicatorRelationKind.Wider => IndicatorRelationKind.Narrower,
            IndicatorRelationKind.Narrower => IndicatorRelationKind.Wider,
            IndicatorRelationKind.LaterStage => IndicatorRelationKind.OtherEvent,
            IndicatorRelationKind.Aggregate or IndicatorRelationKind.Component => null,
            var same => same,
        };
        if (back is { } kind)
            yield return (relation.Code, kind, from);
    }
}
