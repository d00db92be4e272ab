using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>Which of several columns of reports sums up the year.</summary>
public class PaperTableTests
{
    [Theory]
    [InlineData("1—11月推进情况", 11)]
    [InlineData("1-9月完成情况", 9)]
    [InlineData("1月至8月进展", 8)]
    [InlineData("截至6月底进展情况", 6)]
    [InlineData("2024年1—3月完成情况", (2024 * 12) + 3)]
    [InlineData("截至2024年11月", (2024 * 12) + 11)]
    [InlineData("11月完成情况", 0)]
    [InlineData("10—11月完成情况", 0)]
    [InlineData("11月—12月完成情况", 0)]
    [InlineData("2021年7-9月完成情况", 0)]
    [InlineData("完成情况", 0)]
    public void ColumnSumsFromFirstMonth(string head, int month) => Assert.Equal(month, PaperTable.MonthOf(head));
}
