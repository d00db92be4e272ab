namespace Huzhou.Policy.Reading;

/// <summary>The characters at which a quantity, or a quotation that may hide one, can begin, as a map of one bit each.</summary>
internal static class ScanPivots
{
    private const string Pivots = "0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千万亿第前保争拼冲翻“‘「《〈\"〔［";

    /// <summary>What makes a single numeral in words the start of something else than a word: more numerals, fractions, streaks, blanks, joints of lists and ranges.</summary>
    private const string Followers = "零〇一二两三四五六七八九十百千万亿余多来半成分连 \u00A0\u2003\u3000—–-－~～〜﹣至到、和与及，,以";

    private static readonly ulong[] Map = Build(Pivots);

    private static readonly ulong[] FollowMap = Build(Followers + string.Concat(UnitLexicon.Firsts));

    /// <summary>Whether a quantity may go on with a character behind a single numeral in words; 一 of 一流 and 三 of 三农 begin none.</summary>
    public static bool Follows(char c) => (FollowMap[c >> 6] >> (c & 63) & 1UL) != 0;

    /// <summary>The first such character at or behind an offset, or -1.</summary>
    public static int Next(ReadOnlySpan<char> text, int at)
    {
        ulong[] map = Map;
        for (int i = at; i < text.Length; i++)
        {
            int c = text[i];
            if ((map[c >> 6] >> (c & 63) & 1UL) != 0)
                return i;
        }

        return -1;
    }

    private static ulong[] Build(string characters)
    {
        ulong[] map = new ulong[1024];
        foreach (char c in characters)
            map[c >> 6] |= 1UL << (c & 63);
        return map;
    }
}
