using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <content>A matrix that keeps one cell on each line.</content>
internal sealed partial class MatrixTable
{
    private const int MostHeads = 60, Whole = 100;

    private static MatrixTable? Stacked(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, ref int next)
    {
        ReadOnlySpan<char> first = Line(source, paragraphs[index]);
        if (first.Length > LongestPlace || !s_places.Holds(Glyph.Squeeze(first)))
            return null;
        List<MatrixProject> projects = [];
        List<ColumnKind> heads = [];
        int at = index + 1;
        for (; at < paragraphs.Count && at < index + MostHeads; at++)
        {
            if (!paragraphs[at].IsPolicy)
                continue;
            ReadOnlySpan<char> line = Line(source, paragraphs[at]);
            ColumnKind? kind = KindOf(line);
            if (kind is null && heads.Count > 0)
                break;
            if (kind is { } head)
            {
                heads.Add(head);
                // 目标 and below it 任务 are one head, broken over two lines.
                if (head == ColumnKind.Task && at + 1 < paragraphs.Count && KindOf(Line(source, paragraphs[at + 1])) == ColumnKind.Task)
                    at++;
                continue;
            }

            if (line.Length > 40 || line.Contains('。'))
                return null;
            // Bodies and groups stand between the names of projects; a project says how it is counted.
            if (ProjectOf(line) is { Unit: not null } project)
                projects.Add(project);
        }

        if (CycleOf(heads) is not { } cycle || projects.Count * cycle.Length != heads.Count)
            return null;
        MatrixTable table = new(projects, cycle, paragraphs[index].Start);
        for (int i = index; i < at; i++)
            table.Lines.Add(paragraphs[i].Start);
        table.ReadRows(source, paragraphs, at, out next);
        return table;
    }

    private void ReadRows(SourceText source, IReadOnlyList<Paragraph> paragraphs, int at, out int next)
    {
        TableCell place = default;
        List<TableCell> values = [];
        for (; at < paragraphs.Count; at++)
        {
            Paragraph paragraph = paragraphs[at];
            if (!paragraph.IsPolicy)
                continue;
            ReadOnlySpan<char> line = Line(source, paragraph);
            bool number = TableFigure(line);
            if (!number && (line.Length > 20 || line.ContainsAny('。', '：')))
                break;
            Lines.Add(paragraph.Start);
            End = paragraph.End;
            if (number)
            {
                values.Add(new(paragraph.Start, paragraph.End));
                continue;
            }

            CloseRow(source, place, values);
            (place, values) = (new(paragraph.Start, paragraph.End), []);
        }

        CloseRow(source, place, values);
        next = at;
    }

    private static bool TableFigure(ReadOnlySpan<char> line) => PlanCell.TryRead(line, out _);

    private void CloseRow(SourceText source, TableCell place, List<TableCell> values)
    {
        if (place.End == 0 || values.Count == 0)
            return;
        if (Placed(source, values) is { } cells)
            Rows.Add(new MatrixRow(place, cells));
        else
            Misfits.Add((place, values[^1].End));
    }

    /// <summary>
    /// The cells project by project, where there is one way only to place them; null where there is none or more than one.
    /// </summary>
    private TableCell[][]? Placed(SourceText source, List<TableCell> values)
    {
        int length = Cycle.Length;
        if (values.Count == Projects.Count * length)
            return [.. Enumerable.Range(0, Projects.Count).Select(p => values.Skip(p * length).Take(length).ToArray())];
        int rate = Array.IndexOf(Cycle, ColumnKind.Rate);
        if (rate != length - 1 || length != 3 || values.Count > Projects.Count * length)
            return null;
        decimal?[] numbers = [.. values.Select(cell => PlanCell.ValueOf(source.Slice(cell.Start, cell.End)))];
        // Shares that follow to their last digit come first: within a whole point small numbers fit by chance.
        List<int[]> ways = [];
        Fill(numbers, 0, new int[Projects.Count], 0, ways, exactly: true);
        if (ways.Count == 0)
            Fill(numbers, 0, new int[Projects.Count], 0, ways, exactly: false);
        if (ways.Count != 1)
            return null;
        TableCell[][] placed = new TableCell[Projects.Count][];
        int at = 0;
        for (int p = 0; p < placed.Length; p++)
        {
            placed[p] = new TableCell[length];
            for (int i = 0; i < ways[0][p]; i++)
                placed[p][i] = values[at++];
        }

        return placed;
    }

    /// <summary>
    /// Gives each project three cells that fit one another, two where the share is missing, or none; looks for two ways at most.
    /// </summary>
    private static void Fill(decimal?[] numbers, int at, int[] taken, int project, List<int[]> ways, bool exactly)
    {
        if (ways.Count > 1)
            return;
        if (project == taken.Length)
        {
            if (at == numbers.Length)
                ways.Add([.. taken]);
            return;
        }

        foreach (int count in (ReadOnlySpan<int>)[3, 2, 0])
        {
            if (at + count > numbers.Length || (count == 3 && !Fits(numbers[at], numbers[at + 1], numbers[at + 2], exactly)))
                continue;
            taken[project] = count;
            Fill(numbers, at + count, taken, project + 1, ways, exactly);
        }
    }

    private static bool Fits(decimal? planned, decimal? done, decimal? share, bool exactly) =>
        planned is { } plan && done is { } reached && share is { } stated && plan > 0m
            && Math.Abs((reached / plan * Whole) - stated) <= (exactly ? LastDigit(stated) : 1m);

    /// <summary>One of the last digit that is written: 0.1 of 45.3.</summary>
    private static decimal LastDigit(decimal written) => new(1, 0, 0, false, written.Scale);

    private static ReadOnlySpan<char> Line(SourceText source, Paragraph paragraph) =>
        source.Slice(paragraph.Start, paragraph.End).TrimEnd("|｜ ");
}
