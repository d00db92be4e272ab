using System.Collections.Immutable;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>
/// Reads a responsibility notice: numbered tasks under leaders or heads, each with its owners on lines of their own, in a bracket at its
/// end, or in the columns of a table.
/// </summary>
internal sealed partial class NoticeReader
{
    /// <summary>How many paragraphs an item, with what stands below it, may take.</summary>
    private const int Reach = 40;

    private readonly Outline _outline;
    private readonly SourceText _source;
    private readonly List<Paragraph> _paragraphs;
    private readonly List<TaskItem> _items = [];
    private readonly List<Finding> _findings = [];
    private readonly FreeNumbers _numbers = new();
    private readonly List<(int Start, int End, int First, int Last)> _places = [];
    private readonly Dictionary<string, int> _last = [];
    private readonly Dictionary<int, int> _byStart;
    private readonly List<(HeadMark Mark, Paragraph Paragraph, Owners? Owners)> _heads = [];
    private bool _livelihood;
    private bool _firstLeads;
    private bool _listed;
    private int _split;
    private bool _splitsAlone;
    private int _restarts;

    private NoticeReader(Outline outline, IEnumerable<Paragraph> paragraphs)
    {
        _outline = outline;
        _source = outline.Source;
        _paragraphs = [.. paragraphs.Where(p => p.IsPolicy).SelectMany(p => ItemRun.Split(outline.Source, p))];
        _byStart = _paragraphs.Index().ToDictionary(p => p.Item.Start, p => p.Index);
    }

    public static ItemReading Read(Outline outline)
    {
        var reader = new NoticeReader(outline, outline.Paragraphs);
        if (PaperTable.FindAll(outline.Source, outline.Paragraphs) is { Count: > 0 } tables)
            reader.ReadTables(tables);
        else
            reader.ReadItems();
        return reader.Close();
    }

    /// <summary>The list of projects or tasks with owners that a report carries behind its text; null where it carries none.</summary>
    public static ItemReading? ReadAnnex(Outline outline)
    {
        int start = AnnexStart(outline);
        if (start < 0)
            return null;
        // A report has run-in heads, its list has none: what looks like one ends in the colon of 责任单位：.
        foreach (Paragraph item in outline.Paragraphs.Skip(start).Where(p => p.IsPolicy && p.Mark.Ordinal > 0))
            item.BodyStart = item.Start + item.Mark.Length;
        var reader = new NoticeReader(outline, outline.Paragraphs.Skip(start));
        reader.ReadItems();
        return reader.Close();
    }

    /// <summary>The title of a list under which items with owner brackets stand, three or more; -1 where there is none.</summary>
    private static int AnnexStart(Outline outline)
    {
        int title = -1, owned = 0;
        for (int i = 0; i < outline.Paragraphs.Count && owned < 3; i++)
        {
            Paragraph paragraph = outline.Paragraphs[i];
            if (!paragraph.IsPolicy)
                continue;
            ReadOnlySpan<char> line = outline.Source.Slice(paragraph.Start, paragraph.End);
            if (IsListTitle(line, paragraph.Mark))
                (title, owned) = (i, 0);
            else if (title >= 0 && paragraph.Mark.Ordinal > 0 && OwnerPhrase.EndsInOwners(line))
                owned++;
        }
        return owned < 3 ? -1 : title;
    }

    private ReadOnlySpan<char> Words(Paragraph paragraph) => _source.Slice(paragraph.Start, paragraph.End);

