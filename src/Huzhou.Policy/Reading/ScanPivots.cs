namespace Huzhou.Policy.Reading;

/// <summary>The characters at which a quantity, or a quotation that may hide one, can begin, as a map of one bit each.</summary>
internal static class ScanPivots
{
    private const string Pivots = "0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千万亿第前保争拼冲翻“‘「《〈\"〔［";

    private static readonly ulong[] Map = Build();

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

    private static ulong[] Build()
    {
        ulong[] map = new ulong[1024];
        foreach (char c in Pivots)
            map[c >> 6] |= 1UL << (c & 63);
        return map;
    }
}
