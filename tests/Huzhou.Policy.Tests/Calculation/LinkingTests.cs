using Huzhou.Policy.Calculation;
using static Huzhou.Policy.Calculation.Verdict;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>Which reported value answers for a target, and why the others do not.</summary>
public sealed class LinkingTests
{
    private static Indicator Related(string code, params IndicatorRelation[] relations) =>
        new(code, "指标" + code) { Polarity = Polarity.HigherIsBetter, Relations = relations };

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
    public void A_related_value_proves_a_floor_or_names_what_differs(IndicatorRelationKind kind, int actual, Verdict verdict,
        Reason reason, LinkStatus link)
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
        Target target = Target(Related("mine", To(kind)) with { Polarity = Polarity.LowerIsBetter },
            new Condition.AtMost(Quantity.Of(8.2m, "起")));
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
        Assert.Equal((NotComparable, Reason.WiderProvesNothing),
            Said(Judged(Target(Related("mine"), new Condition.AtLeast(Pieces(300))), Result(wider, Pieces(302)))));
        Indicator earlier = new("other", "另一指标") { Relations = [new(IndicatorRelationKind.LaterStage, "mine")] };
        Assert.Equal((NotComparable, Reason.OtherEvent),
            Said(Judged(Target(Related("mine"), new Condition.AtLeast(Pieces(300))), Result(earlier, Pieces(302)))));
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
        Assert.Equal((NotComparable, Reason.OtherMeasure),
            Said(Judged(Target(containers, new Condition.MoreThan(Quantity.Of(75m, "万标箱"))), Result(containers, Quantity.Rank(1)))));
        Indicator loans = Related("loans");
        Assert.Equal((NotComparable, Reason.OtherMeasure),
            Said(Judged(Target(loans, new Condition.Stated(Quantity.Of(150m, "亿元"))), Result(loans, Quantity.Growth(39.2m)))));
        Assert.Equal((NotComparable, Reason.OtherUnit),
            Said(Judged(Target(loans, new Condition.Stated(Quantity.Of(150m, "亿元"))), Result(loans, Quantity.Of(39m, "万吨")))));
    }

    [Fact]
    public void A_five_year_figure_is_none_of_the_year_and_an_average_is_none_of_a_year()
    {
        Target target = Target(Jobs, new Condition.AtLeast(People(6)));
        Assert.Equal((NotComparable, Reason.OtherPeriod), Said(Judged(target, Result(Jobs, People(33), Period.Parse("2019-2023")))));
        Assert.Equal((NotComparable, Reason.OtherBasis),
            Said(Judged(Target(Gdp, new Condition.About(Quantity.Growth(6m))),
                Result(Gdp, Quantity.Growth(6.2m)) with { Basis = Basis.AnnualAverage })));
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
        Assert.Equal((NotComparable, Reason.OtherPeriod),
            Said(Judged(Target(Jobs, new Condition.AtLeast(People(6))), Result(Jobs, People(0.6m), Period.Parse("2023-12")))));
    }

    private static IndicatorParts Project(string happening, string threshold) =>
        new() { Subject = "项目", Event = happening, Threshold = threshold };

    [Theory]
    [InlineData("引进", "3亿元以上", NotComparable, Reason.OtherThreshold)]
    [InlineData("备案", "10亿元以上", NotComparable, Reason.OtherEvent)]
    [InlineData("开工", "10亿元以上", Met, Reason.ProvedByLaterStage)]
    [InlineData("备案", "3亿元以上", NotReported, Reason.DocumentSilent)]
    [InlineData("签约落地", "10亿元以上", Met, Reason.ConditionHolds)]
    public void Without_a_code_the_parts_decide(string happening, string threshold, Verdict verdict, Reason reason)
    {
        Target target = Target(Local("引进10亿元以上项目", Project("引进", "10亿元以上")), new Condition.Stated(Pieces(60)));
        Assert.Equal((verdict, reason),
            Said(Judged(target,
                Result(Local(happening + threshold + "项目", Project(happening, threshold)), Pieces(happening == "备案" ? 55 : 60)))));
    }

    [Fact]
    public void A_later_event_proves_an_earlier_ones_floor_by_the_parts()
    {
        Target target = Target(Local("引进10亿元以上项目", Project("引进", "10亿元以上")), new Condition.AtLeast(Pieces(50)));
        Assert.Equal((Met, Reason.ProvedByLaterStage),
            Said(Judged(target, Result(Local("开工10亿元以上项目", Project("开工", "10亿元以上")), Pieces(52)))));
        Target start = Target(Local("开工10亿元以上项目", Project("开工", "10亿元以上")), new Condition.AtLeast(Pieces(50)));
        Assert.Equal((NotComparable, Reason.OtherEvent),
            Said(Judged(start, Result(Local("引进10亿元以上项目", Project("引进", "10亿元以上")), Pieces(52)))));
    }

    [Fact]
    public void Students_and_others_are_more_than_students()
    {
        Indicator students = Local("引进大学生", new IndicatorParts { Subject = "人才", Event = "引进", Population = "大学生" });
        Indicator others = Local("引进大学生等各类人才", new IndicatorParts { Subject = "人才", Event = "引进", Population = "大学生等各类人才" });
        Assert.Equal((NotComparable, Reason.WiderProvesNothing),
            Said(Judged(Target(students, new Condition.AtLeast(Quantity.Of(9m, "万名"))), Result(others, Quantity.Of(9.8m, "万名")))));
    }

    [Theory]
    [InlineData("新增上市公司", "新增上市公司数")]
    [InlineData("规模以上工业企业", "规上工业企业数量")]
    [InlineData("城镇老旧小区改造", "老旧小区改造")]
    [InlineData("新建中小学校、幼儿园", "新建中小学幼儿园")]
    [InlineData("“口袋”公园", "口袋公园")]
    [InlineData("公办养老机构和托育机构", "公办养老机构及托育机构")]
    [InlineData("示范企业（基地）", "示范企业")]
    [InlineData("技术改造项目", "技改项目")]
    [InlineData("新能源装机容量", "新能源总装机")]
    public void One_form_of_a_name_is_one_name(string promised, string reported) =>
        Assert.Equal((Met, Reason.ConditionHolds),
            Said(Judged(Target(Local(promised), new Condition.Stated(Pieces(10))), Result(Local(reported), Pieces(10)))));

    [Theory]
    [InlineData("新增市场主体", "市场主体", Reason.OtherEvent)]
    [InlineData("市场主体", "新增市场主体", Reason.OtherEvent)]
    [InlineData("改造农村公路", "新建农村公路", Reason.OtherEvent)]
    [InlineData("建成污水处理厂", "开工建设污水处理厂", Reason.OtherEvent)]
    [InlineData("建成污水处理厂", "启动建设污水处理厂", Reason.OtherEvent)]
    [InlineData("引进人才项目", "备案人才项目", Reason.OtherEvent)]
    [InlineData("建成污水处理厂", "累计建成污水处理厂", Reason.OtherBasis)]
    [InlineData("认定国家级工程中心", "认定省级工程中心", Reason.OtherThreshold)]
    [InlineData("认定省级工程中心", "认定工程中心", Reason.WiderProvesNothing)]
    public void What_counts_otherwise_is_named(string promised, string reported, Reason differs) =>
        Assert.Equal((NotComparable, differs),
            Said(Judged(Target(Local(promised), new Condition.Stated(Pieces(10))), Result(Local(reported), Pieces(12)))));

    [Theory]
    [InlineData("省级工程中心", "国家级工程中心", NotComparable)]
    [InlineData("省级以上工程中心", "国家级工程中心", Met)]
    [InlineData("工程中心", "省级工程中心", Met)]
    public void What_a_higher_level_grants_is_a_part_of_what_all_above_a_level_grant(string promised, string reported, Verdict verdict) =>
        Assert.Equal(verdict,
            Judged(Target(Local(promised), new Condition.Stated(Pieces(10))), Result(Local(reported), Pieces(10))).Verdict);

    [Fact]
    public void An_amount_above_a_floor_is_written_in_several_ways()
    {
        Target target = Target(Local("开工超千万元项目", Project("开工", "超千万元")), new Condition.Stated(Pieces(60)));
        Assert.Equal((Met, Reason.ConditionHolds), Said(Judged(target, Result(Local("开工千万元以上项目", Project("开工", "千万元以上")), Pieces(60)))));
        Assert.Equal((NotComparable, Reason.OtherThreshold),
            Said(Judged(target, Result(Local("开工五千万元以上项目", Project("开工", "五千万元以上")), Pieces(60)))));
    }

    [Theory]
    [InlineData("打造示范街区", null, null, "创建示范街区", null, null)]
    [InlineData("新建成幼儿园", "幼儿园", "新建成", "新建幼儿园", "幼儿园", "新建")]
    [InlineData("新建成和改扩建学校", "学校", "新建成和改扩建", "新建和改扩建学校", "学校", "新建和改扩建")]
    [InlineData("新引进人才项目", "人才项目", "新引进", "引进人才项目", "人才项目", "引进")]
    [InlineData("引进外资项目", "外资项目", "引进", "外资项目签约落地", null, null)]
    [InlineData("某产业营收占比", null, null, "某产业营业收入占比", null, null)]
    [InlineData("争创文明城市连续获评次数", null, null, "文明城市连续获评次数", null, null)]
    [InlineData("省级工程中心", null, null, "省工程中心", null, null)]
    public void Two_wordings_of_one_thing_are_one_thing(string promised, string? subject, string? happening, string reported,
        string? otherSubject, string? otherHappening)
    {
        Target target = Target(Local(promised, new IndicatorParts { Subject = subject, Event = happening }),
            new Condition.Stated(Pieces(10)));
        Assert.Equal((Met, Reason.ConditionHolds),
            Said(Judged(target,
                Result(Local(reported, new IndicatorParts { Subject = otherSubject, Event = otherHappening }), Pieces(10)))));
    }

    [Theory]
    [InlineData("示范街区", "示范街")]
    [InlineData("工业投资", "工业投资项目")]
    public void What_means_something_else_stays_something_else(string promised, string reported) =>
        Assert.Equal((Verdict.NotReported, Reason.DocumentSilent),
            Said(Judged(Target(Local(promised), new Condition.Stated(Pieces(10))), Result(Local(reported), Pieces(10)))));

    [Fact]
    public void A_rank_of_the_same_thing_names_the_measure_that_differs()
    {
        Observation rank = Result(Local("内河吞吐量全国同类港口排名", new IndicatorParts { Subject = "内河吞吐量全国同类港口排名", League = "全国同类港口" }),
            Quantity.Rank(1));
        Assert.Equal((NotComparable, Reason.OtherMeasure),
            Said(Judged(Target(Local("内河吞吐量"), new Condition.MoreThan(Quantity.Of(75, "万标箱"))), rank)));
    }

    [Theory]
    [InlineData(29, Exceeded, Reason.ProvedByNarrower)]
    [InlineData(12, NotComparable, Reason.NarrowerProvesNothing)]
    public void A_member_of_the_list_that_is_promised_is_narrower(int actual, Verdict verdict, Reason reason)
    {
        Target both = Target(Local("新增国家级甲乙丙丁和省戊己庚辛企业", new IndicatorParts { Subject = "国家级甲乙丙丁和省戊己庚辛企业", Event = "新增" }),
            new Condition.Stated(Quantity.Of(20, "家")));
        Observation one = Result(Local("新增国家甲乙丙丁企业", new IndicatorParts { Subject = "国家甲乙丙丁企业", Event = "新增" }), Quantity.Of(actual, "家"));
        Assert.Equal((verdict, reason), Said(Judged(both, one)));
        Assert.Equal((NotComparable, Reason.WiderProvesNothing),
            Said(Judged(both with { Indicator = one.Indicator }, one with { Indicator = both.Indicator })));
    }

    [Fact]
    public void A_classifier_belongs_to_the_word_and_not_to_the_amount() =>
        Assert.Equal(Exceeded,
            Judged(Target(Local("美丽街巷"), new Condition.Stated(Pieces(100))), Result(Local("美丽街巷"), Quantity.Of(107, "条"))).Verdict);

    [Theory]
    [InlineData("个", 107, Exceeded)]
    [InlineData("条", 107, Exceeded)]
    [InlineData("条", 93, NotComparable)]
    [InlineData("公里", 107, NotComparable)]
    public void A_lower_count_of_other_units_is_no_miss(string unit, int actual, Verdict verdict) =>
        Assert.Equal(verdict,
            Judged(Target(Local("美丽街巷"), new Condition.Stated(Pieces(100))), Result(Local("美丽街巷"), Quantity.Of(actual, unit))).Verdict);

    [Fact]
    public void Of_two_amounts_promised_under_one_name_a_result_answers_for_the_larger_and_for_the_headline()
    {
        Target whole = Target(Jobs, new Condition.Stated(People(6))) with { IsHeadline = true },
            part = Target(Jobs, new Condition.Stated(People(0.8m)));
        Archive archive = new([Report(2023, [part, whole]), Report(2024, results: [Result(Jobs, People(6.9m))])]);
        Assert.Equal(Exceeded, Assessor.Default.Assess(archive, whole).Verdict);
        Assert.Equal((NotComparable, Reason.OtherScope), Said(Assessor.Default.Assess(archive, part)));
        Target more = Target(Jobs, new Condition.Stated(People(7)));
        archive = new([Report(2023, [whole, more]), Report(2024, results: [Result(Jobs, People(6.9m))])]);
        Assert.Equal((Exceeded, Missed), (Assessor.Default.Assess(archive, whole).Verdict, Assessor.Default.Assess(archive, more).Verdict));
    }

    [Fact]
    public void Projects_that_are_named_by_their_kind_alone_prove_nothing_for_others()
    {
        Target target = Target(Local("项目加快建设", new IndicatorParts { Subject = "项目", Event = "加快建设" }), new Condition.Stated(Pieces(143)));
        Observation finished = Result(Local("项目竣工投产", new IndicatorParts { Subject = "项目", Event = "竣工投产" }), Pieces(159));
        Assert.Equal((NotComparable, Reason.OtherEvent), Said(Judged(target, finished)));
    }

    [Fact]
    public void What_is_reported_as_built_is_not_denied_to_be_in_use()
    {
        Target target = Target(Local("市救助站"), new Condition.Milestone(new Stage(StageScale.Construction, "投用"), null), Measure.Stage);
        Assert.Equal((NotComparable, Reason.BoundDoesNotDecide),
            Said(Judged(target, Result(target.Indicator, new Reported.AtStage(new Stage(StageScale.Construction, "建成")), Measure.Stage))));
        Assert.Equal(Missed,
            Judged(target,
                Result(target.Indicator, new Reported.AtStage(new Stage(StageScale.Construction, "封顶")), Measure.Stage)).Verdict);
    }

    [Fact]
    public void Words_about_another_measure_are_no_value_on_another_basis()
    {
        Target target = Target(Prices, new Condition.AtMost(Quantity.Growth(3.5m)));
        Assert.Equal((NotReported, Reason.DocumentSilent),
            Said(Judged(target, Result(Prices, new Reported.Asserted(new Condition.Holds()), Measure.Level))));
    }

    private static (Verdict Verdict, Reason Reason) Said(Assessment assessment) => (assessment.Verdict, assessment.Reason);
}
