using System.Text.Json;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>A judgement can be kept and read again without the archive it was made from.</summary>
public sealed class ResultsTests
{
    private static readonly Indicator s_gdp = Sample.Catalogue.Find("gdp")!;

    /// <summary>One of every step, the last ones included that only rare cases bring.</summary>
    private static readonly Assessment s_whole = new()
    {
        Target = Sample.Report.Targets[0],
        Verdict = Verdict.Exceeded,
        Reason = Reason.BeyondMargin,
        Link = LinkStatus.Reported,
        Result = Sample.Report.Observations[0],
        Completion = Completion.Of(CompletionMethod.Ratio, 1.0333333333333333333333333333m, 1m),
        Gap = Quantity.Points(0.2m),
        StatedCompletion = Completion.Of(CompletionMethod.AsReported, 1.406m, 1m),
        Stretch = Verdict.Missed,
        IsAsserted = true,
        IsEstimated = true,
        Steps =
        [
            new Step.Took(InputRole.Result, Sample.Report.Observations[0]),
            new Step.Decided(new ReviewDecision.Link(
                FactAddress.Of(Sample.Report.Targets[0]), FactAddress.Of(Sample.Report.Observations[0]))
            {
                Reason = "同一指标", By = "张三", On = new DateOnly(2024, 3, 1),
            }),
            new Step.Supposed(Polarity.HigherIsBetter),
            new Step.Referred(new("经济增长"), "gdp", "全省"),
            new Step.Converted(Quantity.Of(1m, "万元"), Quantity.Of(10000m, "元")),
            new Step.Tolerated(Quantity.Points(0.5m), true),
            new Step.Ranged(Quantity.Growth(1m), true, null, false),
            new Step.Compared(Quantity.Growth(5.8m), Comparison.AtLeast, Quantity.Growth(5.5m), true),
            new Step.Compared(Quantity.Growth(5.8m), Comparison.Below, Quantity.Growth(5.5m), null),
            new Step.Margin(Quantity.Growth(6.5m), false),
            new Step.Related(IndicatorRelationKind.Narrower, "gdp.part", true),
            new Step.SetAside(Sample.Report.Observations[1], Reason.OtherMeasure),
            new Step.Claimed(new Condition.Holds(), null),
            new Step.StageCompared(new(StageScale.Construction, "建成"), new(StageScale.Construction, "开工"), true),
            new Step.DateCompared(new DateOnly(2023, 10, 31), Period.OfYear(new(2023)), null),
            new Step.Paced(0.75m, Quantity.Of(75m, "个"), false),
            new Step.Searched("2024-report", DocumentExtent.Abridged),
            new Step.NoDocument(Period.OfYear(new(2024))),
            new Step.VintageChosen(Sample.Report.Observations[0], Sample.Report.Observations[1]),
            new Step.RestatedBy(Sample.Report.Targets[1]),
            new Step.MethodChosen(CompletionMethod.Gap, Reason.TargetNotPositive),
            new Step.Computed(Completion.OfGap(Quantity.Points(-0.2m))),
            new Step.Computed(Completion.Refused(CompletionMethod.Ratio, Reason.TargetNotPositive)),
        ],
        Inputs = [Sample.Report.Observations[0], Sample.Report.Observations[2]],
        Findings = [new("HZP1001", Severity.Warning, "Two vintages differ.")],
    };

    [Fact]
    public void An_assessment_with_every_step_reads_back()
    {
        string json = PolicyJson.Write(s_whole);
        Assert.Equal(s_whole, PolicyJson.ReadAssessment(json));
        Assert.Equal(json, PolicyJson.Write(PolicyJson.ReadAssessment(json)));
    }

    [Fact]
    public void Every_case_of_a_step_is_among_those_that_were_tried() =>
        Assert.Equal(typeof(Step).GetNestedTypes().Select(t => t.Name).Order(), s_whole.Steps.Select(s => s.Name).Distinct().Order());

    [Fact]
    public void A_scorecard_reads_back_with_its_counts()
    {
        Scorecard card = Assessor.Default.Assess(Sample.Archive, new Year(2023));
        string json = PolicyJson.Write(card);
        Scorecard again = PolicyJson.ReadScorecard(json);
        Assert.Equal(3, again.Rows.Count);
        Assert.Equal(card, again);
        Assert.Equal(json, PolicyJson.Write(again));
    }

    [Theory]
    [InlineData("\"kind\": \"tolerated\", ", "", "$.steps[5].kind", "this member is missing; expected one of took, supposed, referred")]
    [InlineData("\"kind\": \"tolerated\"", "\"kind\": \"allowed\"", "$.steps[5].kind",
        "\"allowed\" is not a step; expected one of took, supposed, referred")]
    [InlineData("\"kind\": \"tolerated\"", "\"kind\": \"tolerated\", \"passed\": true", "$.steps[5].passed",
        "the kind \"tolerated\" has no such member; it has amount, oneSided.")]
    [InlineData("\"capped\": 1 }", "\"refusal\": \"targetNotPositive\" }", "$.completion",
        "expected rate and capped, or distance with the method gap, or refusal, and one of the three.")]
    [InlineData("\"verdict\": \"exceeded\"", "\"verdict\": \"great\"", "$.verdict",
        "expected one of met, exceeded, missed, onTrack, behind")]
    public void A_fault_of_a_result_is_named_with_its_place(string part, string instead, string path, string message)
    {
        string json = PolicyJson.Write(s_whole);
        int at = json.IndexOf(part, StringComparison.Ordinal);
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.ReadAssessment(string.Concat(json.AsSpan(0, at), instead,
            json.AsSpan(at + part.Length))));
        Assert.Equal(path, said.Path);
        Assert.Contains($": {message}", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_that_is_not_that_of_its_rows_is_refused()
    {
        string json = PolicyJson.Write(Assessor.Default.Assess(Sample.Archive, new Year(2023)), indented: false);
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.ReadScorecard(json.Replace("\"total\":{",
            "\"total\":{\"met\":7,", StringComparison.Ordinal)));
        Assert.Equal("$.total (line 1): the rows hold 0 with the verdict met, the total says 7.", said.Message);
    }

