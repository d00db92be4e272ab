namespace Huzhou.Policy;

/// <summary>
/// What a catalogue says of an indicator beside code, name and parts. The indicators that a text makes of its own phrases say none of it,
/// so they
/// share one entry.
/// </summary>
internal sealed record class IndicatorEntry
{
    /// <summary>The entry of an indicator that no catalogue describes.</summary>
    public static IndicatorEntry None { get; } = new();

    public string? EnglishName { get; init => field = Text.Optional(value, nameof(EnglishName)); }

    public Unit? Unit { get; init; }

    public Polarity Polarity { get; init => field = Text.Defined(value, nameof(Polarity)); }

    public Aggregation Aggregation { get; init => field = Text.Defined(value, nameof(Aggregation)); }

    public IndicatorNature Nature { get; init => field = Text.Defined(value, nameof(Nature)); }

    public IReadOnlyList<string> Aliases { get; init => field = Copied<string>.Of(value, nameof(Aliases)); } = Copied<string>.Empty;

    public IReadOnlyList<IndicatorRelation> Relations { get; init => field = Copied<IndicatorRelation>.Of(value, nameof(Relations)); } =
        Copied<IndicatorRelation>.Empty;

    public string? Theme { get; init => field = Text.Optional(value, nameof(Theme)); }
}
