using Huzhou.Policy.Calculation;
using static Huzhou.Policy.Calculation.Verdict;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>Which reported value answers for a target, and why the others do not.</summary>
public sealed class LinkingTests
{
    private static Indicator Related(string code, params IndicatorRelation[] relations) => new(code, "指标" + code) { Polarity = Polarity.HigherIsBetter, Relations = relations };

    private static IndicatorRelation To(IndicatorRelationKind kind, string code = "other") => new(kind, code);

    private static Indicator Other => new("other", "另一指标");

    [Theory]
    [InlineData(IndicatorRelationKind.Narrower, 29, Exceeded, Reason.ProvedByNarrower, LinkStatus.OtherBasis)]
    [InlineData(IndicatorRelationKind.Narrower, 20, Met, Reason.ProvedByNarrower, LinkStatus.OtherBasis)]
    [InlineData(IndicatorRelationKind.Narrower, 19, NotComparable, Reason.NarrowerProvesNothing, LinkStatus.OtherBasis)]
    [InlineData(IndicatorRelationKind.Wider, 29, NotComparable, Reason.WiderProvesNothing, LinkStatus.OtherBasis)]
    [InlineData(IndicatorRelationKind.Wider, 19, NotComparable, Reason.WiderProvesNothing, LinkStatus.OtherBasis)]
    [InlineData(IndicatorRelationKind.LaterStage, 20, Met, Reason.ProvedByLaterStage, LinkStatus.Reported)]
    [InlineData(IndicatorRelationKind.LaterStage, 19, NotComparable, Reason.LaterStageProvesNothing, LinkStatus.OtherBasis)]
    [InlineData(IndicatorRelationKind.OtherEvent, 29, NotComparable, Reason.OtherEvent, LinkStatus.OtherBasis)]
    [InlineData(IndicatorRelationKind.OtherThreshold, 29, NotComparable, Reason.OtherThreshold, LinkStatus.OtherBasis)]
    [InlineData(IndicatorRelationKind.OtherScope, 29, NotComparable, Reason.OtherScope, LinkStatus.OtherBasis)]
    [InlineData(IndicatorRelationKind.OtherDenominator, 29, NotComparable, Reason.OtherDenominator, LinkStatus.OtherBasis)]
    [InlineData(IndicatorRelationKind.OtherMeasure, 29, NotComparable, Reason.OtherMeasure, LinkStatus.OtherBasis)]
    [InlineData(IndicatorRelationKind.Aggregate, 29, NotReported, Reason.DocumentSilent, LinkStatus.NotReported)]
    [InlineData(IndicatorRelationKind.Component, 29, NotReported, Reason.DocumentSilent, LinkStatus.NotReported)]
    public void A_related_value_proves_a_floor_or_names_what_differs(IndicatorRelationKind kind, int actual, Verdict verdict, Reason reason, LinkStatus link)
    {
        Target target = Target(Related("mine", To(kind)), new Condition.Stated(Pieces(20)));
        Assessment assessment = Judged(target, Result(Other, Pieces(actual)));
        Assert.Equal((verdict, reason, link), (assessment.Verdict, assessment.Reason, assessment.Link));
        if (assessment.IsJudged)
            Assert.Equal(Reason.ResultOnOtherBasis, assessment.Completion?.Refusal);
    }

    [Theory]
    [InlineData(IndicatorRelationKind.Wider, 8, Met, Reason.ProvedByWider)]
    [InlineData(IndicatorRelationKind.Wider, 11, NotComparable, Reason.WiderProvesNothing)]
    [InlineData(IndicatorRelationKind.Narrower, 8, NotComparable, Reason.NarrowerProvesNothing)]
    [InlineData(IndicatorRelationKind.LaterStage, 8, NotComparable, Reason.LaterStageProvesNothing)]
    public void A_ceiling_is_proved_by_what_counts_more(IndicatorRelationKind kind, int actual, Verdict verdict, Reason reason)
    {
        Target target = Target(Related("mine", To(kind)) with { Polarity = Polarity.LowerIsBetter }, new Condition.AtMost(Quantity.Of(8.2m, "起")));
        Assessment assessment = Judged(target, Result(Other, Quantity.Of(actual, "起")));
        Assert.Equal((verdict, reason), (assessment.Verdict, assessment.Reason));
    }

