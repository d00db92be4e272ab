using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <content>
/// Progress told in sentences: N件X已完成M件（P%）, X完成M件，完成率P%, X：计划N件，已完成M件. What is planned and done stands side by side; a stated share or
/// a sign of the
/// end of a sentence closes a project.
/// </content>
internal sealed partial class ProgressReader
{
    private const int ShortestStretch = 4, LongestStretch = 160, LongestTitle = 30, BareReport = 2;

    private static readonly SearchValues<char> s_noTitle = SearchValues.Create("，；：0123456789");

    /// <summary>Words before a colon behind which projects are listed.</summary>
    private static readonly WordList s_listings = Vocabulary.Of(GenreWord.ListOpening);

    /// <summary>The words behind which something is reported: what stands before them names and plans.</summary>
    private static readonly WordList s_reports = Vocabulary.Of(GenreWord.ReportOpening);

    private void ReadProse()
    {
        string? topic = TopicOfTitle();
        Dictionary<int, EntryRow> rows = EntryRows();
        for (int i = 0; i < _paragraphs.Count; i++)
        {
            if (rows.TryGetValue(i, out EntryRow row))
            {
                ReadEntry(row);
                i = row.Last;
                continue;
            }

            Paragraph paragraph = _paragraphs[i];
            if (paragraph.Kind == ParagraphKind.Heading)
                _lastProject = null;
            if (paragraph.Kind is ParagraphKind.Heading or ParagraphKind.Table || _cells.ContainsKey(paragraph.Start))
                continue;
            bool numbered = paragraph.BodyStart > paragraph.Start && paragraph.Mark.Ordinal > 0;
            int from = numbered ? paragraph.Start + paragraph.Mark.Length : paragraph.Start;
            ReadSentences(paragraph, from, paragraph.End, TitleBefore(from, paragraph.End) ?? topic);
        }
    }

    /// <summary>
    /// The name of a project that is a sentence of its own before the report: 便民服务中心改造。建成26个; null where the first sentence is none.
    /// </summary>
    private string? TitleBefore(int from, int to)
    {
        ReadOnlySpan<char> words = _source.Slice(from, to);
        int stop = words.IndexOf('。');
        return stop is >= ShortestStretch and <= LongestTitle && !words[..stop].ContainsAny(s_noTitle) ? ProjectName.Of(words[..stop])
            : null;
    }

