using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>The tasks of a progress report, what is reported on each, and what was found wrong.</summary>
internal sealed record class ProgressReading(ImmutableArray<TaskItem> Items, ImmutableArray<ProgressRow> Rows, DateOnly? AsOf,
    IReadOnlyDictionary<int, List<Mention>> Cells, ImmutableArray<Finding> Findings)
{
    /// <summary>The entries of the model; tasks on which nothing is reported have none, and without a day there are none.</summary>
    public ImmutableArray<ProgressEntry> Entries(Outline outline, string document)
    {
        var entries = ImmutableArray.CreateBuilder<ProgressEntry>();
        if (AsOf is not { } day)
            return [];
        foreach (ProgressRow row in Rows)
        {
            TaskItem item = row.Item;
            bool words = item.ProgressEnd > item.ProgressStart;
            ItemId id = ModelWriter.Identity(outline, item);
            entries.Add(new ProgressEntry
            {
                Task = id, AsOf = day, Reporter = item.Owners?.Leads.FirstOrDefault(),
                Statement = words ? outline.Source.Slice(item.ProgressStart, item.ProgressEnd).ToString() : null,
                Project = row.Project, Place = row.Place, Planned = row.Planned?.Quantity, Value = row.Done?.Quantity,
                StatedPercent = row.Percent, State = row.State,
                // Planned and done of one row belong together, whatever they are called.
                Target = row is { Planned: { } planned, Done: not null, IsPlanApart: false }
                    ? new FactId(document, outline.Source.SpanOf(planned.Start, planned.End).Start, 1).ToString() : null,
                Source = words ? ModelWriter.Cite(outline, document, item.ProgressStart, item.ProgressEnd, item.Path, id)
                    : ModelWriter.Cite(outline, document, row.Start, row.End, item.Path, id),
            });
        }
        return entries.ToImmutable();
    }
}

/// <summary>
/// Reads a periodic progress report: a table of 序号, 目标任务 (with 责任单位) and 推进情况 grouped by leader, or numbered items with labelled lines.
/// </summary>
internal sealed partial class ProgressReader
{
    private static readonly SearchValues<char> s_breaks = SearchValues.Create("，,；;。（(");

    private readonly Outline _outline;
    private readonly SourceText _source;
    private readonly List<Paragraph> _paragraphs;
    private readonly List<TaskItem> _items = [];
    private readonly List<ProgressRow> _rows = [];
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<int, List<Mention>> _cells = [];
    private readonly FreeNumbers _numbers = new();
    private readonly Dictionary<int, Paragraph> _byStart;

    private ProgressReader(Outline outline)
    {
        _outline = outline;
        _source = outline.Source;
        _paragraphs = [.. outline.Paragraphs.Where(p => p.IsPolicy)];
        _byStart = _paragraphs.ToDictionary(p => p.Start);
    }

    public static ProgressReading Read(Outline outline, ReadingOptions options)
    {
        var reader = new ProgressReader(outline);
        if (MatrixTable.FindAll(outline.Source, outline.Paragraphs) is { Count: > 0 } matrices)
            matrices.ForEach(reader.ReadMatrix);
        else if (PaperTable.FindAll(outline.Source, outline.Paragraphs) is { Count: > 0 } tables)
            reader.ReadTables(tables);
        else if (reader.HasLabels())
            reader.ReadLabels();
        else
            reader.ReadProse();
        DateOnly? day = reader.AsOf(options);
        if (day is null && reader._items.Count > 0)
            reader._findings.Add(FindingCatalogue.DateUnknown());
        return new ProgressReading([.. reader._items], [.. reader._rows], day, reader._cells, [.. reader._findings]);
    }

    private ReadOnlySpan<char> Words(Paragraph paragraph) => _source.Slice(paragraph.Start, paragraph.End);

    /// <summary>截至6月底, 截至2025年9月30日, 1—9月 in the title; else the date of the paper.</summary>
    private DateOnly? AsOf(ReadingOptions options)
    {
        int lines = 0;
        foreach (Paragraph paragraph in _paragraphs)
        {
            if (lines++ > 12)
                break;
            ReadOnlySpan<char> line = Words(paragraph);
            int at = line.IndexOf("截至", StringComparison.Ordinal);
            if (at < 0)
                at = line.IndexOf("截止", StringComparison.Ordinal);
            if (at >= 0 && Cutoff(line[(at + 2)..]) is { } cut)
                return cut;
            if (line.Length <= 60 && Span(line) is { } span)
                return span;
        }
        HeaderFacts header = _outline.Header;
        return options.Date ?? header.SignatureDate?.Value ?? header.PublicationDate?.Value ?? header.PrintDate?.Value;
    }

