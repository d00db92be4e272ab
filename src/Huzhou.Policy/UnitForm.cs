namespace Huzhou.Policy;

/// <summary>The construct that a number with a unit is in a text.</summary>
internal enum UnitForm
{
    /// <summary>An amount of a dimension: 亿元, 亩, 千瓦.</summary>
    Level,

    /// <summary>A count: 个, 家, 人次.</summary>
    Classifier,

    /// <summary>A length of time: 年, 工作日, 岁.</summary>
    Duration,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Per mille.</summary>
    PerMille,

    /// <summary>Percentage points.</summary>
    Points,

    /// <summary>Basis points.</summary>
    BasisPoints,

    /// <summary>A multiple: 倍, 番.</summary>
    Multiple,

    /// <summary>A move in an order: 个位次.</summary>
    Places,

    /// <summary>A run of successes: 连冠.</summary>
    Streak,
}
