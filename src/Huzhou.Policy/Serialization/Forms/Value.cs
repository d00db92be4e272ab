using System.Text.Json;
using System.Text.Json.Nodes;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>A member whose value is a number, a choice, a day or something of that size.</summary>
internal sealed class Value<T,
    TValue>(string name, bool isNeeded, Func<T, TValue?> get, Form<TValue> form, string chinese, string english)
    : Member<T>(name, isNeeded, chinese, english)
    where TValue : struct
{
    /// <summary>What is meant where the member is left out.</summary>
    internal TValue Usual { get; init; }

    public override string Words => form.Words;

    internal override bool IsScalar => form.IsScalar;

    internal override void Take(ref Utf8JsonReader json, ReadScope scope, int slot)
    {
        TValue value = form.Read(ref json, scope);
        scope.SlotAt(slot).Put(value);
    }

    internal override bool IsLeftOut(T noun, WriteScope scope) => get(noun) is null;

    internal override void WriteValue(Utf8JsonWriter json, T noun, WriteScope scope) => form.Write(json, get(noun)!.Value, scope);

    internal override JsonObject Schema(SchemaBook book) => form.Schema(book);

    internal override void Collect(IConverterBook book) => form.Collect(book);

    /// <summary>The value, or null where there is none.</summary>
    internal TValue? Get(in MemberValues values) => (values.Present & Bit) == 0 ? null : values.Slots[Index].Get<TValue>();

    /// <summary>The value; refused where there is none.</summary>
    internal TValue Need(in MemberValues values) =>
        (values.Present & Bit) != 0 ? values.Slots[Index].Get<TValue>() : throw values.Scope.Missing(Name);

    /// <summary>The value, or the usual one.</summary>
    internal TValue OrUsual(in MemberValues values) => (values.Present & Bit) != 0 ? values.Slots[Index].Get<TValue>() : Usual;
}
