using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <content>
/// A table of progress whose cells lie on one line with single blanks between them, so that a blank inside a name looks like one between
/// cells, and an empty cell leaves nothing.
/// </content>
internal sealed partial class PaperTable
{
    private const int FewestSpacedHeads = 4, MostHeadParts = 3, LongestSpacedHead = 160, LongestSpacedRow = 400, MostPieces = 8;

    private static PaperTable? Spaced(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, ref int next)
    {
        if (!MayHeadSpaced(source, paragraphs[index])
            || TableLine.Tokens(source, paragraphs[index]) is not { Count: >= FewestSpacedHeads } head
            || SpacedHeads(source, head) is not { } columns || !Usable(columns) || !columns.Contains(ColumnKind.Progress)
            || MatrixTable.HeadsPlaces(source, head))
            return null;
        var table = new PaperTable(columns, barred: true);
        List<SpacedLine> rows = [];
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
            int said = columns.Contains(ColumnKind.Ordinal) && tokens.Count > 2 ? Number(source.Slice(tokens[0].Start, tokens[0].End)) : 0;
            bool numbered = said > 0 && (said == last + 1 || rows.Count == 0);
            if (paragraph.End - paragraph.Start > LongestSpacedRow
                || (!numbered && source.Slice(paragraph.Start, paragraph.End).Contains('。')))
                break;
            if (!numbered && tokens.Count(token => IsFigure(source, token)) < 2)
            {
                group = source.Slice(paragraph.Start, paragraph.End).ToString();
                continue;
            }

            last = said > 0 ? said : last + 1;
            rows.Add(new(last, tokens, paragraph, group));
        }

        table.Align(source, rows);
        return table;
    }

    /// <summary>A line of a table whose cells lie on it with single blanks between them.</summary>
    private readonly record struct SpacedLine(int Number, List<TableCell> Tokens, Paragraph Paragraph, string? Group);

    /// <summary>Places the rows that can be placed in one way, and then by what their columns hold the others.</summary>
    private void Align(SourceText source, List<SpacedLine> lines)
    {
        RowAligner aligner = new(source, Columns, MostPieces);
        foreach (SpacedLine line in lines)
        {
            if (aligner.Place(line.Tokens) is { } cells)
                aligner.Learn(cells);
        }

        foreach (SpacedLine line in lines)
        {
            if (aligner.Place(line.Tokens) is { } cells)
                Rows.Add(new TableRow(line.Number, cells, line.Paragraph.Section, line.Group, line.Paragraph.Start));
            else
                Misfits.Add((line.Number, line.Tokens.Count, line.Paragraph.Start, line.Paragraph.End));
        }
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
}
