using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>Makes a value of a text in UTF-8.</summary>
internal delegate T Remembering<out T>(ReadOnlySpan<byte> utf8);

/// <summary>
/// Values that a text repeats, found again by their bytes: a few hundred codes, sections and periods stand in it thousands of times. Each
/// byte pattern has two places,
/// where the last ones stay, so that no text, however made, can slow the finding down.
/// </summary>
internal sealed class Remembered<T>
    where T : class?
{
    private const int LongestEscaped = 512;
    private const int MostChunks = 16;

    private readonly Remembering<T> _read;
    private readonly Place[] _places;
    private readonly byte[][] _chunks = new byte[MostChunks][];
    private readonly int _chunkLength;
    private int _chunkCount;
    private int _used;

    /// <summary>Remembers up to <paramref name="places"/> values, a power of two up to 4,096, with room for 64 bytes of each.</summary>
    internal Remembered(int places, Remembering<T> read)
    {
        _places = new Place[places];
        _chunkLength = places * 4;
        _read = read;
    }

    /// <summary>The value of the text on which the reader stands.</summary>
    internal T Of(ref Utf8JsonReader json) => json.ValueIsEscaped ? OfEscaped(ref json) : Of(json.ValueSpan);

    /// <summary>The value of a text in UTF-8.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // One copy serves all members: copied into each of them it is slower.
    internal T Of(ReadOnlySpan<byte> utf8)
    {
        uint at = Hash(utf8) & (uint)(_places.Length - 1);
        ref Place first = ref _places[at];
        if (Holds(first, utf8))
            return first.Value;
        ref Place second = ref _places[at ^ 1];
        return Holds(second, utf8) ? second.Value : Remember(utf8, ref first, ref second);
    }

    private T Remember(ReadOnlySpan<byte> utf8, ref Place first, ref Place second)
    {
        T value = _read(utf8);
        if (utf8.Length > _chunkLength)
            return value;
        if (_chunkCount == 0 || utf8.Length > _chunkLength - _used)
            BeginChunk();
        utf8.CopyTo(_chunks[_chunkCount - 1].AsSpan(_used));
        second = first;
        first = new Place { Value = value, Length = utf8.Length, Start = (short)_used, Chunk = (short)_chunkCount };
        _used += utf8.Length;
        return value;
    }

    /// <summary>Makes room for the bytes of more texts; everything is forgotten where there are too many.</summary>
    private void BeginChunk()
    {
        if (_chunkCount == MostChunks)
        {
            Array.Clear(_places);
            _chunkCount = 0;
        }

        _chunks[_chunkCount++] ??= new byte[_chunkLength];
        _used = 0;
    }

    private T OfEscaped(ref Utf8JsonReader json)
    {
        int length = json.ValueSpan.Length;
        Span<byte> plain = length <= LongestEscaped ? stackalloc byte[LongestEscaped] : new byte[length];
        try
        {
            return Of(plain[..json.CopyString(plain)]);
        }
        catch (InvalidOperationException)
        {
            throw Utf8Text.NotUnicode;
        }
    }

    private bool Holds(in Place place, ReadOnlySpan<byte> utf8) =>
        place.Length == utf8.Length && place.Chunk > 0 && utf8.SequenceEqual(_chunks[place.Chunk - 1].AsSpan(place.Start, utf8.Length));

    /// <summary>Eight bytes at a time; the last eight, or what there is of them, may be looked at twice.</summary>
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        ulong hash = (ulong)utf8.Length;
        for (; utf8.Length > sizeof(ulong); utf8 = utf8[sizeof(ulong)..])
            hash = Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8));
        if (utf8.Length == sizeof(ulong))
            return (uint)(Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8)) >> 32);
        if (utf8.Length >= sizeof(uint))
            return (uint)(Mixed(hash,
                BinaryPrimitives
                .ReadUInt32LittleEndian(utf8) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(utf8[^sizeof(uint)..]) << 32)) >> 32);
        ulong rest = 0;
        foreach (byte b in utf8)
            rest = (rest << 8) | b;
        return (uint)(Mixed(hash, rest) >> 32);
    }

    private static ulong Mixed(ulong hash, ulong word) => unchecked((hash ^ word) * 0x9E3779B97F4A7C15);

    /// <summary>A value and where its bytes stand.</summary>
    private struct Place
    {
        internal T Value;
        internal int Length;
        internal short Start;

        /// <summary>Which chunk, from 1; 0 where the place is free.</summary>
        internal short Chunk;
    }
}
