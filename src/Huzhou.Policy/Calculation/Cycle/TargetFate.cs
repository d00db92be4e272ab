namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>A target at the end of its cycle: the class it belongs to, the definition that changed, and how much a silence weighs.</summary>
public sealed record class TargetFate
{
    /// <summary>What can be said of the target.</summary>
    public required Assessment Assessment { get; init => field = value ?? throw new ArgumentNullException(nameof(Assessment)); }

    /// <summary>What became of it.</summary>
    public required Fate Fate { get; init => field = Text.Defined(value, nameof(Fate)); }

    /// <summary>The part of the definition in which the reported value differs; null unless it drifted.</summary>
    public Reason? Drift => Fate == Fate.Drifted ? Assessment.Reason : null;

    /// <summary>How complete the most complete document that was searched is; null unless the target is silent.</summary>
    public DocumentExtent? SearchedIn { get; init; }

    /// <summary>How much it counts among others of its class, 0 to 1: less than 1 only where silence was found in a document that is not full.</summary>
    public decimal Weight { get; init; } = 1m;

    internal static TargetFate Of(Assessment assessment, CalculationOptions options)
    {
        Fate fate = FateOf(assessment);
        DocumentExtent? extent = fate == Fate.Silent ? Searched(assessment) : null;
        return new TargetFate
        {
            Assessment = assessment,
            Fate = fate,
            SearchedIn = extent,
            Weight = extent is null or DocumentExtent.Full ? 1m : options.PartialSilenceWeight,
        };
    }

    private static DocumentExtent? Searched(Assessment assessment)
    {
        DocumentExtent[] extents = [.. assessment.Steps.OfType<Step.Searched>().Select(step => step.Extent)];
        return extents.Length == 0 ? null : extents.Min();
    }

    private static Fate FateOf(Assessment assessment) => assessment.Verdict switch
    {
        Verdict.Met or Verdict.Exceeded => Fate.Reached,
        Verdict.Missed => Fate.Missed,
        Verdict.NotReported => Fate.Silent,
        Verdict.Superseded => Fate.Restated,
        Verdict.NotComparable => IsDefinition(assessment.Reason) ? Fate.Drifted : Fate.Undecided,
        Verdict.NeedsReference => Fate.Undecided,
        Verdict.Awaiting => assessment.Result is null ? Fate.Pending : Fate.Undecided,
        _ => Fate.Pending,
    };

    /// <summary>Whether what differs is what is counted, from where and how, and not only how exactly it was said.</summary>
    private static bool IsDefinition(Reason reason) => reason is
        Reason.OtherThreshold or Reason.OtherEvent or Reason.OtherPopulation or Reason.OtherDenominator or Reason.OtherBasis or Reason.OtherPriceBasis or Reason.OtherScope
        or Reason.OtherTerritory or Reason.OtherLeague or Reason.OtherMeasure or Reason.OtherUnit or Reason.OtherPeriod or Reason.OtherScale
        or Reason.NarrowerProvesNothing or Reason.WiderProvesNothing or Reason.LaterStageProvesNothing;
}
