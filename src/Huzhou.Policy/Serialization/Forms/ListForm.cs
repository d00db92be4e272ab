using System.Text.Json;
using System.Text.Json.Nodes;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>A list of values, none of them null.</summary>
internal class ListForm<T>(Form<T> item) : Form<IReadOnlyList<T>>
{
    internal override string Words => $"list of {item.Words}";

    internal override IReadOnlyList<T> Read(ref Utf8JsonReader json, ReadScope scope)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            throw new Refusal("expected a list");
        List<T> values = Scratch<T>.Take();
        Trail trail = scope.Trail;
        for (int index = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; index++)
        {
            trail.At(index);
            values.Add(item.Read(ref json, scope));
        }

        trail.At(-1);
        T[] whole = [.. values];
        Scratch<T>.Give(values);
        return Copied<T>.Owning(whole);
    }

    internal override void Write(Utf8JsonWriter json, IReadOnlyList<T> value, WriteScope scope)
    {
        json.WriteStartArray();
        for (int i = 0; i < value.Count; i++)
            item.Write(json, value[i], scope);
        json.WriteEndArray();
    }

    internal override JsonObject Schema(SchemaBook book) => SchemaBook.List(item.Schema(book));

    internal override void Collect(IConverterBook book) => item.Collect(book);
}
