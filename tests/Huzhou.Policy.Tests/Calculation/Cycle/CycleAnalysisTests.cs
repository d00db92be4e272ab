using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation.Cycle;

/// <summary>A cycle as a whole: classes of targets, plan beside plan, what slipped, what was said beside what was counted.</summary>
public sealed class CycleAnalysisTests
{
    private static readonly Indicator s_attracted = Local("引进3亿元以上项目",
        new IndicatorParts { Subject = "项目", Event = "引进", Threshold = "3亿元以上" });
    private static readonly Indicator s_filed = Local("备案10亿元以上项目",
        new IndicatorParts { Subject = "项目", Event = "引进", Threshold = "10亿元以上" });

    private static CycleAnalysis Of(params Document[] documents) => CycleAnalysis.Of(new Archive(documents), Y2023);

    private static OutcomeKind KindOf(Target target, DocumentExtent extent, params Observation[] results) =>
        Of(Report(2023, [target]), Report(2024, results: results) with { Extent = extent }).Outcomes.Single().Kind;

    [Fact]
    public void Each_target_is_in_the_class_that_its_verdict_says()
    {
        Target jobs = Target(Jobs, new Condition.AtLeast(People(6)));
        Assert.Equal(OutcomeKind.Reached, KindOf(jobs, DocumentExtent.Full, Result(Jobs, People(6.9m))));
        Assert.Equal(OutcomeKind.Missed, KindOf(jobs, DocumentExtent.Full, Result(Jobs, People(5))));
        Assert.Equal(OutcomeKind.Silent, KindOf(jobs, DocumentExtent.Full));
        Assert.Equal(OutcomeKind.Undecided,
            KindOf(jobs, DocumentExtent.Full, Result(Jobs, new Reported.Bounded(People(5), BoundSide.AtLeast))));
        Assert.Equal(OutcomeKind.Undecided,
            KindOf(jobs, DocumentExtent.Full, Result(Jobs, People(6.9m)) with { Status = ObservationStatus.Forecast }));
        Assert.Equal(OutcomeKind.Pending, Of(Report(2023, [jobs])).Outcomes.Single().Kind);
    }

    [Fact]
    public void A_definition_that_changed_is_named_by_the_part_that_differs()
    {
        Target target = Target(s_attracted, new Condition.MoreThan(Pieces(300)));
        TargetOutcome outcome = Of(Report(2023, [target]), Report(2024, results: [Result(s_filed, Pieces(207))])).Of(OutcomeKind.Drifted)
            .Single();
        Assert.Equal(Reason.OtherThreshold, outcome.Drift);
        Assert.Null(outcome.SearchedIn);
    }

    [Theory]
    [InlineData(DocumentExtent.Full, 1)]
    [InlineData(DocumentExtent.Abridged, 0.5)]
    public void Silence_weighs_less_in_a_document_that_is_not_full(DocumentExtent extent, double weight)
    {
        CycleAnalysis cycle = Of(Report(2023, [Target(Jobs, new Condition.AtLeast(People(6)))]), Report(2024) with { Extent = extent });
        Assert.Equal((extent, (decimal)weight), (cycle.Outcomes[0].SearchedIn, cycle.WeightOf(OutcomeKind.Silent)));
    }

