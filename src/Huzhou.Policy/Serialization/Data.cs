using System.Text.Json;
using System.Text.Json.Serialization;

namespace Huzhou.Policy.Serialization;

/// <summary>An object of the format as it stands in the JSON, before it is checked. Every member may be missing here.</summary>
internal abstract class Data
{
    /// <summary>Members that the format does not know: always refused, with their path.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>The members that were taken by a <see cref="Shape{T}" />, as its bits; none where the object was made otherwise.</summary>
    internal ulong Taken;

    /// <summary>Its source where it was taken by a <see cref="Shape{T}" />: what almost every fact has is made into a noun at once.</summary>
    internal Citation? Cited;
}