    [Fact]
    public void Shares_and_growth_prove_nothing_across_scopes()
    {
        Target target = Target(Related("mine", To(IndicatorRelationKind.Narrower)), new Condition.AtLeast(Quantity.Share(40m)));
        Assert.Equal((NotComparable, Reason.NarrowerProvesNothing), Said(Judged(target, Result(Other, Quantity.Share(93m)))));
    }

    [Fact]
    public void A_relation_that_only_the_other_side_states_counts_as_well()
    {
        Indicator wider = new("other", "另一指标") { Relations = [new(IndicatorRelationKind.Narrower, "mine")] };
        Assert.Equal((NotComparable, Reason.WiderProvesNothing), Said(Judged(Target(Related("mine"), new Condition.AtLeast(Pieces(300))), Result(wider, Pieces(302)))));
        Indicator earlier = new("other", "另一指标") { Relations = [new(IndicatorRelationKind.LaterStage, "mine")] };
        Assert.Equal((NotComparable, Reason.OtherEvent), Said(Judged(Target(Related("mine"), new Condition.AtLeast(Pieces(300))), Result(earlier, Pieces(302)))));
    }

    [Fact]
    public void A_value_of_the_indicator_itself_goes_before_a_related_one()
    {
        Target target = Target(Related("mine", To(IndicatorRelationKind.Narrower)), new Condition.AtLeast(Pieces(20)));
        Assessment assessment = Judged(target, Result(Other, Pieces(29)), Result(target.Indicator, Pieces(18)));
        Assert.Equal((Missed, LinkStatus.Reported), (assessment.Verdict, assessment.Link));
    }

    [Fact]
    public void A_rank_says_nothing_of_an_amount_and_growth_nothing_of_an_increment()
    {
        Indicator containers = Related("containers");
        Assert.Equal((NotComparable, Reason.OtherMeasure), Said(Judged(Target(containers, new Condition.MoreThan(Quantity.Of(75m, "万标箱"))), Result(containers, Quantity.Rank(1)))));
        Indicator loans = Related("loans");
        Assert.Equal((NotComparable, Reason.OtherMeasure), Said(Judged(Target(loans, new Condition.Stated(Quantity.Of(150m, "亿元"))), Result(loans, Quantity.Growth(39.2m)))));
        Assert.Equal((NotComparable, Reason.OtherUnit), Said(Judged(Target(loans, new Condition.Stated(Quantity.Of(150m, "亿元"))), Result(loans, Quantity.Of(39m, "万吨")))));
    }

    [Fact]
    public void A_five_year_figure_is_none_of_the_year_and_an_average_is_none_of_a_year()
    {
        Target target = Target(Jobs, new Condition.AtLeast(People(6)));
        Assert.Equal((NotComparable, Reason.OtherPeriod), Said(Judged(target, Result(Jobs, People(33), Period.Parse("2019-2023")))));
        Assert.Equal((NotComparable, Reason.OtherBasis), Said(Judged(Target(Gdp, new Condition.About(Quantity.Growth(6m))), Result(Gdp, Quantity.Growth(6.2m)) with { Basis = Basis.AnnualAverage })));
        Assert.Equal(NotReported, Judged(target, Result(Jobs, People(7), In2022, "2023-report")).Verdict);
    }

    [Fact]
    public void Two_price_bases_do_not_compare_and_an_unstated_one_does()
    {
        Target real = Target(Gdp, new Condition.About(Quantity.Growth(6m))) with { Basis = Basis.ComparablePrices };
        Observation nominal = Result(Gdp, Quantity.Growth(4.29m)) with { Basis = Basis.CurrentPrices };
        Assert.Equal((NotComparable, Reason.OtherPriceBasis), Said(Judged(real, nominal)));
        Assert.Equal(Met, Judged(real, nominal, Result(Gdp, Quantity.Growth(5.8m))).Verdict);
    }

