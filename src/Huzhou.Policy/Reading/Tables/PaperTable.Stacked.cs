using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <content>A table that keeps one cell on each line.</content>
internal sealed partial class PaperTable
{
    private const int FewestFigures = 2, MostColumns = 12, MostSkipped = 20, MostLines = 3, LongestPart = 8, LongestGroup = 40,
        MostRows = 400, FewestKnown = 4;

    private static readonly WordList s_placeHeads = Vocabulary.Of(TableWord.PlaceHead);

    private static PaperTable? Stacked(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, ref int next)
    {
        if (!MayHead(source, paragraphs, index))
            return null;
        List<ColumnKind> columns = StackedHeads(source, paragraphs, index, out List<string> words, out HashSet<string> heads,
            out bool barred, out int at);
        if (columns.Count < 3 || !Usable(columns))
            return null;
        var table = new PaperTable(columns, barred: false);
        if (!columns.Contains(ColumnKind.Ordinal))
        {
            // 乡镇 above them heads the names of the rows, which are places and no tasks.
            if (index > 0 && s_placeHeads.Holds(Glyph.Squeeze(source.Slice(paragraphs[index - 1].Start, paragraphs[index - 1].End))))
                return null;
            next = table.ReadUnnumbered(source, paragraphs, at);
            return table;
        }
        // Columns before the serial number head groups of rows: their cells stand once for several rows.
        int groups = columns.IndexOf(ColumnKind.Ordinal);
        columns.RemoveRange(0, groups);
        table.TakeSum(words[groups..]);
        if (!Usable(columns) || (groups > 0 && table.FigureColumns().Length < FewestFigures))
            return null;
        var rows = new StackedRows(source, table, barred, HeadAbove(source, paragraphs, index));
        for (; at < paragraphs.Count; at++)
        {
            Paragraph paragraph = paragraphs[at];
            if (!paragraph.IsPolicy)
                continue;
            ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
            // The head stands again on the next page.
            if (line.Length > LongestHead || !heads.Contains(Glyph.Squeeze(line)))
                rows.Take(paragraph, at + 1 < paragraphs.Count ? new(paragraphs[at + 1].Start, paragraphs[at + 1].End) : default);
        }
        rows.Close();
        next = paragraphs.Count;
        return table;
    }

    /// <summary>Whether a line may be the first of such heads; nearly none is, and nothing is made for those.</summary>
    private static bool MayHead(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index)
    {
        ReadOnlySpan<char> line = source.Slice(paragraphs[index].Start, paragraphs[index].End);
        return !paragraphs[index].IsPolicy || ColumnHead.KindOf(line) is not null || Broken(source, paragraphs, index, line) is not null;
    }

    /// <summary>The columns whose heads stand a line each from an index on.</summary>
    private static List<ColumnKind> StackedHeads(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index,
        out List<string> words, out HashSet<string> heads, out bool barred, out int at)
    {
        var columns = new List<ColumnKind>();
        words = [];
        heads = new HashSet<string>(StringComparer.Ordinal);
        barred = true;
        for (at = index; at < paragraphs.Count && columns.Count < MostColumns; at++)
        {
            if (!paragraphs[at].IsPolicy)
                continue;
            ReadOnlySpan<char> head = source.Slice(paragraphs[at].Start, paragraphs[at].End);
            if (Broken(source, paragraphs, at, head) is { } whole)
            {
                heads.Add(Glyph.Squeeze(head));
                columns.Add(whole);
                words.Add(Glyph.Squeeze(head));
                heads.Add(Glyph.Squeeze(source.Slice(paragraphs[++at].Start, paragraphs[at].End)));
                continue;
            }
            if (ColumnHead.KindOf(head) is not { } kind)
            {
                // （%） and 序时 below a head go on with it.
                if (columns.Count > 0 && IsUnitOfHead(head, out bool percent))
                {
                    heads.Add(Glyph.Squeeze(head));
                    columns[^1] = percent && columns[^1] == ColumnKind.Progress ? ColumnKind.Rate : columns[^1];
                    continue;
                }

                if (columns.Count < FewestKnown || !barred || !IsClosedHead(head))
                    break;
                kind = ColumnKind.Other;
            }

            columns.Add(kind);
            words.Add(Glyph.Squeeze(head));
            barred &= source.View[paragraphs[at].End - 1] is '|' or '｜';
            heads.Add(Glyph.Squeeze(source.Slice(paragraphs[at].Start, paragraphs[at].End)));
        }
        return columns;
    }

