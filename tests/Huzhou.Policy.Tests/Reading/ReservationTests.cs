using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>What a sentence puts before its promises: a proposal to an assembly, and what they are made subject to.</summary>
public class ReservationTests
{
    private static ReadingResult Read(string plan) => PolicyReader.Default.Read($"""
        政府工作报告
        ——2025年1月12日在云泽市第九届人民代表大会第四次会议上
        二、2025年工作安排
        {plan}
        """);

    [Theory]
    [InlineData("在不新增隐性债务的前提下，完成交通投资80亿元。", "不新增隐性债务")]
    [InlineData("在确保安全、守住红线前提下，新增产能30万吨，建成粮库5座。", "确保安全、守住红线")]
    [InlineData("在建项目在资金落实到位的前提下，年底前建成城北水厂。", "资金落实到位")]
    [InlineData("在常态化管理条件下，完成交通投资80亿元。", null)]
    [InlineData("在不新增隐性债务的前提下保障重点支出；完成交通投资80亿元。", null)]
    [InlineData("坚持稳中求进这一前提，完成交通投资80亿元。", null)]
    [InlineData("完成交通投资80亿元。在不新增隐性债务的前提下保障重点支出。", null)]
    public void What_a_promise_is_subject_to_is_kept_beside_it(string plan, string? proviso) =>
        Assert.All(Read(plan).Targets, target => Assert.Equal(proviso, target.Proviso));

    [Theory]
    [InlineData("建议2025年全市经济社会发展的主要预期目标为：地区生产总值增长6%，一般公共预算收入增长4%。", true)]
    [InlineData("综合各方面因素，建议今年新增城镇就业2万人。", true)]
    [InlineData("今年经济社会发展的主要预期目标是：地区生产总值增长6%，一般公共预算收入增长4%。", false)]
    [InlineData("建议提案办结率达到100%，代表建议办理满意率达到98%。", false)]
    [InlineData("建议采纳率达到95%，群众意见回复率达到100%。", false)]
    public void What_is_put_before_an_assembly_is_proposed(string plan, bool proposed)
    {
        ReadingResult read = Read(plan);
        Assert.NotEmpty(read.Targets);
        Assert.All(read.Targets, target => Assert.Equal(proposed, target.IsProposed));
    }

    [Fact]
    public void Both_stay_in_the_file_and_are_told_in_the_explanation()
    {
        ReadingResult read = Read("建议在不新增隐性债务的前提下，今年完成交通投资80亿元。");
        Archive archive = new([read.Document]);
        Target target = Assert.Single(PolicyJson.ReadArchive(PolicyJson.Write(archive)).TargetsOf(new Year(2025)));
        Assert.True(target.IsProposed);
        Assert.Equal("不新增隐性债务", target.Proviso);
        Explanation told = Explanation.Of(Assessor.Default.Assess(archive, new Year(2025)).Rows[0], Language.Chinese);
        Assert.Contains("建议稿，尚待审议，前提是不新增隐性债务", told.Lines[0].Text, StringComparison.Ordinal);
    }
}
