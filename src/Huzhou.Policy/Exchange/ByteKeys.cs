using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Huzhou.Policy.Exchange;

/// <summary>Values by the bytes that stand for them, up to a number of them.</summary>
internal sealed class ByteKeys<T>
{
    private const int Most = 1 << 16;

    private (ulong Hash, byte[]? Key, T Value)[] _entries = new (ulong, byte[]?, T)[256];
    private int _count;

    internal bool TryGet(ReadOnlySpan<byte> key, out T value)
    {
        ulong hash = HashOf(key);
        for (int i = (int)(hash & (uint)(_entries.Length - 1)); _entries[i].Key is { } other; i = (i + 1) & (_entries.Length - 1))
        {
            if (_entries[i].Hash == hash && key.SequenceEqual(other))
            {
                value = _entries[i].Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    internal void Set(ReadOnlySpan<byte> key, T value)
    {
        if (_count == Most || TryGet(key, out _))
            return;
        if (_count * 2 >= _entries.Length)
        {
            (ulong Hash, byte[]? Key, T Value)[] old = _entries;
            _entries = new (ulong, byte[]?, T)[old.Length * 2];
            foreach ((ulong Hash, byte[]? Key, T Value) entry in old)
            {
                if (entry.Key is not null)
                    Put(entry);
            }
        }

        Put((HashOf(key), key.ToArray(), value));
        _count++;
    }

    private void Put((ulong Hash, byte[]? Key, T Value) entry)
    {
        int i = (int)(entry.Hash & (uint)(_entries.Length - 1));
        while (_entries[i].Key is not null)
            i = (i + 1) & (_entries.Length - 1);
        _entries[i] = entry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HashOf(ReadOnlySpan<byte> key)
    {
        unchecked
        {
            ulong hash = (ulong)key.Length * 0x9E3779B97F4A7C15UL;
            while (key.Length >= 8)
            {
                hash = (hash ^ MemoryMarshal.Read<ulong>(key)) * 0x9E3779B97F4A7C15UL;
                hash ^= hash >> 29;
                key = key[8..];
            }

            ulong rest = 0;
            foreach (byte b in key)
                rest = (rest << 8) | b;
            hash = (hash ^ rest) * 0x9E3779B97F4A7C15UL;
            return hash ^ (hash >> 32);
        }
    }
}
