namespace Huzhou.Policy.Serialization.Forms;

/// <summary>The values of an object's members after they were read, of which a noun is made.</summary>
internal readonly ref struct MemberValues(ReadScope scope, ReadOnlySpan<Slot> slots, ulong present)
{
    /// <summary>Where the reading stands.</summary>
    internal ReadScope Scope { get; } = scope;

    /// <summary>The value of each member, by its number.</summary>
    internal ReadOnlySpan<Slot> Slots { get; } = slots;

    /// <summary>The members that are there and not null, as bits.</summary>
    internal ulong Present { get; } = present;
}

/// <summary>Makes a noun of the values of its members.</summary>
internal delegate T Making<T>(in MemberValues values);