    private void ReadItems()
    {
        int letter = LetterEnd();
        for (int i = 0; i < _paragraphs.Count; i++)
        {
            Paragraph paragraph = _paragraphs[i];
            ReadOnlySpan<char> line = Words(paragraph);
            if (i < letter)
            {
                _firstLeads |= OwnerLexicon.SaysFirstLeads(line);
                continue;
            }
            // 列第一位的为牵头单位 may stand in the notice above the lists.
            _firstLeads |= _items.Count == 0 && OwnerLexicon.SaysFirstLeads(line);
            HeadMark mark = paragraph.Mark;
            if (IsOwnerLine(line))
            {
                int last = OwnerLines(i);
                _findings.Add(FindingCatalogue.OwnerWithoutItem(Clip(line), _source.SpanOf(paragraph.Start, _paragraphs[last].End)));
                for (; i < last; i++)
                    _paragraphs[i].Kind = ParagraphKind.Owners;
                _paragraphs[last].Kind = ParagraphKind.Owners;
                continue;
            }
            if (IsListTitle(line, mark))
            {
                _livelihood = NamesLivelihood(line);
                _heads.Clear();
                _listed = false;
                _restarts = _lists.GetValueOrDefault(_livelihood);
                paragraph.Kind = ParagraphKind.Heading;
                continue;
            }
            if (mark.Kind is HeadMarkKind.None or HeadMarkKind.Spoken or HeadMarkKind.Bullet)
            {
                if (TakesHead(i))
                    continue;
                if (OwnerPhrase.EndsInOwners(line) || NextIsOwners(i, out _))
                    i = Item(i, numbered: false);
                continue;
            }
            i = IsHead(i, out Owners? owners) ? Head(i, owners) : Item(i, numbered: true);
        }
    }

    /// <summary>Where the covering letter ends: behind its date, if it names no owners. Its own numbered requests are no tasks.</summary>
    private int LetterEnd()
    {
        DateOnly? signed = _outline.Header.SignatureDate?.Value;
        for (int i = 0; signed is not null && i < _paragraphs.Count && i < 60; i++)
        {
            ReadOnlySpan<char> line = Words(_paragraphs[i]);
            if (IsOwnerLine(line) || OwnerPhrase.EndsInOwners(line))
                return 0;
            if (line.Length <= 20 && YearScanner.FirstDate(line, out DateOnly date, out _, out _) && date == signed)
                return i + 1;
        }
        return 0;
    }

    private int Head(int index, Owners? owners)
    {
        Paragraph paragraph = _paragraphs[index];
        Open(paragraph.Mark, paragraph, owners);
        paragraph.Kind = ParagraphKind.Heading;
        return index;
    }

    /// <summary>责任领导：… alone below a head, with or without brackets, is of every item under it.</summary>
    private bool TakesHead(int index)
    {
        Paragraph paragraph = _paragraphs[index];
        if (_heads.Count == 0 || index == 0 || _paragraphs[index - 1] != _heads[^1].Paragraph || !IsLabelLine(Words(paragraph)))
            return false;
        bool bracket = _source.View[paragraph.Start] is '（' or '(' && _source.View[paragraph.End - 1] is '）' or ')';
        Owners owners =
            OwnerReader.Read(_source, bracket ? paragraph.Start + 1 : paragraph.Start, bracket ? paragraph.End - 1 : paragraph.End);
        if (!owners.Names.IsEmpty && _heads[^1].Owners is { Names.IsEmpty: false })
            return false;
        _heads[^1] = _heads[^1] with { Owners = owners };
        paragraph.Kind = ParagraphKind.Owners;
        return true;
    }

    private void Open(HeadMark mark, Paragraph paragraph, Owners? owners)
    {
        while (_heads.Count > 0 && _heads[^1].Mark.Kind >= mark.Kind)
            _heads.RemoveAt(_heads.Count - 1);
        if (_heads.Count == 0 && mark.Ordinal == 1)
            _restarts += _numbers.Count > 0 && !_livelihood && _listed ? 1 : 0;
        _heads.Add((mark, paragraph, owners));
    }

