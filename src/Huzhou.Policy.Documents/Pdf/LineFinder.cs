namespace Huzhou.Policy.Documents.Pdf;

/// <summary>Puts letters on lines by their height; raised and lowered ones on the line they belong to.</summary>
internal static class LineFinder
{
    /// <summary>The lines from top to bottom.</summary>
    internal static List<TextLine> Find(List<Glyph> glyphs)
    {
        List<List<Glyph>> rows = [];
        double baseline = 0, size = 0;
        foreach (Glyph glyph in glyphs.OrderByDescending(glyph => glyph.Baseline))
        {
            if (rows.Count == 0 || baseline - glyph.Baseline > 0.18 * Math.Min(size, glyph.Size))
            {
                rows.Add([]);
                (baseline, size) = (glyph.Baseline, glyph.Size);
            }

            rows[^1].Add(glyph);
            size = Math.Max(size, glyph.Size);
        }

        Attach(rows);
        return [.. rows.Where(row => row.Count > 0).Select(row => new TextLine(row)).OrderByDescending(line => line.Baseline)];
    }

    /// <summary>
    /// Moves rows of small letters beside larger ones to those: what is raised comes before its line, what is lowered behind it.
    /// </summary>
    private static void Attach(List<List<Glyph>> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            double small = rows[i].Count == 0 ? 0 : rows[i].Max(glyph => glyph.Size);
            if (small == 0)
                continue;
            foreach (int other in (ReadOnlySpan<int>)[i + 1, i - 1])
            {
                if (other < 0 || other >= rows.Count || rows[other].Count == 0)
                    continue;
                List<Glyph> line = rows[other];
                double size = line.Max(glyph => glyph.Size), rise = rows[i][0].Baseline - line[0].Baseline;
                bool belongs = small < size * 0.88 && rise < size * 0.75 && rise > -size * 0.4
                    && rows[i].TrueForAll(glyph => line.Exists(near =>
                    Math.Abs(near.Right - glyph.Left) < size || Math.Abs(near.Left - glyph.Right) < size || rows[i].Count > 1
                    && glyph.Left > line.Min(g => g.Left) - size && glyph.Right < line.Max(g => g.Right) + (size * 2)));
                if (!belongs)
                    continue;
                line.AddRange(rows[i].Select(glyph => glyph with { IsRaised = rise > 0 }));
                rows[i] = [];
                break;
            }
        }
    }
}
