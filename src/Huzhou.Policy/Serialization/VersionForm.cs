using System.Text.Json.Nodes;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization;

/// <summary>The version of the format, which the root of a text states.</summary>
internal static class VersionForm
{
    /// <summary>The version that is written.</summary>
    internal const string Current = "huzhou-policy/1";

    /// <summary>A version; which ones are read is for the door to say, before anything else is read.</summary>
    internal static Form<string> Of(string version) => new Scalar<string>(
        "version", static (ref json, _) => Utf8Text.Of(ref json), static (json, value, _) => json.WriteStringValue(value), () => new JsonObject { ["const"] = version });
}