    /// <summary>Takes an item with its paragraphs and owners; returns the index of its last paragraph.</summary>
    private int Item(int index, bool numbered)
    {
        Paragraph first = _paragraphs[index];
        if (numbered)
        {
            while (_heads.Count > 0 && _heads[^1].Mark.Kind >= first.Mark.Kind)
                _heads.RemoveAt(_heads.Count - 1);
        }
        int last = index, end = first.End;
        Owners? owners = null;
        if (OwnerPhrase.EndsInOwners(Words(first)))
            return Bracketed(index, numbered);
        if (NextIsOwners(index, out int at))
        {
            int until = OwnerLines(at);
            owners = OwnerReader.Read(_source, _paragraphs[at].Start, _paragraphs[until].End);
            end = _paragraphs[at - 1].End;
            for (int i = index; i < at; i++)
                _paragraphs[i].Kind = ParagraphKind.Task;
            for (int i = at; i <= until; i++)
                _paragraphs[i].Kind = ParagraphKind.Owners;
            last = until;
        }
        else
        {
            // No owners follow: the item ends with its paragraph, or with the unnumbered ones that close in a bracket.
            for (int i = index + 1; i < Math.Min(_paragraphs.Count, index + Reach)
                && _paragraphs[i].Mark.Kind is HeadMarkKind.None or HeadMarkKind.Bullet
                && OwnerPhrase.TrailingAt(_source, first.BodyStart, first.End) < 0; i++)
            {
                if (IsListTitle(Words(_paragraphs[i]), _paragraphs[i].Mark))
                    break;
                if (!OwnerPhrase.EndsInOwners(Words(_paragraphs[i])))
                    continue;
                owners = LastBracket(_paragraphs[i], out int open);
                end = open;
                last = i;
                break;
            }
            if (owners is null && OwnerPhrase.TrailingAt(_source, first.BodyStart, first.End) is > 0 and int trailing)
            {
                owners = OwnerReader.Read(_source, trailing, first.End);
                end = trailing;
            }
            for (int i = index; i <= last; i++)
                _paragraphs[i].Kind = ParagraphKind.Task;
        }
        Add(first, first.BodyStart, end, owners, numbered ? first.Mark.Ordinal : 0, index, last);
        return last;
    }

    /// <summary>An item whose owners stand in brackets: one at its end, or one behind each of its sentences.</summary>
    private int Bracketed(int index, bool numbered)
    {
        Paragraph paragraph = _paragraphs[index];
        paragraph.Kind = ParagraphKind.Task;
        var brackets = OwnerPhrase.BracketsIn(_source, paragraph.BodyStart, paragraph.End);
        if (brackets.Count <= 1)
        {
            Owners? owners = LastBracket(paragraph, out int open);
            Add(paragraph, paragraph.BodyStart, open, owners, numbered ? paragraph.Mark.Ordinal : 0, index, index);
            return index;
        }
        _split = numbered ? paragraph.Mark.Ordinal : 0;
        bool alone = _heads.Count == 0;
        if (numbered)
            Open(paragraph.Mark, paragraph, null);
        _splitsAlone = numbered && alone;
        int at = paragraph.BodyStart, number = 0;
        foreach (var (open, close) in brackets)
        {
            int from = at;
            while (from < open
                && (Glyph.IsSentenceEnd(_source.View[from]) || Glyph.IsEdge(_source.View[from])
                || _source.View[from] is '；' or ';' or '，' or ','))
                from++;
            if (from < open)
                Add(paragraph, from, open, OwnerReader.Read(_source, open + 1, close), ++number, index, index);
            at = close + 1;
        }
        if (numbered)
            _heads.RemoveAt(_heads.Count - 1);
        (_split, _splitsAlone) = (0, false);
        return index;
    }

    private Owners? LastBracket(Paragraph paragraph, out int open)
    {
        var brackets = OwnerPhrase.BracketsIn(_source, paragraph.BodyStart, paragraph.End);
        if (brackets.Count == 0)
        {
            open = paragraph.End;
            return null;
        }
        open = brackets[^1].Open;
        return OwnerReader.Read(_source, open + 1, brackets[^1].Close);
    }

