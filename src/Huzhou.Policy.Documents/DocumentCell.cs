namespace Huzhou.Policy.Documents;

/// <summary>A cell of a table as it stands in the document.</summary>
public sealed record class DocumentCell
{
    internal DocumentCell(int row, int column, int rowSpan, int columnSpan)
    {
        Row = row;
        Column = column;
        RowSpan = rowSpan;
        ColumnSpan = columnSpan;
    }

    /// <summary>Its first row, from 1.</summary>
    public int Row { get; }

    /// <summary>Its first column, from 1.</summary>
    public int Column { get; }

    /// <summary>How many rows it covers, 1 or more.</summary>
    public int RowSpan { get; }

    /// <summary>How many columns it covers, 1 or more.</summary>
    public int ColumnSpan { get; }

    /// <summary>Whether it heads rows or columns.</summary>
    public bool IsHead { get; internal init; }

    /// <summary>Its words on one line; empty where nothing stands.</summary>
    public string Content { get; internal init; } = string.Empty;

    /// <summary>
    /// Where those words stand in the text that is read, the first time where they are said again; null where the cell is empty.
    /// </summary>
    public TextSpan? Span { get; internal init; }
}
