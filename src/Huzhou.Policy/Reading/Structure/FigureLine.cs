using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>
/// Numbered short lines that are no heads but what a report says: 1.新增城镇就业3000人以上。 They measure something and end like a sentence, or
/// in the number itself.
/// </summary>
internal static class FigureLine
{
    /// <summary>Whether the first sentence behind a number is content, not a head.</summary>
    /// <param name="words">The sentence, its stop included.</param>
    /// <param name="alone">Whether nothing follows it in its paragraph.</param>
    public static bool IsContent(ReadOnlySpan<char> words, bool alone)
    {
        if (words.IsEmpty || words[^1] is '：' or ':')
            return false;
        bool stops = !alone || words[^1] is '。' or '；' or ';' or '.' or '！';
        ReadOnlySpan<char> bare = words.TrimEnd("。；;.！，");
        foreach (ScannedQuantity found in new QuantityScanner(words))
        {
            bool measures = found.Form is not (QuantityForm.Rank or QuantityForm.Duration or QuantityForm.Streak or QuantityForm.Bare)
                && !found.InWords;
            if (measures && (stops || found.OuterEnd >= bare.Length))
                return true;
        }

        return false;
    }

    /// <summary>A first sentence with a figure that measures is a result or a target, not a head.</summary>
    public static bool HoldsFigure(ReadOnlySpan<char> title)
    {
        for (int i = 0; i < title.Length; i++)
        {
            if (char.IsAsciiDigit(title[i]) && i + 1 < title.Length && title[i + 1] is '%' or '亿' or '万' or '个' or '家' or '元' or '.')
                return true;
        }

        return false;
    }
}
