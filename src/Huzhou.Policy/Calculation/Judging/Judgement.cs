namespace Huzhou.Policy.Calculation.Judging;

/// <summary>What was decided about one condition.</summary>
internal sealed record class Judgement(Verdict Verdict, Reason Reason, LinkStatus Link, Observation? Result = null)
{
    internal IReadOnlyList<Assessment.Candidate> Candidates { get; init; } = [];

    internal Completion? Completion { get; init; }

    internal Quantity? Gap { get; init; }

    internal bool IsAsserted { get; init; }

    internal bool IsEstimated { get; init; }

    /// <summary>Whether the condition holds, or null where that is not decided.</summary>
    internal bool? Holds => Verdict switch
    {
        Verdict.Met or Verdict.Exceeded => true,
        Verdict.Missed => false,
        _ => null,
    };
}
