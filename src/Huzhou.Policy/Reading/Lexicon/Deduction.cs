using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>What is left out of a figure, in front of it: 扣除房地产开发投资后, 剔除基数因素, 不含….</summary>
internal static class Deduction
{
    private const int Longest = 24;

    private static readonly WordList s_verbs = Vocabulary.Of(FigureWord.Deducts);

    private static readonly WordList s_ends = Vocabulary.Of(FigureWord.DeductionEnd);

    /// <summary>How long the words are that say what is left out at the start of a clause; 0 where they say nothing of the kind.</summary>
    public static int At(ReadOnlySpan<char> clause)
    {
        int lead = clause.Length - clause.TrimStart(" \u3000").Length;
        int verb = s_verbs.AtStart(clause[lead..]);
        if (verb == 0)
            return 0;
        ReadOnlySpan<char> rest = clause[(lead + verb)..];
        int end = s_ends.IndexIn(rest[..Math.Min(rest.Length, Longest)], 1, out int length);
        return end < 0 ? 0 : lead + verb + end + length;
    }
}