    private DateOnly? Cutoff(ReadOnlySpan<char> words)
    {
        words = words[..Math.Min(words.Length, 20)];
        if (YearScanner.FirstDate(words, out DateOnly date, out int at, out _) && at <= 1)
            return date;
        int year = YearScanner.First(words, out int yearAt) is > 0 and int named ? named : _outline.Year ?? 0;
        if (yearAt >= 0)
            words = words[(yearAt + 5)..];
        int month = 0, i = 0;
        while (i < words.Length && !Glyph.IsDigit(words[i]) && i < 4)
            i++;
        while (i < words.Length && Glyph.IsDigit(words[i]))
            month = (month * 10) + words[i++] - '0';
        if (i >= words.Length || words[i] != '月' || month is < 1 or > 12 || year < 1949)
            return null;
        int day = 0;
        for (i++; i < words.Length && Glyph.IsDigit(words[i]) && day < 10; i++)
            day = (day * 10) + words[i] - '0';
        int last = DateTime.DaysInMonth(year, month);
        return new DateOnly(year, month, day >= 1 && day <= last ? day : last);
    }

    /// <summary>2025年上半年, 2025年三季度, 2025年1—9月 in a title.</summary>
    private DateOnly? Span(ReadOnlySpan<char> line)
    {
        int year = YearScanner.First(line, out _) is > 0 and int named ? named : _outline.Year ?? 0;
        if (year < 1949)
            return null;
        int month = line.Contains("上半年", StringComparison.Ordinal) || line.Contains("二季度", StringComparison.Ordinal) ? 6
            : line.Contains("一季度", StringComparison.Ordinal) ? 3
            : line.Contains("三季度", StringComparison.Ordinal) ? 9
            : line.Contains("四季度", StringComparison.Ordinal) || line.Contains("全年", StringComparison.Ordinal) ? 12 : 0;
        if (month == 0)
        {
            int dash = line.IndexOfAny('—', '-', '至');
            if (dash > 0 && char.IsAsciiDigit(line[dash - 1]))
            {
                int i = dash;
                while (i < line.Length && line[i] is '—' or '-' or '至')
                    i++;
                while (i < line.Length && char.IsAsciiDigit(line[i]) && month < 13)
                    month = (month * 10) + line[i++] - '0';
                if (i >= line.Length || line[i] != '月')
                    month = 0;
            }
        }
        return month is >= 1 and <= 12 ? new DateOnly(year, month, DateTime.DaysInMonth(year, month)) : null;
    }

    /// <summary>Takes a task; where its words stand apart from its title, the owners stand behind the words.</summary>
    private TaskItem? Add(int group, int number, TableCell task, TableCell detail, TableCell progress, Owners? owners, string? leader,
        string path, TableCell share = default, bool told = false)
    {
        bool apart = detail != task && detail.End > detail.Start;
        (int start, int end) = apart ? detail : task;
        // 责任单位 may stand inside the cell of the task, on a line of its own or in a bracket.
        if (owners is null)
        {
            var brackets = OwnerPhrase.BracketsIn(_source, start, end);
            if (brackets.Count > 0)
            {
                owners = OwnerReader.Read(_source, brackets[^1].Open + 1, brackets[^1].Close);
                end = brackets[^1].Open;
            }
            else if (OwnerPhrase.TrailingAt(_source, start, end) is > 0 and int at)
            {
                owners = OwnerReader.Read(_source, at, end);
                end = at;
            }
        }
        while (end > start && Glyph.IsEdge(_source.View[end - 1]))
            end--;
        if (!apart)
            start = AfterNumber(start, end);
        if (end <= start)
            return null;
        string key = Math.Max(1, group).ToString(CultureInfo.InvariantCulture);
        number = _numbers.From(key, Math.Max(1, number));
        _numbers.TryTake(key, number);
        int titleStart = apart ? AfterNumber(task.Start, task.End) : start;
        (string title, int titleEnd) = TaskItem.ShortTitle(_source, titleStart, apart ? task.End : end);
        var item = new TaskItem
        {
            Group = key, Number = Math.Max(1, number), Start = start, End = end, Title = title, TitleStart = titleStart,
            TitleEnd = titleEnd, Leader = leader, Owners = owners,
            Rule = owners is { MarksLead: true } ? LeadRule.Explicit : owners is { IsUnranked: true } ? LeadRule.Unranked
                : LeadRule.FirstListedByChoice, Path = path, IsTold = told && owners is null, ProgressStart = progress.Start,
            ProgressEnd = progress.End, Share = share,
        };
        _items.Add(item);
        if (!told && (owners is null || owners.Names.IsEmpty))
            _findings.Add(FindingCatalogue.ItemWithoutOwner($"{key}.{item.Number}", _source.SpanOf(start, end)));
        ItemId id = ModelWriter.Identity(_outline, item);
        Mark(task.Start, id, ParagraphKind.Task, TextPart.Plan);
        Mark(start, id, ParagraphKind.Task, TextPart.Plan);
        Mark(progress.Start, id, ParagraphKind.Results, TextPart.Review);
        Mark(share.Start, id, ParagraphKind.Results, TextPart.Review);
        return item;
    }

