using Huzhou.Policy.Documents.Composing;

namespace Huzhou.Policy.Documents.Pdf;

/// <summary>
/// Finds tables by the lines that are drawn around their cells; where a line is missing between two fields they are one merged cell.
/// </summary>
internal static class RuledTables
{
    private const double Same = 3.5;

    /// <summary>The tables of a page; letters in them are taken out of the list.</summary>
    internal static List<PageTable> Find(int page, List<Rule> horizontal, List<Rule> vertical, List<Glyph> glyphs)
    {
        List<PageTable> tables = [];
        foreach ((List<Rule> across, List<Rule> down) in Groups(horizontal, vertical))
        {
            double[] xs = Levels(down.Select(rule => rule.At).Append(across.Min(rule => rule.From)).Append(across.Max(rule => rule.To)));
            double[] ys = Levels(across.Select(rule => rule.At).Append(down.Min(rule => rule.From)).Append(down.Max(rule => rule.To)));
            if (xs.Length < 3 || ys.Length < 2 || (long)xs.Length * ys.Length > 20_000)
                continue;
            Array.Reverse(ys);
            if (TableOf(page, xs, ys, across, down, glyphs) is { } table)
                tables.Add(table);
        }

        return tables;
    }

    /// <summary>Lines that meet, directly or through others.</summary>
    private static IEnumerable<(List<Rule> Across, List<Rule> Down)> Groups(List<Rule> horizontal, List<Rule> vertical)
    {
        int[] parent = [.. Enumerable.Range(0, horizontal.Count + vertical.Count)];
        for (int i = 0; i < horizontal.Count; i++)
        {
            for (int j = 0; j < vertical.Count; j++)
            {
                if (horizontal[i].Meets(vertical[j]))
                    parent[Root(parent, i)] = Root(parent, horizontal.Count + j);
            }
        }

        foreach (IGrouping<int, int> group in Enumerable.Range(0, parent.Length).GroupBy(i => Root(parent, i)))
        {
            List<Rule> across = [.. group.Where(i => i < horizontal.Count).Select(i => horizontal[i])],
                down = [.. group.Where(i => i >= horizontal.Count).Select(i => vertical[i - horizontal.Count])];
            if (across.Count >= 2 && down.Count >= 1)
                yield return (across, down);
        }
    }

    private static int Root(int[] parent, int at)
    {
        while (parent[at] != at)
            at = parent[at] = parent[parent[at]];
        return at;
    }

    private static double[] Levels(IEnumerable<double> places)
    {
        List<double> levels = [];
        foreach (double place in places.Order())
        {
            if (levels.Count == 0 || place - levels[^1] > Same)
                levels.Add(place);
        }

        return [.. levels];
    }

    private static PageTable? TableOf(int page, double[] xs, double[] ys, List<Rule> across, List<Rule> down, List<Glyph> glyphs)
    {
        int columns = xs.Length - 1, rows = ys.Length - 1;
        int[] parent = [.. Enumerable.Range(0, rows * columns)];
        for (int row = 0; row < rows; row++)
        {
            double middle = (ys[row] + ys[row + 1]) / 2;
            for (int column = 0; column < columns; column++)
            {
                double centre = (xs[column] + xs[column + 1]) / 2;
                if (column + 1 < columns && !down.Exists(rule => Math.Abs(rule.At - xs[column + 1]) <= Same && rule.Covers(middle)))
                    parent[Root(parent, (row * columns) + column)] = Root(parent, (row * columns) + column + 1);
                if (row + 1 < rows && !across.Exists(rule => Math.Abs(rule.At - ys[row + 1]) <= Same && rule.Covers(centre)))
                    parent[Root(parent, (row * columns) + column)] = Root(parent, ((row + 1) * columns) + column);
            }
        }

        Dictionary<int, List<Glyph>> inside = [];
        List<Glyph> outside = [];
        foreach (Glyph glyph in glyphs)
        {
            int column = Array.FindLastIndex(xs, x => x <= glyph.Middle), row = Array.FindLastIndex(ys, y => y >= glyph.Height);
            if (column < 0 || column >= columns || row < 0 || row >= rows)
                outside.Add(glyph);
            else if (inside.TryGetValue(Root(parent, (row * columns) + column), out List<Glyph>? cell))
                cell.Add(glyph);
            else
                inside[Root(parent, (row * columns) + column)] = [glyph];
        }

        var fields = Enumerable.Range(0, rows * columns).GroupBy(field => Root(parent, field)).ToArray();
        // A frame around a text is no table.
        if (inside.Count < 2 || fields.Length < 3)
            return null;
        glyphs.Clear();
        glyphs.AddRange(outside);
        List<GridCell> cells = [];
        foreach (IGrouping<int, int> field in fields)
        {
            int top = field.Min(i => i / columns), bottom = field.Max(i => i / columns), left = field.Min(i => i % columns),
                right = field.Max(i => i % columns);
            string text = inside.TryGetValue(field.Key, out List<Glyph>? letters) ? CellText(letters, xs[right + 1] - xs[left])
                : string.Empty;
            cells.Add(new GridCell(top, left, bottom - top + 1, right - left + 1, text) { Page = page });
        }

        return new PageTable(page, ys[0], ys[^1], xs, [.. cells.OrderBy(cell => (cell.Row, cell.Column))]);
    }

    /// <summary>The lines of a cell: one that reaches the edge goes on in the next, a shorter one ends a paragraph of the cell.</summary>
    internal static string CellText(List<Glyph> letters, double width)
    {
        List<string> paragraphs = [];
        TextLine? before = null;
        List<TextLine> lines = LineFinder.Find(letters);
        // The widest line says how much of the width the cell lets its words have.
        double widest = lines.Max(line => line.Right - line.Left);
        foreach (TextLine line in lines)
        {
            bool goesOn = before is not null
                && (before.Right - before.Left) >= Math.Max(widest, width - (before.Size * 3)) - (before.Size * 1.2);
            if (goesOn)
                paragraphs[^1] += Letters.Joint(paragraphs[^1], line.Text) + line.Text;
            else
                paragraphs.Add(line.Text);
            before = line;
        }

        return Letters.Cell(paragraphs);
    }
}
