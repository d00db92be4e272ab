using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <content>
/// A table of tasks whose cells lie on one line with single blanks between them. A row begins with its number, and leaders, bodies and
/// times
/// are told by what they are.
/// </content>
internal sealed partial class PaperTable
{
    private static PaperTable? SpacedOwners(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, ref int next)
    {
        if (!MayHeadSpaced(source, paragraphs[index])
            || TableLine.Tokens(source, paragraphs[index]) is not { Count: >= FewestSpacedHeads } head
            || SpacedHeads(source, head) is not { } columns || columns[0] != ColumnKind.Ordinal || !Usable(columns)
                || !columns.Exists(IsOwner))
            return null;
        var table = new PaperTable(columns, barred: true);
        string? group = HeadAbove(source, paragraphs, index);
        List<TableCell> row = [];
        OutlineSection? section = null;
        int number = 0, last = 0;
        for (next = index + 1; next < paragraphs.Count; next++)
        {
            Paragraph paragraph = paragraphs[next];
            if (!paragraph.IsPolicy)
                continue;
            List<TableCell> tokens = TableLine.Tokens(source, paragraph);
            if (SpacedHeads(source, tokens) is not null)
                continue;
            int said = Number(source.Slice(tokens[0].Start, tokens[0].End));
            bool heads = paragraph.Mark.Kind is HeadMarkKind.Chinese or HeadMarkKind.ChineseInBrackets && tokens.Count == 1;
            if (heads || (said > 0 && tokens.Count > 1 && (said == last + 1 || said == 1)))
            {
                table.AddSpaced(source, number, row, section, group);
                (row, number, section) = ([], heads ? 0 : said, paragraph.Section);
                last = heads ? last : said;
                group = heads ? source.Slice(paragraph.Start, paragraph.End).ToString() : group;
            }

            if (!heads && number > 0)
                row.AddRange(tokens);
        }

        table.AddSpaced(source, number, row, section, group);
        return table;
    }

    private void AddSpaced(SourceText source, int number, List<TableCell> tokens, OutlineSection? section, string? group)
    {
        if (number == 0 || tokens.Count < 2)
            return;
        if (SpacedOwnerCells(source, tokens) is { } cells)
            Rows.Add(new TableRow(number, cells, section, group, tokens[0].Start));
        else
            Misfits.Add((number, tokens.Count, tokens[0].Start, tokens[^1].End));
    }

    /// <summary>The cells of a row; null where no body is named.</summary>
    private TableCell[]? SpacedOwnerCells(SourceText source, List<TableCell> tokens)
    {
        _spaced ??= new RowAligner(source, Columns, MostOwnerPieces);
        return _spaced.Place(tokens) is { } cells && Enumerable.Range(0, cells.Length).Any(i => IsOwner(Columns[i])
            && cells[i].End > cells[i].Start)
            ? cells : null;
    }

    private RowAligner? _spaced;

    private const int MostOwnerPieces = 16;
}
