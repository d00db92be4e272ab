using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>全覆盖, 应检尽检, 全部开工; 不发生, 杜绝, 清零; 完成省定任务.</summary>
internal static class CoverageStatements
{
    private static readonly WordList CoverVerbs = Vocabulary.Of(StatementWord.CoverVerb);

    private static readonly WordList Sets = Vocabulary.Of(StatementWord.CoveredSet);

    private static readonly WordList NeverHeads = Vocabulary.Of(StatementWord.NeverHead);

    private static readonly WordList NeverEnds = Vocabulary.Of(StatementWord.NeverEnd);

    private static readonly WordList NeverTails = Vocabulary.Of(StatementWord.NeverTail);

    private static readonly WordList Authorities = Vocabulary.Of(StatementWord.Authority);

    private static readonly WordList Handed = Vocabulary.Of(StatementWord.HandedDown);

    private static readonly WordList DutyEnds = Vocabulary.Of(StatementWord.DutyEnd);

    private static readonly WordList InsideEnds = Vocabulary.Of(StatementWord.InsideEnd);

    private static readonly WordList DutyVerbs = Vocabulary.Of(StatementWord.DutyVerb);

    private static readonly WordList Qualifiers = Vocabulary.Of(StatementWord.DutyQualifier);

    private static readonly WordList Yearly = Vocabulary.Of(StatementWord.DutyYearly);

    /// <summary>Verbs that carry a thing into the whole territory.</summary>
    private static readonly WordList Everywhere = Vocabulary.Of(StatementWord.Everywhere);

    /// <summary>Reads 全覆盖 and 应X尽X.</summary>
    public static bool AllOf(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        if (phrase.EndsWith("全覆盖", StringComparison.Ordinal) || phrase.EndsWith("全面覆盖", StringComparison.Ordinal)
            || phrase.EndsWith("全域覆盖", StringComparison.Ordinal))
            return Covered(phrase, phrase.EndsWith("全覆盖", StringComparison.Ordinal) ? 3 : 4, out match);
        if (phrase.Length >= 4 && phrase[^4] == '应' && phrase[^2] == '尽' && phrase[^3] == phrase[^1])
            return Done(phrase, phrase.Length - 4, out match);
        if (Everywhere.AtStart(phrase) is > 0 and int verb && phrase.Length - verb is >= 4 and <= 24)
        {
            match = new StatementMatch(verb, phrase.Length, new Condition.AllOf("全域"), Measure.Share);
            return true;
        }
        int all = phrase.LastIndexOf("全部", StringComparison.Ordinal);
        if (all < 2 || phrase.Length - all is < 4 or > 8 || phrase[all + 2] is '的' or '、' || phrase[all - 1] is '于' or '过')
            return false;
        return Done(phrase, all, out match);
    }

    /// <summary>
    /// Reads 完成湖区所有排污口整治 and 平台覆盖全部乡镇: the word for all stands in front of the set, behind a verb that closes the work or covers.
    /// </summary>
    public static bool AllOfSet(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int all = Totals.IndexIn(phrase, 0, out int length);
        if (all < 2 || phrase.Length - all - length < 2)
            return false;
        ReadOnlySpan<char> set = phrase[(all + length)..];
        int covers = Covering.AtEnd(phrase[..all]);
        if (covers > 0)
        {
            match = new StatementMatch(0, all - covers, new Condition.AllOf(set.ToString()), Measure.Share);
            return all - covers >= 4 && set.Length <= LongestSet;
        }

        int verb = Closing.LastIn(phrase[..all], out int closing);
        int deed = verb is < 0 or > LongestLead || phrase[..verb].ContainsAny(s_denials) ? 0 : TotalDeeds.AtEnd(set);
        if (deed == 0 || set.Length - deed < 2)
            return false;
        string place = phrase[(verb + closing)..all].TrimEnd('的').ToString();
        match = new StatementMatch(all + length, phrase.Length, new Condition.AllOf(place.Length > 0 ? place : null), Measure.Share);
        return place.Length <= LongestSet;
    }

    private const int LongestSet = 24;

    /// <summary>Letters that deny what stands behind them: 没有完成, 未能实现, 尚不能.</summary>
    private static readonly SearchValues<char> s_denials = SearchValues.Create("没未不难无");

    /// <summary>How many characters may say when or how hard in front of the verb: 年内, 10月底前力争.</summary>
    private const int LongestLead = 8;

    private static readonly WordList Totals = Vocabulary.Of(StatementWord.Total);

    private static readonly WordList Covering = Vocabulary.Of(StatementWord.Covering);

    private static readonly WordList Closing = Vocabulary.Of(StatementWord.TotalVerb);

    private static readonly WordList TotalDeeds = Vocabulary.Of(StatementWord.TotalDeed);

