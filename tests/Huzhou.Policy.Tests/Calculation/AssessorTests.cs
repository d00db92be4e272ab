using Huzhou.Policy.Calculation;
using static Huzhou.Policy.Calculation.Verdict;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>Targets judged inside an archive: documents, vintages, days and other governments.</summary>
public sealed class AssessorTests
{
    private static Target JobsTarget => Target(Jobs, new Condition.AtLeast(People(6)));

    private static (Verdict Verdict, Reason Reason) Said(Assessment assessment) => (assessment.Verdict, assessment.Reason);

    [Fact]
    public void A_result_a_year_later_judges_the_plan()
    {
        Assessment assessment = InArchive(JobsTarget, Result(Jobs, People(6.9m)));
        Assert.Equal((Exceeded, Reason.BeyondMargin), Said(assessment));
        Assert.Equal(1.15m, assessment.Completion?.Rate);
        Assert.Equal(1m, assessment.Completion?.Capped);
        Assert.Equal("2024-report", assessment.Result?.Source.Document);
    }

    [Fact]
    public void Changing_one_value_changes_the_verdict()
    {
        Target target = JobsTarget;
        Assert.Equal(Exceeded, InArchive(target, Result(Jobs, People(6.9m))).Verdict);
        Assert.Equal(Missed, InArchive(target, Result(Jobs, People(5.9m))).Verdict);
    }

    [Fact]
    public void A_report_that_is_there_and_silent_differs_from_one_that_is_not_there()
    {
        Target target = JobsTarget;
        Assessment silent = InArchive(target);
        Assert.Equal((NotReported, Reason.DocumentSilent, LinkStatus.NotReported), (silent.Verdict, silent.Reason, silent.Link));
        Assert.Contains(new Step.Searched("2024-report", DocumentExtent.Full), silent.Steps);
        Assessment awaited = Assessor.Default.Assess(new Archive([Report(2023, [target])]), target);
        Assert.Equal((Awaiting, Reason.NoDocument, LinkStatus.NoDocument), (awaited.Verdict, awaited.Reason, awaited.Link));
        Assert.Null(awaited.Completion);
    }

    [Fact]
    public void Silence_of_an_abridged_report_says_so()
    {
        Target target = JobsTarget;
        Document.WorkReport abridged = Report(2024) with { Extent = DocumentExtent.Abridged };
        Assert.Contains(new Step.Searched("2024-report", DocumentExtent.Abridged),
            Assessor.Default.Assess(new Archive([Report(2023, [target]), abridged]), target).Steps);
    }

    [Fact]
    public void The_value_before_is_found_in_the_earlier_report()
    {
        Target target = Target(Ratio, new Condition.Moves(Direction.Down), Measure.Multiple);
        Archive archive = new([
            Report(2023, [target], [Result(Ratio, Quantity.Times(1.61m), In2022, "2023-report")]),
            Report(2024, results: [Result(Ratio, Quantity.Times(1.57m))]),
        ]);
        Assessment assessment = Assessor.Default.Assess(archive, target);
        Assert.Equal(Met, assessment.Verdict);
        Assert.Equal(["2024-report", "2023-report"], assessment.Inputs.Select(o => o.Source.Document));
    }

    [Fact]
    public void The_latest_final_value_wins_and_the_difference_is_a_finding()
    {
        Target target = JobsTarget;
        Document.Communique communique = new()
        {
            Id = "2024-communique",
            Title = "communiqué",
            Government = "湖州市",
            Year = new Year(2024),
            Header = new DocumentHeader { PublicationDate = new DateOnly(2024, 3, 20) },
            Observations = [Result(Jobs, People(5.8m), document: "2024-communique")],
        };
        Document.WorkReport report = Report(2024, results: [Result(Jobs, People(6.9m))]);
        Assessment final = Assessor.Default.Assess(new Archive([Report(2023, [target]), report, communique]), target);
        Assert.Equal((Missed, "2024-communique"), (final.Verdict, final.Result?.Source.Document));
        Assert.Equal("城镇新增就业 of 2023 is 5.8万人 in the later document and 6.9万人 in the earlier one", Assert.Single(final.Findings).Message);
        Assert.Contains(final.Steps, s => s is Step.VintageChosen { Other.Source.Document: "2024-report" });

        Document.Communique preliminary = communique with
        {
            Observations = [
            communique.Observations[0] with { Status = ObservationStatus.Provisional }]
        };
        Assert.Equal((Exceeded, "2024-report"),
            Result2(Assessor.Default.Assess(new Archive([Report(2023, [target]), report, preliminary]), target)));

        Document.Communique same = communique with
        {
            Observations = [communique.Observations[0] with { Value = new Reported.Exactly(
            Quantity.Of(69000m, "人")) }]
        };
        Assert.Empty(Assessor.Default.Assess(new Archive([Report(2023, [target]), report, same]), target).Findings);
    }