    [Fact]
    public void The_next_plan_carries_over_raises_lowers_changes_and_drops()
    {
        Period next = Period.Parse("2024");
        (Condition Now, Condition? Then, Indicator Indicator, RenewalKind Kind)[] rows =
        [
            (new Condition.AtLeast(People(6)), new Condition.AtLeast(People(6)), Jobs, RenewalKind.CarriedOver),
            (new Condition.AtLeast(Quantity.Growth(5)), new Condition.Stated(Quantity.Growth(6)), Revenue, RenewalKind.Raised),
            (new Condition.AtMost(Quantity.Rate(5)), new Condition.AtMost(Quantity.Rate(5.5m)), Unemployment, RenewalKind.Lowered),
            (new Condition.About(Quantity.Growth(3)), new Condition.About(Quantity.Growth(2)), Prices, RenewalKind.Changed),
            (new Condition.Stated(Quantity.Growth(6)), new Condition.InStepWith(new Reference("全国"), false), Gdp, RenewalKind.Changed),
            (new Condition.Stated(Quantity.Times(1.6m)), null, Ratio, RenewalKind.Dropped),
        ];
        CycleAnalysis cycle = Of(
            Report(2023, [.. rows.Select(row => Target(row.Indicator, row.Now))]),
            Report(2024,
                [.. rows.Where(row => row.Then is not null)
                    .Select(row => Target(row.Indicator, row.Then!,
                        Quantity.Kind(row.Now.Number!.Measure) == Measure.Growth ? Measure.Growth : null, next, "2024-report"))]));
        Assert.Equal(rows.Select(row => row.Kind), cycle.Renewals.Select(renewal => renewal.Kind));
        Assert.Equal(Quantity.Points(1), cycle.Renewals[1].Change);
    }

    [Fact]
    public void A_promise_that_loses_its_firmness_is_weakened()
    {
        Target now = Target(Jobs, new Condition.AtLeast(People(6)));
        Target then = Target(Jobs, now.Condition, period: Period.Parse("2024"),
            document: "2024-report") with
        {
            Commitment = Commitment.Aspirational,
        };
        Assert.True(Of(Report(2023, [now]), Report(2024, [then])).Renewals.Single().IsWeakened);
        Assert.False(Of(Report(2023, [now with { Commitment = Commitment.Aspirational }]),
            Report(2024, [then])).Renewals.Single().IsWeakened);
    }

    [Fact]
    public void What_is_built_need_not_be_named_again_and_what_a_list_leaves_out_weighs_less()
    {
        Target bridge = Target(Local("甲大桥"), new Condition.Milestone(new Stage(StageScale.Construction, "建成"), null), Measure.Stage);
        Observation built = Result(bridge.Indicator, new Reported.AtStage(new Stage(StageScale.Construction, "通车")), Measure.Stage);
        Target other = Target(Jobs, new Condition.AtLeast(People(6)), period: Period.Parse("2024"), document: "2024-report");
        Assert.Equal(RenewalKind.Done, Of(Report(2023, [bridge]), Report(2024, [other], [built])).Renewals.Single().Kind);
        TargetRenewal dropped = Of(Report(2023, [bridge]),
            Report(2024, [other]) with { Extent = DocumentExtent.TasksOnly }).Renewals.Single();
        Assert.Equal((RenewalKind.Dropped, 0.5m), (dropped.Kind, dropped.Weight));
        Assert.Empty(Of(Report(2023, [bridge]), Report(2024)).Renewals);
    }

    [Fact]
    public void A_level_for_later_that_the_year_shows_already_is_reached_early()
    {
        Period plan = Period.Parse("2021-2025");
        Target output = Target(Gdp, new Condition.AtLeast(Quantity.Of(4000m, "亿元")), period: plan);
        Target pace = Target(Gdp, new Condition.AtLeast(Quantity.Growth(5m)), period: plan);
        CycleAnalysis cycle = Of(Report(2023, [output, pace]),
            Report(2024, results: [Result(Gdp, Quantity.Of(4015m, "亿元")), Result(Gdp, Quantity.Growth(5.8m))]));
        Assert.Equal(output.Id, cycle.ReachedEarly.Single().Target.Id);
    }

    [Fact]
    public void A_target_of_a_later_year_s_report_for_the_year_alone_does_not_take_the_plan_s_place()
    {
        Period plan = Period.Parse("2021-2025");
        Target output = Target(Gdp, new Condition.AtLeast(Quantity.Of(4000m, "亿元")), period: plan, document: "2022-report");
        Target step = Target(Gdp, new Condition.AtLeast(Quantity.Of(3900m, "亿元")));
        Document[] documents = [Report(2022, [output]), Report(2023, [step]),
            Report(2024, results: [Result(Gdp, Quantity.Of(4015m, "亿元"))])];
        Assert.Equal((output, Verdict.Met), (Of(documents).ReachedEarly.Single().Target, Of(documents).ReachedEarly.Single().Verdict));

        Target anew = Target(Gdp, new Condition.AtLeast(Quantity.Of(4010m, "亿元")), period: plan);
        Assert.Equal(anew, Of(documents[0], Report(2023, [step, anew]), documents[2]).ReachedEarly.Single().Target);
    }

