using System.Text;
using static System.FormattableString;

namespace Huzhou.Policy.Tool;

/// <summary>
/// Text out of bytes: UTF-8 where the bytes are UTF-8, UTF-16 with its mark, otherwise GB18030, the encoding of older Chinese files.
/// </summary>
internal static class TextFile
{
    /// <summary>The text, and the name of the encoding it was in. A byte order mark stays in the text and counts as one.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="encoding">The encoding asked for, or null to find it out.</param>
    /// <param name="name">The file's name, for messages.</param>
    internal static (string Text, string Encoding) Decode(byte[] bytes, string? encoding, string name)
    {
        if (encoding is not null)
            return (Strict(Named(encoding), bytes, name, encoding), encoding);
        if (bytes is [0xFF, 0xFE, ..])
            return (Strict(new UnicodeEncoding(false, false, true), bytes, name, "utf-16"), "utf-16");
        if (bytes is [0xFE, 0xFF, ..])
            return (Strict(new UnicodeEncoding(true, false, true), bytes, name, "utf-16BE"), "utf-16BE");
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return (Strict(new UTF8Encoding(false, true), bytes, name, "utf-8"), "utf-8");
        return (Strict(Named("gb18030"), bytes, name, "UTF-8 or GB18030"), "gb18030");
    }

    private static Encoding Named(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            throw new Mistake(
                $"there is no encoding \"{name}\". Use --encoding utf-8 or --encoding gb18030, or leave it out to have it found.");
        }
    }

    private static string Strict(Encoding encoding, byte[] bytes, string file, string name)
    {
        try
        {
            string text = encoding.GetString(bytes);
            int zero = text.IndexOf('\0', StringComparison.Ordinal);
            return zero < 0 ? text
                : throw new Mistake(
                    Invariant($"\"{file}\" is not a text: character {zero} is a zero. Save it as plain text in UTF-8 or GB18030."));
        }
        catch (DecoderFallbackException wrong)
        {
            string found = wrong.BytesUnknown is { Length: > 0 } unknown ? $"bytes {Convert.ToHexString(unknown)}" : "a broken character";
            string place = Invariant($"{found} at byte {Math.Max(0, wrong.Index)}");
            throw new Mistake($"\"{file}\" is not a text in {name}: {place}. Save it as UTF-8, or name its encoding with --encoding.");
        }
    }
}
