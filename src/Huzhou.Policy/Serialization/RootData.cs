using System.Text.Json.Serialization;

namespace Huzhou.Policy.Serialization;

/// <summary>An object that can stand at the root of a text and then says which version of the format it is in.</summary>
internal abstract class RootData : Data
{
    [JsonPropertyOrder(-2)]
    public string? Schema { get; set; }
}
