namespace Huzhou.Policy;

/// <summary>One indicator of a plan over years: where it begins, where it is to be, and on which way.</summary>
/// <remarks>A row of the table of main indicators of a development plan (规划主要指标), or of a report on the yearly plan.</remarks>
public sealed record class PlannedIndicator
{
    /// <summary>What is measured; its <see cref="Indicator.Nature"/> says whether the plan binds (约束性) or expects (预期性).</summary>
    public required Indicator Indicator { get; init => field = value ?? throw new ArgumentNullException(nameof(Indicator)); }

    /// <summary>The last year of the plan, by whose end the goal is to be reached.</summary>
    public required Year GoalYear { get; init; }

    /// <summary>The year of the baseline, or null where the plan gives none.</summary>
    public Year? BaselineYear { get; init; }

    /// <summary>The value in the year of the baseline, or null where the plan gives none.</summary>
    public Quantity? Baseline { get; init; }

    /// <summary>What is to hold in the last year, or null where the plan only gives a mean or a cumulative figure.</summary>
    public Condition? Goal { get; init; }

    /// <summary>The yearly mean that is asked for (年均增长), or null.</summary>
    public Quantity? YearlyGrowth { get; init; }

    /// <summary>What all years together are to reach (〔累计〕), or null.</summary>
    public Quantity? Cumulative { get; init; }

    /// <summary>The values that the plan states for years between, in order.</summary>
    public IReadOnlyList<PlannedStep> Steps { get; init => field = Copied<PlannedStep>.Of(value, nameof(Steps)); } =
        Copied<PlannedStep>.Empty;

    /// <summary>The place it was read from, or null where it did not come from a text.</summary>
    public Citation? Source { get; init; }
}