    private void Add(Paragraph paragraph, int start, int end, Owners? owners, int ordinal, int firstIndex, int lastIndex)
    {
        while (end > start && (Glyph.IsEdge(_source.View[end - 1]) || _source.View[end - 1] is '，' or ','))
            end--;
        if (end <= start)
        {
            if (owners is not null)
                _findings.Add(FindingCatalogue.OwnerWithoutItem(Clip(_source.Slice(owners.Start, owners.End)),
                    _source.SpanOf(owners.Start, owners.End)));
            return;
        }
        string group = GroupOf();
        int number = ordinal > 0 ? ordinal : NextNumber(group);
        while (!_numbers.TryTake(group, number))
        {
            if (ordinal != 1)
            {
                number = _numbers.From(group, number);
                continue;
            }

            // Numbering restarts without a head: the repeated list is a group of its own.
            _restarts++;
            group = GroupOf();
        }
        bool inherited = false;
        if (owners is null && _heads.FindLast(h => h.Owners is { Names.IsEmpty: false }).Owners is { } above)
        {
            owners = above;
            inherited = true;
        }
        if (owners is { SaysFirstLeads: true })
            _firstLeads = true;
        _last[group] = Math.Max(number, _last.GetValueOrDefault(group));
        (string title, int titleEnd) = TaskItem.ShortTitle(_source, start, end);
        string path = _heads.Count > 0 ? _heads[^1].Paragraph.Path : string.Empty;
        var item = new TaskItem
        {
            Group = group, Number = number, Start = start, End = end, Title = title, TitleStart = start, TitleEnd = titleEnd,
            IsLivelihood = _livelihood,
            Leader = owners?.Leader ?? (_livelihood ? null : Leader()), Owners = owners, OwnersInherited = inherited,
            Rule = owners is null ? LeadRule.FirstListedByChoice : owners.MarksLead ? LeadRule.Explicit : owners.IsUnranked
                ? LeadRule.Unranked : LeadRule.FirstListedByChoice,
            Path = path.Length > 0 ? path : _livelihood ? "民生实事" : string.Empty,
        };
        _items.Add(item);
        _places.Add((paragraph.Start, end, firstIndex, lastIndex));
        if (!_listed)
            _lists[_livelihood] = _restarts + 1;
        _listed = true;
    }

    /// <summary>The items with their final groups, and what was found wrong, in the order of the text.</summary>
    private ItemReading Close()
    {
        ItemGroups.Collapse(_items);
        // The rule may stand behind the first items that follow it, or at the foot of a table.
        for (int i = 0; _firstLeads && i < _items.Count; i++)
        {
            if (_items[i] is { Rule: LeadRule.Unranked or LeadRule.FirstListedByChoice, Owners: not null })
                _items[i] = _items[i] with { Rule = _items[i].IsLivelihood ? LeadRule.FirstListedByChoice : LeadRule.FirstListed };
        }
        for (int i = 0; i < _items.Count; i++)
        {
            TaskItem item = _items[i];
            (int start, int end, int first, int last) = _places[i];
            if (item.Owners is null || item.Owners.Names.IsEmpty)
                _findings.Add(FindingCatalogue.ItemWithoutOwner($"{item.Group}.{item.Number}", _source.SpanOf(start, end)));
            for (int p = first; p <= last; p++)
            {
                _paragraphs[p].Item = Identity(item);
                _paragraphs[p].Path = item.Path;
            }
        }
        return new ItemReading([.. _items], [.. _findings.OrderBy(f => f.Span?.Start ?? 0)]);
    }

    private ItemId Identity(TaskItem item) => ModelWriter.Identity(_outline, item);

    private int NextNumber(string group) => _last.GetValueOrDefault(group) + 1;

    /// <summary>How many lists of each kind hold items so far.</summary>
    private readonly Dictionary<bool, int> _lists = [];

    private string GroupOf()
    {
        if (_livelihood)
        {
            string list = _restarts > 0 ? $"livelihood{_restarts + 1}" : "livelihood";
            return _split > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{list}-{_split}") : list;
        }
        string name = _heads.Count == 0 ? "1" : string.Join('-', _heads.Select(h => h.Mark.Ordinal));
        // The sentences of an item that stands under no head: 1-2 is not the second head.
        if (_splitsAlone)
            name = $"1-{name}";
        return _restarts > 0 ? $"{name}~{_restarts + 1}" : name;
    }

    private string? Leader()
    {
        for (int i = _heads.Count - 1; i >= 0; i--)
        {
            if (_heads[i].Owners?.Leader is { } marked)
                return marked;
            if (LeaderPhrase.Read(_source.Slice(_heads[i].Paragraph.BodyStart, _heads[i].Paragraph.End), out string name, out _))
                return name;
        }
        return null;
    }

    private static string Clip(ReadOnlySpan<char> words)
    {
        int end = words.IndexOf('\n');
        words = end < 0 ? words : words[..end];
        return words.Length <= 24 ? words.ToString() : $"{Glyph.Clip(words, 24)}…";
    }
}
