namespace Huzhou.Policy;

/// <summary>What few results say beside their value; the others share <see cref="Plain"/>.</summary>
internal sealed record class ObservationTerms
{
    /// <summary>Nothing it is taken against, no league, no rate of completion.</summary>
    public static ObservationTerms Plain { get; } = new();

    public Reference? Against { get; init; }

    public string? League { get; init => field = Text.Optional(value, nameof(League)); }

    public Quantity? StatedCompletion { get; init; }

    public Quantity? Baseline { get; init; }
}
