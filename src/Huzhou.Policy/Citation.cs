namespace Huzhou.Policy;

/// <summary>The place a fact was read from: document, section, item and offsets. <c>text[citation.Range]</c> is the evidence.</summary>
public sealed record class Citation
{
    /// <summary>A place in a document.</summary>
    /// <param name="document">The document's id.</param>
    /// <param name="span">The words that state the fact, in the document's text.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Citation(string document, TextSpan span)
    {
        Document = Text.Required(document, nameof(document));
        Span = span;
    }

    /// <summary>The document's id.</summary>
    public string Document { get; }

    /// <summary>The words that state the fact.</summary>
    public TextSpan Span { get; }

    /// <summary>The number with its unit inside those words, or null where the fact has none.</summary>
    public TextSpan? NumberSpan { get; init; }

    /// <summary>The section, as the path of headings: 二/(一). Null where it is not known.</summary>
    public string? Section { get; init => field = Text.Optional(value, nameof(Section)); }

    /// <summary>The numbered item, or null outside of items.</summary>
    public ItemId? Item { get; init; }

    /// <summary>The same words as a range for slicing.</summary>
    public Range Range => Span.Range;

    /// <summary>Document, section and offsets.</summary>
    public override string ToString() => Section is null ? $"{Document} {Span}" : $"{Document} {Section} {Span}";
}
