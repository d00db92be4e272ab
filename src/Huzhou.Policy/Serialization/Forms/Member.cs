using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>What is said of a member of a noun in one place, for every way in and out.</summary>
internal interface IMember
{
    /// <summary>The name, as it is spelled everywhere.</summary>
    string Name { get; }

    /// <summary>Whether a text without it is refused.</summary>
    bool IsNeeded { get; }

    /// <summary>What its value is, in a word.</summary>
    string Words { get; }

    /// <summary>The noun that its value is (an <c>INoun</c>, which lies above), or null for one word, number or list.</summary>
    object? Noun { get; }

    /// <summary>What it means, in Chinese.</summary>
    string Chinese { get; }

    /// <summary>What it means, in English.</summary>
    string English { get; }
}

/// <summary>A member of a noun: its name, how its value is taken from the noun, read and written, and what it means.</summary>
internal abstract class Member<T>(string name, bool isNeeded, string chinese, string english) : IMember
{
    public string Name { get; } = name;

    public bool IsNeeded { get; } = isNeeded;

    public string Chinese { get; } = chinese;

    public string English { get; } = english;

    public abstract string Words { get; }

    public virtual object? Noun => null;

    /// <summary>The name as bytes.</summary>
    internal byte[] Utf8 { get; } = Encoding.ASCII.GetBytes(name);

    /// <summary>The name as it is written.</summary>
    internal JsonEncodedText Encoded { get; } = JsonEncodedText.Encode(name);

    /// <summary>Its number in the table.</summary>
    internal int Index { get; set; }

    /// <summary>The same as a bit.</summary>
    internal ulong Bit => 1UL << Index;

    /// <summary>Whether it is one cell of a table.</summary>
    internal virtual bool IsScalar => false;

    /// <summary>Whether it holds what other members refer to, and can be written only when they are known.</summary>
    internal virtual bool IsDefinition => false;

    /// <summary>Takes the value on which the reader stands into the slot with that number.</summary>
    internal abstract void Take(ref Utf8JsonReader json, ReadScope scope, int slot);

    /// <summary>Whether there is nothing to write: no value, or the one that is meant where the member is left out.</summary>
    internal abstract bool IsLeftOut(T noun, WriteScope scope);

    internal abstract void WriteValue(Utf8JsonWriter json, T noun, WriteScope scope);

    internal abstract JsonObject Schema(SchemaBook book);

    /// <summary>Adds its values to the types that are converted.</summary>
    internal abstract void Collect(IConverterBook book);
}
