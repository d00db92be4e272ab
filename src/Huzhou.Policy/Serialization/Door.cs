using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Huzhou.Policy.Serialization;

/// <summary>The only way in and out for JSON: whatever is wrong with it leaves as a <see cref="JsonException"/> with path and line.</summary>
internal static class Door
{
    /// <summary>The version of the format that is written, and the only one that is read.</summary>
    internal const string Schema = "huzhou-policy/1";

    private const int ShortText = 128;

    private static readonly JsonWriterOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What is said of bytes that are no text.</summary>
    internal static Refusal NotUnicode => new("expected a text in UTF-8");

    /// <summary>Reads a text while it goes by.</summary>
    internal static T Read<T>(ReadOnlySpan<byte> json, ReadScope scope, Reading<T> read)
    {
        json = WithoutMark(json);
        CheckSchema(json, scope.File);
        scope.Trail.Clear();
        try
        {
            Utf8JsonReader reader = new(json);
            reader.Read();
            T whole = read(ref reader, scope);
            reader.Read();
            return whole;
        }
        catch (Exception said) when (said is JsonException and not Refusal)
        {
            throw Said(scope.Trail.ToString(), ((JsonException)said).LineNumber, "the JSON is cut off or not well-formed here", scope.File, said);
        }
        catch (Exception said) when (IsRefusal(said))
        {
            throw Refused(json, scope, said);
        }
    }

    /// <summary>Takes the objects of a text in, before they are checked.</summary>
    internal static T Parse<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> info, string? file)
        where T : RootData
    {
        json = WithoutMark(json);
        CheckSchema(json, file);
        try
        {
            return JsonSerializer.Deserialize(json, info)!;
        }
        catch (Refusal refusal)
        {
            throw Said(refusal.Path, refusal.LineNumber, refusal.Message, file, null);
        }
        catch (JsonException said) when (said.InnerException is JsonException)
        {
            throw Said(said.Path, said.LineNumber, "the JSON is cut off or not well-formed here", file, said);
        }
        catch (JsonException said)
        {
            throw Said(said.Path, said.LineNumber, $"expected {JsonPlace.Expected(info, said.Path ?? "$")}, and every member once", file, said);
        }
    }

    /// <summary>Whether a text is a document: it states a genre.</summary>
    internal static bool IsDocument(ReadOnlySpan<byte> json)
    {
        try
        {
            Utf8JsonReader reader = new(WithoutMark(json));
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("kind"u8) || reader.ValueTextEquals("targets"u8) || reader.ValueTextEquals("title"u8))
                    return true;
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // Parse says it better.
        }

        return false;
    }

    /// <summary>Checks what was taken in and makes nouns of it.</summary>
    internal static T Check<T>(ReadOnlySpan<byte> json, ReadScope scope, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception said) when (IsRefusal(said))
        {
            throw Refused(WithoutMark(json), scope, said);
        }
    }

    /// <summary>Writes objects as JSON: for people over lines, or without a blank.</summary>
    internal static ArrayBufferWriter<byte> Write<T>(T data, JsonTypeInfo<T> info, bool indented)
    {
        ArrayBufferWriter<byte> plain = new(4096);
        using (Utf8JsonWriter writer = new(plain, s_plain))
            JsonSerializer.Serialize(writer, data, info);
        if (!indented)
            return plain;
        ArrayBufferWriter<byte> laidOut = new(plain.WrittenCount + (plain.WrittenCount / 4));
        JsonLayout.Write(plain.WrittenSpan, laidOut);
        return laidOut;
    }

    /// <summary>The same as text.</summary>
    internal static string Text(ArrayBufferWriter<byte> json) => s_strict.GetString(json.WrittenSpan);

    /// <summary>A text as bytes; one that is not Unicode is refused as JSON is.</summary>
    internal static byte[] Bytes(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return s_strict.GetBytes(json);
        }
        catch (EncoderFallbackException said)
        {
            throw Said("$", null, "the text holds half of a character; expected Unicode", null, said);
        }
    }

    /// <summary>All bytes of a stream.</summary>
    internal static byte[] Bytes(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using MemoryStream bytes = new();
        json.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A text in UTF-8 as a string.</summary>
    internal static string Text(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= ShortText)
        {
            Span<char> text = stackalloc char[ShortText];
            return Utf8.ToUtf16(utf8, text, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done ? new string(text[..length]) : throw NotUnicode;
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

    private static bool IsRefusal(Exception said) => said is Refusal or ArgumentException or FormatException or OverflowException;

    private static JsonException Refused(ReadOnlySpan<byte> json, ReadScope scope, Exception said)
    {
        Refusal refusal = said as Refusal ?? scope.Refuse(said);
        string path = refusal.Path ?? scope.Trail.ToString();
        return Said(path, JsonPlace.Line(json, path), refusal.Message, scope.File, said is Refusal ? null : said);
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json) => json.StartsWith("\uFEFF"u8) ? json[3..] : json;

    private static void CheckSchema(ReadOnlySpan<byte> json, string? file)
    {
        if (IsBlank(json))
            throw Said("$", 0, $"the input is empty; expected an object that begins with \"schema\": \"{Schema}\"", file, null);
        string? found;
        try
        {
            found = FindSchema(json);
        }
        catch (JsonException said)
        {
            throw said is Refusal ? Said(said.Path, said.LineNumber, said.Message, file, null)
                : Said("$", said.LineNumber, "the JSON is cut off or not well-formed here", file, said);
        }

        if (found != Schema)
            throw Said("$.schema", null, found is null ? $"this member is missing; expected \"{Schema}\"" : $"the JSON is of another version: found \"{found}\", expected \"{Schema}\"", file, null);
    }

    private static bool IsBlank(ReadOnlySpan<byte> json)
    {
        foreach (byte b in json)
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return false;
        }

        return true;
    }

    private static string? FindSchema(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new Refusal($"expected an object with \"schema\": \"{Schema}\"", "$");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSchema = reader.ValueTextEquals("schema"u8);
            reader.Read();
            if (isSchema)
                return Encoding.UTF8.GetString(reader.ValueSpan);
            reader.Skip();
        }

        return null;
    }

    private static JsonException Said(string? path, long? line, string what, string? file, Exception? inner)
    {
        StringBuilder message = new();
        if (file is not null)
            message.Append(file).Append(": ");
        message.Append(path ?? "$");
        if (line is { } number)
            message.Append(CultureInfo.InvariantCulture, $" (line {number + 1})");
        message.Append(": ").Append(what);
        if (!what.EndsWith('.'))
            message.Append('.');
        return new JsonException(message.ToString(), path ?? "$", line, null, inner);
    }
}
