using System.Globalization;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>
/// Something that a text defines for itself, with the word by which its facts refer to it where its own name does not do.
/// </summary>
internal readonly record struct Defined<T>(string? Key, T Value);

/// <summary>What the writing of one JSON text has to define in it, so that it can be read back.</summary>
internal sealed class WriteScope
{
    private readonly Dictionary<Indicator, string> _keys = [];
    private readonly Dictionary<StageScale, string> _scaleKeys = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _takenScales = new(StringComparer.Ordinal);
    private readonly List<Defined<Indicator>> _indicators = [];
    private readonly List<Defined<StageScale>> _scales = [];

    /// <summary>The catalogue whose codes need no definition, or null.</summary>
    internal IndicatorCatalogue? Catalogue { get; init; }

    /// <summary>The id of the document that is written, which citations leave out.</summary>
    internal string? Document { get; init; }

    /// <summary>The indicators that the text has to define, in order of first use.</summary>
    internal IReadOnlyList<Defined<Indicator>> Indicators => _indicators;

    /// <summary>The scales that the text has to define, in order of first use.</summary>
    internal IReadOnlyList<Defined<StageScale>> Scales => _scales;

    /// <summary>The word by which facts refer to an indicator.</summary>
    internal string Key(Indicator indicator)
    {
        if (_keys.TryGetValue(indicator, out string? key))
            return key;
        key = indicator.Code;
        bool listed = Catalogue?.Find(key) is { } known && known == indicator;
        bool plain = indicator.IsLocal && indicator == Indicator.Local(key[6..]);
        if (!listed)
        {
            for (int n = 2; Catalogue?.Find(key) is not null || !_taken.Add(key); n++)
                key = string.Create(CultureInfo.InvariantCulture, $"{indicator.Code}#{n}");
            if (!plain || key != indicator.Code)
                _indicators.Add(new(key == indicator.Code ? null : key, indicator));
        }

        _keys.Add(indicator, key);
        return key;
    }

    /// <summary>A stage as <c>scale:word</c>.</summary>
    internal string Stage(Stage stage)
    {
        StageScale scale = stage.Scale;
        if (StageScale.Standard.Contains(scale))
            return $"{scale.Name}:{stage.Word}";
        if (!_scaleKeys.TryGetValue(scale, out string? key))
        {
            string plain = scale.Name.Contains(':', StringComparison.Ordinal) ? "scale" : scale.Name;
            key = plain;
            for (int n = 2; StageScale.Standard.Any(standard => standard.Name == key) || !_takenScales.Add(key); n++)
                key = string.Create(CultureInfo.InvariantCulture, $"{plain}#{n}");
            _scaleKeys.Add(scale, key);
            _scales.Add(new(key == scale.Name ? null : key, scale));
        }

        return $"{key}:{stage.Word}";
    }
}
