using System.Text.Json;
using System.Text.Json.Nodes;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>A member whose value is an object of the code.</summary>
internal sealed class Part<T,
    TValue>(string name, bool isNeeded, Func<T, TValue?> get, Form<TValue> form, string chinese, string english)
    : Member<T>(name, isNeeded, chinese, english)
    where TValue : class
{
    /// <summary>What is meant where the member is left out, or null.</summary>
    internal TValue? Usual { get; init; }

    /// <summary>Whether a value is the usual one and not written.</summary>
    internal Func<TValue, WriteScope, bool>? IsUsual { get; init; }

    public override string Words => form.Words;

    public override object? Noun => form as INoun;

    internal override bool IsScalar => form.IsScalar;

    internal override void Take(ref Utf8JsonReader json, ReadScope scope, int slot)
    {
        TValue value = form.Read(ref json, scope); // May move the slots: they are looked up afterwards.
        scope.SlotAt(slot).Reference = value;
    }

    internal override bool IsLeftOut(T noun, WriteScope scope) => get(noun) is not { } value
        || (IsUsual is not null && IsUsual(value, scope));

    internal override void WriteValue(Utf8JsonWriter json, T noun, WriteScope scope) => form.Write(json, get(noun)!, scope);

    internal override JsonObject Schema(SchemaBook book) => form.Schema(book);

    internal override void Collect(IConverterBook book) => form.Collect(book);

    /// <summary>The value, or null where there is none.</summary>
    internal TValue? Get(in MemberValues values) =>
        (values.Present & Bit) == 0 ? null : System.Runtime.CompilerServices.Unsafe.As<TValue>(values.Slots[Index].Reference);

    /// <summary>The value; refused where there is none.</summary>
    internal TValue Need(in MemberValues values) => Get(values) ?? throw values.Scope.Missing(Name);

    /// <summary>The value, or the usual one.</summary>
    internal TValue OrUsual(in MemberValues values) => Get(values) ?? Usual!;
}
