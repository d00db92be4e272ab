using System.Buffers.Binary;
using System.Text.Json;

namespace Huzhou.Policy.Serialization;

/// <summary>
/// Values that a text repeats, found again by their bytes: a few hundred codes, sections and periods stand in it thousands of times. Each byte pattern has one place,
/// where the last one stays, so that no text, however made, can slow the finding down.
/// </summary>
internal sealed class Remembered<T>
    where T : class?
{
    private const int LongestEscaped = 512;

    private readonly Func<string, T> _read;
    private readonly (byte[]? Utf8, T Value)[] _places;

    /// <summary>Remembers up to <paramref name="places"/> values, a power of two.</summary>
    internal Remembered(int places, Func<string, T> read)
    {
        _places = new (byte[]?, T)[places];
        _read = read;
    }

    /// <summary>The value of the text on which the reader stands.</summary>
    internal T Of(ref Utf8JsonReader json)
    {
        if (!json.ValueIsEscaped)
            return Of(json.ValueSpan);
        if (json.ValueSpan.Length > LongestEscaped)
            return _read(ReadScope.Text(ref json));
        Span<byte> plain = stackalloc byte[LongestEscaped];
        try
        {
            return Of(plain[..json.CopyString(plain)]);
        }
        catch (InvalidOperationException)
        {
            throw Door.NotUnicode;
        }
    }

    /// <summary>The value of a text in UTF-8.</summary>
    internal T Of(ReadOnlySpan<byte> utf8)
    {
        ref (byte[]? Utf8, T Value) place = ref _places[Hash(utf8) & (uint)(_places.Length - 1)];
        if (place.Utf8 is { } known && utf8.SequenceEqual(known))
            return place.Value;
        place = (utf8.ToArray(), _read(Door.Text(utf8)));
        return place.Value;
    }

    /// <summary>Eight bytes at a time; the last eight, or what there is of them, may be looked at twice.</summary>
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        ulong hash = (ulong)utf8.Length;
        for (; utf8.Length > sizeof(ulong); utf8 = utf8[sizeof(ulong)..])
            hash = Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8));
        if (utf8.Length == sizeof(ulong))
            return (uint)(Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8)) >> 32);
        if (utf8.Length >= sizeof(uint))
            return (uint)(Mixed(hash, BinaryPrimitives.ReadUInt32LittleEndian(utf8) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(utf8[^sizeof(uint)..]) << 32)) >> 32);
        ulong rest = 0;
        foreach (byte b in utf8)
            rest = (rest << 8) | b;
        return (uint)(Mixed(hash, rest) >> 32);
    }

    private static ulong Mixed(ulong hash, ulong word) => unchecked((hash ^ word) * 0x9E3779B97F4A7C15);
}
