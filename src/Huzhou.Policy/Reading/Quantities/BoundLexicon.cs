using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>The words that bound a number, before it and behind it. The longest word wins, in whatever order they stand.</summary>
internal static class BoundLexicon
{
    private const int RowMask = 0x3F;

    private static readonly (string Word, QuantityBound Bound)[] Before =
        [.. Vocabulary.Entries(QuantityWord.BoundBefore).Select(entry => (entry.Word, entry.As<QuantityBound>(0)))];

    private static readonly (string Word, QuantityBound Bound)[] After =
        [.. Vocabulary.Entries(QuantityWord.BoundAfter).Select(entry => (entry.Word, entry.As<QuantityBound>(0)))];

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
