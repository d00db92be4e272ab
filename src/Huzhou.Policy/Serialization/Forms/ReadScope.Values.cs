using System.Buffers;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Serialization.Forms;

/// <content>Values as they stand in the JSON, taken from its bytes.</content>
internal partial class ReadScope
{
    private Slot[] _slots = new Slot[64];
    private int _slotCount;
    private readonly Remembered<string> _words;
    private readonly Remembered<Unit?> _units;
    private readonly Remembered<Period> _periods;
    private readonly Remembered<ItemId> _items;
    private readonly Remembered<Quantity> _quantities;
    private ItemId? _lastItem;

    /// <summary>What is needed to read so many bytes: a short text remembers little.</summary>
    internal ReadScope(int length)
    {
        _words = new(Places(4096), Utf8Text.Of);
        _units = new(Places(256), static utf8 => Policy.Unit.TryParse(Utf8Text.Of(utf8), null, out Unit? unit) ? unit : null);
        _periods = new(Places(64), static utf8 => Written.Period.Read(Utf8Text.Of(utf8)));
        _items = new(Places(1024), utf8 => _lastItem = Written.Item.Read(Utf8Text.Of(utf8), _lastItem));
        _quantities = new(Places(1024), utf8 => Written.Quantity.Read(utf8, _units));
        _latelyDefined = new Indicator?[Places(2048)];
        _latelyCited = new CitedPart?[Places(256)];

        int Places(int most) => (int)Math.Clamp(BitOperations.RoundUpToPowerOf2((uint)length / BytesForAPlace), FewestPlaces, (uint)most);
    }

    private const int BytesForAPlace = 128;
    private const uint FewestPlaces = 64;

    /// <summary>A text that is likely to come again: a code, a name, a section.</summary>
    internal string Word(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.String ? _words.Of(ref json)
        : throw new Refusal(json.TokenType == JsonTokenType.Null ? "expected a text, found null" : "expected a text");

    /// <summary>The identity of a target or observation: a place of the document that is read, or words.</summary>
    internal FactId Fact(ref Utf8JsonReader json)
    {
        Span<char> tail = stackalloc char[24]; // No two numbers are longer.
        if (json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && Document is { } document
            && json.ValueSpan.StartsWith(_documentUtf8)
            && Ascii.ToUtf16(json.ValueSpan[_documentUtf8.Length..], tail, out int length) == OperationStatus.Done
            && FactId.At(tail[..length], document) is { } place)
        {
            return place;
        }

        return new FactId(Policy.Text.Required(Utf8Text.Of(ref json), "Id"));
    }

    /// <summary>True or false.</summary>
    internal static bool Flag(ref Utf8JsonReader json) =>
        json.TokenType is JsonTokenType.True or JsonTokenType.False ? json.TokenType == JsonTokenType.True
            : throw new Refusal("expected true or false");

    /// <summary>A quantity.</summary>
    internal Quantity Quantity(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.String ? _quantities.Of(ref json) : throw Written.Quantity.Other;

    /// <summary>A unit.</summary>
    internal Unit Unit(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String
        && _units.Of(ref json) is { } unit ? unit : Written.Unit.Read(ref json);

    /// <summary>A period.</summary>
    internal Period Period(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.String ? _periods.Of(ref json) : throw Written.Period.Other;

    /// <summary>The identity of an item.</summary>
    internal ItemId Item(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.String ? _items.Of(ref json) : throw Written.Item.Other;

    /// <summary>Makes room for so many members.</summary>
    /// <returns>The number of the first slot.</returns>
    internal int BeginSlots(int count)
    {
        int first = _slotCount;
        _slotCount += count;
        if (_slotCount > _slots.Length)
            Array.Resize(ref _slots, Math.Max(_slotCount, _slots.Length * 2));
        return first;
    }

    /// <summary>Gives the room back.</summary>
    internal void EndSlots(int first) => _slotCount = first;

    /// <summary>One slot; it moves when room is made for more.</summary>
    internal ref Slot SlotAt(int slot) => ref _slots[slot];

    /// <summary>The slots of an object.</summary>
    internal ReadOnlySpan<Slot> SlotsAt(int first, int count) => _slots.AsSpan(first, count);
}
