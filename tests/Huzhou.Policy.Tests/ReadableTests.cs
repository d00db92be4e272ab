using Huzhou.Policy.Calculation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Seeds;

namespace Huzhou.Policy.Tests;

/// <summary>What a debugger and a log show of nouns and results is a line that can be read.</summary>
public sealed class ReadableTests
{
    private static readonly Archive s_archive = HuzhouArchive.Load();

    public static TheoryData<object, string> Conditions => new()
    {
        { new Condition.AtLeast(Quantity.Of(3m, "万人")), "atLeast count:3万人" },
        { new Condition.Between(Quantity.Growth(4.5m), Quantity.Growth(5m)), "between growth:4.5% growth:5%" },
        { new Condition.InStepWith(new Reference("经济增长"), true), "inStepWith 经济增长" },
        { new Condition.Above(new Reference("全省"), Quantity.Points(0.5m)), "above 全省 pointChange:0.5个百分点" },
        { new Condition.Moves(Direction.Down), "moves down" },
        { new Condition.Holds(), "holds" },
        { new Condition.AllOf(null), "allOf" },
        { new Condition.Delegated("省"), "delegated 省" },
        { new Reported.Exactly(Quantity.Growth(5.8m)), "growth:5.8%" },
        { new Reported.Bounded(Quantity.Of(1m, "万亿元"), BoundSide.Above), "above level:1万亿元" },
        { new Reported.Asserted(new Condition.Holds()), "asserted holds" },
        { new Reported.Graded("评价", "优秀"), "评价:优秀" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_and_a_value_are_spelled_as_in_JSON(object value, string line) => Assert.Equal(line, value.ToString());

    [Fact]
    public void Nouns_and_results_say_what_they_are_in_a_line()
    {
        Scorecard card = Assessor.Default.Assess(s_archive, new Year(2023));
        Assessment row = card.Rows[0];
        Assert.Equal($"地区生产总值 (gdp) 2023: about growth:6% ({row.Target.Id})", row.Target.ToString());
        Assert.Equal($"地区生产总值 (gdp) 2023: growth:5.8% ({row.Result!.Id})", row.Result.ToString());
        Assert.Equal($"{row.Target}: met, conditionHolds", row.ToString());
        Assert.StartsWith("2023: 127 targets, ", card.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("5 documents, ", s_archive.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("2023-government-work-report (WorkReport, 湖州市, 2023): ",
            s_archive.Find("2023-government-work-report")!.ToString(), StringComparison.Ordinal);
        object[] all =
            [.. s_archive.Documents.SelectMany(document => document.Tasks.Cast<object>().Concat(document.Findings)),
            new PolicyText(new string('字', 100))];
        Assert.All(all, one => Assert.DoesNotContain(" { ", one.ToString(), StringComparison.Ordinal));
        Assert.All(all, one => Assert.InRange(one.ToString()!.Length, 1, 300));
    }
}
