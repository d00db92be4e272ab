using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Reading;

public sealed class SeveralYearsTests
{
    private const string Text =
        """
        一、过去五年工作回顾
        河谷开发区12家龙头企业建成投产，引进项目31个总投资230亿元，改造农房2.4万户，公路通车里程达到4100公里，市场主体增至9.6万户，绿化覆盖率达41%。
        二、2022年工作安排
        主要预期目标是：生产总值增长6%左右，居民收入增长7%。
        """;

    [Theory]
    [InlineData("12家", "2017-2021")]
    [InlineData("31个", "2017-2021")]
    [InlineData("230亿元", "2017-2021")]
    [InlineData("2.4万户", "2017-2021")]
    [InlineData("4100公里", "2021")]
    [InlineData("9.6万户", "2021")]
    [InlineData("41%", "2021")]
    [InlineData("6%", "2022")]
    public void What_was_done_over_five_years_is_dated_with_all_of_them_and_a_height_at_their_end_with_the_last(string number,
        string period)
    {
        ReadingResult read = PolicyReader.Default.Read(new PolicyText(Text));
        Fact.Figure fact = read.Facts.OfType<Fact.Figure>().Single(f => Text[f.Span.Range] == number);
        Assert.Equal(period, fact.Period);
    }
}
