using Huzhou.Policy.Serialization.Forms;
using Huzhou.Policy.Serialization.Nouns;

namespace Huzhou.Policy.Serialization;

/// <summary>The nouns that can be the root of a text, which says then in which version of the format it is.</summary>
internal static class Roots
{
    internal static Noun<Archive> Archive { get; } = ArchiveNoun.Form.After("archiveFile", Version);

    internal static Form<Document> Document { get; } = DocumentNoun.Root(Version);

    /// <summary>Adds the version to the table of a root.</summary>
    internal static void Version<T>(Members<T> members) =>
        members.Need("schema", static _ => VersionForm.First, VersionForm.Archives, "格式版本", "the version of the format");
}
