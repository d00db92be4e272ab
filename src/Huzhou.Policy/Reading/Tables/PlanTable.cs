using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <summary>
/// A row of a table of planned indicators: where its name, its unit, its values and its nature stand; cells that are missing are empty.
/// </summary>
internal sealed record class PlanRow(TableCell Name, TableCell Unit, TableCell[] Values, TableCell Nature, int Start, int End);

/// <summary>
/// A table of planned indicators, 指标 | 单位 | 基期 | 目标 | 年均增长〔累计〕 | 属性, with its cells on one line or on a line each, its head in one row or
/// in two.
/// Cells are told by what they hold, so that a merged cell or a head of two rows moves nothing.
/// </summary>
internal sealed partial class PlanTable
{
    private static readonly SearchValues<char> s_headSigns = SearchValues.Create("指序类项名编领产目");

    private const int LongestName = 60;

    /// <summary>The columns by their place in a line, where the rows of the head agree on them; else empty.</summary>
    private readonly List<PlanColumn?> _positions;

    private static readonly WordList s_natures = Vocabulary.Of(TableWord.PlanNature);

    private PlanTable(List<PlanColumn> columns, int start, List<PlanColumn?>? positions = null)
    {
        _positions = positions ?? [];
        Start = start;
        Values = [.. ValuesOf(columns)];
        HasUnit = columns.Exists(column => column.Kind == PlanColumnKind.Unit);
        HasNature = columns.Exists(column => column.Kind == PlanColumnKind.Nature);
        Remarks = columns.Count(column => column.Kind == PlanColumnKind.Remark);
    }

    /// <summary>Where its head begins.</summary>
    public int Start { get; }

    /// <summary>The columns of values in the order in which a row gives them.</summary>
    public List<PlanColumn> Values { get; }

    public bool HasUnit { get; }

    public bool HasNature { get; }

    /// <summary>How many columns stand behind the values and say nothing of them.</summary>
    public int Remarks { get; }

    public List<PlanRow> Rows { get; } = [];

    /// <summary>Where its lines begin: heads, rows and the heads between them; none of them is a sentence.</summary>
    public List<int> Lines { get; } = [];

    /// <summary>Rows with values that fit no columns: their places.</summary>
    public List<(int Start, int End)> Misfits { get; } = [];

    /// <summary>The tables of a text, in order.</summary>
    /// <param name="source">The text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="year">The year of the document; 0 where it is not known.</param>
    public static List<PlanTable> FindAll(SourceText source, IReadOnlyList<Paragraph> paragraphs, int year)
    {
        List<PlanTable> tables = [];
        for (int i = 0; i < paragraphs.Count; i++)
        {
            Paragraph paragraph = paragraphs[i];
            if (!paragraph.IsPolicy || !MayOpen(source, paragraph))
                continue;
            int next = i + 1;
            if ((Barred(source, paragraphs, i, year, ref next) ?? Stacked(source, paragraphs, i, year, ref next)) is not { } table)
                continue;
            if (table.Rows.Count > 0)
                tables.Add(table);
            i = next - 1;
        }

        return tables;
    }

    /// <summary>指标, 序号, 类别 or 项目 stands in every head.</summary>
    private static bool MayOpen(SourceText source, Paragraph paragraph)
    {
        if (paragraph.End - paragraph.Start > 200)
            return false;
        ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
        return line.IndexOfAny(s_headSigns) >= 0;
    }

    /// <summary>Whether heads are those of planned indicators: a name, values, and a word that only a plan has.</summary>
    private static bool IsPlan(List<PlanColumn> columns)
    {
        int values = columns.Count(column => column.Kind is PlanColumnKind.Value or PlanColumnKind.Cumulative or PlanColumnKind.Growth);
        bool goal = columns.Exists(column => column.Kind == PlanColumnKind.Value);
        bool planned =
            columns.Exists(column => column.Kind == PlanColumnKind.Nature || column.Promises || column.Kind == PlanColumnKind.Cumulative
            || (column.Kind == PlanColumnKind.Growth && column.Words.Contains("年均", StringComparison.Ordinal)));
        return columns.Exists(column => column.Kind == PlanColumnKind.Name) && values > 0 && goal && planned;
    }

