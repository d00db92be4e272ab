namespace Huzhou.Policy;

/// <summary>Indicators by code, and the phrases that mean them. Another government's catalogue can be laid over it.</summary>
/// <example>
/// <code>
/// IndicatorCatalogue own = new([new Indicator("tea", "茶叶产量") { EnglishName = "Output of tea" }]);
/// PolicyReader reader = new(ReadingOptions.Default with { Indicators = IndicatorCatalogue.Standard.With(own) });
/// </code>
/// </example>
public sealed class IndicatorCatalogue
{
    private readonly Dictionary<string, Indicator> _byCode;
    private readonly Dictionary<string, Indicator> _byPhrase;
    private readonly Dictionary<string, Indicator>.AlternateLookup<ReadOnlySpan<char>> _byWords;

    /// <summary>A catalogue of these indicators.</summary>
    /// <param name="indicators">In the order they are to be listed; codes are unique, and so are names and aliases.</param>
    /// <exception cref="ArgumentException">A code stands twice, or one phrase means two indicators.</exception>
    public IndicatorCatalogue(IEnumerable<Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        Indicators = Copied<Indicator>.Of([.. indicators], nameof(indicators));
        _byCode = new(Indicators.Count, StringComparer.Ordinal);
        _byPhrase = new(Indicators.Sum(i => 1 + i.Aliases.Count), StringComparer.Ordinal);
        _byWords = _byPhrase.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Indicator indicator in Indicators)
        {
            if (!_byCode.TryAdd(indicator.Code, indicator))
                throw new ArgumentException($"The indicator \"{indicator.Code}\" is defined twice.", nameof(indicators));
            Add(indicator.Name, indicator);
            foreach (string phrase in indicator.Aliases)
                Add(phrase, indicator);
        }

        void Add(string phrase, Indicator indicator)
        {
            if (!_byPhrase.TryAdd(phrase, indicator) && _byPhrase[phrase] != indicator)
                throw new ArgumentException($"The phrase \"{phrase}\" means both \"{_byPhrase[phrase].Code}\" and \"{indicator.Code}\".",
                    nameof(indicators));
        }
    }

    /// <summary>A catalogue without indicators: every phrase becomes a local one.</summary>
    public static IndicatorCatalogue Empty { get; } = new([]);

    /// <summary>
    /// The indicators that governments of every level use in their headline targets; lay a government's own over it with
    /// <see cref="With"/>.
    /// </summary>
    public static IndicatorCatalogue Standard { get; } = new(StandardIndicators.All);

    /// <summary>All indicators, in the order given.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The indicator with this code, or null.</summary>
    public Indicator? Find(string code) => _byCode.GetValueOrDefault(code ?? throw new ArgumentNullException(nameof(code)));

    /// <summary>The indicator that a phrase means by name or alias, or null. Nothing is guessed from likeness.</summary>
    public Indicator? Meaning(string phrase) => _byPhrase.GetValueOrDefault(phrase ?? throw new ArgumentNullException(nameof(phrase)));

    /// <summary>The same for words that are no string of their own.</summary>
    internal Indicator? Meaning(ReadOnlySpan<char> phrase) => _byWords.TryGetValue(phrase, out Indicator? meaning) ? meaning : null;

    /// <summary>This catalogue with another laid over it: where both have a code or a phrase, the other's holds.</summary>
    public IndicatorCatalogue With(IndicatorCatalogue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        List<Indicator> merged = [];
        foreach (Indicator mine in Indicators)
        {
            if (other.Find(mine.Code) is not null || other.Meaning(mine.Name) is not null)
                continue;
            merged.Add(mine with { Aliases = [.. mine.Aliases.Where(alias => other.Meaning(alias) is null)] });
        }

        return new IndicatorCatalogue([.. merged, .. other.Indicators]);
    }
}
