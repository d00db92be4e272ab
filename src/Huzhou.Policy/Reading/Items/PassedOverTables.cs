using System.Buffers;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Items;

/// <summary>
/// Tables with numbers that no reader has taken: told in a finding, and not read as sentences, because a number in a cell says nothing
/// without its head.
/// </summary>
internal static class PassedOverTables
{
    private const int FewestRows = 3, FewestSpaced = 2, MostSpaced = 160, FewestCells = 10, FewestNumbers = 4, LongestCell = 20;

    /// <summary>The result with the tables that it passes over.</summary>
    public static GenreResult Tell(GenreResult read, Outline outline)
    {
        List<Finding> findings = [];
        Dictionary<int, List<Mention>>? lines = null;
        List<Paragraph> run = [];
        bool barred = false;
        TakenPlaces items = TakenPlaces.Of(read.Items);
        // A row that was told to be unreadable is no sentence either.
        HashSet<int> unreadable =
            [.. read.Findings.Where(finding => finding.Code == "HZP0103").Select(finding => finding.Span?.Start ?? -1)];
        foreach (Paragraph paragraph in outline.Paragraphs)
        {
            if (paragraph.IsPolicy && unreadable.Count > 0
                && unreadable.Contains(outline.Source.SpanOf(paragraph.Start, paragraph.End).Start) && !IsTaken(read, items, paragraph))
            {
                (lines ??= new Dictionary<int, List<Mention>>(read.Rows))[paragraph.Start] = [];
                continue;
            }

            int cells = paragraph.IsPolicy && !IsTaken(read, items, paragraph) ? CellsOf(outline, paragraph) : 0;
            if (run.Count > 0 && (cells == 0 || cells > 1 != barred))
                Close();
            if (cells == 0)
                continue;
            barred = cells > 1;
            run.Add(paragraph);
        }

        Close();
        return lines is null ? read : read with { Rows = lines, Findings = [.. read.Findings, .. findings] };

        void Close()
        {
            int numbers = run.Sum(paragraph => NumbersIn(outline, paragraph));
            int fewest = run.Count > 0 && Glyph.PartCells(outline.Words(run[0])) ? FewestRows : FewestSpaced;
            if (barred ? run.Count >= fewest && numbers >= FewestNumbers : run.Count >= FewestCells && numbers >= FewestNumbers
                && numbers * 4 >= run.Count)
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
    private static bool IsTaken(GenreResult read, TakenPlaces items, Paragraph paragraph) =>
        read.Rows.ContainsKey(paragraph.Start) || paragraph.Item is not null
            || paragraph.Kind is ParagraphKind.Task or ParagraphKind.Owners || items.Overlap(paragraph.Start, paragraph.End);

    /// <summary>
    /// How many cells a line has: several between bars or tabs, one where it is as short as a cell and no sentence; 0 for words of the
    /// text.
    /// </summary>
    private static int CellsOf(Outline outline, Paragraph paragraph)
    {
        ReadOnlySpan<char> line = outline.Words(paragraph);
        if (Glyph.PartCells(line) && !line.ContainsAny('。', '；'))
            return TableLine.Cells(outline.Source, paragraph).Count is > 1 and int cells ? cells : 0;
        if (SpacedNumbers(outline, paragraph) is >= FewestSpaced and int numbers)
            return numbers + 1;
        return line.Length <= LongestCell && !line.ContainsAny('。', '；', '，') && paragraph.Kind != ParagraphKind.Heading ? 1 : 0;
    }

    private static int NumbersIn(Outline outline, Paragraph paragraph)
    {
        ReadOnlySpan<char> line = outline.Words(paragraph);
        if (!Glyph.PartCells(line) && SpacedNumbers(outline, paragraph) is > 1 and int spaced)
            return spaced;
        if (!Glyph.PartCells(line))
            return PlanCell.ValueOf(line) is null ? 0 : 1;
        return NumbersAmong(outline, TableLine.Cells(outline.Source, paragraph));
    }

    /// <summary>
    /// How many numbers a short line has that has no sign of a sentence and whose words stand apart: 地区生产总值 亿元 1872 1990.
    /// </summary>
    private static int SpacedNumbers(Outline outline, Paragraph paragraph)
    {
        ReadOnlySpan<char> line = outline.Words(paragraph);
        if (line.Length > MostSpaced || line.ContainsAny(s_signs) || line.IndexOfAnyInRange('0', '9') < 0)
            return 0;
        List<TableCell> cells = TableLine.Tokens(outline.Source, paragraph);
        return cells.Count < FewestSpaced + 1 ? 0 : NumbersAmong(outline, cells);
    }

    private static int NumbersAmong(Outline outline, List<TableCell> cells)
    {
        int numbers = 0;
        foreach (TableCell cell in cells)
            numbers += PlanCell.ValueOf(outline.Source.Slice(cell.Start, cell.End)) is null ? 0 : 1;
        return numbers;
    }

    private static readonly SearchValues<char> s_signs = SearchValues.Create("。，；：:;、");
}
