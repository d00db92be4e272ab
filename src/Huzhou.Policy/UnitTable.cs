using System.Collections.Frozen;

namespace Huzhou.Policy;

/// <summary>The units that are known by name, as data: symbol, dimension, how much of the reference unit one of it is.</summary>
/// <remarks>
/// A symbol is admitted when official texts use it and its factor is exact in decimals: 15亩 are one hectare by convention, so one square metre is 0.0015亩.
/// Any other symbol is a classifier of a count.
/// </remarks>
internal static class UnitTable
{
    /// <summary>Magnitude words that may stand before a unit, longest first.</summary>
    internal static readonly (string Word, decimal Scale)[] Magnitudes =
    [
        ("万亿", 1_000_000_000_000m), ("千亿", 100_000_000_000m), ("百亿", 10_000_000_000m), ("十亿", 1_000_000_000m), ("亿", 100_000_000m),
        ("千万", 10_000_000m), ("百万", 1_000_000m), ("十万", 100_000m), ("万", 10_000m), ("千", 1_000m), ("百", 100m), ("十", 10m),
    ];

    internal static readonly FrozenDictionary<string, Entry> Known = new Dictionary<string, Entry>(StringComparer.Ordinal)
    {
        ["元"] = new(Dimension.Money, 1m, "元"),
        ["美元"] = new(Dimension.Money, 1m, "美元"),
        ["欧元"] = new(Dimension.Money, 1m, "欧元"),
        ["港元"] = new(Dimension.Money, 1m, "港元"),
        ["日元"] = new(Dimension.Money, 1m, "日元"),
        ["英镑"] = new(Dimension.Money, 1m, "英镑"),
        ["米"] = new(Dimension.Length, 1m, "米"),
        ["公里"] = new(Dimension.Length, 1000m, "米"),
        ["千米"] = new(Dimension.Length, 1000m, "米"),
        ["厘米"] = new(Dimension.Length, 0.01m, "米"),
        ["毫米"] = new(Dimension.Length, 0.001m, "米"),
        ["里"] = new(Dimension.Length, 500m, "米"),
        ["海里"] = new(Dimension.Length, 1852m, "米"),
        ["延米"] = new(Dimension.Length, 1m, "米"),
        ["车道公里"] = new(Dimension.Length, 1000m, "车道米"),
        ["亩"] = new(Dimension.Area, 1m, "亩"),
        ["公顷"] = new(Dimension.Area, 15m, "亩"),
        ["平方公里"] = new(Dimension.Area, 1500m, "亩"),
        ["平方千米"] = new(Dimension.Area, 1500m, "亩"),
        ["平方米"] = new(Dimension.Area, 0.0015m, "亩"),
        ["平米"] = new(Dimension.Area, 0.0015m, "亩"),
        ["立方米"] = new(Dimension.Volume, 1m, "立方米"),
        ["方"] = new(Dimension.Volume, 1m, "立方米"),
        ["标方"] = new(Dimension.Volume, 1m, "标方"),
        ["升"] = new(Dimension.Volume, 0.001m, "立方米"),
        ["立方"] = new(Dimension.Volume, 1m, "立方米"),
        ["千克"] = new(Dimension.Mass, 1m, "千克"),
        ["公斤"] = new(Dimension.Mass, 1m, "千克"),
        ["斤"] = new(Dimension.Mass, 0.5m, "千克"),
        ["吨"] = new(Dimension.Mass, 1000m, "千克"),
        ["克"] = new(Dimension.Mass, 0.001m, "千克"),
        ["担"] = new(Dimension.Mass, 50m, "千克"),
        ["标准煤"] = new(Dimension.Mass, 1000m, "千克标准煤"),
        ["吨标准煤"] = new(Dimension.Mass, 1000m, "千克标准煤"),
        ["吨标煤"] = new(Dimension.Mass, 1000m, "千克标准煤"),
        ["载重吨"] = new(Dimension.Mass, 1000m, "千克载重"),
        ["年"] = new(Dimension.Time, 12m, "月"),
        ["月"] = new(Dimension.Time, 1m, "月"),
        ["个月"] = new(Dimension.Time, 1m, "月"),
        ["周年"] = new(Dimension.Time, 12m, "月"),
        ["天"] = new(Dimension.Time, 24m, "小时"),
        ["日"] = new(Dimension.Time, 24m, "小时"),
        ["周"] = new(Dimension.Time, 168m, "小时"),
        ["小时"] = new(Dimension.Time, 1m, "小时"),
        ["个小时"] = new(Dimension.Time, 1m, "小时"),
        ["个工作日"] = new(Dimension.Time, 1m, "工作日"),
        ["工作日"] = new(Dimension.Time, 1m, "工作日"),
        ["分钟"] = new(Dimension.Time, 1m, "分钟"),
        ["秒"] = new(Dimension.Time, 1m, "秒"),
        ["千瓦"] = new(Dimension.Power, 1m, "千瓦"),
        ["瓦"] = new(Dimension.Power, 0.001m, "千瓦"),
        ["兆瓦"] = new(Dimension.Power, 1000m, "千瓦"),
        ["吉瓦"] = new(Dimension.Power, 1000000m, "千瓦"),
        ["千伏安"] = new(Dimension.Power, 1m, "千伏安"),
        ["马力"] = new(Dimension.Power, 1m, "马力"),
        ["千瓦时"] = new(Dimension.Energy, 1m, "千瓦时"),
        ["度"] = new(Dimension.Energy, 1m, "千瓦时"),
        ["兆瓦时"] = new(Dimension.Energy, 1000m, "千瓦时"),
        ["吉瓦时"] = new(Dimension.Energy, 1000000m, "千瓦时"),
        ["比特"] = new(Dimension.Information, 1m, "比特"),
        ["字节"] = new(Dimension.Information, 8m, "比特"),
        ["P"] = new(Dimension.Information, 1m, "P"),
        ["PFlops"] = new(Dimension.Information, 1m, "PFlops"),
        ["EFlops"] = new(Dimension.Information, 1000m, "PFlops"),
        ["兆"] = new(Dimension.Information, 1m, "兆"),
        ["M"] = new(Dimension.Information, 1m, "兆"),
        ["G"] = new(Dimension.Information, 1000m, "兆"),
        ["人次"] = new(Dimension.Turnover, 1m, "人次"),
        ["人天"] = new(Dimension.Turnover, 1m, "人天"),
        ["场次"] = new(Dimension.Turnover, 1m, "场次"),
        ["架次"] = new(Dimension.Turnover, 1m, "架次"),
        ["班次"] = new(Dimension.Turnover, 1m, "班次"),
        ["件次"] = new(Dimension.Turnover, 1m, "件次"),
        ["户次"] = new(Dimension.Turnover, 1m, "户次"),
        ["标箱"] = new(Dimension.Turnover, 1m, "标箱"),
        ["标准箱"] = new(Dimension.Turnover, 1m, "标箱"),
        ["吨公里"] = new(Dimension.Turnover, 1m, "吨公里"),
        ["人公里"] = new(Dimension.Turnover, 1m, "人公里"),
        ["TEU"] = new(Dimension.Turnover, 1m, "标箱"),
        ["%"] = new(Dimension.Fraction, 1m, "%"),
        ["‰"] = new(Dimension.Fraction, 0.1m, "%"),
        ["ratio"] = new(Dimension.Fraction, 100m, "%"),
        ["个百分点"] = new(Dimension.Points, 1m, "个百分点"),
        ["百分点"] = new(Dimension.Points, 1m, "个百分点"),
        ["个基点"] = new(Dimension.Points, 0.01m, "个百分点"),
        ["基点"] = new(Dimension.Points, 0.01m, "个百分点"),
        ["个千分点"] = new(Dimension.Points, 0.1m, "个百分点"),
        ["位"] = new(Dimension.Places, 1m, "位"),
        ["位次"] = new(Dimension.Places, 1m, "位"),
        ["个位次"] = new(Dimension.Places, 1m, "位"),
        ["rank"] = new(Dimension.Places, 1m, "位"),
        ["倍"] = new(Dimension.Number, 1m, "倍"),
        ["番"] = new(Dimension.Number, 1m, "番"),
        ["点"] = new(Dimension.Number, 1m, "点"),
        ["分"] = new(Dimension.Number, 1m, "分"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A unit without a magnitude word.</summary>
    /// <param name="Dimension">What it measures.</param>
    /// <param name="Factor">How many of the reference unit one of it is.</param>
    /// <param name="Reference">The unit to which all of its dimension that can be converted are related.</param>
    internal sealed record class Entry(Dimension Dimension, decimal Factor, string Reference);
}
