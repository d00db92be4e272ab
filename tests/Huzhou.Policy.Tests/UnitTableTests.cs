using System.Globalization;

namespace Huzhou.Policy.Tests;

public sealed class UnitTableTests
{
    /// <summary>Factors written down here a second time, from the definitions of the units and not from the table.</summary>
    [Theory]
    [InlineData("GW", "MW", "1000")]
    [InlineData("吉瓦", "万千瓦", "100")]
    [InlineData("太瓦", "吉瓦", "1000")]
    [InlineData("kW", "瓦", "1000")]
    [InlineData("MWp", "kWp", "1000")]
    [InlineData("兆伏安", "kVA", "1000")]
    [InlineData("万伏安", "千伏安", "10")]
    [InlineData("km", "公里", "1")]
    [InlineData("千米", "米", "1000")]
    [InlineData("公里", "华里", "2")]
    [InlineData("公分", "毫米", "10")]
    [InlineData("海里", "米", "1852")]
    [InlineData("英里", "米", "1609.344")]
    [InlineData("微米", "纳米", "1000")]
    [InlineData("km²", "hm²", "100")]
    [InlineData("km2", "万平方米", "100")]
    [InlineData("㎡", "平方", "1")]
    [InlineData("公顷", "m2", "10000")]
    [InlineData("平米", "cm²", "10000")]
    [InlineData("万亩", "平方公里", "6.6666666666666666666666666667")]
    [InlineData("m3", "升", "1000")]
    [InlineData("立方", "m³", "1")]
    [InlineData("升", "ml", "1000")]
    [InlineData("立方厘米", "毫升", "1")]
    [InlineData("吨", "kg", "1000")]
    [InlineData("公斤", "斤", "2")]
    [InlineData("担", "斤", "100")]
    [InlineData("毫克", "μg", "1000")]
    [InlineData("吨标煤", "吨标准煤", "1")]
    [InlineData("kWh", "度", "1")]
    [InlineData("GWh", "万千瓦时", "100")]
    [InlineData("太瓦时", "亿度", "10")]
    [InlineData("吉焦", "兆焦", "1000")]
    [InlineData("千瓦时", "兆焦", "3.6")]
    [InlineData("小时", "分钟", "60")]
    [InlineData("天", "小时", "24")]
    [InlineData("周", "日", "7")]
    [InlineData("年", "个月", "12")]
    [InlineData("个季度", "个月", "3")]
    [InlineData("个工作日", "工作日", "1")]
    [InlineData("秒", "毫秒", "1000")]
    [InlineData("亿港币", "亿港元", "1")]
    [InlineData("新台币", "台币", "1")]
    [InlineData("亿人民币", "万元", "10000")]
    [InlineData("美金", "美元", "1")]
    [InlineData("PB", "TB", "1000")]
    [InlineData("字节", "比特", "8")]
    [InlineData("EFLOPS", "PFlops", "1000")]
    [InlineData("千兆", "兆", "1000")]
    [InlineData("TEU", "标准箱", "1")]
    [InlineData("kV", "伏", "1000")]
    [InlineData("℃", "摄氏度", "1")]
    [InlineData("台（套）", "台(套)", "1")]
    [InlineData("项（次)", "项次", "1")]
    [InlineData("户", "家", "1")]
    [InlineData("μg/m³", "微克/立方米", "1")]
    [InlineData("ug/m3", "微克每立方米", "1")]
    [InlineData("毫克/立方米", "µg/m³", "1000")]
    [InlineData("mg/L", "毫克/立方米", "1000")]
    [InlineData("元/千瓦时", "分/千瓦时", "100")]
    [InlineData("元/度", "角/度", "10")]
    [InlineData("万元/亩", "元/㎡", "15")]
    [InlineData("元/吨", "元/公斤", "0.001")]
    [InlineData("元/小时", "元/天", "24")]
    [InlineData("元/月", "元/年", "12")]
    [InlineData("公斤/亩", "斤/亩", "2")]
    [InlineData("公斤/亩", "吨/公顷", "0.015")]
    [InlineData("公里/小时", "米/分钟", "16.666666666666666666666666667")]
    [InlineData("立方米/秒", "立方米/天", "86400")]
    [InlineData("吨/万元", "公斤/元", "0.1")]
    [InlineData("张/千人", "张/人", "0.001")]
    [InlineData("元/人·月", "元/月·人", "1")]
    [InlineData("元/人/月", "元/（人·年）", "12")]
    [InlineData("Gbps", "Mbps", "1000")]
    [InlineData("Mbps", "MB/秒", "0.125")]
    public void Factors_are_those_of_the_definitions(string from, string to, string factor)
    {
        decimal expected = decimal.Parse(factor, CultureInfo.InvariantCulture);
        Assert.Equal(expected, Unit.Parse(from).FactorTo(Unit.Parse(to)));
        Assert.True(Math.Abs((Unit.Parse(to).FactorTo(Unit.Parse(from)) * expected) - 1m) < 1e-22m);
    }

