namespace Huzhou.Policy.Calculation.Comparing;

/// <summary>What is compared with what.</summary>
public enum ComparisonKind
{
    /// <summary>With the same months of the year before (同比).</summary>
    YearOnYear,

    /// <summary>With the period of the same length just before (环比).</summary>
    PeriodOnPeriod,

    /// <summary>With one fixed earlier period (定基).</summary>
    FixedBase,

    /// <summary>The average annual growth from one period to another (年均).</summary>
    AverageAnnual,

    /// <summary>A result with its target.</summary>
    AgainstTarget,

    /// <summary>A later target with an earlier one.</summary>
    BetweenPlans,

    /// <summary>With the value of another place or indicator (高于全省).</summary>
    AgainstReference,

    /// <summary>A computed growth with the one a document states.</summary>
    AgainstStated,

    /// <summary>How much of the whole's change the part accounts for (贡献率).</summary>
    Contribution,

    /// <summary>A part of its whole (占比).</summary>
    Share,
}

/// <summary>A comparison of two figures: the typed difference, or why there is none.</summary>
/// <remarks>Nothing is rounded. A difference on two bases is labelled, never called wrong.</remarks>
public sealed record class Difference
{
    /// <summary>What is compared with what.</summary>
    public required ComparisonKind Kind { get; init => field = Text.Defined(value, nameof(Kind)); }

    /// <summary>The figure it is compared with, or null where only the difference is given.</summary>
    public Quantity? From { get; init; }

    /// <summary>The figure that is compared, or null where only the difference is given.</summary>
    public Quantity? To { get; init; }

    /// <summary>When <see cref="From"/> was promised or reported for, or null where it has no time or is not known.</summary>
    public Period? FromPeriod { get; init; }

    /// <summary>When <see cref="To"/> was promised or reported for, or null where it has no time or is not known.</summary>
    public Period? ToPeriod { get; init; }

    /// <summary>
    /// To less from in the measure's own difference: points for percentages, places for ranks (positive is better), the unit of
    /// <see cref="From"/> for amounts; null where it has no meaning.
    /// </summary>
    public Quantity? Change { get; init; }

    /// <summary>
    /// The relative result in percent: growth, average annual growth, contribution or share; null where it has no meaning.
    /// </summary>
    public Quantity? Rate { get; init; }

    /// <summary>What it is held against where that is another place or indicator, or null.</summary>
    public Reference? Reference { get; init; }

    /// <summary>The basis that both figures share; unstated where the texts do not say.</summary>
    public Basis Basis { get; init; }

    /// <summary>A word of caution that goes with the difference, or null.</summary>
    public Reason? Note { get; init => field = value is { } reason ? Text.Defined(reason, nameof(Note)) : null; }

    /// <summary>Why there is no difference, or null where there is one.</summary>
    public Reason? Refusal { get; init => field = value is { } reason ? Text.Defined(reason, nameof(Refusal)) : null; }
}
