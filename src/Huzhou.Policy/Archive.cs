namespace Huzhou.Policy;

/// <summary>
/// Documents with their catalogues, and the questions one asks of them: targets of a year, observations of an indicator, tasks that a
/// body leads.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
/// <example>
/// <code>
/// ReadingResult read = PolicyReader.Default.Read(new PolicyText("某县2026年政府工作报告\n……"));
/// Archive archive = HuzhouArchive.Load().With(read.Document); // catalogues are kept
/// File.WriteAllText("archive.json", PolicyJson.Write(archive));
/// </code>
/// </example>
public sealed partial class Archive
{
    private readonly Dictionary<string, Document> _byId;
    private readonly Lazy<ILookup<string, Observation>> _observations;
    private readonly Lazy<IReadOnlyList<Government>> _governments;
    private readonly Lazy<Dictionary<FactId, object>> _facts;
    private readonly Lazy<Dictionary<string, string>> _english;
    private readonly Lazy<Dictionary<(string Document, ItemId Item), PolicyTask>> _tasks;
    private readonly Lazy<Dictionary<(string Document, ItemId Item), Responsibility?>> _owners;

    /// <summary>An archive of these documents.</summary>
    /// <param name="documents">In any order; they are kept in order of year, date and id.</param>
    /// <exception cref="ArgumentException">Two documents, targets, observations or items share an identity; the message says which, and
    /// what to do.</exception>
    public Archive(IEnumerable<Document> documents)
        : this(documents, areDistinct: false)
    {
    }

    /// <summary>The same, where whoever made the documents may have seen to it that no identity stands twice.</summary>
    internal Archive(IEnumerable<Document> documents, bool areDistinct)
    {
        ArgumentNullException.ThrowIfNull(documents);
        Document[] ordered = [.. documents];
        Array.Sort(ordered, InOrder);
        Documents = Copied<Document>.Of(ordered, nameof(documents));
        if (!areDistinct)
            CheckIdentities();
        _byId = Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        _observations = new Lazy<ILookup<string,
            Observation>>(() => Documents.SelectMany(d => d.Observations).ToLookup(o => o.Indicator.Code, StringComparer.Ordinal));
        _governments = new Lazy<IReadOnlyList<Government>>(AllGovernments);
        _english = new(AllNames);
        _facts = new Lazy<Dictionary<FactId, object>>(Facts);
        _tasks = new(() => Documents.SelectMany(d => d.Tasks.Select(task => (d.Id, task)))
            .DistinctBy(pair => (pair.Id, pair.task.Id)).ToDictionary(pair => (pair.Id, pair.task.Id), pair => pair.task));
        _owners = new(() => Documents.SelectMany(d => d.LivelihoodProjects.Select(project => (d.Id, project)))
            .DistinctBy(pair => (pair.Id, pair.project.Id))
            .ToDictionary(pair => (pair.Id, pair.project.Id), pair => pair.project.Responsibility));
    }

    /// <summary>All documents, in order of year, date and id.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>
    /// The governments the documents belong to: those that were given, then those that only documents name, at a level where the name
    /// tells it.
    /// </summary>
    public IReadOnlyList<Government> Governments
    {
        get => _governments.Value; init =>
        GivenGovernments = Copied<Government>.Of(value, nameof(Governments));
    }

    /// <summary>The governments that were given, which is what is written: the others come from the documents again.</summary>
    internal IReadOnlyList<Government> GivenGovernments { get; private init; } = Copied<Government>.Empty;

    /// <summary>The indicators that have codes.</summary>
    public IndicatorCatalogue Indicators { get; init => field = value ?? throw new ArgumentNullException(nameof(Indicators)); } =
        IndicatorCatalogue.Empty;

    /// <summary>The bodies that answer for tasks.</summary>
    public OrganizationDirectory Organizations { get; init => field = value ?? throw new ArgumentNullException(nameof(Organizations)); } =
        OrganizationDirectory.Empty;

    /// <summary>The people who hold posts.</summary>
    public IReadOnlyList<Official> Officials { get; init => field = Copied<Official>.Of(value, nameof(Officials)); } =
        Copied<Official>.Empty;

