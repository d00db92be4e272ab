using System.Globalization;

namespace Huzhou.Policy.Serialization;

/// <summary>What the writing of one JSON text has to define in it, so that it can be read back.</summary>
internal sealed class WriteScope
{
    private readonly Dictionary<Indicator, string> _keys = [];
    private readonly Dictionary<StageScale, string> _scaleKeys = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _takenScales = new(StringComparer.Ordinal);
    private readonly List<IndicatorData> _indicators = [];
    private readonly List<ScaleData> _scales = [];

    /// <summary>The catalogue whose codes need no definition, or null.</summary>
    internal IndicatorCatalogue? Catalogue { get; init; }

    /// <summary>The id of the document that is written, which citations leave out.</summary>
    internal string? Document { get; init; }

    /// <summary>The indicators that the text has to define, in order of first use; null where there are none.</summary>
    internal IndicatorData[]? Indicators => _indicators.Count == 0 ? null : [.. _indicators];

    /// <summary>The scales that the text has to define, in order of first use; null where there are none.</summary>
    internal ScaleData[]? Scales => _scales.Count == 0 ? null : [.. _scales];

    /// <summary>A list as an array, or null where it is empty.</summary>
    internal TData[]? Each<T, TData>(IReadOnlyList<T> list, Func<T, WriteScope, TData> write)
    {
        if (list.Count == 0)
            return null;
        TData[] items = new TData[list.Count];
        for (int i = 0; i < items.Length; i++)
            items[i] = write(list[i], this);
        return items;
    }

    /// <summary>Texts as an array, or null where there are none.</summary>
    internal static string[]? Texts(IReadOnlyList<string> list) => list.Count == 0 ? null : [.. list];

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
                _indicators.Add(IndicatorData.Of(indicator, key == indicator.Code ? null : key));
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
            _scales.Add(ScaleData.Of(scale, key == scale.Name ? null : key));
        }

        return $"{key}:{stage.Word}";
    }
}
