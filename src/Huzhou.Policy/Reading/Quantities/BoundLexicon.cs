using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>The words that bound a number, before it and behind it. The longest word wins, in whatever order they stand.</summary>
internal static class BoundLexicon
{
    private const int RowMask = 0x3F;

    private static readonly (string Word, QuantityBound Bound)[] Before =
    [
        ("不得低于", QuantityBound.AtLeast), ("不低于", QuantityBound.AtLeast), ("不少于", QuantityBound.AtLeast), ("不小于", QuantityBound.AtLeast),
        ("至少", QuantityBound.AtLeast), ("最少", QuantityBound.AtLeast), ("最低", QuantityBound.AtLeast), ("不下于", QuantityBound.AtLeast), ("≥", QuantityBound.AtLeast),
        ("不得超过", QuantityBound.AtMost), ("不超过", QuantityBound.AtMost), ("不超", QuantityBound.AtMost), ("不突破", QuantityBound.AtMost), ("未超过", QuantityBound.AtMost), ("不高于", QuantityBound.AtMost),
        ("不多于", QuantityBound.AtMost), ("不大于", QuantityBound.AtMost), ("最多", QuantityBound.AtMost), ("至多", QuantityBound.AtMost), ("≤", QuantityBound.AtMost),
        ("超过了", QuantityBound.MoreThan), ("突破了", QuantityBound.MoreThan), ("超过", QuantityBound.MoreThan), ("超出", QuantityBound.MoreThan), ("突破", QuantityBound.MoreThan),
        ("高于", QuantityBound.MoreThan), ("多于", QuantityBound.MoreThan), ("大于", QuantityBound.MoreThan), ("迈过", QuantityBound.MoreThan), ("跨越", QuantityBound.MoreThan), ("跨过", QuantityBound.MoreThan), ("逾", QuantityBound.MoreThan), ("破", QuantityBound.MoreThan),
        ("超", QuantityBound.MoreThan), ("过", QuantityBound.MoreThan), ("＞", QuantityBound.MoreThan), (">", QuantityBound.MoreThan),
        ("低于", QuantityBound.LessThan), ("少于", QuantityBound.LessThan), ("小于", QuantityBound.LessThan), ("不足", QuantityBound.LessThan), ("不到", QuantityBound.LessThan), ("不满", QuantityBound.LessThan),
        ("＜", QuantityBound.LessThan), ("<", QuantityBound.LessThan),
        ("大约", QuantityBound.About), ("将近", QuantityBound.About), ("接近", QuantityBound.About), ("约为", QuantityBound.About), ("约", QuantityBound.About), ("近", QuantityBound.About), ("上", QuantityBound.About),
    ];

    private static readonly (string Word, QuantityBound Bound)[] After =
    [
        ("及以上", QuantityBound.AtLeast), ("（含）以上", QuantityBound.AtLeast), ("(含)以上", QuantityBound.AtLeast), ("以上", QuantityBound.AtLeast),
        ("及以下", QuantityBound.AtMost), ("以内", QuantityBound.AtMost), ("以下", QuantityBound.AtMost), ("之内", QuantityBound.AtMost), ("范围内", QuantityBound.AtMost),
        ("左右", QuantityBound.About), ("上下", QuantityBound.About), ("以外", QuantityBound.MoreThan),
    ];

    private static readonly (string Word, QuantityBound Bound)[][] ByLast = Rows(Before, word => word[^1]);

    private static readonly (string Word, QuantityBound Bound)[][] ByFirst = Rows(After, word => word[0]);

    /// <summary>The characters that touch a number: the last of the bounds before it and the first of those behind it.</summary>
    public static IEnumerable<char> Edges => [.. Before.Select(entry => entry.Word[^1]), .. After.Select(entry => entry.Word[0])];

    /// <summary>The bound word that ends at an offset, or a length of 0.</summary>
    public static int MatchBefore(ReadOnlySpan<char> text, int end, out QuantityBound bound)
    {
        if (NumeralGlyphs.At(text, end - 1).Has(NumeralGlyph.Bounds))
        {
            ReadOnlySpan<char> before = text[..end];
            foreach ((string word, QuantityBound kind) in ByLast[before[^1] & RowMask])
            {
                if (before.EndsWith(word, StringComparison.Ordinal) && !(word == "过" && end > 1 && IsPassing(before[^2])))
                {
                    bound = kind;
                    return word.Length;
                }
            }
        }

        bound = QuantityBound.Equal;
        return 0;
    }

    /// <summary>过 limits a number as in 投资过亿元; in 通过, 经过, 度过 and their like it does not.</summary>
    private static bool IsPassing(char before) => before is '通' or '经' or '度' or '渡' or '不' or '走' or '难' or '越' or '胜' or '绕' or '突' or '翻' or '错' or '去';

    /// <summary>The bound word that begins at an offset, or a length of 0.</summary>
    public static int MatchAfter(ReadOnlySpan<char> text, int at, out QuantityBound bound)
    {
        if (NumeralGlyphs.At(text, at).Has(NumeralGlyph.Bounds))
        {
            ReadOnlySpan<char> rest = text[at..];
            foreach ((string word, QuantityBound kind) in ByFirst[rest[0] & RowMask])
            {
                if (rest.StartsWith(word, StringComparison.Ordinal))
                {
                    bound = kind;
                    return word.Length;
                }
            }
        }

        bound = QuantityBound.Equal;
        return 0;
    }

    /// <summary>The words in rows by the lowest bits of a character, the longest of a row first.</summary>
    private static (string Word, QuantityBound Bound)[][] Rows((string Word, QuantityBound Bound)[] words, Func<string, char> key) =>
        [.. Enumerable.Range(0, RowMask + 1).Select(row => words.Where(entry => (key(entry.Word) & RowMask) == row).OrderByDescending(entry => entry.Word.Length).ToArray())];
}
