using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Tests.Laws;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>
/// The search by vectors finds the characters that a look at each of them finds, in texts of every length and from every offset on.
/// </summary>
public sealed class ScanPivotsTests
{
    /// <summary>Characters that begin something, characters that resemble them in one half byte or more, and ordinary ones.</summary>
    private static readonly char[] s_characters =
    [
        .. "0123456789０９〔［\"“‘「《〈两五百一三七万亿十千前零四六八保二九〇第翻",
        .. "0123456789一二三四五六七八九十百千万亿第前保“《".Select(c => (char)(c ^ 0x10)),
        .. "0123456789一二三四五六七八九十百千万亿第前保“《".Select(c => (char)(c ^ 0x100)),
        .. "地区生产总值增长年个，。、 \u3000%a\n",
    ];

    [Fact]
    public void Vectors_find_what_a_look_at_every_character_finds()
    {
        Gen<char> character = Gen.Frequency((3, Gen.Elements(s_characters)), (1, Gen.Choose(0, char.MaxValue).Select(code => (char)code)));
        Prop.ForAll(Arb.From(character.ArrayOf(200).Select(c => new string(c))), Arb.From(Gen.Choose(0, 200)), Arb.From(Gen.Choose(1, 90)),
            (text, cut, step) =>
        {
            string part = text[cut..];
            ScanPivots pivots = new(part);
            for (int at = 0; at <= part.Length; at += step)
            {
                if (pivots.From(at) != First(part, at))
                    return false;
            }

            return true;
        }).Holds();
    }

    [Fact]
    public void Every_width_of_vectors_sees_the_same_characters_in_a_block()
    {
        Gen<char> character = Gen.Frequency((3, Gen.Elements(s_characters)), (1, Gen.Choose(0, char.MaxValue).Select(code => (char)code)));
        Prop.ForAll(Arb.From(character.ArrayOf(64)), block =>
        {
            ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(block);
            ulong seen = Vector128.IsHardwareAccelerated ? ScanPivots.InFourths(units) : ulong.MaxValue;
            for (int i = 0; i < block.Length; i++)
            {
                if (NumeralGlyphs.Of(block[i]).Has(NumeralGlyph.Pivot) && (seen >> i & 1) == 0)
                    return false;
            }

            return !ScanPivots.IsWide || ScanPivots.AtOnce(units) == seen;
        }).Holds();
    }

    private static int First(string text, int at)
    {
        while (at < text.Length && !Begins(text, at))
            at++;
        return at;
    }

    private static bool Begins(string text, int at)
    {
        NumeralGlyph glyph = NumeralGlyphs.At(text, at), next = NumeralGlyphs.At(text, at + 1);
        return glyph.Has(NumeralGlyph.Digit | NumeralGlyph.WordPower | NumeralGlyph.Opens)
            || (glyph.Has(NumeralGlyph.WordDigit) && next.Has(NumeralGlyph.Follows))
            || (glyph.Has(NumeralGlyph.Leads) && next.Has(NumeralGlyph.Numeral | NumeralGlyph.Leads | NumeralGlyph.Blank));
    }
}
