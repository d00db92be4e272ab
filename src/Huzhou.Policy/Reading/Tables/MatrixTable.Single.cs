using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <content>
/// A table of one project, which its caption names: 县区 | 任务数 | 完成数 | 完成率, with a place a row, its cells on one line or a line each.
/// </content>
internal sealed partial class MatrixTable
{
    private const int FewestSingleHeads = 3, MostSingleHeads = 8, FewestSingleRows = 2, LongestSingleHead = 80, LongestPlace = 12;

    private static readonly WordList s_ordinals = Vocabulary.Of(TableWord.OrdinalHead);

    private static readonly WordList s_asides = Vocabulary.Of(TableWord.MatrixAsideHead);

    private static readonly WordList s_doneWords = Vocabulary.Of(TableWord.MatrixDoneOpening);

    /// <summary>What a column of such a table holds: the serial number, the place, numbers, or nothing that is read.</summary>
    private static ColumnKind? SingleKind(ReadOnlySpan<char> head, out WrittenUnit? unit)
    {
        string words = Glyph.Squeeze(head).Trim('|', '｜');
        unit = null;
        if (words.Length is 0 or > 14)
            return null;
        if (s_ordinals.Holds(words))
            return ColumnKind.Ordinal;
        if (s_places.Holds(words))
            return ColumnKind.Name;
        ColumnKind? kind = KindOf(head);
        unit = WrittenUnit.TakeFrom(ref words);
        // 新开工小区数（个）: what was done to what is counted.
        return kind ?? (unit is not null && s_doneWords.AtStart(words) > 0 ? ColumnKind.Progress
            : s_asides.Holds(words) ? ColumnKind.Other : null);
    }

    private static MatrixTable? Single(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, ref int next)
    {
        if (!MayHeadSingle(Line(source, paragraphs[index])))
            return null;
        List<TableCell> head = CellsOf(source, paragraphs[index]);
        bool stacked = head.Count < FewestSingleHeads;
        int at = index + 1;
        if (stacked)
            head = StackedHead(source, paragraphs, index, out at);
        if (SingleColumns(source, head, out WrittenUnit? counted) is not { } columns)
            return null;
        MatrixTable table = new([new MatrixProject(string.Empty, counted)], [.. columns.Where(IsNumbers)], paragraphs[index].Start);
        for (int i = index; i < at; i++)
            table.Lines.Add(paragraphs[i].Start);
        at = table.ReadSingleRows(source, paragraphs, at, columns, stacked);
        if (table.Rows.Count < FewestSingleRows)
            return null;
        next = at;
        return table;
    }

    /// <summary>Whether a line may be or begin such a head; nearly none is, and nothing is made for those.</summary>
    private static bool MayHeadSingle(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("|｜ \t\u3000");
        return line.Length <= LongestSingleHead && (s_ordinals.AtStart(line) > 0 || s_places.AtStart(line) > 0);
    }

    private static List<TableCell> StackedHead(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, out int at)
    {
        List<TableCell> head = [];
        for (at = index; at < paragraphs.Count && head.Count <= MostSingleHeads; at++)
        {
            if (!paragraphs[at].IsPolicy)
                continue;
            if (SingleKind(Line(source, paragraphs[at]), out _) is null)
                break;
            head.Add(new(paragraphs[at].Start, paragraphs[at].End));
        }

        return head;
    }

    /// <summary>Whether a line heads a table with a place a row: its rows name no projects, and what is planned is a number.</summary>
    public static bool HeadsPlaces(SourceText source, List<TableCell> head) => SingleColumns(source, head, out _) is not null;

    private static bool IsNumbers(ColumnKind kind) => kind is ColumnKind.Task or ColumnKind.Progress or ColumnKind.Rate;

    /// <summary>The columns of a head: a place, and at least two of planned, done and share; null where it heads no such table.</summary>
    private static List<ColumnKind>? SingleColumns(SourceText source, List<TableCell> head, out WrittenUnit? counted)
    {
        counted = null;
        if (head.Count is < FewestSingleHeads or > MostSingleHeads)
            return null;
        List<ColumnKind> columns = [];
        foreach (TableCell cell in head)
        {
            if (SingleKind(source.Slice(cell.Start, cell.End), out WrittenUnit? unit) is not { } kind
                || (kind != ColumnKind.Other && columns.Contains(kind)))
                return null;
            columns.Add(kind);
            counted = kind == ColumnKind.Progress ? unit ?? counted : kind == ColumnKind.Task ? counted ?? unit : counted;
        }

        return columns.Contains(ColumnKind.Name) && columns.Contains(ColumnKind.Progress) && columns.Count(IsNumbers) > 1 ? columns : null;
    }

