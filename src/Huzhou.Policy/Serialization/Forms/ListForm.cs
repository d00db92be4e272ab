using System.Text.Json;
using System.Text.Json.Nodes;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>A list of values, none of them null.</summary>
internal class ListForm<T>(Form<T> item) : Form<IReadOnlyList<T>>
{
    internal override string Words => $"list of {item.Words}";

    internal override IReadOnlyList<T> Read(ref Utf8JsonReader json, ReadScope scope) => scope.List(ref json, item);

    internal override void Write(Utf8JsonWriter json, IReadOnlyList<T> value, WriteScope scope)
    {
        json.WriteStartArray();
        for (int i = 0; i < value.Count; i++)
            item.Write(json, value[i], scope);
        json.WriteEndArray();
    }

    internal override JsonObject Schema(SchemaBook book) => SchemaBook.List(item.Schema(book));
}
