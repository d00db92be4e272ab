using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>Blocks of 64 rows by vectors of 128 bits.</summary>
internal readonly struct Rows128 : IRowVectors
{
    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (ulong Above, ulong Beyond, ulong Coded) Compare(ref readonly long values, ref readonly long first,
        ref readonly long second)
    {
        ulong above = 0, beyond = 0, coded = 0;
        Vector128<long> limit = Vector128.Create(RowCode.Limit);
        for (int i = 0; i < 64; i += 2)
        {
            Vector128<long> value = Vector128.LoadUnsafe(in values, (nuint)i);
            above |= (ulong)Vector128.GreaterThan(value, Vector128.LoadUnsafe(in first, (nuint)i)).ExtractMostSignificantBits() << i;
            beyond |= (ulong)Vector128.GreaterThan(value, Vector128.LoadUnsafe(in second, (nuint)i)).ExtractMostSignificantBits() << i;
            coded |= (ulong)Vector128.LessThan(value, limit).ExtractMostSignificantBits() << i;
        }

        return (above, beyond, coded);
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Equal(ref readonly long values, long wanted)
    {
        ulong equal = 0;
        for (int i = 0; i < 64; i += 2)
            equal |= (ulong)Vector128.Equals(Vector128.LoadUnsafe(in values, (nuint)i), Vector128.Create(wanted))
                .ExtractMostSignificantBits() << i;
        return equal;
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Having(ref readonly byte marks, byte mark)
    {
        ulong having = 0;
        Vector128<byte> wanted = Vector128.Create(mark);
        for (int i = 0; i < 64; i += 16)
            having |= (ulong)Vector128.Equals(Vector128.LoadUnsafe(in marks, (nuint)i) & wanted, wanted).ExtractMostSignificantBits() << i;
        return having;
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Ends(ref readonly int groups)
    {
        ulong same = 0;
        for (int i = 0; i < 64; i += 4)
            same |= (ulong)Vector128.Equals(Vector128.LoadUnsafe(in groups, (nuint)i), Vector128.LoadUnsafe(in groups, (nuint)i + 1))
                .ExtractMostSignificantBits() << i;
        return ~same;
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Codes(ulong ones, ulong twos, ref byte codes)
    {
        for (int i = 0; i < 64; i += 16)
            ((Spread(ones >> i) & Vector128.Create((byte)1)) | (Spread(twos >> i) & Vector128.Create((byte)2)))
                .StoreUnsafe(ref codes, (nuint)i);
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Places(ref readonly int groups, ref readonly byte codes, int distance, ref int places)
    {
        Vector128<int> moved = Vector128.Create((long)distance << 32).AsInt32();
        for (int i = 0; i < 64; i += 16)
        {
            (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(Vector128.LoadUnsafe(in codes, (nuint)i));
            Place(in groups, Vector128.WidenLower(low), moved, i, ref places);
            Place(in groups, Vector128.WidenUpper(low), moved, i + 4, ref places);
            Place(in groups, Vector128.WidenLower(high), moved, i + (2 * 4), ref places);
            Place(in groups, Vector128.WidenUpper(high), moved, i + (3 * 4), ref places);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Place(ref readonly int groups, Vector128<uint> codes, Vector128<int> moved, int row, ref int places) =>
        ((Vector128.LoadUnsafe(in groups, (nuint)row) << 2) + codes.AsInt32() + moved).StoreUnsafe(ref places, (nuint)row);

    /// <summary>A byte for each of the lowest 16 bits, full where the bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Spread(ulong word)
    {
        Vector128<byte> bit = Vector128.Create(0x8040201008040201UL).AsByte();
        Vector128<byte> bytes = Vector128.Shuffle(Vector128.Create(word).AsByte(),
            Vector128.Create(0x0000000000000000UL, 0x0101010101010101UL).AsByte());
        return Vector128.Equals(bytes & bit, bit);
    }
}
