using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <summary>A row of a table that keeps its cells on one line, divided by bars, by tabs, or by wide blanks.</summary>
internal static class TableLine
{
    /// <summary>Whether anything divides a line into cells, which is so of few.</summary>
    public static bool IsDivided(SourceText source, Paragraph paragraph)
    {
        ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
        if (Glyph.PartCells(line))
            return true;
        for (int at = line.IndexOfAny(Marks.Blanks); at >= 0 && at + 1 < line.Length; at = line.IndexOfAny(Marks.Blanks))
        {
            if (Glyph.IsBlank(line[at + 1]))
                return true;
            line = line[(at + 1)..];
        }

        return false;
    }

    /// <summary>The cells of a line; none where nothing divides it.</summary>
    public static List<TableCell> Cells(SourceText source, Paragraph paragraph)
    {
        ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
        if (line.ContainsAny('|', '｜'))
            return Divided(source, paragraph, '|', '｜');
        if (line.Contains('\t'))
            return Divided(source, paragraph, '\t', '\t');
        return Spaced(source, paragraph);
    }

    /// <summary>What stands between blanks on a line, those included that the tidied view leaves out.</summary>
    public static List<TableCell> Tokens(SourceText source, Paragraph paragraph)
    {
        List<TableCell> tokens = [];
        int start = -1;
        for (int i = paragraph.Start; i <= paragraph.End; i++)
        {
            bool blank = i == paragraph.End || Glyph.IsEdge(source.View[i]);
            bool parts = blank || (start >= 0 && i < paragraph.End && source.IsTidiedBefore(i));
            if (parts && start >= 0)
            {
                tokens.Add(new(start, i));
                start = -1;
            }

            if (!blank && start < 0)
                start = i;
        }

        return tokens;
    }

    private static List<TableCell> Divided(SourceText source, Paragraph paragraph, char sign, char other)
    {
        var cells = new List<TableCell>();
        int at = paragraph.Start;
        for (int i = paragraph.Start; i <= paragraph.End; i++)
        {
            if (i < paragraph.End && source.View[i] != sign && source.View[i] != other)
                continue;
            TableCell cell = Trimmed(source, at, i);
            // A bar at the edge of the line opens or closes it and is no cell.
            if (cell.End > cell.Start || (at > paragraph.Start && i < paragraph.End))
                cells.Add(cell);
            at = i + 1;
        }
        return cells;
    }

    /// <summary>Cells with at least two blanks (or two wide ones) between them; a line with a stop is prose.</summary>
    private static List<TableCell> Spaced(SourceText source, Paragraph paragraph)
    {
        var cells = new List<TableCell>();
        int at = paragraph.Start;
        for (int i = paragraph.Start; i < paragraph.End; i++)
        {
            int run = i;
            while (run < paragraph.End && Glyph.IsBlank(source.View[run]))
                run++;
            if (run - i >= 2)
            {
                cells.Add(new(at, i));
                at = run;
            }
            i = Math.Max(i, run - 1);
        }
        if (cells.Count > 0)
            cells.Add(new(at, paragraph.End));
        return cells;
    }

    /// <summary>Whether the line only rules a table off.</summary>
    public static bool IsRule(SourceText source, List<TableCell> cells) => cells.Count > 0
        && cells.TrueForAll(c => source.Slice(c.Start, c.End).IndexOfAnyExcept(Marks.Rule) < 0);

    /// <summary>Whether the line is a head between rows: one cell with words, or a Chinese number and the words behind it.</summary>
    public static bool IsHead(SourceText source, List<TableCell> cells)
    {
        int filled = 0;
        bool ordinal = false;
        foreach (TableCell cell in cells)
        {
            if (cell.End <= cell.Start)
                continue;
            ReadOnlySpan<char> words = source.Slice(cell.Start, cell.End).TrimStart('（').TrimEnd('）').TrimEnd('、');
            ordinal |= filled == 0 && words.Length <= 3 && words.IndexOfAnyExcept(Marks.ChineseDigits) < 0;
            filled++;
        }
        return filled <= 1 || (filled == 2 && ordinal);
    }

    /// <summary>The words of a head, its cells put together.</summary>
    public static string Joined(SourceText source, List<TableCell> cells, Paragraph paragraph)
    {
        string words = string.Join('、', cells.Where(c => c.End > c.Start).Select(c => source.Slice(c.Start, c.End).ToString()));
        return words.Length > 0 ? words : source.Slice(paragraph.Start, paragraph.End).ToString();
    }

    /// <summary>Whether a sign stands behind the last cell, so that what is missing there is empty.</summary>
    public static bool EndsOpen(SourceText source, Paragraph paragraph) =>
        source.View[paragraph.End - 1] is '|' or '｜' || (paragraph.End < source.View.Length && source.View[paragraph.End] == '\t');

    private static TableCell Trimmed(SourceText source, int from, int to)
    {
        while (from < to && Glyph.IsEdge(source.View[from]))
            from++;
        while (to > from && Glyph.IsEdge(source.View[to - 1]))
            to--;
        return new(from, to);
    }
}
