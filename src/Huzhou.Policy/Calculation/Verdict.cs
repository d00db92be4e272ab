namespace Huzhou.Policy.Calculation;

/// <summary>What can be said of a target. Never a bare number: a missing result is neither 0 nor 100%.</summary>
public enum Verdict
{
    /// <summary>The reported result satisfies the condition.</summary>
    Met,

    /// <summary>It is better than the stated number by more than the exceed margin.</summary>
    Exceeded,

    /// <summary>The reported result does not satisfy the condition.</summary>
    Missed,

    /// <summary>The period is not over; what is reported so far keeps pace.</summary>
    OnTrack,

    /// <summary>The period is not over; what is reported so far does not keep pace.</summary>
    Behind,

    /// <summary>No document reports on the period yet, or there is only a forecast.</summary>
    Awaiting,

    /// <summary>The document that reports on the period is there and gives no value.</summary>
    NotReported,

    /// <summary>A value is reported, on another basis or too loosely to decide.</summary>
    NotComparable,

    /// <summary>What the target is held against is not known: another authority's figure, a reference, an earlier value.</summary>
    NeedsReference,

    /// <summary>A later document sets the target anew.</summary>
    Superseded,

    /// <summary>Nothing decides it, and something alike is reported: its candidates are for a person to look at.</summary>
    Unresolved,
}
