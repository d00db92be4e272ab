namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>What became of a target by the end of its cycle. Each target is in exactly one class.</summary>
public enum OutcomeKind
{
    /// <summary>Its time is not over, or no document reports on it yet.</summary>
    Pending,

    /// <summary>Met or exceeded.</summary>
    Reached,

    /// <summary>The condition failed on the target's own basis.</summary>
    Missed,

    /// <summary>
    /// A value was reported by another definition: another threshold, event, population, whole, measure, unit, basis or period.
    /// </summary>
    Drifted,

    /// <summary>
    /// Something was reported that decides nothing: a forecast, a bound on the wrong side, a figure whose reference is not given.
    /// </summary>
    Undecided,

    /// <summary>A document reports on the time and says nothing of it.</summary>
    Silent,

    /// <summary>A later document set it anew.</summary>
    Restated,

    /// <summary>A document reports on the time, says nothing under the target's name, and something alike.</summary>
    Unresolved,
}
