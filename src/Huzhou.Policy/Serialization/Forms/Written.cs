using System.Globalization;
using System.Text.Json;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>A scalar that stands in the JSON as the text it writes itself as.</summary>
internal class WrittenScalar<T>(string expected)
    where T : notnull, IParsable<T>
{
    /// <summary>What is said where something else than a text stands.</summary>
    internal Refusal Other => new($"expected {expected}");

    internal T Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? Read(Utf8Text.Of(ref reader)) : throw Other;

    internal T Read(string text) => T.TryParse(text, CultureInfo.InvariantCulture, out T? value) && IsExact(text, value)
        ? value
        : throw new Refusal($"\"{text}\" is not {expected}");

    /// <summary>Whether nothing was lost: a number with more digits than a decimal holds would be rounded.</summary>
    protected virtual bool IsExact(string text, T value) => true;
}

/// <summary>A quantity: <c>"growth:5.8%"</c>.</summary>
internal sealed class WrittenQuantity()
    : WrittenScalar<Quantity>(
    "a quantity: kind:number and unit, such as level:3850亿元, growth:-14.5%, share:56%, pointChange:1.7个百分点, rank:3位 (kinds: level, count, growth, share, rate, pointChange, rank, rankMove, multiple), in a unit that fits the kind and with no more digits than a decimal holds")
{
    /// <summary>The quantity that bytes say, without a text for it where it is written as this library writes it.</summary>
    internal Quantity Read(ReadOnlySpan<byte> utf8, Remembered<Unit?> units)
    {
        int colon = utf8.IndexOf((byte)':');
        if (colon > 0 && Choice<Measure>.Find(utf8[..colon]) is { } measure)
        {
            ReadOnlySpan<byte> text = utf8[(colon + 1)..];
            int end = 0;
            while (end < text.Length && (char.IsAsciiDigit((char)text[end]) || text[end] is (byte)'.' or (byte)'-'))
                end++;
            if (end is > 0 and <= 28
                && decimal.TryParse(text[..end], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out decimal value)
                && units.Of(text[end..]) is { } unit && Quantity.TryMake(value, unit, measure) is { } quantity)
            {
                return quantity;
            }
        }

        return Read(Utf8Text.Of(utf8));
    }

    protected override bool IsExact(string text, Quantity value) =>
        ExactNumber.Holds(text.AsSpan(text.IndexOf(':', StringComparison.Ordinal) + 1), value.Value);
}

/// <summary>The scalars that are written as texts.</summary>
internal static class Written
{
    internal static WrittenQuantity Quantity { get; } = new();

    internal static WrittenScalar<Unit> Unit { get; } = new("a unit or classifier such as 亿元, 万人, % or 个百分点");

    internal static WrittenScalar<Period> Period { get; } =
        new("a period: a text such as \"2023\", \"2023-H1\", \"2023-Q1\", \"2023-10\", \"2021-2025\" or \"2023-01..2023-10\"");

    internal static WrittenScalar<ItemId> Item { get; } = new("an item: scope/group.number, such as 2025/2.4");

    /// <summary>The item that a text says; parts that another item has as well are shared with it.</summary>
    internal static ItemId Read(this WrittenScalar<ItemId> items, string text, ItemId? other) => ItemId.TryParse(text, other)
        ?? items.Read(text);

    /// <summary>A day as documents of the web write it: <c>"2025-03-10"</c>, and nothing looser.</summary>
    internal static DateOnly Day(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.String
            && DateOnly.TryParseExact(Utf8Text.Of(ref json), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out DateOnly day)
            ? day
            : throw new Refusal("expected a day, such as \"2025-03-10\"");

    /// <summary>The number of a document as documents write it: 湖政办发〔2025〕5号.</summary>
    internal static DocumentNumber Number(string text)
    {
        int open = text.LastIndexOf('〔'), close = text.LastIndexOf('〕');
        if (open >= 0 && close > open && text.EndsWith('号')
            && Year.TryParse(text.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture, out Year year)
            && int.TryParse(text.AsSpan(close + 1, text.Length - close - 2), NumberStyles.None, CultureInfo.InvariantCulture,
                out int serial) && serial > 0)
        {
            return new DocumentNumber(open == 0 ? null : text[..open], year, serial);
        }

        throw new Refusal($"\"{text}\" is not a document number; expected one such as 湖政办发〔2025〕5号 or 〔2023〕2号");
    }
}
