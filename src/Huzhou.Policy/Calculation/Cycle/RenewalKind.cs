namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>What the next plan does with a target.</summary>
public enum RenewalKind
{
    /// <summary>It asks the same again.</summary>
    CarriedOver,

    /// <summary>It asks more, by the indicator's better direction.</summary>
    Raised,

    /// <summary>It asks less, by the indicator's better direction.</summary>
    Lowered,

    /// <summary>
    /// It asks something else of the same indicator: another kind of condition, or another number where neither direction is better.
    /// </summary>
    Changed,

    /// <summary>It sets no target for the indicator any more, and need not: a project was built, a title obtained.</summary>
    Done,

    /// <summary>It sets no target for the indicator any more; it may still speak of it in words.</summary>
    Dropped,
}
