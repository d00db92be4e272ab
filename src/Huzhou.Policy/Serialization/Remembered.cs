using System.Text.Json;

namespace Huzhou.Policy.Serialization;

/// <summary>
/// Values that a text repeats, found again by their bytes: a few hundred codes, sections and periods stand in it thousands of times. Each byte pattern has one place,
/// where the last one stays, so that no text, however made, can slow the finding down.
/// </summary>
internal sealed class Remembered<T>
    where T : class?
{
    private readonly Func<string, T> _read;
    private readonly (byte[]? Utf8, T Value)[] _places;

    /// <summary>Remembers up to <paramref name="places"/> values, a power of two.</summary>
    internal Remembered(int places, Func<string, T> read)
    {
        _places = new (byte[]?, T)[places];
        _read = read;
    }

    /// <summary>The value of the text on which the reader stands.</summary>
    internal T Of(ref Utf8JsonReader json) => json.ValueIsEscaped ? _read(ReadScope.Text(ref json)) : Of(json.ValueSpan);

    /// <summary>The value of a text in UTF-8.</summary>
    internal T Of(ReadOnlySpan<byte> utf8)
    {
        ref (byte[]? Utf8, T Value) place = ref _places[Hash(utf8) & (uint)(_places.Length - 1)];
        if (place.Utf8 is { } known && utf8.SequenceEqual(known))
            return place.Value;
        place = (utf8.ToArray(), _read(Door.Text(utf8)));
        return place.Value;
    }

    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        ulong hash = (ulong)utf8.Length;
        unchecked
        {
            for (; utf8.Length >= sizeof(ulong); utf8 = utf8[sizeof(ulong)..])
                hash = (hash ^ System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(utf8)) * 0x9E3779B97F4A7C15;
            foreach (byte b in utf8)
                hash = (hash ^ b) * 0x9E3779B97F4A7C15;
        }

        return (uint)(hash >> 32);
    }
}
