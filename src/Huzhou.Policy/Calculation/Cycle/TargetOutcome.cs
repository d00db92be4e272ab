namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>
/// A target at the end of its cycle: the class it belongs to, the definition that changed, and how much a silence weighs.
/// </summary>
public sealed record class TargetOutcome
{
    /// <summary>What can be said of the target.</summary>
    public required Assessment Assessment { get; init => field = value ?? throw new ArgumentNullException(nameof(Assessment)); }

    /// <summary>What became of it.</summary>
    public required OutcomeKind Kind { get; init => field = Text.Defined(value, nameof(Kind)); }

    /// <summary>The part of the definition in which the reported value differs; null unless it drifted.</summary>
    public Reason? Drift => Kind == OutcomeKind.Drifted ? Assessment.Reason : null;

    /// <summary>How complete the most complete document that was searched is; null unless the target is silent.</summary>
    public DocumentExtent? SearchedIn { get; init; }

    /// <summary>
    /// How much it counts among others of its class, 0 to 1: less than 1 only where silence was found in a document that is not full.
    /// </summary>
    public decimal Weight { get; init; } = 1m;

    internal static TargetOutcome Of(Assessment assessment, CalculationOptions options)
    {
        OutcomeKind kind = KindOf(assessment);
        DocumentExtent? extent = kind == OutcomeKind.Silent ? Searched(assessment) : null;
        return new TargetOutcome
        {
            Assessment = assessment,
            Kind = kind,
            SearchedIn = extent,
            Weight = extent is null or DocumentExtent.Full ? 1m : options.PartialSilenceWeight,
        };
    }

    private static DocumentExtent? Searched(Assessment assessment)
    {
        DocumentExtent[] extents = [.. assessment.Steps.OfType<Step.Searched>().Select(step => step.Extent)];
        return extents.Length == 0 ? null : extents.Min();
    }

    private static OutcomeKind KindOf(Assessment assessment) => assessment.Verdict switch
    {
        Verdict.Met or Verdict.Exceeded => OutcomeKind.Reached,
        Verdict.Missed => OutcomeKind.Missed,
        Verdict.NotReported => OutcomeKind.Silent,
        Verdict.Superseded => OutcomeKind.Restated,
        Verdict.Unresolved => OutcomeKind.Unresolved,
        Verdict.NotComparable => IsDefinition(assessment.Reason) ? OutcomeKind.Drifted : OutcomeKind.Undecided,
        Verdict.NeedsReference => OutcomeKind.Undecided,
        Verdict.Awaiting => assessment.Result is null ? OutcomeKind.Pending : OutcomeKind.Undecided,
        _ => OutcomeKind.Pending,
    };

    /// <summary>Whether what differs is what is counted, from where and how, and not only how exactly it was said.</summary>
    private static bool IsDefinition(Reason reason) => reason is
        Reason.OtherThreshold or Reason.OtherEvent or Reason.OtherPopulation or Reason.OtherDenominator or Reason.OtherBasis
            or Reason.OtherPriceBasis or Reason.OtherScope
        or Reason.OtherTerritory or Reason.OtherLeague or Reason.OtherMeasure or Reason.OtherUnit or Reason.OtherPeriod or Reason.OtherScale
        or Reason.NarrowerProvesNothing or Reason.WiderProvesNothing or Reason.LaterStageProvesNothing;
}
