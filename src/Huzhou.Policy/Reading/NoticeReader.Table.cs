namespace Huzhou.Policy.Reading;

/// <content>Notices whose items stand in a table.</content>
internal sealed partial class NoticeReader
{
    private void ReadTable(PaperTable table)
    {
        foreach (var (number, cells, start, end) in table.Misfits)
            _findings.Add(FindingCatalogue.UnreadableRow(number, cells, table.Columns.Count, _source.SpanOf(start, end)));
        int group = 0, last = 0;
        string? groupName = null;
        foreach (Paragraph paragraph in _paragraphs)
            _firstLeads |= OwnerLexicon.SaysFirstLeads(Words(paragraph));
        _livelihood = _outline.Header.Title?.Value.Contains("民生实事", StringComparison.Ordinal) == true && _outline.Header.Title?.Value.Contains("重点工作", StringComparison.Ordinal) != true;
        foreach (TableRow row in table.Rows)
        {
            if (group == 0 || row.Group != groupName || (row.Number <= last && row.Number == 1))
                group++;
            groupName = row.Group;
            last = row.Number;
            TableCell task = Cell(table, row, ColumnKind.Task);
            if (task.End <= task.Start)
            {
                _findings.Add(FindingCatalogue.OwnerWithoutItem($"row {row.Number}", _source.SpanOf(row.Start, Math.Max(row.Start + 1, task.End))));
                continue;
            }
            TableItem(table, row, task, group, groupName);
        }
    }

    private void TableItem(PaperTable table, TableRow row, TableCell task, int group, string? groupName)
    {
        Owners? owners = table.OwnersOf(_source, row);
        string key = _livelihood ? "livelihood" : group.ToString(System.Globalization.CultureInfo.InvariantCulture);
        int number = row.Number;
        while (!_seen.Add((key, number)))
            number++;
        string? leader = null;
        TableCell person = Cell(table, row, ColumnKind.Leader);
        if (person.End > person.Start)
            leader = LeaderPhrase.Read(_source.Slice(person.Start, person.End), out string name, out _) ? name : LeaderPhrase.IsName(_source.Slice(person.Start, person.End)) ? Glyph.Squeeze(_source.Slice(person.Start, person.End)) : null;
        else if (groupName is not null && LeaderPhrase.Read(groupName.AsSpan(HeadMark.Read(groupName).Length), out string head, out _))
            leader = head;
        if (owners is { SaysFirstLeads: true })
            _firstLeads = true;
        (string title, int titleEnd) = TaskItem.ShortTitle(_source, task.Start, task.End);
        var item = new TaskItem
        {
            Group = key, Number = number, Start = task.Start, End = task.End, Title = title, TitleStart = task.Start, TitleEnd = titleEnd, IsLivelihood = _livelihood, Leader = leader, Owners = owners,
            Rule = owners is { MarksLead: true } ? LeadRule.Explicit : _firstLeads ? LeadRule.FirstListed : LeadRule.FirstListedByChoice, Path = row.Section?.Path ?? string.Empty,
        };
        _items.Add(item);
        if (owners is null || owners.Names.IsEmpty)
            _findings.Add(FindingCatalogue.ItemWithoutOwner($"{key}.{number}", _source.SpanOf(task.Start, task.End)));
        if (_byStart.GetValueOrDefault(table.IsBarred ? row.Start : task.Start) is { } paragraph)
        {
            paragraph.Item = Identity(item);
            paragraph.Kind = ParagraphKind.Task;
        }
    }

    private static TableCell Cell(PaperTable table, TableRow row, ColumnKind kind) => table.IndexOf(kind) is >= 0 and int at ? row.Cells[at] : default;
}
