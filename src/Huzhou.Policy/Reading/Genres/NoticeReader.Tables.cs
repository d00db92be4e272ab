using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Genres;

/// <content>A notice laid out as a table: a row an item, its owners and leader in columns.</content>
internal sealed partial class NoticeReader
{
    private void ReadTables(List<PaperTable> tables)
    {
        foreach (Paragraph paragraph in _paragraphs)
            _firstLeads |= OwnerLexicon.SaysFirstLeads(Words(paragraph));
        _livelihood = _outline.Header.Title?.Value is { } title && NamesLivelihood(title)
            && !title.Contains("重点工作", StringComparison.Ordinal);
        int group = 0;
        foreach (PaperTable table in tables)
            group = ReadTable(table, group);
    }

    /// <summary>Reads one table whose groups follow those before it; gives the number of its last group.</summary>
    private int ReadTable(PaperTable table, int group)
    {
        foreach (var (number, cells, start, end) in table.Misfits)
            _findings.Add(FindingCatalogue.UnreadableRow(number, cells, table.Columns.Count, _source.SpanOf(start, end)));
        int first = group, last = 0;
        string? groupName = null;
        foreach (TableRow row in table.Rows)
        {
            if (group == first || row.Group != groupName || (row.Number <= last && row.Number == 1))
                group++;
            groupName = row.Group;
            last = row.Number;
            (TableCell task, TableCell detail) = table.TaskOf(row);
            if (task.End <= task.Start)
            {
                _findings.Add(FindingCatalogue.OwnerWithoutItem($"row {row.Number}",
                    _source.SpanOf(row.Start, Math.Max(row.Start + 1, task.End))));
                continue;
            }
            TableItem(table, row, task, detail, group, groupName);
        }
        return group;
    }

    private void TableItem(PaperTable table, TableRow row, TableCell task, TableCell detail, int group, string? groupName)
    {
        Owners? owners = table.OwnersOf(_source, row);
        string key = _livelihood ? "livelihood" : group.ToString(System.Globalization.CultureInfo.InvariantCulture);
        int number = _numbers.From(key, row.Number);
        _numbers.TryTake(key, number);
        string? leader = owners?.Leader;
        TableCell person = table.Cell(row, ColumnKind.Leader);
        if (person.End > person.Start)
            leader = LeaderPhrase.NamesIn(_source.Slice(person.Start, person.End));
        else if (groupName is not null && LeaderPhrase.Read(groupName.AsSpan(HeadMark.Read(groupName).Length), out string head, out _))
            leader = head;
        if (owners is { SaysFirstLeads: true })
            _firstLeads = true;
        (string title, int titleEnd) = TaskItem.ShortTitle(_source, task.Start, task.End);
        var item = new TaskItem
        {
            Group = key, Number = number, Start = detail.Start, End = detail.End, Title = title, TitleStart = task.Start,
            TitleEnd = titleEnd, IsLivelihood = _livelihood, Leader = leader, Owners = owners,
            Rule = owners is { MarksLead: true } ? LeadRule.Explicit : owners is { IsUnranked: true } ? LeadRule.Unranked
                : LeadRule.FirstListedByChoice, Path = row.Section?.Path ?? string.Empty,
        };
        _items.Add(item);
        int at = _byStart.GetValueOrDefault(table.IsBarred ? row.Start : task.Start, -1);
        _places.Add((task.Start, task.End, Math.Max(0, at), at));
        if (at >= 0)
            _paragraphs[at].Kind = ParagraphKind.Task;
    }
}
