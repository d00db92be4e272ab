namespace Huzhou.Policy.Documents;

/// <summary>
/// A table of a document: what it knew of rows, columns and merged cells, beside the rows <c>a | b | c</c> that stand in the text.
/// </summary>
public sealed class DocumentTable
{
    internal DocumentTable(int number, string? sheet, int rowCount, int columnCount, int headRowCount, IReadOnlyList<DocumentCell> cells,
        TextSpan span)
    {
        Number = number;
        Sheet = sheet;
        RowCount = rowCount;
        ColumnCount = columnCount;
        HeadRowCount = headRowCount;
        Cells = cells;
        Span = span;
    }

    /// <summary>Its number in the document, from 1.</summary>
    public int Number { get; }

    /// <summary>The sheet of a workbook that it is; null in other documents.</summary>
    public string? Sheet { get; }

    /// <summary>How many rows it has, those of its head included.</summary>
    public int RowCount { get; }

    /// <summary>How many columns it has.</summary>
    public int ColumnCount { get; }

    /// <summary>How many rows, a title above them included, make up its head; 0 where it has none.</summary>
    public int HeadRowCount { get; }

    /// <summary>Its cells row by row, a merged one once, where it begins.</summary>
    public IReadOnlyList<DocumentCell> Cells { get; }

    /// <summary>The lines of the text that it was written as.</summary>
    public TextSpan Span { get; }

    /// <summary>The cell that covers a place of the table, or null where none does.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public DocumentCell? At(int row, int column) =>
        Cells.FirstOrDefault(cell => row >= cell.Row && row < cell.Row + cell.RowSpan && column >= cell.Column
            && column < cell.Column + cell.ColumnSpan);
}
