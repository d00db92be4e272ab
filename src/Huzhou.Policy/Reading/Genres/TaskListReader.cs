using System.Collections.Immutable;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>
/// Reads departments' task lists whose columns were torn apart: on each page the names of bodies, then numbered titles that begin again
/// at 1 for each body, then one detail for each title, all in the same order. Lists that were not torn (title, detail, title, detail)
/// read the same way.
/// </summary>
internal sealed class TaskListReader
{
    private const int LongestCaption = 30;

    private readonly Outline _outline;
    private readonly SourceText _source;
    private readonly List<TaskItem> _items = [];
    private readonly List<Finding> _findings = [];
    private readonly List<(Paragraph Paragraph, int Start, int End)> _names = [];
    private readonly List<Paragraph> _titles = [];
    private readonly List<List<Paragraph>> _details = [];
    private readonly HashSet<(string, int)> _seen = [];
    private readonly Dictionary<(string, int), int> _repeats = [];
    private bool _torn;

    private TaskListReader(Outline outline)
    {
        _outline = outline;
        _source = outline.Source;
    }

    public static ItemReading Read(Outline outline)
    {
        var reader = new TaskListReader(outline);
        foreach (Paragraph paragraph in outline.Paragraphs)
        {
            if (paragraph.IsPolicy)
                reader.Take(paragraph);
        }
        reader.ClosePage();
        return new ItemReading([.. reader._items], [.. reader._findings]);
    }

    private ReadOnlySpan<char> Words(Paragraph paragraph) => _source.Slice(paragraph.Start, paragraph.End);

    private void Take(Paragraph paragraph)
    {
        ReadOnlySpan<char> line = Words(paragraph);
        bool name = BodyHead.Read(line, paragraph.Mark, out int from, out int to);
        if (!name && IsTitle(paragraph.Mark))
        {
            TakeTitle(paragraph);
            return;
        }
        if (name && ClosesPage(paragraph))
            ClosePage();
        if (_titles.Count == 0)
        {
            if (name)
                _names.Add((paragraph, paragraph.Start + from, paragraph.Start + to));
            else if (_names.Count > 0 && line.Length > LongestCaption)
                _findings.Add(FindingCatalogue.TaskCountsDiffer(0, 1, Span(paragraph)));
            return;
        }
        // A detail that stops inside a sentence goes on in the next block.
        if (_details.Count > 0 && !BodyHead.EndsSentence(Words(_details[^1][^1])) && _torn)
            _details[^1].Add(paragraph);
        else
            _details.Add([paragraph]);
    }

    private void TakeTitle(Paragraph paragraph)
    {
        // Titles behind details of a torn page open a page whose names are missing; in a list that was not torn they go on.
        if (_torn && _details.Count > 0 && paragraph.Mark.Ordinal == 1 && _details.Count >= _titles.Count)
            ClosePage();
        _torn |= _titles.Count > 0 && _details.Count == 0;
        _titles.Add(paragraph);
    }

    /// <summary>Whether the name of a body ends what stands before it.</summary>
    private bool ClosesPage(Paragraph paragraph)
    {
        if (_titles.Count == 0 && _details.Count == 0)
            return false;
        // A name behind titles without details ends a list that was not torn.
        if (_details.Count == 0 && _titles.Count > 0)
            return true;
        return OpensPage(paragraph) || !_torn || _details.Count >= _titles.Count;
    }

    private bool OpensPage(Paragraph paragraph) =>
        paragraph.Start > 0 && Glyph.IsBlank(_source.View[paragraph.Start - 1])
            && (paragraph.Start == 1 || _source.View[paragraph.Start - 2] == '\n');

    /// <summary>Arabic numbers are titles; so are those of another kind below a name, where all titles of the list have it.</summary>
    private bool IsTitle(HeadMark mark) =>
        _titles.Count > 0 ? mark.Kind == _titles[^1].Mark.Kind
            : mark.Kind == HeadMarkKind.Arabic
                || (_names.Count > 0 && mark.Ordinal == 1
                && mark.Kind is HeadMarkKind.Chinese or HeadMarkKind.ChineseInBrackets or HeadMarkKind.ArabicInBrackets);

    private TextSpan Span(Paragraph paragraph) => _source.SpanOf(paragraph.Start, paragraph.End);

