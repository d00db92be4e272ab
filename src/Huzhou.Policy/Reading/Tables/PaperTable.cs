using System.Buffers;
using System.Globalization;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <summary>
/// A table that lost its lines, of tasks or of figures: a cell a line, or <c>a | b | c</c>. The columns are told by the words of the
/// header row.
/// </summary>
internal sealed partial class PaperTable
{
    private PaperTable(List<ColumnKind> columns, bool barred)
    {
        Columns = columns;
        IsBarred = barred;
    }

    public List<ColumnKind> Columns { get; }

    /// <summary>Whether cells are divided by bars or tabs within a line.</summary>
    public bool IsBarred { get; }

    public List<TableRow> Rows { get; } = [];

    /// <summary>Numbers of rows whose cells do not fit the columns, with their places.</summary>
    public List<(int Number, int Cells, int Start, int End)> Misfits { get; } = [];

    /// <summary>Whether a column names who answers for a row; where none does, a row without owners misses none.</summary>
    public bool HasOwners => Columns.Exists(kind => IsOwner(kind) || kind == ColumnKind.Leader);

    public int IndexOf(ColumnKind kind) => Columns.IndexOf(kind);

    /// <summary>The cell of a row in the first column of a kind; empty where there is none.</summary>
    public TableCell Cell(TableRow row, ColumnKind kind) =>
        (kind == ColumnKind.Progress && _summed >= 0 ? _summed : IndexOf(kind)) is >= 0 and int at ? row.Cells[at] : default;

    /// <summary>The unit that the head of the column of a cell gives its numbers: 年度计划投资（亿元）; null where it gives none.</summary>
    public WrittenUnit? UnitOf(TableRow row, TableCell cell) =>
        cell.End > cell.Start && Array.IndexOf(row.Cells, cell) is >= 0 and int at && at < _units.Count ? _units[at] : null;

    private readonly List<WrittenUnit?> _units = [];

    /// <summary>Of several columns of what is done the one that sums up; -1 where none does.</summary>
    private int _summed = -1;

    /// <summary>Keeps what the cells of the head say beside the kinds of their columns.</summary>
    private void TakeUnits(SourceText source, List<TableCell> head)
    {
        foreach (TableCell cell in head)
        {
            string words = Glyph.Squeeze(source.Slice(cell.Start, cell.End));
            _units.Add(WrittenUnit.TakeFrom(ref words));
        }

        TakeSum([.. head.Select(cell => Glyph.Squeeze(source.Slice(cell.Start, cell.End)))]);
    }

    /// <summary>
    /// Keeps which of several columns of what is done holds all of it: the one that sums up, else the one up to the latest month: 1—10月推进情况
    /// beside 1—11月推进情况.
    /// </summary>
    private void TakeSum(List<string> head)
    {
        int latest = 0;
        for (int i = 0; i < Math.Min(head.Count, Columns.Count) && Columns.Count(kind => kind == ColumnKind.Progress) > 1; i++)
        {
            if (Columns[i] != ColumnKind.Progress)
                continue;
            if (head[i].Contains("累计", StringComparison.Ordinal))
            {
                _summed = i;
                return;
            }

            if (MonthOf(head[i]) is var month && month > latest)
                (latest, _summed) = (month, i);
        }
    }

    /// <summary>
    /// The last month of what a head sums up from the beginning of a year, counted over the years: 1—11月推进情况, 截至2024年3月. 0 where it sums
    /// up nothing: 11月完成情况 is one month alone, and 10—11月完成情况 begins within the year.
    /// </summary>
    internal static int MonthOf(string head)
    {
        int end = head.IndexOf('月', StringComparison.Ordinal);
        if (end > 0 && end + 1 < head.Length && IsDash(head[end + 1]) && head.IndexOf('月', end + 1) is > 0 and int later)
            end = later;
        int start = DigitsBefore(head, Math.Max(end, 0));
        if (!head.Contains("截至", StringComparison.Ordinal) && !(start > 1 && IsDash(head[start - 1]) && OpensYear(head, start - 1)))
            return 0;
        if (!int.TryParse(head.AsSpan(start, Math.Max(end, 0) - start), CultureInfo.InvariantCulture, out int month))
            return 0;
        return (YearScanner.First(head, out _) is > 0 and int year ? year * MonthsOfYear : 0) + month;
    }