    /// <summary>The themes that head the work over the years.</summary>
    public IReadOnlyList<Theme> Themes { get; init => field = Copied<Theme>.Of(value, nameof(Themes)); } = Copied<Theme>.Empty;

    /// <summary>The named mechanisms that group work over documents.</summary>
    public IReadOnlyList<Programme> Programmes { get; init => field = Copied<Programme>.Of(value, nameof(Programmes)); } =
        Copied<Programme>.Empty;

    /// <summary>What names of the documents that no catalogue has are in English, each name once.</summary>
    /// <exception cref="ArgumentException">A name stands there twice.</exception>
    public IReadOnlyList<NameInEnglish> Names
    {
        get;
        init
        {
            field = Copied<NameInEnglish>.Of(value, nameof(Names));
            Unique(field.Select(one => one.Name), "names", " A name has one English form.");
        }
    } = Copied<NameInEnglish>.Empty;

    /// <summary>
    /// What people decided after reading the documents, as far as it was applied to them (<see cref="Policy.Review.Apply"/>).
    /// </summary>
    public Review Review { get; init => field = value ?? throw new ArgumentNullException(nameof(Review)); } = Review.Empty;

    /// <summary>The document with this id, or null.</summary>
    public Document? Find(string document) => _byId.GetValueOrDefault(document ?? throw new ArgumentNullException(nameof(document)));

