namespace Huzhou.Policy;

/// <summary>What kind of number a figure is. The kinds do not mix: 0.3 percentage points are not 0.3%.</summary>
public enum Measure
{
    /// <summary>An amount with a unit of its own: 3850亿元, 3.5万亩.</summary>
    Level,

    /// <summary>A number of things or people, with its classifier: 323个, 6.9万人.</summary>
    Count,

    /// <summary>A change against an earlier period in percent, negative for a fall: 增长5.8%, 下降14.5%.</summary>
    Growth,

    /// <summary>A part of a whole in percent: 占比56%.</summary>
    Share,

    /// <summary>A rate or intensity in percent or per mille: 失业率5%, 研发投入强度3.4%.</summary>
    Rate,

    /// <summary>A change of a share, rate or growth in percentage points: 提高1.7个百分点. Never a percentage.</summary>
    PointChange,

    /// <summary>A place in a league, 1 is best: 全省第3.</summary>
    Rank,

    /// <summary>A move of rank in places, positive when better: 提升2位.</summary>
    RankMove,

    /// <summary>One amount as a multiple of another: 倍差1.61, 翻一番.</summary>
    Multiple,

    /// <summary>A named project's or pursuit's place on an ordered scale: 开工, 建成.</summary>
    Stage,

    /// <summary>A mark on a named scale: 优秀, 五星.</summary>
    Grade,
}