    [Theory]
    [InlineData("GW", "GWh")]
    [InlineData("千瓦", "千瓦峰")]
    [InlineData("千瓦", "千伏安")]
    [InlineData("公里", "车道公里")]
    [InlineData("吨", "吨标准煤")]
    [InlineData("立方米", "标准立方米")]
    [InlineData("港币", "人民币")]
    [InlineData("人次", "人")]
    [InlineData("年", "天")]
    [InlineData("天", "工作日")]
    [InlineData("P", "PFLOPS")]
    [InlineData("兆", "Mbps")]
    [InlineData("元/人", "元/户")]
    [InlineData("个/立方厘米", "人/立方厘米")]
    [InlineData("元/海里", "元/公里")]
    [InlineData("元/吨", "元")]
    [InlineData("拖", "个")]
    [InlineData("拖", "搁")]
    [InlineData("兆乏", "千瓦")]
    public void What_has_no_exact_factor_is_refused_and_never_taken_for_one(string from, string to)
    {
        Unit a = Unit.Parse(from), b = Unit.Parse(to);
        Assert.False(a.IsCommensurableWith(b));
        Assert.Throws<ArgumentException>(() => a.FactorTo(b));
        Assert.False(Quantity.Of(1m, from).CanCompare(Quantity.Of(1m, to)));
    }

    [Theory]
    [InlineData("m3", Dimension.Volume)]
    [InlineData("km2", Dimension.Area)]
    [InlineData("万m2", Dimension.Area)]
    [InlineData("μg/m3", Dimension.Quotient)]
    [InlineData("元/m2", Dimension.Quotient)]
    [InlineData("微克／立方米", Dimension.Quotient)]
    [InlineData("亿千瓦时", Dimension.Energy)]
    [InlineData("千伏", Dimension.Voltage)]
    [InlineData("℃", Dimension.Temperature)]
    [InlineData("分贝", Dimension.Sound)]
    [InlineData("岁", Dimension.Time)]
    [InlineData("连冠", Dimension.Count)]
    public void A_name_with_digits_or_signs_is_known(string symbol, Dimension dimension) =>
        Assert.Equal(dimension, Unit.Parse(symbol).Dimension);

    [Theory]
    [InlineData("兆乏")]
    [InlineData("万拖")]
    [InlineData("拖/次")]
    public void An_unknown_word_keeps_its_word_and_goes_with_itself(string symbol)
    {
        Unit unit = Unit.Parse(symbol);
        Assert.Equal(symbol, unit.Symbol);
        Assert.Equal(1m, unit.FactorTo(Unit.Parse(symbol)));
        Assert.Equal(10_000m, Unit.Parse("亿" + unit.BaseSymbol).FactorTo(Unit.Parse("万" + unit.BaseSymbol)));
    }

    [Fact]
    public void Every_name_reads_back_alone_and_with_a_magnitude()
    {
        foreach (UnitName name in UnitTable.Names)
        {
            foreach (string symbol in new[] { name.Text, "万" + name.Text, "亿" + name.Text })
            {
                Unit unit = Unit.Parse(symbol);
                Assert.Equal(unit, Unit.Parse(unit.ToString()));
                Assert.Equal(name.Entry.Dimension, unit.Dimension);
            }
        }
    }