    /// <summary>
    /// Whether a line that a bar closes may be a head that nobody knows: 是否达序 |. It is short, and neither a number nor a sentence.
    /// </summary>
    private static bool IsClosedHead(ReadOnlySpan<char> line) => line.Length > 2 && line[^1] is '|' or '｜'
        && line.TrimEnd("|｜ ").Length is > 1 and <= LongestPart && line.IndexOfAnyInRange('0', '9') < 0 && !line.Contains('。');

    /// <summary>A line of a head that only says in which unit the column counts: （%）, （人次）.</summary>
    private static bool IsUnitOfHead(ReadOnlySpan<char> line, out bool percent)
    {
        string words = Glyph.Squeeze(line).TrimEnd('|', '｜');
        percent = words.AsSpan().Trim("（）()").Trim(" ").SequenceEqual("%");
        return words.Length is > 2 and <= 8 && words[0] is '（' or '(' && words[^1] is '）' or ')';
    }

    /// <summary>Puts lines together to rows: a number begins a row, a numbered head a group of them.</summary>
    private sealed class StackedRows(SourceText source, PaperTable table, bool barred, string? above)
    {
        private List<TableCell> _cells = [];
        private int _number;
        private int _start;
        private string? _group = above;
        private string? _rowGroup;
        private OutlineSection? _section;

        /// <summary>
        /// How many cells of a row stand before the last of its numbers, that one included; 0 where the table has no two columns of
        /// numbers.
        /// </summary>
        private readonly int _figures = table.FigureColumns() is { Length: >= FewestFigures } figures ? figures[^1] : 0;

        private int Columns => table.Columns.Count;

        /// <summary>Takes a line.</summary>
        /// <param name="paragraph">The line.</param>
        /// <param name="below">The next line: a number there tells that this one begins no row, a name that a number here does.</param>
        public void Take(Paragraph paragraph, TableCell below)
        {
            bool opensGroup = OpensGroup(paragraph);
            (int from, int to) = Inside(paragraph);
            if (to == from)
            {
                if (_number > 0)
                    _cells.Add(new(paragraph.Start, paragraph.Start));
                return;
            }
            ReadOnlySpan<char> line = source.Slice(from, to);
            int said = Number(line.TrimEnd("*＊"));
            bool begins = Begins(said, below);
            if (opensGroup || begins)
                Close();
            if (opensGroup || (!begins && _number == 0))
                (_number, _group) = (0, line.ToString());
            else if (begins)
                (_number, _start, _rowGroup, _section) = (said, paragraph.Start, _group, paragraph.Section);
            else
                _cells.Add(new(from, to));
        }

        /// <summary>Closes the row that is open.</summary>
        public void Close()
        {
            if (_number > 0)
                table.Close(source, _number, _cells, _section, _rowGroup, _start);
            _cells = [];
        }

        private bool OpensGroup(Paragraph paragraph) =>
            paragraph.Mark.Kind is HeadMarkKind.Chinese or HeadMarkKind.ChineseInBrackets or HeadMarkKind.Division
            && paragraph.End - paragraph.Start <= LongestGroup && (_number == 0 || _cells.Count + 1 >= Columns - 1);

        /// <summary>The words of a line: a bar may stand behind every cell, and alone where the cell is empty.</summary>
        private (int From, int To) Inside(Paragraph paragraph)
        {
            int from = paragraph.Start, to = paragraph.End;
            while (to > from && IsSeam(source.View[to - 1]))
                to--;
            while (from < to && IsSeam(source.View[from]))
                from++;
            return (from, to);
        }

        private static bool IsSeam(char c) => c is '|' or '｜' || Glyph.IsEdge(c);

        /// <summary>Whether a line is neither a number nor a unit nor a list of bodies.</summary>
        private bool IsName(TableCell line)
        {
            ReadOnlySpan<char> words = source.Slice(line.Start, line.End);
            return words.Length > 1 && !IsFigure(source, line) && !OwnerLexicon.LooksLikeBodies(words)
                && !WrittenUnit.TryRead(Glyph.Squeeze(words), out _);
        }

        private bool HasNumbers() => _figures > 0 && _cells.Exists(cell => PlanCell.ValueOf(source.Slice(cell.Start,
            cell.End)) is not null);

