using System.Globalization;
using AngleSharp.Dom;
using Huzhou.Policy.Documents.Composing;
using static System.FormattableString;

namespace Huzhou.Policy.Documents.Html;

/// <summary>Tells tables of data from tables that only place things on a page, and reads the first.</summary>
internal static class HtmlTable
{
    private const int WidestSpan = 256;

    /// <summary>Whether an element is a table with rows and columns of its own and nothing but words in its cells.</summary>
    internal static bool IsData(IElement element)
    {
        if (!element.NodeName.Equals("TABLE", StringComparison.OrdinalIgnoreCase)
            || element.GetAttribute("role") is "presentation" or "none" || element.GetElementsByTagName("table").Length > 0)
            return false;
        IElement[] rows = [.. Rows(element)];
        int columns = rows.Length == 0 ? 0 : rows.Max(row => row.Children.Count(IsCell));
        if (columns < 2)
            return false;
        if (Array.Exists((string[])["th", "caption", "thead"], name => element.GetElementsByTagName(name).Length > 0))
            return true;
        // A page placed by a table has whole articles in its cells.
        return rows.Length > 1 && rows.SelectMany(row => row.Children).All(cell => !HoldsPage(cell));
    }

    private static bool HoldsPage(IElement cell)
    {
        int lines = 0;
        bool list = false;
        foreach (IElement inner in cell.GetElementsByTagName("*"))
        {
            lines += inner.NodeName is "P" or "DIV" or "BR" ? 1 : 0;
            list |= inner.NodeName == "UL";
            if (lines > 40 || inner.NodeName is "H1" or "H2" or "IFRAME" || (list && inner.NodeName == "A" && inner.HasAttribute("href")))
                return true;
        }

        return false;
    }

    internal static Grid Read(SourceFile file, IElement table, Func<IElement, List<string>> words)
    {
        List<GridCell> cells = [];
        int heads = 0;
        Dictionary<int, int> filled = [];
        int row = 0;
        bool head = true;
        foreach (IElement line in Rows(table))
        {
            if (MainContent.IsHidden(line))
                continue;
            IElement[] own = [.. line.Children.Where(IsCell)];
            head = head && (line.ParentElement?.NodeName.Equals("THEAD", StringComparison.OrdinalIgnoreCase) == true
                || (own.Length > 1 && Array.TrueForAll(own, IsHead)));
            if (head)
                heads = row + 1;
            int column = 0;
            foreach (IElement cell in own)
            {
                while (filled.TryGetValue(column, out int until) && until > row)
                    column++;
                int wide = Span(cell, "colspan", WidestSpan), deep = Span(cell, "rowspan", 4096);
                cells.Add(new GridCell(row, column, deep, wide, Letters.Cell(words(cell))) { IsHead = IsHead(cell) });
                for (int i = column; i < column + wide && deep > 1; i++)
                    filled[i] = row + deep;
                if (cells.Count > file.Options.MostCells)
                    throw file.TooLarge(Invariant($"has a table of more than {file.Options.MostCells} cells"),
                        nameof(DocumentOptions.MostCells));
                column += wide;
            }

            row++;
        }

        // Cells end with the last row at the latest, whatever they say.
        Grid grid = new(file) { MarkedHeadRows = heads };
        foreach (GridCell cell in cells)
            grid.Add(cell with { RowSpan = Math.Clamp(cell.RowSpan, 1, row - cell.Row) });
        return grid;
    }

    private static IEnumerable<IElement> Rows(IElement table) => table.Children
        .SelectMany(child => child.NodeName.ToUpperInvariant() switch
        {
            "TR" => [child],
            "TBODY" or "THEAD" or "TFOOT" =>
            child.Children.Where(row => row.NodeName.Equals("TR", StringComparison.OrdinalIgnoreCase)),
            _ => []
        });

    private static bool IsCell(IElement element) => element.NodeName.ToUpperInvariant() is "TD" or "TH";

    private static bool IsHead(IElement cell) => cell.NodeName.Equals("TH", StringComparison.OrdinalIgnoreCase);

    private static int Span(IElement cell, string name, int most) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span == 0 ? most : span, 1, most) : 1;
}
