using System.Text.Json.Nodes;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization;

/// <summary>The version of the format, which the root of a text states.</summary>
internal static class VersionForm
{
    /// <summary>
    /// The version of archives and documents, in which results were written as well at first: there, <c>met</c> of a tally leaves out
    /// what was exceeded.
    /// </summary>
    internal const string First = "huzhou-policy/1";

    /// <summary>The version of results: <c>met</c> of a tally holds what was exceeded.</summary>
    internal const string Results = "huzhou-policy/1.1";

    /// <summary>The versions of archives and documents.</summary>
    internal static Form<string> Archives { get; } = Of([First]);

    /// <summary>The versions of results, the one that is written first.</summary>
    internal static Form<string> AllResults { get; } = Of([Results, First]);

    /// <summary>Which versions are read is for the door to say, before anything else is read.</summary>
    private static Scalar<string> Of(string[] versions) => new(
        "version",
        static (ref json, _) => Utf8Text.Of(ref json),
        static (json, value, _) => json.WriteStringValue(value),
        () => versions.Length == 1 ? new JsonObject { ["const"] = versions[0] } : SchemaBook.OneOf(versions));
}
