using System.Text.Json;
using System.Text.Json.Nodes;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>
/// What a text defines for itself so that its facts can refer to it: taken in while it is read, and written from what the facts referred
/// to.
/// </summary>
internal sealed class Definition<T,
    TValue>(string name, Func<WriteScope, IReadOnlyList<TValue>> get, Form<IReadOnlyList<TValue>> form, string chinese, string english)
    : Member<T>(name, false, chinese, english)
{
    public override string Words => form.Words;

    internal override bool IsDefinition => true;

    internal override void Take(ref Utf8JsonReader json, ReadScope scope, int slot)
    {
        scope.BeginDefinitions();
        form.Read(ref json, scope);
    }

    internal override bool IsLeftOut(T noun, WriteScope scope) => get(scope).Count == 0;

    internal override void WriteValue(Utf8JsonWriter json, T noun, WriteScope scope) => form.Write(json, get(scope), scope);

    internal override JsonObject Schema(SchemaBook book) => form.Schema(book);

    internal override void Collect(IConverterBook book) => form.Collect(book);
}
