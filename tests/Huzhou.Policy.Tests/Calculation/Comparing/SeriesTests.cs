using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Presentation;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation.Comparing;

/// <summary>An indicator over the years, and through one year from plan to result.</summary>
public sealed class SeriesTests
{
    private static readonly ItemId s_item = ItemId.Parse("2023/1.1");

    private static Archive Cycle()
    {
        Target plan = Target(Jobs,
            new Condition.AtLeast(People(6))) with
        {
            Source = new Citation("2023-report", new TextSpan(5, 2)) { Item = s_item },
        };
        Document.WorkReport report = Report(2023, [plan],
            [Result(Jobs, People(10.6m), In2022, "2023-report"), Result(Jobs, Quantity.Growth(3m), In2022, "2023-report")]);
        report = report with
        {
            Tasks = [new PolicyTask { Id = s_item, Title = "稳就业", Source = At("2023-report"),
            Kind = TaskKind.Measured }]
        };
        return new Archive([report,
            Report(2024, [Target(Jobs, new Condition.AtLeast(People(6.5m)), period: Period.Parse("2024"), document: "2024-report")],
                [Result(Jobs, People(6.9m)), Result(Jobs, People(10.4m), In2022)])]);
    }

    [Fact]
    public void A_series_keeps_targets_beside_results_and_every_vintage()
    {
        IndicatorSeries series = IndicatorSeries.Of(Cycle(), "urban-jobs", Measure.Count);
        Assert.Equal(["2022", "2023", "2024"], series.Points.Select(p => p.Period.ToString()));
        Assert.Equal([People(10.4m), People(6.9m), null], series.Points.Select(p => p.Value?.Value.Number));
        Assert.Equal([2, 1, 0], series.Points.Select(p => p.Vintages.Count));
        Assert.Equal([0, 1, 1], series.Points.Select(p => p.Targets.Count));
        Assert.Equal(People(-3.5m), series.Points[1].YearOnYear?.Change);
        Assert.Null(series.Points[0].YearOnYear);
        Finding differs = Assert.Single(series.Findings);
        Inconsistency same = Assert.Single(Consistency.Check(Cycle(), new HashSet<ConsistencyRule> { ConsistencyRule.VintagesDiffer }));
        Assert.Equal((same.Code, same.Severity, Wording.Of(same, Language.English)), (differs.Code, differs.Severity, differs.Message));
        Assert.Single(IndicatorSeries.Of(Cycle(), "urban-jobs", Measure.Growth).Points);
    }

    [Fact]
    public void An_unknown_indicator_is_the_callers_mistake_and_says_so() =>
        Assert.StartsWith("No document and no catalogue knows the indicator \"nothing\".",
            Assert.Throws<ArgumentException>(() => IndicatorSeries.Of(Cycle(), "nothing", Measure.Level)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_chain_leads_from_the_plan_over_the_task_to_the_result()
    {
        IndicatorChain chain = IndicatorChain.Of(Cycle(), "urban-jobs", Y2023);
        Assert.Equal(Verdict.Exceeded, Assert.Single(chain.Assessments).Verdict);
        Assert.Equal("稳就业", Assert.Single(chain.Tasks).Title);
        Assert.Equal(People(6.9m), Assert.Single(chain.Results).Value.Number);
        Assert.Empty(IndicatorChain.Of(Cycle(), "urban-jobs", new Year(2030)).Assessments);
    }
}
