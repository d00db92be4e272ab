namespace Huzhou.Policy;

/// <summary>
/// The place a fact was read from: document, section, item, offsets, and page, paragraph or cell where a file says them.
/// <c>text[citation.Range]</c> is the evidence.
/// </summary>
/// <example>
/// <code>
/// string text = "地区生产总值增长5.5%左右。";
/// foreach (Target target in PolicyReader.Default.Read(text).Targets)
///     Console.WriteLine(text[target.Source.Range]); // the words it was read from
/// </code>
/// </example>
public sealed record class Citation
{
    private const int None = -1;

    private readonly CitedPart _part;
    private readonly int _numberStart = None;
    private readonly int _numberLength;

    /// <summary>A place in a document.</summary>
    /// <param name="document">The document's id.</param>
    /// <param name="span">The words that state the fact, in the document's text.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Citation(string document, TextSpan span)
    {
        _part = new CitedPart(document, null, null);
        Span = span;
    }

    /// <summary>A place in a part that other facts are cited from as well.</summary>
    internal Citation(CitedPart part, TextSpan span, TextSpan? number)
    {
        _part = part;
        Span = span;
        NumberSpan = number;
    }

    /// <summary>The document's id.</summary>
    public string Document => _part.Document;

    /// <summary>The words that state the fact.</summary>
    public TextSpan Span { get; }

    /// <summary>The number with its unit inside those words, or null where the fact has none.</summary>
    public TextSpan? NumberSpan
    {
        get => _numberStart == None ? null : new TextSpan(_numberStart, _numberLength);
        init => (_numberStart, _numberLength) = value is { } number ? (number.Start, number.Length) : (None, 0);
    }

    /// <summary>The section, as the path of headings: 二/(一). Null where it is not known.</summary>
    public string? Section
    {
        get => _part.Section;
        init => _part = value == _part.Section ? _part : _part with { Section = value };
    }

    /// <summary>The numbered item, or null outside of items.</summary>
    public ItemId? Item { get => _part.Item; init => _part = value == _part.Item ? _part : _part with { Item = value }; }

    /// <summary>
    /// Where the number, or else the words, stand in the file the text was taken from: page, paragraph, table and cell. Null where the text
    /// did not come with places (<see cref="Reading.PolicyText.PlaceOf"/>).
    /// </summary>
    public DocumentPlace? Place { get => _part.Place; init => _part = value == _part.Place ? _part : _part with { Place = value }; }

    /// <summary>The same words as a range for slicing.</summary>
    public Range Range => Span.Range;

    /// <summary>Document, section and offsets.</summary>
    public override string ToString() => Section is null ? $"{Document} {Span}" : $"{Document} {Section} {Span}";
}