    /// <summary>Reads what each stretch tells of one project; gives how many do.</summary>
    private int ReadStretches(Paragraph paragraph, int from, int to, string? title)
    {
        int before = _items.Count, at = from, told = -1;
        string? last = null;
        var rest = ImmutableArray.CreateBuilder<TableCell>();
        foreach ((int start, int end) in Stretches(from, to))
        {
            int lead = PastMarks(start, end);
            // 开工15个，占任务的100%，完工9个，占60%: behind a comma the same project goes on.
            string? own = last is not null && _source.View[start - 1] is '，' or ',' ? last : title;
            int sentence = SentenceEnd(lead, to);
            if (lead < told || end - lead is < ShortestStretch or > LongestStretch)
                continue;
            // Several rates of one project stand in one sentence.
            Told? rated = RatesOf(from, lead, sentence, own);
            if ((rated ?? MoneyOf(at, lead, end, last ?? own) ?? TellsOf(lead, end, own)) is not { } one)
                continue;
            last = one.Project;
            int until = rated is null ? end : sentence;
            Add(one, paragraph.Path, until);
            AddRest(at, one.Lead);
            (at, told) = (until, until);
        }

        AddRest(at, to);
        if (_items.Count > before)
            _items[^1] = _items[^1] with { Rest = rest.ToImmutable() };
        return _items.Count - before;

        void AddRest(int start, int end)
        {
            start = PastMarks(start, end);
            // How many projects there are is neither asked nor reached.
            if (end - start >= ShortestStretch && ProgressFigures.In(_source, start, end).Exists(number =>
                !ProjectName.MayCountProjects(number.Unit)))
                rest.Add(new(start, end));
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
                bool announces = depth == 0 && c is '：' or ':' && !told && Announces(numbers, from, i);
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

    /// <summary>Whether the words before a colon announce projects: 其中提前完成的有8项, 完成的8件实事包括.</summary>
    private bool Announces(List<ScannedQuantity> numbers, int from, int colon)
    {
        ReadOnlySpan<char> words = _source.Slice(from, colon);
        return s_listings.AtEnd(words) > 0
            || (words.ContainsAny('项', '件', '个') && numbers.Exists(number => number.OuterEnd == colon && ProgressFigures.Counts(number)));
    }

    private void Add(in Told told, string path, int end)
    {
        int split = told.Split;
        // Where what was done stands first, only the number behind it is what was asked.
        bool reversed = told.Planned is { } behind && behind.Start >= split, apart = told.Planned is { } ahead && ahead.Start < told.Lead;
        (int from, int to) = reversed ? (told.Planned!.Value.OuterStart, told.Planned.Value.OuterEnd) : (told.Lead,
            told.Planned is null || apart ? told.Lead : split);
        TaskItem item = new()
        {
            Group = "1",
            Number = NextNumber(),
            Title = told.Project,
            Start = from,
            End = to,
            TitleStart = from,
            TitleEnd = to,
            ProgressStart = reversed ? told.Lead : to,
            ProgressEnd = reversed ? split : end,
            Path = path,
            IsTold = true,
        };
        if (reversed)
            _cells[from] = [new TableFigure(told.Planned!.Value, false).MentionOf(told.Project, MentionRole.Target, YearWords)];
        Take(new ProgressRow(item, told.Project, told.Lead, end)
        {
            Planned = told.Planned is { } wanted ? ProgressFigures.Placed(wanted, told.Project) : null,
            Done = told.Done is { } counted ? ProgressFigures.Placed(counted, told.Project) : null,
            Percent = told.Share, Place = told.Place, IsPlanApart = apart,
            State = told.Begins ? ProgressState.Going : ProgressState.Unstated,
        });
        _items.Add(item);
    }

    /// <summary>The number of the next project that sentences tell of.</summary>
    private int NextNumber()
    {
        int number = _numbers.From("1", _items.Count + 1);
        _numbers.TryTake("1", number);
        return number;
    }

    private string YearWords => (_outline.Year ?? 0).ToString(CultureInfo.InvariantCulture);

    private int PastMarks(int start, int end)
    {
        while (start < end && (Glyph.IsEdge(_source.View[start]) || Glyph.IsClauseMark(_source.View[start])
            || _source.View[start] is '、' or '）' or ')'))
            start++;
        return start;
    }

    /// <summary>What a stretch says of one project; null where it tells of none, or only how many projects there are.</summary>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="title">The name of the project that a head gives, for words that name none; null where no head does.</param>
    private Told? TellsOf(int start, int end, string? title)
    {
        List<ScannedQuantity> counts = [.. ProgressFigures.In(_source, start, end).Where(q => ProgressFigures.Counts(q))];
        decimal? share = ProgressFigures.ShareIn(_source, start, end);
        int lead = LeadOf(start, end);
        title = NamedAside(start, lead) ?? title;
        ScannedQuantity? stated = counts.Find(q => q.Start >= lead && PlanNumber.Is(_source, q, lead, end)) is { Length: > 0 } found
            ? found : null;
        if ((DoneThenPlanned(counts, stated, lead) ?? PlannedThenDone(counts, stated, lead, end)) is not { } told)
            return null;
        told = Titled(told, title);
        bool begins = share is not null && ProgressFigures.IsShareOfStart(_source, start, end);
        ScannedQuantity? begun = begins && told is { Done: null, Planned: { } wanted } ? ProgressFigures.BegunIn(_source, lead, end,
            wanted) : null;
        // 在建40个，竣工8个，开工率80%: neither number is the one of which the share is stated.
        if (begins && told is { Planned: null, Done: { } counted } && !ProgressFigures.SaysBegun(_source, counted, lead))
            return null;
        // What share has begun says nothing of what is done of the plan, unless that is how much has begun.
        bool pair = told.IsPair, started = pair && ProgressFigures.HasBegun(_source, told.Done!.Value, lead);
        told = begins && pair && !started ? told
            : told with { Share = share, Begins = begins || (started && share is null), Done = told.Done ?? begun };
        return IsOfOneProject(told, counts, lead, end) ? told : null;
    }

    /// <summary>What is told under the name of a head, where its own words name a place, are vague, or say a part of that.</summary>
    private static Told Titled(Told told, string? title)
    {
        if (title is null)
            return told;
        if (Territory.IsPlace(told.Project))
            return told with { Project = title, Place = told.Project };
        return ProjectName.IsVague(told.Project) || told.Project.Contains('，', StringComparison.Ordinal)
            || title.Contains(told.Project, StringComparison.Ordinal) ? told with { Project = title } : told;
    }

    /// <summary>建成20个，超额完成15个的年度目标任务: what is done stands before what was asked.</summary>
    private Told? DoneThenPlanned(List<ScannedQuantity> counts, ScannedQuantity? stated, int lead)
    {
        if (stated is not { } planned || DoneBefore(counts, planned, lead) is not { } done)
            return null;
        int clause = done.OuterEnd + _source.Slice(done.OuterEnd, planned.OuterStart).LastIndexOfAny('，', ',', '（');
        (int word, int length) = ReportIn(lead, counts.Find(q => q.Start >= lead).OuterStart);
        return new Told(lead, Math.Max(clause, done.OuterEnd), NameOfDone(lead, clause < done.OuterEnd ? planned.OuterStart : clause,
            word, length, counts.Find(q => q.Start >= lead)), planned, done);
    }

    /// <summary>What is done before a plan that is counted alike: the last number that is said to be finished, else the first.</summary>
    private ScannedQuantity? DoneBefore(List<ScannedQuantity> counts, ScannedQuantity planned, int lead)
    {
        ScannedQuantity? done = null;
        foreach (ScannedQuantity count in counts)
        {
            if (count.Start < lead || count.OuterEnd > planned.OuterStart || !ProgressFigures.SameUnit(count, planned)
                || ProgressFigures.IsWhole(_source, count, lead))
                continue;
            if (done is null || ProgressFigures.IsFinished(_source, count, lead))
                done = count;
        }

        return done;
    }

    private Told? PlannedThenDone(List<ScannedQuantity> counts, ScannedQuantity? stated, int lead, int end)
    {
        (int word, int length) = ReportIn(lead, end);
        bool bare = stated is null && word > lead && IsBareShare(word, length, end);
        ScannedQuantity? planned = stated ?? (word > lead && !bare ? PlannedBefore(counts, lead, word) : null);
        ScannedQuantity? size = null;
        // 产业项目65个，完成投资160亿元，占年度计划的82%: the share is one of the money, and 65 counts what it went to.
        if (stated is null && planned is { } before && IsOfMoney(counts, before, lead, end))
            (planned, size) = (null, before);
        int from = stated?.OuterEnd ?? (word >= 0 ? word + length : lead);
        ScannedQuantity? done = word >= 0 || stated is not null ? ProgressFigures.DoneIn(_source, from, end, planned) : FirstOf(counts,
            lead);
        // Of a plan that is done to the whole the number is both.
        if (bare && done is null && ProgressFigures.ShareIn(_source, lead, end) == 100m)
            size = done = PlannedBefore(counts, lead, word);
        size ??= planned is null && done is null && counts.Count > 0 ? counts[0] : null;
        string project = size is { } counting ? SizedName(counting, lead, word > counting.OuterEnd ? word : end) : NameOf(lead, end,
            word, length, planned, done);
        if (word >= 0 && planned is null && done is { } counted)
            project = NameOfSum(project, word, counted);
        return new Told(lead, SplitAt(word, done, lead), project, planned, done);
    }

    /// <summary>已开工事项65件: what is counted has no name but that of what was done to it.</summary>
    private string NameOfSum(string project, int word, ScannedQuantity counted) =>
        ProjectName.IsSum(project) ? ProjectName.Of(_source.Slice(word, counted.OuterStart)) : project;

    private static int SplitAt(int word, ScannedQuantity? done, int lead) =>
        word > lead ? word : done is { } reached && reached.Start > lead ? reached.Start : lead;

    private bool IsOfMoney(List<ScannedQuantity> counts, ScannedQuantity before, int lead, int end) =>
        SharedIn(counts, lead, end) is { } shared && !ProgressFigures.SameUnit(before, shared) && shared.Start > before.OuterEnd;

    /// <summary>
    /// Whether what was found is said of one project; how many projects there are is none, unless the words say what was planned, done
    /// and its share.
    /// </summary>
    private bool IsOfOneProject(in Told told, List<ScannedQuantity> counts, int lead, int end)
    {
        if (told.Project.Length < 2)
            return false;
        if (told.Share is null && !told.IsPair)
            return told.Done is { Unit: not "元" } && ReachesPlan(lead, end) && !ProjectName.IsVague(told.Project)
                && !IsOfProjects(told.Done, lead, end);
        if (told.Share is not null && told.IsPair)
            return true;
        if (ProjectName.IsSum(told.Project) || (told.Share is null && ProjectName.IsSum(told.Planned!.Value.Unit)))
            return false;
        return told.Share is null ? !IsOfProjects(told.Planned, lead, end) && !IsOfProjects(told.Done, lead, end)
            : !IsOfProjects(counts.Count > 0 ? counts[0] : null, lead, end);
    }

    /// <summary>The number right before a stated share, in the clause before it; null where none is.</summary>
    private ScannedQuantity? SharedIn(List<ScannedQuantity> counts, int lead, int end)
    {
        foreach (ScannedQuantity share in ProgressFigures.In(_source, lead, end))
        {
            if (!ProgressFigures.IsShare(_source, share, lead))
                continue;
            ScannedQuantity last = counts.FindLast(count => count.Start >= lead && count.OuterEnd <= share.OuterStart);
            return last.Length > 0 && _source.Slice(last.OuterEnd, share.OuterStart).Count('，') == 1 ? last : null;
        }

        return null;
    }

    /// <summary>
    /// Whether a word of reporting behind a comma is followed by a percentage alone: 改造610户，完成122% does not say whether 610 was planned or
    /// done.
    /// </summary>
    private bool IsBareShare(int word, int length, int end)
    {
        if (length != BareReport || _source.View[word - 1] is not ('，' or ','))
            return false;
        List<ScannedQuantity> behind = ProgressFigures.In(_source, word + length, end);
        return behind.Count > 0 && behind[0].Form == QuantityForm.Percent && PhraseEnds.TrimStart(_source.Slice(word + length,
            behind[0].OuterStart), s_shareLinks)
            == behind[0].OuterStart - word - length;
    }

    private static readonly WordList s_shareLinks = Vocabulary.Of(GenreWord.ShareLink);

    private static ScannedQuantity? PlannedBefore(List<ScannedQuantity> counts, int lead, int word) =>
        counts.Find(q => q.Start >= lead && q.End <= word) is { Length: > 0 } plan ? plan : null;

    private bool IsOfProjects(ScannedQuantity? number, int start, int end) =>
        number is { } counted && counted.Start >= start && ProjectName.CountsProjects(_source.Slice(start, counted.OuterStart),
            counted.Unit, _source.Slice(Math.Min(counted.OuterEnd, end), end));

    private static ScannedQuantity? FirstOf(List<ScannedQuantity> counts, int from) => counts.Find(q =>
        q.Start >= from) is { Length: > 0 } first ? first : null;

    /// <summary>The first word of reporting in a stretch and its length; -1 where there is none.</summary>
    private (int At, int Length) ReportIn(int start, int end)
    {
        ReadOnlySpan<char> words = _source.Slice(start, end);
        for (int at = s_reports.IndexIn(words, 0, out int length); at >= 0; at = s_reports.IndexIn(words, at + 1, out length))
        {
            // 完成率 and 完成年度任务的 say the share, not what is done.
            if (words[at..].StartsWith("完成率", StringComparison.Ordinal) || words[at..].StartsWith("完成比例", StringComparison.Ordinal))
                continue;
            if (length == BareReport && words[at] == '完' && PlanNumber.Opens(words[(at + length)..]))
                continue;
            return (start + at, LongestAt(words, at, length));
        }

        return (-1, 0);
    }

    private static int LongestAt(ReadOnlySpan<char> words, int at, int length) => s_reports.Opening(words[at..]) is { } word
        ? word.Length : length;

    /// <summary>Takes what a row says, and tells where its share does not follow from its numbers.</summary>
    private void Take(ProgressRow row)
    {
        ReadOnlySpan<char> words = row.Item.ProgressEnd > row.Item.ProgressStart ? _source.Slice(row.Item.ProgressStart,
            row.Item.ProgressEnd) : [];
        if (row is { Percent: { } share, Planned: { } planned, Done: { } done } && ProgressFigures.Contradicts(share, planned.Quantity,
            done.Quantity))
            _findings.Add(FindingCatalogue.ShareContradicts(row.Project, share, planned.Quantity, done.Quantity,
                _source.SpanOf(row.Start, row.End)));
        _rows.Add(row with
        {
            State = row.State == ProgressState.Unstated ? ProgressFigures.StateOf(words, row.Percent,
            row.Planned?.Quantity, row.Done?.Quantity) : row.State
        });
    }
}
