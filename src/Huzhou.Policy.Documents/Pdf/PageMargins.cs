namespace Huzhou.Policy.Documents.Pdf;

/// <summary>
/// Where the lines of each page and column begin and end, how far they are apart, and whether an indent marks paragraphs.
/// </summary>
internal sealed class PageMargins
{
    private const int FewestLines = 6;

    private readonly Dictionary<(int Page, int Column), (double Left, double Right)> _edges = [];
    private readonly HashSet<(int Page, int Column)> _short = [];

    internal PageMargins(IReadOnlyList<PageContent> pages, double bodySize)
    {
        var all = pages.SelectMany(page =>
            page.Lines.Where(line => IsBody(line, bodySize)).Select(line => (Page: page, Line: line))).ToArray();
        Leading = Median(pages.SelectMany(page =>
            page.Lines.Zip(page.Lines.Skip(1))
            .Where(pair => IsBody(pair.First, bodySize) && IsBody(pair.Second, bodySize) && pair.First.Column == pair.Second.Column)
            .Select(pair => pair.First.Baseline - pair.Second.Baseline).Where(gap => gap > bodySize * 0.8 && gap < bodySize * 4)),
                bodySize * 1.5);
        foreach (var sort in all.GroupBy(one => (one.Line.Column, Width: (int)one.Page.Width)))
        {
            (double Left, double Right) whole = Edges([.. sort.Select(one => one.Line)]);
            foreach (var page in sort.GroupBy(one => one.Page.Number))
            {
                (double Left, double Right) own = Edges([.. page.Select(one => one.Line)]);
                // Pages of a book may be set to the left and right by turns; a short page has too few lines to say.
                bool shifted = page.Count() >= FewestLines && Math.Abs(own.Left - whole.Left) > bodySize;
                (double Left, double Right) edges = shifted ? own : (Math.Min(whole.Left, own.Left), Math.Max(whole.Right, own.Right));
                _edges[(page.Key, sort.Key.Column)] = edges;
                // Where no line is long, nothing says where lines would have to end.
                if (edges.Right - edges.Left < sort.Key.Width * (sort.Key.Column == 0 ? 0.45 : 0.25))
                    _short.Add((page.Key, sort.Key.Column));
            }
        }

        int indented = all.Count(one => Indent(one.Page.Number, one.Line) is > 1.2 and < 4.5);
        IndentsParagraphs = indented * 100 >= all.Length * 12 && indented * 100 <= all.Length * 85;
    }

    /// <summary>The usual distance of two lines, in points.</summary>
    internal double Leading { get; }

    /// <summary>Whether a paragraph begins with an indent.</summary>
    internal bool IndentsParagraphs { get; }

    /// <summary>How far a line begins behind the left edge, in letters.</summary>
    internal double Indent(int page, TextLine line) =>
        _edges.TryGetValue((page, line.Column), out (double Left, double Right) edges) ? (line.Left - edges.Left) / line.Size : 0;

    /// <summary>Whether a line reaches the right edge, or ends where the first word of the next one would not have fitted.</summary>
    internal bool IsFull(int page, TextLine line, TextLine next) =>
        !_short.Contains((page, line.Column)) && _edges.TryGetValue((page, line.Column), out (double Left, double Right) edges)
            && line.Right > edges.Right - Math.Max(line.Size * 1.7, next.FirstWordWidth + (line.Size * 0.3));

    private static bool IsBody(TextLine line, double size) => Math.Abs(line.Size - size) < size * 0.12;

    /// <summary>The left edge of most lines and the right edge of the widest, a few that hang out left aside.</summary>
    private static (double Left, double Right) Edges(TextLine[] lines)
    {
        double[] lefts = [.. lines.Select(line => line.Left).Order()], rights = [.. lines.Select(line => line.Right).Order()];
        return (lefts[lefts.Length / 20], rights[rights.Length - 1 - (rights.Length / 20)]);
    }

    private static double Median(IEnumerable<double> values, double otherwise)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? otherwise : sorted[sorted.Length / 2];
    }
}
