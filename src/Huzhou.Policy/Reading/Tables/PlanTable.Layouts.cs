using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <content>How the cells lie: a row a line, or a cell a line.</content>
internal sealed partial class PlanTable
{
    private const int MostHeads = 3, MostColumns = 16, LongestLine = 64, LongestGroup = 40, LongestSpaced = 120;

    private const string Openings = "〔[【［（(";

    private static readonly WordList s_ends = Vocabulary.Of(TableWord.PlanEnd);

    private static PlanTable? Barred(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, int year, ref int next)
    {
        if (BarredHead(source, paragraphs, index, year, out int at) is not { } table)
            return null;
        int width = table.CellsOf(source, paragraphs[index]).Count;
        for (; at < paragraphs.Count; at++)
        {
            Paragraph paragraph = paragraphs[at];
            if (!paragraph.IsPolicy)
                continue;
            List<TableCell> cells = table.CellsOf(source, paragraph);
            while (!table.IsSpaced && cells.Count >= 2 && cells.Count < width && TableLine.EndsOpen(source, paragraph))
                cells.Add(new(paragraph.End, paragraph.End));
            if ((cells.Count < 2 && table.EndsBarred(source, paragraphs, at)) || !table.TakeBarred(source, paragraph, cells, year))
                break;
        }

        next = at;
        return table;
    }

    /// <summary>The table whose head of one row or several begins at an index, without its rows; null where none does.</summary>
    private static PlanTable? BarredHead(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, int year, out int at)
    {
        at = index + 1;
        bool divided = TableLine.IsDivided(source, paragraphs[index]);
        if (!divided && !MayBeSpaced(source.Slice(paragraphs[index].Start, paragraphs[index].End)))
            return null;
        List<TableCell> head = divided ? TableLine.Cells(source, paragraphs[index]) : [];
        bool spaced = head.Count < 2;
        if (spaced)
            head = Spaced(source, paragraphs[index]);
        if (head.Count < 3 || Heads(source, head, year) is not { } columns || !columns.Exists(column => column.Kind == PlanColumnKind.Name))
            return null;
        List<int> lines = [paragraphs[index].Start];
        List<List<TableCell>> heads = [head];
        for (int rows = 1; at < paragraphs.Count && rows < MostHeads; at++)
        {
            List<TableCell> cells = spaced ? Spaced(source, paragraphs[at]) : TableLine.Cells(source, paragraphs[at]);
            if (cells.Count == 0 || !TableLine.IsRule(source, cells))
            {
                if (cells.Count < 2 || Heads(source, cells, year) is not { } more)
                    break;
                (columns, heads) = ([.. columns, .. more], [.. heads, cells]);
                rows++;
            }

            lines.Add(paragraphs[at].Start);
        }

        if (!IsPlan(columns))
            return null;
        PlanTable table = new(columns, paragraphs[index].Start, Positions(source, heads, year)) { IsSpaced = spaced };
        table.Lines.AddRange(lines);
        return table;
    }

    /// <summary>Whether single blanks part its cells.</summary>
    private bool IsSpaced { get; init; }

    private List<TableCell> CellsOf(SourceText source, Paragraph paragraph) =>
        IsSpaced ? Spaced(source, paragraph) : TableLine.Cells(source, paragraph);

    private static bool MayBeSpaced(ReadOnlySpan<char> line) => line.Length <= LongestSpaced && !line.ContainsAny(s_signs);

    /// <summary>What stands between blanks on a short line without a sign of a sentence; nothing on any other.</summary>
    private static List<TableCell> Spaced(SourceText source, Paragraph paragraph)
    {
        ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
        return MayBeSpaced(line) ? TableLine.Tokens(source, paragraph) : [];
    }

    private static readonly SearchValues<char> s_signs = SearchValues.Create("。，；：:;");

    /// <summary>Whether a line that is not divided ends a table: a sentence, a note, or a line behind which no row follows.</summary>
    private bool EndsBarred(SourceText source, IReadOnlyList<Paragraph> paragraphs, int at)
    {
        ReadOnlySpan<char> line = source.Slice(paragraphs[at].Start, paragraphs[at].End);
        return line.Length > LongestGroup || line.Contains('。') || s_ends.AtStart(line) > 0 || !MayGroup(source, paragraphs, at);
    }

    /// <summary>Takes a line below the head: a row, the head once more, or words between rows; false where another table begins.</summary>
    private bool TakeBarred(SourceText source, Paragraph paragraph, List<TableCell> cells, int year)
    {
        if (cells.Count >= 3 && Heads(source, cells, year) is { } again && again.Exists(column => column.Kind == PlanColumnKind.Name))
        {
            if (!IsPlan(again))
                return false;
            Lines.Add(paragraph.Start);
            return true;
        }

        Lines.Add(paragraph.Start);
        bool row = cells.Count >= 2 && !TableLine.IsRule(source, cells);
        if (row && !TakeRow(source, cells, paragraph.Start, paragraph.End) && cells.Count > 2
            && cells.Exists(cell => IsNumber(source, cell)))
            Misfits.Add((paragraph.Start, paragraph.End));
        return true;
    }

    /// <summary>
    /// What stands at each place of a line: the words of the last row of the head that has any there; empty where its rows have different
    /// numbers of cells.
    /// </summary>
    private static List<PlanColumn?> Positions(SourceText source, List<List<TableCell>> heads, int year)
    {
        if (heads.Exists(row => row.Count != heads[0].Count))
            return [];
        List<PlanColumn?> positions = [];
        for (int i = 0; i < heads[0].Count; i++)
            positions.Add(heads.Select(row => row[i]).LastOrDefault(cell => cell.End > cell.Start) is { End: > 0 } cell
                ? PlanColumn.Of(source.Slice(cell.Start, cell.End), year) : null);
        return positions;
    }

