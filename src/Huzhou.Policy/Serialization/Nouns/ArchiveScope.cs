using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>
/// Where the reading of an archive stands, in one text or in several: catalogues first, then documents, which refer to them.
/// </summary>
internal sealed class ArchiveScope(int length) : ReadScope(length)
{
    private OrganizationDirectory? _directory;
    private Dictionary<string, string>? _english;

    internal List<Government> Governments { get; } = [];

    internal List<Theme> Themes { get; } = [];

    internal List<Official> Officials { get; } = [];

    internal List<Organization> Organizations { get; } = [];

    internal List<Defined<Indicator>> Indicators { get; } = [];

    internal List<Programme> Programmes { get; } = [];

    internal List<NameInEnglish> Names { get; } = [];

    internal List<ReviewDecision> Decisions { get; } = [];

    internal List<Document> Documents { get; } = [];

    /// <summary>How many indicators and bodies there are, which have to fit together.</summary>
    internal int Entries => Indicators.Count + Organizations.Count;

    /// <summary>Begins a catalogue; too late where documents were read before it.</summary>
    internal void BeginCatalogue()
    {
        if (_directory is not null)
            throw new LateDefinition();
    }

    /// <summary>Settles the catalogues, so that documents can refer to them.</summary>
    internal ArchiveScope Settle()
    {
        Trail.Clear();
        Trail.At("indicators");
        Catalogue ??= new IndicatorCatalogue(Indicators.Select(listed => listed.Value));
        Trail.At("organizations");
        _directory ??= new OrganizationDirectory(Organizations);
        _english ??= Names.ToDictionary(one => one.Name, one => one.English, StringComparer.Ordinal);
        Trail.Clear();
        return this;
    }

    /// <summary>All of it.</summary>
    internal Archive Archive()
    {
        IndicatorCatalogue indicators = Catalogue ?? IndicatorCatalogue.Empty;
        return new(Documents, areDistinct: true)
        {
            Governments = Governments,
            Themes = Themes,
            Officials = Officials,
            Organizations = _directory ?? OrganizationDirectory.Empty,
            Indicators = UsesStandard ? IndicatorCatalogue.Standard.With(indicators) : indicators,
            Programmes = Programmes,
            Names = Names,
            Review = new Review(Decisions),
        };
    }

    private protected override Indicator InEnglish(Indicator local) =>
        local.EnglishName is null && _english?.GetValueOrDefault(local.Name) is { } english ? local with { EnglishName = english } : local;

    /// <summary>Checks that these indicators relate to known ones.</summary>
    internal void CheckRelations(Range indicators)
    {
        (int begin, int count) = indicators.GetOffsetAndLength(Indicators.Count);
        for (int i = 0; i < count; i++)
        {
            Trail.Enter("indicators", i);
            IReadOnlyList<IndicatorRelation> relations = Indicators[begin + i].Value.Relations;
            for (int n = 0; n < relations.Count; n++)
            {
                Trail.Enter("relations", n);
                KnownCode(relations[n].Code);
                Trail.Leave();
            }

            Trail.Leave();
        }
    }
}
