using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>Numbers that write their unit once: 1.7、3.7和3.8个百分点, 4.5—5%, 200至300个, 3—5百户.</summary>
internal static class SharedUnit
{
    /// <summary>The characters that join the numbers of a list or range.</summary>
    public const string Joints = "—–-－~～〜﹣至到、和与及，,以（(";

    /// <summary>Those of them that may join the ends of a range, or stand before what does.</summary>
    public const string Ranging = "—–-－~～〜﹣至到和与（(";

    private const int MostNumbers = 12;

    /// <summary>Words in brackets that say that the end of a range belongs to it.</summary>
    private static readonly string[] Included = ["（含）", "(含)"];

    /// <summary>What a list or range goes on to behind a number.</summary>
    /// <param name="Unit">The unit that is shared, or that of the next number.</param>
    /// <param name="Form">Its construct.</param>
    /// <param name="End">The offset behind that unit.</param>
    /// <param name="Range">Whether the next number is the upper end of a range.</param>
    /// <param name="Spans">Whether words behind the range say that it is one: 之间, 不等.</param>
    /// <param name="Next">The offset of the next number.</param>
    public readonly record struct Joined(string Unit, QuantityForm Form, int End, bool Range, bool Spans, int Next);

    /// <summary>Follows a list or range of numbers to the unit that closes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first number; takes the scale, or the 百 or 千, of the last where it has none of its own and is less.</param>
    /// <param name="joined">What was found.</param>
    public static bool TryFind(ReadOnlySpan<char> text, ref Numeral first, out Joined joined)
    {
        joined = default;
        int i = first.End;
        if (!NumeralGlyphs.At(text, i).Has(NumeralGlyph.Joins | NumeralGlyph.Blank))
            return false;
        (bool range, int next) = (false, 0);
        for (int k = 0; k < MostNumbers; k++)
        {
            int joint = Joint(text, i, out bool opensRange);
            if (joint == 0)
                return false;
            int number = Numeral.SkipBlanks(text, i + joint);
            if (!Numeral.TryRead(text, number, out Numeral n) || n.ScaleOnly && n.InWords)
                return false;
            if (k == 0)
                (range, next) = (opensRange, number);
            int unitAt = Numeral.SkipBlanks(text, n.End);
            if (UnitLexicon.Match(text, unitAt) is { } word)
            {
                int end = unitAt + word.Text.Length;
                bool spans = k == 0 && Spans(text, end);
                TakeScale(ref first, n, range || spans);
                joined = new Joined(word.Symbol, word.Form, end, range || spans && text[i] is '和' or '与' or '至' or '到', spans, next);
                return true;
            }

            i = n.End;
        }

        return false;
    }

    /// <summary>
    /// 3—5万 are 30,000 to 50,000 and 3—5百 are 300 to 500; the lower end of 2000至5万 has no scale, as it would be the higher one.
    /// </summary>
    private static void TakeScale(ref Numeral first, in Numeral last, bool range)
    {
        if (first.Scale != 1 || first.IsPower)
            return;
        if (last.Hundreds > 0 && range && first is { Digits: < 10, Places: 0, Hundreds: 0 }
            && first.Digits < last.Digits / (ulong)last.Hundreds)
            first.Digits *= (ulong)last.Hundreds;
        if (!range || first.Value < last.Value)
            first.Scale = last.Scale;
    }

