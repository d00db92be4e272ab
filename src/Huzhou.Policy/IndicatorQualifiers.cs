namespace Huzhou.Policy;

/// <summary>The parts of an indicator beside its subject; most phrases state none of them and share <see cref="None"/>.</summary>
internal sealed record class IndicatorQualifiers
{
    /// <summary>No part is stated.</summary>
    public static IndicatorQualifiers None { get; } = new();

    public string? Event { get; init => field = Text.Optional(value, nameof(Event)); }

    public string? Threshold { get; init => field = Text.Optional(value, nameof(Threshold)); }

    public string? Population { get; init => field = Text.Optional(value, nameof(Population)); }

    public string? Territory { get; init => field = Text.Optional(value, nameof(Territory)); }

    public string? League { get; init => field = Text.Optional(value, nameof(League)); }

    public string? Denominator { get; init => field = Text.Optional(value, nameof(Denominator)); }
}
