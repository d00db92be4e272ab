using System.Buffers;
using System.Globalization;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Genres;

/// <content>A table with a row a project.</content>
internal sealed partial class ProgressReader
{
    private void ReadTables(List<PaperTable> tables)
    {
        int group = 0;
        foreach (PaperTable table in tables)
            group = ReadTable(table, group);
    }

    /// <summary>Reads one table whose groups follow those before it; gives the number of its last group.</summary>
    private int ReadTable(PaperTable table, int group)
    {
        foreach (var (number, cells, start, end) in table.Misfits)
            _findings.Add(FindingCatalogue.UnreadableRow(number, cells, table.Columns.Count, _source.SpanOf(start, end)));
        int before = group;
        bool answered = table.HasOwners || table.Rows.Exists(row => NamesOwners(table, row));
        string? name = null;
        foreach (TableRow row in table.Rows)
        {
            if (group == before || row.Group != name)
                group++;
            name = row.Group;
            (TableCell task, TableCell detail) = table.TaskOf(row);
            TableCell progress = table.Cell(row, ColumnKind.Progress), share = table.Cell(row, ColumnKind.Rate);
            if (detail.End <= detail.Start)
            {
                _findings.Add(FindingCatalogue.UnreadableTable(row.Number.ToString(CultureInfo.InvariantCulture), TableTrouble.NoTask,
                    _source.SpanOf(row.Start, row.Start + 1)));
                _cells[row.Start] = [];
                continue;
            }
            // 95% below 当前进度 is the share of what was asked, unless that is a rate itself.
            if (share.End <= share.Start && !MayBeRate(task) && !MayBeRate(detail) && LeadingPercent(progress) is { End: > 0 } percent)
                share = percent;
            bool noted = share.End > share.Start && share.Start == progress.Start;
            string? leader = LeaderOf(table, row, name);
            Owners? owners = table.OwnersOf(_source, row);
            // What is planned stands in a cell of its own: the words beside it say how large a thing is, not how much of it is asked.
            TableCell plan = PlanOf(table, row, task, detail);
            if (plan.End > plan.Start)
                (task, detail) = (WithoutNote(task), plan);
            WrittenUnit? planUnit = table.UnitOf(row, plan), doneUnit = table.UnitOf(row, progress);
            // Targets and results in two units are not read as one.
            noted |= planUnit is not null && doneUnit is not null && planUnit != doneUnit;
            WrittenUnit? unit = CellUnit(table.Cell(row, ColumnKind.Unit)) ?? planUnit
                ?? (plan.End > plan.Start ? CountedUnit(task, plan) : doneUnit);
            if (Add(group, row.Number, task, detail, progress, owners, leader, row.Section?.Path ?? string.Empty, share,
                told: !answered) is { } item)
                TakeRow(item, task.End > task.Start ? task.Start : detail.Start, task, detail, noted ? default : progress, share, unit);
            FigureCell.Read(_source, task, plan, noted ? default : progress, share, unit, _outline.Year ?? 0, (at, mention) =>
                _cells[at] = [mention],
                (cell, name) =>
                    _findings.Add(FindingCatalogue.UnreadableTable(row.Number.ToString(CultureInfo.InvariantCulture),
                    TableTrouble.Unitless, _source.SpanOf(cell.Start, cell.End), name)));
        }
        return group;
    }

    /// <summary>Who leads a row: the person of its own cell, else of the head of its group.</summary>
    private string? LeaderOf(PaperTable table, TableRow row, string? group)
    {
        string? leader = group is not null
            && LeaderPhrase.Read(group.AsSpan(HeadMark.Read(group).Length), out string person, out _) ? person : null;
        TableCell post = table.Cell(row, ColumnKind.Leader);
        return post.End > post.Start ? LeaderPhrase.NamesIn(_source.Slice(post.Start, post.End)) ?? leader : leader;
    }

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789.");

    /// <summary>The percentage that a cell is, or that stands in it before a note: 80%（部分滞后）; empty where there is none.</summary>
    private TableCell LeadingPercent(TableCell cell)
    {
        ReadOnlySpan<char> words = _source.Slice(cell.Start, cell.End);
        int length = words.IndexOfAny('%', '％') + 1;
        return length > 1 && words[..(length - 1)].IndexOfAnyExcept(s_digits) < 0
            && (length == words.Length || words[length] is '（' or '(' or '，' or '。' or '；') ? new(cell.Start, cell.Start + length)
                : default;
    }

