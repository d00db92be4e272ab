using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>The words that name works which are to be completed or were, counted from the start of their clause.</summary>
/// <param name="From">Where the list of their names begins.</param>
/// <param name="To">The offset behind it.</param>
/// <param name="IsListed">Whether 等 closes the list.</param>
/// <param name="Step">The word of the scale of construction that is meant.</param>
internal readonly record struct CompletedWorks(int From, int To, bool IsListed, string Step);

/// <summary>
/// Finds works with names of their own that are completed: 完成东湖中学、西环路建设; 西环路改造基本完成. What is to be completed has a noun for the
/// work behind its name, otherwise 完成 says how much of something there is to be.
/// </summary>
internal static class CompletionReader
{
    private const string Verb = "完成";

    private static readonly WordList s_adverbs = Vocabulary.Of(ProjectWord.CompletionAdverb);

    private static readonly WordList s_deeds = Vocabulary.Of(ProjectWord.CompletedDeed);

    /// <summary>Nouns of works that say only that something is built, so that they are no part of its name.</summary>
    private static readonly WordList s_plain = Vocabulary.Of(ProjectWord.PlainDeed);

    private static readonly WordList s_shells = Vocabulary.Of(ProjectWord.ShellDeed);

    private static readonly WordList s_ends = Vocabulary.Of(ProjectWord.CompletionEnd);

    /// <summary>Whether a clause says that named works are completed.</summary>
    public static bool Find(string view, in Clause clause, out CompletedWorks works)
    {
        works = default;
        ReadOnlySpan<char> words = view.AsSpan(clause.Start, clause.End - clause.Start).TrimEnd(" \u3000");
        if (!words.Contains(Verb, StringComparison.Ordinal))
            return false;
        return Before(words, out works) || Behind(words, out works);
    }

    /// <summary>完成 stands before the names.</summary>
    private static bool Before(ReadOnlySpan<char> words, out CompletedWorks works)
    {
        works = default;
        int from = words.Length - words.TrimStart(" \u3000").Length;
        from += PhraseEnds.TrimStart(words[from..], s_adverbs);
        if (!words[from..].StartsWith(Verb, StringComparison.Ordinal))
            return false;
        from += Verb.Length;
        if (from < words.Length && words[from] == '了')
            from++;
        return Of(words, from, words.Length, out works);
    }

    /// <summary>完成 ends the clause, with 全部 or 基本 before it.</summary>
    private static bool Behind(ReadOnlySpan<char> words, out CompletedWorks works)
    {
        works = default;
        int ends = s_ends.AtEnd(words);
        if (ends == 0)
            return false;
        int from = words.Length - words.TrimStart(" \u3000").Length;
        return Of(words, from + PhraseEnds.TrimStart(words[from..], s_adverbs), words.Length - ends, out works);
    }

    private static bool Of(ReadOnlySpan<char> words, int from, int to, out CompletedWorks works)
    {
        works = default;
        // 完成500公里公路改造 promises a number, whatever is listed behind it.
        if (from >= to || s_deeds.AtEnd(words[from..to]) == 0 || char.IsAsciiDigit(words[from]) || Numeral.DigitOf(words[from]) >= 0)
            return false;
        string step = s_shells.AtEnd(words[from..to]) > 0 ? "主体完工" : Verb;
        int end = ProjectWords.ListEnd(words[..to], from, out bool listed);
        if (!listed && end == to)
            end -= s_plain.AtEnd(words[from..to]);
        works = new CompletedWorks(from, end, listed, step);
        return end - from >= 2;
    }
}
