using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Huzhou.Policy.Serialization;

/// <summary>Decides whether a decimal holds all the digits of a written number.</summary>
internal static class ExactNumber
{
    /// <summary>Whether the text begins with exactly this number, not with one that had to be rounded to it.</summary>
    internal static bool Holds(ReadOnlySpan<char> text, decimal value)
    {
        int end = 0, digits = 0;
        for (; end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or '-'); end++)
            digits += text[end] is '.' or '-' ? 0 : 1;
        if (digits <= 28)
            return true;
        Span<char> again = stackalloc char[32];
        return value.TryFormat(again, out int length, default, CultureInfo.InvariantCulture) && text[..end].SequenceEqual(again[..length]);
    }
}

/// <summary>A number with all its digits.</summary>
internal sealed class DecimalNumber : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Take(ref reader);

    internal static decimal Take(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out decimal value))
            throw new Refusal("expected a number that fits a decimal");
        Span<char> text = stackalloc char[64];
        ReadOnlySpan<byte> written = reader.ValueSpan;
        if (written.Length > text.Length)
            throw new Refusal("expected a number with no more digits than a decimal holds");
        int length = System.Text.Encoding.ASCII.GetChars(written, text);
        return ExactNumber.Holds(text[..length], value) ? value : throw new Refusal("expected a number with no more digits than a decimal holds");
    }

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

/// <summary>A year as a number: 2023.</summary>
internal sealed class YearNumber : JsonConverter<Year>
{
    public override Year Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Take(ref reader);

    internal static Year Take(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int year) && year is >= 1 and <= 9999
            ? new Year(year)
            : throw new Refusal("expected a year, a whole number from 1 to 9999");

    public override void Write(Utf8JsonWriter writer, Year value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}

/// <summary>A place in a text as offset and length: <c>[4724, 2]</c>.</summary>
internal sealed class SpanNumbers : JsonConverter<TextSpan>
{
    private const string Expected = "expected a place in the text, [offset, length], two whole numbers of 0 or more";

    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Take(ref reader);

    internal static TextSpan Take(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new Refusal(Expected);
        int start = Number(ref reader), length = Number(ref reader);
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray || length > int.MaxValue - start)
            throw new Refusal(Expected);
        return new TextSpan(start, length);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.Length);
        writer.WriteEndArray();
    }

    private static int Number(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.Number)
            throw new Refusal(Expected);
        ReadOnlySpan<byte> digits = reader.ValueSpan;
        int number = 0;
        if (digits.Length > 9 || digits.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return reader.TryGetInt32(out number) && number >= 0 ? number : throw new Refusal(Expected);
        foreach (byte digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }
}

/// <summary>A day as documents of the web write it: <c>"2025-03-10"</c>, and nothing looser.</summary>
internal sealed class DayText : JsonConverter<DateOnly>
{
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Take(ref reader);

    internal static DateOnly Take(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
        && DateOnly.TryParseExact(ReadScope.Text(ref reader), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new Refusal("expected a day, such as \"2025-03-10\"");

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
