using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <content>
/// A table of tasks whose cells lie on one line with single blanks between them. A row begins with its number; leaders, bodies and times
/// are told by what they
/// are, from the end of the row, and what is left is the task.
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

    /// <summary>The cells of a row, from its end; null where nothing is left for the task or no body is named.</summary>
    private TableCell[]? SpacedOwnerCells(SourceText source, List<TableCell> tokens)
    {
        TableCell[] cells = new TableCell[Columns.Count];
        cells[0] = tokens[0];
        int end = tokens.Count, name = IndexOf(ColumnKind.Task), bodies = 0;
        for (int column = Columns.Count - 1; column > name; column--)
        {
            int from = end;
            while (from > 2 && FitsColumn(source, tokens, from - 1, end, Columns[column]))
                from--;
            if (from == end)
                continue;
            cells[column] = new(tokens[from].Start, tokens[end - 1].End);
            bodies += IsOwner(Columns[column]) ? 1 : 0;
            end = from;
        }

        cells[name] = new(tokens[1].Start, tokens[end - 1].End);
        return bodies > 0 ? cells : null;
    }

    /// <summary>
    /// Whether a token belongs to a column as the first of those up to an end: one list of bodies, names of persons, a time.
    /// </summary>
    private static bool FitsColumn(SourceText source, List<TableCell> tokens, int at, int end, ColumnKind kind)
    {
        ReadOnlySpan<char> token = source.Slice(tokens[at].Start, tokens[at].End);
        // A list goes on behind a blank where a list sign stands before it.
        bool goesOn = at + 1 == end || token[^1] is '、' or '，' or ',' || source.View[tokens[at + 1].Start] is '、' or '，';
        return kind switch
        {
            ColumnKind.Lead or ColumnKind.Support or ColumnKind.Owners => goesOn && OwnerLexicon.LooksLikeBodies(token),
            ColumnKind.Leader => LeaderPhrase.NamesIn(token) is not null,
            ColumnKind.Deadline => at + 1 == end && token.ContainsAny('月', '年', '季') && token.Length <= LongestTime,
            _ => false,
        };
    }

    private const int LongestTime = 16;
}