    /// <summary>
    /// What a row says of its task in numbers: the plan in the words of the task or in a cell of its own, what is done and the share of
    /// it.
    /// </summary>
    private void TakeRow(TaskItem item, int start, TableCell task, TableCell detail, TableCell progress, TableCell share,
        WrittenUnit? unit = null)
    {
        bool words = progress.End > progress.Start, shares = share.End > share.Start;
        if (!words && !shares)
            return;
        bool named = detail != task && TableFigure.IsNumber(_source.Slice(detail.Start, detail.End));
        string project = ProjectName.Of(named ? CellName(task) : TitleWords(task));
        string name = project.Length == 0 ? item.Title : project;
        ScannedQuantity? planned = PlannedOf(task, detail, progress, unit);
        ScannedQuantity? done = words ? DoneOf(task, progress, planned, unit) : null;
        decimal? percent = shares ? PercentOf(share) : null;
        percent ??= words ? ProgressFigures.ShareIn(_source, progress.Start, progress.End) : null;
        Take(new ProgressRow(item, name, start, Math.Max(progress.End, Math.Max(share.End, task.End)))
        {
            Planned = planned is { } p ? ProgressFigures.Placed(p, name) : null,
            Done = done is { } d ? ProgressFigures.Placed(d, name) : null,
            Percent = percent,
            State = planned is null && percent is null && words && FallsShort(task, progress)
                ? ProgressState.Going : ProgressState.Unstated,
        });
    }

    /// <summary>Whether a task plans several numbers and the report counts less of one of them: 8个、20个 and 已建成7个、20个.</summary>
    private bool FallsShort(TableCell task, TableCell progress)
    {
        List<ScannedQuantity> planned = [.. ProgressFigures.In(_source, task.Start, task.End).Where(q => ProgressFigures.Counts(q))];
        List<ScannedQuantity> done = [.. ProgressFigures.In(_source, progress.Start, progress.End).Where(q => ProgressFigures.Counts(q))];
        return planned.Count > 1 && planned.Count == done.Count
            && planned.Zip(done).All(pair => ProgressFigures.SameUnit(pair.First, pair.Second))
            && planned.Zip(done).Any(pair => pair.Second.Value * pair.Second.Scale < pair.First.Value * pair.First.Scale);
    }

    /// <summary>
    /// What a row plans: in a cell of its own, in the words of the task, in those of the report, or in those beside the task.
    /// </summary>
    private ScannedQuantity? PlannedOf(TableCell task, TableCell detail, TableCell progress, WrittenUnit? unit)
    {
        bool apart = detail != task, words = progress.End > progress.Start;
        if (apart && TableFigure.Plain(_source, detail, UnitOf(progress) ?? unit ?? NameUnit(task)) is { } plan)
            return plan.Quantity;
        ScannedQuantity? planned = PlannedIn(task);
        if (planned is null && words)
            planned = ProgressFigures.PlannedIn(_source, progress.Start, progress.End);
        // A number in the words beside a task may be a size of it: it is the plan where the report counts alike.
        if (planned is null && apart && words && PlannedIn(detail) is { } beside
            && ProgressFigures.DoneIn(_source, progress.Start, progress.End, beside) is not null)
            planned = beside;
        return planned;
    }

