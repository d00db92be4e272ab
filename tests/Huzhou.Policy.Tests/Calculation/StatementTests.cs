using Huzhou.Policy.Calculation;
using static Huzhou.Policy.Calculation.Verdict;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>Stages, firsts, tasks handed down and places without a number.</summary>
public sealed class StatementTests
{
    private static readonly Indicator s_bridge = Local("某大桥") with { Aggregation = Aggregation.Snapshot };
    private static readonly Indicator s_saving = Local("节能减排");

    private static Stage Built(string word) => new(StageScale.Construction, word);

    private static Target Bridge(string word, DateOnly? by = null) =>
        Target(s_bridge, new Condition.Milestone(Built(word), by), Measure.Stage);

    private static Observation At(string word, string period = "2023") =>
        Result(s_bridge, new Reported.AtStage(Built(word)), Measure.Stage, Period.Parse(period));

    [Theory]
    [InlineData("开工", Missed)]
    [InlineData("竣工", Met)]
    [InlineData("通车", Met)]
    public void A_stage_is_met_at_or_past_the_promised_one(string reached, Verdict expected)
    {
        Assessment assessment = Judged(Bridge("建成"), At(reached));
        Assert.Equal((expected, CompletionMethod.Binary), (assessment.Verdict, assessment.Completion!.Method));
    }

    [Fact]
    public void The_furthest_stage_of_the_year_counts() => Assert.Equal(Met, Judged(Bridge("建成"), At("通车"), At("在建")).Verdict);

    [Theory]
    [InlineData("2023-09", Met, Reason.ConditionHolds)]
    [InlineData("2023-10", Met, Reason.ConditionHolds)]
    [InlineData("2023-11", Missed, Reason.ConditionFails)]
    [InlineData("2023", NotComparable, Reason.DateNotShown)]
    public void A_day_has_to_be_shown_to_be_kept(string period, Verdict expected, Reason reason) =>
        Assert.Equal((expected, reason),
            Said(new Assessor(CalculationOptions.Default)
                .Assess(Bridge("建成", new DateOnly(2023, 10, 31)) with { Period = Period.Parse(period) }, [At("建成", period)])));

    [Fact]
    public void A_stage_on_another_scale_does_not_compare()
    {
        Observation distinction = Result(s_bridge, new Reported.AtStage(new Stage(StageScale.Distinction, "创成")), Measure.Stage);
        Assert.Equal((NotComparable, Reason.OtherScale), Said(Judged(Bridge("建成"), distinction)));
    }

    [Fact]
    public void A_mark_on_the_promised_scale_is_a_stage()
    {
        StageScale stars = new("stars", ["三星", "四星", "五星"]);
        Target target = Target(s_bridge, new Condition.Milestone(new Stage(stars, "四星"), null), Measure.Grade);
        Assert.Equal(Met, Judged(target, Result(s_bridge, new Reported.Graded("stars", "五星"), Measure.Grade)).Verdict);
        Assert.Equal(Missed, Judged(target, Result(s_bridge, new Reported.Graded("stars", "三星"), Measure.Grade)).Verdict);
        Assert.Equal((NotComparable, Reason.OtherScale),
            Said(Judged(target, Result(s_bridge, new Reported.Graded("moons", "五星"), Measure.Grade))));
    }

    [Fact]
    public void A_task_handed_down_needs_the_authoritys_figure()
    {
        Target target = Target(s_saving, new Condition.Delegated("省"), Measure.Growth);
        Assessment value = Judged(target, Result(s_saving, Quantity.Growth(-1.3m)));
        Assert.Equal((NeedsReference, Reason.AuthorityFigureUnknown, LinkStatus.OtherBasis), (value.Verdict, value.Reason, value.Link));
        Assert.Equal((NotReported, Reason.DocumentSilent), Said(Judged(target)));
        Assessment words = Judged(target, Result(s_saving, new Reported.Asserted(new Condition.Delegated("省"))));
        Assert.Equal((Met, true), (words.Verdict, words.IsAsserted));
        Assert.Equal((Met, Reason.CompletionStated),
            Said(Judged(target, Result(s_saving, Quantity.Growth(-1.3m)) with { StatedCompletion = Quantity.Rate(104m) })));
        Assert.Equal((Missed, Reason.CompletionStated),
            Said(Judged(target, Result(s_saving, Quantity.Growth(-1.3m)) with { StatedCompletion = Quantity.Rate(96m) })));
    }

