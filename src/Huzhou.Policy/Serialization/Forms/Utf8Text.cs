using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>Texts as bytes in UTF-8 and back; what is no Unicode is refused.</summary>
internal static class Utf8Text
{
    private const int ShortText = 128;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What is said of bytes that are no text.</summary>
    internal static Refusal NotUnicode => new("expected a text in UTF-8");

    /// <summary>A text in UTF-8 as a string.</summary>
    internal static string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= ShortText)
        {
            Span<char> text = stackalloc char[ShortText];
            return Utf8.ToUtf16(utf8, text, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done
                ? new string(text[..length]) : throw NotUnicode;
        }

        try
        {
            return s_strict.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            throw NotUnicode;
        }
    }

    /// <summary>The text on which the reader stands.</summary>
    internal static string Of(ref Utf8JsonReader json)
    {
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw new Refusal("expected a text");
        if (!json.ValueIsEscaped)
            return Of(json.ValueSpan);
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode;
        }
    }

    /// <summary>A text as bytes; one that holds half of a character is refused.</summary>
    internal static byte[] Bytes(string text)
    {
        try
        {
            return s_strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            throw new Refusal("the text holds half of a character; expected Unicode", "$");
        }
    }
}
