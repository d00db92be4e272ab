using System.Buffers;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>
/// What is no number although digits or units stand there: runs of digits and points that make none (6..4%, 10..1万, .8亿元, 3万5人), units
/// whose
/// digits were lost (达到 亿元, 增长 %), a bare number directly before another. What is read of one would be a part of it, so nothing is.
/// </summary>
internal static class NumberFaults
{
    private const int LongestBlank = 6;

    /// <summary>The characters at which a unit without its digits may be noticed: signs of fractions, scales, and blanks.</summary>
    public static readonly SearchValues<char> LossMarks = SearchValues.Create("%％‰万亿×＊○□ \u00A0\u2002\u2003\u2009\u202F\u3000");

    /// <summary>Marks that stand for digits in a form that nobody filled in.</summary>
    private const string Placeholders = "×ＸXx*＊_＿○□●■";

    /// <summary>Whether a number that was read goes on as none can; then the offset is moved behind the whole run.</summary>
    public static bool Stand(ReadOnlySpan<char> text, ref int at, in Numeral n)
    {
        if (n.InWords || n.End >= text.Length || text[n.End] is not ('.' or '．') || n.Scale != 1)
            return false;
        int i = EndOfRun(text, n.End);
        if (!Glyph.IsDigit(text[i - 1]))
            return false;
        while (i < text.Length && text[i] is '万' or '亿')
            i++;
        at = i;
        return true;
    }

    /// <summary>
    /// The length of a run that makes no number and has a unit behind it, or 0; section numbers, dates and names have none.
    /// </summary>
    public static int Find(ReadOnlySpan<char> text, int from, int at)
    {
        bool sound = Numeral.TryRead(text, at, out Numeral n);
        int end = Math.Max(n.End, at + 1);
        bool stands = sound && Stand(text, ref end, n);
        if (sound && !stands && !LostPlaces(text, from, at, n) || (at > from && char.IsAsciiLetter(text[at - 1])))
            return 0;
        while (end < text.Length && text[end] is '万' or '亿' or '余' or '多')
            end++;
        end = Numeral.SkipBlanks(text, end);
        return UnitLexicon.Match(text, end) is { Form: not QuantityForm.Duration } word ? end + word.Text.Length - at : 0;
    }

    /// <summary>
    /// Whether a point stands before a number whose whole places were lost: .8亿元; not a full stop before the next sentence.
    /// </summary>
    private static bool LostPlaces(ReadOnlySpan<char> text, int from, int at, in Numeral n) =>
        at - 1 > from && text[at - 1] is '.' or '．' && !n.HasFraction && n.Digits < 100
        && !char.IsAsciiLetterOrDigit(text[at - 2]) && text[at - 2] is not ('.' or '．');

    /// <summary>Whether a bare number stands directly before a quantity, with nothing but blanks between: 12 3456人.</summary>
    public static bool Touches(ReadOnlySpan<char> text, int from, int at, in Numeral n, in ScannedQuantity next)
    {
        if (next.Start < n.End || next.Start - n.End > 2 || !Glyph.IsDigit(text[next.Start]) || at <= from || n.Scale != 1)
            return false;
        return text[n.End..next.Start].Trim(" \u00A0\u2002\u2003\u2009\u202F\u3000").IsEmpty && char.IsLetter(text[at - 1])
            && !char.IsAsciiLetter(text[at - 1])
            && text[at - 1] is not ('第' or '表' or '图' or '号' or '件' or '章' or '条' or '款' or '附');
    }

