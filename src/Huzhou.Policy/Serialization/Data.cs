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

    /// <summary>The number of the shape that took it.</summary>
    internal int TakenBy;

    /// <summary>Another one of its kind that waits to serve again.</summary>
    internal Data? Spare;

    private static int s_shapes;

    /// <summary>Empties it, so that it can serve for another object of its kind: those of which a text holds hundreds do. False where it serves once.</summary>
    internal virtual bool Clear() => false;

    /// <summary>A number for a shape, from 0.</summary>
    internal static int NextShape() => Interlocked.Increment(ref s_shapes) - 1;
}
