using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>
/// A run of years that a figure is about: 三年来, 过去四年, 近三年 for the whole sentence, 五年增长18.7% for its own number. 连续三年, 三年行动
/// and 三年内 are none.
/// </summary>
internal static class YearRun
{
    private const int Longest = 20;

    private static readonly WordList s_before = Vocabulary.Of(ClauseWord.BeforeYears);

    private static readonly WordList s_after = Vocabulary.Of(ClauseWord.AfterYears);

    private static readonly WordList s_sum = Vocabulary.Of(ClauseWord.SumOfYears);

    /// <summary>How many years words say that all that follows is about; 0 where they say nothing of the kind.</summary>
    public static int OfSentence(ReadOnlySpan<char> words)
    {
        for (int at = words.IndexOf('年'); at > 0; at = Next(words, at))
        {
            int years = YearsBefore(words, at, out int start);
            int lead = s_before.AtEnd(words[..start]), tail = s_after.AtStart(words[(at + 1)..]);
            if (years > 1 && lead + tail > 0 && !IsName(words, at, start) && Opens(words[..(start - lead)], words[(at + 1 + tail)..]))
                return years;
        }

        return 0;
    }

    /// <summary>
    /// How many years the last verb of change before a number is about: 三年|增长, 五年累计|增长, 两年平均|增长; 0 where none are said.
    /// </summary>
    /// <param name="words">The words of its clause before the number.</param>
    /// <param name="turns">Whether the number itself says how something changed: 三年|翻一番.</param>
    public static int OfNumber(ReadOnlySpan<char> words, bool turns)
    {
        for (int at = words.LastIndexOf('年'); at > 0; at = words[..at].LastIndexOf('年'))
        {
            int years = YearsBefore(words, at, out int start);
            ReadOnlySpan<char> rest = words[(at + 1)..];
            int sum = s_sum.AtStart(rest);
            if (years < 2 || (IsName(words, at, start) && !(sum > 0 && !(start > 0 && words[start - 1] is '前' or '每'))))
                continue;
            rest = rest[sum..];
            if (turns && rest.IsWhiteSpace())
                return years;
            return Moves.Up.AtStart(rest) > 0 || Moves.Down.AtStart(rest) > 0 ? years : 0;
        }

        return 0;
    }

    /// <summary>Whether the run is said of what follows: 创近16年新高 and 近十年来最大降幅 only say how long ago a record was.</summary>
    private static bool Opens(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        HeadWords.Strip(before).Length <= 2 && behind.TrimStart() is not ['最' or '新' or '首' or '同', ..];

    /// <summary>连续三年, 第三年, 每三年, 前三年 run otherwise, and 三年行动 names something.</summary>
    private static bool IsName(ReadOnlySpan<char> words, int at, int start) =>
        (start > 0 && words[start - 1] is '续' or '第' or '每' or '前' or '满' or '“' or '长')
        || (at + 1 < words.Length && words[at + 1] is '行' or '计' or '规' or '期' or '攻' or '制' or '级' or '内' or '平');

    private static int YearsBefore(ReadOnlySpan<char> words, int at, out int start)
    {
        start = at;
        while (start > 0 && at - start < 4
            && (Glyph.IsDigit(words[start - 1]) || words[start - 1] is '十' or '两'
            || "二三四五六七八九".Contains(words[start - 1], StringComparison.Ordinal)))
            start--;
        ReadOnlySpan<char> numeral = words[start..at];
        int years = numeral is "两" ? 2 : numeral.Length is 1 or 2 ? ChineseOrdinal.Read(numeral) : 0;
        return years <= Longest ? years : 0;
    }

    private static int Next(ReadOnlySpan<char> words, int at)
    {
        int next = words[(at + 1)..].IndexOf('年');
        return next < 0 ? -1 : at + 1 + next;
    }
}
