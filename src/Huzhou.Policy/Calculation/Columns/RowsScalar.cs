using System.Runtime.CompilerServices;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>Blocks of 64 rows, row by row: what the vectors are held against, and the way of machines without them.</summary>
internal readonly struct RowsScalar : IRowVectors
{
    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (ulong Above, ulong Beyond, ulong Coded) Compare(ref readonly long values, ref readonly long first,
        ref readonly long second)
    {
        ulong above = 0, beyond = 0, coded = 0;
        for (int i = 0; i < 64; i++)
        {
            long value = At(in values, i);
            above |= Bit(value > At(in first, i), i);
            beyond |= Bit(value > At(in second, i), i);
            coded |= Bit(value < RowCode.Limit, i);
        }

        return (above, beyond, coded);
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Equal(ref readonly long values, long wanted)
    {
        ulong equal = 0;
        for (int i = 0; i < 64; i++)
            equal |= Bit(At(in values, i) == wanted, i);
        return equal;
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Having(ref readonly byte marks, byte mark)
    {
        ulong having = 0;
        for (int i = 0; i < 64; i++)
            having |= Bit((At(in marks, i) & mark) == mark, i);
        return having;
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Ends(ref readonly int groups)
    {
        ulong ends = 0;
        for (int i = 0; i < 64; i++)
            ends |= Bit(At(in groups, i) != At(in groups, i + 1), i);
        return ends;
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Codes(ulong ones, ulong twos, ref byte codes)
    {
        for (int i = 0; i < 64; i++)
            Unsafe.Add(ref codes, i) = (byte)(((ones >> i) & 1) | (((twos >> i) & 1) << 1));
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Places(ref readonly int groups, ref readonly byte codes, int distance, ref int places)
    {
        for (int i = 0; i < 64; i++)
            Unsafe.Add(ref places, i) = (At(in groups, i) << 2) + At(in codes, i) + ((i & 1) * distance);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bit(bool holds, int row) => (holds ? 1UL : 0UL) << row;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T At<T>(ref readonly T start, int row) => Unsafe.Add(ref Unsafe.AsRef(in start), row);
}
