using System.Collections;
using System.Collections.Frozen;

namespace Huzhou.Policy.Reading;

/// <summary>
/// Words of a lexicon, longest first, found by their first or last character, so that asking a text for any of them costs the same
/// however many there are.
/// </summary>
internal sealed class WordList : IEnumerable<string>
{
    private readonly string[] _words;
    private readonly FrozenDictionary<char, string[]> _byFirst;
    private readonly FrozenDictionary<char, string[]> _byLast;
    private readonly ulong[] _firsts = new ulong[1024];

    /// <summary>A list of words in any order; the longest will win.</summary>
    public WordList(params ReadOnlySpan<string> words)
    {
        _words = [.. words.ToArray().Distinct().OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
        _byFirst = _words.GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _byLast = _words.GroupBy(word => word[^1]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        foreach (char c in _byFirst.Keys)
            _firsts[c >> 6] |= 1UL << (c & 63);
    }

    /// <summary>The words that begin with a character, longest first.</summary>
    public ReadOnlySpan<string> Starting(char first) => (_firsts[first >> 6] >> (first & 63) & 1) != 0 && _byFirst.TryGetValue(first, out string[]? words) ? words : [];

    /// <summary>The words that end with a character, longest first.</summary>
    public ReadOnlySpan<string> Ending(char last) => _byLast.TryGetValue(last, out string[]? words) ? words : [];

    /// <summary>The length of the longest word that begins a text, or 0.</summary>
    public int AtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        foreach (string word in Starting(text[0]))
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    /// <summary>The length of the longest word that ends a text, or 0.</summary>
    public int AtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        foreach (string word in Ending(text[^1]))
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    /// <summary>The first place, from an offset on, where any of the words stands; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text, int from, out int length)
    {
        for (int i = Math.Max(0, from); i < text.Length; i++)
        {
            char c = text[i];
            if ((_firsts[c >> 6] >> (c & 63) & 1) == 0)
                continue;
            length = AtStart(text[i..]);
            if (length > 0)
                return i;
        }

        length = 0;
        return -1;
    }

    /// <summary>Whether any of the words stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text, 0, out _) >= 0;

    /// <summary>The words, longest first.</summary>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
