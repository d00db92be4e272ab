using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>Nouns that can be measured: a statement about one of them can be checked, one about 民心 or 格局 cannot.</summary>
internal static class MeasuredNouns
{
    private static readonly WordList Words =
    new([
        "率", "比重", "占比", "份额", "比例", "收入", "倍差", "差距", "收入比", "比值", "强度", "浓度", "指数", "价格", "物价", "产量", "面积", "就业", "投资", "消费", "增速", "总额", "余额", "规模", "总量", "收支", "满意度", "产值", "增加值", "出口", "外贸", "外资", "质量", "标准", "支出", "税收", "事故", "死亡", "伤亡", "排名", "位次", "能耗", "排放", "贷款", "存款", "人口", "能级", "成本", "债务", "库存", "生产总值",
        "GDP", "PM2.5", "水质", "空气", "营收", "利润", "利税", "效益", "指标", "预期寿命", "参保", "保障", "待遇", "份量", "能力", "水平", "粮食", "发案", "案件", "信访", "市场占有", "用地", "数量", "增幅", "涨幅", "降幅", "汇率", "财力", "覆盖", "外汇", "贡献", "产能", "销售额", "成交", "流量", "客流", "吞吐量", "拥有量", "含金量", "知名度", "杠杆", "减排", "污染物", "房地产市场", "楼市", "频次", "受益面",
    ]);

    /// <summary>Whether the phrase names something that can be measured.</summary>
    public static bool In(ReadOnlySpan<char> phrase) => PhraseEnds.HasAny(phrase, Words);

    /// <summary>The kind of number that the name of an indicator asks for.</summary>
    public static Measure MeasureOf(ReadOnlySpan<char> name)
    {
        if (name.EndsWith("倍差", StringComparison.Ordinal) || name.EndsWith("收入比", StringComparison.Ordinal) || name.EndsWith("比值", StringComparison.Ordinal) || name.EndsWith("之比", StringComparison.Ordinal))
            return Measure.Multiple;
        if (name.EndsWith("占比", StringComparison.Ordinal) || name.EndsWith("比重", StringComparison.Ordinal) || name.EndsWith("份额", StringComparison.Ordinal) || name.EndsWith("比例", StringComparison.Ordinal) || name.EndsWith("比率", StringComparison.Ordinal))
            return Measure.Share;
        if (name.EndsWith("增速", StringComparison.Ordinal) || name.EndsWith("增幅", StringComparison.Ordinal) || name.EndsWith("增长", StringComparison.Ordinal) || name.EndsWith("涨幅", StringComparison.Ordinal) || name.EndsWith("降幅", StringComparison.Ordinal))
            return Measure.Growth;
        if (name.EndsWith("率", StringComparison.Ordinal) || name.EndsWith("强度", StringComparison.Ordinal) || name.EndsWith("满意度", StringComparison.Ordinal))
            return Measure.Rate;
        return name.EndsWith("排名", StringComparison.Ordinal) || name.EndsWith("位次", StringComparison.Ordinal) ? Measure.Rank : Measure.Level;
    }
}
