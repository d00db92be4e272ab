using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>
/// The signs in front of numbers: 同比-3.2%, 增速为负5.3%, （+4.2%）, 净额-12亿元. A dash behind a number, a unit or a letter joins a range or a
/// name, and 负 is none behind what makes another word of it.
/// </summary>
internal static class SignGrammar
{
    /// <summary>The characters that may be the sign of the number behind them.</summary>
    public const string Signs = "+＋负-－−﹣";

    /// <summary>What a figure follows: 增速为|负5.3%, 利润率|负2%.</summary>
    private const string BeforeFigure = "为至到达是率速幅度值比额长于（(：:、，";

    /// <summary>What makes another word of 负 behind it: 个人自负3万元, 背负5亿元债务, 减负2亿元, 税负3%.</summary>
    private const string Bearing = "自担肩背抱欠胜承辜重减增降轻税超正";

    /// <summary>Whether a plus stands where a change is given, and joins no name: （+4.2%）, 同比+3%.</summary>
    public static bool IsPlus(ReadOnlySpan<char> text, int at) =>
        at > 1 && text[at - 1] is '+' or '＋' && BeforeFigure.Contains(text[at - 2], StringComparison.Ordinal);

    /// <summary>The length of the sign that ends at an offset, 0 or 1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="form">The construct of the number.</param>
    /// <param name="before">Where the number before it ends.</param>
    /// <param name="negative">Whether the sign turns the number round.</param>
    public static int LengthBefore(ReadOnlySpan<char> text, int at, QuantityForm form, int before, out bool negative)
    {
        negative = false;
        bool measured = form is QuantityForm.Percent or QuantityForm.PerMille or QuantityForm.Points or QuantityForm.Level;
        if (at == 0 || !measured)
            return 0;
        char previous = at > 1 ? text[at - 2] : '\n';
        switch (text[at - 1])
        {
            case '+' or '＋':
                return IsPlus(text, at) ? 1 : 0;
            case '负':
                negative = !Bearing.Contains(previous, StringComparison.Ordinal);
                return negative ? 1 : 0;
            case '-' or '－' or '−' or '﹣':
                bool opens = previous is '（' or '(' or '：' or ':' or '，' or '、' or '|';
                negative = before != at - 1 && (opens || Glyph.IsHan(previous));
                return negative ? 1 : 0;
            default:
                return 0;
        }
    }
}
