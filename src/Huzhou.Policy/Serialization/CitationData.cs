namespace Huzhou.Policy.Serialization;

/// <summary>A place: <c>{ "at": [4716, 13], "number": [4724, 2], "section": "二/(一)", "item": "2025/2.4" }</c>; the document is the one around it unless it is named.</summary>
internal sealed class CitationData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<CitationData> Shape = new(
        static () => new(),
        (nameof(Document), static (ref json, scope, data) => data.Document = scope.Word(ref json)),
        (nameof(At), static (ref json, _, data) => data.At = SpanNumbers.Take(ref json)),
        (nameof(Number), static (ref json, _, data) => data.Number = SpanNumbers.Take(ref json)),
        (nameof(Section), static (ref json, scope, data) => data.Section = scope.Word(ref json)),
        (nameof(Item), static (ref json, scope, data) => data.Item = scope.Item(ref json)));

    public string? Document { get; set; }

    public TextSpan? At { get; set; }

    public TextSpan? Number { get; set; }

    public string? Section { get; set; }

    public ItemId? Item { get; set; }

    internal static CitationData Of(Citation citation, WriteScope scope) => new()
    {
        Document = citation.Document == scope.Document ? null : citation.Document,
        At = citation.Span,
        Number = citation.NumberSpan,
        Section = citation.Section,
        Item = citation.Item,
    };

    internal static Citation Read(CitationData data, ReadScope scope)
    {
        string document = data.Document ?? scope.Document ?? scope.Need(data.Document, "document");
        TextSpan at = scope.Need(data.At, "at");
        return new Citation(scope.Part(document, data.Section, data.Item), at, data.Number);
    }
}