    [Fact]
    public void A_target_for_later_is_no_part_of_a_larger_one_for_the_year()
    {
        Target later = Target(Gdp, new Condition.AtLeast(Quantity.Of(4000m, "亿元")), period: Period.Parse("2021-2025"));
        Target now = Target(Gdp, new Condition.AtLeast(Quantity.Of(4010m, "亿元")));
        Assert.Equal(later,
            Of(Report(2023, [later, now]), Report(2024, results: [Result(Gdp, Quantity.Of(4015m, "亿元"))])).ReachedEarly.Single().Target);
    }

    [Fact]
    public void Targets_are_paired_by_what_they_amount_to_in_any_unit()
    {
        Target[] now = [Asked(Revenue, 8000m, "万元"), Asked(Revenue, 1m, "亿元")];
        Target[] then = [Asked(Revenue, 1.1m, "亿元", 2024), Asked(Revenue, 0.9m, "亿元", 2024)];
        IReadOnlyList<TargetRenewal> renewals = Of(Report(2023, now), Report(2024, then)).Renewals;
        Assert.Equal([then[1], then[0]], renewals.Select(renewal => renewal.Next));
        Assert.All(renewals, renewal => Assert.Equal(RenewalKind.Raised, renewal.Kind));
    }

    [Fact]
    public void A_target_goes_to_its_own_condition_then_to_the_nearest_number()
    {
        Target[] now = [Asked(Revenue, 300m, "个"), Asked(Revenue, 100m, "个")];
        Target near = Asked(Revenue, 110m, "个", 2024), same = Asked(Revenue, 300m, "个", 2024);
        Assert.Equal([RenewalKind.Dropped, RenewalKind.Raised],
            Of(Report(2023, now), Report(2024, [near])).Renewals.Select(renewal => renewal.Kind));
        Assert.Equal([RenewalKind.CarriedOver, RenewalKind.Dropped],
            Of(Report(2023, now), Report(2024, [same])).Renewals.Select(renewal => renewal.Kind));
        Target far = Asked(Revenue, 900m, "个", 2024);
        Assert.Equal([same, far], Of(Report(2023, now), Report(2024, [far, same])).Renewals.Select(renewal => renewal.Next));
    }

    [Fact]
    public void A_headline_target_goes_to_the_headline_and_another_basis_is_another_thing()
    {
        Target headline = Asked(Revenue, 300m, "个") with { IsHeadline = true },
            next = Asked(Revenue, 100m, "个", 2024) with { IsHeadline = true };
        Target other = Asked(Revenue, 110m, "个");
        Assert.Equal([null, next], Of(Report(2023, [other, headline]), Report(2024, [next])).Renewals.Select(renewal => renewal.Next));

        Target total = Asked(Revenue, 110m, "个", 2024) with { Basis = Basis.Cumulative };
        Assert.Equal(RenewalKind.Dropped, Of(Report(2023, [other]), Report(2024, [total])).Renewals.Single().Kind);
        Assert.Equal(RenewalKind.CarriedOver,
            Of(Report(2023, [other with { Basis = Basis.Cumulative }]), Report(2024, [total])).Renewals.Single().Kind);
    }

    private static Target Asked(Indicator indicator, decimal amount, string unit, int year = 2023) =>
        Target(indicator, new Condition.AtLeast(Quantity.Of(amount, unit)), period: Period.OfYear(new Year(year)),
            document: $"{year}-report");

    [Fact]
    public void A_figure_without_a_target_is_listed_and_one_that_answers_is_not()
    {
        Observation jobs = Result(Jobs, People(6.9m)), revenue = Result(Revenue, Quantity.Of(410.5m, "亿元")),
            before = Result(Gdp, Quantity.Growth(3m), In2022);
        Assert.Equal(revenue,
            Of(Report(2023, [Target(Jobs, new Condition.AtLeast(People(6)))]),
                Report(2024, results: [jobs, revenue, before])).WithoutTarget.Single());
    }

