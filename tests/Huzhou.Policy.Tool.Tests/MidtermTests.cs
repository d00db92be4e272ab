namespace Huzhou.Policy.Tool.Tests;

/// <summary>The review of a plan over several years, from invented texts.</summary>
public sealed class MidtermTests : IDisposable
{
    private readonly Papers _papers = new();

    private readonly string _plan, _report;

    public MidtermTests()
    {
        _plan = _papers.Write("plan.txt", """
            云泽市国民经济和社会发展第十四个五年规划主要指标
            指标 | 单位 | 2020年 | 2025年 | 属性
            森林覆盖率 | % | 48.2 | 50 | 约束性
            地区生产总值 | 亿元 | 2186 | 3000左右 | 预期性

            """);
        _report = _papers.Write("report.txt", """
            云泽市2024年政府工作报告
            一、2023年工作回顾
            地区生产总值达到2590亿元，森林覆盖率达到49.6%。
            二、2024年工作安排
            新增就业2万人。

            """);
    }

    public void Dispose() => _papers.Dispose();

    [Fact]
    public void What_is_gone_is_held_against_what_is_due()
    {
        Ran ran = Ran.With("midterm", _plan, _report, "--year", "2023", "--government", "云泽市", "--format", "csv", "--language", "en");
        Assert.Empty(ran.Error);
        Assert.Equal(0, ran.Code);
        Assert.Contains(ran.Lines, line => line.StartsWith("森林覆盖率,", StringComparison.Ordinal)
            && line.Contains("2023,49.6%", StringComparison.Ordinal) && line.Contains(",77.8%,60%,", StringComparison.Ordinal)
            && line.Contains("on track", StringComparison.Ordinal));
        Assert.Contains(ran.Lines, line => line.StartsWith("地区生产总值,", StringComparison.Ordinal)
            && line.Contains("behind", StringComparison.Ordinal));
    }

    [Fact]
    public void A_series_has_every_year_of_the_plan()
    {
        Ran ran = Ran.With("midterm", _plan, _report, "--year", "2023", "--series", "--path", "geometric", "--government", "云泽市",
            "--format", "csv");
        Assert.Equal(0, ran.Code);
        Assert.Equal(11, ran.Lines.Count(line => line.Length > 0));
    }

    [Fact]
    public void A_text_without_a_table_of_indicators_is_told()
    {
        Ran ran = Ran.With("midterm", _report, _plan, "--year", "2023", "--government", "云泽市");
        Assert.Equal(2, ran.Code);
        Assert.Contains("has no table of planned indicators: expected columns such as 指标, 2020年, 2025年, 属性.", ran.Error,
            StringComparison.Ordinal);
        Ran late = Ran.With("midterm", _plan, _report, "--year", "2031", "--government", "云泽市");
        Assert.Equal(2, late.Code);
        Assert.Contains("runs from 2021 to 2025; found --year 2031.", late.Error, StringComparison.Ordinal);
    }
}
