using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <content>What a project is called in the sentences that tell of it.</content>
internal sealed partial class ProgressReader
{
    private const int LongestAside = 24, TitleLines = 3, CaptionLines = 4;

    /// <summary>Openings of clauses before a report that say until when or by whose account it holds.</summary>
    private static readonly WordList s_asides = Vocabulary.Of(GenreWord.ReportAside);

    private static readonly WordList s_views = Vocabulary.Of(GenreWord.ReportView);

    private static readonly WordList s_topicEnds = Vocabulary.Of(GenreWord.TopicEnd);

    private static readonly WordList s_sums = Vocabulary.Of(GenreWord.ProjectSum);

    private string NameOfDone(int lead, int end, int word, int length, in ScannedQuantity done)
    {
        // A、B和C等25个X: the noun behind the number says what they are.
        string behind = ProjectName.Of(Behind(done, end));
        ReadOnlySpan<char> before = _source.Slice(lead, done.OuterStart).TrimEnd(" ");
        if (before.EndsWith("等", StringComparison.Ordinal) && behind.Length >= 2)
            return behind;
        string own = ProjectName.Of(word >= 0 ? _source.Slice(lead, word) : before), between = word >= 0
            ? ProjectName.Of(_source.Slice(word + length, done.OuterStart)) : string.Empty;
        return own.Length >= 2 && !ProjectName.IsSum(own) ? own : between.Length >= 2 ? between : behind.Length >= 2 ? behind : own;
    }

    /// <summary>Where the words of the project begin: behind 截至9月底，, 剩余8项中，, 其中，.</summary>
    private int LeadOf(int start, int end)
    {
        ReadOnlySpan<char> words = _source.Slice(start, end);
        int at = 0;
        for (int comma = words[at..].IndexOfAny('，', ','); comma >= 0; comma = words[at..].IndexOfAny('，', ','))
        {
            ReadOnlySpan<char> clause = words.Slice(at, comma);
            if (clause.Length > LongestAside || !IsAside(clause))
                break;
            at += comma + 1;
        }

        if (words[at..].StartsWith("其中", StringComparison.Ordinal))
            at += 2;
        while (at < words.Length && (Glyph.IsEdge(words[at]) || words[at] is '：' or ':' or '，' or ','))
            at++;
        return start + at;
    }

    /// <summary>
    /// The name of the project: the words before the report without what they count, else those between the report and its number, else
    /// those behind it.
    /// </summary>
    private string NameOf(int start, int end, int word, int length, ScannedQuantity? planned, ScannedQuantity? done)
    {
        int stop = word >= 0 ? word : done?.OuterStart ?? end;
        if (word < 0 && done is { } counted)
        {
            ReadOnlySpan<char> before = _source.Slice(start, counted.OuterStart);
            return ProjectName.Of(before.Length >= 2 ? before : Behind(counted, end));
        }

        // 社区卫生站建设（目标20个）: the bracket names nothing.
        if (planned is { } noted && _source.Slice(start, noted.OuterStart).LastIndexOfAny('（', '(') is > 1 and int open
            && _source.Slice(start + open, noted.OuterStart).IndexOfAny('）', ')') < 0)
            return ProjectName.Of(_source.Slice(start, start + open));
        string own = planned is { } plan ? ProjectName.Of(string.Concat(_source.Slice(start, plan.OuterStart),
            _source.Slice(Math.Min(plan.OuterEnd, stop), stop))) : ProjectName.Of(_source.Slice(start, Math.Max(start, stop)));
        if (own.Length < 2 && planned is { } first)
            own = ProjectName.Of(Behind(first, stop));
        // 安心托幼行动已为…提供 goes on behind the word of reporting.
        if (word >= 0 && done is { } reached && reached.OuterStart >= word + length + 2)
        {
            ReadOnlySpan<char> between = Clause(word + length, reached.OuterStart);
            if (own.Length < 2 && between.IndexOfAnyInRange('0', '9') < 0)
                return ProjectName.Of(between);
        }

        if (word >= 0 && _source.View[Math.Min(word + length, end - 1)] == '为')
            return ProjectName.Of(Clause(word + length, end));
        if (own.Length >= 2 || (word < 0 && done is null))
            return own;
        return ProjectName.Of(done is { } only ? Behind(only, end) : Clause(word + length, end));
    }

