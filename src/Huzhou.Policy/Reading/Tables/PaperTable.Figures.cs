using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <content>A table of figures: a row an indicator, its unit and its numbers in columns. Its rows must fit the head, nothing is
/// moved.</content>
internal sealed partial class PaperTable
{
    private const int LongestHead = 24;

    private static readonly WordList NameHeads = Vocabulary.Of(TableWord.NameHead);

    private static readonly WordList UnitHeads = Vocabulary.Of(TableWord.UnitHead);

    private static readonly WordList OrdinalHeads = Vocabulary.Of(TableWord.OrdinalHead);

    private static readonly WordList RemarkHeads = Vocabulary.Of(TableWord.RemarkHead);

    /// <summary>Whether the rows are indicators with their numbers.</summary>
    public bool IsOfFigures => Columns.Contains(ColumnKind.Figure);

    /// <summary>The cells of the head of a table of figures.</summary>
    public List<TableCell> Head { get; private set; } = [];

    /// <summary>Where the head of a table of figures stands, once on each page.</summary>
    public List<int> Heads { get; } = [];

    /// <summary>The tables of figures of a text, in order; none where it holds none.</summary>
    public static List<PaperTable> FindFigures(SourceText source, IReadOnlyList<Paragraph> paragraphs)
    {
        var tables = new List<PaperTable>();
        for (int i = 0; i < paragraphs.Count; i++)
        {
            int next = i + 1;
            if (!paragraphs[i].IsPolicy || Barred(source, paragraphs, i, FigureColumnsOf, ref next) is not { } table)
                continue;
            tables.Add(table);
            i = next - 1;
        }
        return tables;
    }

    /// <summary>What a head of a table of figures stands over: a name is the first that is nothing else.</summary>
    private static ColumnKind FigureColumnKind(string head, bool named) => OrdinalHeads.Holds(head) ? ColumnKind.Ordinal
        : RemarkHeads.Holds(head) ? ColumnKind.Other : UnitHeads.Holds(head) ? ColumnKind.Unit
        : named ? ColumnKind.Figure : ColumnKind.Name;

    /// <summary>The columns that a line heads: a column of names, and figures beside it; null where it heads no table of figures.</summary>
    private static List<ColumnKind>? FigureColumnsOf(SourceText source, Paragraph paragraph)
    {
        if (!TableLine.IsDivided(source, paragraph))
            return null;
        List<TableCell> head = FigureHead(source, paragraph);
        if (head.Count is < 2 or > 16)
            return null;
        var columns = new List<ColumnKind>();
        bool sure = false;
        foreach (TableCell cell in head)
        {
            if (cell.End == cell.Start && columns.Count == 0)
            {
                columns.Add(ColumnKind.Name);
                continue;
            }

            if (!IsHeadWord(source.Slice(cell.Start, cell.End)))
                return null;
            string words = Glyph.Squeeze(source.Slice(cell.Start, cell.End));
            bool named = columns.Contains(ColumnKind.Name), names = NameHeads.Holds(words);
            // Two tables side by side have two columns of names: which figure belongs to which is not to be told.
            if (named && names)
                return null;
            ColumnKind kind = FigureColumnKind(words, named);
            sure |= names || kind == ColumnKind.Unit || (kind == ColumnKind.Figure && FigureColumn.Of(words, 0).IsPlain);
            columns.Add(kind);
        }
        return sure && columns.Contains(ColumnKind.Figure) && columns.Contains(ColumnKind.Name) ? columns : null;
    }

    /// <summary>
    /// The cells of a head; where a bar opens it and its first words head figures, the head of the names is empty: | 绝对数（亿元） | 比上年增长（%）.
    /// </summary>
    private static List<TableCell> FigureHead(SourceText source, Paragraph paragraph)
    {
        List<TableCell> head = TableLine.Cells(source, paragraph);
        if (head.Count > 0 && source.View[paragraph.Start] is '|' or '｜' && head[0].End > head[0].Start
            && FigureColumn.Of(Glyph.Squeeze(source.Slice(head[0].Start, head[0].End)), 0).IsPlain)
            head.Insert(0, new(paragraph.Start, paragraph.Start));
        return head;
    }

    /// <summary>
    /// Words that can stand at the head of a column: letters, and no number but that of a year or a month, or one in brackets.
    /// </summary>
    private static bool IsHeadWord(ReadOnlySpan<char> cell)
    {
        if (cell.Length is 0 or > LongestHead || cell.ContainsAny('。', '；', '，'))
            return false;
        int bracket = cell.IndexOfAny('（', '(');
        ReadOnlySpan<char> words = bracket > 0 ? cell[..bracket] : cell;
        return YearScanner.OfHead(words, out _) > 0 || words.Contains('月')
            || (words.IndexOfAnyInRange('0', '9') < 0 && (words.Contains('±') || words.IndexOfAnyInRange('一', '鿿') >= 0));
    }

    /// <summary>Takes a head, the first or the same again on the next page; false where the words are those of another table.</summary>
    private bool TakeHead(SourceText source, Paragraph paragraph)
    {
        List<TableCell> cells = FigureHead(source, paragraph);
        if (Heads.Count == 0)
            Head = cells;
        if (!cells.Select(Words).SequenceEqual(Head.Select(Words), StringComparer.Ordinal))
            return false;
        Heads.Add(paragraph.Start);
        return true;

        string Words(TableCell cell) => Glyph.Squeeze(source.Slice(cell.Start, cell.End));
    }

    /// <summary>Whether a table is over: a line that is no row, a sentence or a head of the text.</summary>
    private static bool IsProse(SourceText source, Paragraph paragraph, List<TableCell> cells) =>
        paragraph.Kind != ParagraphKind.Table && (cells.Count < 2 || source.Slice(paragraph.Start, paragraph.End).Contains('。'));
}
