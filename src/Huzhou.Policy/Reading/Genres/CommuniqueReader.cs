using System.Collections.Immutable;
using System.Globalization;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>
/// The figures of tables by the offset of their row in the view, and what was found wrong with the tables; a row that cannot be read has
/// none.
/// </summary>
internal sealed record class CommuniqueReading(IReadOnlyDictionary<int, List<Mention>> Rows, ImmutableArray<Finding> Findings);

/// <summary>
/// Reads the tables of a statistical communiqué: the name of a row, its unit and the head of a column say what a cell measures.
/// </summary>
internal sealed class CommuniqueReader
{
    private const int LongestName = 60;

    private readonly Outline _outline;
    private readonly SourceText _source;
    private readonly int _year;
    private readonly Dictionary<int, List<Mention>> _rows = [];
    private readonly List<Finding> _findings = [];

    private CommuniqueReader(Outline outline)
    {
        _outline = outline;
        _source = outline.Source;
        _year = outline.Year ?? 0;
    }

    /// <summary>Reads the tables under an outline.</summary>
    public static CommuniqueReading Read(Outline outline)
    {
        var reader = new CommuniqueReader(outline);
        foreach (PaperTable table in PaperTable.FindFigures(outline.Source, outline.Paragraphs))
            reader.ReadTable(table);
        reader.ReportHeadless();
        return new CommuniqueReading(reader._rows, [.. reader._findings.OrderBy(finding => finding.Span?.Start)]);
    }

    private void ReadTable(PaperTable table)
    {
        foreach (int start in table.Heads)
            _rows[start] = [];
        foreach (var (number, cells, start, end) in table.Misfits)
        {
            _findings.Add(FindingCatalogue.UnreadableRow(number, cells, table.Columns.Count, _source.SpanOf(start, end)));
            _rows[start] = [];
        }
        FigureColumn[] columns = [.. table.Head.Select(cell => FigureColumn.Of(_source.Slice(cell.Start, cell.End), _year))];
        foreach (TableRow row in table.Rows)
            _rows[row.Start] = ReadRow(table, columns, row);
    }

    private List<Mention> ReadRow(PaperTable table, FigureColumn[] columns, TableRow row)
    {
        TableCell nameCell = table.Cell(row, ColumnKind.Name), unitCell = table.Cell(row, ColumnKind.Unit);
        string name = NameOf(nameCell);
        WrittenUnit? ownUnit = WrittenUnit.TakeFrom(ref name);
        if (WrittenUnit.TryRead(Glyph.Squeeze(_source.Slice(unitCell.Start, unitCell.End)), out WrittenUnit said))
            ownUnit = said;
        var mentions = new List<Mention>();
        // A change is one of what the column on its left counts.
        string measured = name;
        for (int i = 0; i < columns.Length; i++)
        {
            if (table.Columns[i] != ColumnKind.Figure)
                continue;
            if (!columns[i].IsChange)
                measured = columns[i].NameOf(name);
            TableCell cell = row.Cells[i];
            if (TableFigure.IsEmpty(_source.Slice(cell.Start, cell.End)))
                continue;
            if (TableFigure.Read(_source, cell, columns[i], ownUnit, out string trouble) is { } figure && name.Length > 0)
                mentions.Add(figure.MentionOf(measured, columns[i], row.Start));
            else
                _findings.Add(Trouble(row, name, columns[i], trouble, cell));
        }
        return mentions;
    }

    private Finding Trouble(TableRow row, string name, FigureColumn column, string trouble, TableCell cell) =>
        FindingCatalogue.UnreadableTable(row.Number.ToString(CultureInfo.InvariantCulture),
            name.Length == 0 ? TableTrouble.NoName : trouble, _source.SpanOf(cell.Start, cell.End), name, column.Head);

    /// <summary>
    /// The words of a name without what only orders it: 其中：, # and numbers in front, notes behind; empty where a cell is too long for a
    /// name.
    /// </summary>
    private string NameOf(TableCell cell)
    {
        if (cell.End - cell.Start > LongestName)
            return string.Empty;
        string name = IndicatorWords.WithoutNotes(Glyph.Squeeze(_source.Slice(cell.Start, cell.End))).ToString();
        name = name[HeadMark.Read(name).Length..].TrimStart('#', '＃');
        return name.StartsWith("其中", StringComparison.Ordinal) ? name[2..].TrimStart('：', ':') : name;
    }

    /// <summary>Says which rows with numbers stand below no head.</summary>
    private void ReportHeadless()
    {
        foreach (Paragraph paragraph in _outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Table || _rows.ContainsKey(paragraph.Start))
                continue;
            List<TableCell> cells = TableLine.Cells(_source, paragraph);
            if (cells.Count < 2 || !cells.Exists(cell => TableFigure.IsNumber(_source.Slice(cell.Start, cell.End))))
                continue;
            string name = _source.Slice(cells[0].Start, cells[0].End).ToString();
            _findings.Add(FindingCatalogue.UnreadableTable(name, TableTrouble.Headless, _source.SpanOf(paragraph.Start, paragraph.End)));
            _rows[paragraph.Start] = [];
        }
    }
}
