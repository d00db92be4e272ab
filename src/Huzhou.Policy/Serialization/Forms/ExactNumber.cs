using System.Globalization;
using System.Text.Json;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>Numbers and places with all their digits, never one that had to be rounded.</summary>
internal static class ExactNumber
{
    private const string Place = "expected a place in the text, [offset, length], two whole numbers of 0 or more";

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

    /// <summary>A number with all its digits.</summary>
    internal static decimal TakeDecimal(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.Number || !json.TryGetDecimal(out decimal value))
            throw new Refusal("expected a number that fits a decimal");
        Span<char> text = stackalloc char[64];
        ReadOnlySpan<byte> written = json.ValueSpan;
        if (written.Length > text.Length)
            throw new Refusal("expected a number with no more digits than a decimal holds");
        int length = System.Text.Encoding.ASCII.GetChars(written, text);
        return Holds(text[..length], value) ? value : throw new Refusal("expected a number with no more digits than a decimal holds");
    }

    /// <summary>A whole number.</summary>
    internal static int TakeWhole(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Number && json.TryGetInt32(out int number) ? number : throw new Refusal("expected a whole number");

    /// <summary>How many there are of something.</summary>
    internal static int TakeCount(ref Utf8JsonReader json) =>
        TakeWhole(ref json) is >= 0 and <= 100_000_000 and var count ? count : throw new Refusal("expected a count of 0 or more");

    /// <summary>A year as a number: 2023.</summary>
    internal static Year TakeYear(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Number && json.TryGetInt32(out int year) && year is >= 1 and <= 9999
            ? new Year(year)
            : throw new Refusal("expected a year, a whole number from 1 to 9999");

    /// <summary>A place in a text as offset and length: <c>[4724, 2]</c>.</summary>
    internal static TextSpan TakeSpan(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            throw new Refusal(Place);
        int start = Offset(ref json), length = Offset(ref json);
        if (!json.Read() || json.TokenType != JsonTokenType.EndArray || length > int.MaxValue - start)
            throw new Refusal(Place);
        return new TextSpan(start, length);
    }

    private static int Offset(ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.Number)
            throw new Refusal(Place);
        ReadOnlySpan<byte> digits = json.ValueSpan;
        int number = 0;
        if (digits.Length > 9 || digits.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return json.TryGetInt32(out number) && number >= 0 ? number : throw new Refusal(Place);
        foreach (byte digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }
}
