using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <content>
/// Progress told in sentences: N件X已完成M件（P%）, X完成M件，完成率P%, X：计划N件，已完成M件. What is planned and done stands side by side; a stated share or a sign of the
/// end of a sentence closes a project.
/// </content>
internal sealed partial class ProgressReader
{
    private const int LongestStretch = 160;

    /// <summary>The words behind which something is reported: what stands before them names and plans.</summary>
    private static readonly WordList s_reports = Vocabulary.Of(GenreWord.ReportOpening);

    private void ReadProse()
    {
        HashSet<Paragraph> taken = ReadNumbered();
        int number = _items.Count;
        foreach (Paragraph paragraph in _paragraphs)
        {
            if (taken.Contains(paragraph))
                continue;
            if (paragraph.Kind is ParagraphKind.Heading or ParagraphKind.Table || _cells.ContainsKey(paragraph.Start))
                continue;
            int from = paragraph.BodyStart > paragraph.Start && paragraph.Mark.Ordinal > 0 ? paragraph.Start + paragraph.Mark.Length : paragraph.Start;
            foreach ((int start, int end) in Stretches(from, paragraph.End))
            {
                if (ReadStretch(paragraph, start, end, number + 1))
                    number++;
            }
        }
    }

    /// <summary>The stretches of a paragraph that each tell of one project.</summary>
    private IEnumerable<(int Start, int End)> Stretches(int start, int end)
    {
        string view = _source.View;
        List<ScannedQuantity> numbers = ProgressFigures.In(_source, start, end);
        int from = start, depth = 0;
        bool told = false;
        for (int i = start; i <= end; i++)
        {
            if (i < end)
            {
                char c = view[i];
                depth += c is '（' or '(' ? 1 : c is '）' or ')' && depth > 0 ? -1 : 0;
                foreach (ScannedQuantity number in numbers)
                {
                    if (number.OuterEnd == i)
                        told |= ProgressFigures.IsShare(_source, number, from);
                }

                bool stops = depth == 0 && (Glyph.IsSentenceEnd(c) || c is '；' or ';');
                // 其中…的有10项： announces the projects behind it.
                bool announces = depth == 0 && c is '：' or ':' && !told && _source.Slice(from, i).ContainsAny('项', '件', '个') && EndsInCount(numbers, i);
                if (!stops && !announces && !(told && depth == 0 && c is '，' or ',' or '、'))
                    continue;
                if (announces)
                {
                    from = i + 1;
                    continue;
                }
            }

            if (i > from)
                yield return (from, i);
            (from, told) = (i + 1, false);
        }
    }

    private static bool EndsInCount(List<ScannedQuantity> numbers, int at) => numbers.Exists(number => number.OuterEnd == at && ProgressFigures.Counts(number));

    private bool ReadStretch(Paragraph paragraph, int start, int end, int number)
    {
        start = PastMarks(start, end);
        if (end - start is < 4 or > LongestStretch || TellsOf(start, end) is not { } told)
            return false;
        int split = told.Split;
        TaskItem item = new()
        {
            Group = "1",
            Number = number,
            Title = told.Project,
            Start = told.Lead,
            End = split,
            TitleStart = told.Lead,
            TitleEnd = split,
            ProgressStart = split,
            ProgressEnd = end,
            Path = paragraph.Path,
            IsTold = true,
        };
        Take(new ProgressRow(item, told.Project, told.Lead, end)
        {
            Planned = told.Planned is { } wanted ? ProgressFigures.Placed(wanted, told.Project) : null,
            Done = told.Done is { } counted ? ProgressFigures.Placed(counted, told.Project) : null,
            Percent = told.Share,
        });
        _items.Add(item);
        return true;
    }

    private int PastMarks(int start, int end)
    {
        while (start < end && (Glyph.IsEdge(_source.View[start]) || Glyph.IsClauseMark(_source.View[start]) || _source.View[start] is '、' or '）' or ')'))
            start++;
        return start;
    }

    /// <summary>What a stretch says of one project; null where it tells of none, or only how many projects there are.</summary>
    private Told? TellsOf(int start, int end)
    {
        List<ScannedQuantity> counts = [.. ProgressFigures.In(_source, start, end).Where(q => ProgressFigures.Counts(q))];
        decimal? share = ProgressFigures.ShareIn(_source, start, end);
        int lead = LeadOf(start, end);
        (int word, int length) = ReportIn(lead, end);
        ScannedQuantity? planned = word > lead ? PlannedBefore(counts, lead, word) : null;
        ScannedQuantity? done = word >= 0 ? ProgressFigures.DoneIn(_source, word + length, end, planned) : FirstOf(counts, lead);
        if (share is null && !(planned is { } p && done is { } d && ProgressFigures.SameUnit(p, d)))
            return null;
        if (share is null ? IsOfProjects(planned, lead, end) || IsOfProjects(done, lead, end) : IsOfProjects(counts.Count > 0 ? counts[0] : null, lead, end))
            return null;
        string project = NameOf(lead, end, word, length, planned, done);
        if (project.Length < 2 || ProjectName.IsSum(project) || (share is null && planned is not null && ProjectName.IsSum(planned.Value.Unit)))
            return null;
        int split = word > lead ? word : done is { } reached && reached.Start > lead ? reached.Start : lead;
        return new Told(lead, split, project, planned, done, share);
    }

    private ScannedQuantity? PlannedBefore(List<ScannedQuantity> counts, int lead, int word) =>
        counts.Find(q => q.Start >= lead && q.End <= word) is { Length: > 0 } plan && !ProgressFigures.IsShare(_source, plan, lead) ? plan : null;