    /// <summary>
    /// The English form of a name of the documents: of an indicator, body, government, programme or theme by its catalogue, of anything
    /// else by <see cref="Names"/>.
    /// </summary>
    /// <returns>Null where nothing says it.</returns>
    public string? EnglishOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _english.Value.GetValueOrDefault(name)
            ?? (Organizations.Find(name) ?? Organizations.Resolve(name))?.EnglishName
            ?? Governments.FirstOrDefault(one => one.Name == name)?.EnglishName
            ?? Programmes.FirstOrDefault(one => one.IsCalled(name))?.EnglishName
            ?? Themes.FirstOrDefault(one => one.Name == name)?.EnglishName;
    }

    /// <summary>Where documents speak of a programme, under any of its names, in the order of documents and text.</summary>
    public IReadOnlyList<ProgrammeMention> MentionsOf(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return [.. Documents.SelectMany(d => d.Programmes).Where(mention => programme.IsCalled(mention.Name))];
    }

    /// <summary>Every target whose period ends in that year, in the order of documents and text.</summary>
    public IReadOnlyList<Target> TargetsOf(Year year) =>
        [.. Documents.SelectMany(d => d.Targets).Where(t => t.Period.IsDated && t.Period.Year == year)];

    /// <summary>Every value reported for an indicator, in the order of documents and text; all vintages.</summary>
    /// <param name="indicator">The indicator's code.</param>
    public IReadOnlyList<Observation> ObservationsOf(string indicator) =>
        [.. _observations.Value[indicator ?? throw new ArgumentNullException(nameof(indicator))]];

    /// <summary>Every task that a body leads, under any of its names.</summary>
    /// <param name="organization">A code, name or nameplate.</param>
    public IReadOnlyList<PolicyTask> TasksLedBy(string organization) => TasksOf(organization, responsibility => responsibility.Leads);

    /// <summary>Every task that a body supports, under any of its names.</summary>
    /// <param name="organization">A code, name or nameplate.</param>
    public IReadOnlyList<PolicyTask> TasksSupportedBy(string organization) =>
        TasksOf(organization, responsibility => responsibility.Supports);

    /// <summary>The years that targets or results are about, in order.</summary>
    public IReadOnlyList<Year> Years =>
        [.. Documents.SelectMany(d =>
            d.Targets.Select(t => t.Period).Concat(d.Observations.Select(o => o.Period))).Where(period => period.IsDated)
            .Select(period => period.Year).Distinct().Order()];

    /// <summary>
    /// The date of the document a citation points at, which is the vintage of what was read there; null where it is not known.
    /// </summary>
    public DateOnly? Vintage(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return Find(citation.Document)?.Header.Date;
    }

    private Dictionary<string, string> AllNames()
    {
        Dictionary<string, string> names = Names.ToDictionary(one => one.Name, one => one.English, StringComparer.Ordinal);
        foreach (Indicator indicator in Indicators.Indicators.Concat(Documents.SelectMany(d =>
            d.Targets.Select(target => target.Indicator).Concat(d.Observations.Select(observation => observation.Indicator)))))
        {
            if (indicator.EnglishName is { } english)
                names.TryAdd(indicator.Name, english);
        }

        return names;
    }

    private static int InOrder(Document? one, Document? other)
    {
        if (one is null || other is null)
            return (one is null ? 0 : 1) - (other is null ? 0 : 1);
        int byYear = Nullable.Compare(one.Year, other.Year);
        int byDate = byYear != 0 ? byYear : (one.Header.Date ?? DateOnly.MinValue).CompareTo(other.Header.Date ?? DateOnly.MinValue);
        return byDate != 0 ? byDate : string.CompareOrdinal(one.Id, other.Id);
    }

    private void CheckIdentities()
    {
        Unique(
            Documents.Select(d => d.Id),
            "documents",
            " Read each text under an id of its own (PolicyText.DocumentId, or none, and the id comes from what the text says); a newer text of the same document takes its place by archive.Without(id).With(document).");
        Unique(Documents.SelectMany(d => d.Targets).Select(t => t.Id), "targets", Remedy);
        Unique(Documents.SelectMany(d => d.Observations).Select(o => o.Id), "observations", Remedy);
        foreach (Document document in Documents)
            Unique(document.Tasks.Select(t => t.Id.ToString()).Concat(document.LivelihoodProjects.Select(p => p.Id.ToString())),
                $"items of \"{document.Id}\"", " An item has one number in its document.");
    }

    private const string Remedy =
        " A fact has one address; where two documents were read under one id, read each under its own (PolicyText.DocumentId).";

    private static void Unique(IEnumerable<string> ids, string what, string remedy)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            if (!seen.Add(id))
                throw new ArgumentException($"Two {what} share the identity \"{id}\".{remedy}", nameof(ids));
        }
    }

    /// <summary>Who answers for a target: the bodies of the task or livelihood project it stands in.</summary>
    /// <returns>Null where the document names nobody for it.</returns>
    public Responsibility? ResponsibilityOf(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Source.Item is { } item && Find(target.Source.Document) is { } document ? ResponsibilityOf(document, item) : null;
    }

    /// <summary>Who answers for an item of a document, or null.</summary>
    internal Responsibility? ResponsibilityOf(Document document, ItemId item) =>
        TaskOf(document, item)?.Responsibility ?? _owners.Value.GetValueOrDefault((document.Id, item));

    /// <summary>The task of a document under a number, or null.</summary>
    internal PolicyTask? TaskOf(Document document, ItemId item) => _tasks.Value.GetValueOrDefault((document.Id, item));

    /// <summary>Whether a body, by code or name, leads a target, or where asked supports it.</summary>
    internal bool Answers(Target target, string organization, bool supported)
    {
        if (ResponsibilityOf(target) is not { } responsibility)
            return false;
        DateOnly? day = Find(target.Source.Document)?.Header.Date;
        Organization? wanted = Organizations.Find(organization) ?? Organizations.Resolve(organization, day);
        return responsibility.Leads.Concat(supported ? responsibility.Supports : [])
            .Any(name => wanted is null ? name == organization : Organizations.Resolve(name, responsibility, day) == wanted);
    }

    private List<PolicyTask> TasksOf(string organization, Func<Responsibility, IReadOnlyList<string>> role)
    {
        ArgumentNullException.ThrowIfNull(organization);
        Organization? wanted = Organizations.Find(organization) ?? Organizations.Resolve(organization);
        List<PolicyTask> tasks = [];
        foreach (Document document in Documents)
        {
            foreach (PolicyTask task in document.Tasks)
            {
                if (task.Responsibility is { } responsibility
                    && role(responsibility).Any(name =>
                        wanted is null ? name == organization
                        : Organizations.Resolve(name, responsibility, document.Header.Date) == wanted))
                {
                    tasks.Add(task);
                }
            }
        }

        return tasks;
    }

    /// <summary>What it holds, in a line.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Documents.Count} documents, {Indicators.Indicators.Count} indicators, {Organizations.Organizations.Count} organizations");
}
