namespace Huzhou.Policy.Serialization;

/// <summary>The files an archive is put together from: catalogues first, then documents, which refer to them.</summary>
internal sealed class ArchiveParts(ReadScope scope)
{
    private readonly List<Government> _governments = [];
    private readonly List<Theme> _themes = [];
    private readonly List<Official> _officials = [];
    private readonly List<Organization> _organizations = [];
    private readonly List<Indicator> _indicators = [];
    private readonly List<Programme> _programmes = [];
    private readonly List<Document> _documents = [];

    /// <summary>Takes in the catalogues of a file.</summary>
    internal bool AddCatalogues(ArchiveData data) => scope.Root(data, (root, at) =>
    {
        _governments.AddRange(at.Each("governments", root.Governments, GovernmentData.Read));
        _themes.AddRange(at.Each("themes", root.Themes, ThemeData.Read));
        _officials.AddRange(at.Each("officials", root.Officials, OfficialData.Read));
        _programmes.AddRange(at.Each("programmes", root.Programmes, static (one, at) =>
        {
            at.Unique("programme", one.Code, "code");
            return ProgrammeData.Read(one, at);
        }));
        _organizations.AddRange(at.Each("organizations", root.Organizations, static (one, at) =>
        {
            at.Unique("organization", one.Code, "code");
            return OrganizationData.Read(one, at);
        }));
        _indicators.AddRange(at.Each("indicators", root.Indicators, static (one, at) =>
        {
            at.Unique("indicator", one.Code, "code");
            return one.Key is null ? one.Read(at) : throw at.Refuse("key", "a catalogue's indicators go by their codes; expected no key");
        }));
        return true;
    });

    /// <summary>Settles the catalogues, so that documents can refer to them.</summary>
    internal bool Settle(ArchiveData last) => scope.Root(last, (_, at) =>
    {
        Indicators = at.Make("indicators", () => new IndicatorCatalogue(_indicators));
        Organizations = at.Make("organizations", () => new OrganizationDirectory(_organizations));
        at.Catalogue = Indicators;
        return true;
    });

    /// <summary>Checks that the indicators of a file relate to known ones, and takes in its documents.</summary>
    internal bool AddDocuments(ArchiveData data) => scope.Root(data, (root, at) =>
    {
        at.Each("indicators", root.Indicators, static (one, at) => at.EachText("relations", one.Relations, static (relation, at) =>
            at.KnownCode(relation[(relation.IndexOf(':', StringComparison.Ordinal) + 1)..], null)));
        _documents.AddRange(at.Each("documents", root.Documents, static (one, at) =>
            one.Schema is null ? DocumentData.Read(one, at) : throw at.Refuse("schema", "only the root says which version it is in")));
        return true;
    });

    /// <summary>Takes in a document that is a file of its own.</summary>
    internal bool AddDocument(DocumentData data)
    {
        _documents.Add(scope.Root(data, DocumentData.Read));
        return true;
    }

    /// <summary>All of it.</summary>
    internal Archive Archive() => new(_documents)
    {
        Governments = _governments,
        Themes = _themes,
        Officials = _officials,
        Organizations = Organizations,
        Indicators = scope.UsesStandard ? IndicatorCatalogue.Standard.With(Indicators) : Indicators,
        Programmes = _programmes,
    };

    private IndicatorCatalogue Indicators { get; set; } = IndicatorCatalogue.Empty;

    private OrganizationDirectory Organizations { get; set; } = OrganizationDirectory.Empty;
}
