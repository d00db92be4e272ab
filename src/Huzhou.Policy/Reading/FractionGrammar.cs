namespace Huzhou.Policy.Reading;

/// <summary>Fractions in words: 三分之二, 百分之五, 千分之三, 一半以上.</summary>
internal static class FractionGrammar
{
    /// <summary>Reads a fraction whose denominator was read as a number that begins at an offset.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, in Numeral denominator, out ScannedQuantity found)
    {
        found = default;
        if (denominator.End >= text.Length || text[denominator.End] is not ('半' or '成' or '分'))
            return false;
        ReadOnlySpan<char> rest = text[denominator.End..];
        if (rest.StartsWith("半", StringComparison.Ordinal) && denominator.InWords && denominator.Value == 1m && denominator.Scale == 1m)
            return TryHalf(text, at, denominator.End + 1, out found);
        if (rest.StartsWith("成", StringComparison.Ordinal) && denominator.InWords && denominator.Scale == 1m && denominator.Value is >= 1m and < 10m)
        {
            found = Bounded(text, at, denominator.End + 1, denominator.Value * 10m, "%", QuantityForm.Percent);
            return found.Bound != QuantityBound.Equal;
        }

        if (!rest.StartsWith("分之", StringComparison.Ordinal) || denominator.Value <= 0m)
            return false;
        if (!Numeral.TryRead(text, denominator.End + 2, out Numeral n) || n.ScaleOnly && !n.InWords)
            return false;
        bool percent = denominator.InWords && denominator.ScaleOnly && denominator.Value == 100m;
        bool perMille = denominator.InWords && denominator.ScaleOnly && denominator.Value == 1000m;
        decimal value = percent || perMille ? n.Value * n.Scale : Math.Round(n.Value * n.Scale / denominator.Value, 4);
        int end = n.End;
        if (percent && n.InWords && n.Scale == 1m)
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

    private static bool TryHalf(ReadOnlySpan<char> text, int at, int end, out ScannedQuantity found)
    {
        found = Bounded(text, at, end, 0.5m, "ratio", QuantityForm.Fraction);
        return found.Bound != QuantityBound.Equal;
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
