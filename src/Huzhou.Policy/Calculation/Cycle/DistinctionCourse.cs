namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>How the pursuit of a title, pilot or award went.</summary>
public enum DistinctionCourse
{
    /// <summary>It is pursued or listed, and not reported as obtained.</summary>
    Pursued,

    /// <summary>It was pursued before, is not reported as obtained, and is pursued again.</summary>
    PursuedAgain,

    /// <summary>It was obtained.</summary>
    Obtained,

    /// <summary>It was obtained and kept, or raised to a higher grade.</summary>
    Kept,

    /// <summary>It was obtained, and is pursued once more: for another year, place or grade.</summary>
    PursuedOnceMore,
}
