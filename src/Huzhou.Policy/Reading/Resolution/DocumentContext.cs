using System.Runtime.InteropServices;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Resolution;

/// <summary>What every builder of facts needs: the text, the document's id, the indicators, the items, and identities that stay
/// unique.</summary>
internal sealed class DocumentContext : IDisposable
{
    private readonly Dictionary<ContentHash, int> _ids = ScratchTable<ContentHash, int>.Take();
    private readonly Dictionary<string, CitedPart> _parts = ScratchTable<string, CitedPart>.Take();
    private CitedPart _part;
    private string _path = string.Empty;
    private readonly Dictionary<string, Period> _periods = new(StringComparer.Ordinal);
    private readonly Dictionary<(int From, int To), Period> _spans = [];
    private readonly List<(TextSpan Span, ItemId Item)> _items = [];

    public DocumentContext(SourceText source, string document, IndicatorResolver indicators, Year? year)
    {
        Source = source;
        Document = document;
        Indicators = indicators;
        Year = year;
        _part = new CitedPart(document, null, null);
    }

    /// <summary>Keeps the tables for the next text of this thread.</summary>
    public void Dispose()
    {
        ScratchTable<ContentHash, int>.Give(_ids);
        ScratchTable<string, CitedPart>.Give(_parts);
    }

    public SourceText Source { get; }

    public string View => Source.View;

    /// <summary>The words of a span of the view.</summary>
    public ReadOnlySpan<char> Slice(int start, int end) => Source.Slice(start, end);

    public string Document { get; }

    public IndicatorResolver Indicators { get; }

    /// <summary>The year the document plans for, or null where nothing says it.</summary>
    public Year? Year { get; }

    /// <summary>
    /// The number of that year. Where nothing says it a number that no text means keeps the plan apart from the year it looks back to while
    /// clauses are read; what falls on it has no date.
    /// </summary>
    public int YearNumber => Year?.Value ?? UnknownYear;

    private const int UnknownYear = 2;

    /// <summary>Says that the facts of a span of the caller's text belong to an item.</summary>
    public void Add(TextSpan span, ItemId item) => _items.Add((span, item));

    /// <summary>The place of a fact: its words, its number, its section and its item.</summary>
    public Citation Cite(Paragraph paragraph, int start, int end, TextSpan? number = null)
    {
        TextSpan span = Source.SpanOf(start, Math.Max(start, end));
        return new Citation(PartOf(paragraph, ItemAt(span), Source.PlaceOf(number ?? span)), span, number);
    }

    /// <summary>The part that a fact of a paragraph is in; facts that follow one another are mostly in the same.</summary>
    private CitedPart PartOf(Paragraph paragraph, ItemId? item, DocumentPlace? place)
    {
        if (ReferenceEquals(_path, paragraph.Path) && ReferenceEquals(_part.Item, item) && ReferenceEquals(_part.Place, place))
            return _part;
        _path = paragraph.Path;
        if (place is not null)
            return _part = new(Document, string.IsNullOrWhiteSpace(_path) ? null : _path, item) { Place = place };
        if (item is not null)
            return _part = PartOf(_path, item);
        ref CitedPart? whole = ref CollectionsMarshal.GetValueRefOrAddDefault(_parts, _path, out _);
        return _part = whole ??= PartOf(_path, null);
    }

    private CitedPart PartOf(string path, ItemId? item) => new(Document, string.IsNullOrWhiteSpace(path) ? null : path, item);

    /// <summary>An identity from what is said at a place; a second fact that says the same has a dot and a number behind it.</summary>
    public FactId Id(Citation source)
    {
        ReadOnlySpan<char> text = Source.Original;
        ContentHash said = ContentHash.Of(text[source.Range], source.NumberSpan is { } number ? text[number.Range] : default);
        return FactId.Saying(Document, said, ++CollectionsMarshal.GetValueRefOrAddDefault(_ids, said, out _));
    }

    /// <summary>The period written in a mention, or that of its paragraph.</summary>
    public Period PeriodOf(string written, Paragraph paragraph)
    {
        if (_periods.TryGetValue(written, out Period? known))
            return known;
        if (!Period.TryParse(written, null, out Period? period))
            return PeriodOf(paragraph);
        period = Dated(period);
        _periods.Add(written, period);
        return period;
    }

    private static Period Dated(Period period) => period.Year.Value <= UnknownYear ? Period.Undated : period;

    /// <summary>The period that a paragraph is about.</summary>
    public Period PeriodOf(Paragraph paragraph)
    {
        bool back = LooksBack(paragraph);
        int fallback = back ? YearNumber - 1 : YearNumber;
        int to = paragraph.ToYear is >= 1 and <= 9999 ? paragraph.ToYear.Value : fallback;
        int from = paragraph.FromYear is >= 1 and <= 9999 ? Math.Min(paragraph.FromYear.Value, to) : to;
        if (!_spans.TryGetValue((from, to), out Period? period))
            _spans.Add((from, to), period = Dated(from == to ? Period.OfYear(new Year(to)) : Period.OfYears(new Year(from), new Year(to))));
        return period;
    }

    /// <summary>The months up to the last one that the clause around a span names (10月底前, 6月前, 上半年), or null.</summary>
    public Period? Deadline(Paragraph paragraph, int start, int end, out DateOnly? by)
    {
        by = null;
        (int from, int to) = ClauseCutter.Around(View, start, end);
        from = Math.Max(from, Math.Min(start, paragraph.Start));
        ReadOnlySpan<char> words = View.AsSpan(from, Math.Min(to, Math.Max(end, paragraph.End)) - from);
        int month = 0;
        int mark = words.IndexOf('月');
        if (mark > 0 && char.IsAsciiDigit(words[mark - 1])
            && words[(mark + 1)..] is ['底', '前', ..] or ['末', '前', ..] or ['前', ..] or ['底', ..])
        {
            month = words[mark - 1] - '0' + (mark > 1 && words[mark - 2] == '1' ? 10 : 0);
            if (words[mark + 1] == '前')
                month--;
        }
        else if (words.Contains("上半年", StringComparison.Ordinal))
        {
            month = 6;
        }

        Period whole = PeriodOf(paragraph);
        if (month is < 1 or > 12 || !whole.IsDated || whole.Kind != PeriodKind.Year)
            return null;
        Period period = Period.OfMonths(whole.Year, 1, month);
        by = period.LastDay;
        return period;
    }

    /// <summary>Whether a paragraph reports.</summary>
    public static bool LooksBack(Paragraph paragraph) =>
        paragraph.Kind is ParagraphKind.Results or ParagraphKind.Shortcomings or ParagraphKind.Thanks
        || (paragraph.Part is TextPart.Review or TextPart.FiveYearReview && paragraph.Kind is ParagraphKind.Table or ParagraphKind.Heading);

    /// <summary>The commitment of the model for a word of the text.</summary>
    public static Commitment CommitmentOf(MentionModality modality) => modality switch
    {
        MentionModality.Must => Commitment.Binding,
        MentionModality.Aim => Commitment.Aspirational,
        _ => Commitment.Planned,
    };

    private ItemId? ItemAt(TextSpan span)
    {
        int low = 0, high = _items.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            (TextSpan place, ItemId item) = _items[middle];
            if (span.Start < place.Start)
                high = middle - 1;
            else if (span.Start >= place.End)
                low = middle + 1;
            else
                return item;
        }

        return null;
    }
}
