using System.Buffers;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Reading.Source;

/// <summary>Compares the ends and beginnings of phrases with lists of words.</summary>
internal static class PhraseEnds
{
    /// <summary>The marks that no phrase goes beyond.</summary>
    public static readonly SearchValues<char> Stops = SearchValues.Create("，,。；;：:、“”《》（(！!");

    /// <summary>The length of the longest word that the phrase ends with, or 0.</summary>
    public static int Suffix(ReadOnlySpan<char> phrase, WordList words) => words.AtEnd(phrase);

    /// <summary>The length of the longest word that the phrase begins with, or 0.</summary>
    public static int Prefix(ReadOnlySpan<char> phrase, WordList words) => words.AtStart(phrase);

    /// <summary>Where a phrase ends when all the words are taken off its end, as often as they come.</summary>
    public static int TrimEnd(ReadOnlySpan<char> phrase, WordList words)
    {
        int end = phrase.Length;
        for (int length = Suffix(phrase, words); length > 0 && length < end; length = Suffix(phrase[..end], words))
            end -= length;
        return end;
    }

    /// <summary>Where a phrase begins when all the words are taken off its start, as often as they come.</summary>
    public static int TrimStart(ReadOnlySpan<char> phrase, WordList words)
    {
        int start = 0;
        for (int length = Prefix(phrase, words); length > 0 && start + length < phrase.Length; length = Prefix(phrase[start..], words))
            start += length;
        return start;
    }

    /// <summary>The last place at which one of the words stands, or -1; the longest word wins at equal ends.</summary>
    public static int LastOf(ReadOnlySpan<char> phrase, WordList words, out int length) => words.LastIn(phrase, out length);

    /// <summary>Whether one of the words stands in the phrase.</summary>
    public static bool HasAny(ReadOnlySpan<char> phrase, WordList words) => words.IsIn(phrase);

    /// <summary>Whether the phrase begins with one of the words.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> phrase, WordList words) => words.AtStart(phrase) > 0;

    /// <summary>Whether one of the words stands in the phrase; for few words that are asked seldom.</summary>
    public static bool HasAny(ReadOnlySpan<char> phrase, string[] words)
    {
        foreach (string word in words)
        {
            if (phrase.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Whether the phrase begins with one of the words; for few words that are asked seldom.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> phrase, string[] words)
    {
        foreach (string word in words)
        {
            if (phrase.StartsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
