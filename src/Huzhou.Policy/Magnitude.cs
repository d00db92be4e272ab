namespace Huzhou.Policy;

/// <summary>The words for powers of ten that may stand before a unit: 万 of 万吨, 亿 of 亿元.</summary>
internal static class Magnitude
{
    private static readonly string[] s_longestFirst = ["万亿", "千亿", "百亿", "十亿", "亿", "千万", "百万", "十万", "万", "千", "百", "十"];

    private static readonly decimal[] s_scales =
    [
        1_000_000_000_000m, 100_000_000_000m, 10_000_000_000m, 1_000_000_000m, 100_000_000m, 10_000_000m, 1_000_000m, 100_000m, 10_000m,
        1_000m, 100m, 10m,
    ];

    /// <summary>
    /// What the word before a unit multiplies by, and how long that word is; 1 and 0 where none is before something else.
    /// </summary>
    internal static decimal Of(ReadOnlySpan<char> symbol, out int length)
    {
        for (int i = 0; i < s_longestFirst.Length; i++)
        {
            string word = s_longestFirst[i];
            length = word.Length;
            if (symbol.Length > length && symbol[0] == word[0] && (length == 1 || symbol[1] == word[1]))
                return s_scales[i];
        }

        length = 0;
        return 1m;
    }
}
