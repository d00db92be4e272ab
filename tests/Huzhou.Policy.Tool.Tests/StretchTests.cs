namespace Huzhou.Policy.Tool.Tests;

/// <summary>A floor and a better value that is aimed for are two lines of a cycle, each with its own number and verdict.</summary>
public sealed class StretchTests(Papers papers) : IClassFixture<Papers>
{
    private const string Results = "2025年政府工作报告\n\n一、2024年工作回顾\n\n全年税收收入195亿元，社会消费品零售总额增长5.4%。\n\n"
        + "二、2025年工作安排\n\n今年全市经济社会发展的主要预期目标是：税收收入增长5%左右。\n";

    [Theory]
    [InlineData("税收收入确保190亿元、力争200亿元", "190", "200")]
    [InlineData("税收收入力争200亿元、确保190亿元", "190", "200")]
    [InlineData("社会消费品零售总额增长5%以上、力争达到6%", "5", "6")]
    public void A_stretch_is_a_line_of_its_own(string promise, string floor, string stretch)
    {
        string plan = "2024年政府工作报告\n\n一、2023年工作回顾\n\n全市上下团结奋斗。\n\n二、2024年工作安排\n\n"
            + $"今年全市经济社会发展的主要预期目标是：{promise}。\n";
        string folder = Path.GetDirectoryName(papers.PlanFile)!;
        string first = Path.Combine(folder, $"stretch-{promise.Length}-{promise[4]}.txt"),
            second = Path.Combine(folder, "stretch-results.txt");
        File.WriteAllText(first, plan);
        File.WriteAllText(second, Results);
        string[] lines =
            [.. Ran.With("cycle", first, second, "--facts").Lines.Where(line => line.Contains("\"verdict\"", StringComparison.Ordinal))];
        Assert.Equal(2, lines.Length);
        Assert.Contains($"\"value\":{floor},", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"verdict\":\"met\"", lines[0], StringComparison.Ordinal);
        Assert.Contains($"\"value\":{stretch},", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"verdict\":\"missed\"", lines[1], StringComparison.Ordinal);
        int at = plan.IndexOf(stretch, plan.IndexOf("力争", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"\"valueStart\":{at},", lines[1], StringComparison.Ordinal);
    }
}