    /// <summary>Whether the month that ends at a dash is the first one: 1—, 1月至.</summary>
    private static bool OpensYear(string head, int dash)
    {
        int end = head[dash - 1] == '月' ? dash - 1 : dash;
        return int.TryParse(head.AsSpan()[DigitsBefore(head, end)..end], CultureInfo.InvariantCulture, out int first) && first == 1;
    }

    private static int DigitsBefore(string head, int end)
    {
        int start = end;
        while (start > 0 && char.IsAsciiDigit(head[start - 1]))
            start--;
        return start;
    }

    private static bool IsDash(char c) => c is '-' or '—' or '－' or '–' or '~' or '至';

    private const int MonthsOfYear = 12;

    /// <summary>A task and, where a second column says it at length, its detail; the detail is the task where there is none.</summary>
    public (TableCell Task, TableCell Detail) TaskOf(TableRow row)
    {
        TableCell task = Cell(row, ColumnKind.Task);
        int second = Columns.IndexOf(ColumnKind.Task, IndexOf(ColumnKind.Task) + 1);
        TableCell detail = second > 0 ? row.Cells[second] : default;
        if (task.End <= task.Start)
            return (detail, detail);
        return (task, detail.End > detail.Start ? detail : task);
    }

    /// <summary>The tables of a text that have a task column, in order; none where it holds none.</summary>
    public static List<PaperTable> FindAll(SourceText source, IReadOnlyList<Paragraph> paragraphs)
    {
        var tables = new List<PaperTable>();
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (!paragraphs[i].IsPolicy)
                continue;
            int next = i + 1;
            if ((Barred(source, paragraphs, i, ColumnsOf, ref next) ?? Spaced(source, paragraphs, i, ref next)
                ?? SpacedOwners(source, paragraphs, i, ref next)
                ?? Stacked(source, paragraphs, i, ref next)) is not { } table)
                continue;
            table.TellShares(source);
            if (table.Rows.Count > 0)
                tables.Add(table);
            i = next - 1;
        }
        return tables;
    }

    /// <summary>
    /// Of two columns of what is done the one that holds nothing but percentages says the shares: 完成情况 | 进度 with 已完成21个 | 87.5%.
    /// </summary>
    private void TellShares(SourceText source)
    {
        if (Columns.Contains(ColumnKind.Rate) || Columns.Count(kind => kind == ColumnKind.Progress) < 2)
            return;
        int[] shares = [.. Enumerable.Range(0, Columns.Count).Where(i => Columns[i] == ColumnKind.Progress && HoldsShares(source, i))];
        if (shares.Length == 1)
            Columns[shares[0]] = ColumnKind.Rate;
    }

    private bool HoldsShares(SourceText source, int column)
    {
        int shares = 0;
        foreach (TableRow row in Rows)
        {
            ReadOnlySpan<char> words = Glyph.Trim(source.Slice(row.Cells[column].Start, row.Cells[column].End));
            if (words.Length == 0)
                continue;
            if (words[^1] is not ('%' or '％') || words[..^1].IndexOfAnyExcept(s_figure) >= 0)
                return false;
            shares++;
        }

        return shares > 0;
    }

    private static readonly SearchValues<char> s_figure = SearchValues.Create("0123456789.");

    private static bool Usable(List<ColumnKind> columns) =>
        columns.Count >= 2 && columns.Contains(ColumnKind.Task)
            && (columns.Contains(ColumnKind.Owners) || columns.Contains(ColumnKind.Lead) || columns.Contains(ColumnKind.Progress));

    /// <summary>
    /// The columns that a line heads, its cells divided by bars, tabs or wide blanks; null where it heads no table of tasks.
    /// </summary>
    public static List<ColumnKind>? ColumnsOf(SourceText source, Paragraph paragraph)
    {
        if (!TableLine.IsDivided(source, paragraph))
            return null;
        List<TableCell> head = TableLine.Cells(source, paragraph);
        if (head.Count < 2 || head.Count > 16)
            return null;
        var columns = new List<ColumnKind>();
        int known = 0;
        foreach (TableCell cell in head)
        {
            ColumnKind? kind = ColumnHead.KindOf(source.Slice(cell.Start, cell.End));
            if (kind is null && cell.End - cell.Start > 24)
                return null;
            known += kind is null ? 0 : 1;
            columns.Add(kind ?? ColumnKind.Other);
        }
        return known * 2 >= columns.Count && Usable(columns) ? columns : null;
    }

    private static PaperTable? Barred(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index, Func<SourceText, Paragraph,
        List<ColumnKind>?> columnsOf, ref int next)
    {
        if (columnsOf(source, paragraphs[index]) is not { } columns)
            return null;
        var table = new PaperTable(columns, barred: true);
        if (table.IsOfFigures)
            table.TakeHead(source, paragraphs[index]);
        else
            table.TakeUnits(source, TableLine.Cells(source, paragraphs[index]));
        string? group = table.IsOfFigures ? null : HeadAbove(source, paragraphs, index);
        int last = 0;
        for (next = index + 1; next < paragraphs.Count; next++)
        {
            Paragraph paragraph = paragraphs[next];
            if (!paragraph.IsPolicy)
                continue;
            // The head may stand again on the next page, or another table begin.
            if (columnsOf(source, paragraph) is { } other)
            {
                if (table.IsOfFigures ? table.TakeHead(source, paragraph) : other.SequenceEqual(columns))
                    continue;
                break;
            }
            List<TableCell> cells = TableLine.Cells(source, paragraph);
            if (table.IsOfFigures && IsProse(source, paragraph, cells))
                break;
            if (TableLine.IsRule(source, cells))
                continue;
            if (TableLine.IsHead(source, cells))
            {
                group = TableLine.Joined(source, cells, paragraph);
                continue;
            }
            TableCell[] placed = table.Align(source, cells);
            int ordinal = table.IndexOf(ColumnKind.Ordinal);
            int number = ordinal >= 0 && Number(source.Slice(placed[ordinal].Start, placed[ordinal].End)) is > 0 and int n ? n : last + 1;
            bool fits = cells.Count == columns.Count || (cells.Count < columns.Count && TableLine.EndsOpen(source, paragraph));
            if (!fits)
                table.Misfits.Add((number, cells.Count, paragraph.Start, paragraph.End));
            if (fits || !table.IsOfFigures)
                table.Rows.Add(new TableRow(number, placed, paragraph.Section, group, paragraph.Start));
            last = number;
        }
        return table;
    }

    /// <summary>The numbered head that stands right above a table, which is that of its first group; null where none does.</summary>
    private static string? HeadAbove(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index)
    {
        int at = index - 1;
        while (at >= 0 && !paragraphs[at].IsPolicy)
            at--;
        return at >= 0 && paragraphs[at].Mark.Kind is HeadMarkKind.Chinese or HeadMarkKind.ChineseInBrackets or HeadMarkKind.Division
            && paragraphs[at].End - paragraphs[at].Start <= 40
            ? source.Slice(paragraphs[at].Start, paragraphs[at].End).ToString()
            : null;
    }

    /// <summary>
    /// Gives the cells of a row their columns; where cells are missing in front (a cell over several rows), they are moved to where they
    /// fit best.
    /// </summary>
    private TableCell[] Align(SourceText source, List<TableCell> cells)
    {
        int missing = Math.Max(0, Columns.Count - cells.Count), shift = 0, best = int.MinValue;
        for (int s = 0; s <= missing && missing > 0; s++)
        {
            int fits = 0;
            for (int i = 0; i < cells.Count; i++)
                fits += Fit(source.Slice(cells[i].Start, cells[i].End), Columns[i + s]);
            if (fits > best)
                (best, shift) = (fits, s);
        }
        var row = new TableCell[Columns.Count];
        for (int i = 0; i < cells.Count && i + shift < row.Length; i++)
            row[i + shift] = cells[i];
        return row;
    }

    private static int Fit(ReadOnlySpan<char> cell, ColumnKind kind) => cell.Length == 0 ? 0 : kind switch
    {
        ColumnKind.Ordinal => Number(cell) > 0 ? 2 : -2,
        ColumnKind.Lead or ColumnKind.Support or ColumnKind.Owners => OwnerLexicon.LooksLikeBodies(cell) ? 2 : -2,
        ColumnKind.Leader => LeaderPhrase.NamesIn(cell) is not null ? 1 : -1,
        ColumnKind.Deadline => cell.ContainsAny('月', '年', '季') ? 1 : -1,
        ColumnKind.Task => OwnerLexicon.LooksLikeBodies(cell) || Number(cell) > 0 ? -1 : 1,
        _ => 0,
    };

    private bool HasOwnerFrom(int column)
    {
        for (int i = column; i < Columns.Count; i++)
        {
            if (IsOwner(Columns[i]))
                return true;
        }
        return false;
    }

    private static bool IsOwner(ColumnKind kind) => kind is ColumnKind.Lead or ColumnKind.Support or ColumnKind.Owners;

    /// <summary>The owners that the columns of a row name; null where they name none.</summary>
    public Owners? OwnersOf(SourceText source, TableRow row)
    {
        var names = new List<OwnerName>();
        bool marks = false, first = false;
        string? deadline = null;
        int start = -1, end = -1;
        foreach (ColumnKind kind in (ReadOnlySpan<ColumnKind>)[ColumnKind.Lead, ColumnKind.Owners, ColumnKind.Support])
        {
            if (IndexOf(kind) is not (>= 0 and int at) || row.Cells[at].End <= row.Cells[at].Start)
                continue;
            Owners read = OwnerReader.Read(source, row.Cells[at].Start, row.Cells[at].End);
            bool leads = kind == ColumnKind.Lead || (kind == ColumnKind.Owners && IndexOf(ColumnKind.Lead) < 0);
            // Beside a column of those who help, those who answer lead.
            bool all = kind == ColumnKind.Lead || (leads && IndexOf(ColumnKind.Support) >= 0);
            foreach (OwnerName name in read.Names)
            {
                if (!names.Exists(n => n.Name == name.Name) && !IsPerson(source, row.Cells[at], name.Name))
                    names.Add(name with { IsLead = all || (leads && name.IsLead) });
            }
            marks |= all || (leads && read.MarksLead);
            first |= read.SaysFirstLeads;
            deadline ??= read.Deadline;
            start = start < 0 ? row.Cells[at].Start : Math.Min(start, row.Cells[at].Start);
            end = Math.Max(end, row.Cells[at].End);
        }
        return start < 0 ? null
            : new Owners(start, end) { Names = [.. names], MarksLead = marks, SaysFirstLeads = first, Deadline = deadline };
    }

    /// <summary>Whether what was read as a body is the person who answers for the one before it: 市教育局 林晓东.</summary>
    private static bool IsPerson(SourceText source, TableCell cell, string name)
    {
        if (name.Length is < 2 or > 3 || !LeaderPhrase.IsName(name) || OwnerLexicon.IsBody(name))
            return false;
        ReadOnlySpan<char> words = source.Slice(cell.Start, cell.End);
        ReadOnlySpan<char> before = words[..Math.Max(words.IndexOf(name, StringComparison.Ordinal), 0)];
        int end = before.TrimEnd(" \u3000\n").Length;
        return end > 0 && end < before.Length && OwnerLexicon.LooksLikeBodies(before[..end]);
    }

    private static int Number(ReadOnlySpan<char> cell)
    {
        cell = Glyph.Trim(cell).TrimEnd(".、．");
        if (cell.Length is 0 or > 3)
            return 0;
        int value = 0;
        foreach (char c in cell)
        {
            if (!char.IsAsciiDigit(c))
                return 0;
            value = (value * 10) + c - '0';
        }
        return value;
    }
}
