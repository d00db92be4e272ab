using System.Text.Json.Serialization;

namespace Huzhou.Policy.Serialization;

/// <summary>A result of a calculation at the root of a text, which defines every indicator and scale it speaks of.</summary>
internal abstract class ResultData : RootData
{
    [JsonPropertyOrder(-1)]
    public ScaleData?[]? Scales { get; set; }

    [JsonPropertyOrder(-1)]
    public IndicatorData?[]? Indicators { get; set; }
}
