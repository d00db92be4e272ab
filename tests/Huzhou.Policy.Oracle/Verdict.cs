namespace Huzhou.Policy.Oracle;

/// <summary>What becomes of a row.</summary>
public enum Verdict
{
    /// <summary>The report leaves it open, or does not compare.</summary>
    NotComparable,

    /// <summary>The condition holds for the whole of what was reported.</summary>
    Met,

    /// <summary>It holds, and the number is better by more than the margin.</summary>
    Exceeded,

    /// <summary>It does not hold for the whole of what was reported.</summary>
    Missed,
}
