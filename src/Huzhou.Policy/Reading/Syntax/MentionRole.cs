namespace Huzhou.Policy.Reading.Syntax;

/// <summary>What a number in a document is for.</summary>
internal enum MentionRole
{
    /// <summary>To be reached.</summary>
    Target,

    /// <summary>A result that is reported.</summary>
    Actual,

    /// <summary>Part of what is counted: 3亿元以上项目.</summary>
    Threshold,

    /// <summary>The size of a named set, a reference, a baseline.</summary>
    Context,
}

/// <summary>What kind of thing a number measures.</summary>
internal enum MentionMeasure
{
    /// <summary>An amount.</summary>
    Level,

    /// <summary>A rate of change in percent.</summary>
    Growth,

    /// <summary>A change in points.</summary>
    PointChange,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>A rate or intensity that is not a part of a whole.</summary>
    Rate,

    /// <summary>A place or a move in an order.</summary>
    Rank,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>A ratio or multiple.</summary>
    Ratio,
}

/// <summary>The direction that the governing verb gives; the written magnitude keeps its sign.</summary>
internal enum MentionDirection
{
    /// <summary>No verb of change: 达到, 新增.</summary>
    None,

    /// <summary>增长, 提高到, 高于.</summary>
    Up,

    /// <summary>下降, 压减, 缩小至.</summary>
    Down,
}

/// <summary>How firmly a clause binds.</summary>
internal enum MentionModality
{
    /// <summary>No word.</summary>
    Plain,

    /// <summary>确保, 必须, 坚决.</summary>
    Must,

    /// <summary>力争, 争取, 争创, 冲刺.</summary>
    Aim,

    /// <summary>预计, 有望.</summary>
    Estimate,
}
