using System.Globalization;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Genres;

/// <content>A matrix: places down, projects across.</content>
internal sealed partial class ProgressReader
{
    private void ReadMatrix(MatrixTable table)
    {
        // The caption names the project of a table that has one only; where none does, the table is passed over.
        if (table.Projects is [{ Name.Length: 0 } single])
        {
            if ((TopicAbove(table.Start) ?? TopicOfTitle()) is not { } topic)
                return;
            table.Projects[0] = single with { Name = topic };
        }

        foreach (int line in table.Lines)
        {
            _cells[line] = [];
            if (_byStart.TryGetValue(line, out Paragraph? paragraph))
                paragraph.Kind = ParagraphKind.Table;
        }

        foreach ((TableCell place, int end) in table.Misfits)
            _findings.Add(FindingCatalogue.UnreadableTable(Glyph.Squeeze(_source.Slice(place.Start, place.End)),
                TableTrouble.OtherColumns, _source.SpanOf(place.Start, end)));
        for (int r = 0; r < table.Rows.Count; r++)
        {
            for (int p = 0; p < table.Projects.Count; p++)
                ReadCell(table, table.Rows[r], table.Projects[p], table.Rows[r].Cells[p], (r + 1).ToString(CultureInfo.InvariantCulture),
                    p + 1);
        }
    }

    private void ReadCell(MatrixTable table, MatrixRow row, MatrixProject project, TableCell[] cells, string group, int number)
    {
        string place = Glyph.Squeeze(_source.Slice(row.Place.Start, row.Place.End));
        TableCell plan = CellOf(ColumnKind.Task), done = CellOf(ColumnKind.Progress), share = CellOf(ColumnKind.Rate);
        ScannedQuantity? planned = NumberIn(plan), reached = NumberIn(done);
        decimal? percent = share.End > share.Start ? PercentOf(share) : null;
        if ((planned is null && IsNumber(plan)) || (reached is null && IsNumber(done)))
            _findings.Add(FindingCatalogue.UnreadableTable(place, TableTrouble.Unitless,
                _source.SpanOf(row.Place.Start, Math.Max(row.Place.End, Math.Max(plan.End, done.End))), project.Name));
        if (planned is null && reached is null && percent is null)
            return;
        int start = Starts(), end = Math.Max(plan.End, Math.Max(done.End, share.End));
        TaskItem item =
            new()
            {
                Group = group, Number = number, Title = $"{place}{project.Name}", Start = start, End = start,
                TitleStart = row.Place.Start, TitleEnd = row.Place.End, IsTold = true
            };
        _items.Add(item);
        // Of several projects of a place each begins with its own cells.
        Take(new ProgressRow(item, project.Name, table.Projects.Count > 1 ? start : row.Place.Start, Math.Max(end, row.Place.End))
        {
            Place = place,
            Planned = planned is { } wanted ? ProgressFigures.Placed(wanted, project.Name) : null,
            Done = reached is { } counted ? ProgressFigures.Placed(counted, project.Name) : null,
            Percent = percent,
            // 全部开工 below 开工率: the share is said in words.
            State = reached is not null && percent is null && planned is null && share.End > share.Start
                ? ProgressFigures.StateOf(_source.Slice(share.Start, share.End), null, null, null) : ProgressState.Unstated,
        });
        Say(row, plan, planned, $"{place}{project.Name}", MentionRole.Target);
        Say(row, done, reached, $"{place}{project.Name}", MentionRole.Actual);

        TableCell CellOf(ColumnKind kind) => Array.IndexOf(table.Cycle, kind) is >= 0 and int at ? cells[at] : default;

        ScannedQuantity? NumberIn(TableCell cell) =>
            cell.End > cell.Start ? TableFigure.Plain(_source, cell, project.Unit)?.Quantity : null;

        bool IsNumber(TableCell cell) => cell.End > cell.Start && TableFigure.IsNumber(_source.Slice(cell.Start, cell.End));

        int Starts() => plan.End > plan.Start ? plan.Start : done.End > done.Start ? done.Start : share.Start;
    }

    private void Say(MatrixRow row, TableCell cell, ScannedQuantity? quantity, string name, MentionRole role)
    {
        if (quantity is null
            || TableFigure.Plain(_source, cell,
            new WrittenUnit(quantity.Value.Scale, quantity.Value.Unit, quantity.Value.Form)) is not { } figure)
            return;
        int line = _cells.ContainsKey(cell.Start) ? cell.Start : row.Place.Start;
        if (_cells.TryGetValue(line, out List<Mention>? mentions))
            mentions.Add(figure.MentionOf(name, role, (_outline.Year ?? 0).ToString(CultureInfo.InvariantCulture)));
    }
}