    private void ClosePage()
    {
        if (_titles.Count > 0)
            Pair();
        else if (_names.Count > 0 && _details.Count > 0)
            _findings.Add(FindingCatalogue.TaskCountsDiffer(0, _details.Count, Span(_details[0][0])));
        _names.Clear();
        _titles.Clear();
        _details.Clear();
        _torn = false;
    }

    private void Pair()
    {
        var lists = new List<int>();
        for (int i = 0; i < _titles.Count; i++)
        {
            int ordinal = _titles[i].Mark.Ordinal;
            if (i == 0 || ordinal <= _titles[i - 1].Mark.Ordinal)
                lists.Add(i);
            else if (ordinal != _titles[i - 1].Mark.Ordinal + 1)
                _findings.Add(FindingCatalogue.NumberingGap(NameOf(lists.Count - 1), ordinal, _titles[i - 1].Mark.Ordinal + 1,
                    Span(_titles[i])));
        }
        if (lists.Count != _names.Count)
            _findings.Add(FindingCatalogue.BodyCountsDiffer(_names.Count, lists.Count,
                Span(_names.Count > 0 ? _names[0].Paragraph : _titles[0])));
        bool bare = _details.Count == 0;
        if (!bare && _details.Count != _titles.Count)
            _findings.Add(FindingCatalogue.TaskCountsDiffer(_titles.Count, _details.Count,
                _source.SpanOf(_titles[0].Start, _titles[^1].End)));
        int list = -1;
        for (int i = 0; i < _titles.Count; i++)
        {
            if (list + 1 < lists.Count && lists[list + 1] == i)
                list++;
            Add(_titles[i], i < _details.Count ? _details[i] : null, NameOf(list), list < _names.Count && list >= 0 ? _names[list] : null);
        }
    }

    private string NameOf(int list) => list >= 0
        && list < _names.Count ? Glyph.Squeeze(_source.Slice(_names[list].Start, _names[list].End)) : $"list {list + 1}";

    private void Add(Paragraph title, List<Paragraph>? details, string body, (Paragraph Paragraph, int Start, int End)? name)
    {
        int number = title.Mark.Ordinal;
        string group = body;
        int again = _repeats.GetValueOrDefault((body, number), 2);
        for (; !_seen.Add((group, number)); again++)
            group = $"{body}~{again}";
        _repeats[(body, number)] = again;
        int start, end, titleEnd = title.End;
        if (details is not null)
        {
            (start, end) = (details[0].Start, details[^1].End);
        }
        else
        {
            // Title and detail in one paragraph: the first sentence is the title.
            int stop = _source.Slice(title.BodyStart, title.End).IndexOf('。');
            start = stop > 0 && title.BodyStart + stop + 1 < title.End ? title.BodyStart + stop + 1 : title.BodyStart;
            titleEnd = start > title.BodyStart ? start - 1 : title.End;
            end = title.End;
            // An item that is its number alone lies where the number does.
            start = start < end ? start : title.Start;
        }
        Owners? owners = name is not { } place ? null
            : new Owners(place.Start, place.End)
            {
                Names = [new OwnerName(body, place.Start, place.End) { IsLead = true }],
                MarksLead = true
            };
        var item = new TaskItem
        {
            Group = group, Number = number, Start = start, End = end, Title = TitleOf(_source.Slice(title.BodyStart, titleEnd)),
            TitleStart = title.BodyStart, TitleEnd = titleEnd, Owners = owners, Rule = LeadRule.OwnList, Path = body,
        };
        _items.Add(item);
        ItemId id = ModelWriter.Identity(_outline, item);
        Mark(title, id, body);
        if (name is not null)
            name.Value.Paragraph.Kind = ParagraphKind.Owners;
        foreach (Paragraph detail in details ?? [])
            Mark(detail, id, body);
    }

    private static string TitleOf(ReadOnlySpan<char> words)
    {
        string title = Glyph.Trim(words).ToString();
        return title.Length == 0 ? "—" : title;
    }

    private static void Mark(Paragraph paragraph, ItemId id, string path)
    {
        paragraph.Kind = ParagraphKind.Task;
        paragraph.Part = TextPart.Plan;
        paragraph.Item = id;
        paragraph.Path = path;
    }
}
