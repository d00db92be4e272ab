using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <content>
/// A table of progress whose cells lie on one line with single blanks between them, so that a blank inside a name looks like one between
/// cells. The head says
/// how many columns hold numbers; the one run of as many numbers in a row parts what stands before them from what stands behind.
/// </content>
internal sealed partial class PaperTable
{
    private const int FewestSpacedHeads = 4, MostHeadParts = 3, LongestSpacedHead = 160, LongestSpacedRow = 400;

    private static PaperTable? Spaced(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, ref int next)
    {
        if (!MayHeadSpaced(source, paragraphs[index])
            || TableLine.Tokens(source, paragraphs[index]) is not { Count: >= FewestSpacedHeads } head
            || SpacedHeads(source, head) is not { } columns || !Usable(columns) || !columns.Contains(ColumnKind.Progress))
            return null;
        var table = new PaperTable(columns, barred: true);
        string? group = HeadAbove(source, paragraphs, index);
        int last = 0;
        for (next = index + 1; next < paragraphs.Count; next++)
        {
            Paragraph paragraph = paragraphs[next];
            if (!paragraph.IsPolicy)
                continue;
            List<TableCell> tokens = TableLine.Tokens(source, paragraph);
            if (SpacedHeads(source, tokens) is not null)
                continue;
            int numbers = tokens.Count(token => IsFigure(source, token));
            if (paragraph.End - paragraph.Start > LongestSpacedRow || source.Slice(paragraph.Start, paragraph.End).Contains('。'))
                break;
            if (numbers < 2)
            {
                group = source.Slice(paragraph.Start, paragraph.End).ToString();
                continue;
            }

            if (table.SpacedRow(source, tokens) is not { } cells)
            {
                table.Misfits.Add((last + 1, tokens.Count, paragraph.Start, paragraph.End));
                continue;
            }

            int ordinal = table.IndexOf(ColumnKind.Ordinal);
            int said = ordinal >= 0 ? Number(source.Slice(cells[ordinal].Start, cells[ordinal].End)) : 0;
            last = said > 0 ? said : last + 1;
            table.Rows.Add(new TableRow(last, cells, paragraph.Section, group, paragraph.Start));
        }

        return table;
    }

    /// <summary>Whether a line begins as a head does; a look at its first word, before its blanks are looked at.</summary>
    private static bool MayHeadSpaced(SourceText source, Paragraph paragraph)
    {
        ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
        return line.Length <= LongestSpacedHead && (OrdinalHeads.AtStart(line) > 0 || s_columnWords.AtStart(line) > 0);
    }

    private static readonly WordList s_columnWords = Vocabulary.Of(TableWord.Column);

    /// <summary>
    /// The columns that the words of a line head, all of them, a head with blanks inside (单 位) put together; null where other words stand
    /// there.
    /// </summary>
    private static List<ColumnKind>? SpacedHeads(SourceText source, List<TableCell> tokens)
    {
        List<ColumnKind> columns = [];
        for (int i = 0; i < tokens.Count;)
        {
            int parts = 1;
            ColumnKind? kind = KindOf(parts);
            while (kind is null && parts < MostHeadParts && i + parts < tokens.Count)
                kind = KindOf(++parts);
            if (kind is not { } column)
                return null;
            columns.Add(column);
            i += parts;

            ColumnKind? KindOf(int count) => ColumnHead.KindOf(source.Slice(tokens[i].Start, tokens[i + count - 1].End));
        }

        return columns.Count >= FewestSpacedHeads ? columns : null;
    }

    private static bool IsFigure(SourceText source, TableCell token) => PlanCell.TryRead(source.Slice(token.Start, token.End), out _);

    private static decimal? ValueOf(SourceText source, TableCell token) =>
        PlanCell.ValueOf(source.Slice(token.Start, token.End));

    /// <summary>Gives the tokens of a row their columns; null where its numbers are not as many as the head says.</summary>
    private TableCell[]? SpacedRow(SourceText source, List<TableCell> tokens)
    {
        int name = IndexOf(ColumnKind.Task);
        int[] figures = FigureColumns();
        if (FigureRun(source, tokens, figures.Length) is not (> 0 and int first))
            return null;
        TableCell[] cells = new TableCell[Columns.Count];
        for (int i = 0; i < figures.Length; i++)
            cells[figures[i]] = tokens[first + i];
        PlaceBefore(source, tokens, first, name, figures[0], cells);
        if (cells[name].End <= cells[name].Start)
            return null;
        PlaceBehind(source, tokens, first + figures.Length, figures[^1], cells);
        return cells;
    }

    /// <summary>Where a run of numbers of just this length begins; 0 where there is none or more than one.</summary>
    private static int FigureRun(SourceText source, List<TableCell> tokens, int length)
    {
        int found = 0;
        for (int i = 0; i < tokens.Count;)
        {
            int end = i;
            while (end < tokens.Count && IsFigure(source, tokens[end]))
                end++;
            // A dash before the numbers stands for a unit that there is none of.
            int from = end - i == length + 1 && ValueOf(source, tokens[i]) is null ? i + 1 : i;
            if (end - from == length && from > 0)
            {
                if (found > 0)
                    return 0;
                found = from;
            }

            i = Math.Max(end, i + 1);
        }

        return found;
    }

    /// <summary>序号, name, owners and unit, before the numbers.</summary>
    private void PlaceBefore(SourceText source, List<TableCell> tokens, int end, int name, int figures, TableCell[] cells)
    {
        int from = 0;
        if (IndexOf(ColumnKind.Ordinal) is >= 0 and int ordinal && end > 1 && Number(source.Slice(tokens[0].Start, tokens[0].End)) > 0)
        {
            cells[ordinal] = tokens[0];
            from = 1;
        }

        if (IndexOf(ColumnKind.Unit) is >= 0 and int unit && end - from > 1
            && (IsFigure(source, tokens[end - 1]) || WrittenUnit.TryRead(source.Slice(tokens[end - 1].Start, tokens[end - 1].End), out _)))
            cells[unit] = tokens[--end];
        if (Columns.FindIndex(IsOwner) is >= 0 and int owner && owner < figures && end - from > 1
            && OwnerLexicon.LooksLikeBodies(source.Slice(tokens[end - 1].Start, tokens[end - 1].End)))
            cells[owner] = tokens[--end];
        if (end > from)
            cells[name] = new(tokens[from].Start, tokens[end - 1].End);
    }

    /// <summary>Owners and remarks, behind the numbers.</summary>
    private void PlaceBehind(SourceText source, List<TableCell> tokens, int from, int figures, TableCell[] cells)
    {
        if (from >= tokens.Count)
            return;
        int owner = Columns.FindIndex(figures, IsOwner);
        bool bodies = owner >= 0 && OwnerLexicon.LooksLikeBodies(source.Slice(tokens[from].Start, tokens[from].End));
        if (bodies)
            cells[owner] = tokens[from++];
        int other = Columns.FindLastIndex(kind => kind == ColumnKind.Other);
        if (other > figures && from < tokens.Count)
            cells[other] = new(tokens[from].Start, tokens[^1].End);
    }
}
