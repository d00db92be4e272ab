using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>What every character is to the scanner of quantities, in one table, so that most of them are dismissed by one look.</summary>
internal static class NumeralGlyphs
{
    private const string WordDigits = "零一二三四五六七八九";
    private const int OpeningShift = 20;

    private static readonly NumeralGlyph[] Table = Build();

    /// <summary>What a character is.</summary>
    public static NumeralGlyph Of(char c) => Table[c];

    /// <summary>What the character at an offset is; nothing where the text ends before or behind it.</summary>
    public static NumeralGlyph At(ReadOnlySpan<char> text, int at) =>
        unchecked((uint)at) < (uint)text.Length ? Table[text[at]] : NumeralGlyph.None;

    /// <summary>The value of a digit, half or full width; more than 9 for every other character.</summary>
    public static uint DigitOf(char c)
    {
        uint half = unchecked((uint)(c - '0')), full = unchecked((uint)(c - '０'));
        return half <= 9 ? half : full;
    }

    /// <summary>Whether a character is any of some things.</summary>
    public static bool Has(this NumeralGlyph glyph, NumeralGlyph any) => (glyph & any) != NumeralGlyph.None;

    /// <summary>The value of a digit, which the four lowest bits hold.</summary>
    public static int Value(this NumeralGlyph glyph) => (int)glyph & 0xF;

    /// <summary>Which units begin with a character: their place among <see cref="UnitWordEdges.Firsts"/>, from 1 on; 0 for none.</summary>
    public static int Opening(this NumeralGlyph glyph) => (int)((uint)(glyph & ~NumeralGlyph.Anything) >> OpeningShift);

    private static NumeralGlyph[] Build()
    {
        var table = new NumeralGlyph[char.MaxValue + 1];
        for (int value = 0; value < 10; value++)
        {
            table['0' + value] = table['０' + value] = NumeralGlyph.Digit | (NumeralGlyph)value;
            table[WordDigits[value]] = NumeralGlyph.WordDigit | (NumeralGlyph)value;
        }

        table['〇'] = table['零'];
        table['两'] = table['二'];
        Mark(NumeralGlyph.WordPower, "十百千万亿");
        Mark(NumeralGlyph.Opens, "翻半“‘「《〈\"〔［");
        Mark(NumeralGlyph.Leads, "第前保");
        Mark(NumeralGlyph.Follows, "零〇一二两三四五六七八九十百千万亿余多来几半成分连点增 \u00A0\u2002\u2003\u2009\u202F\u3000—–-－~～〜﹣至到、和与及，,以");
        Mark(NumeralGlyph.Follows, new string(UnitWordEdges.Firsts));
        Mark(NumeralGlyph.Blank, " \u00A0\u2002\u2003\u2009\u202F\u3000");
        Mark(NumeralGlyph.Scales, "万亿千百余多来几");
        Mark(NumeralGlyph.Joins, SharedUnit.Joints);
        foreach (WordEntry bound in Vocabulary.Entries(QuantityWord.BoundBefore))
            table[bound.Word[^1]] |= NumeralGlyph.Bounds;
        foreach (WordEntry bound in Vocabulary.Entries(QuantityWord.BoundAfter))
            table[bound.Word[0]] |= NumeralGlyph.Bounds;
        Mark(NumeralGlyph.Names, NameNumerals.MarksBefore);
        Mark(NumeralGlyph.Turns, "半成分连+＋×");
        Mark(NumeralGlyph.Divides, ",，'’.．");
        Mark(NumeralGlyph.Ranges, SharedUnit.Ranging);
        Mark(NumeralGlyph.Touches, SignGrammar.Signs + PledgeGrammar.Pledges + UnitsBefore.Ends);
        Mark(NumeralGlyph.Grades, "级");
        uint opening = 0;
        foreach (char c in UnitWordEdges.Firsts)
            table[c] |= (NumeralGlyph)(++opening << OpeningShift);
        return table;

        void Mark(NumeralGlyph mark, string characters)
        {
            foreach (char c in characters)
                table[c] |= mark;
        }
    }
}