    private static ProjectMention Mention(string document, int year, string stage, bool promised,
        Commitment commitment = Commitment.Planned) => new()
        {
            Stage = new Stage(StageScale.Construction, stage),
            Period = Period.OfYear(new Year(year)),
            IsPromise = promised,
            Commitment = commitment,
            Source = At(document, year),
        };

    private static Document.WorkReport Speaking(int year, string name, string[] aliases, params ProjectMention[] mentions) =>
        Report(year) with { Projects = [new NamedProject(name) { Aliases = aliases, Mentions = mentions }] };

    [Theory]
    [InlineData("开工", "开工", Commitment.Planned, ProjectPath.SlipKind.PromisedAgain)]
    [InlineData("开工", "开工", Commitment.Aspirational, ProjectPath.SlipKind.Weakened)]
    [InlineData("建成", "开工", Commitment.Planned, ProjectPath.SlipKind.Weakened)]
    public void A_stage_that_is_promised_again_under_another_name_has_slipped(string first, string second, Commitment commitment,
        ProjectPath.SlipKind kind)
    {
        CycleAnalysis cycle = Of(
            Speaking(2023, "甲车站", [], Mention("2023-report", 2023, first, true)),
            Speaking(2024, "甲车站站房", ["甲车站"], Mention("2024-report", 2024, second, true, commitment)));
        ProjectPath path = cycle.Slipped.Single();
        Assert.Equal((kind, 2, null), (path.Slips.Single().Kind, path.DocumentCount, path.Reported));
    }

    [Theory]
    [InlineData("planning", "报批", "报批", 1)]
    [InlineData("legislation", "颁布", "提请", 1)]
    [InlineData("founding", "成立", "成立", 1)]
    [InlineData("event", "筹办", "筹办", 0)]
    [InlineData("planning", "编制", "编制", 0)]
    [InlineData("publication", "发布", "应用", 0)]
    public void Stages_of_plans_regulations_and_bodies_slip_as_those_of_works_do(string scale, string first, string second, int slips)
    {
        Stage On(string word) => new(StageScale.Standard.Single(other => other.Name == scale), word);
        CycleAnalysis cycle = Of(
            Speaking(2023, "湿地保护名录", [], Mention("2023-report", 2023, "开工", true) with { Stage = On(first) }),
            Speaking(2024, "湿地保护名录", [], Mention("2024-report", 2024, "开工", true) with { Stage = On(second) }));
        Assert.Equal(slips, cycle.Slipped.Sum(path => path.Slips.Count));
    }

    [Fact]
    public void A_mention_that_cites_a_document_which_is_not_there_stands_where_its_project_does()
    {
        CycleAnalysis cycle = Of(
            Speaking(2023, "甲车站", [], Mention("lost", 2023, "开工", true)),
            Speaking(2024, "甲车站", [], Mention("2024-report", 2024, "开工", true)));
        Assert.Equal(["lost", "2024-report"], cycle.Slipped.Single().Project.Mentions.Select(mention => mention.Source.Document));
    }

    [Fact]
    public void A_stage_that_was_reported_in_time_or_that_goes_on_has_not_slipped()
    {
        Assert.Empty(Of(
            Speaking(2023, "甲车站", [], Mention("2023-report", 2023, "开工", true)),
            Speaking(2024, "甲车站", [], Mention("2024-report", 2023, "开工", false), Mention("2024-report", 2024, "开工", true))).Slipped);
        Assert.Empty(Of(
            Speaking(2023, "甲车站", [], Mention("2023-report", 2023, "开工", true)),
            Speaking(2024, "甲车站", [], Mention("2024-report", 2024, "建成", true))).Slipped);
        Assert.Empty(Of(
            Speaking(2023, "甲车站", [], Mention("2023-report", 2023, "开工", true)),
            Speaking(2024, "乙车站", [], Mention("2024-report", 2024, "开工", true))).Slipped);
        Assert.Empty(Of(
            Speaking(2023, "甲车站", [], Mention("2023-report", 2023, "加快建设", true)),
            Speaking(2024, "甲车站", [], Mention("2024-report", 2024, "推进", true))).Slipped);
    }

