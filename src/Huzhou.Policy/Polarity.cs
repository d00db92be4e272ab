namespace Huzhou.Policy;

/// <summary>Which direction of an indicator is better.</summary>
public enum Polarity
{
    /// <summary>Neither: the nearer to the stated number the better, as for consumer prices.</summary>
    Neutral,

    /// <summary>More is better, as for jobs.</summary>
    HigherIsBetter,

    /// <summary>Less is better, as for unemployment (逆向指标).</summary>
    LowerIsBetter,
}
