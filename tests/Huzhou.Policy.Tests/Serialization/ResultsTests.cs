using System.Text.Json;
using Huzhou.Policy.Calculation;
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
    [InlineData("\"kind\": \"tolerated\", ", "", "$.steps[4].kind", "this member is missing; expected one of took, supposed, referred")]
    [InlineData("\"kind\": \"tolerated\"", "\"kind\": \"allowed\"", "$.steps[4].kind", "\"allowed\" is not a step; expected one of took, supposed, referred")]
    [InlineData("\"kind\": \"tolerated\"", "\"kind\": \"tolerated\", \"passed\": true", "$.steps[4].passed", "the kind \"tolerated\" has no such member; it has amount, oneSided.")]
    [InlineData("\"capped\": 1 }", "\"refusal\": \"targetNotPositive\" }", "$.completion", "expected rate and capped, or distance with the method gap, or refusal, and one of the three.")]
    [InlineData("\"verdict\": \"exceeded\"", "\"verdict\": \"great\"", "$.verdict", "expected one of met, exceeded, missed, onTrack, behind")]
    public void A_fault_of_a_result_is_named_with_its_place(string part, string instead, string path, string message)
    {
        string json = PolicyJson.Write(s_whole);
        int at = json.IndexOf(part, StringComparison.Ordinal);
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.ReadAssessment(string.Concat(json.AsSpan(0, at), instead, json.AsSpan(at + part.Length))));
        Assert.Equal(path, said.Path);
        Assert.Contains($": {message}", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_that_is_not_that_of_its_rows_is_refused()
    {
        string json = PolicyJson.Write(Assessor.Default.Assess(Sample.Archive, new Year(2023)), indented: false);
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.ReadScorecard(json.Replace("\"total\":{", "\"total\":{\"met\":7,", StringComparison.Ordinal)));
        Assert.Equal("$.total (line 1): the rows hold 0 with the verdict met, the total says 7.", said.Message);
    }
}
