using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Presentation;

/// <summary>A gap is shown no more coarsely than the numbers that it lies between, whatever their units.</summary>
public class GapDecimalsTests
{
    [Theory]
    [InlineData("新增城镇就业1.2万人以上", "新增城镇就业12860人", "+0.086万人")]
    [InlineData("新增城镇就业1.2万人以上", "新增城镇就业1.28万人", "+0.08万人")]
    [InlineData("完成交通投资8亿元", "完成交通投资80455万元", "+0.0455亿元")]
    public void A_gap_has_the_places_of_its_numbers(string promised, string reported, string gap)
    {
        Archive archive = new([
            PolicyReader.Default.Read($"云泽县2024年政府工作报告\n二、2024年工作安排\n{promised}。\n").Document,
            PolicyReader.Default.Read($"云泽县2025年政府工作报告\n一、2024年工作回顾\n{reported}。\n二、2025年工作安排\n扎实工作。\n").Document,
        ]);
        Assessment row = Assert.Single(Assessor.Default.Assess(archive, new Year(2024)).Rows);
        Assert.Equal(gap, AssessmentRow.Of(row, Language.Chinese).Gap);
    }
}