    /// <summary>Reads 不发生, 杜绝, 清零.</summary>
    public static bool Never(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int tail = PhraseEnds.Suffix(phrase, NeverEnds);
        if (tail > 0 && phrase.Length > tail + 1)
        {
            int end = PhraseEnds.TrimEnd(phrase[..^tail], CoverVerbs);
            if (end < 2)
                return false;
            match = new StatementMatch(0, end, new Condition.Never(), Measure.Count) { Counted = CountedBy(phrase[^tail..]) };
            return true;
        }

        int at = NeverHeads.IndexIn(phrase, 0, out int length);
        if (at < 0 && Incidents.AtEnd(phrase) > 0)
            at = PreventHeads.IndexIn(phrase, 0, out length);
        // 对当年未发生报销的人员 says whom is meant.
        if (at < 0 || at > 10 || (at > 0 && phrase[0] is '对' or '凡' or '为'))
            return false;
        const string Happens = "发生", Event = "事件";
        if (phrase[(at + length)..].StartsWith(Happens, StringComparison.Ordinal))
            length += Happens.Length;
        ReadOnlySpan<char> thing = phrase[(at + length)..];
        int bare = PhraseEnds.TrimEnd(thing, NeverTails);
        if (thing.EndsWith("红线", StringComparison.Ordinal))
            bare = thing.Length;
        // 极端事件: an attribute alone names nothing.
        if (bare <= Event.Length && thing[bare..].StartsWith(Event, StringComparison.Ordinal))
            bare += Event.Length;
        if (bare < 2 || bare > 40)
            return false;
        match = new StatementMatch(at + length, at + length + bare, new Condition.Never(), Measure.Count);
        return true;
    }

    /// <summary>Verbs that rule out only what happens by itself: 遏制重大事故发生, not 遏制耕地“非农化”.</summary>
    private static readonly WordList PreventHeads = Vocabulary.Of(StatementWord.PreventHead);

    private static readonly WordList Incidents = Vocabulary.Of(StatementWord.Incident);

    private static string? CountedBy(ReadOnlySpan<char> closing)
    {
        foreach ((string word, string counted) in Counts)
        {
            if (closing.SequenceEqual(word))
                return counted;
        }

        return null;
    }

    private static readonly (string Word, string Counted)[] Counts =
        [.. Vocabulary.Entries(StatementWord.NeverEnd).Where(entry => entry.Value.Length > 0).Select(entry => (entry.Word, entry.Value))];

    /// <summary>Reads 实现零的突破: there is one at least where there was none.</summary>
    public static bool FirstOfKind(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int tail = PhraseEnds.Suffix(phrase, Firsts);
        int end = tail == 0 ? 0 : PhraseEnds.TrimEnd(phrase[..^tail], CoverVerbs);
        if (end < 2)
            return false;
        match = new StatementMatch(0, end, new Condition.MoreThan(Quantity.Of(0m, "个")), Measure.Count);
        return true;
    }

    private static readonly WordList Firsts = Vocabulary.Of(StatementWord.FirstOfKind);

    /// <summary>Reads 完成省定任务, 控制在国家下达的指标内.</summary>
    public static bool Delegated(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int inside = PhraseEnds.Suffix(phrase, InsideEnds);
        ReadOnlySpan<char> duty = phrase[..^inside];
        int noun = PhraseEnds.Suffix(duty, DutyEnds);
        if (noun == 0 && inside < 2)
            return false;
        ReadOnlySpan<char> left = duty[..^noun];
        for (int i = left.Length - 1; i > 0; i--)
        {
            int verb = PhraseEnds.Suffix(left[..i], DutyVerbs);
            if (verb == 0)
                continue;
            ReadOnlySpan<char> words = left[i..];
            if (words.StartsWith("年度", StringComparison.Ordinal))
                words = words[2..];
            int authority = PhraseEnds.Prefix(words, Authorities);
            if (authority == 0)
                continue;
            int place = words.Length > authority && words[authority] is '上' or '里' ? 1 : 0;
            int handed = PhraseEnds.Prefix(words[(authority + place)..], Handed);
            // 达到国家要求: the noun itself says that it is set.
            if (handed == 0 && words.Length > authority + place)
                continue;
            int from = left.Length - words.Length + authority + place + handed;
            int subjectEnd = i - verb;
            if (OwnTargetStatements.IsDenied(left[..subjectEnd]))
                return false;
            subjectEnd = PhraseEnds.TrimEnd(left[..subjectEnd], DutyVerbs);
            if (PhraseEnds.Suffix(left[..subjectEnd], DutyVerbs) == subjectEnd)
                subjectEnd = 0;
            var condition = new Condition.Delegated(words[..authority].ToString());
            bool before = subjectEnd >= 2 && HeadWords.Strip(left[..subjectEnd]).Length >= 2;
            match = before || from >= left.Length
                ? new StatementMatch(0, subjectEnd, condition)
                : new StatementMatch(from, ObjectEnd(left, from, duty.Length), condition);
            return true;
        }

        return ByOrder(phrase, noun, out match);
    }

    /// <summary>Where the object of a duty ends: before 任务, or behind it where nothing else names it: 上级下达的各项约束性指标.</summary>
    private static int ObjectEnd(ReadOnlySpan<char> left, int from, int whole)
    {
        int end = PhraseEnds.TrimEnd(left, Qualifiers);
        return end - from < 2 || Yearly.Holds(left[from..end]) ? whole : end;
    }

