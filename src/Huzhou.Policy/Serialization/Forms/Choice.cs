using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>A choice by its name with a small letter first: <c>"higherIsBetter"</c>. Numbers and other spellings are refused.</summary>
internal static class Choice<T>
    where T : struct, Enum
{
    private static readonly T[] s_values = Values(typeof(T));
    private static readonly string[] s_names = Array.ConvertAll(Enum.GetNames<T>(), Spelling.Camel);
    private static readonly JsonEncodedText[] s_encoded = Array.ConvertAll(s_names, name => JsonEncodedText.Encode(name));

    /// <summary>The names, in the order of declaration.</summary>
    internal static IReadOnlyList<string> Names => s_names;

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

    /// <summary>The value with this name, or null.</summary>
    internal static T? Find(string name) => Array.IndexOf(s_names, name) is >= 0 and var at ? s_values[at] : null;

    internal static string NameOf(T value) => s_names[Array.IndexOf(s_values, value)];

    internal static void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(s_encoded[Array.IndexOf(s_values, value)]);

    // A loop, and what the framework knows of a type at run time: what it has as generics over an enum would be compiled anew for each of
    // them at every start.
    private static T[] Values(Type type)
    {
        int[] numbers = (int[])Enum.GetValuesAsUnderlyingType(type);
        T[] values = new T[numbers.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = Unsafe.As<int, T>(ref numbers[i]);
        return values;
    }
}
