using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>Fractions in words: 三分之二, 百分之五, 千分之三, 一半以上.</summary>
internal static class FractionGrammar
{
    /// <summary>Reads a fraction whose denominator was read as a number that begins at an offset.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, in Numeral denominator, out ScannedQuantity found)
    {
        found = default;
        if (denominator.End >= text.Length)
            return false;
        bool small = denominator.InWords && denominator.Scale == 1 && denominator.Digits is >= 1 and < 10;
        switch (text[denominator.End])
        {
            case '半' when small && denominator.Digits == 1:
                found = Bounded(text, at, denominator.End + 1, 0.5m, "ratio", QuantityForm.Fraction);
                return found.Bound != QuantityBound.Equal;
            case '成' when small:
                found = Bounded(text, at, denominator.End + 1, denominator.Value * 10m, "%", QuantityForm.Percent);
                return found.Bound != QuantityBound.Equal;
            case '分' when denominator.Digits > 0 && denominator.End + 1 < text.Length && text[denominator.End + 1] == '之':
                return TryParts(text, at, denominator, out found);
            default:
                return false;
        }
    }

    private static bool TryParts(ReadOnlySpan<char> text, int at, in Numeral denominator, out ScannedQuantity found)
    {
        found = default;
        if (!Numeral.TryRead(text, denominator.End + 2, out Numeral n) || n.ScaleOnly && !n.InWords)
            return false;
        bool percent = denominator.InWords && denominator.ScaleOnly && denominator.Digits == 100;
        bool perMille = denominator.InWords && denominator.ScaleOnly && denominator.Digits == 1000;
        decimal value = percent || perMille ? n.Value * n.Scale : Math.Round(n.Value * n.Scale / denominator.Value, 4);
        int end = n.End;
        if (percent && n.InWords && n.Scale == 1)
            value += Decimals(text, ref end);
        found = Bounded(text, at, end, value, percent ? "%" : perMille ? "‰" : "ratio", percent ? QuantityForm.Percent : perMille ? QuantityForm.PerMille : QuantityForm.Fraction);
        return true;
    }

    /// <summary>The places behind 点 in words: 百分之五点五.</summary>
    private static decimal Decimals(ReadOnlySpan<char> text, ref int end)
    {
        decimal value = 0m;
        decimal place = 1m;
        int i = end + 1;
        if (end >= text.Length || text[end] != '点')
            return 0m;
        for (; i < text.Length && i < end + 4 && Numeral.DigitOf(text[i]) >= 0; i++)
        {
            place /= 10m;
            value += Numeral.DigitOf(text[i]) * place;
        }

        if (i > end + 1)
            end = i;
        return value;
    }

    private static ScannedQuantity Bounded(ReadOnlySpan<char> text, int start, int end, decimal value, string unit, QuantityForm form)
    {
        int after = BoundLexicon.MatchAfter(text, end, out QuantityBound behind);
        int before = BoundLexicon.MatchBefore(text, start, out QuantityBound ahead);
        return new ScannedQuantity
        {
            Start = start, Length = end - start, OuterStart = start - before, OuterEnd = end + after,
            Value = value, Scale = 1m, Unit = unit, Form = form, Bound = after > 0 ? behind : ahead, InWords = true,
        };
    }
}
