using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Items;

/// <summary>Which stretches of the view are the words of items, and which are reports on them.</summary>
internal sealed class ItemSpans
{
    private readonly List<(int Start, int End, bool Back, int Item)> _stretches = [];

    /// <summary>The stretches of these items, which also belong to the item for the scope.</summary>
    public ItemSpans(Outline outline, DocumentContext scope, IEnumerable<TaskItem> items)
    {
        List<(TextSpan Span, ItemId Item)> places = [];
        int nth = 0;
        foreach (TaskItem item in items)
        {
            int own = nth++;
            ItemId id = ModelWriter.Identity(outline, item);
            Take(item.Start, item.End, back: false);
            if (item.TitleEnd > item.TitleStart && (item.TitleEnd <= item.Start || item.TitleStart >= item.End))
                Take(item.TitleStart, item.TitleEnd, back: false);
            Take(item.ProgressStart, item.ProgressEnd, back: true);
            Take(item.Share.Start, item.Share.End, back: true);
            foreach (TableCell rest in item.Rest)
                Take(rest.Start, rest.End, back: true);

            void Take(int start, int end, bool back)
            {
                if (end <= start)
                    return;
                _stretches.Add((start, end, back, own));
                places.Add((outline.Source.SpanOf(start, end), id));
            }
        }

        _stretches.Sort((a, b) => a.Start.CompareTo(b.Start));
        places.Sort((a, b) => a.Span.CompareTo(b.Span));
        foreach ((TextSpan span, ItemId id) in places)
            scope.Add(span, id);
    }

    /// <summary>
    /// The parts of a paragraph that belong to items, in order, each with the place of its item in the list; none where it holds no item.
    /// </summary>
    public IEnumerable<(int Start, int End, bool Back, int Item)> In(Paragraph paragraph) => _stretches.Count == 0 ? [] : Within(paragraph);

    private IEnumerable<(int Start, int End, bool Back, int Item)> Within(Paragraph paragraph)
    {
        int low = 0, high = _stretches.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_stretches[middle].End <= paragraph.Start)
                low = middle + 1;
            else
                high = middle;
        }

        for (int i = low; i < _stretches.Count && _stretches[i].Start < paragraph.End; i++)
        {
            int start = Math.Max(_stretches[i].Start, paragraph.Start), end = Math.Min(_stretches[i].End, paragraph.End);
            if (end > start)
                yield return (start, end, _stretches[i].Back, _stretches[i].Item);
        }
    }
}
