namespace Huzhou.Policy.Reading;

/// <summary>Compares the ends and beginnings of phrases with lists of words.</summary>
internal static class PhraseEnds
{
    /// <summary>The length of the longest word that the phrase ends with, or 0. The words are longest first.</summary>
    public static int Suffix(ReadOnlySpan<char> phrase, string[] words)
    {
        foreach (string word in words)
        {
            if (phrase.EndsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    /// <summary>The length of the longest word that the phrase begins with, or 0. The words are longest first.</summary>
    public static int Prefix(ReadOnlySpan<char> phrase, string[] words)
    {
        foreach (string word in words)
        {
            if (phrase.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    /// <summary>Where a phrase ends when all the words are taken off its end, as often as they come.</summary>
    public static int TrimEnd(ReadOnlySpan<char> phrase, string[] words)
    {
        int end = phrase.Length;
        for (int length = Suffix(phrase, words); length > 0 && length < end; length = Suffix(phrase[..end], words))
            end -= length;
        return end;
    }

    /// <summary>Where a phrase begins when all the words are taken off its start, as often as they come.</summary>
    public static int TrimStart(ReadOnlySpan<char> phrase, string[] words)
    {
        int start = 0;
        for (int length = Prefix(phrase, words); length > 0 && start + length < phrase.Length; length = Prefix(phrase[start..], words))
            start += length;
        return start;
    }

    /// <summary>The last place at which one of the words stands, or -1; the longest word wins at equal ends.</summary>
    public static int LastOf(ReadOnlySpan<char> phrase, string[] words, out int length)
    {
        int best = -1;
        length = 0;
        foreach (string word in words)
        {
            int at = phrase.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0 || at + word.Length < best + length || (at + word.Length == best + length && word.Length <= length))
                continue;
            best = at;
            length = word.Length;
        }

        return best;
    }

    /// <summary>Whether one of the words stands in the phrase.</summary>
    public static bool HasAny(ReadOnlySpan<char> phrase, string[] words)
    {
        foreach (string word in words)
        {
            if (phrase.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
