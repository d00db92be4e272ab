using static System.FormattableString;

namespace Huzhou.Policy.Documents.Composing;

/// <summary>A cell as a format gives it, rows and columns from 0.</summary>
internal sealed record class GridCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text)
{
    /// <summary>Whether the document says that it heads rows or columns.</summary>
    internal bool IsHead { get; init; }

    /// <summary>The page it stands on, where that is known.</summary>
    internal int? Page { get; init; }
}

/// <summary>A table as a format gives it, every cell at its place.</summary>
internal sealed class Grid
{
    private readonly SourceFile _file;
    private readonly List<GridCell> _cells = [];

    internal Grid(SourceFile file) => _file = file;

    internal IReadOnlyList<GridCell> Cells => _cells;

    internal int Rows { get; private set; }

    internal int Columns { get; private set; }

    /// <summary>How many rows the document itself calls the head; 0 where it does not say.</summary>
    internal int MarkedHeadRows { get; set; }

    /// <summary>The sheet it is, in a workbook.</summary>
    internal string? Sheet { get; init; }

    internal void Add(GridCell cell)
    {
        Rows = Math.Max(Rows, checked(cell.Row + cell.RowSpan));
        Columns = Math.Max(Columns, checked(cell.Column + cell.ColumnSpan));
        if ((long)Rows * Columns > _file.Options.MostCells)
            throw _file.TooLarge(Invariant($"has a table of more than {_file.Options.MostCells} cells"), nameof(DocumentOptions.MostCells));
        _cells.Add(cell);
    }

    /// <summary>Which cell covers each place; the first one where two claim it, null where none does.</summary>
    internal GridCell?[,] Covered()
    {
        var covered = new GridCell?[Rows, Columns];
        foreach (GridCell cell in _cells)
        {
            for (int row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                    covered[row, column] ??= cell;
            }
        }

        return covered;
    }
}