    private static (Verdict Verdict, string? Document) Result2(Assessment assessment) =>
        (assessment.Verdict, assessment.Result?.Source.Document);

    [Fact]
    public void A_later_target_for_the_same_thing_supersedes_the_earlier_one()
    {
        Target first = Target(Jobs, new Condition.AtLeast(People(6)), document: "2023-report");
        Target again = Target(Jobs, new Condition.AtLeast(People(6.5m)), document: "2023-notice");
        Target growth = Target(Jobs, new Condition.AtLeast(Quantity.Growth(5m)), document: "2023-notice");
        Document.ResponsibilityNotice notice = new()
        {
            Id = "2023-notice",
            Title = "notice",
            Government = "湖州市",
            Year = Y2023,
            Header = new DocumentHeader { SignatureDate = new DateOnly(2023, 3, 1) },
            Targets = [again, growth],
        };
        Scorecard card = Assessor.Default.Assess(new Archive([notice, Report(2023, [first]),
            Report(2024, results: [Result(Jobs, People(6.2m))])]), Y2023);
        Assert.Equal([(Superseded, Reason.Restated), (Missed, Reason.ConditionFails), (NotComparable, Reason.OtherMeasure)],
            card.Rows.Select(Said));
        Assert.Equal(2, card.Total.Count);
        Assert.Contains(new Step.RestatedBy(again), card.Rows[0].Steps);
    }

    [Fact]
    public void A_notice_that_repeats_a_target_is_the_same_target_with_owners()
    {
        Target first = Target(Jobs, new Condition.AtLeast(People(6)), document: "2023-report");
        Target again = Target(Jobs, new Condition.AtLeast(People(6)), document: "2023-notice");
        ItemId item = new("2023-notice", "就业", 1);
        again = again with { Source = again.Source with { Item = item } };
        Document.ResponsibilityNotice notice = new()
        {
            Id = "2023-notice",
            Title = "notice",
            Government = "湖州市",
            Year = Y2023,
            Header = new DocumentHeader { SignatureDate = new DateOnly(2023, 3, 1) },
            Targets = [again],
            Tasks =
            [
                new PolicyTask
                {
                    Id = item,
                    Title = "稳住就业",
                    Source = At("2023-notice"),
                    Responsibility = new Responsibility { Leads = ["市人力社保局"] },
                },
            ],
        };
        Scorecard card = Assessor.Default.Assess(new Archive([notice, Report(2023, [first]),
            Report(2024, results: [Result(Jobs, People(6.2m))])]), Y2023);
        Assessment row = Assert.Single(card.Rows);
        Assert.Equal((Met, first, again), (row.Verdict, row.Target, Assert.Single(row.RepeatedBy)));
        Assert.Equal("市人力社保局", Assert.Single(card.ByLead).Key);
    }

    [Fact]
    public void Statistics_go_before_a_report_and_a_report_before_what_reports_on_the_way()
    {
        Target target = Target(Jobs, new Condition.AtLeast(People(6)));
        Document Of(Document kind, string id, int month, decimal jobs) => kind with
        {
            Id = id,
            Title = id,
            Government = "湖州市",
            Header = new DocumentHeader { SignatureDate = new DateOnly(2024, month, 1) },
            Observations = [Result(Jobs, People(jobs), document: id)],
        };
        Document statistics = Of(new Document.Communique { Year = Y2023, Id = "x", Title = "x", Government = "x" }, "statistics", 3, 6.4m);
        Document progress = Of(new Document.ProgressReport { Year = Y2023, Id = "x", Title = "x", Government = "x" }, "progress", 4, 5.1m);
        Document report = Report(2024, results: [Result(Jobs, People(6.2m))]);
        Document plan = Report(2023, [target]);
        Assessment row = Assessor.Default.Assess(new Archive([plan, report, statistics, progress]), target);
        Assert.Equal("statistics", row.Result!.Source.Document);
        row = Assessor.Default.Assess(new Archive([plan, report, progress]), target);
        Assert.Equal((Met, "2024-report"), (row.Verdict, row.Result!.Source.Document));
        Assert.Single(row.Findings);
    }

