using System.Text.Json.Serialization;

namespace Huzhou.Policy.Presentation;

/// <summary>How something is to look: a token that a UI turns into a colour, a sign or nothing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Tone>))]
public enum Tone
{
    /// <summary>Neither good nor bad, or nothing can be said.</summary>
    [JsonStringEnumMemberName("neutral")]
    Neutral,

    /// <summary>As promised or better.</summary>
    [JsonStringEnumMemberName("good")]
    Good,

    /// <summary>Less than promised, or wrong.</summary>
    [JsonStringEnumMemberName("bad")]
    Bad,
}
