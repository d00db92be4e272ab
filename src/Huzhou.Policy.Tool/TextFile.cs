using System.Text;

namespace Huzhou.Policy.Tool;

/// <summary>Text out of bytes: UTF-8 where the bytes are UTF-8, UTF-16 with its mark, otherwise GB18030, the encoding of older Chinese files.</summary>
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
        try
        {
            return (new UTF8Encoding(false, true).GetString(bytes), "utf-8");
        }
        catch (DecoderFallbackException)
        {
            return (Strict(Named("gb18030"), bytes, name, "gb18030"), "gb18030");
        }
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
            throw new Mistake($"there is no encoding \"{name}\". Use --encoding utf-8 or --encoding gb18030, or leave it out to have it found.");
        }
    }

    private static string Strict(Encoding encoding, byte[] bytes, string file, string name)
    {
        try
        {
            string text = encoding.GetString(bytes);
            if (text.Contains('\0', StringComparison.Ordinal))
                throw new Mistake($"\"{file}\" is not a text: it holds zero characters. Save it as plain text in UTF-8 or GB18030.");
            return text;
        }
        catch (DecoderFallbackException)
        {
            throw new Mistake($"\"{file}\" is not a text in {name}. Save it as UTF-8, or name its encoding with --encoding.");
        }
    }
}