    [Theory]
    [InlineData("2023-01..2023-06", 3.0, OnTrack)]
    [InlineData("2023-01..2023-06", 2.9, Behind)]
    [InlineData("2023-H1", 3.2, OnTrack)]
    [InlineData("2023-Q1", 1.4, Behind)]
    [InlineData("2023-01..2023-10", 6.2, OnTrack)]
    public void Before_the_period_ends_a_running_total_keeps_pace_with_the_elapsed_share(string soFar, double actual, Verdict expected)
    {
        Target target = JobsTarget;
        Document.ProgressReport progress = Progress(Result(Jobs, People((decimal)actual), Period.Parse(soFar), "2023-progress"));
        Assessment assessment = Assessor.Default.Assess(new Archive([Report(2023, [target]), progress]), target);
        Assert.Equal(expected, assessment.Verdict);
        Assert.Equal((decimal)actual / 6m, assessment.Completion?.Rate);
        Assert.Contains(assessment.Steps, s => s is Step.Paced);
        Assert.False(assessment.IsJudged);
    }

    [Fact]
    public void A_rate_is_expected_whole_from_the_first_day()
    {
        Target target = Target(Unemployment, new Condition.AtMost(Quantity.Rate(5m)));
        Assert.Equal(OnTrack,
            Assessor.Default.Assess(new Archive([Report(2023, [target]),
                Progress(Result(Unemployment, Quantity.Rate(4.9m), Period.Parse("2023-03"), "2023-progress"))]), target).Verdict);
        Assert.Equal(Behind,
            Assessor.Default.Assess(new Archive([Report(2023, [target]),
                Progress(Result(Unemployment, Quantity.Rate(5.1m), Period.Parse("2023-03"), "2023-progress"))]), target).Verdict);
    }

    [Fact]
    public void A_stage_that_is_not_reached_yet_is_awaited_and_one_that_is_reached_is_on_track()
    {
        Indicator bridge = Local("某大桥");
        Target target = Target(bridge, new Condition.Milestone(new Stage(StageScale.Construction, "通车"), null), Measure.Stage);
        Observation At(string word) =>
            Result(bridge, new Reported.AtStage(new Stage(StageScale.Construction, word)), Measure.Stage, Period.Parse("2023-H1"),
                "2023-progress");
        Assert.Equal((Awaiting, Reason.PeriodNotOver),
            Said(Assessor.Default.Assess(new Archive([Report(2023, [target]), Progress(At("在建"))]), target)));
        Assert.Equal(OnTrack, Assessor.Default.Assess(new Archive([Report(2023, [target]), Progress(At("通车"))]), target).Verdict);
    }

    [Fact]
    public void On_an_earlier_day_later_documents_are_not_seen()
    {
        Target target = JobsTarget;
        Archive archive = new([
            Report(2023, [target]),
            Progress(Result(Jobs, People(4), Period.Parse("2023-H1"), "2023-progress")),
            Report(2024, results: [Result(Jobs, People(5.9m))]),
        ]);
        Assert.Equal(Missed, Assessor.Default.Assess(archive, target).Verdict);
        Assert.Equal(OnTrack, new Assessor(new CalculationOptions { AsOf = new DateOnly(2023, 9, 1) }).Assess(archive, target).Verdict);
        Assert.Equal((Awaiting, Reason.PeriodNotOver),
            Said(new Assessor(new CalculationOptions { AsOf = new DateOnly(2023, 2, 1) }).Assess(archive, target)));
        Assert.Empty(new Assessor(new CalculationOptions { AsOf = new DateOnly(2022, 12, 31) }).Assess(archive, Y2023).Rows);
    }

