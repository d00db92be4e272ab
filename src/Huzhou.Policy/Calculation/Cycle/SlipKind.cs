namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>How a promised stage slipped.</summary>
public enum SlipKind
{
    /// <summary>The same stage is promised again for a later time.</summary>
    PromisedAgain,

    /// <summary>A plan became an aspiration, or an earlier stage is promised than before.</summary>
    Weakened,
}
