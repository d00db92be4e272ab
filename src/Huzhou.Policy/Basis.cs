namespace Huzhou.Policy;

/// <summary>On what footing a figure stands. Figures on different footings do not compare without a word about it.</summary>
[Flags]
public enum Basis
{
    /// <summary>The text does not say.</summary>
    Unstated = 0,

    /// <summary>At the prices of the time (现价).</summary>
    CurrentPrices = 1,

    /// <summary>With price changes taken out (可比价, 不变价): what growth of output usually means.</summary>
    ComparablePrices = 2,

    /// <summary>With the scope of the year before (同口径).</summary>
    SameScope = 4,

    /// <summary>The mean of several years (年均).</summary>
    AnnualAverage = 8,

    /// <summary>Summed over all years so far (累计).</summary>
    Cumulative = 16,

    /// <summary>Against the mean of several earlier years (较前三年平均).</summary>
    AgainstAverage = 32,

    /// <summary>Against the month, quarter or half-year just before (环比, 较上月): no growth over the year before.</summary>
    AgainstPreviousPeriod = 64,

    /// <summary>Against a year before the last one (比2017年, 较“十三五”末): growth over several years.</summary>
    AgainstEarlierYear = 128,

    /// <summary>With the scope of the day, whatever has been taken in or out since (自然口径).</summary>
    NaturalScope = 256,

    /// <summary>The amount by which something changed, not what it came to (贷款增加200亿元).</summary>
    Change = 512,

    /// <summary>With a part left out (扣除房地产开发投资后, 剔除…): no figure of the whole.</summary>
    WithoutPart = 1024,
}
