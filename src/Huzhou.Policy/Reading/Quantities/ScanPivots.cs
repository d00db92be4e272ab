using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>
/// Searches a text for the characters at which a quantity, or a quotation that may hide one, can begin: 64 characters at a time where the
/// machine has
/// vectors, and each that may be one is held against the table of characters.
/// </summary>
internal ref struct ScanPivots
{
    private const int Block = 64;

    /// <summary>
    /// Numerals and openers in eight groups whose half bytes are alike: a character whose four half bytes all occur in one of the groups
    /// may be a pivot.
    /// Any grouping is right; with this one fewer than one of a thousand other characters of a report is looked at for nothing.
    /// </summary>
    private static readonly string[] Groups = ["0123456789０１２３４５６７８９〔", "两五百", "一三七万亿", "十千前半", "\"零", "［四六八保", "二九", "〇第翻“‘「《〈"];

    private const int Anything = 1 << 16;

    /// <summary>What is wanted behind a pivot, by the bits that make it one.</summary>
    private static readonly int[] Wanted = BuildWanted();

    // For each of the four half bytes of a character and each of its values, the groups that have it.
    private static readonly Vector128<byte> ByLowest = GroupsBy(0);
    private static readonly Vector128<byte> BySecond = GroupsBy(4);
    private static readonly Vector128<byte> ByThird = GroupsBy(8);
    private static readonly Vector128<byte> ByHighest = GroupsBy(12);

    // The same four times over.
    private static readonly Vector512<byte> WideByLowest = FourTimes(ByLowest);
    private static readonly Vector512<byte> WideBySecond = FourTimes(BySecond);
    private static readonly Vector512<byte> WideByThird = FourTimes(ByThird);
    private static readonly Vector512<byte> WideByHighest = FourTimes(ByHighest);

    private readonly ReadOnlySpan<char> _text;
    private int _block;
    private ulong _candidates;
    private int _next;

    /// <summary>A search in a text.</summary>
    public ScanPivots(ReadOnlySpan<char> text)
    {
        _text = text;
        _block = 0;
        _candidates = 0;
        _next = 0;
    }

    /// <summary>The first pivot at or behind an offset, which never goes back; the length of the text where there is none.</summary>
    public int From(int at)
    {
        ulong candidates = at >= _next ? 0 : at > _block ? _candidates >> (at - _block) << (at - _block) : _candidates;
        int from = Math.Max(at, _next);
        while (true)
        {
            for (; candidates != 0; candidates &= candidates - 1)
            {
                int candidate = _block + BitOperations.TrailingZeroCount(candidates);
                if (!IsPivot(_text, candidate))
                    continue;
                _candidates = candidates;
                return candidate;
            }

            if (from >= _text.Length)
            {
                _candidates = 0;
                return _text.Length;
            }

            candidates = Take(from);
            from = _next;
        }
    }

    /// <summary>Goes on to the block that begins at an offset, and gives its candidates.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong Take(int from)
    {
        _block = from;
        _next = Math.Min(from + Block, _text.Length);
        return Candidates(_text[_block.._next]);
    }

    private static bool IsPivot(ReadOnlySpan<char> text, int at)
    {
        NumeralGlyph glyph = NumeralGlyphs.Of(text[at]);
        if (glyph.Has(NumeralGlyph.Digit))
            return true;
        int wanted = Wanted[(int)(glyph & NumeralGlyph.Pivot) >> 4];
        return (((int)NumeralGlyphs.At(text, at + 1) | Anything) & wanted) != 0;
    }

    /// <summary>Which characters of a block may be pivots, a bit for each.</summary>
    private static ulong Candidates(ReadOnlySpan<char> block)
    {
        if (!Vector128.IsHardwareAccelerated || block.Length < Block)
            return OneByOne(block);
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(block);
        return IsWide ? AtOnce(units) : InFourths(units);
    }

    /// <summary>Whether a block is one look.</summary>
    internal static bool IsWide => Vector512.IsHardwareAccelerated && Avx512BW.IsSupported;

    /// <summary>Which characters of a whole block may be pivots, found in four looks.</summary>
    internal static ulong InFourths(ReadOnlySpan<ushort> units) =>
        Candidates(units) | (Candidates(units[16..]) << 16) | (Candidates(units[32..]) << 32) | (Candidates(units[48..]) << 48);

    private static ulong OneByOne(ReadOnlySpan<char> block)
    {
        ulong all = 0;
        for (int i = 0; i < block.Length; i++)
            all |= NumeralGlyphs.Of(block[i]).Has(NumeralGlyph.Pivot) ? 1UL << i : 0UL;
        return all;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Candidates(ReadOnlySpan<ushort> units)
    {
        Vector128<ushort> first = Vector128.Create(units), second = Vector128.Create(units[8..]);
        Vector128<byte> low = Vector128.Narrow(first, second), high = Vector128.Narrow(first >>> 8, second >>> 8),
            half = Vector128.Create((byte)0xF);
        Vector128<byte> groups = Vector128.ShuffleNative(ByLowest, low & half) & Vector128.ShuffleNative(BySecond, low >>> 4)
            & Vector128.ShuffleNative(ByThird, high & half) & Vector128.ShuffleNative(ByHighest, high >>> 4);
        return ~Vector128.Equals(groups, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
    }

    /// <summary>Which characters of a whole block may be pivots, found in one look; only where <see cref="IsWide"/>.</summary>
    internal static ulong AtOnce(ReadOnlySpan<ushort> units)
    {
        Vector512<ushort> first = Vector512.Create(units), second = Vector512.Create(units[32..]);
        Vector512<byte> low = Vector512.Narrow(first, second), high = Vector512.Narrow(first >>> 8, second >>> 8),
            half = Vector512.Create((byte)0xF);
        Vector512<byte> groups = Avx512BW.Shuffle(WideByLowest, low & half) & Avx512BW.Shuffle(WideBySecond, (low >>> 4) & half)
            & Avx512BW.Shuffle(WideByThird, high & half) & Avx512BW.Shuffle(WideByHighest, (high >>> 4) & half);
        return ~Vector512.Equals(groups, Vector512<byte>.Zero).ExtractMostSignificantBits();
    }

    private static int[] BuildWanted()
    {
        int[] wanted = new int[((int)NumeralGlyph.Pivot >> 4) + 1];
        wanted[(int)NumeralGlyph.Digit >> 4] = wanted[(int)NumeralGlyph.WordPower >> 4] = wanted[(int)NumeralGlyph.Opens >> 4] = Anything;
        wanted[(int)NumeralGlyph.WordDigit >> 4] = (int)NumeralGlyph.Follows;
        wanted[(int)NumeralGlyph.Leads >> 4] = (int)(NumeralGlyph.Numeral | NumeralGlyph.Leads | NumeralGlyph.Blank);
        return wanted;
    }

    private static Vector512<byte> FourTimes(Vector128<byte> groups) =>
        Vector512.Create(Vector256.Create(groups, groups), Vector256.Create(groups, groups));

    private static Vector128<byte> GroupsBy(int shift)
    {
        Span<byte> groups = stackalloc byte[16];
        for (int group = 0; group < Groups.Length; group++)
        {
            foreach (char c in Groups[group])
                groups[(c >> shift) & 0xF] |= (byte)(1 << group);
        }

        return Vector128.Create<byte>(groups);
    }
}
