using System.Text.Json;
using System.Text.Json.Nodes;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>Makes something of the value on which the reader stands.</summary>
internal delegate T Reading<T>(ref Utf8JsonReader json, ReadScope scope);

/// <summary>A value that is one word or number.</summary>
internal sealed class Scalar<T>(string words, Reading<T> read, Action<Utf8JsonWriter, T, WriteScope> write, Func<JsonObject> schema)
    : Form<T>
{
    internal override string Words => words;

    internal override bool IsScalar => true;

    internal override T Read(ref Utf8JsonReader json, ReadScope scope) => read(ref json, scope);

    internal override void Write(Utf8JsonWriter json, T value, WriteScope scope) => write(json, value, scope);

    internal override JsonObject Schema(SchemaBook book) => schema();

    internal override void Collect(IConverterBook book) => book.AddScalar<T>(this);
}
