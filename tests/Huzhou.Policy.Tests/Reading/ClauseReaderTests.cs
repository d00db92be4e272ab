using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Clauses;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>What the clause around a number decides: role, measure, direction, commitment, period, and what is measured.</summary>
public sealed class ClauseReaderTests
{
    private static List<Mention> Review(string text) =>
        ClauseReader.Read(text, 0, text.Length, new ClauseContext { Role = MentionRole.Actual, Year = 2023 });

    private static List<Mention> Plan(string text) =>
        ClauseReader.Read(text, 0, text.Length, new ClauseContext { Role = MentionRole.Target, Year = 2024 });

    private static string[] Names(IEnumerable<Mention> mentions) => [.. mentions.Select(m => m.Indicator)];

    [Fact]
    public void A_bare_growth_goes_on_with_the_subject_before()
    {
        List<Mention> read = Review("外贸进出口总额1208亿元，其中出口966亿元，分别增长11.2%、13.5%。");
        Assert.Equal(["外贸进出口总额", "出口", "外贸进出口总额", "出口"], Names(read));
        Assert.Equal([MentionMeasure.Level, MentionMeasure.Level, MentionMeasure.Growth, MentionMeasure.Growth],
            read.Select(m => m.Measure));
        Assert.Equal(MentionDirection.Up, read[3].Direction);
    }

    [Fact]
    public void A_list_of_subjects_shares_its_tail_and_its_head()
    {
        Assert.Equal(["风电装机容量", "光伏装机容量"], Names(Review("风电、光伏装机容量分别达到210万千瓦、165万千瓦。")));
        Assert.Equal(["火灾事故起数", "火灾事故死亡人数"], Names(Review("火灾事故起数、死亡人数分别下降16.7%和21.4%。")));
        Assert.Equal(["城镇居民人均可支配收入", "农村居民人均可支配收入"], Names(Review("城乡居民人均可支配收入分别增长5%和7%。")));
    }

    [Fact]
    public void A_list_of_counts_shares_its_verb()
    {
        Assert.Equal(["新建公办幼儿园", "新建中小学"], Names(Plan("新建公办幼儿园15所、中小学9所。")));
        Assert.Equal(["亿元以上项目开工", "亿元以上项目竣工"], Names(Plan("亿元以上项目开工80个、竣工60个。").Where(m => m.Role == MentionRole.Target)));
    }

    [Fact]
    public void A_league_comparison_names_each_reference()
    {
        List<Mention> read = Review("工业投资增长12%，分别高于全国、全省5.1和3.4个百分点。");
        Assert.Equal("全国", read[1].Reference);
        Assert.Equal("全省", read[2].Reference);
        Assert.Equal("工业投资增速高于全省", read[2].Indicator);
        Assert.Equal(MentionMeasure.PointChange, read[2].Measure);
    }

    [Fact]
    public void A_size_that_says_which_things_count_is_a_threshold_and_the_count_knows_it()
    {
        List<Mention> read = Plan("引进5亿元以上项目40个。");
        Assert.Equal([MentionRole.Threshold, MentionRole.Target], read.Select(m => m.Role));
        Assert.Equal(0, read[1].Threshold);
        Assert.Equal("引进5亿元以上项目", read[1].Indicator);
        Assert.Equal("引进", read[1].Event);
    }

    [Fact]
    public void The_size_of_a_set_that_acts_is_context()
    {
        List<Mention> read = Review("12个开发区完成工业产值4300亿元。");
        Assert.Equal([MentionRole.Context, MentionRole.Actual], read.Select(m => m.Role));
        Assert.Equal(MentionRole.Actual, Assert.Single(Review("26个重点项目全部开工。")).Role);
    }

    [Fact]
    public void Where_a_change_began_is_context()
    {
        List<Mention> read = Review("自来水普及率由2017年的82%提高到91%。");
        Assert.Equal([MentionRole.Context, MentionRole.Actual], read.Select(m => m.Role));
        Assert.Equal(MentionDirection.Up, read[1].Direction);
        Assert.Equal("2023", read[1].Period);
    }

    [Fact]
    public void A_share_of_the_carried_subject_names_both()
    {
        Assert.Equal("投入民生资金占一般公共预算支出比重", Review("投入民生资金256亿元，占一般公共预算支出的81.5%。")[1].Indicator);
        Assert.Equal("技改项目占新开工项目比重", Review("新开工项目80个，其中技改项目占比达到45%。")[1].Indicator);
    }

    [Theory]
    [InlineData("确保新增就业6万人。", MentionModality.Must)]
    [InlineData("力争新增就业6万人。", MentionModality.Aim)]
    [InlineData("预计新增就业6万人。", MentionModality.Estimate)]
    [InlineData("争取专项债券20亿元。", MentionModality.Aim)]
    [InlineData("新增就业6万人。", MentionModality.Plain)]
    internal void A_word_of_commitment_binds_its_clause(string text, MentionModality expected) =>
        Assert.Equal(expected, Assert.Single(Plan(text)).Modality);

    [Fact]
    public void In_a_review_争取_means_secured() => Assert.Equal(MentionModality.Plain, Assert.Single(Review("争取专项债券20亿元。")).Modality);

    [Fact]
    public void A_commitment_reaches_over_the_list_and_not_over_the_sentence()
    {
        List<Mention> read = Plan("力争新增规上企业80家、限上企业60家，其中工业企业50家。新增学位9000个。");
        Assert.Equal([MentionModality.Aim, MentionModality.Aim, MentionModality.Aim, MentionModality.Plain], read.Select(m => m.Modality));
    }