    [Fact]
    public void A_value_of_another_scope_does_not_decide_a_task_handed_down()
    {
        Indicator saving = new("saving", "节能减排") { Relations = [new(IndicatorRelationKind.OtherScope, "industry-energy")] };
        Assessment assessment = Judged(Target(saving, new Condition.Delegated("省"), Measure.Growth),
            Result(new Indicator("industry-energy", "规上工业单位增加值能耗"), Quantity.Growth(-1.3m)));
        Assert.Equal((NeedsReference, LinkStatus.OtherBasis), (assessment.Verdict, assessment.Link));
    }

    [Fact]
    public void A_place_without_a_number_needs_a_policy_that_gives_it_one()
    {
        Indicator rank = Local("数字化发展水平");
        Target target = Target(rank, new Condition.VagueTier("前列", "全省"), Measure.Rank);
        Assert.Equal((NeedsReference, Reason.TierUndefined), Said(Judged(target, Result(rank, Quantity.Rank(3)))));
        CalculationOptions policy = new() { VagueTiers = new Dictionary<string, int> { ["前列"] = 3 } };
        Assert.Equal(Met, Judged(policy, target, Result(rank, Quantity.Rank(3))).Verdict);
        Assert.Equal(Missed, Judged(policy, target, Result(rank, Quantity.Rank(4))).Verdict);
        Assert.Equal(Met, Judged(target, Result(rank, new Reported.Asserted(new Condition.VagueTier("前列", "全省")), Measure.Rank)).Verdict);
    }

    [Fact]
    public void First_in_time_is_asserted_for_its_league_and_is_no_rank()
    {
        Indicator ship = Local("某船舶");
        Target target = Target(ship, new Condition.FirstInTime("全省"), Measure.Stage);
        Assert.Equal(Met, Judged(target, Result(ship, new Reported.Asserted(new Condition.FirstInTime("全省")), Measure.Stage)).Verdict);
        Assert.Equal((NotComparable, Reason.AssertionDoesNotDecide),
            Said(Judged(target, Result(ship, new Reported.Asserted(new Condition.FirstInTime("全市")), Measure.Stage))));
        Assert.Equal(NotComparable, Judged(target, Result(ship, Quantity.Rank(1))).Verdict);
    }

    [Theory]
    [InlineData(5.8, 6.0, true)]
    [InlineData(6.0, 6.0, true)]
    [InlineData(6.2, 6.0, null)]
    public void An_asserted_floor_decides_like_a_bound(double asked, double asserted, bool? met)
    {
        Target target = Target(Gdp, new Condition.AtLeast(Quantity.Growth((decimal)asked)));
        Assessment assessment = Judged(target,
            Result(Gdp, new Reported.Asserted(new Condition.AtLeast(Quantity.Growth((decimal)asserted)))));
        Assert.Equal(met == true ? Met : NotComparable, assessment.Verdict);
        Assert.Equal(met == true, assessment.IsAsserted);
    }

    [Fact]
    public void Outrunning_a_reference_is_more_than_keeping_in_step_with_it()
    {
        Reference growth = new("经济增长") { IndicatorCode = "gdp" };
        Observation faster = Result(Revenue, new Reported.Asserted(new Condition.FasterThan(growth, null)));
        Observation step = Result(Revenue, new Reported.Asserted(new Condition.InStepWith(growth, true)));
        Assert.Equal(Met, Judged(Target(Revenue, new Condition.InStepWith(growth, true)), faster).Verdict);
        Assert.Equal((NotComparable, Reason.AssertionDoesNotDecide),
            Said(Judged(Target(Revenue, new Condition.FasterThan(growth, null)), step)));
        Assert.Equal((NotComparable, Reason.AssertionDoesNotDecide),
            Said(Judged(Target(Revenue, new Condition.InStepWith(growth, false)), step)));
        Assert.Equal(Missed, Judged(Target(Revenue, new Condition.Below(growth, null), Measure.Growth), faster).Verdict);
    }

    private static (Verdict Verdict, Reason Reason) Said(Assessment assessment) => (assessment.Verdict, assessment.Reason);
}