    [Fact]
    public void Another_name_is_worth_what_the_first_name_is()
    {
        foreach (UnitName name in UnitTable.Names)
        {
            Assert.Equal(1m, Unit.Parse(name.Text).FactorTo(Unit.Parse(name.Entry.Symbol)));
            Assert.Equal(1m, Unit.Parse(name.Symbol).FactorTo(Unit.Parse(name.Entry.Symbol)));
        }
    }

    [Fact]
    public void No_name_stands_twice_and_every_base_is_a_unit_that_is_one_of_itself()
    {
        Assert.Equal(UnitTable.Names.Count, UnitTable.Names.Select(name => name.Text).Distinct().Count());
        Assert.All(
            UnitTable.Names.Where(name => name.Entry.Dimension != Dimension.Quotient),
            name =>
            {
                UnitEntry reference = UnitTable.ByName[name.Entry.Reference];
                Assert.Equal((name.Entry.Dimension, 1m, name.Entry.Reference),
                    (reference.Dimension, reference.Factor, reference.Reference));
            });
    }

    [Fact]
    public void A_named_quotient_is_worth_what_its_parts_make()
    {
        // 分 and 角 of money are units only here, 方/秒 is said of water alone, and Mb is no byte.
        foreach (UnitName name in UnitTable.Names.Where(name => name.Entry.Dimension == Dimension.Quotient
            && name.Text.Contains('/', StringComparison.Ordinal) && name.Text[0] is not ('分' or '角' or '方' or 'M' or 'G')))
        {
            UnitQuotient made = UnitQuotient.Of(name.Text, UnitTable.ByName);
            Assert.True(made.IsKnown, name.Text);
            Assert.Equal((name.Entry.Factor, name.Entry.Reference), (made.Factor, made.Reference));
        }
    }

    [Fact]
    public void No_two_units_of_one_form_convert_where_one_is_counted_and_the_other_measured()
    {
        Unit[] counts = [.. UnitTable.Names.Where(name => name.Entry.Dimension == Dimension.Count).Select(name => Unit.Parse(name.Text))];
        Unit[] levels = [.. UnitTable.Names.Where(name => name.Entry.Form == UnitForm.Level).Select(name => Unit.Parse(name.Text))];
        Assert.All(counts, count => Assert.All(levels, level => Assert.False(count.IsCommensurableWith(level))));
    }

    [Theory]
    [InlineData("米 | 1 米 | level", "line 1", "a heading")]
    [InlineData("[Lengths]", "line 1", "[Dimension]")]
    [InlineData("[Length]\n米 | 1 米", "line 2", "symbol | factor base | form")]
    [InlineData("[Length]\n米 | 一 米 | level", "line 2", "a factor above zero")]
    [InlineData("[Length]\n米 | -1 米 | level", "line 2", "a factor above zero")]
    [InlineData("[Length]\n米 | 1 | level", "line 2", "a factor above zero")]
    [InlineData("[Length]\n米 | 1 米 | size", "line 2", "a form, one of level")]
    [InlineData("[Length]\n米 | 1 米 | level\n# a note\n公尺 | 1 米 | level | | 米", "line 4", "a name that no other unit has; 米")]
    [InlineData("[Quotient]\n拖/次 | 1 拖/次 | level", "line 2", "two units of lines above")]
    public void A_line_that_is_wrong_is_refused_with_its_number(string text, string line, string expected)
    {
        string message = Assert.Throws<FormatException>(() => new UnitTableReader(text)).Message;
        Assert.Contains(line, message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_ends_in_different_units_make_a_range()
    {
        Condition.Between range = new(Quantity.Of(1852m, "里"), Quantity.Of(500m, "海里"));
        Assert.Equal(range.Upper, range.Lower.In(Unit.Parse("海里")));
        Quantity above = Quantity.Of(1852.0000000000000000000000001m, "里");
        Assert.Throws<ArgumentException>(() => new Condition.Between(above, range.Upper));
        Assert.Equal(decimal.MaxValue, new Condition.Between(Quantity.Of(1m, "元"), Quantity.Of(decimal.MaxValue, "万亿元")).Upper.Value);
    }
}