    /// <summary>Reads rows as long as they fit; gives the paragraph behind the last.</summary>
    private int ReadSingleRows(SourceText source, IReadOnlyList<Paragraph> paragraphs, int at, List<ColumnKind> columns, bool stacked)
    {
        int place = columns.IndexOf(ColumnKind.Name);
        while (at < paragraphs.Count)
        {
            List<TableCell> cells = NextRow(source, paragraphs, at, stacked ? columns.Count : 1, out int last);
            if (TableLine.IsRule(source, cells))
            {
                at = last;
                continue;
            }

            // 合计 has no serial number.
            if (cells.Count == columns.Count - 1 && columns[0] == ColumnKind.Ordinal)
                cells.Insert(0, new(cells[0].Start, cells[0].Start));
            if (cells.Count != columns.Count || !FitsSingle(source, cells, columns) || (stacked && !FollowsItself(source, cells, columns)))
                return at;
            for (; at < last; at++)
                Lines.Add(paragraphs[at].Start);
            End = cells[^1].End;
            Rows.Add(new MatrixRow(cells[place], [[.. Cycle.Select(kind => cells[columns.IndexOf(kind)])]]));
        }

        return at;
    }

    /// <summary>The cells of a row: those of a line, or so many lines.</summary>
    private static List<TableCell> NextRow(SourceText source, IReadOnlyList<Paragraph> paragraphs, int at, int lines, out int last)
    {
        List<TableCell> cells = [];
        for (last = at; last < paragraphs.Count && cells.Count < lines; last++)
        {
            if (!paragraphs[last].IsPolicy)
                continue;
            if (lines > 1)
            {
                cells.Add(new(paragraphs[last].Start, paragraphs[last].End));
                continue;
            }

            last++;
            return CellsOf(source, paragraphs[last - 1]);
        }

        return cells;
    }

    /// <summary>Whether the place is words and what is planned, done and its share are numbers, a share in words apart.</summary>
    private static bool FitsSingle(SourceText source, List<TableCell> cells, List<ColumnKind> columns)
    {
        int figures = 0;
        for (int i = 0; i < columns.Count; i++)
        {
            ReadOnlySpan<char> words = source.Slice(cells[i].Start, cells[i].End);
            bool figure = IsFigure(words);
            bool fits = columns[i] switch
            {
                ColumnKind.Name => !figure && MayBePlace(words),
                ColumnKind.Task or ColumnKind.Progress => figure ? !words.ContainsAny('%', '％') : words.IndexOfAnyExcept(Marks.Rule) < 0,
                _ => true,
            };
            if (!fits)
                return false;
            figures += figure && IsNumbers(columns[i]) ? 1 : 0;
        }

        return figures > 0;
    }

    /// <summary>
    /// Whether a row of a cell a line is whole: a cell that is missing moves those behind it, so its number goes on counting and its share
    /// is written as one or follows from its numbers.
    /// </summary>
    private bool FollowsItself(SourceText source, List<TableCell> cells, List<ColumnKind> columns)
    {
        if (ValueAt(ColumnKind.Ordinal) is { } number && number != Rows.Count + 1)
            return false;
        int at = columns.IndexOf(ColumnKind.Rate);
        ReadOnlySpan<char> share = at < 0 ? default : source.Slice(cells[at].Start, cells[at].End);
        if (at < 0 || share.IndexOfAnyInRange('0', '9') < 0)
            return true;
        if (ValueAt(ColumnKind.Task) is not { } planned || ValueAt(ColumnKind.Progress) is not { } done || planned <= 0m)
            return share[^1] is '%' or '％';
        return ValueAt(ColumnKind.Rate) is { } said && Math.Abs((done / planned * Whole) - said) <= 1m;

        decimal? ValueAt(ColumnKind kind) => columns.IndexOf(kind) is >= 0 and int column
            ? PlanCell.ValueOf(source.Slice(cells[column].Start, cells[column].End)) : null;
    }

    private static bool IsFigure(ReadOnlySpan<char> words) =>
        words.IndexOfAnyInRange('0', '9') >= 0 && PlanCell.TryRead(words, out _);

    private static bool MayBePlace(ReadOnlySpan<char> words) =>
        words.Length is >= 2 and <= LongestPlace && !words.ContainsAny('，', '。', '：');
}
