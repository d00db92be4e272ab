namespace Huzhou.Policy;

/// <summary>
/// What words say, in eight letters and digits: the same on every machine and in every version, and the same however blanks and line ends
/// stand among the words. Two
/// contents of one document have one hash once in some hundred billion pairs.
/// </summary>
internal readonly record struct ContentHash(long Value)
{
    /// <summary>How many bits there are: four of the first letter, five of each further one.</summary>
    internal const int Bits = 39;

    private const int Letters = 8;

    /// <summary>
    /// Without l, o, 0 and 1, which are taken for each other; the first sixteen are letters, so that no hash reads as a number.
    /// </summary>
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

    private const ulong Begin = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of words, and of the number among them that a fact is about.</summary>
    internal static ContentHash Of(ReadOnlySpan<char> words, ReadOnlySpan<char> number = default)
    {
        ulong hash = Add(Begin, words);
        hash = Add(unchecked((hash ^ ' ') * Prime), number);
        return new ContentHash((long)((hash ^ (hash >> Bits)) & ((1UL << Bits) - 1)));
    }

    /// <summary>The hash in words, or null for anything else.</summary>
    internal static ContentHash? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length != Letters || Alphabet.IndexOf(text[0], StringComparison.Ordinal) is not (>= 0 and < 16))
            return null;
        long value = 0;
        foreach (char letter in text)
        {
            int digit = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (digit < 0)
                return null;
            value = (value << 5) | (long)digit;
        }

        return new ContentHash(value);
    }

    /// <summary>Eight letters and digits, a letter first.</summary>
    public override string ToString() => string.Create(Letters, Value, static (text, value) =>
    {
        for (int i = text.Length - 1; i >= 0; i--, value >>= 5)
            text[i] = Alphabet[(int)(value & 31)];
    });

    private static ulong Add(ulong hash, ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (c is not (' ' or '\n' or '\r' or '\t' or '\u3000' or '\u00A0' or '\uFEFF'))
                hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }
}
