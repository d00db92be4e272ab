namespace Huzhou.Policy.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public void The_standard_catalogue_finds_indicators_by_code_name_and_alias()
    {
        Assert.Equal("地区生产总值", IndicatorCatalogue.Standard.Find("gdp")!.Name);
        Assert.Equal("gdp", IndicatorCatalogue.Standard.Meaning("经济增长")!.Code);
        Assert.Null(IndicatorCatalogue.Standard.Meaning("地区生产总值率"));
        Assert.True(IndicatorCatalogue.Standard.Indicators.Count > 80);
    }

    [Fact]
    public void Every_relation_of_the_standard_catalogue_leads_to_an_indicator() =>
        Assert.All(IndicatorCatalogue.Standard.Indicators.SelectMany(i => i.Relations),
            r => Assert.NotNull(IndicatorCatalogue.Standard.Find(r.Code)));

    [Fact]
    public void A_phrase_means_one_indicator()
    {
        Indicator a = new("a", "甲") { Aliases = ["丙"] }, b = new("b", "乙") { Aliases = ["丙"] };
        Assert.Contains("The phrase \"丙\" means both \"a\" and \"b\".",
            Assert.Throws<ArgumentException>(() => new IndicatorCatalogue([a, b])).Message, StringComparison.Ordinal);
        Assert.Contains("\"a\" is defined twice",
            Assert.Throws<ArgumentException>(() => new IndicatorCatalogue([a, a with { Aliases = [] }])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalogue_laid_over_another_holds()
    {
        Indicator mine = new("own-exports", "出口额") { Aliases = ["经济总量"] };
        IndicatorCatalogue merged = IndicatorCatalogue.Standard.With(new IndicatorCatalogue([mine]));
        Assert.Equal("own-exports", merged.Meaning("出口额")!.Code);
        Assert.Equal("own-exports", merged.Meaning("经济总量")!.Code);
        Assert.Equal("gdp", merged.Meaning("GDP")!.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("GDP")]
    [InlineData("-gdp")]
    [InlineData("gdp growth")]
    [InlineData("local:")]
    public void A_code_has_one_form(string code) => Assert.Throws<ArgumentException>(() => new Indicator(code, "甲"));

    [Fact]
    public void An_unknown_phrase_becomes_a_local_indicator()
    {
        Indicator local = Indicator.Local("新增未来农场");
        Assert.True(local.IsLocal);
        Assert.Equal("新增未来农场", local.Name);
    }
}
