using Huzhou.Policy.Documents.Composing;

namespace Huzhou.Policy.Documents.Pdf;

/// <summary>Finds tables that have no lines around their cells: rows one below the other whose pieces stand in the same columns.</summary>
internal static class AlignedTables
{
    private const int FewestRows = 3;
    private const int LongestCell = 60;

    /// <summary>The tables among the lines of a page; their lines are taken out.</summary>
    internal static List<PageTable> Find(int page, List<TextLine> lines)
    {
        List<PageTable> tables = [];
        for (int from = 0; from < lines.Count; from++)
        {
            List<List<TextLine>> rows = [];
            int to = from;
            for (; to < lines.Count && lines[to].Column == lines[from].Column; to++)
            {
                List<TextLine> chunks = lines[to].Chunks();
                bool near = rows.Count == 0 || lines[to - 1].Baseline - lines[to].Baseline < lines[to].Size * 3.5;
                if (chunks.Count < 2 || !near || chunks.Exists(chunk => chunk.Text.Length > LongestCell))
                    break;
                rows.Add(chunks);
            }

            if (rows.Count < FewestRows || ColumnsOf(rows) is not { } columns)
                continue;
            List<GridCell> cells = [];
            for (int row = 0; row < rows.Count; row++)
            {
                foreach (TextLine chunk in rows[row])
                {
                    int column = columns.FindIndex(range => Overlaps(range, chunk));
                    cells.Add(new GridCell(row, column, 1, 1, Letters.Cell([chunk.Text])) { Page = page });
                }
            }

            tables.Add(new PageTable(page, lines[from].Baseline + lines[from].Size, lines[to - 1].Baseline,
                [.. columns.Select(range => range.From), columns[^1].To], cells));
            lines.RemoveRange(from, to - from);
            from--;
        }

        return tables;
    }

    /// <summary>The columns that all rows share; null where two pieces of a row would fall into one.</summary>
    private static List<(double From, double To)>? ColumnsOf(List<List<TextLine>> rows)
    {
        List<(double From, double To)> columns = [];
        foreach (TextLine chunk in rows.SelectMany(row => row).OrderBy(chunk => chunk.Left))
        {
            if (columns.Count > 0 && chunk.Left < columns[^1].To)
                columns[^1] = (columns[^1].From, Math.Max(columns[^1].To, chunk.Right));
            else
                columns.Add((chunk.Left, chunk.Right));
        }

        bool apart = columns.Count >= 2
            && rows.TrueForAll(row => row.Select(chunk =>
            columns.FindIndex(range => Overlaps(range, chunk))).Distinct().Count() == row.Count);
        // Most rows fill most columns; names with wide blanks between them do not.
        return apart && rows.Sum(row => row.Count) * 3 >= rows.Count * columns.Count * 2 ? columns : null;
    }

    private static bool Overlaps((double From, double To) range, TextLine chunk) => chunk.Left < range.To && chunk.Right > range.From;
}