    /// <summary>Reads 按照国家要求完成减排任务: who asks stands before the deed.</summary>
    private static bool ByOrder(ReadOnlySpan<char> phrase, int noun, out StatementMatch match)
    {
        match = default;
        int by = phrase.StartsWith("按照", StringComparison.Ordinal) ? 2 : phrase.StartsWith('按') ? 1 : 0;
        int authority = by == 0 ? 0 : PhraseEnds.Prefix(phrase[by..], Authorities);
        int asked = authority == 0 ? 0 : PhraseEnds.Prefix(phrase[(by + authority)..], Handed);
        int verb = asked == 0 ? -1 : phrase.IndexOf("完成", StringComparison.Ordinal);
        if (noun == 0 || verb < by + authority + asked || phrase.Length - noun - verb - 2 < 2)
            return false;
        int start = verb + 2 + PhraseEnds.TrimStart(phrase[(verb + 2)..^noun], Yearly);
        match = new StatementMatch(start, phrase.Length - noun, new Condition.Delegated(phrase.Slice(by, authority).ToString()));
        return true;
    }

    /// <summary>完成年度各项节能减排任务: a duty that is handed down although nobody is named.</summary>
    public static bool Duty(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int noun = PhraseEnds.Suffix(phrase, DutyEnds);
        int verb = phrase.IndexOf("完成", StringComparison.Ordinal);
        if (noun == 0 || verb is < 0 or > 6)
            return false;
        ReadOnlySpan<char> thing = phrase[(verb + 2)..^noun];
        if (!thing.Contains("减排", StringComparison.Ordinal) && !thing.Contains("节能", StringComparison.Ordinal)
            && !thing.Contains("能耗", StringComparison.Ordinal) && !thing.Contains("降碳", StringComparison.Ordinal)
            && !thing.Contains("污染物", StringComparison.Ordinal))
            return false;
        int start = verb + 2 + PhraseEnds.TrimStart(thing, Yearly);
        match = new StatementMatch(start, phrase.Length - noun, new Condition.Delegated(Condition.Delegated.OfAnyone));
        return true;
    }

    private static bool Covered(ReadOnlySpan<char> phrase, int tail, out StatementMatch match)
    {
        match = default;
        int end = phrase.Length - tail;
        int verb = phrase[..end].LastIndexOf("实现", StringComparison.Ordinal);
        int start = 0;
        string? set = null;
        if (verb >= 0)
        {
            ReadOnlySpan<char> after = phrase[(verb + 2)..end];
            ReadOnlySpan<char> before = phrase[..verb];
            int bare = PhraseEnds.TrimEnd(before, CoverVerbs);
            bool place = after.Length >= 4 && bare is > 0 and <= 8 && before[bare - 1] is '区' or '县' or '市' or '镇';
            if (!place && HeadWords.Strip(before[..bare]).Length >= 2 && PhraseEnds.Suffix(before[..bare], CoverVerbs) != bare)
            {
                set = after.Length is > 0 and <= 16 ? after.ToString() : null;
                end = bare;
            }
            else
            {
                start = verb + 2;
            }
        }

        int group = PhraseEnds.Suffix(phrase[start..end], Sets);
        if (set is null && group > 0 && end - start - group >= 2)
        {
            set = phrase[(end - group)..end].ToString();
            end -= group;
        }

        int trimmed = start + PhraseEnds.TrimEnd(phrase[start..end], CoverVerbs);
        if (trimmed - start < 2)
            return false;
        match = new StatementMatch(start, trimmed, new Condition.AllOf(string.IsNullOrWhiteSpace(set) ? null : set), Measure.Share);
        return true;
    }

    /// <summary>Whether a phrase only says when, or how much before its time.</summary>
    private static bool IsTime(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> rest = words[PhraseEnds.TrimStart(words, Times)..];
        return rest.Length < words.Length && (rest.IsEmpty || (rest.Length <= 3 && TimeUnits.AtEnd(rest) > 0));
    }

    private static readonly WordList Times = Vocabulary.Of(StatementWord.TimeLead);

    private static readonly WordList TimeUnits = Vocabulary.Of(StatementWord.TimeUnit);

    private static bool Done(ReadOnlySpan<char> phrase, int at, out StatementMatch match)
    {
        match = default;
        int end = PhraseEnds.TrimEnd(phrase[..at], CoverVerbs);
        if (PhraseEnds.Suffix(phrase[..end], CoverVerbs) == end)
            end = 0;
        // 提前一年完成全部任务: how early it is done is nobody's name.
        if (end > 0 && IsTime(phrase[..end]))
            return false;
        match = end == 0 ? new StatementMatch(at, phrase.Length, new Condition.AllOf(null), Measure.Share)
            : new StatementMatch(0, end, new Condition.AllOf(null), Measure.Share);
        return end > 1 || phrase.Length - at == 4;
    }
}
