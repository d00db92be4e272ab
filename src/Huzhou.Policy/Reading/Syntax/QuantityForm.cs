namespace Huzhou.Policy.Reading.Syntax;

/// <summary>The construct a quantity is written in, which says how it may be compared.</summary>
public enum QuantityForm
{
    /// <summary>A number without a unit, as in 倍差缩小至1.61.</summary>
    Bare,

    /// <summary>An amount of a dimension: money, area, length, mass, power, containers.</summary>
    Level,

    /// <summary>A count with its classifier: 172起, 2.1万余个, 10.6万名.</summary>
    Count,

    /// <summary>A length of time that is itself a result: 连续四年, 压缩至3个工作日.</summary>
    Duration,

    /// <summary>Percent: 3.3%, 百分之五.</summary>
    Percent,

    /// <summary>Per mille: 0.3‰.</summary>
    PerMille,

    /// <summary>Percentage points: 1.7个百分点.</summary>
    Points,

    /// <summary>Basis points: 46个基点.</summary>
    BasisPoints,

    /// <summary>A place in an order: 第27位, 前25位, 全省第3.</summary>
    Rank,

    /// <summary>A move in an order, in places: 提升2位.</summary>
    RankMove,

    /// <summary>A fraction in words: 三分之二.</summary>
    Fraction,

    /// <summary>A multiple: 1.5倍, 2倍多.</summary>
    Multiple,

    /// <summary>A run of successes: 十七连冠, 七连增.</summary>
    Streak,

    /// <summary>A doubling, whose number is what the measured thing was multiplied by: 翻一番 is 2, 翻两番 4.</summary>
    Doubling,
}
