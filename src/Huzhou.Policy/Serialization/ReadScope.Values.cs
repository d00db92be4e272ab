using System.Text.Json;

namespace Huzhou.Policy.Serialization;

/// <summary>Makes something of the value on which the reader stands.</summary>
internal delegate T Reading<T>(ref Utf8JsonReader json, ReadScope scope);

/// <content>Values as they stand in the JSON, taken from its bytes.</content>
internal sealed partial class ReadScope
{
    private readonly List<string> _buffer = [];
    private readonly Remembered<string> _words = new(2048, static text => text);
    private readonly Remembered<Unit?> _units = new(256, static text => Policy.Unit.TryParse(text, null, out Unit? unit) ? unit : null);
    private readonly Remembered<Period> _periods = new(64, static text => PeriodText.Instance.Read(text));
    private readonly Remembered<ItemId> _items = new(256, static text => ItemText.Instance.Read(text));

    /// <summary>A text that stands for itself.</summary>
    internal static string Text(ref Utf8JsonReader json)
    {
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw new Refusal("expected a text");
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
        where TData : Data => List(ref json, shape.Take);

    /// <summary>A list of values, none of them null.</summary>
    internal T[] List<T>(ref Utf8JsonReader json, Reading<T> read)
    {
        List<T> values = [];
        Elements elements = new(ref json, this);
        while (elements.Next(ref json))
            values.Add(read(ref json, this));
        return [.. values];
    }

    /// <summary>A list of objects, each made into a noun as soon as it is taken.</summary>
    internal IReadOnlyList<T> Each<TData, T>(ref Utf8JsonReader json, Shape<TData> shape, Func<TData, ReadScope, T> read)
        where TData : Data
    {
        List<T> nouns = [];
        Elements elements = new(ref json, this);
        while (elements.Next(ref json))
        {
            nouns.Add(One(ref json, shape, read));
        }

        return Copied<T>.Owning([.. nouns]);
    }

    /// <summary>An object that is made into a noun as soon as it is taken.</summary>
    internal T One<TData, T>(ref Utf8JsonReader json, Shape<TData> shape, Func<TData, ReadScope, T> read)
        where TData : Data
    {
        TData data = shape.Take(ref json, this);
        Trail.Data = data;
        return read(data, this);
    }

    /// <summary>True or false.</summary>
    internal static bool Flag(ref Utf8JsonReader json) =>
        json.TokenType is JsonTokenType.True or JsonTokenType.False ? json.TokenType == JsonTokenType.True : throw new Refusal("expected true or false");

    /// <summary>A whole number.</summary>
    internal static int Whole(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Number && json.TryGetInt32(out int number) ? number : throw new Refusal("expected a whole number");

    /// <summary>A quantity.</summary>
    internal Quantity Quantity(ref Utf8JsonReader json) => QuantityText.Instance.Take(ref json, _units);

    /// <summary>A unit.</summary>
    internal Unit Unit(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String && _units.Of(ref json) is { } unit ? unit : UnitText.Instance.Read(ref json);

    /// <summary>A period.</summary>
    internal Period Period(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String ? _periods.Of(ref json) : throw PeriodText.Instance.Other;

    /// <summary>The identity of an item.</summary>
    internal ItemId Item(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String ? _items.Of(ref json) : throw ItemText.Instance.Other;

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