    /// <summary>
    /// What a report says is done: its cell where that is a number, else the number in its words that is counted as the plan is.
    /// </summary>
    private ScannedQuantity? DoneOf(TableCell task, TableCell progress, ScannedQuantity? planned, WrittenUnit? unit)
    {
        WrittenUnit? shared = planned is { } asked ? new WrittenUnit(asked.Scale, asked.Unit, asked.Form) : unit ?? NameUnit(task);
        if (TableFigure.Plain(_source, progress, shared) is { } cell)
            return cell.Quantity;
        // Of words about a task that asks for no number, none says how much of it is done.
        return planned is null ? null : ProgressFigures.DoneIn(_source, progress.Start, progress.End, planned);
    }

    private decimal? PercentOf(TableCell share)
    {
        WrittenUnit? percent = WrittenUnit.TryRead("%", out WrittenUnit unit) ? unit : null;
        return TableFigure.Plain(_source, share, percent) is { } figure ? figure.Quantity.Value
            : ProgressFigures.ShareIn(_source, share.Start, share.End);
    }

    /// <summary>What a task plans: its first number; none where its first clause plans several things at once.</summary>
    private ScannedQuantity? PlannedIn(TableCell task)
    {
        List<ScannedQuantity> counts =
            [.. ProgressFigures.In(_source, task.Start, task.End).Where(q => ProgressFigures.Counts(q) && q.OuterStart >= task.Start)];
        if (counts.Count == 0)
            return null;
        if (counts.Count > 1 && !_source.Slice(counts[0].OuterEnd, counts[1].OuterStart).ContainsAny(s_breaks))
            return null;
        return counts[0];
    }

    /// <summary>The words that name a task: those of its first sentence without its numbers.</summary>
    private string TitleWords(TableCell task)
    {
        ReadOnlySpan<char> words = _source.Slice(task.Start, task.End);
        List<ScannedQuantity> counts = [.. ProgressFigures.In(_source, task.Start, task.End).Where(q => ProgressFigures.Counts(q))];
        if (counts.Count == 0 || words.Contains('“'))
            return counts.Count > 0 && counts[^1].OuterEnd == task.End && counts[^1].OuterStart > task.Start + words.LastIndexOf('”')
                ? words[..(counts[^1].OuterStart - task.Start)].ToString() : words.ToString();
        int start = counts[0].OuterStart - task.Start;
        // 敬老院建设，目标任务120所: the clause of the plan names nothing.
        if (PlanNumber.Is(_source, counts[0], task.Start, task.End) && words[..start].LastIndexOfAny('，', '：', '；') is > 1 and int named)
            return words[..named].ToString();
        // 见习岗位（目标600个: a bracket that is still open says how many.
        if (words[..start].LastIndexOfAny('（', '(') is > 1 and int open && words[open..start].IndexOfAny('）', ')') < 0)
            return words[..open].ToString();
        ReadOnlySpan<char> before = words[..start], behind = words[(counts[0].OuterEnd - task.Start)..];
        int comma = behind.IndexOfAny('，', '；', '。');
        int clause = before.LastIndexOfAny('，', '；', '。') + 1;
        return before.Length - clause >= 4 && !ProjectName.IsOnlyVerbs(before[clause..]) ? before[clause..].ToString()
            : string.Concat(before[clause..], comma < 0 ? behind : behind[..comma]);
    }

    private int AfterNumber(int start, int end)
    {
        HeadMark mark = HeadMark.Read(_source.Slice(start, end));
        return mark.Kind == HeadMarkKind.Arabic ? start + Math.Min(mark.Length, end - start) : start;
    }

    private void Mark(int start, ItemId id, ParagraphKind kind, TextPart part)
    {
        if (!_byStart.TryGetValue(start, out Paragraph? paragraph))
            return;
        paragraph.Item = id;
        paragraph.Kind = kind;
        paragraph.Part = part;
        paragraph.FromYear = paragraph.ToYear = _outline.Year;
    }
}
