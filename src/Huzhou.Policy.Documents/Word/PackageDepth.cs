using System.IO.Compression;
using System.Xml;
using static System.FormattableString;

namespace Huzhou.Policy.Documents.Word;

/// <summary>
/// Looks through the parts of a package before trees are made of them: how deep their elements stand, and that they define no entities.
/// </summary>
internal static class PackageDepth
{
    internal static void Check(SourceFile file)
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null,
            MaxCharactersInDocument = file.Options.MostUnpackedBytes, IgnoreWhitespace = true, IgnoreComments = true
        };
        using ZipArchive zip = new(file.Open(), ZipArchiveMode.Read);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                continue;
            using Stream part = entry.Open();
            using XmlReader reader = XmlReader.Create(part, settings);
            while (reader.Read())
            {
                if (reader.Depth > file.Options.MostDepth)
                    throw file.TooLarge(Invariant($"has elements more than {file.Options.MostDepth} deep"),
                        nameof(DocumentOptions.MostDepth));
            }
        }
    }
}
