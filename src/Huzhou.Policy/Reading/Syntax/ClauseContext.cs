namespace Huzhou.Policy.Reading.Syntax;

/// <summary>What a paragraph's place in the document says about the numbers in it.</summary>
internal readonly record struct ClauseContext
{
    /// <summary>Whether numbers are results, targets or neither, where the clause itself does not say.</summary>
    public MentionRole Role { get; init; }

    /// <summary>The year the paragraph is about.</summary>
    public int Year { get; init; }

    /// <summary>The first year of the span that the paragraph reviews or plans, where it is about several years; else 0.</summary>
    public int SpanFrom { get; init; }

    /// <summary>The last year of that span; else 0.</summary>
    public int SpanTo { get; init; }

    /// <summary>What was asked of the item that the words report on: a bare 已建成8所 or 完成160公里 is about it.</summary>
    public IReadOnlyList<PendingIndicator>? Pending { get; init; }
}
