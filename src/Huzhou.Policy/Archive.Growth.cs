namespace Huzhou.Policy;

/// <content>How an archive grows: by documents, and by other archives. Each gives a new one; catalogues are kept.</content>
public sealed partial class Archive
{
    /// <summary>This archive with further documents; its catalogues are kept.</summary>
    /// <param name="documents">Documents whose ids the archive does not have; one that it has already as it is changes nothing.</param>
    /// <exception cref="ArgumentException">Another document, target, observation or item has an identity already; the message says which,
    /// and what to do.</exception>
    public Archive With(params IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return With([.. Documents,
            .. documents.Where(document => document is null || Find(document.Id) is not { } known || known != document)], Review);
    }

    /// <summary>
    /// This archive without a document; its catalogues are kept, and what a review decided about other documents.
    /// </summary>
    /// <param name="document">The id of a document. One that is not there changes nothing.</param>
    public Archive Without(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return With([.. Documents.Where(one => one.Id != document)], Review.Without(document));
    }

    /// <summary>Both archives in one: all documents, and all entries of the catalogues. What both have alike is there once.</summary>
    /// <param name="other">The other archive.</param>
    /// <exception cref="ArgumentException">Both have something under one identity and say different things of it; the message says
    /// what.</exception>
    public Archive Merge(Archive other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Archive([.. Documents, .. other.Documents.Where(document => Find(document.Id) is not { } known || known != document)])
        {
            Governments = Both(GivenGovernments, other.GivenGovernments, government => government.Name, "government"),
            Indicators =
                new IndicatorCatalogue(Both(Indicators.Indicators, other.Indicators.Indicators, indicator => indicator.Code, "indicator")),
            Organizations =
                new OrganizationDirectory(Both(Organizations.Organizations, other.Organizations.Organizations,
                organization => organization.Code, "organization")),
            Officials = Both(Officials, other.Officials, official => official.Name, "official"),
            Themes = Both(Themes, other.Themes, theme => theme.Code, "theme"),
            Programmes = Both(Programmes, other.Programmes, programme => programme.Code, "programme"),
            Names = Both(Names, other.Names, name => name.Name, "name"),
            Review = Review.With(other.Review),
        };
    }

    /// <summary>The target with this identity, or null.</summary>
    /// <param name="id">Its address: <see cref="Target.Id"/>.</param>
    public Target? FindTarget(string id) => Fact(id) as Target ?? (Fact(id) as (Target, Observation)?)?.Item1;

    /// <summary>The reported value with this identity, or null.</summary>
    /// <param name="id">Its address: <see cref="Observation.Id"/>.</param>
    public Observation? FindObservation(string id) => Fact(id) as Observation ?? (Fact(id) as (Target, Observation)?)?.Item2;

    /// <summary>Other documents and decisions beside the same catalogues.</summary>
    internal Archive With(IReadOnlyList<Document> documents, Review review) => new(documents)
    {
        Governments = GivenGovernments,
        Indicators = Indicators,
        Organizations = Organizations,
        Officials = Officials,
        Themes = Themes,
        Programmes = Programmes,
        Names = Names,
        Review = review,
    };

    private static List<T> Both<T>(IReadOnlyList<T> mine, IReadOnlyList<T> others, Func<T, string> identity, string what)
        where T : class
    {
        Dictionary<string, T> known = mine.ToDictionary(identity, StringComparer.Ordinal);
        List<T> both = [.. mine];
        foreach (T other in others)
        {
            if (!known.TryGetValue(identity(other), out T? own))
                both.Add(other);
            else if (!own.Equals(other))
                throw new ArgumentException(
                    $"The archives say different things of the {what} \"{identity(other)}\". Take it out of one of them, or make both alike.", nameof(others));
        }

        return both;
    }

    private object? Fact(string id) => _facts.Value.GetValueOrDefault(new FactId(id ?? throw new ArgumentNullException(nameof(id))));

    /// <summary>Targets and results by their addresses; a target and a result may share one.</summary>
    private Dictionary<FactId, object> Facts()
    {
        Dictionary<FactId, object> facts = [];
        foreach (Target target in Documents.SelectMany(document => document.Targets))
            facts.Add(target.Fact, target);
        foreach (Observation observation in Documents.SelectMany(document => document.Observations))
        {
            if (!facts.TryAdd(observation.Fact, observation))
                facts[observation.Fact] = ((Target)facts[observation.Fact], observation);
        }

        return facts;
    }

    private IReadOnlyList<Government> AllGovernments()
    {
        HashSet<string> known = new(GivenGovernments.Select(government => government.Name), StringComparer.Ordinal);
        Government[] named =
            [.. Documents.Select(document => document.Government).OfType<string>().Where(known.Add).Select(name =>
                new Government(name, LevelOf(name)))];
        return named.Length == 0 ? GivenGovernments : [.. GivenGovernments, .. named];
    }

    /// <summary>The level that a name tells by its last character; a 市 may be of three levels and tells none.</summary>
    private static GovernmentLevel LevelOf(string name) => name switch
    {
        [.., '省'] or [.., '自', '治', '区'] => GovernmentLevel.Provincial,
        [.., '自', '治', '州'] or [.., '地', '区'] or [.., '盟'] => GovernmentLevel.Prefecture,
        [.., '县'] or [.., '区'] or [.., '旗'] => GovernmentLevel.County,
        [.., '乡'] or [.., '镇'] or [.., '街', '道'] => GovernmentLevel.Township,
        _ => GovernmentLevel.Unknown,
    };
}
