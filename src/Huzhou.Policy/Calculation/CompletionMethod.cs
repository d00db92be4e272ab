namespace Huzhou.Policy.Calculation;

/// <summary>How a completion rate is computed from a result a, a target t and a baseline b.</summary>
public enum CompletionMethod
{
    /// <summary>a / t: more is better; needs t above zero.</summary>
    Ratio,

    /// <summary>t / a: less is better (逆向指标); needs both above zero.</summary>
    InverseRatio,

    /// <summary>2 − a / t: less is better, also where a is zero; needs t above zero.</summary>
    Mirror,

    /// <summary>(a − b) / (t − b): the part of the way from a baseline, in both directions; needs t and b to differ.</summary>
    FromBaseline,

    /// <summary>Observed average annual growth by the required one: goals over several years.</summary>
    GrowthPath,

    /// <summary>No rate, only the distance a − t in the measure's own difference.</summary>
    Gap,

    /// <summary>The rate that the document itself gives; it is shown beside a computed one.</summary>
    AsReported,

    /// <summary>1 or 0: milestones, directions, holds, ranks.</summary>
    Binary,
}
