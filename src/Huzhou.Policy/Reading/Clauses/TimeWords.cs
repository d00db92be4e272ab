using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>Whether words report or promise.</summary>
internal enum TimeOrientation : byte
{
    /// <summary>They do not say.</summary>
    Unsaid,

    /// <summary>They report: 已, 同比, 比上年, 完成率.</summary>
    Past,

    /// <summary>They promise: 将, 力争, 计划, 年底前.</summary>
    Promise,
}

/// <summary>
/// The words by which a clause says whether it reports or promises: the last sure one before a number decides; a faint one only where
/// nothing else says it.
/// </summary>
internal static class TimeWords
{
    private static readonly WordList s_past = Vocabulary.Of(ClauseWord.Reported);

    private static readonly WordList s_promise = Vocabulary.Of(ClauseWord.Promised);

    private static readonly WordList s_faintPast = Vocabulary.Of(ClauseWord.FaintReported);

    private static readonly WordList s_faintPromise = Vocabulary.Of(ClauseWord.FaintPromised);

    private static readonly WordList s_orders = Vocabulary.Of(ClauseWord.OpensOrder);

    /// <summary>已将 and 并将 put something somewhere; 将军 and 将近 are other words.</summary>
    private static readonly WordList s_notPromise = Vocabulary.Of(ClauseWord.NoPromise);

    /// <summary>Words that promise in plans only: in a report 将 moves an object before its verb.</summary>
    private static readonly WordList s_inPlans = Vocabulary.Of(ClauseWord.PromisedInPlans);

    private static readonly WordList s_measured = Vocabulary.Of(ClauseWord.PlanMeasured);

    private static readonly WordList s_dated = Vocabulary.Of(ClauseWord.PlanDated);

    /// <summary>What the words say; a year that lies ahead of the document's is promised.</summary>
    /// <param name="words">The words before a number, or a whole clause.</param>
    /// <param name="year">The year of the document; 0 where it is not known.</param>
    /// <param name="reports">Whether they stand where the document reports.</param>
    public static TimeOrientation Of(ReadOnlySpan<char> words, int year, bool reports = false)
    {
        int past = LastEnd(words, s_past, out int pastLength), promise = PromiseEnd(words, reports, out int promiseLength);
        int ahead = YearAhead(words, year);
        if (ahead > promise)
            (promise, promiseLength) = (ahead, 1);
        if (past == 0 && promise == 0)
            return TimeOrientation.Unsaid;
        return past > promise || (past == promise && pastLength > promiseLength) ? TimeOrientation.Past : TimeOrientation.Promise;
    }

    /// <summary>
    /// Whether a clause opens with the year before, as the time of all that it says: 去年粮食产量50万吨; not 去年开工的项目 and what promises.
    /// </summary>
    public static bool OpensEarlier(ReadOnlySpan<char> words, int year)
    {
        ReadOnlySpan<char> opening = words.TrimStart(" \u3000");
        if (s_earlier.AtStart(opening) is not (> 0 and var time))
            return false;
        ReadOnlySpan<char> said = opening[time..];
        return said.ContainsAnyInRange('0', '9') && !said.ContainsAny('的', '今') && Of(words, year) != TimeOrientation.Promise;
    }

    private static readonly WordList s_earlier = Vocabulary.Of(ClauseWord.EarlierYear);

    /// <summary>What the faint words say: 产量 and 年末 stand in reports mostly, 要 and 加快 in plans.</summary>
    public static TimeOrientation Faint(ReadOnlySpan<char> words)
    {
        if (s_faintPast.IsIn(words))
            return TimeOrientation.Past;
        if (s_orders.AtStart(words) is > 0 and int order && !MeasuresChange(words[order..]))
            return TimeOrientation.Promise;
        int promise = LastEnd(words, s_faintPromise, out int length);
        return promise > 0 && !IsNoun(words, promise, length) ? TimeOrientation.Promise : TimeOrientation.Unsaid;
    }

    /// <summary>加快1.1个百分点 measures a change and orders none.</summary>
    private static bool MeasuresChange(ReadOnlySpan<char> behind)
    {
        int end = 0;
        while (end < behind.Length && (Glyph.IsDigit(behind[end]) || behind[end] == '.'))
            end++;
        return end > 0 && behind[end..].StartsWith("个百分点", StringComparison.Ordinal);
    }

    /// <summary>要求, 要素, 重要 and 主要 hold 要 and ask for nothing; 任务 and 目标 that are counted or reached are no promise either.</summary>
    private static bool IsNoun(ReadOnlySpan<char> words, int end, int length)
    {
        if (words[end - length] != '要' || length != 1)
            return false;
        bool after = end < words.Length && words[end] is '求' or '素' or '点' or '闻' or '件' or '领' or '道' or '害';
        return after || (end > 1 && words[end - 2] is '重' or '主' or '需' or '只' or '纪' or '摘' or '概' or '必');
    }

    private static int LastEnd(ReadOnlySpan<char> words, WordList list, out int length)
    {
        int at = list.LastIn(words, out length);
        return at < 0 ? 0 : at + length;
    }

    private static int PromiseEnd(ReadOnlySpan<char> words, bool reports, out int length)
    {
        int end = words.Length;
        while (end > 0)
        {
            int found = LastEnd(words[..end], s_promise, out length);
            if (found == 0)
                return 0;
            int from = Math.Max(0, found - length - 1), to = Math.Min(words.Length, found + 2);
            if (!s_notPromise.IsIn(words[from..to]) && !IsMeasured(words[..(found - length)])
                && !(reports && s_inPlans.Holds(words[(found - length)..found]) && !OpensDeed(words[found..])))
                return found;
            end = found - 1;
        }

        length = 0;
        return 0;
    }

    /// <summary>全年将新建, 将于明年: what is to be done stands right behind; 将水补入西湖 only moves an object.</summary>
    private static bool OpensDeed(ReadOnlySpan<char> behind) =>
        behind is ['于' or '在' or '有' or '会', ..] || EventVerb.LengthAtStart(behind) > 0;

    /// <summary>完成年度计划投资的69%, 比预期目标多: what is measured against a plan is reported.</summary>
    private static bool IsMeasured(ReadOnlySpan<char> before) =>
        s_measured.AtEnd(before[..PhraseEnds.TrimEnd(before, s_dated)]) > 0;

    /// <summary>Where 到2030年 ends, a year behind the document's own; 0 where none stands.</summary>
    private static int YearAhead(ReadOnlySpan<char> words, int year)
    {
        for (int i = words.IndexOf('到'); year > 0 && i >= 0 && i + 5 < words.Length;)
        {
            if (int.TryParse(words.Slice(i + 1, 4), System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture, out int named) && named > year && words[i + 5] == '年')
                return i + 6;
            int next = words[(i + 1)..].IndexOf('到');
            i = next < 0 ? -1 : i + 1 + next;
        }

        return 0;
    }
}
