using System.Buffers;
using System.Text.Json;
using Huzhou.Policy.Serialization.Forms;
using Huzhou.Policy.Serialization.Nouns;

namespace Huzhou.Policy.Serialization;

/// <summary>
/// The JSON of this library: an archive in one text, or in one file per document beside files of catalogues. The format is described in
/// docs/data-format.md.
/// </summary>
/// <remarks>
/// Numbers keep all their digits and Chinese stays readable. What is wrong with a text is always a <see cref="JsonException"/> whose path
/// and message say where and
/// what was expected: JSON of another version, unknown or missing members, an unknown indicator, a unit that does not fit, an identity
/// that stands twice.
/// </remarks>
/// <example>
/// <code>
/// string json = PolicyJson.Write(Assessor.Default.Assess(HuzhouArchive.Load(), new Year(2023)));
/// Scorecard card = PolicyJson.ReadScorecard(json);
/// </code>
/// </example>
public static partial class PolicyJson
{
    /// <summary>The version of the format that is written, and the only one that is read: the member <c>schema</c> of every text.</summary>
    public const string Schema = VersionForm.First;

    private static readonly Lazy<string> s_schema = new(FormatSchema.Write);

    /// <summary>
    /// The JSON Schema of everything this class reads and writes, with what each member means: for editors, for validators, and to make
    /// types of for other languages.
    /// </summary>
    public static string JsonSchema => s_schema.Value;

    /// <summary>Reads an archive. A file of catalogues alone is an archive without documents.</summary>
    /// <exception cref="JsonException">The text is not an archive in this version of the format.</exception>
    public static Archive ReadArchive(ReadOnlySpan<byte> utf8Json) =>
        Door.Read(utf8Json, static (length, ahead) => new ArchiveScope(length) { LooksAhead = ahead }, ArchiveReader.Read);

    /// <inheritdoc cref="ReadArchive(ReadOnlySpan{byte})" />
    public static Archive ReadArchive(string json) => ReadArchive(Door.Bytes(json));

    /// <inheritdoc cref="ReadArchive(ReadOnlySpan{byte})" />
    /// <param name="utf8Json">Read to its end, not closed.</param>
    public static Archive ReadArchive(Stream utf8Json) => ReadArchive(Door.Bytes(utf8Json));

    /// <summary>Puts an archive together from files: catalogues, documents with one file each, and whole archives, in any order.</summary>
    /// <param name="files">The name of each file, for messages, and its content.</param>
    /// <exception cref="JsonException">A file is not in this version of the format, or two files do not fit together.</exception>
    public static Archive Combine(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        KeyValuePair<string, ReadOnlyMemory<byte>>[] all = files as KeyValuePair<string, ReadOnlyMemory<byte>>[] ?? [.. files];
        int length = (int)Math.Min(int.MaxValue, all.Sum(file => (long)file.Value.Length));
        try
        {
            return Combine(all, new ArchiveScope(length));
        }
        catch (LateDefinition)
        {
            return Combine(all, new ArchiveScope(length) { LooksAhead = true });
        }
    }

    /// <summary>Reads one document.</summary>
    /// <param name="utf8Json">The document's file.</param>
    /// <param name="catalogue">The catalogue its codes refer to; without one, the file has to define every indicator itself.</param>
    /// <exception cref="JsonException">The text is not a document in this version of the format.</exception>
    public static Document ReadDocument(ReadOnlySpan<byte> utf8Json, IndicatorCatalogue? catalogue = null) =>
        Door.Read(utf8Json, (length, ahead) => new ReadScope(length) { Catalogue = catalogue, LooksAhead = ahead }, Roots.Document.Read);

    /// <inheritdoc cref="ReadDocument(ReadOnlySpan{byte}, IndicatorCatalogue?)" />
    public static Document ReadDocument(string json, IndicatorCatalogue? catalogue = null) => ReadDocument(Door.Bytes(json), catalogue);

    /// <inheritdoc cref="ReadDocument(ReadOnlySpan{byte}, IndicatorCatalogue?)" />
    public static Document ReadDocument(Stream utf8Json, IndicatorCatalogue? catalogue = null) =>
        ReadDocument(Door.Bytes(utf8Json), catalogue);

    /// <summary>Writes an archive as one text.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="indented">Whether for people, a fact a line; otherwise without a blank.</param>
    public static string Write(Archive archive, bool indented = true) => Door.Text(Bytes(archive, indented));

    /// <summary>Writes an archive in UTF-8.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="utf8Json">Written to, not closed.</param>
    /// <param name="indented">Whether for people, a fact a line; otherwise without a blank.</param>
    public static void Write(Archive archive, Stream utf8Json, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        utf8Json.Write(Bytes(archive, indented).WrittenSpan);
    }

    /// <summary>Writes one document as a text of its own.</summary>
    /// <param name="document">The document.</param>
    /// <param name="catalogue">The catalogue that will be there when it is read; every indicator that is not in it is defined in the
    /// text.</param>
    /// <param name="indented">Whether for people, a fact a line; otherwise without a blank.</param>
    public static string Write(Document document, IndicatorCatalogue? catalogue = null, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Door.Text(Door.Write(document, Roots.Document, new WriteScope { Catalogue = catalogue }, indented));
    }

    private static Archive Combine(KeyValuePair<string, ReadOnlyMemory<byte>>[] files, ArchiveScope scope)
    {
        ArchiveReader reader = new(scope);
        ReadOnlyMemory<byte> last = default;
        string? lastName = null;
        foreach ((string name, ReadOnlyMemory<byte> json) in files)
        {
            if (Door.IsDocument(json.Span))
                continue;
            int before = scope.Entries;
            scope.File = name;
            Door.Read<ArchiveScope, bool>(json.Span, scope, reader.TakeCatalogues);
            if (scope.Entries > before)
                (lastName, last) = (name, json);
        }

        scope.File = lastName;
        Door.Check(last.Span, scope, scope.Settle);
        foreach ((string name, ReadOnlyMemory<byte> json) in files)
        {
            scope.File = name;
            if (Door.IsDocument(json.Span))
                scope.Documents.Add(Door.Read<ArchiveScope, Document>(json.Span, scope, Roots.Document.Read));
            else
                Door.Read<ArchiveScope, bool>(json.Span, scope, reader.TakeDocuments);
        }

        return Door.Check(default, scope, scope.Archive);
    }

    private static ArrayBufferWriter<byte> Bytes(Archive archive, bool indented)
    {
        ArgumentNullException.ThrowIfNull(archive);
        return Door.Write(archive, Roots.Archive, new WriteScope { Catalogue = archive.Indicators }, indented);
    }
}
