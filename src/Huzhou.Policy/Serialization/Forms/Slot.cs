using System.Runtime.CompilerServices;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>
/// Room for the value of one member while the others of its object are read: a reference, or up to 16 bytes, or an identity, which is
/// both.
/// </summary>
internal struct Slot
{
    internal object? Reference;
    private Bits _bits;

    /// <summary>Keeps a value that is no larger than a decimal.</summary>
    internal void Put<T>(T value)
        where T : struct
    {
        if (typeof(T) == typeof(FactId))
            (Reference, _bits.First) = Unsafe.As<T, FactId>(ref value).Parted;
        else
            Unsafe.As<Bits, T>(ref _bits) = value;
    }

    /// <summary>The value that was kept.</summary>
    internal readonly T Get<T>()
        where T : struct
    {
        if (typeof(T) != typeof(FactId))
            return Unsafe.As<Bits, T>(ref Unsafe.AsRef(in _bits));
        FactId id = FactId.Of(((string)Reference!, _bits.First));
        return Unsafe.As<FactId, T>(ref id);
    }

    private struct Bits
    {
        internal long First;
#pragma warning disable CS0169 // Written through the address of the first.
        private readonly long _second;
#pragma warning restore CS0169
    }
}
