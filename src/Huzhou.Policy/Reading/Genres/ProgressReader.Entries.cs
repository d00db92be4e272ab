using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <content>
/// A paragraph a project: its number where it has one, what is to be done in its first sentence, and behind it how far that is.
/// </content>
internal sealed partial class ProgressReader
{
    private const int ShortestTask = 3, LongestTask = 90, LongestPlainTitle = 50, ShortestName = 4, MostParagraphs = 5,
        LongestReport = 500, MostShares = 2;

    private static readonly WordList s_tells = Vocabulary.Of(GenreWord.ProgressTelling);

    /// <summary>Heads that open a chapter of the report and no project.</summary>
    private static readonly WordList s_chapters = Vocabulary.Of(GenreWord.ReportChapter);

    private static readonly WordList s_projectNouns = Vocabulary.Of(GenreWord.QuotedKind);

    /// <summary>A paragraph with what follows it, by their places in the list: its task and the report on it.</summary>
    private readonly record struct EntryRow(int First, int Last, TableCell Task, TableCell Report);

    /// <summary>
    /// The paragraphs that each tell of one project, by the index of their first. One alone is a sentence like others.
    /// </summary>
    private Dictionary<int, EntryRow> EntryRows()
    {
        Dictionary<int, EntryRow> rows = [];
        for (int i = 0; i < _paragraphs.Count; i++)
        {
            if (_cells.ContainsKey(_paragraphs[i].Start))
                continue;
            EntryRow? row = _paragraphs[i].Mark.Ordinal == 0 ? TitledRow(i) : Row(i, LastOf(i));
            if (row is { } found)
            {
                rows.Add(i, found);
                i = found.Last;
            }
        }

        if (rows.Count < 2)
            rows.Clear();
        return rows;
    }

    /// <summary>
    /// The last paragraph that goes on with a numbered one: before the next number, and before one that has a title of its own.
    /// </summary>
    private int LastOf(int first)
    {
        int last = first;
        while (last + 1 < _paragraphs.Count && last - first < MostParagraphs && _paragraphs[last + 1].Mark.Ordinal == 0
            && !_cells.ContainsKey(_paragraphs[last + 1].Start) && TitledRow(last + 1) is null)
            last++;
        return last;
    }

    /// <summary>A paragraph without a number whose first sentence names a project or plans a number of one; null for any other.</summary>
    private EntryRow? TitledRow(int index)
    {
        if (_paragraphs[index].Kind is ParagraphKind.Heading or ParagraphKind.Table || Row(index, index) is not { } row
            || _source.View[row.Task.End] is not ('。' or '\n'))
            return null;
        ReadOnlySpan<char> title = _source.Slice(row.Task.Start, row.Task.End);
        int bracket = title.Length > 0 && title[^1] is '）' or ')' ? title.LastIndexOfAny('（', '(') : -1;
        title = bracket > 0 ? title[..bracket] : title;
        // 该项目计划投资800万元。 goes on with the project above.
        if (title.Length is 0 or > LongestPlainTitle || title.ContainsAny('，', ',', '；') || title[0] is '该' or '本')
            return null;
        bool plans = PlannedIn(row.Task) is { } planned && !IsOfProjects(planned, row.Task.Start, row.Task.End);
        return plans || (title.IndexOfAnyInRange('0', '9') < 0 && s_projectNouns.AtEnd(title) > 0) ? row : null;
    }

    /// <summary>
    /// Reads a row: what its sentences count are projects of their own where its title plans none; else it is one project.
    /// </summary>
    private void ReadEntry(in EntryRow row)
    {
        Paragraph first = _paragraphs[row.First];
        if (PlannedIn(row.Task) is null && CountsProjects(row)
            && ReadStretches(first, StretchesFrom(row), row.Report.End, TitleOf(row)) > 0)
            return;
        if (Add(1, _items.Count + 1, row.Task, row.Task, row.Report, null, null, first.Path, told: true) is not { } item)
            return;
        // Who answers for a task is no part of its name.
        TableCell task = item.Owners is null ? row.Task : new(row.Task.Start, item.End);
        TakeRow(item, task.Start, task, task, row.Report, default);
    }

