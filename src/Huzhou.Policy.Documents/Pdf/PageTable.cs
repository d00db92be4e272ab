using Huzhou.Policy.Documents.Composing;

namespace Huzhou.Policy.Documents.Pdf;

/// <summary>A table of a page: its cells by row and column, and where it lies.</summary>
internal sealed record class PageTable(int Page, double Top, double Bottom, double[] Edges, IReadOnlyList<GridCell> Cells)
{
    internal int Rows => Cells.Max(cell => cell.Row + cell.RowSpan);

    internal double Left => Edges[0];

    internal double Right => Edges[^1];

    /// <summary>Whether it can be the rest of a table on the page before: the same columns at the same places.</summary>
    internal bool Continues(PageTable before) =>
        Edges.Length == before.Edges.Length && Edges.Zip(before.Edges).All(pair => Math.Abs(pair.First - pair.Second) < 4);

    /// <summary>Both as one; a head that stands again on the second page is left out.</summary>
    internal PageTable Followed(PageTable rest)
    {
        int deep = Cells.Where(cell => cell.Row == 0).Max(cell => cell.RowSpan);
        int drop = deep < rest.Rows && Head(Cells).SequenceEqual(Head(rest.Cells)) ? deep : 0;
        // An empty row may be what a page break left of one.
        int down = Cells.Where(cell => cell.Text.Length > 0).Max(cell => cell.Row + cell.RowSpan) - drop;
        return this with
        {
            Cells = [.. Cells,
            .. rest.Cells.Where(cell => cell.Row >= drop).Select(cell => cell with { Row = cell.Row + down })]
        };

        IEnumerable<(int, int, string)> Head(IEnumerable<GridCell> cells) =>
            cells.Where(cell => cell.Row < deep).Select(cell => (cell.Row, cell.Column, cell.Text));
    }
}
