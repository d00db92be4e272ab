using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <content>A table that keeps one cell on each line.</content>
internal sealed partial class PaperTable
{
    private static PaperTable? Stacked(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, ref int next)
    {
        var columns = new List<ColumnKind>();
        var heads = new HashSet<string>(StringComparer.Ordinal);
        bool barred = true;
        int at = index;
        for (; at < paragraphs.Count && columns.Count < 9; at++)
        {
            if (!paragraphs[at].IsPolicy)
                continue;
            ReadOnlySpan<char> head = source.Slice(paragraphs[at].Start, paragraphs[at].End);
            if (Broken(source, paragraphs, at, head) is { } whole)
            {
                heads.Add(Glyph.Squeeze(head));
                columns.Add(whole);
                heads.Add(Glyph.Squeeze(source.Slice(paragraphs[++at].Start, paragraphs[at].End)));
                continue;
            }
            if (ColumnHead.KindOf(head) is not { } kind)
                break;
            columns.Add(kind);
            barred &= source.View[paragraphs[at].End - 1] is '|' or '｜';
            heads.Add(Glyph.Squeeze(source.Slice(paragraphs[at].Start, paragraphs[at].End)));
        }
        if (columns.Count < 3 || !Usable(columns))
            return null;
        var table = new PaperTable(columns, barred: false);
        if (!columns.Contains(ColumnKind.Ordinal))
        {
            next = table.ReadUnnumbered(source, paragraphs, at);
            return table;
        }
        if (columns[0] != ColumnKind.Ordinal)
            return null;
        var cells = new List<TableCell>();
        int number = 0, start = 0;
        string? group = HeadAbove(source, paragraphs, index), rowGroup = null;
        OutlineSection? section = null;
        for (; at < paragraphs.Count; at++)
        {
            Paragraph paragraph = paragraphs[at];
            if (!paragraph.IsPolicy)
                continue;
            ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
            // The head stands again on the next page.
            if (line.Length <= LongestHead && heads.Contains(Glyph.Squeeze(line)))
                continue;
            bool opensGroup = paragraph.Mark.Kind is HeadMarkKind.Chinese or HeadMarkKind.ChineseInBrackets or HeadMarkKind.Division && line.Length <= 40 && (number == 0 || cells.Count + 1 >= columns.Count - 1);
            // A bar may stand behind every cell, and alone where the cell is empty.
            int from = 0, to = line.Length;
            while (to > from && (line[to - 1] is '|' or '｜' || Glyph.IsEdge(line[to - 1])))
                to--;
            while (from < to && (line[from] is '|' or '｜' || Glyph.IsEdge(line[from])))
                from++;
            if (to == from)
            {
                if (number > 0)
                    cells.Add(new(paragraph.Start, paragraph.Start));
                continue;
            }
            line = line[from..to];
            int said = Number(line);
            bool begins = said > 0 && (said == number + 1 || said == 1 || (number == 0 && said < 400));
            // Where a bar closes every cell, a number inside a row is a cell of it.
            if (barred && number > 0 && cells.Count + 1 < columns.Count && (said != number + 1 || cells.Count + 2 < columns.Count))
                begins = false;
            if ((opensGroup || begins) && number > 0)
            {
                table.Close(source, number, cells, section, rowGroup, start);
                cells = [];
                number = opensGroup ? 0 : number;
            }
            if (opensGroup)
            {
                group = line.ToString();
            }
            else if (begins)
            {
                number = said;
                start = paragraph.Start;
                rowGroup = group;
                section = paragraph.Section;
            }
            else if (number > 0)
            {
                cells.Add(new(paragraph.Start + from, paragraph.Start + to));
            }
            else
            {
                group = line.ToString();
            }
        }
        if (number > 0)
            table.Close(source, number, cells, section, rowGroup, start);
        next = paragraphs.Count;
        return table;
    }

    /// <summary>What a column holds whose head is broken over two lines: 牵头 and below it 市领导; null for any other line.</summary>
    private static ColumnKind? Broken(SourceText source, IReadOnlyList<Paragraph> paragraphs, int at, ReadOnlySpan<char> head)
    {
        string first = Glyph.Squeeze(head);
        if (at + 1 >= paragraphs.Count || !paragraphs[at + 1].IsPolicy || !s_fragments.Holds(first))
            return null;
        string second = Glyph.Squeeze(source.Slice(paragraphs[at + 1].Start, paragraphs[at + 1].End)).TrimEnd('|', '｜');
        return s_rests.Holds(second) ? ColumnHead.KindOf(first + second) : null;
    }