    /// <summary>The length of a unit that stands where no digits do, or 0; the offset is moved to where it begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the stretch begins.</param>
    /// <param name="at">The offset of a mark of <see cref="LossMarks"/>.</param>
    public static int UnitAlone(ReadOnlySpan<char> text, int from, ref int at)
    {
        if (text[at] is '%' or '％' or '‰')
            return at > from && StandsForDigits(text, from, at)
                && (Closes(text, at + 1) || BoundLexicon.MatchAfter(text, at + 1, out _) > 0) ? 1 : 0;
        if (text[at] is '×' or '＊' or '○' or '□')
            return Unfilled(text, from, at);
        int begin = at;
        bool blank = text[at] is not ('万' or '亿');
        if (blank ? !SkipGap(text, from, ref begin) : at - 1 < from
            || !(text[at - 1] is '到' or '达' or '为' or '至' || IsPlaceholder(text, from, at - 1)))
            return 0;
        int scale = begin;
        while (scale < text.Length && scale - begin < 2 && text[scale] is '万' or '亿')
            scale++;
        if (UnitLexicon.Match(text, scale) is not { Form: not (QuantityForm.Duration or QuantityForm.Streak) } word)
            return 0;
        int end = scale + word.Text.Length;
        // Behind 达到 a scale with a bound is one of it: 达到亿元以上.
        if (!Closes(text, end) && !(blank && BoundLexicon.MatchAfter(text, end, out _) > 0))
            return 0;
        at = begin;
        return end - begin;
    }

    /// <summary>The length of the last of the marks that nobody replaced by digits, with the unit behind it: 基站×××个.</summary>
    private static int Unfilled(ReadOnlySpan<char> text, int from, int at) =>
        at > from + 1 && IsPlaceholder(text, from, at) && UnitLexicon.Match(text, at + 1) is { } word
            && Closes(text, at + 1 + word.Text.Length) ? 1 + word.Text.Length : 0;

    /// <summary>Goes over the blanks behind a word; false where no unit can stand behind them.</summary>
    private static bool SkipGap(ReadOnlySpan<char> text, int from, ref int at)
    {
        if (!EndsWord(text, from, at))
            return false;
        int begin = at;
        while (at < text.Length && at - begin < LongestBlank && NumeralGlyphs.Of(text[at]).Has(NumeralGlyph.Blank))
            at++;
        return at < text.Length && text[at] is not ('%' or '％' or '‰');
    }

    /// <summary>Whether a mark of the sentence stands at an offset; at the end of a line a unit may be the head of a column.</summary>
    private static bool Closes(ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] is '，' or '。' or '；' or '、' or ',' or ';' or '（' or '(' or '）' or ')';

    /// <summary>Whether words, or marks for digits that nobody filled in, stand before a sign.</summary>
    private static bool StandsForDigits(ReadOnlySpan<char> text, int from, int at)
    {
        int i = at - 1;
        while (i >= from && at - i <= LongestBlank && NumeralGlyphs.Of(text[i]).Has(NumeralGlyph.Blank))
            i--;
        return i >= from
            && (text[i] is >= '\u4e00' and <= '\u9fff' && !NumeralGlyphs.Of(text[i]).Has(NumeralGlyph.Numeral)
            && text[i] is not ('余' or '多' or '几') || IsPlaceholder(text, from, i));
    }

    private static bool IsPlaceholder(ReadOnlySpan<char> text, int from, int at)
    {
        int i = at;
        while (i >= from && Placeholders.Contains(text[i], StringComparison.Ordinal))
            i--;
        return i < at && i >= from && text[i] is >= '\u4e00' and <= '\u9fff';
    }

    /// <summary>Whether a word of two characters at least ends before a blank: a name set apart (张 克) has one.</summary>
    private static bool EndsWord(ReadOnlySpan<char> text, int from, int at) =>
        at - 2 >= from && text[at - 1] is >= '\u4e00' and <= '\u9fff' && text[at - 2] is >= '\u4e00' and <= '\u9fff'
            && !NumeralGlyphs.Of(text[at - 1]).Has(NumeralGlyph.Numeral);

    private static int EndOfRun(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        while (i < text.Length && (text[i] is '.' or '．' || Glyph.IsDigit(text[i])))
            i++;
        return i;
    }
}
