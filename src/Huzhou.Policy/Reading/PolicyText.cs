using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading;

/// <summary>A text to read, with what the caller knows about it and the text may not say.</summary>
/// <example>
/// <code>
/// PolicyText text = new("主要预期目标：城镇新增就业3万人以上。") { Government = "某县", Year = new Year(2026) };
/// ReadingResult read = PolicyReader.Default.Read(text);
/// </code>
/// </example>
public sealed record class PolicyText
{
    /// <summary>A text of which nothing is known.</summary>
    /// <param name="content">Any string, the empty one included.</param>
    public PolicyText(string content) => Content = content ?? throw new ArgumentNullException(nameof(content));

    /// <summary>A text that is held as UTF-8, decoded once.</summary>
    /// <remarks>
    /// A byte order mark at the start says how the bytes are to be read and does not become part of <see cref="Content"/>. Bytes that are
    /// no
    /// UTF-8 are read as U+FFFD, and the reading has a finding that says how many and where: they are most often a file in GB18030. The
    /// bytes
    /// of a file that is no text (a web page, Word, PDF, Excel, RTF, ZIP) are told by their signature: nothing of them is read, and the
    /// reading has a finding (HZP0016) that names the kind and what to do.
    /// </remarks>
    /// <param name="utf8">The bytes of the text, none included.</param>
    public static PolicyText OfUtf8(ReadOnlySpan<byte> utf8)
    {
        if (FileSignature.NameOf(utf8) is { } file)
            return new PolicyText(string.Empty) { FileKind = file };
        ReadOnlySpan<byte> bytes = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        string content = Decoded(bytes);
        bool sound = !content.Contains(Unreadable, StringComparison.Ordinal) || Utf8.IsValid(bytes);
        return new PolicyText(content) { HoldsUnreadableBytes = !sound };
    }

    /// <summary>A text that stands in a stream of UTF-8, decoded once; as <see cref="OfUtf8(ReadOnlySpan{byte})"/> does it.</summary>
    /// <param name="utf8">Read from where it stands to its end, not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PolicyText OfUtf8(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using MemoryStream bytes = new();
        utf8.CopyTo(bytes);
        return OfUtf8(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>
    /// A text that is held as bytes, in the encoding that they are found to be in: UTF-8, UTF-16, UTF-32 or GB18030
    /// (<see cref="TextEncoding.Found"/>).
    /// </summary>
    /// <remarks>
    /// A byte order mark does not become part of <see cref="Content"/>. What no encoding can decode is read as by
    /// <see cref="OfUtf8(ReadOnlySpan{byte})"/>.
    /// </remarks>
    /// <param name="bytes">The bytes of the text, none included.</param>
    public static PolicyText OfBytes(ReadOnlySpan<byte> bytes)
    {
        Encoding found = TextEncoding.Found(bytes);
        if (found is UTF8Encoding)
            return OfUtf8(bytes);
        try
        {
            string content = found.GetString(bytes);
            return new PolicyText(content.StartsWith('\uFEFF') ? content[1..] : content);
        }
        catch (DecoderFallbackException)
        {
            return OfUtf8(bytes);
        }
    }

    /// <summary>A text that stands in a stream, read without blocking; as <see cref="OfBytes"/> does it.</summary>
    /// <param name="stream">Read from where it stands to its end, not closed: a request body, an upload, a file.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<PolicyText> OpenAsync(Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = new();
        await stream.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
        return OfBytes(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>More bytes than any report has; room for so many is not kept.</summary>
    private const int MostKept = 1 << 18;

    /// <summary>The characters of the bytes, found in one pass: no text has more characters than bytes.</summary>
    private static string Decoded(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostKept)
            return Encoding.UTF8.GetString(bytes);
        char[] room = ArrayPool<char>.Shared.Rent(bytes.Length);
        string content = new(room, 0, Encoding.UTF8.GetChars(bytes, room));
        ArrayPool<char>.Shared.Return(room);
        return content;
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>What stands in the text for bytes that could not be decoded.</summary>
    internal const char Unreadable = '\uFFFD';

    /// <summary>Whether some bytes were no UTF-8.</summary>
    internal bool HoldsUnreadableBytes { get; private init; }

    /// <summary>The kind of file that the bytes are, where they are no text; else null.</summary>
    internal string? FileKind { get; private init; }

    /// <summary>The text. Every span that is read counts in it.</summary>
    public string Content { get; }

    /// <summary>
    /// The id the document is to have, for example <c>2024-government-work-report</c>; null (default) for government, year, genre and
    /// what the text says, so that no two
    /// texts share one. A text that is edited keeps its id, and the ids of its facts, only where it is given here.
    /// </summary>
    public string? DocumentId { get; init => field = Huzhou.Policy.Text.Optional(value, nameof(DocumentId)); }

    /// <summary>The government it belongs to; null (default) where the text or the reader's options say it.</summary>
    public string? Government { get; init => field = Huzhou.Policy.Text.Optional(value, nameof(Government)); }

    /// <summary>
    /// The genre it is of, one of <see cref="PolicyReader.Genres"/> (case and hyphens do not count: <c>progress-report</c>); null
    /// (default) where the reader is to tell it.
    /// </summary>
    public string? Genre { get; init => field = Huzhou.Policy.Text.Optional(value, nameof(Genre)); }

    /// <summary>
    /// The year it plans for, or reports where it only reports; null (default) where the text or the reader's options say it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1949 and 2999.</exception>
    public Year? Year
    {
        get;
        init
        {
            if (value is { Value: < 1949 or > 2999 })
                throw new ArgumentOutOfRangeException(nameof(value), value, "The year of a text lies between 1949 and 2999.");
            field = value;
        }
    }

    /// <summary>
    /// Says where a place of <see cref="Content"/> stands in the file it was taken from, for the citations of what is read there; null
    /// (default) for a text that is not taken from a file. It is asked by any thread, also after reading.
    /// </summary>
    public Func<TextSpan, DocumentPlace?>? PlaceOf { get; init; }

    /// <summary>The day it was published or signed; null (default) where the text has to say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How the text begins.</summary>
    public override string ToString() => Content.Length <= 60 ? Content : string.Concat(Glyph.Clip(Content, 60), "…");
}
