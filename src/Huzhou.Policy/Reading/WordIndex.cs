using System.Runtime.CompilerServices;

namespace Huzhou.Policy.Reading;

/// <summary>Words by one of their characters: 256 rows by the low byte of that character, in each row the words of one character side by side, longest first.</summary>
internal sealed class WordIndex
{
    private readonly ushort[] _rows = new ushort[257];
    private readonly ulong[] _filled = new ulong[FilterBits / 64];
    private readonly Entry[] _entries;
    private readonly string[] _sorted;

    /// <summary>An index over words that are longest first.</summary>
    /// <param name="words">The words.</param>
    /// <param name="key">The character they are found by.</param>
    /// <param name="next">The character beside it, which is compared before the word is.</param>
    public WordIndex(string[] words, Func<string, char> key, Func<string, char> next)
    {
        _sorted = [.. words.OrderBy(word => key(word) & 0xFF).ThenBy(key)];
        _entries = [.. _sorted.Select(word => new Entry(key(word), next(word), word))];
        foreach (Entry entry in _entries)
        {
            _rows[(entry.Key & 0xFF) + 1]++;
            int bit = FilterBit(entry.Key);
            _filled[bit >> 6] |= 1UL << (bit & 63);
        }

        for (int i = 1; i < _rows.Length; i++)
            _rows[i] += _rows[i - 1];
    }

    /// <summary>A word with the character it is found by and the one beside it.</summary>
    public readonly record struct Entry(char Key, char Next, string Word);

    /// <summary>Whether a word may be found by a character; where it says no, none is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(char key)
    {
        int bit = FilterBit(key);
        return (_filled[bit >> 6] >> (bit & 63) & 1) != 0;
    }

    /// <summary>Characters of one row of the script seldom share a bit.</summary>
    private static int FilterBit(char key) => (key ^ (key >> 5)) & (FilterBits - 1);

    private const int FilterBits = 1024;

    /// <summary>The row that holds the words of a character, those of others among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<Entry> At(char key)
    {
        int row = key & 0xFF;
        int from = _rows[row];
        return new ReadOnlySpan<Entry>(_entries, from, _rows[row + 1] - from);
    }

    /// <summary>The words of a character, longest first.</summary>
    public ReadOnlySpan<string> Of(char key)
    {
        int row = key & 0xFF;
        int from = _rows[row], to = _rows[row + 1];
        while (from < to && _entries[from].Key != key)
            from++;
        int end = from;
        while (end < to && _entries[end].Key == key)
            end++;
        return new ReadOnlySpan<string>(_sorted, from, end - from);
    }
}
