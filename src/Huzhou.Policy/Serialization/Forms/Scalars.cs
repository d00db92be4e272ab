using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>The values that are one word or number in the format.</summary>
internal static class Scalars
{
    /// <summary>A text that is likely to come again: a code, a name, a section.</summary>
    internal static Form<string> Word { get; } =
        new Scalar<string>("text", static (ref json, scope) => scope.Word(ref json), Write, static () => SchemaBook.Of("string"));

    /// <summary>A text that stands for itself.</summary>
    internal static Form<string> Text { get; } =
        new Scalar<string>("text", static (ref json, _) => Utf8Text.Of(ref json), Write, static () => SchemaBook.Of("string"));

    /// <summary>A word that is not blank.</summary>
    internal static Form<string> Name { get; } = new Scalar<string>(
        "text",
        static (ref json, scope) => scope.Word(ref json) is var word
            && !string.IsNullOrWhiteSpace(word) ? word : throw new Refusal("expected a text that is not blank"),
        Write,
        static () => SchemaBook.Of("string"));

    internal static Form<bool> Flag { get; } = new Scalar<bool>(
        "true or false", static (ref json, _) => ReadScope.Flag(ref json), static (json, value, _) => json.WriteBooleanValue(value),
            static () => SchemaBook.Of("boolean"));

    internal static Form<int> Whole { get; } = new Scalar<int>(
        "whole number", static (ref json, _) => ExactNumber.TakeWhole(ref json), static (json, value, _) => json.WriteNumberValue(value),
            static () => SchemaBook.Of("integer"));

    internal static Form<int> Count { get; } = new Scalar<int>(
        "count",
        static (ref json, _) => ExactNumber.TakeCount(ref json),
        static (json, value, _) => json.WriteNumberValue(value),
        static () => new() { ["type"] = "integer", ["minimum"] = 0 });

    internal static Form<decimal> Number { get; } = new Scalar<decimal>(
        "number", static (ref json, _) => ExactNumber.TakeDecimal(ref json), static (json, value, _) => json.WriteNumberValue(value),
            static () => SchemaBook.Of("number"));

