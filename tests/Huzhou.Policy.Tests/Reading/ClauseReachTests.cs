using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>What a clause says holds to its ends, however many words stand between, and not beyond them.</summary>
public sealed class ClauseReachTests
{
    private static ReadingResult Read(string sentence) =>
        PolicyReader.Default.Read(new PolicyText("二、2026年工作安排\n" + sentence) { Year = new Year(2026) });

    [Theory]
    [InlineData("全年不发生因矿山开采、道路运输、建筑施工和危险化学品经营管理不善造成的5人以上责任事故。", 0)]
    [InlineData("杜绝重大事故，培训安全管理人员300人。", 1)]
    [InlineData("未出现返贫现象的村给予奖励。培训致富带头人200人。", 1)]
    public void What_is_ruled_out_is_no_target_of_its_number(string sentence, int numbers) =>
        Assert.Equal(numbers, Read(sentence).Targets.Count(target => target.Condition.Number is not null));

    [Theory]
    [InlineData("完成省下达的生态保护修复、国土绿化提升、湿地保护恢复以及自然保护地整合优化等各类各项重点任务合计营造林30万亩。", "省下达")]
    [InlineData("省下达的任务全部完成，新建公园30个。", null)]
    [InlineData("新建省定标准幼儿园30所。", "省定")]
    public void Who_set_a_number_is_said_in_its_clause(string sentence, string? origin) =>
        Assert.Equal(origin, Read(sentence).Targets.Last(target => target.Condition.Number is not null).Origin);

    [Theory]
    [InlineData("地区生产总值增长6%左右，在推动高质量发展和保障改善民生的各项实际工作中努力争取更好结果；进出口增长3%。", true)]
    [InlineData("地区生产总值增长6%左右，进出口增长3%，在实际工作中争取更好结果。", false)]
    public void More_is_aimed_for_in_the_clause_behind_the_number(string sentence, bool stretches) =>
        Assert.Equal(stretches, Read("主要预期目标：" + sentence).Targets[0].Stretch is not null);

    [Fact]
    public void The_day_that_a_clause_names_holds_for_all_of_it()
    {
        ReadingResult read = Read("9月底前城南片区污水处理厂提标改造和配套管网修复以及中水回用、污泥处置、在线监测、除臭降噪、尾水湿地和智慧调度平台等"
            + "列入年度计划的各项配套附属设施全部建成。");
        Assert.Equal(new DateOnly(2026, 9, 30), read.Targets.Select(target => target.Condition).OfType<Condition.Milestone>().Single().By);
    }
}
