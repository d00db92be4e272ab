using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Quantities;

/// <content>Numbers in pieces: groups of three, digits that a page has set apart, digits and scales in turn.</content>
internal ref partial struct Numeral
{
    private const int FewestApart = 3;
    private const int ListReach = 24;

    /// <summary>
    /// Goes on behind the scale. Digits that stand there and do not go on make it no number; words may begin something else (5亿一期项目).
    /// </summary>
    private bool GoOn(ReadOnlySpan<char> text)
    {
        Numeral before = this;
        int next = End;
        bool digits = NumeralGlyphs.Of(text[next]).Has(NumeralGlyph.Digit);
        if (Compose(text) && !(digits && IsTime(text)))
            return true;
        if (digits && !IsTime(text))
            return false;
        this = before;
        return true;
    }

    /// <summary>A year or an age behind a number begins something else: 390万65岁以上老人, 20万2024年毕业生.</summary>
    private readonly bool IsTime(ReadOnlySpan<char> text) => End < text.Length && text[End] is '年' or '岁' or '月' or '日';

    /// <summary>
    /// The number goes on behind its scale: 3万4000, 1万2千, 1亿零500万. What follows is smaller than that scale, and leaves out no place without
    /// a 零: in 3万5 nobody knows whether 5 or 5000 is meant, so it is no number.
    /// </summary>
    private bool Compose(ReadOnlySpan<char> text)
    {
        while (_lowest > 1 && IsBegun(text, End))
        {
            bool zero = text[End] is '零' or '〇';
            int at = zero ? End + 1 : End;
            Numeral part = new() { Scale = 1, End = at, _lowest = 1 };
            bool sound = at < text.Length && IsBegun(text, at) && part.ReadPart(text, at, whole: false) && part.Split == 0
                && !part.ScaleOnly;
            End = Math.Max(End + 1, part.End);
            if (!sound || HasFraction || IsLoose || !Joins(part, zero))
                return false;
        }

        return true;
    }

    private bool Joins(in Numeral part, bool zero)
    {
        decimal smaller = part.Value * part.Scale;
        if (smaller >= _lowest || smaller == 0m || (!zero && part._lowest == 1 && smaller < _lowest / 10))
            return false;
        decimal value = ((Value * Scale) + smaller) / part.Scale;
        if (value > long.MaxValue / 100)
            return false;
        Set(value);
        (Scale, Estimate, Hundreds, _lowest) = (part.Scale, part.Estimate, 0, part._lowest);
        InWords &= part.InWords;
        return true;
    }

    /// <summary>
    /// How many characters at an offset divide a number and do not end it: 1,050, 1 234.5, 4 2 1 3 . 5; 0 where they end it.
    /// </summary>
    private static int Divider(ReadOnlySpan<char> text, int at, int start, ref byte place)
    {
        char c = text[at];
        if (c is ',' or '，' or '\'' or '’')
            return IsThousands(text, at, start) ? 1 : 0;
        if (c is '.' or '．' || !NumeralGlyphs.Of(c).Has(NumeralGlyph.Blank))
            return c is '.' or '．' && IsApart(text, start) && PointBefore(text, at, ref place) is > 0 and int point ? point : 0;
        if (PointBefore(text, at + 1, ref place) is > 0 and int length)
            return 1 + length;
        return IsThousands(text, at, start) || (NumeralGlyphs.At(text, at + 1).Has(NumeralGlyph.Digit) && IsApart(text, start)) ? 1 : 0;
    }

    /// <summary>A point behind a blank, with a digit behind it.</summary>
    private static int PointBefore(ReadOnlySpan<char> text, int at, ref byte place)
    {
        if (at + 1 >= text.Length || text[at] is not ('.' or '．'))
            return 0;
        int blank = NumeralGlyphs.Of(text[at + 1]).Has(NumeralGlyph.Blank) ? 1 : 0;
        if (!NumeralGlyphs.At(text, at + 1 + blank).Has(NumeralGlyph.Digit))
            return 0;
        place = 1;
        return 1 + blank;
    }

    /// <summary>Whether single digits with blanks between them begin at an offset, enough of them that no list is meant.</summary>
    private static bool IsApart(ReadOnlySpan<char> text, int start)
    {
        int digits = 0;
        for (int i = start; i < text.Length && NumeralGlyphs.Of(text[i]).Has(NumeralGlyph.Digit); i += 2)
        {
            digits++;
            if (!NumeralGlyphs.At(text, i + 1).Has(NumeralGlyph.Blank))
                break;
            if (digits >= FewestApart)
                return true;
        }

        return digits >= FewestApart;
    }

    /// <summary>
    /// A separator belongs to the number where exactly three digits follow it and at most three, no zero first, stand before the first
    /// one. A
    /// wide comma may divide a sentence as well: it does not where the first group opens the number and no list of numbers stands before.
    /// </summary>
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
        bool strict = text[comma] is not (',' or '\'');
        if (!first)
            return before == 3 && (!strict || text[comma - 4] == text[comma]);
        if (before is 0 or > 3 || (strict && NumeralGlyphs.DigitOf(text[start]) == 0))
            return false;
        return text[comma] != '，' || (comma + 4 < text.Length && NumberGoesOn(text, comma + 4) && !IsListed(text, start));
    }

    /// <summary>Behind a group stands what ends a number: its fraction, scale or unit, or another group.</summary>
    private static bool NumberGoesOn(ReadOnlySpan<char> text, int at) =>
        text[at] is '.' or '．' or '，' or '万' or '亿' or '多' or '余' || UnitLexicon.Match(text, SkipBlanks(text, at)) is not null;

    /// <summary>Whether numbers are enumerated before an offset: 分别为12，345人, 5、12，345人.</summary>
    private static bool IsListed(ReadOnlySpan<char> text, int at) =>
        at > 0 && (text[at - 1] is '、' or '，' or '和' || text[Math.Max(0, at - ListReach)..at].Contains("分别", StringComparison.Ordinal));
}
