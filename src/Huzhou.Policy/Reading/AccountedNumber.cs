namespace Huzhou.Policy.Reading;

/// <summary>A number of a text with what became of it.</summary>
/// <param name="Span">Its place in the text.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct AccountedNumber(TextSpan Span, NumberKind Kind);
