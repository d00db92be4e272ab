namespace Huzhou.Policy.Reading.Source;

/// <summary>
/// Letters beyond the first 65,536 stand as pairs of characters; half of one is no letter and is settled before anything is read.
/// </summary>
internal static class Pairs
{
    /// <summary>The text with the mark of what cannot be read in place of every half, so that all places stay.</summary>
    public static string Whole(string text)
    {
        int first = NextHalf(text, 0);
        if (first < 0)
            return text;
        return string.Create(text.Length, (text, first), static (whole, from) =>
        {
            from.text.CopyTo(whole);
            for (int at = from.first; at >= 0; at = NextHalf(from.text, at + 1))
                whole[at] = PolicyText.Unreadable;
        });
    }

    /// <summary>How many halves there are, and where the first is; −1 where none is.</summary>
    public static (int Count, int First) Halves(string text)
    {
        int count = 0, first = NextHalf(text, 0);
        for (int at = first; at >= 0; at = NextHalf(text, at + 1))
            count++;
        return (count, first);
    }

    private static int NextHalf(string text, int from)
    {
        for (int at = from; at < text.Length; at++)
        {
            int next = text.AsSpan(at).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
                return -1;
            at += next;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return at;
            at++;
        }

        return -1;
    }
}
