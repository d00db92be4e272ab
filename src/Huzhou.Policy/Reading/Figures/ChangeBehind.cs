using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>A change that stands behind its number: 保持5%以上增长, 实现两位数的增长, 零增长.</summary>
internal static class ChangeBehind
{
    private static readonly (string Word, MentionDirection Direction)[] Changes =
        [.. Vocabulary.Entries(FigureWord.ChangeBehind).Select(entry => (entry.Word, entry.As<MentionDirection>(0)))];

    /// <summary>Whether the words behind a rate are such a change and nothing else.</summary>
    public static bool IsAll(Phrase right, QuantityForm form, out MentionDirection direction)
    {
        direction = MentionDirection.None;
        if (right.Length == 0 || form is not (QuantityForm.Percent or QuantityForm.Multiple))
            return false;
        Phrase bare = right[0] == '的' ? right[1..] : right;
        foreach ((string word, MentionDirection meant) in Changes)
        {
            if (bare.Span.SequenceEqual(word))
            {
                direction = meant;
                return true;
            }
        }

        return false;
    }
}
