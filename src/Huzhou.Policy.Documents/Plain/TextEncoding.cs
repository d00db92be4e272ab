using System.Text;
using System.Text.Unicode;

namespace Huzhou.Policy.Documents.Plain;

/// <summary>The encoding of a text, told by its mark, by what its bytes can be, and by what they most likely are.</summary>
internal static class TextEncoding
{
    /// <summary>An encoding by its name, one that refuses what it cannot decode; null where there is none of that name.</summary>
    internal static Encoding? Named(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            // The smaller sets are parts of the larger one, and pages that name them hold letters of it.
            string asked = name.Trim().ToUpperInvariant() is "GB2312" or "GBK" or "GB_2312-80" or "X-GBK" or "CP936" ? "gb18030"
                : name.Trim();
            return Encoding.GetEncoding(asked, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The encoding that a byte order mark names; null where there is none.</summary>
    internal static Encoding? Marked(ReadOnlySpan<byte> bytes)
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
    /// The encoding of bytes that name none: UTF-8 where they can be that, UTF-16 where every other one is alike, else GB18030, that of
    /// older Chinese files.
    /// </summary>
    internal static Encoding Found(ReadOnlySpan<byte> bytes)
    {
        if (Marked(bytes) is { } marked)
            return marked;
        if (Unmarked16(bytes) is { } wide)
            return wide;
        return Utf8.IsValid(bytes) ? new UTF8Encoding(false, throwOnInvalidBytes: true) : Named("gb18030")!;
    }

    /// <summary>
    /// UTF-16 without a mark: line breaks, blanks and digits of it have a zero on one side only, and its ideographs lie in one block.
    /// </summary>
    private static UnicodeEncoding? Unmarked16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 2 != 0)
            return null;
        ReadOnlySpan<byte> looked = bytes[..Math.Min(bytes.Length, 4096)];
        int little = 0, big = 0, units = looked.Length / 2;
        for (int i = 0; i + 1 < looked.Length; i += 2)
        {
            little += IsLikely(looked[i + 1], looked[i]) ? 1 : 0;
            big += IsLikely(looked[i], looked[i + 1]) ? 1 : 0;
        }

        // Bytes of other encodings hold no zeros, so that one at least has to be there.
        if (looked.IndexOf((byte)0) < 0)
            return null;
        if (little * 10 >= units * 9 && little > big)
            return new UnicodeEncoding(false, false, throwOnInvalidBytes: true);
        return big * 10 >= units * 9 ? new UnicodeEncoding(true, false, throwOnInvalidBytes: true) : null;
    }

    /// <summary>Letters of official texts: printable ASCII and line breaks, punctuation, ideographs, full-width forms.</summary>
    private static bool IsLikely(byte high, byte low) =>
        (high == 0 && low is >= 0x20 and < 0x7F or 0x0A or 0x0D or 0x09) || high is 0x20 or 0x30 or (>= 0x4E and <= 0x9F) or 0xFF;

    /// <summary>The name that is shown for an encoding.</summary>
    internal static string NameOf(Encoding encoding) => encoding.WebName;
}
