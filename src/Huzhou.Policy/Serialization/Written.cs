using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Huzhou.Policy.Serialization;

/// <summary>A scalar that stands in the JSON as the text it writes itself as.</summary>
internal abstract class Written<T>(string expected) : JsonConverter<T>
    where T : notnull, IParsable<T>
{
    /// <summary>What is said where something else than a text stands.</summary>
    internal Refusal Other => new($"expected {expected}");

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal T Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? Read(ReadScope.Text(ref reader)) : throw Other;

    internal T Read(string text) => T.TryParse(text, CultureInfo.InvariantCulture, out T? value) && IsExact(text, value)
        ? value
        : throw new Refusal($"\"{text}\" is not {expected}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <summary>Whether nothing was lost: a number with more digits than a decimal holds would be rounded.</summary>
    protected virtual bool IsExact(string text, T value) => true;
}

/// <summary>A quantity: <c>"growth:5.8%"</c>.</summary>
internal sealed class QuantityText() : Written<Quantity>("a quantity: kind:number and unit, such as level:3850亿元, growth:-14.5%, share:56%, pointChange:1.7个百分点, rank:3位 (kinds: level, count, growth, share, rate, pointChange, rank, rankMove, multiple), in a unit that fits the kind and with no more digits than a decimal holds")
{
    internal static readonly QuantityText Instance = new();

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
            if (end is > 0 and <= 28 && decimal.TryParse(text[..end], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
                && units.Of(text[end..]) is { } unit && Quantity.TryMake(value, unit, measure) is { } quantity)
            {
                return quantity;
            }
        }

        return Read(Door.Text(utf8));
    }

    protected override bool IsExact(string text, Quantity value) => ExactNumber.Holds(text.AsSpan(text.IndexOf(':', StringComparison.Ordinal) + 1), value.Value);
}

/// <summary>A unit: <c>"亿元"</c>.</summary>
internal sealed class UnitText() : Written<Unit>("a unit or classifier such as 亿元, 万人, % or 个百分点")
{
    internal static readonly UnitText Instance = new();
}

/// <summary>A period: <c>"2023"</c>, <c>"2023-Q1"</c>, <c>"2021-2025"</c>.</summary>
internal sealed class PeriodText() : Written<Period>("a period: a text such as \"2023\", \"2023-H1\", \"2023-Q1\", \"2023-10\", \"2021-2025\" or \"2023-01..2023-10\"")
{
    internal static readonly PeriodText Instance = new();
}

/// <summary>The identity of an item: <c>"2025/2.4"</c>.</summary>
internal sealed class ItemText() : Written<ItemId>("an item: scope/group.number, such as 2025/2.4")
{
    internal static readonly ItemText Instance = new();

    /// <summary>The item that a text says; parts that another item has as well are shared with it.</summary>
    internal ItemId Read(string text, ItemId? other) => ItemId.TryParse(text, other) ?? Read(text);
}
