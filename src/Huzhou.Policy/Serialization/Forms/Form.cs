using System.Text.Json;
using System.Text.Json.Nodes;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>How a value stands in JSON: read, written, and described.</summary>
internal abstract class Form<T>
{
    /// <summary>What it is, in a word for the tables of the documentation.</summary>
    internal abstract string Words { get; }

    /// <summary>Whether it is one cell of a table: no object and no list.</summary>
    internal virtual bool IsScalar => false;

    /// <summary>Makes something of the value on which the reader stands; goes on to its last token.</summary>
    internal abstract T Read(ref Utf8JsonReader json, ReadScope scope);

    internal abstract void Write(Utf8JsonWriter json, T value, WriteScope scope);

    /// <summary>The rule of the JSON Schema.</summary>
    internal abstract JsonObject Schema(SchemaBook book);

    /// <summary>Adds what it is about to the types that are converted.</summary>
    internal virtual void Collect(IConverterBook book)
    {
    }
}