    [Fact]
    public void A_series_and_a_chain_read_back()
    {
        IndicatorSeries series = IndicatorSeries.Of(Sample.Archive, "gdp", Measure.Level);
        IndicatorSeries growth = IndicatorSeries.Of(Sample.Archive, "gdp", Measure.Growth) with
        {
            Points = [new() { Period = Period.OfYear(new(2023)), Targets = [Sample.Report.Targets[0]],
                YearOnYear = new() { Kind = ComparisonKind.YearOnYear, Refusal = Reason.ValueMissing } }],
            Findings = [new("HZP1001", Severity.Warning, "Two vintages differ.")],
        };
        IndicatorChain chain = IndicatorChain.Of(Sample.Archive, "gdp", new Year(2023)) with { Tasks = Sample.Notice.Tasks };
        Assert.NotEmpty(series.Points);
        Assert.NotEmpty(chain.Assessments);
        Assert.Equal(series, PolicyJson.ReadSeries(Utf8(PolicyJson.Write(series))));
        Assert.Equal(growth, PolicyJson.ReadSeries(Utf8(PolicyJson.Write(growth))));
        Assert.Equal([series, growth], PolicyJson.ReadAllSeries(Utf8(PolicyJson.Write([series, growth]))));
        Assert.Equal(chain, PolicyJson.ReadChain(Utf8(PolicyJson.Write(chain))));
    }

    [Fact]
    public void A_comparison_reads_back_whether_it_has_a_result_or_a_refusal()
    {
        Difference change = new()
        {
            Kind = ComparisonKind.AgainstReference, From = Quantity.Growth(5.5m), To = Quantity.Growth(5.8m),
            Change = Quantity.Points(0.3m), Rate = Quantity.Growth(5.4545m), Reference = new("全省") { League = "全省" },
            Basis = Basis.ComparablePrices, Note = Reason.BasisDiffers,
            FromPeriod = Period.OfYear(new(2023)), ToPeriod = Period.OfYear(new(2023)),
        };
        Difference refused = new() { Kind = ComparisonKind.Share, Refusal = Reason.BaseNotPositive };
        Assert.Equal(change, PolicyJson.ReadDifference(Utf8(PolicyJson.Write(change))));
        Assert.Equal(refused, PolicyJson.ReadDifference(Utf8(PolicyJson.Write(refused))));
        Assert.Equal([change, refused], PolicyJson.ReadDifferences(Utf8(PolicyJson.Write([change, refused]))));
    }

    [Fact]
    public void A_portfolio_reads_back()
    {
        Portfolio portfolio = new()
        {
            Owner = "市发展改革委",
            OrganizationCode = "ndrc",
            Load = 1.5m,
            Leads = Sample.Notice.Tasks,
            Supports = [Sample.Notice.Tasks[1]],
            LivelihoodLeads = Sample.Notice.LivelihoodProjects,
            LivelihoodSupports = Sample.Notice.LivelihoodProjects,
            Targets = Sample.Report.Targets,
        };
        Assert.Equal(portfolio, PolicyJson.ReadPortfolio(Utf8(PolicyJson.Write(portfolio))));
    }

    [Fact]
    public void What_supervision_finds_reads_back()
    {
        TaskProgress[] progress =
        [
            new()
            {
                Task = ItemId.Parse("2025/2.4"),
                Target = Sample.Report.Targets[1],
                Latest = Sample.Progress.Entries[0],
                Completion = Completion.Of(CompletionMethod.Ratio, 0.7m, 0.7m),
                Expected = 0.75m,
                LeadPoints = -5m,
                RelativeLead = -6.6666666666666666666666666667m,
                Projection = Quantity.Of(186.6666666666666666666666667m, "个"),
                Status = ScheduleStatus.Lagging,
            },
            new() { Task = ItemId.Parse("2025/2.5"), IsStanding = true },
        ];
        LagItem[] lags = [new("市发展改革委", progress[0], LagReason.Behind)];
        OrganizationStanding[] standings =
        [
            new() { Organization = "市发展改革委", Kind = OrganizationKind.Government, Count = 9, Reported = 8, OnSchedule = 6, Lagging = 1,
                FarBehind = 1, Score = 91.25m, Place = 2,
                Parts = [new(ItemId.Parse("2025/2.4"), "t1", true, 0.5m, 0.9m), new(ItemId.Parse("2025/2.5"), "t2", false, 0.25m, null)] },
            new() { Organization = "海关", Kind = OrganizationKind.Vertical, Unranked = Unranked.KindLeftOut },
        ];
        Assert.Equal(progress, PolicyJson.ReadProgress(Utf8(PolicyJson.Write(progress))));
        Assert.Equal(lags, PolicyJson.ReadLags(Utf8(PolicyJson.Write(lags))));
        Assert.Equal(standings, PolicyJson.ReadStandings(Utf8(PolicyJson.Write(standings))));
        Assert.Empty(PolicyJson.ReadLags(Utf8(PolicyJson.Write(Array.Empty<LagItem>()))));
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.ReadLags(Utf8(PolicyJson.Write(progress))));
        Assert.Equal("$.lags (line 1): this member is missing.", said.Message);
    }

    private static byte[] Utf8(string json) => System.Text.Encoding.UTF8.GetBytes(json);
}
