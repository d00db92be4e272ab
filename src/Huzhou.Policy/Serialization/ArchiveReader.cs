using System.Text.Json;
using Huzhou.Policy.Serialization.Forms;
using Huzhou.Policy.Serialization.Nouns;

namespace Huzhou.Policy.Serialization;

/// <summary>Reads an archive from one text or from several: catalogues first, then documents, which refer to them.</summary>
internal sealed class ArchiveReader(ArchiveScope scope)
{
    private readonly Dictionary<string, Range> _indicators = new(StringComparer.Ordinal);

    /// <summary>Reads an archive that is one text.</summary>
    internal static Archive Read(ref Utf8JsonReader json, ArchiveScope scope) => Read(ref json, scope, Roots.Archive);

    /// <summary>Reads an archive whose root has these members.</summary>
    internal static Archive Read(ref Utf8JsonReader json, ArchiveScope scope, Noun<Archive> root)
    {
        if (scope.LooksAhead)
        {
            Utf8JsonReader ahead = json;
            Take(ref ahead, scope, root, ArchiveNoun.Catalogues);
        }

        Take(ref json, scope, root, scope.LooksAhead ? ~ArchiveNoun.Catalogues : ulong.MaxValue);
        scope.Settle().CheckRelations(..);
        return scope.Archive();
    }

    /// <summary>Takes in the catalogues of a file.</summary>
    internal bool TakeCatalogues(ref Utf8JsonReader json, ArchiveScope at)
    {
        int before = scope.Indicators.Count;
        Take(ref json, at, Roots.Archive, ArchiveNoun.Catalogues);
        _indicators[scope.File!] = before..scope.Indicators.Count;
        return true;
    }

    /// <summary>Checks that the indicators of a file relate to known ones, and takes in its documents.</summary>
    internal bool TakeDocuments(ref Utf8JsonReader json, ArchiveScope at)
    {
        scope.CheckRelations(_indicators[scope.File!]);
        Take(ref json, at, Roots.Archive, ~ArchiveNoun.Catalogues);
        return true;
    }

    private static void Take(ref Utf8JsonReader json, ArchiveScope scope, Noun<Archive> root, ulong wanted)
    {
        int first = scope.BeginSlots(root.Members.Count);
        root.Take(ref json, scope, first, wanted);
        scope.EndSlots(first);
    }
}