    [Theory]
    [InlineData(DistinctionStatus.Pursued, DistinctionStatus.Pursued, DistinctionCourse.PursuedAgain)]
    [InlineData(DistinctionStatus.Pursued, DistinctionStatus.Obtained, DistinctionCourse.Obtained)]
    [InlineData(DistinctionStatus.Obtained, DistinctionStatus.Kept, DistinctionCourse.Kept)]
    [InlineData(DistinctionStatus.Obtained, DistinctionStatus.Pursued, DistinctionCourse.PursuedOnceMore)]
    [InlineData(DistinctionStatus.Listed, DistinctionStatus.Listed, DistinctionCourse.Pursued)]
    public void A_title_is_followed_over_documents(DistinctionStatus first, DistinctionStatus second, DistinctionCourse course)
    {
        Distinction Title(int year, DistinctionStatus status) =>
            new() { Name = "“某市”", Status = status, Period = Period.OfYear(new Year(year)), Source = At($"{year}-report") };
        CycleAnalysis cycle = Of(Report(2023) with { Distinctions = [Title(2023, first)] },
            Report(2024) with { Distinctions = [Title(2024, second)] });
        Assert.Equal(("某市", course), (cycle.Distinctions.Single().Name, cycle.Distinctions.Single().Course));
    }

    [Fact]
    public void The_documents_own_words_of_the_year_stand_beside_the_counts()
    {
        OverallClaim claim = new() { Scope = "主要目标", Degree = ClaimDegree.Completed, Period = In2023, Source = At() };
        Shortcoming problem = new() { Topic = "就业压力", Period = In2023, Source = At() };
        CycleAnalysis cycle = Of(
            Report(2023, [Target(Jobs, new Condition.AtLeast(People(6)))]) with { Claims = [claim with { Period = In2022 }] },
            Report(2024) with { Claims = [claim], Shortcomings = [problem] });
        Assert.Equal((claim, problem, 1), (cycle.Claims.Single(), cycle.Shortcomings.Single(), cycle.Scorecard.Total.Silent));
    }

    [Fact]
    public void The_cycle_of_one_government_leaves_the_others_out()
    {
        Archive archive = new([Report(2023, [Target(Jobs, new Condition.AtLeast(People(6)))]),
            Report(2023, [Target(Jobs, new Condition.AtLeast(People(9)), document: "2023-report-乙市")], government: "乙市")]);
        Assert.Equal(People(9), CycleAnalysis.Of(archive, Y2023, "乙市").Outcomes.Single().Assessment.Target.Condition.Number);
    }

    [Fact]
    public void Documents_of_several_governments_need_a_name_and_the_name_has_to_be_one_of_theirs()
    {
        Archive archive = new([Report(2023), Report(2023, government: "乙市")]);
        Assert.Contains("乙市, 湖州市", Assert.Throws<ArgumentException>(() => CycleAnalysis.Of(archive, Y2023)).Message,
            StringComparison.Ordinal);
        Assert.Contains("乙市, 湖州市", Assert.Throws<ArgumentException>(() => CycleAnalysis.Of(archive, Y2023, "丙市")).Message,
            StringComparison.Ordinal);
        Assert.Empty(CycleAnalysis.Of(new Archive([]), Y2023).Outcomes);
    }

    [Fact]
    public void A_government_whose_documents_are_all_later_than_the_day_has_an_empty_cycle()
    {
        Assessor early = new(new CalculationOptions { AsOf = new DateOnly(2022, 1, 1) });
        Assert.Empty(CycleAnalysis.Of(new Archive([Report(2023, [Target(Jobs, new Condition.AtLeast(People(6)))])]), Y2023, "湖州市",
            early).Outcomes);
    }
}