    [Fact]
    public void A_stock_at_the_end_of_the_year_answers_for_the_year()
    {
        Indicator stock = Related("stock") with { Aggregation = Aggregation.Snapshot };
        Target target = Target(stock, new Condition.AtLeast(Quantity.Of(1m, "万亿元")));
        Assert.Equal(Met, Judged(target, Result(stock, Quantity.Of(10200m, "亿元"), Period.Parse("2023-12"))).Verdict);
        Assert.Equal((NotComparable, Reason.OtherPeriod), Said(Judged(Target(Jobs, new Condition.AtLeast(People(6))), Result(Jobs, People(0.6m), Period.Parse("2023-12")))));
    }

    private static IndicatorParts Project(string happening, string threshold) => new() { Subject = "项目", Event = happening, Threshold = threshold };

    [Theory]
    [InlineData("引进", "3亿元以上", NotComparable, Reason.OtherThreshold)]
    [InlineData("备案", "10亿元以上", NotComparable, Reason.LaterStageProvesNothing)]
    [InlineData("备案", "3亿元以上", NotReported, Reason.DocumentSilent)]
    [InlineData("签约落地", "10亿元以上", Met, Reason.ConditionHolds)]
    public void Without_a_code_the_parts_decide(string happening, string threshold, Verdict verdict, Reason reason)
    {
        Target target = Target(Local("引进10亿元以上项目", Project("引进", "10亿元以上")), new Condition.Stated(Pieces(60)));
        Assert.Equal((verdict, reason), Said(Judged(target, Result(Local(happening + threshold + "项目", Project(happening, threshold)), Pieces(happening == "备案" ? 55 : 60)))));
    }

    [Fact]
    public void A_later_event_proves_an_earlier_ones_floor_by_the_parts()
    {
        Target target = Target(Local("引进10亿元以上项目", Project("引进", "10亿元以上")), new Condition.AtLeast(Pieces(50)));
        Assert.Equal((Met, Reason.ProvedByLaterStage), Said(Judged(target, Result(Local("开工10亿元以上项目", Project("开工", "10亿元以上")), Pieces(52)))));
        Target start = Target(Local("开工10亿元以上项目", Project("开工", "10亿元以上")), new Condition.AtLeast(Pieces(50)));
        Assert.Equal((NotComparable, Reason.OtherEvent), Said(Judged(start, Result(Local("引进10亿元以上项目", Project("引进", "10亿元以上")), Pieces(52)))));
    }

    [Fact]
    public void Students_and_others_are_more_than_students()
    {
        Indicator students = Local("引进大学生", new IndicatorParts { Subject = "人才", Event = "引进", Population = "大学生" });
        Indicator others = Local("引进大学生等各类人才", new IndicatorParts { Subject = "人才", Event = "引进", Population = "大学生等各类人才" });
        Assert.Equal((NotComparable, Reason.WiderProvesNothing), Said(Judged(Target(students, new Condition.AtLeast(Quantity.Of(9m, "万名"))), Result(others, Quantity.Of(9.8m, "万名")))));
    }

    [Fact]
    public void The_same_name_with_other_letters_around_it_is_another_indicator() =>
        Assert.Equal(NotReported, Judged(Target(Local("新增上市公司"), new Condition.AtLeast(Pieces(6))), Result(Local("新增上市公司数"), Pieces(7))).Verdict);

    [Fact]
    public void A_classifier_belongs_to_the_word_and_not_to_the_amount() =>
        Assert.Equal(Exceeded, Judged(Target(Local("美丽街巷"), new Condition.Stated(Pieces(100))), Result(Local("美丽街巷"), Quantity.Of(107, "条"))).Verdict);

    private static (Verdict Verdict, Reason Reason) Said(Assessment assessment) => (assessment.Verdict, assessment.Reason);
}