    /// <summary>The columns of values; a head over several of them (规划目标 over 2025年 and 年均增长) is none of its own.</summary>
    private static IEnumerable<PlanColumn> ValuesOf(List<PlanColumn> columns)
    {
        bool dated = columns.Count(column => column.Kind == PlanColumnKind.Value && column.Year > 0) >= 2;
        PlanColumn? before = null;
        foreach (PlanColumn column in columns)
        {
            if (column.Kind is not (PlanColumnKind.Value or PlanColumnKind.Growth or PlanColumnKind.Cumulative)
                || (dated && column.Kind == PlanColumnKind.Value && column.Year == 0))
                continue;
            // A head that runs over two columns stands twice in a table with bars.
            if (before is { } last && last == column)
                continue;
            before = column;
            yield return column;
        }
    }

    /// <summary>
    /// Takes a row; a line with as many cells as the head gives each cell its column, any other tells its cells by what they hold.
    /// </summary>
    private bool TakeRow(SourceText source, List<TableCell> cells, int start, int end) =>
        _positions.Count > 0
            && cells.Count == _positions.Count ? TakePlaced(source, cells, start, end) : TakeTold(source, cells, start, end);

    private bool TakePlaced(SourceText source, List<TableCell> cells, int start, int end)
    {
        TableCell name = default, unit = default, nature = default;
        List<TableCell> values = [];
        PlanColumn? before = null;
        for (int i = 0; i < cells.Count; i++)
        {
            if (_positions[i] is not { } column)
                continue;
            switch (column.Kind)
            {
                case PlanColumnKind.Name:
                    name = cells[i].End > cells[i].Start ? cells[i] : name;
                    break;
                case PlanColumnKind.Unit:
                    unit = cells[i];
                    break;
                case PlanColumnKind.Nature:
                    nature = cells[i];
                    break;
                case PlanColumnKind.Value or PlanColumnKind.Growth or PlanColumnKind.Cumulative:
                    if (before != column && values.Count < Values.Count && Values[values.Count] == column)
                        values.Add(cells[i]);
                    before = column;
                    break;
            }
        }

        bool read = values.Count == Values.Count && name.End > name.Start && HasLetters(source.Slice(name.Start, name.End))
            && values.Exists(cell => cell.End > cell.Start);
        if (read)
            Rows.Add(new PlanRow(name, unit, [.. values], nature, start, end));
        return read;
    }

    private bool TakeTold(SourceText source, List<TableCell> cells, int start, int end)
    {
        List<TableCell> filled = [.. cells.Where(cell => cell.End > cell.Start)];
        TableCell nature = default;
        if (HasNature && filled.FindLastIndex(cell => IsNature(source, cell)) is >= 0 and int at)
        {
            nature = filled[at];
            filled.RemoveRange(at, filled.Count - at);
        }
        else if (Remarks > 0)
        {
            while (filled.Count > 0 && !PlanCell.TryRead(source.Slice(filled[^1].Start, filled[^1].End), out _))
                filled.RemoveAt(filled.Count - 1);
        }

        int values = 0;
        while (values < filled.Count
            && PlanCell.TryRead(source.Slice(filled[filled.Count - 1 - values].Start, filled[filled.Count - 1 - values].End), out _))
            values++;
        // Where the nature closes a row, words may stand for a value: 完成上级下达任务.
        if (nature.End > 0 && values < Values.Count && filled.Count > Values.Count + (HasUnit ? 1 : 0))
            values = Values.Count;
        if (values != Values.Count || filled.Count == values)
            return false;
        TableCell[] row = [.. filled.Skip(filled.Count - values)];
        filled.RemoveRange(filled.Count - values, values);
        TableCell unit = default;
        if (HasUnit && filled.Count > 1)
        {
            unit = filled[^1];
            filled.RemoveAt(filled.Count - 1);
        }

        TableCell name = filled[^1];
        // A name may hold blanks where blanks part the cells.
        if (IsSpaced)
            name = new(filled[filled.Count > 1 && !HasLetters(source.Slice(filled[0].Start, filled[0].End)) ? 1 : 0].Start, name.End);
        if (name.End - name.Start > LongestName || !HasLetters(source.Slice(name.Start, name.End)))
            return false;
        Rows.Add(new PlanRow(name, unit, row, nature, start < 0 ? name.Start : start,
            end < 0 ? (nature.End > 0 ? nature.End : row[^1].End) : end));
        return true;
    }

    private static bool IsNature(SourceText source, TableCell cell) =>
        s_natures.Holds(Glyph.Squeeze(source.Slice(cell.Start, cell.End)).Trim('|', '｜'));

    private static bool HasLetters(ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (Glyph.IsHan(c) || char.IsAsciiLetter(c))
                return true;
        }

        return false;
    }
}
