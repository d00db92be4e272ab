using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>Numbers that write their unit once: 1.7、3.7和3.8个百分点, 4.5—5%, 200至300个.</summary>
internal static class SharedUnit
{
    /// <summary>The characters that join the numbers of a list or range.</summary>
    public const string Joints = "—–-－~～〜﹣至到、和与及，,以";

    private const int MostNumbers = 12;

    /// <summary>Follows a list or range of numbers to the unit that closes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset behind the first number.</param>
    /// <param name="scale">The scale of the first number; takes that of the last where it has none.</param>
    /// <param name="unit">The unit that is shared.</param>
    /// <param name="form">Its construct.</param>
    /// <param name="range">Whether the next number is the upper end of a range.</param>
    /// <param name="next">The offset of the next number.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int at, ref long scale, out string unit, out QuantityForm form, out bool range, out int next)
    {
        unit = "";
        form = QuantityForm.Bare;
        range = false;
        next = 0;
        int i = at;
        for (int k = 0; k < MostNumbers; k++)
        {
            int joint = Joint(text, i, out bool opensRange);
            if (joint == 0)
                return false;
            int number = Numeral.SkipBlanks(text, i + joint);
            if (!Numeral.TryRead(text, number, out Numeral n) || n.ScaleOnly && n.InWords)
                return false;
            if (k == 0)
            {
                range = opensRange;
                next = number;
            }

            int unitAt = Numeral.SkipBlanks(text, n.End);
            int length = UnitLexicon.Match(text, unitAt, out unit, out form);
            if (length > 0)
            {
                if (form == QuantityForm.Duration && unit is not "岁" and not "天" and not "小时" and not "分钟" and not "个工作日")
                    return false;
                if (scale == 1)
                    scale = n.Scale;
                return true;
            }

            i = n.End;
        }

        return false;
    }

    /// <summary>The unit that the end of a move shares with its beginning: 由8300万|增加到1.2亿人次, 从3200|发展到4500家.</summary>
    public static bool TryMove(ReadOnlySpan<char> text, int start, int at, ref long scale, out string unit, out QuantityForm form)
    {
        (unit, form) = ("", QuantityForm.Bare);
        int to = text[at..Math.Min(text.Length, at + LongestMove)].IndexOfAny('到', '至');
        if (to < 1 || !Glyph.IsHan(text[at]) || !BaselineGrammar.OpensBefore(text, start))
            return false;
        int number = Numeral.SkipBlanks(text, at + to + 1);
        if (!Numeral.TryRead(text, number, out Numeral n) || n.ScaleOnly
            || UnitLexicon.Match(text, Numeral.SkipBlanks(text, n.End), out unit, out form) == 0
            || form is not (QuantityForm.Level or QuantityForm.Count or QuantityForm.Percent or QuantityForm.PerMille))
            return false;
        if (scale == 1)
            scale = n.Scale;
        return true;
    }

    private const int LongestMove = 6;

    /// <summary>Whether a list goes on behind a 个 to numbers that end in 个百分点: 6.6个、5.7个百分点.</summary>
    public static bool ListEndsInPoints(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        for (int k = 0; k < MostNumbers; k++)
        {
            int joint = Joint(text, i, out _);
            if (joint == 0 || i + joint >= text.Length || !Glyph.IsDigit(text[i + joint]) || !Numeral.TryRead(text, i + joint, out Numeral n))
                return false;
            int length = UnitLexicon.Match(text, n.End, out string unit, out QuantityForm form);
            if (form == QuantityForm.Points)
                return true;
            if (unit != "个")
                return false;
            i = n.End + length;
        }

        return false;
    }

    /// <summary>Whether a range goes on behind a number with its unit: 4.5%—5%.</summary>
    public static bool OpensRange(ReadOnlySpan<char> text, int at, out int next)
    {
        next = 0;
        if (!NumeralGlyphs.At(text, at).Has(NumeralGlyph.Joins) || Joint(text, at, out bool range) is var joint && !range)
            return false;
        int number = Numeral.SkipBlanks(text, at + joint);
        if (number >= text.Length || !Glyph.IsDigit(text[number]) || !Numeral.TryRead(text, number, out Numeral n))
            return false;
        next = number;
        return UnitLexicon.Match(text, Numeral.SkipBlanks(text, n.End), out _, out QuantityForm form) > 0 && form != QuantityForm.Duration;
    }

    private static int Joint(ReadOnlySpan<char> text, int at, out bool range)
    {
        range = false;
        if (!NumeralGlyphs.At(text, at).Has(NumeralGlyph.Joins))
            return 0;
        char c = text[at];
        if (c is '—' or '–' or '-' or '－' or '~' or '～' or '〜' or '﹣' or '至' or '到')
        {
            range = true;
            return c == '—' && at + 1 < text.Length && text[at + 1] == '—' ? 2 : 1;
        }

        if (c is '、' or '和' or '与' or '及' or '，' or ',')
            return 1;
        return c == '以' && at + 1 < text.Length && text[at + 1] == '及' ? 2 : 0;
    }
}
