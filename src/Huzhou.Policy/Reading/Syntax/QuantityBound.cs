namespace Huzhou.Policy.Reading.Syntax;

/// <summary>How a written number limits what it measures.</summary>
public enum QuantityBound
{
    /// <summary>The number itself: 3850亿元.</summary>
    Equal,

    /// <summary>The number or more: 以上, 不低于, 不少于, 至少, ≥.</summary>
    AtLeast,

    /// <summary>More than the number: 超过, 突破, 高于, 逾.</summary>
    MoreThan,

    /// <summary>The number or less: 以内, 以下, 不超过, 不高于, ≤; a place among the first: 前25位.</summary>
    AtMost,

    /// <summary>Less than the number: 低于, 少于, 不足, 不到.</summary>
    LessThan,

    /// <summary>Near the number: 左右, 约, 近, 余, 多.</summary>
    About,

    /// <summary>The lower end of a range: the 4.5 of 4.5—5%.</summary>
    RangeLow,

    /// <summary>The upper end of a range: the 5% of 4.5—5%.</summary>
    RangeHigh,
}
