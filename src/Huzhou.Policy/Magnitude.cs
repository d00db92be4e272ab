namespace Huzhou.Policy;

/// <summary>The words for powers of ten that may stand before a unit: 万 of 万吨, 亿 of 亿元.</summary>
internal static class Magnitude
{
    private static readonly (string Word, decimal Scale)[] s_longestFirst =
    [
        ("万亿", 1_000_000_000_000m), ("千亿", 100_000_000_000m), ("百亿", 10_000_000_000m), ("十亿", 1_000_000_000m), ("亿", 100_000_000m),
        ("千万", 10_000_000m), ("百万", 1_000_000m), ("十万", 100_000m), ("万", 10_000m), ("千", 1_000m), ("百", 100m), ("十", 10m),
    ];

    /// <summary>What the word at the start of a symbol multiplies by, and how long that word is; 1 and 0 where none stands before something else.</summary>
    internal static (decimal Scale, int Length) Of(ReadOnlySpan<char> symbol)
    {
        foreach ((string word, decimal scale) in s_longestFirst)
        {
            if (symbol.Length > word.Length && symbol.StartsWith(word, StringComparison.Ordinal))
                return (scale, word.Length);
        }

        return (1m, 0);
    }
}
