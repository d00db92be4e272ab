using System.Text.Json;

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

    private static readonly int s_document = Shape.IndexOf(nameof(Document));
    private static readonly int s_at = Shape.IndexOf(nameof(At));
    private static readonly int s_number = Shape.IndexOf(nameof(Number));
    private static readonly int s_section = Shape.IndexOf(nameof(Section));
    private static readonly int s_item = Shape.IndexOf(nameof(Item));

    /// <summary>Says which members a citation has, where one is refused that was made without an object of its own.</summary>
    private static readonly CitationData s_named = new();

    public string? Document { get; set; }

    public TextSpan? At { get; set; }

    public TextSpan? Number { get; set; }

    public string? Section { get; set; }

    public ItemId? Item { get; set; }

    /// <summary>Takes the citation on which the reader stands, and makes the noun at once: there are more of them than of anything else.</summary>
    internal static Citation Take(ref Utf8JsonReader json, ReadScope scope)
    {
        Shape<CitationData>.Begin(ref json, scope);
        string? document = null, section = null;
        TextSpan? at = null, number = null;
        ItemId? item = null;
        ulong seen = 0;
        int member = -1;
        while ((member = Shape.Next(ref json, scope, member, ref seen)) >= 0)
        {
            if (json.TokenType == JsonTokenType.Null)
                continue;
            if (member == s_at)
                at = SpanNumbers.Take(ref json);
            else if (member == s_number)
                number = SpanNumbers.Take(ref json);
            else if (member == s_section)
                section = scope.Word(ref json);
            else if (member == s_item)
                item = scope.Item(ref json);
            else if (member == s_document)
                document = scope.Word(ref json);
            else
                throw new InvalidOperationException("A citation has a member that is not taken.");
        }

        scope.Trail.At(string.Empty);
        scope.Trail.Data = s_named;
        Citation citation = Make(document, at, number, section, item, scope);
        scope.Trail.Leave();
        return citation;
    }

    internal static CitationData Of(Citation citation, WriteScope scope) => new()
    {
        Document = citation.Document == scope.Document ? null : citation.Document,
        At = citation.Span,
        Number = citation.NumberSpan,
        Section = citation.Section,
        Item = citation.Item,
    };

    internal static Citation Read(CitationData data, ReadScope scope) => Make(data.Document, data.At, data.Number, data.Section, data.Item, scope);

    private static Citation Make(string? document, TextSpan? at, TextSpan? number, string? section, ItemId? item, ReadScope scope)
    {
        document ??= scope.Document ?? scope.Need(document, "document");
        TextSpan span = scope.Need(at, "at");
        return new Citation(scope.Part(document, section, item), span, number);
    }
}