        private bool Begins(int said, TableCell below)
        {
            // Below a head of numbers a number is a cell of its row, until the row has them all or a name stands behind it.
            bool beforeFigure = below.End > below.Start && IsFigure(source, below);
            if (_number > 0 && _figures > 0 && (beforeFigure || (table.HasUnits && _cells.Count < _figures && !IsName(below))))
                return false;
            // Where a bar closes every cell, a number inside a row is a cell of it.
            if (barred && _number > 0 && _cells.Count + 1 < Columns && (said != _number + 1 || _cells.Count + 2 < Columns))
                return false;
            // Rows may be left out of an excerpt: a number further on begins a row where the one before is whole.
            bool further = _number > 0 && said > _number + 1 && said <= _number + MostSkipped && (HasNumbers()
                || _cells.Count >= Columns - 1);
            return said > 0 && (said == _number + 1 || said == 1 || further || (_number == 0 && said < MostRows));
        }
    }

    /// <summary>What a column holds whose head is broken over two lines: 牵头 and below it 市领导; null for any other line.</summary>
    private static ColumnKind? Broken(SourceText source, IReadOnlyList<Paragraph> paragraphs, int at, ReadOnlySpan<char> head)
    {
        if (head.Length > LongestPart || at + 1 >= paragraphs.Count || !paragraphs[at + 1].IsPolicy)
            return null;
        ReadOnlySpan<char> below = source.Slice(paragraphs[at + 1].Start, paragraphs[at + 1].End).TrimEnd("|｜");
        if (below.Length > LongestPart)
            return null;
        string first = Glyph.Squeeze(head), second = Glyph.Squeeze(below);
        bool rest = s_fragments.Holds(first) ? s_rests.Holds(second) : s_rests.Holds(second) && ColumnHead.KindOf(head) is null;
        return rest ? ColumnHead.KindOf(first + second) : null;
    }

    private static readonly WordList s_fragments = Vocabulary.Of(TableWord.HeadFragment);

    private static readonly WordList s_rests = Vocabulary.Of(TableWord.HeadRest);

    /// <summary>Rows of as many lines as there are columns; a line that begins no such row is a head between them.</summary>
    private int ReadUnnumbered(SourceText source, IReadOnlyList<Paragraph> paragraphs, int at)
    {
        List<Paragraph> lines = [.. paragraphs.Skip(at).Where(p => p.IsPolicy)];
        bool figures = !Columns.Exists(IsOwner);
        string? group = null;
        for (int i = 0; i < lines.Count;)
        {
            if (i + Columns.Count > lines.Count || (figures ? !FitsFigures(source, lines, i) : !FitsOwners(source, lines, i)))
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

    private bool FitsOwners(SourceText source, List<Paragraph> lines, int at)
    {
        int fits = 0;
        for (int c = 0; c < Columns.Count; c++)
            fits += Columns[c] is ColumnKind.Task
                || IsOwner(Columns[c]) ? Math.Sign(Fit(source.Slice(lines[at + c].Start, lines[at + c].End), Columns[c])) : 0;
        return fits >= Columns.Count(IsOwner) + 1;
    }

    /// <summary>Whether words stand below the first head and numbers below each head of numbers.</summary>
    private bool FitsFigures(SourceText source, List<Paragraph> lines, int at)
    {
        int name = IndexOf(ColumnKind.Task);
        int[] figures = FigureColumns();
        return figures.Length >= FewestFigures && !IsFigure(source, CellOf(lines[at + name]))
            && Array.TrueForAll(figures, c => IsFigure(source, CellOf(lines[at + c])));

        static TableCell CellOf(Paragraph line) => new(line.Start, line.End);
    }

    /// <summary>The columns of numbers beside the name: what is asked, what is reached, which share.</summary>
    private int[] FigureColumns()
    {
        int name = IndexOf(ColumnKind.Task);
        return [.. Enumerable.Range(0, Columns.Count).Where(i => i != name
            && Columns[i] is ColumnKind.Task or ColumnKind.Progress or ColumnKind.Rate)];
    }

    /// <summary>Whether numbers stand alone in the cells of a table: a column names their units.</summary>
    private bool HasUnits => Columns.Contains(ColumnKind.Unit);

    /// <summary>Gives the cells of a row their columns; a cell that runs over several lines is put together.</summary>
    private void Close(SourceText source, int number, List<TableCell> cells, OutlineSection? section, string? group, int start)
    {
        int wanted = Columns.Count - 1;
        bool ownerColumns = Columns.Exists(IsOwner);
        if (!ownerColumns)
            JoinLabels(source, cells);
        // A bar too many behind the last cell makes a row whole that misses another.
        while (cells.Count == wanted && cells.Count > 0 && cells[^1].End <= cells[^1].Start && IsMisplaced(source, cells))
            cells.RemoveAt(cells.Count - 1);
        if (cells.Count != wanted && FigureColumns().Length >= FewestFigures)
        {
            _aligner ??= new RowAligner(source, [.. Columns.Skip(1)], MostLines);
            if (_aligner.Place(OwnName(source, cells)) is { } aligned)
                Rows.Add(new TableRow(number, [default, .. aligned], section, group, start));
            else
                Misfits.Add((number, cells.Count + 1, start, cells.Count > 0 ? cells[^1].End : start + 1));
            return;
        }

        var placed = new TableCell[Columns.Count];
        if (cells.Count == wanted || (!ownerColumns && cells.Count > wanted))
            PlaceInOrder(cells, placed);
        else
            PlaceByLooks(source, cells, placed);
        if (cells.Count < wanted || (!ownerColumns && cells.Count > wanted))
            Misfits.Add((number, cells.Count + 1, start, cells.Count > 0 ? cells[^1].End : start + 1));
        Rows.Add(new TableRow(number, placed, section, group, start));
    }

    /// <summary>Whether a cell below a head of persons or bodies, column by column, holds none.</summary>
    private bool IsMisplaced(SourceText source, List<TableCell> cells)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if ((IsOwner(Columns[i + 1]) || Columns[i + 1] == ColumnKind.Leader)
                && Fit(source.Slice(cells[i].Start, cells[i].End), Columns[i + 1]) < 0)
                return true;
        }

        return false;
    }

