using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Huzhou.Policy.Reading;

/// <summary>The encoding of a text, told by its mark, by what its bytes can be, and by what they most likely are.</summary>
public static class TextEncoding
{
    /// <summary>How many bytes are looked at to tell UTF-16 without a mark, and UTF-8 with faults.</summary>
    private const int Looked = 4096;

    /// <summary>An encoding by its name; it refuses what it cannot decode.</summary>
    /// <param name="name">The name, such as <c>gb18030</c>; GB2312 and GBK stand for GB18030, of which they are parts.</param>
    /// <returns>Null where there is none of that name.</returns>
    public static Encoding? Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            // The smaller sets are parts of the larger one, and pages that name them hold letters of it.
            string asked = name.Trim().ToUpperInvariant() is "GB2312" or "GBK" or "GB_2312-80" or "X-GBK" or "CP936" ? "gb18030"
                : name.Trim();
            return Encoding.GetEncoding(asked, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The encoding that a byte order mark names; it refuses what it cannot decode.</summary>
    /// <param name="bytes">The text from its first byte.</param>
    /// <returns>Null where there is no mark.</returns>
    public static Encoding? Marked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return new UTF8Encoding(false, throwOnInvalidBytes: true);
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]))
            return new UTF32Encoding(false, false, throwOnInvalidCharacters: true);
        if (bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF]))
            return new UTF32Encoding(true, false, throwOnInvalidCharacters: true);
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return new UnicodeEncoding(false, false, throwOnInvalidBytes: true);
        return bytes.StartsWith<byte>([0xFE, 0xFF]) ? new UnicodeEncoding(true, false, throwOnInvalidBytes: true) : null;
    }

    /// <summary>
    /// The encoding of a text: the one its mark names, UTF-16 where every other byte is alike, UTF-8 where the bytes are that but for a
    /// few, else GB18030, that of older Chinese files. It refuses what it cannot decode.
    /// </summary>
    /// <param name="bytes">The text from its first byte.</param>
    public static Encoding Found(ReadOnlySpan<byte> bytes)
    {
        if (Marked(bytes) is { } marked)
            return marked;
        if (Unmarked16(bytes) is { } wide)
            return wide;
        return Utf8.IsValid(bytes) || IsMostlyUtf8(bytes) ? new UTF8Encoding(false, throwOnInvalidBytes: true) : Named("gb18030")!;
    }

    /// <summary>
    /// Whether at least three letters of several bytes are sound for each that is not. In other encodings hardly one in five looks sound.
    /// </summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int sound = 0, broken = 0;
        for (ReadOnlySpan<byte> rest = bytes[..Math.Min(bytes.Length, Looked)]; rest.Length > 0;)
        {
            OperationStatus status = Rune.DecodeFromUtf8(rest, out _, out int length);
            sound += status == OperationStatus.Done && length > 1 ? 1 : 0;
            broken += status == OperationStatus.InvalidData ? 1 : 0;
            rest = rest[length..];
        }

        return sound > 0 && sound >= 3 * broken;
    }

    /// <summary>
    /// UTF-16 without a mark: line breaks, blanks and digits of it have a zero on one side only, and its ideographs lie in one block.
    /// </summary>
    private static UnicodeEncoding? Unmarked16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 2 != 0)
            return null;
        ReadOnlySpan<byte> looked = bytes[..Math.Min(bytes.Length, Looked)];
        // Bytes of other encodings hold no zeros, so that one at least has to be there.
        if (looked.IndexOf((byte)0) < 0)
            return null;
        int little = 0, big = 0, units = looked.Length / 2;
        for (int i = 0; i + 1 < looked.Length; i += 2)
        {
            little += IsLikely(looked[i + 1], looked[i]) ? 1 : 0;
            big += IsLikely(looked[i], looked[i + 1]) ? 1 : 0;
        }

        if (little * 10 >= units * 9 && little > big)
            return new UnicodeEncoding(false, false, throwOnInvalidBytes: true);
        return big * 10 >= units * 9 ? new UnicodeEncoding(true, false, throwOnInvalidBytes: true) : null;
    }

    /// <summary>Letters of official texts: printable ASCII and line breaks, punctuation, ideographs, full-width forms.</summary>
    private static bool IsLikely(byte high, byte low) =>
        (high == 0 && low is >= 0x20 and < 0x7F or 0x0A or 0x0D or 0x09) || high is 0x20 or 0x30 or (>= 0x4E and <= 0x9F) or 0xFF;
}
