using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization;

/// <summary>The JSON Schema of the format, made from the tables that read and write it.</summary>
internal static class FormatSchema
{
    private static readonly JsonWriterOptions s_readable =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Every noun of the format, each behind those it is made of; those that can be the root of a text come with what only a root says.
    /// </summary>
    internal static IReadOnlyList<INoun> Nouns
    {
        get
        {
            SchemaBook book = new();
            AddRoots(book);
            return book.Nouns;
        }
    }

    /// <summary>The schema.</summary>
    internal static JsonObject Make()
    {
        SchemaBook book = new();
        JsonArray roots = AddRoots(book);
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:" + VersionForm.First.Replace('/', ':'),
            ["title"] = VersionForm.First,
            ["description"] = "Archives, documents and results of Huzhou.Policy; docs/data-format.md says what they mean.",
            ["anyOf"] = roots,
            ["$defs"] = book.Definitions,
        };
    }

    /// <summary>The schema as a text.</summary>
    internal static string Write()
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text, s_readable))
            Make().WriteTo(writer);
        text.WriteByte((byte)'\n');
        return Utf8Text.Of(text.ToArray());
    }

    private static JsonArray AddRoots(SchemaBook book) =>
    [
        Roots.Archive.Schema(book), Roots.Document.Schema(book), ResultRoots.Assessment.Schema(book), ResultRoots.Scorecard.Schema(book),
            ResultRoots.Cycle.Schema(book), ResultRoots.Series.Schema(book), ResultRoots.AllSeries.Schema(book),
            ResultRoots.Differences.Schema(book),
        ResultRoots.Chain.Schema(book), ResultRoots.Difference.Schema(book), ResultRoots.Portfolio.Schema(book),
            ResultRoots.Progress.Schema(book), ResultRoots.Lags.Schema(book),
        ResultRoots.Standings.Schema(book), ResultRoots.Programmes.Schema(book), ResultRoots.Decisions.Schema(book),
            ResultRoots.Pairs.Schema(book), ResultRoots.Inconsistencies.Schema(book), ResultRoots.Reviews.Schema(book),
            ResultRoots.Groups.Schema(book),
        ResultRoots.Plans.Schema(book),
        ResultRoots.SupervisionPolicy.Schema(book),
        ResultRoots.Review.Schema(book),
    ];
}
