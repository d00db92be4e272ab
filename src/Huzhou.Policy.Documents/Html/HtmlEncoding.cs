using System.Text;
using System.Text.RegularExpressions;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Documents.Html;

/// <summary>The letters of a page: its mark or what the page itself names says the encoding, as far as the bytes bear it out.</summary>
internal static partial class HtmlEncoding
{
    private const int Looked = 8192;

    /// <summary>Decodes a page; bytes that fit no encoding become U+FFFD, as a browser does it.</summary>
    internal static (string Page, string Encoding) Decode(SourceFile file)
    {
        byte[] bytes = file.Bytes;
        Encoding encoding = file.Options.Encoding is { } asked ? TextEncoding.Named(asked)!
            : TextEncoding.Marked(bytes) ?? Named(bytes) ?? TextEncoding.Found(bytes);
        // A page that was saved again may still name the encoding it had before.
        if (file.Options.Encoding is null && !Fits(encoding, bytes) && TextEncoding.Found(bytes) is var other && Fits(other, bytes))
            encoding = other;
        string name = encoding.WebName;
        string page = System.Text.Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ReplacementFallback,
            DecoderFallback.ReplacementFallback).GetString(bytes);
        return (page, name);
    }

    private static Encoding? Named(ReadOnlySpan<byte> bytes)
    {
        string head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]);
        Match match = Charset().Match(head);
        if (!match.Success)
            match = XmlEncoding().Match(head);
        // A page whose head can be read as ASCII is none in UTF-16, whatever it says.
        return match.Success
            && TextEncoding.Named(match.Groups["name"].Value) is { IsSingleByte: false } named and not (UnicodeEncoding or UTF32Encoding)
            ? named : null;
    }

    private static bool Fits(Encoding encoding, byte[] bytes)
    {
        try
        {
            encoding.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    [GeneratedRegex("""<meta[^>]{0,400}?charset\s*=\s*["']?\s*(?<name>[A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Charset();

    [GeneratedRegex("""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<name>[A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex XmlEncoding();
}
