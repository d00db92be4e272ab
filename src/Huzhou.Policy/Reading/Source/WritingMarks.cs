namespace Huzhou.Policy.Reading.Source;

/// <summary>Marks in a sentence that say how it is written, or were written wrongly, and are none of its words.</summary>
internal static class WritingMarks
{
    /// <summary>Whether a sign of per mille was taken for two, 5％。以内 and 9.96％。、4.85％。，: no sentence begins with what follows.</summary>
    public static bool IsPerMille(ReadOnlySpan<char> behind) => behind.Length > 1 && behind[0] == '。'
        && (behind[1] is '、' or '，' or '；' or '。' || behind[1..].StartsWith("以内", StringComparison.Ordinal));

    /// <summary>
    /// How long a bracket is that only says how a word is written or meant from here on, 同比增长（以下简称“增长”）7%, 同比（下同）增长7%: the
    /// sentence goes on as if it were not there. 0 for any other.
    /// </summary>
    public static int Abbreviation(ReadOnlySpan<char> text)
    {
        const int Longest = 40;
        if (text[1..].StartsWith("下同", StringComparison.Ordinal))
            return text.Length > 3 && text[3] is '）' or ')' ? 4 : 0;
        if (!text[1..].StartsWith("以下简称", StringComparison.Ordinal) && !text[1..].StartsWith("以下均简称", StringComparison.Ordinal))
            return 0;
        int close = text[..Math.Min(Longest, text.Length)].IndexOfAny('）', ')');
        return close + 1;
    }
}