    private ReadOnlySpan<char> Behind(in ScannedQuantity number, int end) => Clause(number.OuterEnd, end);

    private ReadOnlySpan<char> Clause(int start, int end)
    {
        ReadOnlySpan<char> words = _source.Slice(Math.Min(start, end), end);
        int comma = words.IndexOfAny('，', '（', '(');
        return comma < 0 ? words : words[..comma];
    }

    /// <summary>Whether a clause only says until when, of what, or by whose account is told what follows.</summary>
    private static bool IsAside(ReadOnlySpan<char> clause) =>
        s_asides.AtStart(clause) > 0 || clause is [.., '中' or '底' or '末'] || clause.EndsWith("方面", StringComparison.Ordinal)
            || s_views.AtEnd(clause) > 0
            || clause.SequenceEqual("其中") || clause.SequenceEqual("目前") || clause is [>= '0' and <= '9', _, _, _, '年']
            || (clause is [>= '0' and <= '9', .., not '个', '月'] && clause.IndexOfAny("，。") < 0);

    /// <summary>The name beside a number that is neither planned nor done: 产业项目65个，完成投资, 133个续建项目完成投资.</summary>
    private string SizedName(in ScannedQuantity size, int lead, int end)
    {
        string before = ProjectName.Of(_source.Slice(lead, Math.Max(lead, size.OuterStart)));
        return before.Length >= 2 ? before : ProjectName.Of(Behind(size, end));
    }

    /// <summary>What a clause before the report says it is about: 老旧小区改造方面，; null where none does.</summary>
    private string? NamedAside(int start, int lead)
    {
        ReadOnlySpan<char> words = _source.Slice(start, lead).TrimEnd("，, ");
        if (!words.EndsWith("方面", StringComparison.Ordinal))
            return null;
        words = words[..^2];
        string name = ProjectName.Of(words[(words.LastIndexOfAny('，', ',') + 1)..].TrimStart("在"));
        return name.Length >= ShortestStretch ? name : null;
    }

    /// <summary>
    /// What the whole text is about, for sentences that name no project: 2023年农村危房改造5月进展情况; null where its title names none.
    /// </summary>
    private string? TopicOfTitle()
    {
        for (int i = 0; i < _paragraphs.Count && i < TitleLines; i++)
        {
            if (TopicIn(Words(_paragraphs[i])) is { } topic)
                return topic;
        }

        return null;
    }

    /// <summary>The topic of the nearest line above a table that has one: its caption.</summary>
    private string? TopicAbove(int table)
    {
        int at = _paragraphs.FindLastIndex(paragraph => paragraph.End <= table);
        for (int i = at; i >= 0 && i > at - CaptionLines; i--)
        {
            if (TopicIn(Words(_paragraphs[i])) is { } topic)
                return topic;
        }

        return null;
    }

    private static string? TopicIn(ReadOnlySpan<char> line)
    {
        // （截至2024年6月30日） dates a title and says nothing of its topic.
        if (line.LastIndexOfAny('（', '(') is > 0 and int open && line[open..].Contains('月'))
            line = line[..open];
        if (line.Length > LongestHead || line.ContainsAny('。', '；') || line.LastIndexOf('年') is not (>= 4 and int year))
            return null;
        ReadOnlySpan<char> topic = line[(year + 1)..].TrimStart("度 ");
        int end = s_topicEnds.IndexIn(topic, 0, out _), digit = topic.IndexOfAnyInRange('0', '9');
        end = end < 0 ? digit : digit < 0 ? end : Math.Min(end, digit);
        if (end < ShortestStretch)
            return null;
        string name = ProjectName.Of(topic[..end]);
        ReadOnlySpan<char> own = name.AsSpan().TrimEnd("工程");
        // A title that sums projects up names none of them.
        return own.Length >= ShortestStretch && !s_sums.IsIn(own) ? name : null;
    }
}
