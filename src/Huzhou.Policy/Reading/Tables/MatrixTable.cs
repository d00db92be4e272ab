using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <summary>A project across the top of a matrix: its name and the unit that stands in brackets behind it.</summary>
internal readonly record struct MatrixProject(string Name, WrittenUnit? Unit);

/// <summary>
/// A row of a matrix: the place, and of each project its cells in the order of the cycle; a project of which the row says nothing has
/// empty cells.
/// </summary>
internal sealed record class MatrixRow(TableCell Place, TableCell[][] Cells);

/// <summary>
/// A matrix of progress: places down, projects across, and under each project the same cycle of heads: 目标任务 | 进度 | 完成比例. Cells that lie a
/// line each
/// have lost their columns: they are placed where planned, done and share fit one another in one way only.
/// </summary>
internal sealed partial class MatrixTable
{
    private static readonly WordList s_places = Vocabulary.Of(TableWord.PlaceHead);

    private static readonly WordList s_plans = Vocabulary.Of(TableWord.MatrixPlanHead);

    private static readonly WordList s_dones = Vocabulary.Of(TableWord.MatrixDoneHead);

    private static readonly WordList s_rates = Vocabulary.Of(TableWord.MatrixShareHead);

    private MatrixTable(List<MatrixProject> projects, ColumnKind[] cycle, int start)
    {
        (Projects, Cycle, Start) = (projects, cycle, start);
    }

    public List<MatrixProject> Projects { get; }

    /// <summary>What the cells under each project hold.</summary>
    public ColumnKind[] Cycle { get; }

    public int Start { get; }

    /// <summary>Where its last line ends.</summary>
    public int End { get; private set; }

    public List<MatrixRow> Rows { get; } = [];

    /// <summary>Where its lines begin; none of them is a sentence.</summary>
    public List<int> Lines { get; } = [];

    /// <summary>Rows whose cells cannot be told apart: the place and where the row ends.</summary>
    public List<(TableCell Place, int End)> Misfits { get; } = [];

    /// <summary>The matrices of a text.</summary>
    public static List<MatrixTable> FindAll(SourceText source, IReadOnlyList<Paragraph> paragraphs)
    {
        List<MatrixTable> tables = [];
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (!paragraphs[i].IsPolicy || paragraphs[i].End - paragraphs[i].Start > 600)
                continue;
            int next = i + 1;
            if ((Barred(source, paragraphs, i, ref next) ?? Stacked(source, paragraphs, i, ref next)
                ?? Single(source, paragraphs, i, ref next)) is not { } table)
                continue;
            tables.Add(table);
            i = next - 1;
        }

