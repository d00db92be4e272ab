namespace Huzhou.Policy.Tests;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("level:3850亿元")]
    [InlineData("count:323个")]
    [InlineData("growth:-14.5%")]
    [InlineData("share:0.3‰")]
    [InlineData("pointChange:1.7个百分点")]
    [InlineData("rank:3位")]
    [InlineData("rankMove:2位")]
    [InlineData("multiple:1.61倍")]
    public void A_quantity_reads_back_what_it_writes(string text)
    {
        Quantity quantity = Quantity.Parse(text);
        Assert.Equal(text, quantity.ToString());
        Assert.Equal(quantity, Quantity.Parse(quantity.ToString()));
    }

    [Theory]
    [InlineData("3850亿元")]
    [InlineData("level:亿元")]
    [InlineData("level:3850")]
    [InlineData("growth:5亿元")]
    [InlineData("rank:0位")]
    [InlineData("rank:2.5位")]
    [InlineData("0:5%")]
    [InlineData("speed:5%")]
    public void What_is_not_a_quantity_is_refused(string text)
    {
        Assert.False(Quantity.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => Quantity.Parse(text));
    }

    [Fact]
    public void Percentage_points_are_never_a_percentage()
    {
        Assert.Throws<ArgumentException>(() => new Quantity(0.3m, Unit.Percent, Measure.PointChange));
        Assert.Throws<ArgumentException>(() => new Quantity(0.3m, Unit.PercentagePoint, Measure.Growth));
        Assert.False(Quantity.Points(0.3m).CanCompare(Quantity.Growth(0.3m)));
    }

    [Fact]
    public void Kinds_do_not_mix()
    {
        Assert.False(Quantity.Growth(5m).CanCompare(Quantity.Share(5m)));
        Assert.False(Quantity.Of(5m, "亿元").CanCompare(Quantity.Of(5m, "亿美元")));
        Assert.True(Quantity.Of(100m, "个").CanCompare(Quantity.Of(107m, "条")));
        Assert.True(Quantity.Of(1.3m, "万元").CanCompare(Quantity.Of(13260m, "元")));
    }

    [Fact]
    public void A_quantity_converts_inside_its_dimension() =>
        Assert.Equal(13000m, Quantity.Of(1.3m, "万元").In(Unit.Yuan).Value);
}
