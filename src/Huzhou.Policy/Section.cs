namespace Huzhou.Policy;

/// <summary>What a part of a document is for.</summary>
public enum SectionKind
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>What came before the year: results of the past year.</summary>
    Results,

    /// <summary>A review of several years.</summary>
    MultiYearReview,

    /// <summary>The paragraph of headline targets.</summary>
    HeadlineTargets,

    /// <summary>What is to be done in the year.</summary>
    Plan,

    /// <summary>Goals for several years.</summary>
    MultiYearGoals,

    /// <summary>Problems that the document names itself.</summary>
    Shortcomings,

    /// <summary>Words of thanks to those who took part (致谢), without facts.</summary>
    Thanks,

    /// <summary>The government's own conduct.</summary>
    SelfBuilding,

    /// <summary>Tasks with their owners.</summary>
    Tasks,

    /// <summary>The livelihood projects.</summary>
    Livelihood,
}

/// <summary>A part of a document: where it stands, what it is for, and which year it is about.</summary>
public sealed record class Section
{
    /// <summary>The path of headings: 二/(一).</summary>
    public required string Path { get; init => field = Text.Required(value, nameof(Path)); }

    /// <summary>A short title, or null where it has none.</summary>
    public string? Title { get; init => field = Text.Optional(value, nameof(Title)); }

    /// <summary>What it is for.</summary>
    public SectionKind Kind { get; init => field = Text.Defined(value, nameof(Kind)); }

    /// <summary>The time it is about, or null where that is not known.</summary>
    public Period? Period { get; init; }

    /// <summary>The code of its theme, or null.</summary>
    public string? Theme { get; init => field = Text.Optional(value, nameof(Theme)); }

    /// <summary>Its place in the text, its sub-sections included.</summary>
    public TextSpan Span { get; init; }
}