    /// <summary>The unit that the end of a move shares with its beginning: 由8300万|增加到1.2亿人次, 从3200|发展到4500家.</summary>
    public static bool TryMove(ReadOnlySpan<char> text, int start, ref Numeral first, out Joined joined)
    {
        joined = default;
        int at = first.End;
        if (at >= text.Length || !Glyph.IsHan(text[at]))
            return false;
        int to = text[at..Math.Min(text.Length, at + LongestMove)].IndexOfAny('到', '至');
        if (to < 1 || !BaselineGrammar.OpensBefore(text, start))
            return false;
        int number = Numeral.SkipBlanks(text, at + to + 1);
        if (!Numeral.TryRead(text, number, out Numeral n) || n.ScaleOnly
            || UnitLexicon.Match(text,
                Numeral.SkipBlanks(text,
                n.End)) is not { Form: QuantityForm.Level or QuantityForm.Count or QuantityForm.Percent or QuantityForm.PerMille } word)
            return false;
        if (first.Scale == 1)
            first.Scale = n.Scale;
        joined = new Joined(word.Symbol, word.Form, first.End, Range: false, Spans: false, Next: 0);
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
            if (joint == 0 || i + joint >= text.Length || !Glyph.IsDigit(text[i + joint])
                || !Numeral.TryRead(text, i + joint, out Numeral n))
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

    /// <summary>Whether a range goes on behind a number with its unit: 4.5%—5%, 80万元（含）—300万元, 在2%和3%之间.</summary>
    public static bool OpensRange(ReadOnlySpan<char> text, int at, out Joined joined)
    {
        joined = default;
        if (!NumeralGlyphs.At(text, at).Has(NumeralGlyph.Ranges))
            return false;
        int joint = Joint(text, at, out bool range);
        int number = Numeral.SkipBlanks(text, at + joint);
        if (joint == 0 || !NumeralGlyphs.At(text, number).Has(NumeralGlyph.Numeral) || !Numeral.TryRead(text, number, out Numeral n))
            return false;
        int unitAt = Numeral.SkipBlanks(text, n.End);
        if (UnitLexicon.Match(text, unitAt) is not { } word)
            return false;
        int end = unitAt + word.Text.Length;
        bool spans = Spans(text, end) && (range || text[at] is '和' or '与');
        joined = new Joined(word.Symbol, word.Form, end, range || spans, spans, number);
        return joined.Range;
    }

    /// <summary>The length of the words behind an end of a range that belong to it: （含）, 之间, 不等.</summary>
    public static int WordsBehind(ReadOnlySpan<char> text, int at, QuantityBound end) =>
        end == QuantityBound.RangeLow ? IncludedAt(text, at) : Spans(text, at) ? 2 : 0;

    /// <summary>The length of a bracket that says that the end of a range belongs to it, or 0.</summary>
    private static int IncludedAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] is not ('（' or '('))
            return 0;
        ReadOnlySpan<char> rest = text[at..];
        return rest.StartsWith(Included[0], StringComparison.Ordinal)
            || rest.StartsWith(Included[1], StringComparison.Ordinal) ? Included[0].Length : 0;
    }

    private static bool Spans(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && (text[at] is '之' && text[at + 1] is '间' || text[at] is '不' && text[at + 1] is '等');

    private static int Joint(ReadOnlySpan<char> text, int at, out bool range)
    {
        range = false;
        int included = IncludedAt(text, at);
        int i = at + included;
        if (included == 0 && NumeralGlyphs.At(text, i).Has(NumeralGlyph.Blank))
            return ApartJoint(text, i, out range);
        if (!NumeralGlyphs.At(text, i).Has(NumeralGlyph.Joins))
            return 0;
        char c = text[i];
        if (c is '—' or '–' or '-' or '－' or '~' or '～' or '〜' or '﹣' or '至' or '到')
        {
            range = true;
            bool twice = c is not ('至' or '到') && i + 1 < text.Length && text[i + 1] == c;
            return included + (twice ? 2 : 1);
        }

        if (included > 0)
            return 0;
        if (c is '、' or '和' or '与' or '及' or '，' or ',')
            return 1;
        return c == '以' && at + 1 < text.Length && text[at + 1] == '及' ? 2 : 0;
    }

    /// <summary>A mark of a range with a blank on either side: 20 - 100个. With one on one side only it may be a sign or a list.</summary>
    private static int ApartJoint(ReadOnlySpan<char> text, int at, out bool range)
    {
        int i = Numeral.SkipBlanks(text, at);
        range = i < text.Length && text[i] is '—' or '–' or '-' or '－' or '~' or '～'
            && NumeralGlyphs.At(text, i + 1).Has(NumeralGlyph.Blank);
        return range ? i + 1 - at : 0;
    }
}
