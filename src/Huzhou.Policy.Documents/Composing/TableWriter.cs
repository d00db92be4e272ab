using System.Buffers;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Documents.Composing;

/// <summary>
/// Writes a table as the table readers of the library take it: a row a line, cells divided by bars, the rows of the head put together into
/// one, and what a merged cell
/// says of several rows said in each of them.
/// </summary>
internal sealed class TableWriter
{
    private static readonly SearchValues<char> s_figures = SearchValues.Create("0123456789.,-%（）() ");

    private readonly TextComposer _text;
    private readonly Grid _grid;
    private readonly int _number;
    private readonly GridCell?[,] _covered;
    private readonly int[] _columns;
    private readonly Dictionary<GridCell, TextSpan> _spans = [];

    internal TableWriter(TextComposer text, Grid grid, int number)
    {
        _text = text;
        _grid = grid;
        _number = number;
        _covered = grid.Covered();
        _columns = [.. Enumerable.Range(0, grid.Columns)
            .Where(column => Enumerable.Range(0, grid.Rows).Any(row => Words(row, column).Length > 0))];
    }

    /// <summary>Writes it; null where it has one column or no words, and then its cells are paragraphs.</summary>
    internal DocumentTable? Write()
    {
        int start = _text.Length;
        int row = 0;
        // What stands over the whole width on top is the title.
        while (row < _grid.Rows && (IsBlank(row) || Whole(row) is not null))
            WriteWhole(row++);
        int head = _columns.Length < 2 ? row : row + HeadRows(row);
        if (head - row > 1)
            WriteHead(row, head);
        else if (head > row)
            WriteRow(row);
        for (row = head; row < _grid.Rows; row++)
        {
            if (_columns.Length < 2 || Whole(row) is not null)
                WriteWhole(row);
            else
                WriteRow(row);
        }

        int from = start == 0 || start == _text.Length ? start : start + 1;
        return _columns.Length < 2
            ? null
            : new DocumentTable(_number, _grid.Sheet, _grid.Rows, _grid.Columns, head,
                [.. _grid.Cells.OrderBy(cell => (cell.Row, cell.Column)).Select(cell => Public(cell, head))],
                TextSpan.FromBounds(from, _text.Length));
    }

    private DocumentCell Public(GridCell cell, int headRows) =>
        new(cell.Row + 1, cell.Column + 1, cell.RowSpan, cell.ColumnSpan)
        {
            IsHead = cell.IsHead || cell.Row < headRows,
            Content = cell.Text,
            Span = _spans.TryGetValue(cell, out TextSpan span) ? span : null,
        };

    private string Words(int row, int column) => _covered[row, column]?.Text ?? string.Empty;

    private bool IsBlank(int row) => Array.TrueForAll(_columns, column => Words(row, column).Length == 0);

    /// <summary>
    /// The one cell that a row is made of: it covers all columns, or nothing else stands in the row; null for other rows.
    /// </summary>
    private GridCell? Whole(int row)
    {
        GridCell? only = null;
        foreach (int column in _columns)
        {
            if (_covered[row, column] is not { Text.Length: > 0 } cell || cell == only)
                continue;
            if (only is not null)
                return null;
            only = cell;
        }

        // One word in the first cell of a row that lacks all others may be a row; over several columns it heads what follows.
        return only is not null && (only.ColumnSpan >= _grid.Columns || only.ColumnSpan * 2 > _columns.Length
            || (row == 0 && _grid.Rows > 2)) ? only : null;
    }

    /// <summary>
    /// How many rows from here on make up the head: those the document says, or as many as the merged cells of the first one need.
    /// </summary>
    private int HeadRows(int first)
    {
        if (first >= _grid.Rows)
            return 0;
        if (_grid.MarkedHeadRows > first)
            return Math.Min(_grid.MarkedHeadRows, _grid.Rows) - first;
        int deep = 1;
        bool wide = false;
        foreach (int column in _columns)
        {
            if (_covered[first, column] is not { } cell)
                continue;
            wide |= cell.ColumnSpan > 1;
            deep = Math.Max(deep, cell.Row + cell.RowSpan - first);
        }

        return wide && deep > 1 && first + deep < _grid.Rows ? deep : 1;
    }

    private void WriteWhole(int row)
    {
        foreach (GridCell cell in _columns.Select(column => _covered[row, column]).OfType<GridCell>().Distinct()
            .Where(cell => cell.Text.Length > 0 && cell.Row == row))
            Put(row, [[cell]]);
    }

    /// <summary>The rows of a head in one: each column has the words above it from top to bottom.</summary>
    private void WriteHead(int first, int end) =>
        Put(first, [.. _columns.Select(column =>
            Enumerable.Range(first, end - first).Select(row => _covered[row, column]).OfType<GridCell>().Distinct()
            .Where(cell => cell.Text.Length > 0).ToArray())]);

    private void WriteRow(int row)
    {
        if (IsBlank(row))
            return;
        List<GridCell[]> columns = [];
        GridCell? before = null;
        foreach (int column in _columns)
        {
            GridCell? cell = _covered[row, column];
            bool silent = cell is not { Text.Length: > 0 } || cell == before
                || (cell.Row < row && _spans.ContainsKey(cell) && SaysFigure(cell.Text));
            columns.Add(silent ? [] : [cell!]);
            before = cell;
        }

        if (columns.Exists(cells => cells.Length > 0))
            Put(row, columns);
    }

    /// <summary>Whether words state a figure. A label holds for every row that its cell covers; a figure is stated once.</summary>
    private static bool SaysFigure(string words)
    {
        foreach (ScannedQuantity _ in new QuantityScanner(words))
            return true;
        return !words.AsSpan().ContainsAnyExcept(s_figures);
    }

    /// <summary>
    /// Writes a row of columns on a line: bars between them, and one more at an edge where the column at that edge is empty.
    /// </summary>
    private void Put(int row, List<GridCell[]> columns)
    {
        List<Part> line = [];
        int at = _text.Length + (_text.Length > 0 ? 1 : 0);
        DocumentPlace place = PlaceOf(columns.SelectMany(cells => cells).First(), row);
        if (columns[0].Length == 0)
            Add("| ");
        for (int i = 0; i < columns.Count; i++)
        {
            if (i > 0)
                Add(" | ");
            foreach (GridCell cell in columns[i])
            {
                place = PlaceOf(cell, row);
                _spans.TryAdd(cell, new TextSpan(at, cell.Text.Length));
                Add(cell.Text);
            }
        }

        if (columns[^1].Length == 0)
            Add("|");
        _text.Line(line);

        void Add(string text)
        {
            line.Add(new Part(text, place));
            at += text.Length;
        }
    }

    /// <summary>The cell itself, also where its words are said again in a later row that it covers.</summary>
    private DocumentPlace PlaceOf(GridCell cell, int row) => _columns.Length < 2 && _grid.Sheet is null
        ? new DocumentPlace { Page = cell.Page, Table = _number, Row = row + 1 }
        : new DocumentPlace { Page = cell.Page, Sheet = _grid.Sheet, Table = _number, Row = cell.Row + 1, Column = cell.Column + 1 };
}
