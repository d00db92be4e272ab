namespace Huzhou.Policy.Reading;

/// <summary>What the caller knows about a text before it is read. Whatever is missing is inferred and reported as a finding.</summary>
public sealed record class ReadingOptions
{
    /// <summary>Nothing known: government, year and date are inferred from the text.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The government the text speaks for, for example 湖州市; null (default) where the text has to say.</summary>
    public string? Government { get; init; }

    /// <summary>
    /// The year a plan or task list is for; for a communiqué the year it reports. Null (default) where the text has to say.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1949 and 2999.</exception>
    public int? Year
    {
        get;
        init
        {
            if (value is < 1949 or > 2999)
                throw new ArgumentOutOfRangeException(nameof(value), value, "The year of a text lies between 1949 and 2999.");
            field = value;
        }
    }

    /// <summary>The day the text was published or signed; null (default) where the text has to say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>
    /// The indicators that phrases are mapped to; the standard ones by default. Lay a government's own over them with
    /// <see cref="IndicatorCatalogue.With"/>.
    /// </summary>
    public IndicatorCatalogue Indicators { get; init => field = value ?? throw new ArgumentNullException(nameof(Indicators)); } =
        IndicatorCatalogue.Standard;

    /// <summary>
    /// The bodies whose names are known; none by default. Where there are some, a name that none of them bears becomes a finding.
    /// </summary>
    public OrganizationDirectory Organizations { get; init => field = value ?? throw new ArgumentNullException(nameof(Organizations)); } =
        OrganizationDirectory.Empty;

    /// <summary>What names are in English that no catalogue has, for the indicators that the text makes; none by default.</summary>
    public IReadOnlyList<NameInEnglish> Names { get; init => field = Copied<NameInEnglish>.Of(value, nameof(Names)); } =
        Copied<NameInEnglish>.Empty;

    /// <summary>
    /// Whether <see cref="Fact.Figure.Trace"/> tells how each number got its indicator; false by default, for it costs memory.
    /// </summary>
    public bool Traces { get; init; }
}