    [Theory]
    [InlineData("地区生产总值增长6%，力争7%；财政收入增长5%。", "plain aim plain")]
    [InlineData("地区生产总值增长6%左右，在实际工作中争取更好结果；财政收入增长5%，投资增长8%。", "plain plain plain")]
    [InlineData("财政收入增长5%，进出口总额力争增长2%，城镇新增就业3万人。", "plain aim plain")]
    [InlineData("努力打造区域会展中心，会展收入增长12%。", "plain")]
    [InlineData("确保产业园一期开工建设，闲置地块盘活率达到60%，力争工业投资增长9%。", "must aim")]
    [InlineData("经过三年努力，数字经济规模达到900亿元。", "plain")]
    [InlineData("力争到2027年，数字经济规模达到900亿元，软件业务收入达到300亿元。", "aim aim")]
    [InlineData("确保通过三年时间，森林覆盖率达到55%。", "must")]
    [InlineData("确保粮食面积稳定在90万亩，产量力争达到40万吨，单产提高2%。", "must aim must")]
    [InlineData("推进6个续建项目，力争90万吨聚酯等8个项目年内开工。", "plain aim aim")]
    [InlineData("规上企业净增80家、力争100家，限上企业净增60家。", "plain aim plain")]
    public void A_commitment_binds_what_follows_only_from_the_head_of_a_clause(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Plan(text).Select(mention => mention.Modality.ToString().ToLowerInvariant())));

    [Theory]
    [InlineData("到2025年，研发投入强度达到3%。", "2025")]
    [InlineData("上半年建成3座水厂。", "2024-H1")]
    [InlineData("10月底前完成改造120户。", "2024-10")]
    [InlineData("“十四五”期间，固定资产投资年均增长6%。", "2021-2025")]
    [InlineData("比2020年增长6%。", "2024")]
    [InlineData("一季度工业投资增长6%。", "2024-Q1")]
    public void A_clause_may_name_its_own_period(string text, string expected) => Assert.Equal(expected, Assert.Single(Plan(text)).Period);

    [Fact]
    public void A_figure_for_several_years_is_not_a_figure_for_one()
    {
        const string text = "五年来，地区生产总值年均增长7%，新增就业32万人，去年常住人口达到420万人。";
        List<Mention> read = ClauseReader.Read(text, 0, text.Length,
            new ClauseContext { Role = MentionRole.Actual, Year = 2022, SpanFrom = 2018, SpanTo = 2022 });
        Assert.Equal(["2018-2022", "2018-2022", "2022"], read.Select(m => m.Period));
    }

    [Fact]
    public void One_number_for_several_subjects_keeps_the_list()
    {
        Mention read = Assert.Single(Plan("建设“健康驿站”“邻里中心”各30个。"));
        Assert.Equal(30m, read.Quantity.Value);
        Mention all = Assert.Single(Plan("办复率、满意率均达到100%。"));
        Assert.Equal(["办复率", "满意率"], all.Subjects);
    }

    [Fact]
    public void A_list_whose_counts_differ_says_so() =>
        Assert.All(Review("工业、农业、建筑业增加值分别增长5%和7%。"), m => Assert.Equal(3, m.Uneven));

    [Theory]
    [InlineData("压减一般性支出15%以上。", "一般性支出", MentionDirection.Down)]
    [InlineData("单位能耗下降3%。", "单位能耗", MentionDirection.Down)]
    [InlineData("居民消费价格涨幅3%左右。", "居民消费价格涨幅", MentionDirection.Up)]
    [InlineData("经济增长预期目标为5%左右。", "经济增长", MentionDirection.Up)]
    internal void The_verb_gives_the_direction_and_the_number_keeps_its_sign(string text, string name, MentionDirection direction)
    {
        Mention read = Assert.Single(Plan(text));
        Assert.Equal(name, read.Indicator);
        Assert.Equal(direction, read.Direction);
        Assert.Equal(MentionMeasure.Growth, read.Measure);
        Assert.True(read.Quantity.Value > 0);
    }

    [Theory]
    [InlineData("创新指数位列全省第3。", "创新指数全省排名", "全省")]
    [InlineData("综合实力跃居国家级高新区第18位。", "综合实力国家级高新区排名", "国家级高新区")]
    [InlineData("在全省营商环境评价中排名第3位。", "营商环境评价全省排名", "全省")]
    [InlineData("经济总量再上新台阶，居全省第6位。", "经济总量全省排名", "全省")]
    public void A_rank_names_what_is_ranked_and_in_which_league(string text, string name, string league)
    {
        Mention read = Assert.Single(Review(text));
        Assert.Equal(name, read.Indicator);
        Assert.Equal(league, read.League);
    }

    [Theory]
    [InlineData("处置173起险情。", "处置险情")]
    [InlineData("打造10个乡村旅游示范点。", "打造乡村旅游示范点")]
    [InlineData("全年为企业减负25亿元。", "为企业减负")]
    [InlineData("以最快速度处置5起险情。", "处置险情")]
    [InlineData("地区生产总值再上新台阶，达到4015亿元。", "地区生产总值")]
    [InlineData("连续五年荣获平安建设优秀市。", "荣获平安建设优秀市连续年数")]
    [InlineData("粮食生产实现“七连增”。", "粮食生产连续增长次数")]
    [InlineData("新增财力的三分之二以上用于民生。", "新增财力用于民生")]
    [InlineData("举办马拉松、自行车赛等体育赛事12场。", "举办体育赛事")]
    public void The_name_is_the_shortest_phrase_that_says_what_is_measured(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Review(text)).Indicator);
}