    private static readonly WordList s_fragments = Vocabulary.Of(TableWord.HeadFragment);

    private static readonly WordList s_rests = Vocabulary.Of(TableWord.HeadRest);

    /// <summary>Rows of as many lines as there are columns; a line that begins no such row is a head between them.</summary>
    private int ReadUnnumbered(SourceText source, IReadOnlyList<Paragraph> paragraphs, int at)
    {
        List<Paragraph> lines = [.. paragraphs.Skip(at).Where(p => p.IsPolicy)];
        string? group = null;
        for (int i = 0; i < lines.Count;)
        {
            int fits = 0;
            for (int c = 0; c < Columns.Count && i + c < lines.Count; c++)
                fits += Columns[c] is ColumnKind.Task or ColumnKind.Lead or ColumnKind.Support or ColumnKind.Owners ? Math.Sign(Fit(source.Slice(lines[i + c].Start, lines[i + c].End), Columns[c])) : 0;
            if (i + Columns.Count > lines.Count || fits < Columns.Count(IsOwner) + 1)
            {
                group = source.Slice(lines[i].Start, lines[i].End).ToString();
                i++;
                continue;
            }
            TableCell[] cells = [.. lines.Skip(i).Take(Columns.Count).Select(p => new TableCell(p.Start, p.End))];
            Rows.Add(new TableRow(Rows.Count + 1, cells, lines[i].Section, group, lines[i].Start));
            i += Columns.Count;
        }
        return paragraphs.Count;
    }

    /// <summary>Gives the cells of a row their columns; a cell that runs over several lines is put together.</summary>
    private void Close(SourceText source, int number, List<TableCell> cells, OutlineSection? section, string? group, int start)
    {
        int wanted = Columns.Count - 1;
        bool ownerColumns = Columns.Exists(IsOwner);
        if (!ownerColumns)
            JoinLabels(source, cells);
        var placed = new TableCell[Columns.Count];
        if (cells.Count == wanted)
        {
            for (int i = 0; i < wanted; i++)
                placed[i + 1] = cells[i];
        }
        else if (!ownerColumns && cells.Count > wanted)
        {
            // More lines than columns: the last column runs over several lines.
            for (int i = 0; i < cells.Count; i++)
            {
                int column = Math.Min(i + 1, Columns.Count - 1);
                placed[column] = placed[column].End == 0 ? cells[i] : new(placed[column].Start, cells[i].End);
            }
            Misfits.Add((number, cells.Count + 1, start, cells[^1].End));
        }
        else
        {
            // By what the cells look like: bodies go to the owner columns in order, the rest to task before them and to progress behind.
            int column = 1;
            foreach (TableCell cell in cells)
            {
                bool bodies = OwnerLexicon.LooksLikeBodies(source.Slice(cell.Start, cell.End));
                while (bodies && column < Columns.Count && !(IsOwner(Columns[column]) && placed[column].End == 0) && HasOwnerFrom(column + 1))
                    column++;
                if (!bodies && column < Columns.Count && IsOwner(Columns[column]) && placed[column].End > 0)
                    column++;
                if (!bodies && column < Columns.Count && IsOwner(Columns[column]) && column + 1 < Columns.Count)
                    column++;
                if (column >= Columns.Count)
                    column = Columns.Count - 1;
                placed[column] = placed[column].End == 0 ? cell : new(placed[column].Start, cell.End);
            }
            if (cells.Count < wanted)
                Misfits.Add((number, cells.Count + 1, start, cells.Count > 0 ? cells[^1].End : start + 1));
        }
        Rows.Add(new TableRow(number, placed, section, group, start));
    }

    /// <summary>责任单位：… below a task belongs to the cell of the task where owners have no column.</summary>
    private static void JoinLabels(SourceText source, List<TableCell> cells)
    {
        for (int i = cells.Count - 1; i > 0; i--)
        {
            if (!OwnerLabel.NamesBodies(source.Slice(cells[i].Start, cells[i].End)))
                continue;
            cells[i - 1] = new(cells[i - 1].Start, cells[i].End);
            cells.RemoveAt(i);
        }
    }
}
