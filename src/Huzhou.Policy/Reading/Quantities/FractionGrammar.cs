using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>Fractions in words: 三分之二, 百分之五, 万分之三, 一半以上, 减少一半, 三成, 七成五.</summary>
internal static class FractionGrammar
{
    private const int Percent = 100;
    private const int PerMille = 1_000;

    /// <summary>What makes another word of 成 before it: 成立, 成功, 成员.</summary>
    private const string NoTenths = "立功为果员本效都长套绩就交品熟型份人章因语不色像了行";

    /// <summary>Words before a part that is said without a bound: 减少一半, 占三成.</summary>
    private static readonly WordList BeforePart = Vocabulary.Of(QuantityWord.BeforePart);

    /// <summary>Reads a fraction whose denominator was read as a number that begins at an offset.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, in Numeral denominator, out ScannedQuantity found)
    {
        found = default;
        if (denominator.End >= text.Length)
            return false;
        bool small = denominator.InWords && denominator.Scale == 1 && denominator.Digits is >= 1 and < 10 && !denominator.HasFraction;
        switch (text[denominator.End])
        {
            case '半' when small && denominator.Digits == 1:
                found = Bounded(text, at, denominator.End + 1, 0.5m, "ratio", QuantityForm.Fraction);
                return found.Bound != QuantityBound.Equal || IsPart(text, at, denominator.End + 1);
            case '成' when small || IsTenths(denominator):
                return TryTenths(text, at, denominator, out found);
            case '分' when denominator.Digits > 0 && denominator.End + 1 < text.Length && text[denominator.End + 1] == '之':
                return TryParts(text, at, denominator, out found);
            default:
                return false;
        }
    }

    /// <summary>Tenths that are no single digit in words: 9成, 8.5成, 八点五成, 十成.</summary>
    private static bool IsTenths(in Numeral n) =>
        n is { Scale: 1, Split: 0, Places: <= 1, IsLoose: false } && n.Value is > 0m and <= 10m
            && (!n.InWords || n.HasFraction || n.Value == 10m);

    /// <summary>三成 is 30%, 七成五 75%, 两成半 25%; 一成不变 and 二成为 are words.</summary>
    private static bool TryTenths(ReadOnlySpan<char> text, int at, in Numeral n, out ScannedQuantity found)
    {
        decimal value = (n.Split > 0 ? n.Lower : n.Value) * 10m;
        int end = n.End + 1;
        if (end < text.Length && text[end] == '半')
            (value, end) = (value + 5m, end + 1);
        else if (end < text.Length && Numeral.DigitOf(text[end]) is > 0 and int more
            && !NumeralGlyphs.At(text, end + 1).Has(NumeralGlyph.Numeral)
            && UnitLexicon.Match(text, end + 1) is null)
            (value, end) = (value + more, end + 1);
        found = Bounded(text, at, end, value, "%", QuantityForm.Percent);
        // 七八成 lie between the two.
        if (n.Split > 0 && found.Bound == QuantityBound.Equal)
            found = found with { Bound = QuantityBound.About, Estimate = QuantityEstimate.Above };
        return found.Bound != QuantityBound.Equal || (n.Digits > 1 && MeasureGrammar.EndsAt(text, end)) || IsPart(text, at, end)
            || OpensPart(text, at, end);
    }

    /// <summary>降低半成 is 5%; 半成品 is a word.</summary>
    public static bool TryHalfTenth(ReadOnlySpan<char> text, int at, out ScannedQuantity found)
    {
        found = Bounded(text, at, at + 2, 5m, "%", QuantityForm.Percent);
        return !NumeralGlyphs.At(text, at - 1).Has(NumeralGlyph.Numeral) && MeasureGrammar.EndsAt(text, at + 2);
    }

    /// <summary>
    /// 三成企业达产, 收入的三成来自…: the part stands before its noun or verb, at the head of a clause or behind 的; 三成立 and the like are words.
    /// </summary>
    private static bool OpensPart(ReadOnlySpan<char> text, int at, int end) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '的') && end < text.Length && Glyph.IsHan(text[end])
            && !NoTenths.Contains(text[end], StringComparison.Ordinal);

    /// <summary>Whether a part that no word bounds is one: a change or share stands before it, and it ends there.</summary>
    private static bool IsPart(ReadOnlySpan<char> text, int at, int end) => MeasureGrammar.EndsAt(text, end)
        && BeforePart.AtEnd(text[..at]) > 0;

    private static bool TryParts(ReadOnlySpan<char> text, int at, in Numeral denominator, out ScannedQuantity found)
    {
        found = default;
        if (!Numeral.TryRead(text, denominator.End + 2, out Numeral n) || n.ScaleOnly && !n.InWords)
            return false;
        decimal whole = (decimal)denominator.Digits * denominator.Scale;
        bool power = denominator.InWords && denominator.IsPower;
        decimal part = (n.Split > 0 ? n.Lower : n.Value) * n.Scale;
        found = !power || whole < Percent ? Bounded(text, at, n.End, Math.Round(part / whole, 4), "ratio", QuantityForm.Fraction)
            : whole == Percent ? Bounded(text, at, n.End, part, "%", QuantityForm.Percent)
            : Bounded(text, at, n.End, part * PerMille / whole, "‰", QuantityForm.PerMille);
        // 百分之二三十 lies between the two.
        if (n.Split > 0 && found.Bound == QuantityBound.Equal)
            found = found with { Bound = QuantityBound.About, Estimate = QuantityEstimate.Above };
        return true;
    }

    private static ScannedQuantity Bounded(ReadOnlySpan<char> text, int start, int end, decimal value, string unit, QuantityForm form)
    {
        int after = BoundLexicon.MatchAfter(text, end, out QuantityBound behind, out QuantityEstimate late);
        int before = BoundLexicon.MatchBefore(text, start, out QuantityBound ahead, out QuantityEstimate early);
        return new ScannedQuantity
        {
            Start = start, Length = end - start, OuterStart = start - before, OuterEnd = end + after, Value = value, Scale = 1m,
            Unit = unit,
            Form = form, Bound = after > 0 ? behind : ahead, Estimate = after > 0 ? late : early, InWords = true,
        };
    }
}
