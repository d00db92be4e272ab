using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>Blocks of 64 rows by vectors of 512 bits.</summary>
internal readonly struct Rows512 : IRowVectors
{
    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (ulong Above, ulong Beyond, ulong Coded) Compare(ref readonly long values, ref readonly long first,
        ref readonly long second)
    {
        ulong above = 0, beyond = 0, coded = 0;
        Vector512<long> limit = Vector512.Create(RowCode.Limit);
        for (int i = 0; i < 64; i += 8)
        {
            Vector512<long> value = Vector512.LoadUnsafe(in values, (nuint)i);
            above |= (ulong)Vector512.GreaterThan(value, Vector512.LoadUnsafe(in first, (nuint)i)).ExtractMostSignificantBits() << i;
            beyond |= (ulong)Vector512.GreaterThan(value, Vector512.LoadUnsafe(in second, (nuint)i)).ExtractMostSignificantBits() << i;
            coded |= (ulong)Vector512.LessThan(value, limit).ExtractMostSignificantBits() << i;
        }

        return (above, beyond, coded);
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Equal(ref readonly long values, long wanted)
    {
        ulong equal = 0;
        for (int i = 0; i < 64; i += 8)
            equal |= (ulong)Vector512.Equals(Vector512.LoadUnsafe(in values, (nuint)i), Vector512.Create(wanted))
                .ExtractMostSignificantBits() << i;
        return equal;
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Having(ref readonly byte marks, byte mark)
    {
        ulong having = 0;
        Vector512<byte> wanted = Vector512.Create(mark);
        for (int i = 0; i < 64; i += 64)
            having |= (ulong)Vector512.Equals(Vector512.LoadUnsafe(in marks, (nuint)i) & wanted, wanted).ExtractMostSignificantBits() << i;
        return having;
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Ends(ref readonly int groups)
    {
        ulong same = 0;
        for (int i = 0; i < 64; i += 16)
            same |= (ulong)Vector512.Equals(Vector512.LoadUnsafe(in groups, (nuint)i), Vector512.LoadUnsafe(in groups, (nuint)i + 1))
                .ExtractMostSignificantBits() << i;
        return ~same;
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Codes(ulong ones, ulong twos, ref byte codes)
    {
        for (int i = 0; i < 64; i += 64)
            ((Spread(ones >> i) & Vector512.Create((byte)1)) | (Spread(twos >> i) & Vector512.Create((byte)2)))
                .StoreUnsafe(ref codes, (nuint)i);
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Places(ref readonly int groups, ref readonly byte codes, int distance, ref int places)
    {
        Vector512<int> moved = Vector512.Create((long)distance << 32).AsInt32();
        for (int i = 0; i < 64; i += 64)
        {
            (Vector512<ushort> low, Vector512<ushort> high) = Vector512.Widen(Vector512.LoadUnsafe(in codes, (nuint)i));
            Place(in groups, Vector512.WidenLower(low), moved, i, ref places);
            Place(in groups, Vector512.WidenUpper(low), moved, i + 16, ref places);
            Place(in groups, Vector512.WidenLower(high), moved, i + (2 * 16), ref places);
            Place(in groups, Vector512.WidenUpper(high), moved, i + (3 * 16), ref places);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Place(ref readonly int groups, Vector512<uint> codes, Vector512<int> moved, int row, ref int places) =>
        ((Vector512.LoadUnsafe(in groups, (nuint)row) << 2) + codes.AsInt32() + moved).StoreUnsafe(ref places, (nuint)row);

    /// <summary>A byte for each of the lowest 64 bits, full where the bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Spread(ulong word)
    {
        Vector512<byte> bit = Vector512.Create(0x8040201008040201UL).AsByte();
        Vector512<byte> bytes = Vector512.Shuffle(Vector512.Create(word).AsByte(),
            Vector512.Create(0x0000000000000000UL, 0x0101010101010101UL, 0x1212121212121212UL, 0x1313131313131313UL, 0x2424242424242424UL,
                0x2525252525252525UL, 0x3636363636363636UL, 0x3737373737373737UL).AsByte());
        return Vector512.Equals(bytes & bit, bit);
    }
}
