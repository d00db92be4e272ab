using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <content>
/// Money that was spent on counted projects: 全市安排重点项目320个，总投资1860亿元，年度计划投资420亿元。1—9月完成投资315亿元，占年度计划的75%. What was planned
/// may stand in the sentence before, and the name beside the number of projects.
/// </content>
internal sealed partial class ProgressReader
{
    private const int LongestFolder = 10;

    private const string Yuan = "元";

    /// <summary>Verbs before the name of what is counted: 安排, 谋划实施.</summary>
    private static readonly WordList s_holders = Vocabulary.Of(GenreWord.CountedLead);

    /// <summary>What a stretch says of the money of projects; null where it states no share of money.</summary>
    /// <param name="from">Where the words begin that may still plan it: those before are said of another project.</param>
    /// <param name="lead">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="title">The name that a head gives, for words that name none.</param>
    private Told? MoneyOf(int from, int lead, int end, string? title)
    {
        if (!_source.Slice(lead, end).Contains('元') || !_source.Slice(lead, end).ContainsAny('%', '％'))
            return null;
        from = ClauseBehind(from, lead - Carried, lead);
        List<ScannedQuantity> numbers = ProgressFigures.In(_source, from, end);
        if (ShareOfMoney(numbers, lead, out decimal share) is not { } done)
            return null;
        ScannedQuantity? planned = null;
        foreach (ScannedQuantity number in numbers)
        {
            if (number.OuterEnd <= done.OuterStart && number.Unit == Yuan && PlanNumber.Is(_source, number, from, done.OuterStart))
                planned = number;
        }

        int anchor = planned?.OuterStart ?? done.OuterStart;
        int sentence = Math.Max(from, SentenceStart(from, anchor));
        string name = CountedName(numbers, sentence, anchor);
        if (name.Length < 2)
            name = title ?? string.Empty;
        if (name.Length < 2)
            return null;
        int start = Math.Min(LeadOf(lead, end), done.OuterStart);
        return new Told(start, done.OuterStart, name, planned, done) { Share = share };
    }

    /// <summary>The number of money right before a stated share of it, in the same sentence; null where there is none.</summary>
    private ScannedQuantity? ShareOfMoney(List<ScannedQuantity> numbers, int lead, out decimal share)
    {
        share = 0m;
        for (int i = 1; i < numbers.Count; i++)
        {
            ScannedQuantity percent = numbers[i], done = numbers[i - 1];
            if (done.Start < lead || done.Unit != Yuan || !ProgressFigures.IsShare(_source, percent, lead))
                continue;
            ReadOnlySpan<char> between = _source.Slice(done.OuterEnd, percent.OuterStart);
            int clause = SentenceStart(lead, done.OuterStart);
            ReadOnlySpan<char> before = _source.Slice(clause, done.OuterStart);
            before = before[(before.LastIndexOfAny('，', ',') + 1)..];
            if (between.Count('，') != 1 || !s_reports.IsIn(before) || ProgressFigures.IsWhole(_source, done, lead)
                || PlanNumber.Is(_source, done, lead, done.OuterEnd))
                continue;
            share = percent.Value;
            return done;
        }

        return null;
    }

    /// <summary>Where the sentence begins in which a place stands; a semicolon ends one.</summary>
    private int SentenceStart(int from, int at)
    {
        int stop = _source.View.AsSpan(from, at - from).LastIndexOfAny('。', '；', '\n');
        return stop < 0 ? from : from + stop + 1;
    }

    /// <summary>What a sentence counts, or, where it counts nothing, what its first clause speaks of.</summary>
    private string CountedName(List<ScannedQuantity> numbers, int sentence, int end)
    {
        int lead = Math.Min(LeadOf(PastMarks(sentence, end), end), end);
        ReadOnlySpan<char> words = _source.Slice(lead, end);
        int comma = words.IndexOfAny('，', ',', '：'), stop = comma < 0 ? end : lead + comma;
        foreach (ScannedQuantity count in numbers)
        {
            // 4个县实施改造项目197个: what is too short to name a project counts places.
            if (count.Start >= lead && count.OuterEnd <= stop && ProgressFigures.Counts(count) && count.Unit != Yuan
                && NameBeside(count, lead, end) is { Length: >= 2 } name)
                return name;
        }

        int word = s_reports.IndexIn(words, 0, out _);
        return Cleaned(words[..(comma >= 0 && (word < 0 || comma < word) ? comma : word < 0 ? words.Length : word)]);
    }

    /// <summary>The name of what a number counts: before it where that is of projects, else behind it.</summary>
    private string NameBeside(in ScannedQuantity count, int lead, int end)
    {
        string before = Cleaned(_source.Slice(lead, count.OuterStart));
        ReadOnlySpan<char> behind = Clause(count.OuterEnd, end);
        int report = s_reports.IndexIn(behind, 0, out _), among = behind.IndexOf('中');
        behind = report >= 0 ? behind[..report] : behind;
        // 35个新开工项目中云湖水库等15个: those that are named are some of them.
        if (among > 0 && among < behind.Length && s_projectNouns.AtEnd(behind[..among]) > 0)
            behind = behind[..among];
        string after = Cleaned(behind);
        return s_projectNouns.AtEnd(before) > 0 || after.Length < 2 ? before : after;
    }

    /// <summary>A name without what lists or counts it: 我市列入省级重点项目共 is 省级重点项目.</summary>
    private static string Cleaned(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> name = ProjectName.Of(words);
        int verb = s_holders.IndexIn(name[..Math.Min(name.Length, LongestFolder)], 0, out int length);
        return ProjectName.Of(verb >= 0 && verb + length < name.Length - 1 ? name[(verb + length)..] : name);
    }

    /// <summary>Whether the words say that the plan is reached, without its number: 超额完成年度目标任务.</summary>
    private bool ReachesPlan(int start, int end)
    {
        ReadOnlySpan<char> words = _source.Slice(start, end);
        for (int from = 0; words[from..].IndexOf("完成", StringComparison.Ordinal) is >= 0 and int found;)
        {
            from += found + BareReport;
            ReadOnlySpan<char> behind = words[from..].TrimStart('了');
            int stop = behind.IndexOfAny('，', '。', '；');
            behind = stop < 0 ? behind : behind[..stop];
            if (PlanNumber.Opens(behind) && behind.IndexOfAnyInRange('0', '9') < 0)
                return true;
        }

        return false;
    }
}
