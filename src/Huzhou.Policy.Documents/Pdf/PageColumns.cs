namespace Huzhou.Policy.Documents.Pdf;

/// <summary>Tells whether a page is set in two columns, as gazettes are, and puts its lines in the order in which they are read.</summary>
internal static class PageColumns
{
    private const int FewestLines = 10;

    internal static List<TextLine> InOrder(List<TextLine> lines)
    {
        if (lines.Count < FewestLines || GutterOf(lines) is not { } gutter)
            return lines;
        List<TextLine> ordered = [], left = [], right = [];
        foreach (TextLine line in lines)
        {
            if (line.Left < gutter && line.Right > gutter && Crosses(line, gutter))
            {
                // A line over both columns: what stands above it comes first.
                Close();
                ordered.Add(line);
                continue;
            }

            Glyph[] before = [.. line.Glyphs.Where(glyph => glyph.Middle < gutter)],
                behind = [.. line.Glyphs.Where(glyph => glyph.Middle >= gutter)];
            if (before.Length > 0)
                left.Add(new TextLine(before) { Column = 1 });
            if (behind.Length > 0)
                right.Add(new TextLine(behind) { Column = 2 });
        }

        Close();
        return ordered;

        void Close()
        {
            ordered.AddRange(left);
            ordered.AddRange(right);
            left.Clear();
            right.Clear();
        }
    }

    /// <summary>The empty strip between two columns of running text; null where there is none.</summary>
    private static double? GutterOf(List<TextLine> lines)
    {
        double from = lines.Min(line => line.Left), to = lines.Max(line => line.Right), width = to - from;
        for (double share = 0.42; share <= 0.58; share += 0.01)
        {
            double at = from + (width * share);
            TextLine[] both = [.. lines.Where(line => line.Left < at - (width * 0.2) && line.Right > at + (width * 0.2))];
            if (both.Length < FewestLines || both.Length * 10 < lines.Count * 6)
                continue;
            TextLine[] apart = [.. both.Where(line => !Crosses(line, at))];
            // Running text fills its columns; cells of a table do not.
            if (apart.Length * 10 >= both.Length * 9
                && apart.Count(line => line.Glyphs
                .Where(glyph => glyph.Middle < at).Max(glyph => glyph.Right) - line.Left > width * 0.36) * 10 >= apart.Length * 6)
                return at;
        }

        return null;
    }

    /// <summary>Whether letters of a line reach over a place, or stand too near to it to be of two columns.</summary>
    private static bool Crosses(TextLine line, double at)
    {
        Glyph[] before = [.. line.Glyphs.Where(glyph => glyph.Middle < at)], behind = [.. line.Glyphs.Where(glyph => glyph.Middle >= at)];
        return before.Length > 0 && behind.Length > 0 && behind.Min(glyph => glyph.Left) - before.Max(glyph => glyph.Right) < line.Size;
    }
}
