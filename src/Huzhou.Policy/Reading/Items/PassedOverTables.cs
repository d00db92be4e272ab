using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Items;

/// <summary>
/// Tables with numbers that no reader has taken: told in a finding, and not read as sentences, because a number in a cell says nothing without its head.
/// </summary>
internal static class PassedOverTables
{
    private const int FewestRows = 3, FewestCells = 10, FewestNumbers = 4, LongestCell = 20;

    /// <summary>The result with the tables that it passes over.</summary>
    public static GenreResult Tell(GenreResult read, Outline outline)
    {
        List<Finding> findings = [];
        Dictionary<int, List<Mention>>? lines = null;
        List<Paragraph> run = [];
        bool barred = false;
        foreach (Paragraph paragraph in outline.Paragraphs)
        {
            int cells = paragraph.IsPolicy && !IsTaken(read, paragraph) ? CellsOf(outline, paragraph) : 0;
            if (run.Count > 0 && (cells == 0 || cells > 1 != barred))
                Close();
            if (cells == 0)
                continue;
            barred = cells > 1;
            run.Add(paragraph);
        }

        Close();
        return findings.Count == 0 ? read : read with { Rows = lines!, Findings = [.. read.Findings, .. findings] };

        void Close()
        {
            int numbers = run.Sum(paragraph => NumbersIn(outline, paragraph));
            if (barred ? run.Count >= FewestRows && numbers >= FewestNumbers : outline.Genre.ClausesDecide && run.Count >= FewestCells && numbers >= FewestNumbers && numbers * 4 >= run.Count)
            {
                findings.Add(FindingCatalogue.TablePassedOver(run.Count, outline.Source.SpanOf(run[0].Start, run[^1].End)));
                lines ??= new Dictionary<int, List<Mention>>(read.Rows);
                foreach (Paragraph paragraph in run)
                    lines[paragraph.Start] = [];
            }

            run.Clear();
        }
    }

    /// <summary>Whether a reader has taken a line: its figures, or the item or the owners that stand in it.</summary>
    private static bool IsTaken(GenreResult read, Paragraph paragraph)
    {
        if (read.Rows.ContainsKey(paragraph.Start) || paragraph.Item is not null || paragraph.Kind is ParagraphKind.Task or ParagraphKind.Owners)
            return true;
        foreach (TaskItem item in read.Items)
        {
            if (Overlaps(paragraph, item.Start, item.End) || Overlaps(paragraph, item.ProgressStart, item.ProgressEnd) || (item.Owners is { } owners && Overlaps(paragraph, owners.Start, owners.End)))
                return true;
        }

        return false;
    }

    private static bool Overlaps(Paragraph paragraph, int start, int end) => start < paragraph.End && end > paragraph.Start;

    /// <summary>How many cells a line has: several between bars or tabs, one where it is as short as a cell and no sentence; 0 for words of the text.</summary>
    private static int CellsOf(Outline outline, Paragraph paragraph)
    {
        ReadOnlySpan<char> line = outline.Words(paragraph);
        if (line.ContainsAny('|', '｜', '\t') && !line.ContainsAny('。', '；'))
            return TableLine.Cells(outline.Source, paragraph).Count is > 1 and int cells ? cells : 0;
        return line.Length <= LongestCell && !line.ContainsAny('。', '；', '，') && paragraph.Kind != ParagraphKind.Heading ? 1 : 0;
    }

    private static int NumbersIn(Outline outline, Paragraph paragraph)
    {
        ReadOnlySpan<char> line = outline.Words(paragraph);
        if (!line.ContainsAny('|', '｜', '\t'))
            return PlanCell.TryRead(line, out PlanCell only) && only.Value is not null ? 1 : 0;
        int numbers = 0;
        foreach (TableCell cell in TableLine.Cells(outline.Source, paragraph))
            numbers += PlanCell.TryRead(outline.Source.Slice(cell.Start, cell.End), out PlanCell read) && read.Value is not null ? 1 : 0;
        return numbers;
    }
}
