using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Huzhou.Policy.Serialization;

/// <summary>A choice by its name: <c>"higherIsBetter"</c>. Numbers and other spellings are refused.</summary>
internal sealed class Choice<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly T[] s_values = Values(typeof(T));
    private static readonly string[] s_names = NamesOf(typeof(T));
    private static readonly JsonEncodedText[] s_encoded = Encoded();

    /// <summary>The names, in the order of declaration.</summary>
    internal static IReadOnlyList<string> Names => s_names;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Take(ref reader);

    internal static T Take(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            for (int i = 0; i < s_values.Length; i++)
            {
                if (json.ValueTextEquals(s_encoded[i].EncodedUtf8Bytes))
                    return s_values[i];
            }
        }

        throw new Refusal($"expected one of {string.Join(", ", s_names)}");
    }

    /// <summary>The value with this name, or null.</summary>
    internal static T? Find(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < s_values.Length; i++)
        {
            if (name.SequenceEqual(s_encoded[i].EncodedUtf8Bytes))
                return s_values[i];
        }

        return null;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(s_encoded[Array.IndexOf(s_values, value)]);

    // Loops, and what the framework knows of a type at run time: what it has as generics over an enum would be compiled anew for each of them at every start.
    private static T[] Values(Type type)
    {
        int[] numbers = (int[])Enum.GetValuesAsUnderlyingType(type);
        T[] values = new T[numbers.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = Unsafe.As<int, T>(ref numbers[i]);
        return values;
    }

    private static string[] NamesOf(Type type) => Array.ConvertAll(Enum.GetNames(type), Camel);

    private static JsonEncodedText[] Encoded()
    {
        JsonEncodedText[] encoded = new JsonEncodedText[s_names.Length];
        for (int i = 0; i < encoded.Length; i++)
            encoded[i] = JsonEncodedText.Encode(s_names[i]);
        return encoded;
    }

    /// <summary>A name of the code as the format writes it: with a small letter first.</summary>
    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>The footings of a figure as a list of names: <c>["sameScope", "cumulative"]</c>.</summary>
internal sealed class BasisList : JsonConverter<Basis>
{
    private static readonly Choice<Basis> s_choice = new();

    public override Basis Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Take(ref reader);

    internal static Basis Take(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new Refusal($"expected a list of {string.Join(", ", Choice<Basis>.Names.Skip(1))}");
        Basis basis = Basis.Unstated;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Basis one = Choice<Basis>.Take(ref reader);
            if (one == Basis.Unstated || basis.HasFlag(one))
                throw new Refusal($"expected each of {string.Join(", ", Choice<Basis>.Names.Skip(1))} at most once");
            basis |= one;
        }

        return basis;
    }

    public override void Write(Utf8JsonWriter writer, Basis value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (Basis one in Enum.GetValues<Basis>())
        {
            if (one != Basis.Unstated && value.HasFlag(one))
                s_choice.Write(writer, one, options);
        }

        writer.WriteEndArray();
    }
}
