using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>What goes on behind a number and its unit: 三斤半, 两个半小时, 1个多月, 500亿元余, 1小时20分钟.</summary>
internal static class MeasureGrammar
{
    /// <summary>Whether the character behind a unit may go on with the quantity.</summary>
    public static bool MayGoOn(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (text[at] is '半' or '多' or '余' || NumeralGlyphs.Of(text[at]).Has(NumeralGlyph.Digit | NumeralGlyph.WordDigit));

    /// <summary>
    /// The length of 亿, with a currency, behind 个 where it is the scale of an amount: 3个亿, 两个亿美元. In 3个亿元项目 and 5个亿吨级港口 the
    /// projects are counted.
    /// </summary>
    public static int HundredMillions(ReadOnlySpan<char> text, int at, out string unit)
    {
        unit = "元";
        if (at >= text.Length || text[at] != '亿')
            return 0;
        if (EndsAt(text, at + 1))
            return 1;
        if (UnitLexicon.Match(text, at + 1) is not { } word || word.Symbol == unit
            || UnitTable.Find(word.Symbol) is not { Dimension: Dimension.Money } || !EndsAt(text, at + 1 + word.Text.Length))
            return 0;
        unit = word.Symbol;
        return 1 + word.Text.Length;
    }

    /// <summary>Goes on behind a unit; returns the offset behind what belongs to the quantity.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The offset behind the unit.</param>
    /// <param name="n">The number; takes what the words behind the unit make of it.</param>
    /// <param name="unit">The unit; takes the smaller one of two.</param>
    /// <param name="form">Its construct.</param>
    public static int GoOn(ReadOnlySpan<char> text, int end, ref Numeral n, ref string unit, ref QuantityForm form)
    {
        char c = text[end];
        if (c is not ('半' or '多' or '余'))
            return WithSmaller(text, end, ref n, ref unit, ref form);
        int next = end + 1;
        if (unit == "个" && c != '余' && UnitBehindCount(text, next, out string name, out QuantityForm named) is > 0 and int length)
        {
            (unit, form) = (name, named);
            next += length;
        }
        else if (!(EndsAt(text, next)
            && (form is QuantityForm.Level or QuantityForm.Duration or QuantityForm.Multiple
            || (form != QuantityForm.RankMove && c != '半'))))
        {
            return end;
        }

        if (c != '半')
            n.Estimate = QuantityEstimate.Above;
        else if (n.Scale == 1 && !n.HasFraction)
            n.Set(n.Value + 0.5m);
        else
            return end;
        return next;
    }

    /// <summary>Whether a quantity ends at an offset: no word goes on there but a bound, a joint or 的.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || !char.IsLetterOrDigit(text[at]) || text[at] is '的' or '和' or '与' or '及' or '至' or '到' or '或'
            || BoundLexicon.MatchAfter(text, at, out _) > 0;

    /// <summary>The unit that 个 stands before in speech, apart from it by 半 or 多: 两个半小时, 2个多百分点, 1个多月.</summary>
    private static int UnitBehindCount(ReadOnlySpan<char> text, int at, out string unit, out QuantityForm form)
    {
        (unit, form) = ("", QuantityForm.Bare);
        if (at >= text.Length)
            return 0;
        if (text[at] == '月')
        {
            (unit, form) = ("个月", QuantityForm.Duration);
            return 1;
        }

        if (text[at..].StartsWith("季度", StringComparison.Ordinal))
        {
            (unit, form) = ("个季度", QuantityForm.Duration);
            return 2;
        }

        int length = UnitLexicon.Match(text, at, out string symbol, out QuantityForm known);
        if (length == 0 || known is not (QuantityForm.Duration or QuantityForm.Points or QuantityForm.BasisPoints))
            return 0;
        (unit, form) = (symbol, known);
        return length;
    }

    /// <summary>A number with a smaller unit of the same kind directly behind it: both make one quantity in the smaller one.</summary>
    private static int WithSmaller(ReadOnlySpan<char> text, int end, ref Numeral n, ref string unit, ref QuantityForm form)
    {
        if (form is not (QuantityForm.Level or QuantityForm.Duration) || n.HasFraction || n.IsLoose)
            return end;
        if (unit == "元" && n.Scale == 1 && Coins(text, end, out decimal coins) is > 0 and int behind)
        {
            n.Set(n.Value + coins);
            return end + behind;
        }

        // 5分30秒: before seconds 分 are minutes, not points.
        bool minutes = unit == "分" && SecondsBehind(text, end);
        if (UnitTable.Find(minutes ? "分钟" : unit) is not { } larger)
            return end;
        if (minutes)
            form = QuantityForm.Duration;
        if (!Numeral.TryRead(text, end, out Numeral rest) || rest.ScaleOnly || rest.Split > 0)
            return end;
        int length = SmallerUnit(text, rest.End, larger, form, out string name, out decimal many);
        decimal more = rest.Value * rest.Scale;
        if (length == 0 || more >= many)
            return end;
        n.Set((n.Value * n.Scale * many) + more);
        n.Estimate = rest.Estimate;
        unit = name;
        return rest.End + length;
    }

    /// <summary>The length of 角 and 分 behind whole yuan, and what they are of one: 一元三角, 2元5角8分.</summary>
    private static int Coins(ReadOnlySpan<char> text, int at, out decimal value)
    {
        (value, int end) = (0m, at);
        if (DigitBefore(text, end, '角') is > 0 and int tenths)
            (value, end) = (tenths / 10m, end + 2);
        if (DigitBefore(text, end, '分') is > 0 and int cents && EndsAt(text, end + 2))
            (value, end) = (value + (cents / 100m), end + 2);
        return end > at && EndsAt(text, end) ? end - at : 0;
    }

    /// <summary>The digit at an offset with a coin behind it, or 0.</summary>
    private static int DigitBefore(ReadOnlySpan<char> text, int at, char coin)
    {
        NumeralGlyph glyph = NumeralGlyphs.At(text, at);
        return at + 1 < text.Length && text[at + 1] == coin && glyph.Has(NumeralGlyph.Digit | NumeralGlyph.WordDigit) ? glyph.Value() : 0;
    }

    private static bool SecondsBehind(ReadOnlySpan<char> text, int at) =>
        Numeral.TryRead(text, at, out Numeral n) && n.End < text.Length && text[n.End] == '秒';

    /// <summary>The length of a unit of which the larger one is a whole number, or 0; 分 are minutes behind hours.</summary>
    private static int SmallerUnit(ReadOnlySpan<char> text, int at, UnitEntry larger, QuantityForm form, out string name, out decimal many)
    {
        many = 0m;
        int length = UnitLexicon.Match(text, at, out name, out QuantityForm known);
        if (length > 0 && name == "分" && larger.Symbol is "小时" or "天")
            (name, known) = ("分钟", QuantityForm.Duration);
        if (length == 0 || known != form || UnitTable.Find(name) is not { } smaller || smaller.Reference != larger.Reference)
            return 0;
        many = larger.Factor / smaller.Factor;
        return many > 1m && decimal.Truncate(many) == many ? length : 0;
    }
}
