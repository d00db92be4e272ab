namespace Huzhou.Policy.Reading.Source;

/// <summary>
/// Short words that a thread met lately: the cells of a table are asked by one reader after another what they are, and each would put them
/// together anew.
/// </summary>
internal static class MetWords
{
    private const int Slots = 512, Longest = 24;

    [ThreadStatic]
    private static string?[]? s_met;

    /// <summary>The words as a string, the one of last time where they were met lately.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        if (words.Length > Longest)
            return words.ToString();
        string?[] met = s_met ??= new string?[Slots];
        int slot = string.GetHashCode(words, StringComparison.Ordinal) & (Slots - 1);
        return met[slot] is { } known && words.SequenceEqual(known) ? known : met[slot] = words.ToString();
    }
}
