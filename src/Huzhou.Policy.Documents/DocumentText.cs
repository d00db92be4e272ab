using Huzhou.Policy.Documents.Composing;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Documents;

/// <summary>
/// A document as it was published, opened: the text to read, its tables, and where every place of the text stands in the document.
/// </summary>
/// <remarks>
/// A line is a paragraph, a row of a table is a line <c>a | b | c</c>, numbering that the program numbered is written out, footnotes
/// follow at the end below a line 注释
/// with marks <c>[1]</c> where they are called. Immutable and safe to share between threads. Nothing outside of the file is ever looked up.
/// </remarks>
public sealed class DocumentText
{
    private readonly PlaceMap _places;

    internal DocumentText(FileKind kind, PolicyText text, PlaceMap places)
    {
        Kind = kind;
        // In a plain text the offsets say it; its lines are asked for where they are wanted.
        Text = kind == FileKind.PlainText ? text : text with { PlaceOf = span => places.At(span.Start) };
        _places = places;
    }

    /// <summary>What the file was found to be.</summary>
    public FileKind Kind { get; }

    /// <summary>The text for <see cref="PolicyReader.Read(PolicyText)"/>; what the caller knows is added by <c>with</c>.</summary>
    public PolicyText Text { get; }

    /// <summary>The tables in the order of the document, those of one column left to the paragraphs.</summary>
    public IReadOnlyList<DocumentTable> Tables { get; internal init; } = [];

    /// <summary>
    /// What was left out or could not be read, and why: running heads, the frame of a web page, pages that are pictures. Spans count in
    /// the text.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; internal init; } = [];

    /// <summary>How many pages a PDF has; null for the others.</summary>
    public int? PageCount { get; internal init; }

    /// <summary>The encoding that a plain text or a web page was read in, such as <c>gb18030</c>; null for the others.</summary>
    public string? Encoding { get; internal init; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How far it is read; null for <see cref="DocumentOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="DocumentException">The file is damaged, locked, too large, without text, or of a kind that is not read.</exception>
    public static DocumentText Open(string path, DocumentOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Open(file, options, Path.GetFileName(path));
    }

    /// <summary>Opens a document from a stream, which need not be able to seek.</summary>
    /// <param name="stream">Read from where it stands to its end, not closed.</param>
    /// <param name="options">How far it is read; null for <see cref="DocumentOptions.Default"/>.</param>
    /// <param name="name">What messages call it; null for "the document".</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="DocumentException">The file is damaged, locked, too large, without text, or of a kind that is not read.</exception>
    public static DocumentText Open(Stream stream, DocumentOptions? options = null, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= DocumentOptions.Default;
        SourceFile file = SourceFile.ReadFrom(stream, name, options);
        return Opening.Of(file);
    }

    /// <summary>Opens a file without waiting for the disk; otherwise as <see cref="Open(string, DocumentOptions)"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How far it is read; null for <see cref="DocumentOptions.Default"/>.</param>
    /// <param name="cancellation">Stops reading the file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="DocumentException">The file is damaged, locked, too large, without text, or of a kind that is not read.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<DocumentText> OpenAsync(string path, DocumentOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        await using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 4096, useAsync: true);
        return await OpenAsync(file, options, Path.GetFileName(path), cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Opens a document from a stream without waiting for it, such as an upload; otherwise as
    /// <see cref="Open(Stream, DocumentOptions, string)"/>.
    /// </summary>
    /// <param name="stream">Read from where it stands to its end, not closed.</param>
    /// <param name="options">How far it is read; null for <see cref="DocumentOptions.Default"/>.</param>
    /// <param name="name">What messages call it; null for "the document".</param>
    /// <param name="cancellation">Stops reading the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="DocumentException">The file is damaged, locked, too large, without text, or of a kind that is not read.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<DocumentText> OpenAsync(Stream stream, DocumentOptions? options = null, string? name = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Opening
            .Of(await SourceFile.ReadFromAsync(stream, name, options ?? DocumentOptions.Default, cancellation).ConfigureAwait(false));
    }

    /// <summary>Where a place of the text stands in the document: that of its first letter.</summary>
    /// <param name="span">A place in the text of <see cref="Text"/>, such as the span of a fact.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place lies beyond the text.</exception>
    public DocumentPlace PlaceOf(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Text.Content.Length, nameof(span));
        return _places.At(span.Start);
    }

    /// <summary>Where a fact stands in the document: its number, or its words where it has none.</summary>
    /// <param name="citation">The source of a fact that was read from <see cref="Text"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place lies beyond the text: it was read from another one.</exception>
    public DocumentPlace PlaceOf(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return PlaceOf(citation.NumberSpan ?? citation.Span);
    }
}
