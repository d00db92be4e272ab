using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Huzhou.Policy.Reading;

/// <summary>
/// Searches a text for the characters at which a quantity, or a quotation that may hide one, can begin: 64 characters at a time where the machine has
/// vectors, and each that may be one is held against the table of characters.
/// </summary>
internal ref struct ScanPivots
{
    private const int Block = 64;

    /// <summary>
    /// Numerals and openers in eight groups whose half bytes are alike: a character whose four half bytes all occur in one of the groups may be a pivot.
    /// Any grouping is right; with this one fewer than one of a thousand other characters of a report is looked at for nothing.
    /// </summary>
    private static readonly string[] Groups = ["0123456789０１２３４５６７８９〔", "两五百", "一三七万亿", "十千前", "\"零", "［四六八保", "二九", "〇第翻“‘「《〈"];

    private const int Anything = 1 << 16;

    /// <summary>What is wanted behind a pivot, by the bits that make it one.</summary>
    private static readonly int[] Wanted = BuildWanted();

    // For each of the four half bytes of a character and each of its values, the groups that have it.
    private static readonly Vector128<byte> ByLowest = GroupsBy(0);
    private static readonly Vector128<byte> BySecond = GroupsBy(4);
    private static readonly Vector128<byte> ByThird = GroupsBy(8);
    private static readonly Vector128<byte> ByHighest = GroupsBy(12);

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
        int block = _block, next = _next;
        ulong candidates = _candidates;
        if (at >= next)
            (candidates, next) = (0, at);
        else if (at > block)
            candidates = candidates >> (at - block) << (at - block);
        while (true)
        {
            for (; candidates != 0; candidates &= candidates - 1)
            {
                int candidate = block + BitOperations.TrailingZeroCount(candidates);
                if (!IsPivot(_text, candidate))
                    continue;
                (_block, _next, _candidates) = (block, next, candidates);
                return candidate;
            }

            if (next >= _text.Length)
                return _text.Length;
            block = next;
            next = Math.Min(block + Block, _text.Length);
            candidates = Candidates(_text[block..next]);
        }
    }

    private static bool IsPivot(ReadOnlySpan<char> text, int at)
    {
        NumeralGlyph glyph = NumeralGlyphs.Of(text[at]);
        int wanted = Wanted[(int)(glyph & NumeralGlyph.Pivot) >> 4];
        return (((int)NumeralGlyphs.At(text, at + 1) | Anything) & wanted) != 0;
    }

    /// <summary>Which characters of a block may be pivots, a bit for each.</summary>
    private static ulong Candidates(ReadOnlySpan<char> block)
    {
        if (!Vector128.IsHardwareAccelerated || block.Length < Block)
            return OneByOne(block);
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(block);
        return Candidates(units) | (Candidates(units[16..]) << 16) | (Candidates(units[32..]) << 32) | (Candidates(units[48..]) << 48);
    }

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
        Vector128<byte> low = Vector128.Narrow(first, second), high = Vector128.Narrow(first >>> 8, second >>> 8), half = Vector128.Create((byte)0xF);
        Vector128<byte> groups = Vector128.ShuffleNative(ByLowest, low & half) & Vector128.ShuffleNative(BySecond, low >>> 4)
            & Vector128.ShuffleNative(ByThird, high & half) & Vector128.ShuffleNative(ByHighest, high >>> 4);
        return ~Vector128.Equals(groups, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
    }

    private static int[] BuildWanted()
    {
        int[] wanted = new int[((int)NumeralGlyph.Pivot >> 4) + 1];
        wanted[(int)NumeralGlyph.Digit >> 4] = wanted[(int)NumeralGlyph.WordPower >> 4] = wanted[(int)NumeralGlyph.Opens >> 4] = Anything;
        wanted[(int)NumeralGlyph.WordDigit >> 4] = (int)NumeralGlyph.Follows;
        wanted[(int)NumeralGlyph.Leads >> 4] = (int)(NumeralGlyph.Numeral | NumeralGlyph.Leads | NumeralGlyph.Blank);
        return wanted;
    }

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
