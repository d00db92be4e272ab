using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Statements;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>How long what the reader looks at may be: the longest that is taken, and one letter more.</summary>
public sealed class LimitTests
{
    private static string Letters(int count) => new('路', count);

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void What_is_carried_everywhere_has_4_to_24_letters(int letters, bool read) =>
        Assert.Equal(read, CoverageStatements.AllOf("全域实施" + Letters(letters), out _));

    [Theory]
    [InlineData("路灯全部亮", false)]
    [InlineData("路灯全部开工", true)]
    [InlineData("路灯全部按期开工建成", true)]
    [InlineData("路灯全部按期开工建成啦", false)]
    [InlineData("路全部开工", false)]
    [InlineData("路灯全部的工程", false)]
    public void What_is_done_by_all_has_2_to_6_letters(string phrase, bool read)
    {
        Assert.Equal(read, CoverageStatements.AllOf(phrase, out StatementMatch match));
        Assert.True(!read || match.Condition is Condition.AllOf);
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void A_set_that_is_covered_has_at_most_16_letters(int letters, bool named)
    {
        Assert.True(CoverageStatements.AllOf($"公共法律服务实现{Letters(letters)}全覆盖", out StatementMatch match));
        Assert.Equal(named ? Letters(letters) : null, Assert.IsType<Condition.AllOf>(match.Condition).Set);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void What_is_not_to_happen_has_2_to_40_letters(int letters, bool read) =>
        Assert.Equal(read, CoverageStatements.Never("不发生" + Letters(letters), out _));

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void A_prohibition_stands_at_most_10_letters_in(int letters, bool read) =>
        Assert.Equal(read, CoverageStatements.Never(Letters(letters) + "不发生路面坍塌", out _));

    [Theory]
    [InlineData(45, true)]
    [InlineData(46, false)]
    public void A_head_has_at_most_45_letters(int letters, bool isHead)
    {
        string title = new('路', letters);
        Document.WorkReport report = Assert.IsType<Document.WorkReport>(new PolicyReader(ReadingOptions.Default).Read(
            new PolicyText($"云溪市政府工作报告\n一、{title}\n2023年，新建公园3个。\n二、下一步工作\n2024年，新建公园5个。\n") { Genre = "work-report" }).Document);
        Assert.Equal(isHead, report.Sections.Any(section => section.Title == title));
    }
}
