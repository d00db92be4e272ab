namespace Huzhou.Policy.Reading.Source;

/// <summary>The phrases that were met lately, so that one that comes again is not copied again. Shared by all threads.</summary>
internal static class PhraseStore
{
    /// <summary>Longer phrases come but once.</summary>
    private const int Longest = 48;

    /// <summary>As many phrases as two to this power have a place of their own.</summary>
    private const int PlaceBits = 13;

    /// <summary>Each phrase has one place by its words; the one that comes later takes it.</summary>
    private static readonly string?[] s_phrases = new string?[1 << PlaceBits];

    /// <summary>The words as a string.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
            return string.Empty;
        if (words.Length > Longest)
            return words.ToString();
        ref string? place = ref s_phrases[Hash(words) >> (32 - PlaceBits)];
        return place is { } met && words.SequenceEqual(met) ? met : place = words.ToString();
    }

    /// <summary>A number that is the same for the same words; its first bits are spread best.</summary>
    public static uint Hash(ReadOnlySpan<char> words)
    {
        uint hash = (uint)words.Length;
        foreach (char c in words)
            hash = unchecked((hash ^ c) * 0x9E3779B1);
        return hash;
    }
}
