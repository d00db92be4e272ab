namespace Huzhou.Policy.Tests;

public sealed class YearTests
{
    [Theory]
    [InlineData("2023", 2023)]
    [InlineData("2023年", 2023)]
    [InlineData("1", 1)]
    [InlineData("9999", 9999)]
    public void A_year_is_read_from_its_number(string text, int expected) => Assert.Equal(expected, Year.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("10000")]
    [InlineData("-5")]
    [InlineData("二〇二三")]
    [InlineData(" 2023")]
    public void What_is_not_a_year_is_refused(string text)
    {
        Assert.False(Year.TryParse(text, null, out _));
        FormatException error = Assert.Throws<FormatException>(() => Year.Parse(text));
        Assert.Equal($"\"{text}\" is not a year; expected a number from 1 to 9999, such as 2023.", error.Message);
    }

    [Fact]
    public void The_default_is_the_year_1() => Assert.Equal(1, default(Year).Value);

    [Fact]
    public void Years_order_by_time()
    {
        Assert.True(new Year(2022) < new Year(2023));
        Assert.Equal(new Year(2022), new Year(2023).Previous);
        Assert.Equal(new Year(2024), new Year(2023).Next);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Year(1).Previous);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Year(9999).Next);
    }
}
