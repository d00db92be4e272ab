using System.Buffers;
using System.Numerics;
using System.Text.Json;
using System.Text;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Serialization;

/// <summary>Makes something of the value on which the reader stands.</summary>
internal delegate T Reading<T>(ref Utf8JsonReader json, ReadScope scope);

/// <content>Values as they stand in the JSON, taken from its bytes.</content>
internal sealed partial class ReadScope
{
    private readonly List<string> _buffer = [];
    private Data?[] _spare = new Data?[64];
    private readonly Remembered<string> _words;
    private readonly Remembered<Unit?> _units;
    private readonly Remembered<Period> _periods;
    private readonly Remembered<ItemId> _items;
    private readonly Remembered<Quantity> _quantities;
    private ItemId? _lastItem;

    /// <summary>What is needed to read so many bytes: a short text remembers little.</summary>
    internal ReadScope(int length)
    {
        _words = new(Places(4096), Door.Text);
        _units = new(Places(256), static utf8 => Policy.Unit.TryParse(Door.Text(utf8), null, out Unit? unit) ? unit : null);
        _periods = new(Places(64), static utf8 => PeriodText.Instance.Read(Door.Text(utf8)));
        _items = new(Places(1024), utf8 => _lastItem = ItemText.Instance.Read(Door.Text(utf8), _lastItem));
        _quantities = new(Places(1024), utf8 => QuantityText.Instance.Read(utf8, _units));
        _latelyDefined = new Indicator?[Places(2048)];
        _latelyCited = new CitedPart?[Places(256)];

        int Places(int most) => (int)Math.Clamp(BitOperations.RoundUpToPowerOf2((uint)length / BytesForAPlace), FewestPlaces, (uint)most);
    }

    private const int BytesForAPlace = 128;
    private const uint FewestPlaces = 64;

    /// <summary>A text that stands for itself.</summary>
    internal static string Text(ref Utf8JsonReader json)
    {
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw new Refusal("expected a text");
        if (!json.ValueIsEscaped)
            return Door.Text(json.ValueSpan);
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Door.NotUnicode;
        }
    }

    /// <summary>A text that is likely to come again: a code, a name, a section.</summary>
    internal string Word(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String ? _words.Of(ref json) : throw new Refusal(json.TokenType == JsonTokenType.Null ? "expected a text, found null" : "expected a text");

    /// <summary>The identity of a target or observation: a place of the document that is read, or words.</summary>
    internal FactId Fact(ref Utf8JsonReader json)
    {
        Span<char> tail = stackalloc char[24]; // No two numbers are longer.
        if (json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && Document is { } document && json.ValueSpan.StartsWith(_documentUtf8)
            && Ascii.ToUtf16(json.ValueSpan[_documentUtf8.Length..], tail, out int length) == OperationStatus.Done
            && FactId.At(tail[..length], document) is { } place)
        {
            return place;
        }

        return new FactId(Policy.Text.Required(Text(ref json), "Id"));
    }

    /// <summary>A list of such texts.</summary>
    internal string[] Words(ref Utf8JsonReader json)
    {
        _buffer.Clear();
        Elements elements = new(ref json, this);
        while (elements.Next(ref json))
            _buffer.Add(Word(ref json));
        return [.. _buffer];
    }

    /// <summary>A list of objects that belong to a fact.</summary>
    internal TData[] List<TData>(ref Utf8JsonReader json, Shape<TData> shape)
        where TData : Data
    {
        List<TData> objects = Scratch<TData>.Take();
        Elements elements = new(ref json, this);
        while (elements.Next(ref json))
            objects.Add(shape.Take(ref json, this));
        return Whole(objects);
    }

    /// <summary>A list of values, none of them null.</summary>
    internal T[] List<T>(ref Utf8JsonReader json, Reading<T> read)
    {
        List<T> values = Scratch<T>.Take();
        Elements elements = new(ref json, this);
        while (elements.Next(ref json))
            values.Add(read(ref json, this));
        return Whole(values);
    }

    /// <summary>A list of objects, each made into a noun as soon as it is taken.</summary>
    internal IReadOnlyList<T> Each<TData, T>(ref Utf8JsonReader json, Shape<TData> shape, Func<TData, ReadScope, T> read)
        where TData : Data
    {
        List<T> nouns = Scratch<T>.Take();
        Elements elements = new(ref json, this);
        while (elements.Next(ref json))
            nouns.Add(One(ref json, shape, read));
        return Copied<T>.Owning(Whole(nouns));
    }

    /// <summary>An object that is made into a noun as soon as it is taken.</summary>
    internal T One<TData, T>(ref Utf8JsonReader json, Shape<TData> shape, Func<TData, ReadScope, T> read)
        where TData : Data
    {
        TData data = shape.Take(ref json, this);
        Trail.Data = data;
        T noun = read(data, this);
        Keep(data);
        return noun;
    }

    /// <summary>True or false.</summary>
    internal static bool Flag(ref Utf8JsonReader json) =>
        json.TokenType is JsonTokenType.True or JsonTokenType.False ? json.TokenType == JsonTokenType.True : throw new Refusal("expected true or false");

    /// <summary>A whole number.</summary>
    internal static int Whole(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Number && json.TryGetInt32(out int number) ? number : throw new Refusal("expected a whole number");

    /// <summary>A quantity.</summary>
    internal Quantity Quantity(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String ? _quantities.Of(ref json) : throw QuantityText.Instance.Other;

    /// <summary>A unit.</summary>
    internal Unit Unit(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String && _units.Of(ref json) is { } unit ? unit : UnitText.Instance.Read(ref json);

    /// <summary>A period.</summary>
    internal Period Period(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String ? _periods.Of(ref json) : throw PeriodText.Instance.Other;

    /// <summary>The identity of an item.</summary>
    internal ItemId Item(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String ? _items.Of(ref json) : throw ItemText.Instance.Other;

    /// <summary>An empty object of a shape that has served before, or null.</summary>
    internal Data? Spare(int shape)
    {
        if (shape >= _spare.Length || _spare[shape] is not { } spare)
            return null;
        _spare[shape] = spare.Spare;
        return spare;
    }

    /// <summary>Keeps an object of which a noun was made, for the next one of its shape.</summary>
    private void Keep(Data data)
    {
        if (data.Taken == 0 || !data.Clear())
            return;
        if (data.TakenBy >= _spare.Length)
            Array.Resize(ref _spare, data.TakenBy + 1);
        (data.Taken, data.Cited, data.Spare) = (0, null, _spare[data.TakenBy]);
        _spare[data.TakenBy] = data;
    }

    /// <summary>What a list holds; the list itself serves again.</summary>
    private static T[] Whole<T>(List<T> list)
    {
        T[] whole = [.. list];
        Scratch<T>.Give(list);
        return whole;
    }

    /// <summary>Goes over a list and keeps the trail at the element.</summary>
    private struct Elements
    {
        private readonly Trail _trail;
        private int _index;

        internal Elements(ref Utf8JsonReader json, ReadScope scope)
        {
            if (json.TokenType != JsonTokenType.StartArray)
                throw new Refusal("expected a list");
            _trail = scope.Trail;
            _index = -1;
        }

        internal bool Next(ref Utf8JsonReader json)
        {
            bool more = json.Read() && json.TokenType != JsonTokenType.EndArray;
            _trail.At(more ? ++_index : -1);
            return more;
        }
    }
}
