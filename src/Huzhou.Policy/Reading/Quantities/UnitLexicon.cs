using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>
/// The units and classifiers that end a quantity, made of the model's table. The longest match wins, so 个百分点 comes before 个
/// and 千瓦时 before 千瓦. A unit with a stroke and another unit behind it is an amount per that unit: 元/吨, 元/人·月.
/// </summary>
internal static class UnitLexicon
{
    /// <summary>Longer words that begin with a unit and are none: 1月1日元旦, 3.1个体工商户.</summary>
    private static readonly string[] LongWords = [.. Vocabulary.Of(QuantityWord.NoUnit).Where(word => word.Length > 2)];

    /// <summary>The units by their first characters; the first is that of characters with which none begins.</summary>
    private static readonly Opening[] Openings = Build();

    /// <summary>The units that begin with a character.</summary>
    /// <param name="First">The character.</param>
    /// <param name="Alone">The unit that is this character alone, or null.</param>
    /// <param name="Longer">The longer units, the longest first.</param>
    /// <param name="LongerSeconds">The second characters of those.</param>
    /// <param name="Words">The words of two characters that begin with it and are no unit.</param>
    /// <param name="LongWords">The longer words that are none.</param>
    /// <param name="Seconds">
    /// A bit for the lowest six of each second character of a longer unit, or of a word that is no unit: where it is not set, only the
    /// character alone can be the unit.
    /// </param>
    private readonly record struct Opening(
        char First, UnitWord? Alone, UnitWord[] Longer, string LongerSeconds, string[] Words, string[] LongWords, ulong Seconds);

    /// <summary>The longest unit that begins at an offset, or null.</summary>
    public static UnitWord? Match(ReadOnlySpan<char> text, int at)
    {
        if (unchecked((uint)at) >= (uint)text.Length)
            return null;
        int index = NumeralGlyphs.Of(text[at]).Opening();
        if (index == 0)
            return null;
        ref readonly Opening opening = ref Openings[index];
        bool longer = at + 1 < text.Length && (opening.Seconds >> (text[at + 1] & 63) & 1) != 0;
        UnitWord? word = longer || opening.First < 128 ? Longest(text[at..], opening) : opening.Alone;
        int end = word is null ? text.Length : at + word.Text.Length;
        return end < text.Length && text[end] is '/' or '／' ? UnitsPer.Match(text[at..], word!) ?? word : word;
    }

    /// <summary>The longest unit that begins at an offset, or a length of 0.</summary>
    public static int Match(ReadOnlySpan<char> text, int at, out string unit, out QuantityForm form)
    {
        UnitWord? word = Match(text, at);
        unit = word is null ? "" : word.Symbol;
        form = word is null ? QuantityForm.Bare : word.Form;
        return word is null ? 0 : word.Text.Length;
    }

    private static UnitWord? Longest(ReadOnlySpan<char> rest, in Opening opening)
    {
        string seconds = opening.LongerSeconds;
        for (int i = 0; i < seconds.Length && rest.Length > 1; i++)
        {
            if (seconds[i] == rest[1] && opening.Longer[i] is var word && rest.StartsWith(word.Text, StringComparison.Ordinal)
                && UnitWordEdges.EndsLetters(rest, word.Text.Length) && !BeginsLongWord(rest, word, opening))
            {
                return word;
            }
        }

        return opening.Alone is { } alone
            && (UnitWordEdges.BeginsOther(rest, opening.Words) || BeginsLongWord(rest, alone, opening)
                || !UnitWordEdges.EndsLetters(rest, 1)) ? null : opening.Alone;
    }

    private static bool BeginsLongWord(ReadOnlySpan<char> rest, UnitWord unit, in Opening opening)
    {
        foreach (string word in opening.LongWords)
        {
            if (unit.Text.Length < word.Length && rest.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static Opening[] Build()
    {
        ILookup<char, UnitWord> all = UnitWordEdges.Read.Select(name => new UnitWord(name.Text, name.Symbol, FormOf(name.Entry)))
            .ToLookup(word => word.Text[0]);
        return [default, .. UnitWordEdges.Firsts.Select(first => Opened(first, [.. all[first]]))];
    }

    /// <summary>The construct of a number with a unit of the table.</summary>
    public static QuantityForm FormOf(UnitEntry unit) => unit.Form switch
    {
        UnitForm.Classifier => QuantityForm.Count,
        UnitForm.Duration => QuantityForm.Duration,
        UnitForm.Percent => QuantityForm.Percent,
        UnitForm.PerMille => QuantityForm.PerMille,
        UnitForm.Points => QuantityForm.Points,
        UnitForm.BasisPoints => QuantityForm.BasisPoints,
        UnitForm.Multiple => QuantityForm.Multiple,
        UnitForm.Places => QuantityForm.RankMove,
        UnitForm.Streak => QuantityForm.Streak,
        _ => QuantityForm.Level,
    };

    private static Opening Opened(char first, UnitWord[] words)
    {
        UnitWord[] longer = [.. words.Where(word => word.Text.Length > 1).OrderByDescending(word => word.Text.Length)];
        string[] others = [.. UnitWordEdges.Words.Where(word => word[0] == first)];
        string[] longOthers = [.. LongWords.Where(word => word[0] == first)];
        ulong seconds = 0;
        foreach (string word in longer.Select(word => word.Text).Concat(others).Concat(longOthers))
            seconds |= 1UL << (word[1] & 63);
        return new Opening(first, words.FirstOrDefault(word => word.Text.Length == 1), longer,
            string.Concat(longer.Select(word => word.Text[1])), others, longOthers, seconds);
    }
}
