namespace Huzhou.Policy;

/// <summary>What few targets say beside their condition; the others share <see cref="Plain"/>.</summary>
internal sealed record class TargetTerms
{
    /// <summary>No better condition, no other origin, no baseline, no proviso, decided, and a weight of 1.</summary>
    public static TargetTerms Plain { get; } = new();

    public Condition? Stretch { get; init; }

    public string? Origin { get; init => field = Text.Optional(value, nameof(Origin)); }

    public Quantity? Baseline { get; init; }

    public string? Proviso { get; init => field = Text.Optional(value, nameof(Proviso)); }

    public bool IsProposed { get; init; }

    public bool IsCeiling { get; init; }

    public decimal Weight
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Weight));
            field = value;
        }
    } = 1m;
}