    internal static Form<Year> Year { get; } = new Scalar<Year>(
        "year",
        static (ref json, _) => ExactNumber.TakeYear(ref json),
        static (json, value, _) => json.WriteNumberValue(value.Value),
        static () => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 9999 });

    internal static Form<DateOnly> Day { get; } = new Scalar<DateOnly>(
        "day",
        static (ref json, _) => Written.Day(ref json),
        static (json, value, _) => json.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        static () => SchemaBook.Pattern(@"^\d{4}-\d{2}-\d{2}$"));

    internal static Form<Quantity> Quantity { get; } = new Scalar<Quantity>(
        "quantity",
        static (ref json, scope) => scope.Quantity(ref json),
        static (json, value, _) => json.WriteStringValue(value.ToString()),
        static () => SchemaBook.Pattern(@"^(level|count|growth|share|rate|pointChange|rank|rankMove|multiple):-?\d+(\.\d+)?\D+$"));

    internal static Form<Unit> Unit { get; } = new Scalar<Unit>(
        "unit", static (ref json, scope) => scope.Unit(ref json), static (json, value, _) => json.WriteStringValue(value.ToString()),
            static () => SchemaBook.Pattern(@"^[^\d\s:]{1,20}$"));

    internal static Form<Period> Period { get; } = new Scalar<Period>(
        "period",
        static (ref json, scope) => scope.Period(ref json),
        static (json, value, _) => json.WriteStringValue(value.ToString()),
        static () => SchemaBook.Pattern(@"^\d{4}(-(H[12]|Q[1-4]|\d{2}|\d{4}))?(\.\.\d{4}-\d{2})?$"));

    internal static Form<ItemId> Item { get; } = new Scalar<ItemId>(
        "item",
        static (ref json, scope) => scope.Item(ref json),
        static (json, value, _) => json.WriteStringValue(value.ToString()),
        static () => SchemaBook.Pattern(@"^[^/]+/[^/.]+\.[1-9]\d*$"));

    /// <summary>A place in a text as offset and length: <c>[4724, 2]</c>.</summary>
    internal static Form<TextSpan> Span { get; } =
        new Scalar<TextSpan>("place", static (ref json, _) => ExactNumber.TakeSpan(ref json), WriteSpan, static () =>
    {
        JsonObject place = SchemaBook.List(new JsonObject { ["type"] = "integer", ["minimum"] = 0 });
        (place["minItems"], place["maxItems"]) = (2, 2);
        return place;
    });

    /// <summary>The identity of a target or observation.</summary>
    internal static Form<FactId> Fact { get; } = new Scalar<FactId>(
        "identity", static (ref json, scope) => scope.Fact(ref json), static (json, value, _) => json.WriteStringValue(value.ToString()),
            static () => SchemaBook.Of("string"));

    /// <summary>
    /// An indicator by the word that means it: a code of the catalogue, one of the text's own, or <c>local:</c> and the phrase.
    /// </summary>
    internal static Form<Indicator> Indicator { get; } = new Scalar<Indicator>(
        "indicator", static (ref json, scope) => scope.Indicator(scope.Word(ref json)), static (json, value, scope) =>
            json.WriteStringValue(scope.Key(value)), static () => SchemaBook.Of("string"));

    /// <summary>The code of an indicator that a catalogue has to know.</summary>
    internal static Form<string> KnownCode { get; } = new Scalar<string>(
        "indicator", static (ref json, scope) => scope.KnownCode(scope.Word(ref json)), Write, static () => SchemaBook.Of("string"));

    /// <summary>A stage as <c>scale:word</c>.</summary>
    internal static Form<Stage> Stage { get; } = new Scalar<Stage>(
        "stage", static (ref json, scope) => scope.Stage(scope.Word(ref json)), static (json, value, scope) =>
            json.WriteStringValue(scope.Stage(value)), static () => SchemaBook.Of("string"));

    internal static Form<DocumentNumber> DocumentNumber { get; } = new Scalar<DocumentNumber>(
        "document number", static (ref json, scope) => Written.Number(scope.Word(ref json)), static (json, value, _) =>
            json.WriteStringValue(value.ToString()), static () => SchemaBook.Of("string"));

    /// <summary>The footings of a figure as a list of names: <c>["sameScope", "cumulative"]</c>.</summary>
    internal static Form<Basis> Basis { get; } =
        new Scalar<Basis>("list of footings", static (ref json, _) => TakeBasis(ref json), WriteBasis, static () =>
    {
        JsonObject list = SchemaBook.List(SchemaBook.OneOf(Choice<Basis>.Names.Skip(1)));
        list["uniqueItems"] = true;
        return list;
    });

    /// <summary>A choice by its name.</summary>
    internal static Form<T> ChoiceOf<T>()
        where T : struct, Enum => Choices<T>.Form;

    /// <summary>A text that says several things, such as <c>wider:gdp</c>.</summary>
    internal static Form<T> Composed<T>(string words, Func<string, T> read, Func<T, string> write) =>
        new Scalar<T>(words, (ref json, scope) => read(scope.Word(ref json)), (json, value, _) => json.WriteStringValue(write(value)),
            static () => SchemaBook.Of("string"));

    private static void Write(Utf8JsonWriter json, string value, WriteScope scope) => json.WriteStringValue(value);

    private static void WriteSpan(Utf8JsonWriter json, TextSpan value, WriteScope scope)
    {
        json.WriteStartArray();
        json.WriteNumberValue(value.Start);
        json.WriteNumberValue(value.Length);
        json.WriteEndArray();
    }

    private static Basis TakeBasis(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new Refusal($"expected a list of {string.Join(", ", Choice<Basis>.Names.Skip(1))}");
        Basis basis = Policy.Basis.Unstated;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Basis one = Choice<Basis>.Take(ref reader);
            if (one == Policy.Basis.Unstated || basis.HasFlag(one))
                throw new Refusal($"expected each of {string.Join(", ", Choice<Basis>.Names.Skip(1))} at most once");
            basis |= one;
        }

        return basis;
    }

    private static void WriteBasis(Utf8JsonWriter json, Basis value, WriteScope scope)
    {
        json.WriteStartArray();
        foreach (Basis one in Enum.GetValues<Basis>())
        {
            if (one != Policy.Basis.Unstated && value.HasFlag(one))
                Choice<Basis>.Write(json, one);
        }

        json.WriteEndArray();
    }

    private static class Choices<T>
        where T : struct, Enum
    {
        internal static readonly Form<T> Form = new Scalar<T>(
            string.Join(", ", Choice<T>.Names.Select(name => $"`{name}`")),
            static (ref json, _) => Choice<T>.Take(ref json),
            static (json, value, _) => Choice<T>.Write(json, value),
            static () => SchemaBook.OneOf(Choice<T>.Names));
    }
}
