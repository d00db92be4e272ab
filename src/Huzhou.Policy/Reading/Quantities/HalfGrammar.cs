using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>半 in front: 过半, 半数以上, 半亿斤, 压缩至半小时; not 半年报, 半岛 and 时间过半.</summary>
internal static class HalfGrammar
{
    private const decimal Half = 0.5m;

    /// <summary>Reads what begins with 半 at an offset.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out ScannedQuantity found)
    {
        found = default;
        if (at + 1 < text.Length && text[at + 1] is '万' or '亿' or '百' or '千')
            return TryScaled(text, at, out found);
        int end = at + 1;
        if (end < text.Length && text[end] == '成')
            return FractionGrammar.TryHalfTenth(text, at, out found);
        bool part = end < text.Length && text[end] == '数' && !(end + 1 < text.Length && text[end + 1] is '字' or '据' or '码');
        if (part)
            end++;
        int before = BoundLexicon.MatchBefore(text, at, out QuantityBound ahead, out QuantityEstimate estimate);
        int after = BoundLexicon.MatchAfter(text, end, out QuantityBound behind);
        if (!part && (before == 0 || !(MeasureGrammar.EndsAt(text, end) || OpensPart(text, at - before, end))
            || IsHalftime(text[..(at - before)])))
            return TryDuration(text, at, out found);
        found = new ScannedQuantity
        {
            Start = at, Length = end - at, OuterStart = at - before, OuterEnd = end + after, Value = Half, Scale = 1m, Unit = "ratio",
            Form = QuantityForm.Fraction, Bound = after > 0 ? behind : ahead, Estimate = after > 0 ? QuantityEstimate.None : estimate,
            InWords = true,
        };
        return true;
    }

    /// <summary>过半村集体达标: the part stands before its noun, at the head of a clause.</summary>
    private static bool OpensPart(ReadOnlySpan<char> text, int open, int end) =>
        (open == 0 || !char.IsLetterOrDigit(text[open - 1])) && UnitLexicon.Match(text, end) is null
            && text[end] is not ('月' or '导' or '径' or '岛' or '百');

    /// <summary>时间过半、任务过半 says how much of the year is over.</summary>
    private static bool IsHalftime(ReadOnlySpan<char> before) =>
        before.EndsWith("时间", StringComparison.Ordinal) || before.EndsWith("任务", StringComparison.Ordinal)
            || before.EndsWith("双", StringComparison.Ordinal);

    private static bool TryScaled(ReadOnlySpan<char> text, int at, out ScannedQuantity found)
    {
        found = default;
        if (!Numeral.TryRead(text, at + 1, out Numeral n) || !n.IsPower || n.IsLoose
            || NumeralGlyphs.At(text, at - 1).Has(NumeralGlyph.Numeral))
            return false;
        int length = UnitLexicon.Match(text, n.End, out string unit, out QuantityForm form);
        if (length == 0 || form is not (QuantityForm.Level or QuantityForm.Count))
            return false;
        found = Measured(text, at, n.End + length, n.Digits * Half, n.Scale, unit, form);
        return true;
    }

    private static bool TryDuration(ReadOnlySpan<char> text, int at, out ScannedQuantity found)
    {
        found = default;
        int next = at + 1;
        bool counted = next < text.Length && text[next] == '个';
        next += counted ? 1 : 0;
        int length = UnitLexicon.Match(text, next, out string unit, out QuantityForm form);
        if (counted && next < text.Length && text[next] == '月')
            (length, unit, form) = (1, "个月", QuantityForm.Duration);
        if (length == 0 || form != QuantityForm.Duration || NumeralGlyphs.At(text, at - 1).Has(NumeralGlyph.Numeral)
            || !NameNumerals.LastsBefore(text, at, unit))
        {
            return false;
        }

        found = Measured(text, at, next + length, Half, 1m, unit, form);
        return true;
    }

    private static ScannedQuantity Measured(ReadOnlySpan<char> text, int at, int end, decimal value, decimal scale, string unit,
        QuantityForm form)
    {
        int before = BoundLexicon.MatchBefore(text, at, out QuantityBound ahead, out QuantityEstimate estimate);
        int after = BoundLexicon.MatchAfter(text, end, out QuantityBound behind, out QuantityEstimate late);
        return new ScannedQuantity
        {
            Start = at, Length = end - at, OuterStart = at - before, OuterEnd = end + after, Value = value, Scale = scale, Unit = unit,
            Form = form, Bound = after > 0 ? behind : ahead, Estimate = after > 0 ? late : estimate, InWords = true,
        };
    }
}