    private RowAligner? _aligner;

    /// <summary>
    /// The cells without one that stands before the name once for several rows: of two cells of words before the numbers the second is
    /// the name
    /// where it alone says its unit.
    /// </summary>
    private static List<TableCell> OwnName(SourceText source, List<TableCell> cells)
    {
        int words = cells.FindIndex(cell => IsFigure(source, cell));
        if (words < 2)
            return cells;
        return HasUnit(cells[words - 1]) && !HasUnit(cells[words - 2]) ? cells[(words - 1)..] : cells;

        bool HasUnit(TableCell cell)
        {
            string name = Glyph.Squeeze(source.Slice(cell.Start, cell.End));
            return WrittenUnit.TakeFrom(ref name) is not null;
        }
    }

    /// <summary>A cell a column; what is more than there are columns runs over several lines of the last.</summary>
    private void PlaceInOrder(List<TableCell> cells, TableCell[] placed)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            int column = Math.Min(i + 1, Columns.Count - 1);
            placed[column] = placed[column].End == 0 ? cells[i] : new(placed[column].Start, cells[i].End);
        }
    }

    /// <summary>
    /// By what the cells look like: bodies go to the owner columns in order, the rest to task before them and to progress behind.
    /// </summary>
    private void PlaceByLooks(SourceText source, List<TableCell> cells, TableCell[] placed)
    {
        int column = 1;
        foreach (TableCell cell in cells)
        {
            ReadOnlySpan<char> words = source.Slice(cell.Start, cell.End);
            int leader = LeaderPhrase.IsName(words)
                && LeaderPhrase.NamesIn(words) is not null ? Columns.IndexOf(ColumnKind.Leader, column) : -1;
            column = leader >= 0
                && placed[IndexOf(ColumnKind.Task)].End > 0 ? leader : ColumnFor(OwnerLexicon.LooksLikeBodies(words), column, placed);
            placed[column] = placed[column].End == 0 ? cell : new(placed[column].Start, cell.End);
        }
    }

    private int ColumnFor(bool bodies, int column, TableCell[] placed)
    {
        while (bodies && column < Columns.Count && !(IsOwner(Columns[column]) && placed[column].End == 0) && HasOwnerFrom(column + 1))
            column++;
        if (!bodies && column < Columns.Count && IsOwner(Columns[column]) && placed[column].End > 0)
            column++;
        if (!bodies && column + 1 < Columns.Count && IsOwner(Columns[column]))
            column++;
        return Math.Min(column, Columns.Count - 1);
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
