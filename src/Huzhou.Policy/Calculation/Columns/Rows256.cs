using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>Blocks of 64 rows by vectors of 256 bits.</summary>
internal readonly struct Rows256 : IRowVectors
{
    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (ulong Above, ulong Beyond, ulong Coded) Compare(ref readonly long values, ref readonly long first,
        ref readonly long second)
    {
        ulong above = 0, beyond = 0, coded = 0;
        Vector256<long> limit = Vector256.Create(RowCode.Limit);
        for (int i = 0; i < 64; i += 4)
        {
            Vector256<long> value = Vector256.LoadUnsafe(in values, (nuint)i);
            above |= (ulong)Vector256.GreaterThan(value, Vector256.LoadUnsafe(in first, (nuint)i)).ExtractMostSignificantBits() << i;
            beyond |= (ulong)Vector256.GreaterThan(value, Vector256.LoadUnsafe(in second, (nuint)i)).ExtractMostSignificantBits() << i;
            coded |= (ulong)Vector256.LessThan(value, limit).ExtractMostSignificantBits() << i;
        }

        return (above, beyond, coded);
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Equal(ref readonly long values, long wanted)
    {
        ulong equal = 0;
        for (int i = 0; i < 64; i += 4)
            equal |= (ulong)Vector256.Equals(Vector256.LoadUnsafe(in values, (nuint)i), Vector256.Create(wanted))
                .ExtractMostSignificantBits() << i;
        return equal;
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Having(ref readonly byte marks, byte mark)
    {
        ulong having = 0;
        Vector256<byte> wanted = Vector256.Create(mark);
        for (int i = 0; i < 64; i += 32)
            having |= (ulong)Vector256.Equals(Vector256.LoadUnsafe(in marks, (nuint)i) & wanted, wanted).ExtractMostSignificantBits() << i;
        return having;
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Ends(ref readonly int groups)
    {
        ulong same = 0;
        for (int i = 0; i < 64; i += 8)
            same |= (ulong)Vector256.Equals(Vector256.LoadUnsafe(in groups, (nuint)i), Vector256.LoadUnsafe(in groups, (nuint)i + 1))
                .ExtractMostSignificantBits() << i;
        return ~same;
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Codes(ulong ones, ulong twos, ref byte codes)
    {
        for (int i = 0; i < 64; i += 32)
            ((Spread(ones >> i) & Vector256.Create((byte)1)) | (Spread(twos >> i) & Vector256.Create((byte)2)))
                .StoreUnsafe(ref codes, (nuint)i);
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Places(ref readonly int groups, ref readonly byte codes, int distance, ref int places)
    {
        Vector256<int> moved = Vector256.Create((long)distance << 32).AsInt32();
        for (int i = 0; i < 64; i += 32)
        {
            (Vector256<ushort> low, Vector256<ushort> high) = Vector256.Widen(Vector256.LoadUnsafe(in codes, (nuint)i));
            Place(in groups, Vector256.WidenLower(low), moved, i, ref places);
            Place(in groups, Vector256.WidenUpper(low), moved, i + 8, ref places);
            Place(in groups, Vector256.WidenLower(high), moved, i + (2 * 8), ref places);
            Place(in groups, Vector256.WidenUpper(high), moved, i + (3 * 8), ref places);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Place(ref readonly int groups, Vector256<uint> codes, Vector256<int> moved, int row, ref int places) =>
        ((Vector256.LoadUnsafe(in groups, (nuint)row) << 2) + codes.AsInt32() + moved).StoreUnsafe(ref places, (nuint)row);

    /// <summary>A byte for each of the lowest 32 bits, full where the bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Spread(ulong word)
    {
        Vector256<byte> bit = Vector256.Create(0x8040201008040201UL).AsByte();
        Vector256<byte> bytes = Vector256.Shuffle(Vector256.Create(word).AsByte(),
            Vector256.Create(0x0000000000000000UL, 0x0101010101010101UL, 0x1212121212121212UL, 0x1313131313131313UL).AsByte());
        return Vector256.Equals(bytes & bit, bit);
    }
}
