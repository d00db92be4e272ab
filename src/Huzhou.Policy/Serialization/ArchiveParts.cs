using System.Text.Json;

namespace Huzhou.Policy.Serialization;

/// <summary>The texts an archive is put together from: catalogues first, then documents, which refer to them.</summary>
internal sealed class ArchiveParts
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ArchiveParts> Shape = new(
        static () => new(),
        (nameof(ArchiveData.Schema), static (ref json, _, _) => json.Skip()),
        (nameof(ArchiveData.Governments), static (ref json, scope, parts) => parts.Catalogue(parts._governments, scope.Each(ref json, GovernmentData.Shape, GovernmentData.Read))),
        (nameof(ArchiveData.Themes), static (ref json, scope, parts) => parts.Catalogue(parts._themes, scope.Each(ref json, ThemeData.Shape, ThemeData.Read))),
        (nameof(ArchiveData.Officials), static (ref json, scope, parts) => parts.Catalogue(parts._officials, scope.Each(ref json, OfficialData.Shape, OfficialData.Read))),
        (nameof(ArchiveData.Organizations), static (ref json, scope, parts) => parts.Catalogue(parts._organizations, scope.Each(ref json, OrganizationData.Shape, Organization))),
        (nameof(ArchiveData.Indicators), static (ref json, scope, parts) => parts.Catalogue(parts._indicators, scope.Each(ref json, IndicatorData.Shape, Indicator))),
        (nameof(ArchiveData.Programmes), static (ref json, scope, parts) => parts.Catalogue(parts._programmes, scope.Each(ref json, ProgrammeData.Shape, Programme))),
        (nameof(ArchiveData.Documents), static (ref json, scope, parts) => parts.Documents(ref json, scope)));

    /// <summary>What documents refer to.</summary>
    private static readonly ulong s_catalogues = ~Shape.Set(nameof(ArchiveData.Documents));

    private readonly List<Government> _governments = [];
    private readonly List<Theme> _themes = [];
    private readonly List<Official> _officials = [];
    private readonly List<Organization> _organizations = [];
    private readonly List<Own> _indicators = [];
    private readonly List<Programme> _programmes = [];
    private readonly List<Document> _documents = [];
    private OrganizationDirectory? _directory;

    /// <summary>How many indicators and bodies there are, which have to fit together.</summary>
    internal int Entries => _indicators.Count + _organizations.Count;

    /// <summary>Reads an archive that is one text.</summary>
    internal static Archive Read(ref Utf8JsonReader json, ReadScope scope)
    {
        ArchiveParts parts = new();
        Utf8JsonReader ahead = json;
        if (scope.LooksAhead)
            Shape.Take(ref ahead, scope, parts, s_catalogues);
        Shape.Take(ref json, scope, parts, scope.LooksAhead ? ~s_catalogues : ulong.MaxValue);
        parts.Settle(scope);
        parts.CheckRelations(scope);
        return parts.Archive(scope);
    }

    /// <summary>Takes in the catalogues of a file.</summary>
    internal ArchiveParts TakeCatalogues(ref Utf8JsonReader json, ReadScope scope) => Shape.Take(ref json, scope, this, s_catalogues);

    /// <summary>Checks that the indicators of a file relate to known ones, and takes in its documents.</summary>
    internal ArchiveParts TakeDocuments(ref Utf8JsonReader json, ReadScope scope)
    {
        CheckRelations(scope);
        return Shape.Take(ref json, scope, this, ~s_catalogues);
    }

    /// <summary>Takes in a document that is a file of its own.</summary>
    internal ArchiveParts TakeDocument(ref Utf8JsonReader json, ReadScope scope)
    {
        _documents.Add(DocumentParts.ReadRoot(ref json, scope));
        return this;
    }

    /// <summary>Settles the catalogues, so that documents can refer to them.</summary>
    internal ArchiveParts Settle(ReadScope scope)
    {
        scope.Trail.Clear();
        scope.Catalogue ??= scope.Make("indicators", () => new IndicatorCatalogue(_indicators.Select(own => own.Indicator)));
        _directory ??= scope.Make("organizations", () => new OrganizationDirectory(_organizations));
        return this;
    }

    /// <summary>All of it.</summary>
    internal Archive Archive(ReadScope scope)
    {
        IndicatorCatalogue indicators = scope.Catalogue ?? IndicatorCatalogue.Empty;
        return new(_documents, areDistinct: true)
        {
            Governments = _governments,
            Themes = _themes,
            Officials = _officials,
            Organizations = _directory ?? OrganizationDirectory.Empty,
            Indicators = scope.UsesStandard ? IndicatorCatalogue.Standard.With(indicators) : indicators,
            Programmes = _programmes,
        };
    }

    private static Programme Programme(ProgrammeData data, ReadScope scope)
    {
        scope.Unique("programme", data.Code, "code");
        return ProgrammeData.Read(data, scope);
    }

    private static Organization Organization(OrganizationData data, ReadScope scope)
    {
        scope.Unique("organization", data.Code, "code");
        return OrganizationData.Read(data, scope);
    }

    private static Own Indicator(IndicatorData data, ReadScope scope)
    {
        scope.Unique("indicator", data.Code, "code");
        return data.Key is null ? new Own(scope.File, data.Read(scope)) : throw scope.Refuse("key", "a catalogue's indicators go by their codes; expected no key");
    }

    private void Catalogue<T>(List<T> catalogue, IReadOnlyList<T> entries)
    {
        if (_directory is not null)
            throw new LateDefinition();
        catalogue.AddRange(entries);
    }

    private void Documents(ref Utf8JsonReader json, ReadScope scope)
    {
        if (_directory is null)
        {
            Settle(scope);
            scope.Trail.Enter("documents");
        }

        _documents.AddRange(scope.List(ref json, DocumentParts.ReadInside));
    }

    private void CheckRelations(ReadScope scope)
    {
        int index = 0;
        foreach ((_, Indicator indicator) in _indicators.Where(own => own.File == scope.File))
        {
            scope.Trail.Enter("indicators", index++);
            for (int i = 0; i < indicator.Relations.Count; i++)
            {
                scope.Trail.Enter("relations", i);
                scope.KnownCode(indicator.Relations[i].Code, null);
                scope.Trail.Leave();
            }

            scope.Trail.Leave();
        }
    }

    /// <summary>An indicator and the file that defines it.</summary>
    private sealed record class Own(string? File, Indicator Indicator);
}
