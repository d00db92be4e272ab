using static System.FormattableString;

namespace Huzhou.Policy.Documents;

/// <summary>The bytes of a file with what messages call it and how far it may be read.</summary>
internal sealed class SourceFile
{
    private SourceFile(byte[] bytes, string? name, DocumentOptions options)
    {
        Bytes = bytes;
        Name = name is null ? "the document" : $"\"{name}\"";
        Options = options;
    }

    internal byte[] Bytes { get; }

    internal string Name { get; }

    internal DocumentOptions Options { get; }

    /// <summary>Reads a stream to its end, but not beyond what is allowed.</summary>
    internal static SourceFile ReadFrom(Stream stream, string? name, DocumentOptions options)
    {
        using MemoryStream bytes = new();
        byte[] room = new byte[81920];
        for (int read; (read = stream.Read(room)) > 0;)
            Take(bytes, room.AsSpan(0, read), name, options);
        return new SourceFile(bytes.ToArray(), name, options);
    }

    /// <summary>The same without waiting for the stream.</summary>
    internal static async Task<SourceFile> ReadFromAsync(Stream stream, string? name, DocumentOptions options,
        CancellationToken cancellation)
    {
        using MemoryStream bytes = new();
        byte[] room = new byte[81920];
        for (int read; (read = await stream.ReadAsync(room, cancellation).ConfigureAwait(false)) > 0;)
            Take(bytes, room.AsSpan(0, read), name, options);
        return new SourceFile(bytes.ToArray(), name, options);
    }

    private static void Take(MemoryStream bytes, ReadOnlySpan<byte> part, string? name, DocumentOptions options)
    {
        bytes.Write(part);
        if (bytes.Length > options.MostBytes)
            throw new SourceFile([], name, options).TooLarge(Invariant($"is larger than {options.MostBytes} bytes"),
                nameof(DocumentOptions.MostBytes));
    }

    internal MemoryStream Open() => new(Bytes, writable: false);

    internal DocumentException Damaged(string expected, Exception wrong) =>
        new(DocumentFault.Damaged, $"{Name} is damaged: it begins as {expected}, but {Said(wrong)}. Fetch or save it again.", wrong);

    internal DocumentException TooLarge(string found, string limit) =>
        new(DocumentFault.TooLarge, $"{Name} {found}. Where that is meant, raise {nameof(DocumentOptions)}.{limit}.");

    internal DocumentException NoText(string found) => new(DocumentFault.NoText, $"{Name} {found}");

    internal DocumentException Encrypted(string kind) =>
        new(DocumentFault.Encrypted, $"{Name} is {kind} that is locked with a password. Save a copy without one.");

    /// <summary>The innermost words of what a reader of a format said, on one line.</summary>
    private static string Said(Exception wrong)
    {
        while (wrong.InnerException is { } inner)
            wrong = inner;
        string words = string.Join(' ', wrong.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        return words.Length > 160 ? string.Concat(words.AsSpan(0, 160), "...") : words.Length > 0 ? words : "it cannot be read";
    }
}