    /// <summary>A line of its own between rows names a group of them: a row follows.</summary>
    private bool MayGroup(SourceText source, IReadOnlyList<Paragraph> paragraphs, int at) => at + 1 < paragraphs.Count
        && CellsOf(source, paragraphs[at + 1]).Count > 2;

    private static bool IsNumber(SourceText source, TableCell cell) =>
        PlanCell.ValueOf(source.Slice(cell.Start, cell.End)) is not null;

    /// <summary>The columns of a line of which every cell is a head; null for any other line.</summary>
    private static List<PlanColumn>? Heads(SourceText source, List<TableCell> cells, int year)
    {
        List<PlanColumn> columns = [];
        foreach (TableCell cell in cells)
        {
            if (cell.End <= cell.Start)
                continue;
            if (PlanColumn.Of(source.Slice(cell.Start, cell.End), year) is not { } column)
                return null;
            columns.Add(column);
        }

        return columns.Count > 0 ? columns : null;
    }

    private static PlanTable? Stacked(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, int year, ref int next)
    {
        // Nearly no line is a head, and nothing is made for those that are none.
        if (PlanColumn.Of(Line(source, paragraphs[index]), year) is null
            || StackedHead(source, paragraphs, index, year, out int at, out HashSet<string> heads) is not { } table)
        {
            return null;
        }

        List<TableCell> open = [];
        int last = at;
        for (; at < paragraphs.Count; at++)
        {
            Paragraph paragraph = paragraphs[at];
            if (!paragraph.IsPolicy)
                continue;
            ReadOnlySpan<char> line = Line(source, paragraph);
            if (line.Length > LongestLine || line.Contains('。') || (s_ends.AtStart(line) > 0 && !PlanCell.TryRead(line, out _)))
                break;
            table.Lines.Add(paragraph.Start);
            // The head stands again on the next page.
            if (open.Count == 0 && PlanColumn.Of(line, year) is { } again && heads.Contains(again.Words))
                continue;
            open.Add(new(paragraph.Start, paragraph.End));
            if (!table.Closes(source, paragraphs, at, open))
                continue;
            Join(source, open);
            if (table.TakeRow(source, open, -1, -1))
                last = at + 1;
            else
                table.Misfits.Add((open[0].Start, open[^1].End));
            open = [];
        }

        // What was gathered behind the last row belongs to the text.
        table.Lines.RemoveAll(start => last < paragraphs.Count && start >= paragraphs[last].Start);
        next = Math.Max(last, index + 1);
        return table;
    }

    /// <summary>The table whose heads stand a line each from an index on, without its rows; null where none does.</summary>
    private static PlanTable? StackedHead(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, int year, out int at,
        out HashSet<string> heads)
    {
        List<PlanColumn> columns = [];
        List<int> lines = [];
        heads = [];
        for (at = index; at < paragraphs.Count && PlanColumn.Of(Line(source, paragraphs[at]), year) is { } column; at++)
        {
            if (!paragraphs[at].IsPolicy)
                continue;
            lines.Add(paragraphs[at].Start);
            // 年均增速 and below it 〔累计〕 are one head, broken over two lines.
            if (column.Kind != PlanColumnKind.Cumulative || columns.Count == 0 || columns[^1].Kind != PlanColumnKind.Growth
                || !Openings.Contains(column.Words[0], StringComparison.Ordinal))
                columns.Add(column);
            // No table has so many columns: looking further from each of many lines alike would take the square of their number.
            if (columns.Count > MostColumns)
                return null;
        }

        if (columns.Count < 3 || columns[0].Kind is not (PlanColumnKind.Name or PlanColumnKind.Ordinal or PlanColumnKind.Category)
            || !IsPlan(columns))
            return null;
        heads = [.. columns.Select(column => column.Words)];
        PlanTable table = new(columns, paragraphs[index].Start);
        table.Lines.AddRange(lines);
        return table;
    }

    /// <summary>
    /// Whether a row ends with this line: with its nature, or with the last of its values where no nature and no remark follows.
    /// </summary>
    private bool Closes(SourceText source, IReadOnlyList<Paragraph> paragraphs, int at, List<TableCell> open)
    {
        if (HasNature)
            return IsNature(source, open[^1]) && open.Count > 1;
        int values = 0;
        for (int i = open.Count - 1; i > 0 && PlanCell.TryRead(source.Slice(open[i].Start, open[i].End), out _); i--)
            values++;
        if (values < Values.Count)
            return false;
        return Remarks == 0 || at + 1 >= paragraphs.Count || !PlanCell.TryRead(Line(source, paragraphs[at + 1]), out _);
    }

    /// <summary>A line that only goes on with the bracket of the one before belongs to it: 城镇化率 and below it （%）.</summary>
    private static void Join(SourceText source, List<TableCell> cells)
    {
        for (int i = cells.Count - 1; i > 0; i--)
        {
            if (source.View[cells[i].Start] is not ('（' or '(') || PlanCell.TryRead(source.Slice(cells[i].Start, cells[i].End), out _))
                continue;
            cells[i - 1] = new(cells[i - 1].Start, cells[i].End);
            cells.RemoveAt(i);
        }
    }

    private static ReadOnlySpan<char> Line(SourceText source, Paragraph paragraph) =>
        source.Slice(paragraph.Start, paragraph.End).TrimEnd("|｜ ");
}