    private static Document.ProgressReport Progress(params Observation[] results) => new()
    {
        Id = "2023-progress",
        Title = "progress",
        Government = "湖州市",
        Year = Y2023,
        Header = new DocumentHeader { SignatureDate = new DateOnly(2023, 7, 15) },
        Observations = results,
    };

    [Fact]
    public void An_estimate_made_inside_the_year_is_a_forecast()
    {
        Target target = JobsTarget;
        Observation early = Result(Jobs, People(6.5m), document: "2023-progress") with { Status = ObservationStatus.Estimated };
        Assert.Equal((Awaiting, Reason.ForecastOnly),
            Said(Assessor.Default.Assess(new Archive([Report(2023, [target]), Progress(early)]), target)));
        Observation closed = Result(Jobs, People(6.5m)) with { Status = ObservationStatus.Estimated };
        Assessment decided = InArchive(target, closed);
        Assert.Equal((Exceeded, true), (decided.Verdict, decided.IsEstimated));
    }

    [Fact]
    public void Another_governments_results_judge_nothing_here()
    {
        Target target = JobsTarget;
        Observation theirs = Result(Jobs, People(60), document: "2024-report-杭州市");
        Archive archive = new([Report(2023, [target]), Report(2024), Report(2024, results: [theirs], government: "杭州市")]);
        Assert.Equal(NotReported, Assessor.Default.Assess(archive, target).Verdict);
    }

    [Fact]
    public void The_order_of_documents_and_facts_changes_nothing()
    {
        Target jobs = JobsTarget, growth = Target(Gdp, new Condition.About(Quantity.Growth(6m))),
            revenue = Target(Revenue, new Condition.InStepWith(new Reference("经济增长") { IndicatorCode = "gdp" }, true));
        Observation[] results = [Result(Jobs, People(6.9m)), Result(Jobs, People(7.1m)), Result(Gdp, Quantity.Growth(5.8m)),
            Result(Revenue, Quantity.Growth(6m)), Result(Gdp, Quantity.Of(4015m, "亿元"))];
        Document.WorkReport plan = Report(2023, [jobs, growth, revenue]);
        Archive straight = new([plan, Report(2024, results: results)]),
            reversed = new([Report(2024, results: [.. results.Reverse()]), plan]);
        Assert.Equal(Assessor.Default.Assess(straight, Y2023).Rows, Assessor.Default.Assess(reversed, Y2023).Rows);
        Archive more = new([plan, Report(2024, results: results),
            Report(2020, results: [Result(Local("某事"), Pieces(3), Period.Parse("2019"), "2020-report")])]);
        Assert.Equal(Assessor.Default.Assess(straight, Y2023).Rows, Assessor.Default.Assess(more, Y2023).Rows);
    }

    [Fact]
    public void A_year_without_targets_is_an_empty_scorecard()
    {
        Scorecard card = Assessor.Default.Assess(new Archive([]), new Year(1900));
        Assert.Empty(card.Rows);
        Assert.Equal((0, 0, 0m, null, false),
            (card.Total.Count, card.Total.Judged, card.Total.Coverage, card.Total.WeightedMean, card.Total.IsRankable));
        Assert.All(card.Total.Shares, share => Assert.Equal(0m, share));
    }

    [Fact]
    public void Options_refuse_what_cannot_be_meant()
    {
        Assert.Equal("AboutPoints",
            Assert.Throws<ArgumentOutOfRangeException>(() => new CalculationOptions { AboutPoints = -0.1m }).ParamName);
        Assert.Equal("CoverageFloor",
            Assert.Throws<ArgumentOutOfRangeException>(() => new CalculationOptions { CoverageFloor = 1.1m }).ParamName);
        Assert.Equal("CapHigh", Assert.Throws<ArgumentOutOfRangeException>(() => new CalculationOptions { CapHigh = 0.9m }).ParamName);
        Assert.Equal("CapLow", Assert.Throws<ArgumentOutOfRangeException>(() => new CalculationOptions { CapLow = 1.5m }).ParamName);
        Assert.Equal("BindingWeight",
            Assert.Throws<ArgumentOutOfRangeException>(() => new CalculationOptions { BindingWeight = -1m }).ParamName);
        Assert.Equal("VagueTiers[前列]",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => new CalculationOptions { VagueTiers = new Dictionary<string, int> { ["前列"] = 0 } }).ParamName);
    }
}
