using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <content>A paragraph a project: its number, what is to be done in its first sentence, and behind it how far that is.</content>
internal sealed partial class ProgressReader
{
    private const int LongestTask = 90, MostParagraphs = 5, LongestReport = 500, MostShares = 2;

    private static readonly WordList s_tells = Vocabulary.Of(GenreWord.ProgressTelling);

    /// <summary>Heads that open a chapter of the report and no project.</summary>
    private static readonly WordList s_chapters = Vocabulary.Of(GenreWord.ReportChapter);

    /// <summary>Reads the numbered paragraphs that each tell of one project; gives those that it has taken. One alone is a sentence like others.</summary>
    private HashSet<Paragraph> ReadNumbered()
    {
        List<(int First, int Last, TableCell Task, TableCell Report)> rows = [];
        for (int i = 0; i < _paragraphs.Count; i++)
        {
            if (_paragraphs[i].Mark.Ordinal == 0 || _cells.ContainsKey(_paragraphs[i].Start))
                continue;
            int last = i;
            while (last + 1 < _paragraphs.Count && last - i < MostParagraphs && _paragraphs[last + 1].Mark.Ordinal == 0 && !_cells.ContainsKey(_paragraphs[last + 1].Start))
                last++;
            if (Row(_paragraphs[i], _paragraphs[last]) is { } row)
                rows.Add((i, last, row.Task, row.Report));
        }

        HashSet<Paragraph> taken = [];
        if (rows.Count < 2)
            return taken;
        foreach ((int first, int last, TableCell task, TableCell report) in rows)
        {
            if (Add(1, _items.Count + 1, task, task, report, null, null, _paragraphs[first].Path, told: true) is not { } item)
                continue;
            TakeRow(item, task.Start, task, task, report, default);
            for (int i = first; i <= last; i++)
                taken.Add(_paragraphs[i]);
        }

        return taken;
    }

    /// <summary>The task and the report of a numbered paragraph with what follows it; null where it tells of no project or of several.</summary>
    private (TableCell Task, TableCell Report)? Row(Paragraph first, Paragraph last)
    {
        int start = first.Start + first.Mark.Length;
        ReadOnlySpan<char> words = _source.Slice(start, last.End);
        if (words.Length > LongestReport)
            return null;
        int stop = words.IndexOfAny('。', '：', '\n');
        int told = s_tells.IndexIn(words, 0, out _);
        // Where the first sentence tells already how far the project is, its first clause names it.
        if (stop < 0 || (told >= 0 && told < stop && words[..told].LastIndexOfAny('，', ',', '；') > 3))
            stop = told > 0 ? words[..told].LastIndexOfAny('，', ',', '；') : -1;
        if (stop is < 3 or > LongestTask)
            return null;
        ReadOnlySpan<char> task = words[..stop], report = words[(stop + 1)..];
        if (s_chapters.IsIn(task[..Math.Min(task.Length, 12)]) || !s_tells.IsIn(report))
            return null;
        int shares = 0;
        foreach (ScannedQuantity quantity in ProgressFigures.In(_source, start + stop + 1, last.End))
            shares += ProgressFigures.IsShare(_source, quantity, start) ? 1 : 0;
        if (shares > MostShares)
            return null;
        int from = start + stop + 1;
        while (from < last.End && Glyph.IsEdge(_source.View[from]))
            from++;
        return from < last.End ? (new(start, start + stop), new(from, last.End)) : null;
    }
}
