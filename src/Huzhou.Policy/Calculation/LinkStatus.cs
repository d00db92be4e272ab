namespace Huzhou.Policy.Calculation;

/// <summary>What the documents hold for a target, before anything is judged.</summary>
public enum LinkStatus
{
    /// <summary>A value on the target's own basis.</summary>
    Reported,

    /// <summary>
    /// A value on another basis than the target's: another scope, event, measure or period, a forecast, a figure whose reference is
    /// unknown.
    /// </summary>
    OtherBasis,

    /// <summary>A document reports on the period and gives no value.</summary>
    NotReported,

    /// <summary>No document reports on the period.</summary>
    NoDocument,
}
