using System.Runtime.CompilerServices;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>
/// One number in Arabic or Chinese numerals with its written scale, read from an offset on. Digits and scales may take turns (3万4000,
/// 1万2千),
/// groups of three may be divided, and two neighbours may be written as one (七八十): then the lower is kept beside the number.
/// </summary>
internal ref partial struct Numeral
{
    private const int MostDigits = 18;

    /// <summary>Twice as many digits with the largest scale are no number that is too large.</summary>
    private const int MostPlain = 7;
    private const long MostInWords = 10_000_000_000_000_000;
    private const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    /// <summary>The digits of the number as one whole number.</summary>
    public ulong Digits;

    /// <summary>How many of those digits stand behind the point.</summary>
    public byte Places;

    /// <summary>The product of the written 万 and 亿.</summary>
    public long Scale;

    /// <summary>The offset behind number and scale.</summary>
    public int End;

    /// <summary>On which side the true number lies where 余, 多, 几 or 来 stands in or behind it.</summary>
    public QuantityEstimate Estimate;

    /// <summary>Whether it is written in Chinese numerals.</summary>
    public bool InWords;

    /// <summary>Whether it is a scale alone, as in 千亿元 or 百余名: one of it is meant.</summary>
    public bool ScaleOnly;

    /// <summary>Whether it is a power of ten without a digit before it: 十, 百万.</summary>
    public bool IsPower;

    /// <summary>Whether it has a decimal fraction.</summary>
    public bool HasFraction;

    /// <summary>The 百 or 千 that closes a number of one digit and is no scale: 5百, 五百; 0 for every other number.</summary>
    public int Hundreds;

    /// <summary>Where the second of two neighbours begins, as the 八 of 七八个 does; 0 where there is one number.</summary>
    public int Split;

    /// <summary>The digits of the lower of two neighbours.</summary>
    public ulong Lower;

    /// <summary>
    /// The lowest power of ten that was written as a word, below which the number may go on: 10,000 in 3万; 1 where none was.
    /// </summary>
    private long _lowest;

    /// <summary>The number without its scale.</summary>
    public readonly decimal Value => new(unchecked((int)Digits), unchecked((int)(Digits >> 32)), 0, false, Places);

    /// <summary>Whether 余, 多, 几 or 来 stands in or behind it.</summary>
    public readonly bool IsLoose => Estimate != QuantityEstimate.None;

    /// <summary>The value of a Chinese digit, or -1.</summary>
    public static int DigitOf(char c) => NumeralGlyphs.Of(c) is var glyph && glyph.Has(NumeralGlyph.WordDigit) ? glyph.Value() : -1;

    /// <summary>Whether a number can begin with this Chinese character.</summary>
    public static bool StartsWords(char c) => NumeralGlyphs.Of(c).Has(NumeralGlyph.WordDigit | NumeralGlyph.WordPower);

    /// <summary>
    /// Reads the number that begins at an offset; false where none can be read there, and then <see cref="End"/> is where to go on.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Numeral number)
    {
        number = default;
        (number.Scale, number.End, number._lowest) = (1, at, 1);
        return number.ReadPlain(text, at) || number.ReadAny(text, at);
    }

    /// <summary>
    /// Reads a number in digits as nearly all are written, in one run with at most a point and one scale; false for every other.
    /// </summary>
    private bool ReadPlain(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        ulong value = ReadRun(text, ref i, 0);
        if (i == at || i - at > MostPlain)
            return false;
        NumeralGlyph behind = NumeralGlyphs.At(text, i);
        if (behind.Has(NumeralGlyph.Divides | NumeralGlyph.Digit))
        {
            int point = i++;
            if (text[point] != '.')
                return false;
            value = ReadRun(text, ref i, value);
            int places = i - point - 1;
            behind = NumeralGlyphs.At(text, i);
            if (places is 0 or > MostPlain || behind.Has(NumeralGlyph.Digit))
                return false;
            (Places, HasFraction) = ((byte)places, true);
        }

        if (behind.Has(NumeralGlyph.Scales | NumeralGlyph.Blank))
        {
            char scale = text[i];
            if (scale is not ('万' or '亿')
                || NumeralGlyphs.At(text, i + 1).Has(NumeralGlyph.Scales | NumeralGlyph.Digit | NumeralGlyph.WordDigit))
            {
                return false;
            }

            Scale = scale == '万' ? 10_000 : 100_000_000;
            i++;
        }

        (Digits, End) = (value, i);
        return true;
    }

    /// <summary>Goes on with a number over the half-width digits at an offset, which is moved behind them.</summary>
    private static ulong ReadRun(ReadOnlySpan<char> text, ref int at, ulong value)
    {
        int i = at;
        for (; unchecked((uint)i) < (uint)text.Length && unchecked((uint)(text[i] - '0')) is <= 9 and var digit; i++)
            value = unchecked((value * 10) + digit);
        at = i;
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadAny(ReadOnlySpan<char> text, int at)
    {
        (Places, HasFraction) = (0, false);
        if (unchecked((uint)at) >= (uint)text.Length)
            return false;
        bool sound = ReadPart(text, at, whole: true);
        if (!sound && End <= at)
            End = at + 1;
        if (sound && _lowest > 1 && Split == 0 && IsBegun(text, End))
            sound = GoOn(text);
        return sound && IsSized;
    }

    /// <summary>Takes another value, as a quantity of two units has: 80 of 1小时20分钟.</summary>
    public void Set(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        Digits = ((ulong)unchecked((uint)parts[1]) << 32) | unchecked((uint)parts[0]);
        (Places, Scale, HasFraction) = (value.Scale, 1, value.Scale > 0);
    }

    private readonly bool IsSized => Digits <= 100_000_000 || Value <= Largest / Scale;

    private static bool IsBegun(ReadOnlySpan<char> text, int at) =>
        NumeralGlyphs.At(text, at).Has(NumeralGlyph.Digit | NumeralGlyph.WordDigit);

    /// <summary>One run of digits or of words with the scale behind it.</summary>
    private bool ReadPart(ReadOnlySpan<char> text, int at, bool whole)
    {
        NumeralGlyph glyph = NumeralGlyphs.Of(text[at]);
        if (glyph.Has(NumeralGlyph.Digit))
            return ReadDigits(text, at) && ReadScale(text);
        return glyph.Has(NumeralGlyph.Numeral) && ReadWords(text, at, whole);
    }

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
            else if (place != 0 || Divider(text, i, at, ref place) is not (> 0 and int length))
            {
                break;
            }
            else
            {
                i += length - 1;
            }
        }

        Digits = value;
        Places = places;
        HasFraction = place != 0;
        End = i;
        return digits <= MostDigits;
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
                _lowest = Hundreds > 0 ? Math.Max(_lowest, 10_000) : c == '万' ? 10_000 : 100_000_000;
                Scale *= c == '万' ? 10_000 : 100_000_000;
            }
            else if (c is '千' or '百' && !BeginsUnit(text, i))
            {
                ulong factor = c == '千' ? 1_000u : 100u;
                if (Digits > ulong.MaxValue / factor)
                    return false;
                Hundreds = Digits < 10 && Places == 0 ? (int)factor : 0;
                _lowest = (long)factor;
                Digits *= factor;
            }
            else if (c is '余' or '多' or '来' or '几' && !IsLoose && Loosens(text, i))
            {
                Estimate = c == '来' ? QuantityEstimate.Near : QuantityEstimate.Above;
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

    /// <summary>余, 多, 来 loosen a number only between it and a scale or unit, 几 only behind a ten.</summary>
    private readonly bool Loosens(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && (text[at] != '几' || Digits % 10 == 0)
            && (text[at + 1] is '万' or '亿' || UnitLexicon.Match(text, at + 1) is not null);

    /// <summary>千 or 百 that belongs to a unit: 千瓦, 千米, 百分点; 三百米 has no such unit.</summary>
    private static bool BeginsUnit(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length
            && ((text[at] == '千' && text[at + 1] is '瓦' or '米' or '克' or '伏' or '兆' or '卡' or '帕' or '赫')
            || (text[at + 1] == '分' && at + 2 < text.Length && text[at + 2] == '点'));

    /// <summary>
    /// The offset behind the blanks that begin at an offset: a text cut from a page may hold one between number and unit.
    /// </summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        while (i < at + 2 && NumeralGlyphs.At(text, i).Has(NumeralGlyph.Blank))
            i++;
        return i;
    }
}
