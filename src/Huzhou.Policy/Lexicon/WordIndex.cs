using System.Runtime.CompilerServices;

namespace Huzhou.Policy.Lexicon;

/// <summary>
/// Words by one of their characters: 256 rows by the low byte of that character, in each row the words of one character side by side,
/// longest first.
/// Two neighbouring characters tell in one look that no word is found by them, which is so nearly everywhere in a text.
/// </summary>
internal sealed class WordIndex
{
    private readonly ushort[] _rows = new ushort[257];
    private readonly ulong[] _pairs;
    private readonly Entry[] _entries;
    private readonly string[] _sorted;

    /// <summary>An index over words that are longest first.</summary>
    /// <param name="words">The words.</param>
    /// <param name="key">The character they are found by.</param>
    /// <param name="next">The character beside it, which is compared before the word is.</param>
    public WordIndex(string[] words, Func<string, char> key, Func<string, char> next)
    {
        _sorted = [.. words.OrderBy(word => key(word) & 0xFF).ThenBy(key)];
        _entries = [.. _sorted.Select(word => new Entry(key(word), next(word), (ushort)word.Length, word))];
        _pairs = new ulong[Math.Clamp((int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Length), FewestPairRows,
            MostPairRows)];
        foreach (Entry entry in _entries)
        {
            _rows[(entry.Key & 0xFF) + 1]++;
            _pairs[PairRow(entry.Key)] |= entry.Length == 1 ? ulong.MaxValue : 1UL << PairBit(entry.Next);
        }

        for (int i = 1; i < _rows.Length; i++)
            _rows[i] += _rows[i - 1];
    }

    /// <summary>A word with the character it is found by, the one beside it, and its length.</summary>
    public readonly record struct Entry(char Key, char Next, ushort Length, string Word);

    /// <summary>Whether a word may be found by a character and the one beside it; where it says no, none is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(char key, char next) => (_pairs[PairRow(key)] >> PairBit(next) & 1) != 0;

    private int PairRow(char key) => (key ^ (key >> 6)) & (_pairs.Length - 1);

    private static int PairBit(char next) => (next ^ (next >> 6)) & 63;

    private const int FewestPairRows = 16;
    private const int MostPairRows = 256;

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
