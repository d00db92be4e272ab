namespace Huzhou.Policy.Reading.Syntax;

/// <summary>A row of a flattened table: its number and one cell a column (an empty cell where nothing stands).</summary>
internal sealed record class TableRow(int Number, TableCell[] Cells, OutlineSection? Section, string? Group, int Start);
