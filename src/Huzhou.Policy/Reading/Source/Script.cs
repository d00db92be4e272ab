namespace Huzhou.Policy.Reading.Source;

/// <summary>In which script a text is written, by a look at its beginning.</summary>
internal static class Script
{
    private const int Looked = 2000, Fewest = 40;

    /// <summary>
    /// The script of a text that is not written in Chinese, or null where it is, or where there are too few letters to say.
    /// </summary>
    public static string? OtherThanChinese(ReadOnlySpan<char> text)
    {
        int han = 0, kana = 0, hangul = 0, latin = 0, other = 0;
        foreach (char c in text[..Math.Min(text.Length, Looked)])
        {
            if (Glyph.IsHan(c))
                han++;
            else if (c is >= '\u3041' and <= '\u30FE')
                kana++;
            else if (c is >= '\uAC00' and <= '\uD7A3')
                hangul++;
            else if (char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F')
                latin++;
            else if (char.IsLetter(c))
                other++;
        }

        int all = han + kana + hangul + latin + other;
        if (all < Fewest)
            return null;
        if (kana * 10 > all)
            return "Japanese";
        if (hangul * 5 > all)
            return "Korean";
        return han * 10 >= all ? null : latin >= other ? "Latin letters" : "letters of another script";
    }
}
