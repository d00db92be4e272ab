using System.Collections.Frozen;

namespace Huzhou.Policy.Calculation.Progress;

/// <summary>What a missing report counts as in a score.</summary>
public enum MissingReport
{
    /// <summary>It takes no part; coverage falls.</summary>
    LeftOut,

    /// <summary>It counts as nothing done, by a decision of the policy that is shown with the score.</summary>
    CountsAsZero,
}

/// <summary>Which place follows a place that several bodies share.</summary>
public enum TieRule
{
    /// <summary>As many places are passed over as bodies share it: 1, 1, 3.</summary>
    NextPlaceSkipped,

    /// <summary>The very next place: 1, 1, 2.</summary>
    NextPlaceFollows,
}

/// <summary>
/// How bodies are compared: credit, bands, caps, missing reports, which kinds of bodies are ranked. Every choice is shown with the result.
/// </summary>
public sealed record class SupervisionPolicy
{
    /// <summary>The documented defaults.</summary>
    public static SupervisionPolicy Default { get; } = new();

    /// <summary>How the credit for a task is shared.</summary>
    /// <value>The leads share it by default.</value>
    public CreditPolicy Credit
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Credit));
    } = new CreditPolicy.LeadOnly();

    /// <summary>What leads and lags mean.</summary>
    /// <value>Our own bands by default.</value>
    public StatusBands Bands { get; init => field = value ?? throw new ArgumentNullException(nameof(Bands)); } = StatusBands.Default;

    /// <summary>How much one target can count at most, 1 for as it should be; 1 or more.</summary>
    /// <value>1 by default: what is ahead of schedule does not make up for what lags.</value>
    public decimal Cap
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1m, nameof(Cap));
            field = value;
        }
    } = 1m;

    /// <summary>The weight of a binding target beside others, 0 to 1000; it multiplies the target's own weight.</summary>
    /// <value>1 by default.</value>
    public decimal BindingWeight { get; init => field = Weight(value, nameof(BindingWeight)); } = 1m;

    /// <summary>The weight of a plainly planned target, 0 to 1000.</summary>
    /// <value>1 by default.</value>
    public decimal PlannedWeight { get; init => field = Weight(value, nameof(PlannedWeight)); } = 1m;

    /// <summary>The weight of a target that is only striven for, 0 to 1000.</summary>
    /// <value>1 by default.</value>
    public decimal AspirationalWeight { get; init => field = Weight(value, nameof(AspirationalWeight)); } = 1m;

    /// <summary>How the elapsed part of the year is counted.</summary>
    /// <value>By months by default.</value>
    public Elapse Elapse { get; init => field = Text.Defined(value, nameof(Elapse)); }

    /// <summary>What a missing report counts as.</summary>
    /// <value>It is left out by default.</value>
    public MissingReport Missing { get; init => field = Text.Defined(value, nameof(Missing)); }

    /// <summary>The part of a body's targets that must be reported before it is ranked, 0 to 1.</summary>
    /// <value>0.8 by default.</value>
    public decimal CoverageFloor
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(CoverageFloor));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m, nameof(CoverageFloor));
            field = value;
        }
    } = 0.8m;

    /// <summary>Which place follows a shared one.</summary>
    /// <value>1, 1, 3 by default.</value>
    public TieRule Ties { get; init => field = Text.Defined(value, nameof(Ties)); }

    /// <summary>
    /// The kinds of bodies that are neither ranked nor named in a circular, because they lie outside the government's own chain or are no
    /// single body.
    /// </summary>
    /// <value>Vertical offices, courts and procuratorates, military bodies and umbrellas by default.</value>
    public IReadOnlySet<OrganizationKind> NotRanked
    {
        get;
        init => field = (value ?? throw new ArgumentNullException(nameof(NotRanked))).ToFrozenSet();
    } = FrozenSet.Create(OrganizationKind.Vertical, OrganizationKind.Judiciary, OrganizationKind.Military, OrganizationKind.Umbrella);

    /// <summary>Whether a target that nobody reported on is named in a circular besides what lags.</summary>
    /// <value>False by default: silence is listed among the lags, and a circular is about lags.</value>
    public bool CirculatesSilence { get; init; }

    /// <summary>The weight of progress against schedule in the yearly appraisal, 0 to 1000.</summary>
    /// <value>0.4 by default.</value>
    public decimal ScheduleWeight { get; init => field = Weight(value, nameof(ScheduleWeight)); } = 0.4m;

    /// <summary>The weight of completion at the end in the yearly appraisal, 0 to 1000.</summary>
    /// <value>0.6 by default.</value>
    public decimal CompletionWeight { get; init => field = Weight(value, nameof(CompletionWeight)); } = 0.6m;

    /// <summary>
    /// When progress is shown, ranked and appraised; the appraisal takes progress on the days of the rankings before the end of the year.
    /// </summary>
    /// <value>Shown monthly, ranked quarterly, appraised yearly (月晒、季赛、年考) by default.</value>
    public IReadOnlyList<Round> Rounds { get; init => field = Copied<Round>.Of(value, nameof(Rounds)); } =
        [new("月晒", 1, RoundKind.Display), new("季赛", 3, RoundKind.Rank), new("年考", 12, RoundKind.Appraise)];

    internal CalculationOptions Calculation => CalculationOptions.Default with
    {
        CapHigh = Cap,
        BindingWeight = BindingWeight,
        PlannedWeight = PlannedWeight,
        AspirationalWeight = AspirationalWeight,
    };

    private static decimal Weight(decimal value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1000m, name);
        return value;
    }
}