    private bool IsOfProjects(ScannedQuantity? number, int start, int end) =>
        number is { } counted && counted.Start >= start && ProjectName.CountsProjects(_source.Slice(start, counted.OuterStart), counted.Unit, _source.Slice(Math.Min(counted.OuterEnd, end), end));

    private static ScannedQuantity? FirstOf(List<ScannedQuantity> counts, int from) => counts.Find(q => q.Start >= from) is { Length: > 0 } first ? first : null;

    /// <summary>Where the words of the project begin: behind 截至9月底，, 剩余8项中，, 其中，.</summary>
    private int LeadOf(int start, int end)
    {
        ReadOnlySpan<char> words = _source.Slice(start, end);
        int at = 0;
        for (int comma = words[at..].IndexOfAny('，', ','); comma >= 0; comma = words[at..].IndexOfAny('，', ','))
        {
            ReadOnlySpan<char> clause = words.Slice(at, comma);
            bool dates = clause.Length <= 16 && (clause.StartsWith("截至", StringComparison.Ordinal) || clause.StartsWith("截止", StringComparison.Ordinal) || clause.EndsWith("中", StringComparison.Ordinal) || clause.EndsWith("底", StringComparison.Ordinal) || clause.SequenceEqual("其中") || clause.SequenceEqual("目前"));
            if (!dates)
                break;
            at += comma + 1;
        }

        if (words[at..].StartsWith("其中", StringComparison.Ordinal))
            at += 2;
        while (at < words.Length && (Glyph.IsEdge(words[at]) || words[at] is '：' or ':' or '，' or ','))
            at++;
        return start + at;
    }

    /// <summary>The first word of reporting in a stretch and its length; -1 where there is none.</summary>
    private (int At, int Length) ReportIn(int start, int end)
    {
        ReadOnlySpan<char> words = _source.Slice(start, end);
        for (int at = s_reports.IndexIn(words, 0, out int length); at >= 0; at = s_reports.IndexIn(words, at + 1, out length))
        {
            // 完成率 and 完成年度任务 say the share, not what is done.
            if (words[at..].StartsWith("完成率", StringComparison.Ordinal) || words[at..].StartsWith("完成比例", StringComparison.Ordinal))
                continue;
            return (start + at, LongestAt(words, at, length));
        }

        return (-1, 0);
    }

    private static int LongestAt(ReadOnlySpan<char> words, int at, int length) => s_reports.Opening(words[at..]) is { } word ? word.Length : length;

    /// <summary>The name of the project: the words before the report without what they count, else those between the report and its number, else those behind it.</summary>
    private string NameOf(int start, int end, int word, int length, ScannedQuantity? planned, ScannedQuantity? done)
    {
        int stop = word >= 0 ? word : done?.OuterStart ?? end;
        if (word < 0 && done is { } counted)
        {
            ReadOnlySpan<char> before = _source.Slice(start, counted.OuterStart);
            return ProjectName.Of(before.Length >= 2 ? before : Behind(counted, end));
        }

        string own = planned is { } plan ? ProjectName.Of(string.Concat(_source.Slice(start, plan.OuterStart), _source.Slice(Math.Min(plan.OuterEnd, stop), stop))) : ProjectName.Of(_source.Slice(start, Math.Max(start, stop)));
        if (own.Length < 2 && planned is { } first)
            own = ProjectName.Of(Behind(first, stop));
        // 安心托幼行动已为…提供 goes on behind the word of reporting.
        if (word >= 0 && done is { } reached && reached.OuterStart > word + length + 2)
        {
            string between = ProjectName.Of(_source.Slice(word + length, reached.OuterStart));
            if (own.Length < 2)
                return between;
        }

        if (word >= 0 && _source.View[Math.Min(word + length, end - 1)] == '为')
            return ProjectName.Of(Clause(word + length, end));
        return own.Length >= 2 ? own : done is { } only ? ProjectName.Of(Behind(only, end)) : ProjectName.Of(Clause(word + length, end));
    }

    private ReadOnlySpan<char> Behind(in ScannedQuantity number, int end) => Clause(number.OuterEnd, end);

    private ReadOnlySpan<char> Clause(int start, int end)
    {
        ReadOnlySpan<char> words = _source.Slice(Math.Min(start, end), end);
        int comma = words.IndexOfAny('，', '（', '(');
        return comma < 0 ? words : words[..comma];
    }

    /// <summary>Takes what a row says, and tells where its share does not follow from its numbers.</summary>
    private void Take(ProgressRow row)
    {
        ReadOnlySpan<char> words = row.Item.ProgressEnd > row.Item.ProgressStart ? _source.Slice(row.Item.ProgressStart, row.Item.ProgressEnd) : [];
        if (row is { Percent: { } share, Planned: { } planned, Done: { } done } && ProgressFigures.Contradicts(share, planned.Quantity, done.Quantity))
            _findings.Add(FindingCatalogue.ShareContradicts(row.Project, share, planned.Quantity, done.Quantity, _source.SpanOf(row.Start, row.End)));
        _rows.Add(row with { State = row.State == ProgressState.Unstated ? ProgressFigures.StateOf(words, row.Percent, row.Planned?.Quantity, row.Done?.Quantity) : row.State });
    }

    /// <summary>What one stretch says of a project.</summary>
    /// <param name="Lead">Where its words begin.</param>
    /// <param name="Split">Where the words of what is planned end and those of what is done begin.</param>
    /// <param name="Project">The name of the project.</param>
    /// <param name="Planned">What was planned.</param>
    /// <param name="Done">What is done.</param>
    /// <param name="Share">The share of the plan that is stated to be done, in percent.</param>
    private readonly record struct Told(int Lead, int Split, string Project, ScannedQuantity? Planned, ScannedQuantity? Done, decimal? Share);
}
