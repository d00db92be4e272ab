namespace Huzhou.Policy.Oracle;

/// <summary>The units of the rows, from the textbooks: what each measures and how many of a first unit it is.</summary>
public static class Units
{
    private static readonly Dictionary<string, (string What, string Factor, string? Classifier)> s_all = new(StringComparer.Ordinal)
    {
        ["元"] = ("money", "1", null), ["万元"] = ("money", "10000", null), ["亿元"] = ("money", "100000000", null),
        ["万亿元"] = ("money", "1000000000000", null), ["美元"] = ("dollars", "1", null), ["亿美元"] = ("dollars", "100000000", null),
        ["米"] = ("length", "1", null), ["公里"] = ("length", "1000", null), ["里"] = ("length", "500", null), ["海里"] = ("length", "1852", null),
        ["亩"] = ("area", "1", null), ["万亩"] = ("area", "10000", null), ["公顷"] = ("area", "15", null), ["平方公里"] = ("area", "1500", null),
        ["平方米"] = ("area", "0.0015", null),
        ["吨"] = ("mass", "1000", null), ["万吨"] = ("mass", "10000000", null), ["千克"] = ("mass", "1", null), ["斤"] = ("mass", "0.5", null),
        ["个"] = ("things", "1", "个"), ["万个"] = ("things", "10000", "个"), ["家"] = ("things", "1", "家"), ["条"] = ("things", "1", "条"),
        ["人"] = ("things", "1", "人"), ["万人"] = ("things", "10000", "人"), ["名"] = ("things", "1", "人"),
        ["%"] = ("percent", "1", null), ["‰"] = ("percent", "0.1", null), ["个百分点"] = ("points", "1", null), ["个基点"] = ("points", "0.01", null),
        ["倍"] = ("times", "1", null), ["位"] = ("places", "1", null),
    };

    /// <summary>The symbols.</summary>
    public static IReadOnlyCollection<string> Symbols => s_all.Keys;

    /// <summary>What a unit measures.</summary>
    public static string What(string symbol) => s_all[symbol].What;

    /// <summary>How many of the first unit it is.</summary>
    public static Rational Factor(string symbol) => Rational.Parse(s_all[symbol].Factor);

    /// <summary>The word that it counts by, or null.</summary>
    public static string? Classifier(string symbol) => s_all[symbol].Classifier;
}
