using System.Globalization;

namespace Huzhou.Policy.Tests;

public sealed class UnitTests
{
    [Theory]
    [InlineData("亿元", "元", 100_000_000, Dimension.Money)]
    [InlineData("万亿元", "元", 1_000_000_000_000, Dimension.Money)]
    [InlineData("亿美元", "美元", 100_000_000, Dimension.Money)]
    [InlineData("万名", "名", 10_000, Dimension.Count)]
    [InlineData("家", "家", 1, Dimension.Count)]
    [InlineData("万标箱", "标箱", 10_000, Dimension.Turnover)]
    [InlineData("千瓦", "千瓦", 1, Dimension.Power)]
    [InlineData("万千瓦", "千瓦", 10_000, Dimension.Power)]
    [InlineData("个百分点", "个百分点", 1, Dimension.Points)]
    [InlineData("％", "%", 1, Dimension.Fraction)]
    [InlineData("元/吨", "元/吨", 1, Dimension.Quotient)]
    public void A_unit_knows_its_base_and_dimension(string symbol, string baseSymbol, long scale, Dimension dimension)
    {
        Unit unit = Unit.Parse(symbol);
        Assert.Equal((baseSymbol, scale, dimension), (unit.BaseSymbol, unit.Scale, unit.Dimension));
    }

    [Theory]
    [InlineData("亿元", "万元", "10000")]
    [InlineData("平方公里", "公顷", "100")]
    [InlineData("吨", "公斤", "1000")]
    [InlineData("亿斤", "万吨", "5")]
    [InlineData("个基点", "个百分点", "0.01")]
    [InlineData("个", "条", "1")]
    public void Units_of_one_dimension_convert_exactly(string from, string to, string factor) =>
        Assert.Equal(decimal.Parse(factor, CultureInfo.InvariantCulture), Unit.Parse(from).FactorTo(Unit.Parse(to)));

    [Theory]
    [InlineData("亿元", "亿美元")]
    [InlineData("%", "个百分点")]
    [InlineData("公里", "亩")]
    public void Units_that_do_not_mix_are_refused(string from, string to)
    {
        Assert.False(Unit.Parse(from).IsCommensurableWith(Unit.Parse(to)));
        Assert.Contains($"{from} cannot be expressed in {to}.",
            Assert.Throws<ArgumentException>(() => Unit.Parse(from).FactorTo(Unit.Parse(to))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3亿元")]
    [InlineData("亿 元")]
    [InlineData("一个长得不像任何计量单位的词语写在这里了吧")]
    public void What_is_not_a_unit_is_refused(string text) => Assert.Throws<FormatException>(() => Unit.Parse(text));
}
