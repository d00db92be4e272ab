using System.Collections.Frozen;

namespace Huzhou.Policy.Calculation;

/// <summary>What a missing report counts as in a score.</summary>
public enum MissingReport
{
    /// <summary>It takes no part; coverage falls.</summary>
    LeftOut,

    /// <summary>It counts as nothing done, by a decision of the policy that is shown with the score.</summary>
    CountsAsZero,
}

/// <summary>How bodies are compared: credit, bands, caps, missing reports, which kinds of bodies are ranked. Every choice is shown with the result.</summary>
public sealed record class SupervisionPolicy
{
    /// <summary>The documented defaults.</summary>
    public static SupervisionPolicy Default { get; } = new();

    /// <summary>How the credit for a task is shared.</summary>
    /// <value>The leads share it by default.</value>
    public CreditPolicy Credit { get; init => field = value ?? throw new ArgumentNullException(nameof(Credit)); } = new CreditPolicy.LeadOnly();

    /// <summary>What leads and lags mean.</summary>
    /// <value>Our own bands by default.</value>
    public StatusBands Bands { get; init => field = value ?? throw new ArgumentNullException(nameof(Bands)); } = StatusBands.Default;

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

    /// <summary>The kinds of bodies that are not ranked, because they lie outside the government's own chain or are no single body.</summary>
    /// <value>Vertical offices, courts and procuratorates, military bodies and umbrellas by default.</value>
    public IReadOnlySet<OrganizationKind> NotRanked
    {
        get;
        init => field = (value ?? throw new ArgumentNullException(nameof(NotRanked))).ToFrozenSet();
    } = FrozenSet.Create(OrganizationKind.Vertical, OrganizationKind.Judiciary, OrganizationKind.Military, OrganizationKind.Umbrella);

    /// <summary>The weight of progress against schedule in the yearly appraisal, 0 or more.</summary>
    /// <value>0.4 by default.</value>
    public decimal ScheduleWeight { get; init => field = NotNegative(value, nameof(ScheduleWeight)); } = 0.4m;

    /// <summary>The weight of completion at the end in the yearly appraisal, 0 or more.</summary>
    /// <value>0.6 by default.</value>
    public decimal CompletionWeight { get; init => field = NotNegative(value, nameof(CompletionWeight)); } = 0.6m;

    private static decimal NotNegative(decimal value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }
}
