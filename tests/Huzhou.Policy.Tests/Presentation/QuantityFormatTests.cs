using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tests.Laws;

namespace Huzhou.Policy.Tests.Presentation;

public sealed class QuantityFormatTests
{
    [Theory]
    [InlineData("growth:5.8%", "增长5.8%", "+5.8%")]
    [InlineData("growth:-14.5%", "下降14.5%", "-14.5%")]
    [InlineData("level:3850亿元", "3850亿元", "385 billion yuan")]
    [InlineData("level:16亿美元", "16亿美元", "1.6 billion US dollars")]
    [InlineData("count:6.9万人", "6.9万人", "69,000 people")]
    [InlineData("count:323个", "323个", "323")]
    [InlineData("share:56%", "56%", "56%")]
    [InlineData("rate:0.3‰", "0.3‰", "0.3‰")]
    [InlineData("pointChange:1.7个百分点", "提高1.7个百分点", "+1.7 pp")]
    [InlineData("pointChange:-46个基点", "下降46个基点", "-46 bp")]
    [InlineData("rank:3位", "第3位", "rank 3")]
    [InlineData("rankMove:2位", "提升2位", "+2 places")]
    [InlineData("multiple:1.61倍", "1.61倍", "1.61 times")]
    [InlineData("level:-0.00000001亿元", "-0.00000001亿元", "-1 yuan")]
    [InlineData("level:3.50万亩", "3.5万亩", "35,000 mu")]
    [InlineData("level:0.36元/千瓦时", "0.36元/千瓦时", "0.36 yuan/kWh")]
    public void A_quantity_is_written_as_people_write_it(string quantity, string chinese, string english)
    {
        Quantity parsed = Quantity.Parse(quantity);
        Assert.Equal(chinese, QuantityFormat.Chinese.Format(parsed));
        Assert.Equal(english, QuantityFormat.English.Format(parsed));
    }

    [Theory]
    [InlineData("上升5.8%", Measure.Growth, "growth:5.8%")]
    [InlineData("减少10家", null, null)]
    [InlineData("5.8％", Measure.Rate, "rate:5.8%")]
    [InlineData("1,300亿元", null, "level:1300亿元")]
    [InlineData("1.61", Measure.Multiple, "multiple:1.61倍")]
    [InlineData("第3", Measure.Rank, "rank:3位")]
    [InlineData("第0位", null, null)]
    [InlineData("增长-3%", Measure.Growth, null)]
    [InlineData("增长5%", Measure.Share, null)]
    [InlineData("亿元", null, null)]
    [InlineData("", null, null)]
    public void Usual_variants_are_read_and_what_is_no_quantity_is_refused(string text, Measure? measure, string? expected)
    {
        Assert.Equal(expected is not null, QuantityFormat.Chinese.TryParse(text, measure, out Quantity? quantity));
        Assert.Equal(expected, quantity?.ToString());
    }

    [Fact]
    public void What_is_no_quantity_is_refused_with_an_example() =>
        Assert.Equal(
            "\"many\" is not a quantity of the kind Growth; expected one such as +5.8%, 385 billion yuan or rank 3.",
            Assert.Throws<FormatException>(() => QuantityFormat.English.Parse("many", Measure.Growth)).Message);

    [Fact]
    public void What_is_written_reads_back_as_the_same_amount_of_the_same_kind() =>
        Prop.ForAll(Samples.Quantities, Arb.From(Gen.Elements(Language.Chinese, Language.English)), (quantity, language) =>
        {
            QuantityFormat format = QuantityFormat.Of(language);
            string text = format.Format(quantity);
            Quantity back = format.Parse(text, quantity.Measure);
            return back.Measure == quantity.Measure && Samples.SameAmount(back, quantity) && format.Format(back) == text;
        }).Holds();

    [Fact]
    public void In_Chinese_the_unit_is_kept_as_written() =>
        Prop.ForAll(Samples.Quantities,
            quantity => QuantityFormat.Chinese.Parse(QuantityFormat.Chinese.Format(quantity), quantity.Measure) == quantity)
            .Holds();

    [Fact]
    public void The_largest_numbers_are_written_and_read_in_both_languages()
    {
        foreach (decimal value in new[] { decimal.MaxValue, decimal.MinValue, 0m, -0.0m, 0.0000000000000000000000000001m })
        {
            Quantity quantity = Quantity.Of(value, "亿元");
            Assert.Equal(quantity, QuantityFormat.Chinese.Parse(QuantityFormat.Chinese.Format(quantity)));
            Assert.True(Samples.SameAmount(quantity, QuantityFormat.English.Parse(QuantityFormat.English.Format(quantity))),
                QuantityFormat.English.Format(quantity));
        }
    }

    [Theory]
    [InlineData("share:90.04%", 0, 90, "90.04%")]
    [InlineData("share:90.04%", 1, 90, "90.04%")]
    [InlineData("share:89.996%", 1, 90, "89.996%")]
    [InlineData("share:90%", 1, 90, "90%")]
    [InlineData("share:91.26%", 1, 90, "91.3%")]
    public void Rounding_never_hides_on_which_side_of_a_number_a_value_lies(string quantity, int decimals, int against, string expected) =>
        Assert.Equal(expected, QuantityFormat.Chinese.Format(Quantity.Parse(quantity), decimals, against));

    [Fact]
    public void Rounding_keeps_the_side_for_any_two_numbers() =>
        Prop.ForAll(Samples.Decimals, Samples.Decimals, (value, bound) =>
            Rounded.Near(value, 1, bound).CompareTo(bound) == value.CompareTo(bound)).Holds();

    [Theory]
    [InlineData("0.9667", "96.7%")]
    [InlineData("0.99996", "99.996%")]
    [InlineData("1", "100.0%")]
    [InlineData("1.00004", "100.004%")]
    [InlineData("-0.5", "-50.0%")]
    [InlineData("0", "0.0%")]
    public void A_rate_under_the_whole_never_reads_as_the_whole(string rate, string expected) =>
        Assert.Equal(expected, Rounded.Percent(decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture), 1));

    [Fact]
    public void The_largest_rate_has_a_text() => Assert.EndsWith("%", Rounded.Percent(decimal.MaxValue, 1), StringComparison.Ordinal);
}