    private bool MayBeRate(TableCell task) => _source.Slice(task.Start, task.End).ContainsAny('%', '％', '率');

    /// <summary>
    /// Whether the cells of a task say who answers for it, in a bracket or behind a label; where no row does, none misses owners.
    /// </summary>
    private bool NamesOwners(PaperTable table, TableRow row)
    {
        (TableCell task, TableCell detail) = table.TaskOf(row);
        return Names(task) || (detail != task && Names(detail));

        bool Names(TableCell cell) => cell.End > cell.Start
            && (OwnerPhrase.BracketsIn(_source, cell.Start, cell.End).Count > 0
            || OwnerPhrase.TrailingAt(_source, cell.Start, cell.End) > 0);
    }

    /// <summary>
    /// The cell that holds what is planned and nothing else, of the columns behind the task; the detail where none does, and no cell
    /// where the task is its own detail.
    /// </summary>
    private TableCell PlanOf(PaperTable table, TableRow row, TableCell task, TableCell detail)
    {
        for (int i = 0; i < table.Columns.Count; i++)
        {
            TableCell cell = row.Cells[i];
            if (table.Columns[i] == ColumnKind.Task && cell != task && cell.End > cell.Start
                && (TableFigure.IsNumber(_source.Slice(cell.Start, cell.End)) || TableFigure.Plain(_source, cell, null) is not null))
                return cell;
        }
        return detail == task ? default : detail;
    }

    private WrittenUnit? UnitOf(TableCell cell) =>
        cell.End > cell.Start
            && TableFigure.Plain(_source, cell, null) is { } figure
            ? new WrittenUnit(figure.Quantity.Scale, figure.Quantity.Unit, figure.Quantity.Form) : null;

    /// <summary>The unit that a cell of a column of units names; null where it names none.</summary>
    private WrittenUnit? CellUnit(TableCell cell) => cell.End > cell.Start
        && WrittenUnit.TryRead(Glyph.Squeeze(_source.Slice(cell.Start, cell.End)), out WrittenUnit unit) ? unit : null;

    /// <summary>
    /// The unit of a bare number beside a task that counts: 改建厕所1万座以上 with 1 beside it is 1万座, with 11260 beside it 11260座; null where
    /// the task counts nothing.
    /// </summary>
    private WrittenUnit? CountedUnit(TableCell task, TableCell plan)
    {
        if (!TableFigure.IsNumber(_source.Slice(plan.Start, plan.End)) || PlannedIn(task) is not { } counted)
            return null;
        WrittenUnit written = new(counted.Scale, counted.Unit, counted.Form);
        return TableFigure.Plain(_source, plan, written) is { } same
            && same.Quantity.Value == counted.Value ? written : written with { Scale = 1m };
    }

    /// <summary>The unit in brackets at the end of a task's name: 新建公办幼儿园（所）.</summary>
    private WrittenUnit? NameUnit(TableCell task)
    {
        string name = Glyph.Squeeze(_source.Slice(task.Start, task.End));
        return WrittenUnit.TakeFrom(ref name);
    }

    /// <summary>A cell without the bracket at its end that counts something: 配电网改造（37个村）.</summary>
    private TableCell WithoutNote(TableCell task)
    {
        ReadOnlySpan<char> words = _source.Slice(task.Start, task.End);
        return words.Length > 0 && words[^1] is '）' or ')' && words.LastIndexOfAny('（', '(') is > 1 and int open
            && words[open..].IndexOfAnyInRange('0', '9') > 0
            ? new(task.Start, task.Start + open) : task;
    }

    /// <summary>
    /// The name that a cell gives a task whose plan stands in a cell of its own: without a note at its end, and without a number that
    /// closes it.
    /// </summary>
    private string CellName(TableCell task)
    {
        ReadOnlySpan<char> words = _source.Slice(task.Start, task.End).TrimEnd("*＊。 ");
        if (words.Length > 0 && words[^1] is '）' or ')' && words.LastIndexOfAny('（', '(') is > 1 and int open)
            words = words[..open];
        List<ScannedQuantity> counts =
            [.. ProgressFigures.In(_source, task.Start, task.Start + words.Length).Where(q => ProgressFigures.Counts(q))];
        return counts.Count > 0 && counts[^1].OuterStart > task.Start + 1 && counts[^1].OuterEnd == task.Start + words.Length
            ? words[..(counts[^1].OuterStart - task.Start)].ToString() : words.ToString();
    }
}
