using System.Collections.Immutable;

namespace Huzhou.Policy.Reading.Syntax;

/// <summary>A word of the header and its place in the caller's text.</summary>
internal sealed record class HeaderFact(string Value, TextSpan Span);

/// <summary>A date of the header and its place in the caller's text.</summary>
internal sealed record class HeaderDate(DateOnly Value, TextSpan Span);

/// <summary>A document number: 湖政办发〔2025〕5号, or 〔2023〕2号 without an agency code.</summary>
internal sealed record class HeaderNumber(string Code, int Year, int Number, TextSpan Span);

/// <summary>What the head and the foot of a text say about the paper itself.</summary>
internal sealed record class HeaderFacts
{
    public HeaderFact? Title { get; init; }

    /// <summary>湖州市人民政府办公室.</summary>
    public HeaderFact? Issuer { get; init; }

    /// <summary>已经市政府同意: 市政府.</summary>
    public HeaderFact? Approver { get; init; }

    public HeaderNumber? Number { get; init; }

    public ImmutableArray<HeaderFact> Addressees { get; init; } = [];

    public ImmutableArray<HeaderFact> Annexes { get; init; } = [];

    public ImmutableArray<HeaderFact> Copies { get; init; } = [];

    /// <summary>The day of the meeting: congress or executive meeting.</summary>
    public HeaderDate? MeetingDate { get; init; }

    public HeaderDate? SignatureDate { get; init; }

    public HeaderDate? PrintDate { get; init; }

    public HeaderDate? PublicationDate { get; init; }

    /// <summary>Who published the text: 信息来源.</summary>
    public HeaderFact? Publisher { get; init; }

    /// <summary>The government the text speaks for: 湖州市.</summary>
    public HeaderFact? Government { get; init; }
}
