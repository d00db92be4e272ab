using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization;

/// <summary>Makes a whole of the text on which the reader stands.</summary>
internal delegate T Reading<in TScope, out T>(ref Utf8JsonReader json, TScope scope);

/// <summary>
/// The only way in and out for JSON: whatever is wrong with it leaves as a <see cref="JsonException"/> with path and line.
/// </summary>
internal static class Door
{
    private const string Schema = VersionForm.First;

    private static readonly JsonWriterOptions s_plain =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Reads a text while it goes by; where it refers to what it defines later, once more.</summary>
    internal static T Read<TScope, T>(ReadOnlySpan<byte> json, Func<int, bool, TScope> begin, Reading<TScope, T> read)
        where TScope : ReadScope
    {
        try
        {
            return Read(json, begin(json.Length, false), read);
        }
        catch (LateDefinition)
        {
            return Read(json, begin(json.Length, true), read);
        }
    }

    /// <summary>Reads a text while it goes by.</summary>
    internal static T Read<TScope, T>(ReadOnlySpan<byte> json, TScope scope, Reading<TScope, T> read)
        where TScope : ReadScope
    {
        json = WithoutMark(json);
        scope.CountsExceededApart = CheckSchema(json, scope.File) == VersionForm.First;
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
            throw Said(scope.Trail.ToString(), ((JsonException)said).LineNumber, "the JSON is cut off or not well-formed here",
                scope.File, said);
        }
        catch (Exception said) when (IsRefusal(said))
        {
            throw Refused(json, scope, said);
        }
    }

    /// <summary>Reads a value inside of other JSON: what is wrong leaves with its place inside the value.</summary>
    internal static T ReadValue<T>(ReadOnlySpan<byte> json, Func<int, bool, ReadScope> begin, Reading<ReadScope, T> read)
    {
        ReadScope scope = begin(json.Length, false);
        try
        {
            Utf8JsonReader reader = new(json);
            reader.Read();
            scope.Trail.Clear();
            return read(ref reader, scope);
        }
        catch (LateDefinition)
        {
            Utf8JsonReader reader = new(json);
            reader.Read();
            scope = begin(json.Length, true);
            scope.Trail.Clear();
            try
            {
                return read(ref reader, scope);
            }
            catch (Exception said) when (IsRefusal(said))
            {
                throw Inside(scope, said);
            }
        }
        catch (Exception said) when (IsRefusal(said))
        {
            throw Inside(scope, said);
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

    /// <summary>Writes a root as JSON: for people over lines, or without a blank.</summary>
    internal static ArrayBufferWriter<byte> Write<T>(T root, Form<T> form, WriteScope scope, bool indented)
    {
        ArrayBufferWriter<byte> plain = new(4096);
        using (Utf8JsonWriter writer = new(plain, s_plain))
            form.Write(writer, root, scope);
        if (!indented)
            return plain;
        ArrayBufferWriter<byte> laidOut = new(plain.WrittenCount + (plain.WrittenCount / 4));
        JsonLayout.Write(plain.WrittenSpan, laidOut);
        return laidOut;
    }

    /// <summary>The same as text.</summary>
    internal static string Text(ArrayBufferWriter<byte> json) => Utf8Text.Of(json.WrittenSpan);

    /// <summary>A text as bytes; one that is not Unicode is refused as JSON is.</summary>
    internal static byte[] Bytes(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Utf8Text.Bytes(json);
        }
        catch (Refusal said)
        {
            throw Said(said.Path, null, said.Message, null, said);
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

    /// <summary>All bytes of a stream that is not to be waited for.</summary>
    internal static async Task<byte[]> BytesAsync(Stream json, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(json);
        using MemoryStream bytes = new();
        await json.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
        return bytes.ToArray();
    }

    /// <summary>What makers of nouns throw, and what the reader of JSON throws on an escaped half of a letter.</summary>
    private static bool IsRefusal(Exception said) =>
        said is Refusal or ArgumentException or FormatException or OverflowException or InvalidOperationException;

    private static Refusal RefusalOf(ReadScope scope, Exception said) => said switch
    {
        Refusal refusal => refusal,
        InvalidOperationException => scope.Refuse(null, HalfLetter),
        _ => scope.Refuse(said),
    };

    private const string HalfLetter = "the text holds an escaped half of a letter (a lone surrogate); expected whole letters";

    private static JsonException Inside(ReadScope scope, Exception said)
    {
        Refusal refusal = RefusalOf(scope, said);
        string path = refusal.Path ?? scope.Trail.ToString();
        return new JsonException(
            $"{(path == "$" ? string.Empty : Clipped(path, LongestPath) + ": ")}{Clipped(refusal.Message, LongestWords)}"
                + $"{(refusal.Message.EndsWith('.') ? string.Empty : ".")}");
    }

    private static JsonException Refused(ReadOnlySpan<byte> json, ReadScope scope, Exception said)
    {
        Refusal refusal = RefusalOf(scope, said);
        string path = refusal.Path ?? scope.Trail.ToString();
        return Said(path, JsonPlace.Line(json, path), refusal.Message, scope.File, said is Refusal ? null : said);
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json) => json.StartsWith("\uFEFF"u8) ? json[3..] : json;

    private static string CheckSchema(ReadOnlySpan<byte> json, string? file)
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

        catch (InvalidOperationException said)
        {
            throw Said("$", null, HalfLetter, file, said);
        }

        if (found is not (Schema or VersionForm.Results))
            throw Said("$.schema", null,
                found is null ? $"this member is missing; expected \"{Schema}\""
                : $"the JSON is of another version: found \"{found}\", expected \"{Schema}\"", file, null);
        return found;
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
        message.Append(Clipped(path ?? "$", LongestPath));
        if (line is { } number)
            message.Append(CultureInfo.InvariantCulture, $" (line {number + 1})");
        message.Append(": ").Append(Clipped(what, LongestWords));
        if (!what.EndsWith('.'))
            message.Append('.');
        return new JsonException(message.ToString(), Clipped(path ?? "$", LongestPath), line, null, inner);
    }

    /// <summary>What a message says of a place or of what was found there; a name of a million letters is not said in full.</summary>
    private const int LongestPath = 300, LongestWords = 1_500;

    private static string Clipped(string text, int most) =>
        text.Length <= most ? text : $"{text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)]}…";
}