    /// <summary>Whether a sentence of the report counts what was done; money that was spent says how far the whole is.</summary>
    private bool CountsProjects(in EntryRow row)
    {
        foreach ((int start, int end) in Stretches(StretchesFrom(row), row.Report.End))
        {
            int lead = PastMarks(start, end);
            if (end - lead is >= ShortestStretch and <= LongestStretch && TellsOf(lead, end, TitleOf(row)) is { Done: { } done }
                && done.Unit != "元")
                return true;
        }

        return false;
    }

    private string TitleOf(in EntryRow row) => ProjectName.Of(TitleWords(row.Task));

    /// <summary>
    /// Where sentences tell of projects: behind a title that is one of its own, else with the clause that names the task.
    /// </summary>
    private int StretchesFrom(in EntryRow row) => _source.View[row.Task.End] is '，' or ',' or '；' ? row.Task.Start : row.Report.Start;

    /// <summary>
    /// The task and the report of a paragraph with what follows it; null where it tells of no project or of several.
    /// </summary>
    private EntryRow? Row(int first, int last)
    {
        int start = _paragraphs[first].Start + _paragraphs[first].Mark.Length, end = _paragraphs[last].End;
        ReadOnlySpan<char> words = _source.Slice(start, end);
        if (words.Length > LongestReport || TaskEnd(words) is not (>= ShortestTask and <= LongestTask and int stop))
            return null;
        ReadOnlySpan<char> task = words[..stop];
        int seam = words[stop] is '。' or '：' or '\n' or '，' or ',' or '；' ? 1 : 0;
        if (s_chapters.IsIn(task[..Math.Min(task.Length, 12)]) || !s_tells.IsIn(words[(stop + seam)..]))
            return null;
        int from = start + stop + seam;
        while (from < end && Glyph.IsEdge(_source.View[from]))
            from++;
        EntryRow row = new(first, last, new(start, start + stop), new(from, end));
        return from < end && (SharesIn(row) <= MostShares || CountsProjects(row)) ? row : null;
    }

    private int SharesIn(in EntryRow row)
    {
        int shares = 0;
        foreach (ScannedQuantity quantity in ProgressFigures.In(_source, row.Report.Start, row.Report.End))
            shares += ProgressFigures.IsShare(_source, quantity, row.Task.Start) ? 1 : 0;
        return shares;
    }

    /// <summary>
    /// Where the words of the task end: with the first sentence, or with its first clause where that sentence already tells how far the
    /// project is.
    /// </summary>
    private static int TaskEnd(ReadOnlySpan<char> words)
    {
        int stop = words.IndexOfAny('。', '：', '\n');
        // 农村道路畅通工程，牵头部门：市交通局。: who answers for a task stands in its sentence.
        if (stop > 0 && words[stop] == '：' && words[..stop].LastIndexOfAny('，', ',', '；') is > 0 and int comma
            && OwnerLabel.NamesBodies(words[(comma + 1)..(stop + 1)]) && words[stop..].IndexOf('。') is > 0 and int behind)
            return stop + behind;
        int told = s_tells.IndexIn(words, 0, out _);
        // 云泽大桥工程尚未开工，正在办理手续。: one sentence says both.
        if (told is >= ShortestName and <= LongestTitle && (stop < 0 || stop >= words.Length - 1) && told < words.Length
            && !words[..told].ContainsAny(s_noTitle) && s_projectNouns.AtEnd(words[..told]) > 0)
            return told;
        if (stop >= 0 && (told < 0 || told >= stop || words[..told].LastIndexOfAny('，', ',', '；') <= 3))
            return stop;
        return told > 0 ? words[..told].LastIndexOfAny('，', ',', '；') : -1;
    }
}
