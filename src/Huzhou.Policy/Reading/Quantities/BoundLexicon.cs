using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>The words that bound a number, before it and behind it. The longest word wins, in whatever order they stand.</summary>
internal static class BoundLexicon
{
    private const int RowMask = 0x3F;

    private static readonly BoundWord[] Before = [.. Vocabulary.Entries(QuantityWord.BoundBefore).Select(Of)];

    private static readonly BoundWord[] After = [.. Vocabulary.Entries(QuantityWord.BoundAfter).Select(Of)];

    private static readonly BoundWord[][] ByLast = Rows(Before, word => word[^1]);

    private static readonly BoundWord[][] ByFirst = Rows(After, word => word[0]);

    /// <summary>A word with what it makes of the number, and on which side the true one lies where that is only an estimate.</summary>
    private readonly record struct BoundWord(string Word, QuantityBound Bound, QuantityEstimate Estimate);

    /// <summary>The bound word that ends at an offset, or a length of 0.</summary>
    public static int MatchBefore(ReadOnlySpan<char> text, int end, out QuantityBound bound) => MatchBefore(text, end, out bound, out _);

    /// <summary>The bound word that ends at an offset, or a length of 0.</summary>
    public static int MatchBefore(ReadOnlySpan<char> text, int end, out QuantityBound bound, out QuantityEstimate estimate)
    {
        if (NumeralGlyphs.At(text, end - 1).Has(NumeralGlyph.Bounds))
        {
            ReadOnlySpan<char> before = text[..end];
            foreach (ref readonly BoundWord entry in ByLast[before[^1] & RowMask].AsSpan())
            {
                if (before.EndsWith(entry.Word, StringComparison.Ordinal)
                    && !(entry.Word.Length == 1 && end > 1 && IsOther(entry.Word[0], before[^2])))
                {
                    (bound, estimate) = (entry.Bound, entry.Estimate);
                    return entry.Word.Length;
                }
            }
        }

        (bound, estimate) = (QuantityBound.Equal, QuantityEstimate.None);
        return 0;
    }

    /// <summary>过 limits a number as in 投资过亿元, in 通过, 经过, 度过 and their like it does not; 上 as in 上万人 does not in 以上 and 成千上万.</summary>
    private static bool IsOther(char word, char before) => word switch
    {
        '过' => before is '通' or '经' or '度' or '渡' or '不' or '走' or '难' or '越' or '胜' or '绕' or '突' or '翻' or '错' or '去',
        '上' => before is '以' or '千' or '之' or '同' or '线' or '网' or '身' or '路' or '会' or '马',
        _ => false,
    };

    /// <summary>The bound word that begins at an offset, or a length of 0.</summary>
    public static int MatchAfter(ReadOnlySpan<char> text, int at, out QuantityBound bound) => MatchAfter(text, at, out bound, out _);

    /// <summary>The bound word that begins at an offset, or a length of 0.</summary>
    public static int MatchAfter(ReadOnlySpan<char> text, int at, out QuantityBound bound, out QuantityEstimate estimate)
    {
        if (NumeralGlyphs.At(text, at).Has(NumeralGlyph.Bounds))
        {
            ReadOnlySpan<char> rest = text[at..];
            foreach (ref readonly BoundWord entry in ByFirst[rest[0] & RowMask].AsSpan())
            {
                if (rest.StartsWith(entry.Word, StringComparison.Ordinal)
                    && !(entry.Word.Length == 1 && rest.Length > 1 && char.IsLetterOrDigit(rest[1])))
                {
                    (bound, estimate) = (entry.Bound, entry.Estimate);
                    return entry.Word.Length;
                }
            }
        }

        (bound, estimate) = (QuantityBound.Equal, QuantityEstimate.None);
        return 0;
    }

    private static BoundWord Of(WordEntry entry)
    {
        QuantityBound bound = entry.As<QuantityBound>(0);
        return new BoundWord(entry.Word, bound, bound == QuantityBound.About ? entry.As<QuantityEstimate>(1) : QuantityEstimate.None);
    }

    /// <summary>The words in rows by the lowest bits of a character, the longest of a row first.</summary>
    private static BoundWord[][] Rows(BoundWord[] words, Func<string, char> key) =>
        [.. Enumerable.Range(0, RowMask + 1).Select(row =>
            words.Where(entry => (key(entry.Word) & RowMask) == row).OrderByDescending(entry => entry.Word.Length).ToArray())];
}
