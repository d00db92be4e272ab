namespace Huzhou.Policy.Reading.Syntax;

/// <summary>A cell of a flattened table: its place in the view.</summary>
internal readonly record struct TableCell(int Start, int End);
