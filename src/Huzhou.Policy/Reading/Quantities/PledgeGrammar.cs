using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>The pair 保N争M with units, 保190亿元、争200亿元: a floor, and what is striven for beyond it.</summary>
internal static class PledgeGrammar
{
    /// <summary>The characters that may pledge the number behind them.</summary>
    public const string Pledges = "保争拼冲";

    private const int Gap = 3;

    /// <summary>Words that strive for the second number of a pair.</summary>
    private static readonly WordList Striving = Vocabulary.Of(QuantityWord.Striving);

    /// <summary>Whether the character before a number pledges it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">The offset of the number.</param>
    /// <param name="end">The offset behind number, unit and bound.</param>
    /// <param name="last">The offset behind the number that was pledged before, or -1.</param>
    public static bool Opens(ReadOnlySpan<char> text, int open, int end, int last) => text[open - 1] switch
    {
        '保' => text[open - 2] is not ('确' or '社' or '医' or '低' or '环' or '参' or '担' or '力') && GoesOn(text, end),
        '争' or '拼' or '冲' => text[open - 2] != '力' && last >= 0 && open - 1 - last is >= 0 and < Gap,
        _ => false,
    };

    private static bool GoesOn(ReadOnlySpan<char> text, int end)
    {
        int at = end < text.Length && text[end] is '、' or '，' or ',' or ' ' ? end + 1 : end;
        return Striving.AtStart(text[at..]) is > 0 and int length && NumeralGlyphs.At(text, at + length).Has(NumeralGlyph.Numeral);
    }
}