        return tables;
    }

    /// <summary>What a head under a project holds; null where the words are no such head.</summary>
    private static ColumnKind? KindOf(ReadOnlySpan<char> head)
    {
        string words = Glyph.Squeeze(head).Trim('|', '｜');
        if (words.Length is 0 or > 12)
            return null;
        if (WrittenUnit.TakeFrom(ref words) is null)
            words = words.TrimEnd('%', '％');
        return s_plans.Holds(words) ? ColumnKind.Task : s_dones.Holds(words) ? ColumnKind.Progress : s_rates.Holds(words)
            ? ColumnKind.Rate : null;
    }

    /// <summary>The shortest cycle that the heads repeat at least twice; null where they repeat none.</summary>
    private static ColumnKind[]? CycleOf(List<ColumnKind> heads)
    {
        for (int length = 2; length <= 4 && length * 2 <= heads.Count; length++)
        {
            if (heads.Count % length != 0 || heads[0] == heads[1] || !heads.Contains(ColumnKind.Progress))
                continue;
            bool repeats = true;
            for (int i = length; i < heads.Count; i++)
                repeats &= heads[i] == heads[i % length];
            if (repeats)
                return [.. heads.Take(length)];
        }

        return null;
    }

    private static MatrixProject ProjectOf(ReadOnlySpan<char> words)
    {
        string name = Glyph.Squeeze(words).Trim('|', '｜');
        name = name[HeadMark.Read(name).Length..];
        WrittenUnit? unit = WrittenUnit.TakeFrom(ref name);
        return new MatrixProject(name, unit);
    }

    /// <summary>The cells of a line; where no bar and no wide blank parts them, any blank does.</summary>
    private static List<TableCell> CellsOf(SourceText source, Paragraph paragraph) =>
        TableLine.Cells(source, paragraph) is { Count: > 1 } cells ? cells : source.Slice(paragraph.Start, paragraph.End).Contains('。')
            ? [] : TableLine.Tokens(source, paragraph);

    private static MatrixTable? Barred(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, ref int next)
    {
        if (s_places.AtStart(source.Slice(paragraphs[index].Start, paragraphs[index].End).TrimStart("|｜ ")) == 0)
            return null;
        List<TableCell> names = CellsOf(source, paragraphs[index]);
        if (names.Count < 3 || !s_places.Holds(Glyph.Squeeze(source.Slice(names[0].Start, names[0].End))))
            return null;
        int under = index + 1;
        while (under < paragraphs.Count && TableLine.IsRule(source, TableLine.Cells(source, paragraphs[under])))
            under++;
        if (under >= paragraphs.Count)
            return null;
        List<MatrixProject> projects = ProjectsAcross(source, names);
        if (HeadsUnder(source, paragraphs[under]) is not { } heads || CycleOf(heads) is not { } cycle
            || projects.Count * cycle.Length != heads.Count)
            return null;
        MatrixTable table = new(projects, cycle, paragraphs[index].Start);
        for (int i = index; i <= under; i++)
            table.Lines.Add(paragraphs[i].Start);
        for (next = under + 1; next < paragraphs.Count; next++)
        {
            Paragraph paragraph = paragraphs[next];
            List<TableCell> cells = CellsOf(source, paragraph);
            if (!paragraph.IsPolicy)
                continue;
            if (cells.Count < 2)
                break;
            table.Lines.Add(paragraph.Start);
            table.End = paragraph.End;
            if (!TableLine.IsRule(source, cells))
                table.TakeRow(source, paragraph, cells);
        }

        return table;
    }

    /// <summary>What the heads under the projects hold; null where one of them is no head of progress.</summary>
    private static List<ColumnKind>? HeadsUnder(SourceText source, Paragraph paragraph)
    {
        List<ColumnKind> heads = [];
        foreach (TableCell cell in CellsOf(source, paragraph))
        {
            if (cell.End <= cell.Start || s_places.Holds(Glyph.Squeeze(source.Slice(cell.Start, cell.End))))
                continue;
            if (KindOf(source.Slice(cell.Start, cell.End)) is not { } kind)
                return null;
            heads.Add(kind);
        }

        return heads;
    }

    /// <summary>The projects that the cells behind the place name; a head over several columns may stand over each of them.</summary>
    private static List<MatrixProject> ProjectsAcross(SourceText source, List<TableCell> names)
    {
        List<MatrixProject> projects = [];
        foreach (TableCell cell in names.Skip(1))
        {
            MatrixProject project = ProjectOf(source.Slice(cell.Start, cell.End));
            if (project.Name.Length > 0 && (projects.Count == 0 || projects[^1] != project))
                projects.Add(project);
        }

        return projects;
    }

    /// <summary>Takes a line of cells; those that an open end leaves out are empty.</summary>
    private void TakeRow(SourceText source, Paragraph paragraph, List<TableCell> cells)
    {
        int count = 1 + (Projects.Count * Cycle.Length);
        while (cells.Count < count && TableLine.EndsOpen(source, paragraph))
            cells.Add(new(paragraph.End, paragraph.End));
        if (cells.Count == count)
            Rows.Add(new MatrixRow(cells[0],
                [.. Enumerable.Range(0, Projects.Count).Select(p => cells.Skip(1 + (p * Cycle.Length)).Take(Cycle.Length).ToArray())]));
        else
            Misfits.Add((cells[0], paragraph.End));
    }
}
