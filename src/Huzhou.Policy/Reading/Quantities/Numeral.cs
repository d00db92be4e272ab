using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>One number in Arabic or Chinese numerals with its written scale, read from an offset on.</summary>
internal ref struct Numeral
{
    private const int MostDigits = 18;
    private const long MostInWords = 1_000_000_000_000_000;
    private const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    /// <summary>The digits of the number as one whole number.</summary>
    public ulong Digits;

    /// <summary>How many of those digits stand behind the point.</summary>
    public byte Places;

    /// <summary>The product of the written 万 and 亿.</summary>
    public long Scale;

    /// <summary>The offset behind number and scale.</summary>
    public int End;

    /// <summary>Whether 余, 多 or 来 stands in or behind the number.</summary>
    public bool Loose;

    /// <summary>Whether it is written in Chinese numerals.</summary>
    public bool InWords;

    /// <summary>Whether it is a scale alone, as in 千亿元 or 百余名: one of it is meant.</summary>
    public bool ScaleOnly;

    /// <summary>Whether it has a decimal fraction.</summary>
    public bool HasFraction;

    /// <summary>The number without its scale.</summary>
    public readonly decimal Value => new(unchecked((int)Digits), unchecked((int)(Digits >> 32)), 0, false, Places);

    /// <summary>The value of a Chinese digit, or -1.</summary>
    public static int DigitOf(char c) => NumeralGlyphs.Of(c) is var glyph && glyph.Has(NumeralGlyph.WordDigit) ? glyph.Value() : -1;

    /// <summary>Whether a number can begin with this Chinese character.</summary>
    public static bool StartsWords(char c) => NumeralGlyphs.Of(c).Has(NumeralGlyph.WordDigit | NumeralGlyph.WordPower);

    /// <summary>Reads the number that begins at an offset; false where none can be read there, and then <see cref="End"/> is where to go on.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Numeral number)
    {
        number = new Numeral { Scale = 1, End = at };
        if (unchecked((uint)at) >= (uint)text.Length)
            return false;
        NumeralGlyph glyph = NumeralGlyphs.Of(text[at]);
        if (glyph.Has(NumeralGlyph.Digit))
            return number.ReadDigits(text, at) && number.ReadScale(text) && number.IsSized;
        if (glyph.Has(NumeralGlyph.Numeral))
            return number.ReadWords(text, at) && number.IsSized;
        number.End = at + 1;
        return false;
    }

    private readonly bool IsSized => Digits <= 100_000_000 || Value <= Largest / Scale;

    private bool ReadDigits(ReadOnlySpan<char> text, int at)
    {
        ulong value = 0;
        byte places = 0;
        byte place = 0;
        int digits = 0;
        int i = at;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (NumeralGlyphs.DigitOf(c) is <= 9 and uint digit)
            {
                digits++;
                if (digits <= MostDigits)
                {
                    value = unchecked((value * 10) + digit);
                    places += place;
                }
            }
            else if (c is '.' or '．' && place == 0 && NumeralGlyphs.At(text, i + 1).Has(NumeralGlyph.Digit))
            {
                place = 1;
            }
            else if (!(c is ',' or '，' or '\'' && place == 0 && IsThousands(text, i, at)))
            {
                break;
            }
        }

        Digits = value;
        Places = places;
        HasFraction = place != 0;
        End = i;
        return digits <= MostDigits;
    }

    /// <summary>A separator belongs to the number where exactly three digits follow it and at most three stand before the first.</summary>
    private static bool IsThousands(ReadOnlySpan<char> text, int comma, int start)
    {
        if (comma + 3 >= text.Length)
            return false;
        for (int k = 1; k <= 3; k++)
        {
            if (!Glyph.IsDigit(text[comma + k]))
                return false;
        }

        if (comma + 4 < text.Length && Glyph.IsDigit(text[comma + 4]))
            return false;
        int before = 0;
        while (comma - 1 - before >= start && before < 4 && Glyph.IsDigit(text[comma - 1 - before]))
            before++;
        bool first = comma - before == start;
        if (text[comma] == '，' && !(first && before is >= 1 and <= 3 && comma + 4 < text.Length && text[comma + 4] is '.' or '．' or '万' or '亿' or '元'))
            return false;
        return first ? before is >= 1 and <= 3 : before == 3;
    }

    private bool ReadScale(ReadOnlySpan<char> text)
    {
        if (!NumeralGlyphs.At(text, End).Has(NumeralGlyph.Scales | NumeralGlyph.Blank))
            return true;
        int i = SkipBlanks(text, End);
        if (i > End && (i >= text.Length || text[i] is not ('万' or '亿')))
            i = End;
        while (i < text.Length)
        {
            char c = text[i];
            if (c is '万' or '亿')
            {
                if (Scale > 1_000_000_000)
                    return false;
                Scale *= c == '万' ? 10_000 : 100_000_000;
            }
            else if (c is '千' or '百' && !BeginsUnit(text, i))
            {
                ulong factor = c == '千' ? 1_000u : 100u;
                if (Digits > ulong.MaxValue / factor)
                    return false;
                Digits *= factor;
            }
            else if (c is '余' or '多' or '来' && !Loose && IsLoose(text, i))
            {
                Loose = true;
            }
            else
            {
                break;
            }

            i++;
            End = i;
        }

        return true;
    }

    /// <summary>余, 多, 来 loosen a number only between it and a scale or unit.</summary>
    private static bool IsLoose(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && (text[at + 1] is '万' or '亿' || UnitLexicon.Match(text, at + 1) is not null);

    private static bool BeginsUnit(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && (text[at + 1] is '瓦' or '米' or '克' or '伏' or '兆' or '卡' or '帕' or '赫' || (text[at + 1] == '分' && at + 2 < text.Length && text[at + 2] == '点'));

    private bool ReadWords(ReadOnlySpan<char> text, int at)
    {
        InWords = true;
        if (DigitOf(text[at]) is >= 0 and int single && (at + 1 >= text.Length || !GoesOn(text[at + 1])))
        {
            Digits = (ulong)single;
            End = at + 1;
            return true;
        }

        long total = 0;
        long section = 0;
        long largestFactor = 0;
        int digit = -1;
        bool any = false;
        bool sound = true;
        int i = at;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            int value = DigitOf(c);
            if (value >= 0)
            {
                if (digit > 0 || (digit == 0 && value == 0))
                    sound = false;
                digit = value;
                any = true;
                continue;
            }

            int power = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (power > 0 && !(c is '百' or '千' && BeginsUnit(text, i)))
            {
                section += (digit < 0 ? 1 : digit) * power;
                any |= power == 10;
                digit = -1;
                continue;
            }

            if (c is '万' or '亿')
            {
                if (Scale > 1_000_000_000)
                {
                    sound = false;
                    continue;
                }

                section += digit < 0 ? 0 : digit;
                if (section == 0 && total == 0)
                    section = 1;
                digit = -1;
                long factor = c == '万' ? 10_000 : 100_000_000;
                bool last = !NextIsWord(text, i + 1);
                if (last && total == 0)
                {
                    total = section;
                    Scale = factor;
                    if (i + 1 < text.Length && text[i + 1] == '亿' && factor == 10_000)
                    {
                        Scale *= 100_000_000;
                        i++;
                    }
                }
                else
                {
                    long scaled = factor > largestFactor ? total + section : section;
                    long kept = factor > largestFactor ? 0 : total;
                    bool fits = scaled <= (MostInWords - kept) / factor;
                    total = fits ? kept + (scaled * factor) : 0;
                    sound &= fits;
                    largestFactor = Math.Max(largestFactor, factor);
                }

                section = 0;
                if (!last)
                    continue;
                i++;
                break;
            }

            break;
        }

        Digits = (ulong)(total + section + (digit < 0 ? 0 : digit));
        ScaleOnly = !any;
        if (ScaleOnly && Digits == 0)
            Digits = 1;
        End = i;
        if (!sound)
            return false;
        return ReadScaleBehindWords(text);
    }

    /// <summary>Whether a numeral in words may go on with a character: another numeral, a scale, or a word that loosens it.</summary>
    private static bool GoesOn(char c) => StartsWords(c) || c is '余' or '多' or '来';

    private static bool NextIsWord(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (DigitOf(text[at]) >= 0 || text[at] is '十' or '百' || (text[at] == '千' && !BeginsUnit(text, at)));

    private bool ReadScaleBehindWords(ReadOnlySpan<char> text)
    {
        if (End < text.Length && text[End] is '余' or '多' or '来' && IsLoose(text, End))
        {
            Loose = true;
            End++;
            while (End < text.Length && text[End] is '万' or '亿' && Scale < 1_000_000_000)
            {
                Scale *= text[End] == '万' ? 10_000 : 100_000_000;
                End++;
            }
        }

        return true;
    }

    /// <summary>The offset behind the blanks that begin at an offset: a text cut from a page may hold one between number and unit.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        while (i < at + 2 && NumeralGlyphs.At(text, i).Has(NumeralGlyph.Blank))
            i++;
        return i;
    }
}
