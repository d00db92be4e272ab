namespace Huzhou.Policy.Documents;

/// <summary>A cell of a table as it stands in the document.</summary>
/// <param name="Row">Its first row, from 1.</param>
/// <param name="Column">Its first column, from 1.</param>
/// <param name="RowSpan">How many rows it covers, 1 or more.</param>
/// <param name="ColumnSpan">How many columns it covers, 1 or more.</param>
/// <param name="IsHead">Whether it heads rows or columns.</param>
/// <param name="Content">Its words on one line; empty where nothing stands.</param>
/// <param name="Span">Where those words stand in the text that is read, the first time where they are repeated there; null where the cell is empty.</param>
public sealed record class DocumentCell(int Row, int Column, int RowSpan, int ColumnSpan, bool IsHead, string Content, TextSpan? Span);
