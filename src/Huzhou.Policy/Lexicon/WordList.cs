using System.Collections;
using System.Runtime.CompilerServices;

namespace Huzhou.Policy.Lexicon;

/// <summary>
/// Words of a lexicon, longest first, found by their first or last character, so that asking a text for any of them costs the same
/// however many there are.
/// </summary>
internal sealed class WordList : IEnumerable<string>
{
    private readonly string[] _words;
    private readonly WordIndex _byFirst;
    private readonly WordIndex _byLast;

    /// <summary>A list of words in any order; the longest will win.</summary>
    public WordList(params ReadOnlySpan<string> words)
    {
        _words = [.. words.ToArray().Distinct().OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
        _byFirst = new WordIndex(_words, word => word[0], word => word.Length > 1 ? word[1] : '\0');
        _byLast = new WordIndex(_words, word => word[^1], word => word.Length > 1 ? word[^2] : '\0');
    }

    /// <summary>The words that may begin a text, longest first: those of its first character, or none where none does.</summary>
    public ReadOnlySpan<string> Starting(ReadOnlySpan<char> text) => MayOpen(text) ? _byFirst.Of(text[0]) : [];

    /// <summary>The words that may end a text, longest first: those of its last character, or none where none does.</summary>
    public ReadOnlySpan<string> Ending(ReadOnlySpan<char> text) => MayClose(text) ? _byLast.Of(text[^1]) : [];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayOpen(ReadOnlySpan<char> text) => !text.IsEmpty && _byFirst.MayHold(text[0], text.Length > 1 ? text[1] : '\0');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayClose(ReadOnlySpan<char> text) => !text.IsEmpty && _byLast.MayHold(text[^1], text.Length > 1 ? text[^2] : '\0');

    /// <summary>The longest word that begins a text, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? Opening(ReadOnlySpan<char> text) => MayOpen(text) ? FindOpening(text) : null;

    private string? FindOpening(ReadOnlySpan<char> text)
    {
        char first = text[0];
        foreach (ref readonly WordIndex.Entry entry in _byFirst.At(first))
        {
            if (entry.Key != first || entry.Length > text.Length)
                continue;
            if (entry.Length == 1
                || (entry.Next == text[1] && (entry.Length == 2 || text.StartsWith(entry.Word, StringComparison.Ordinal))))
                return entry.Word;
        }

        return null;
    }

    /// <summary>The longest word that closes a text, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? Closing(ReadOnlySpan<char> text) => MayClose(text) ? FindClosing(text) : null;

    private string? FindClosing(ReadOnlySpan<char> text)
    {
        char last = text[^1];
        foreach (ref readonly WordIndex.Entry entry in _byLast.At(last))
        {
            if (entry.Key != last || entry.Length > text.Length)
                continue;
            if (entry.Length == 1 || (entry.Next == text[^2] && (entry.Length == 2 || text.EndsWith(entry.Word, StringComparison.Ordinal))))
                return entry.Word;
        }

        return null;
    }

    /// <summary>The length of the longest word that begins a text, or 0.</summary>
    public int AtStart(ReadOnlySpan<char> text) => Opening(text) is { } word ? word.Length : 0;

    /// <summary>The length of the longest word that ends a text, or 0.</summary>
    public int AtEnd(ReadOnlySpan<char> text) => Closing(text) is { } word ? word.Length : 0;

    /// <summary>The first place, from an offset on, where any of the words stands; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text, int from, out int length)
    {
        for (int i = Math.Max(0, from); i < text.Length; i++)
        {
            length = AtStart(text[i..]);
            if (length > 0)
                return i;
        }

        length = 0;
        return -1;
    }

    /// <summary>The word that ends last in a text, the longest of those that end there; -1 where none stands in it.</summary>
    public int LastIn(ReadOnlySpan<char> text, out int length)
    {
        for (int end = text.Length; end > 0; end--)
        {
            length = AtEnd(text[..end]);
            if (length > 0)
                return end - length;
        }

        length = 0;
        return -1;
    }

    /// <summary>The last place before an offset at which a word begins, and the longest that begins there; -1 where none does.</summary>
    public int LastOpening(ReadOnlySpan<char> text, int before, out string word)
    {
        for (int i = before - 1; i >= 0; i--)
        {
            if (Opening(text[i..]) is { } found)
            {
                word = found;
                return i;
            }
        }

        word = "";
        return -1;
    }

    /// <summary>The longest word that stands in a text, of two as long the first by their characters; null where none does.</summary>
    public string? LongestIn(ReadOnlySpan<char> text)
    {
        string? longest = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (Opening(text[i..]) is { } word
                && (longest is null || word.Length > longest.Length
                || (word.Length == longest.Length && string.CompareOrdinal(word, longest) < 0)))
                longest = word;
        }

        return longest;
    }

    /// <summary>Whether any of the words stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text, 0, out _) >= 0;

    /// <summary>Whether the text is one of the words.</summary>
    public bool Holds(ReadOnlySpan<char> text)
    {
        foreach (string word in Starting(text))
        {
            if (text.SequenceEqual(word))
                return true;
        }

        return false;
    }

    /// <summary>The words, longest first.</summary>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
