namespace Huzhou.Policy.Reading.Source;

/// <summary>Reads an ordinal in Arabic or Chinese numerals: 17, 三十八, 一百零二.</summary>
internal static class ChineseOrdinal
{
    /// <summary>The value, 1 to 9999; 0 where the words are no numeral.</summary>
    public static int Read(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > 8)
            return 0;
        int value = 0, digit = 0;
        bool arabic = Glyph.IsDigit(words[0]);
        foreach (char c in words)
        {
            if (arabic)
            {
                if (!Glyph.IsDigit(c) || value > 999)
                    return 0;
                value = (value * 10) + Glyph.Fold(c) - '0';
                continue;
            }
            int numeral = "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
            if (numeral >= 0)
            {
                digit = numeral;
            }
            else if (c is '十' or '百')
            {
                value += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = 0;
            }
            else
            {
                return 0;
            }
        }
        return value + digit;
    }
}
