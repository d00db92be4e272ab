namespace Huzhou.Policy;

/// <summary>Where a livelihood project stands in its yearly loop.</summary>
public enum LivelihoodStage
{
    /// <summary>Raised by residents.</summary>
    Raised,

    /// <summary>Put on the list of candidates.</summary>
    Candidate,

    /// <summary>Voted by the deputies of the people's congress.</summary>
    Voted,

    /// <summary>Put to the vote and not chosen.</summary>
    NotChosen,

    /// <summary>Being done by the government.</summary>
    UnderWay,

    /// <summary>Finished by the government, not yet rated by residents.</summary>
    Done,

    /// <summary>Rated by residents or deputies.</summary>
    Rated,
}

/// <summary>One of the livelihood projects (民生实事) of a year.</summary>
public sealed record class LivelihoodProject
{
    /// <summary>The identity: 2025/livelihood.3.</summary>
    public required ItemId Id { get; init => field = value ?? throw new ArgumentNullException(nameof(Id)); }

    /// <summary>A short title.</summary>
    public required string Title { get; init => field = Text.Required(value, nameof(Title)); }

    /// <summary>Where it stands in its loop.</summary>
    public LivelihoodStage Stage { get; init => field = Text.Defined(value, nameof(Stage)); }

    /// <summary>Whose list it stands on: the province's or the city's.</summary>
    public GovernmentLevel Level { get; init => field = Text.Defined(value, nameof(Level)); }

    /// <summary>The units that answer for it, or null where none is named.</summary>
    public Responsibility? Responsibility { get; init; }

    /// <summary>The reported completion in percent, or null.</summary>
    public Quantity? Completion { get; init; }

    /// <summary>The reported satisfaction in percent, or null.</summary>
    public Quantity? Satisfaction { get; init; }

    /// <summary>The place it was read from.</summary>
    public required Citation Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }
}
