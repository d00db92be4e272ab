using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Tests.Laws;

namespace Huzhou.Policy.Tests.Reading;

public sealed class PolicyReaderTests
{
    private const string Report =
        "云湖市政府工作报告\n——2025年1月15日在云湖市第十届人民代表大会第四次会议上\n\n一、2024年工作回顾\n\n"
        + "一年来，我们圆满完成了市十届人大三次会议确定的主要目标任务。地区生产总值达到2105亿元，增长5.6%，增速高于全省0.4个百分点；城镇新增就业3.2万人；外贸出口占全省份额基本稳定，预计研发投入强度达到2.9%。金融机构贷款余额突破4000亿元，"
        + "新引进5亿元以上项目60余个。临江铁路建成通车，获评全国文明城市。\n\n"
        + "同时，我们也清醒地看到，发展中还存在一些问题：产业层次总体不高；优质学位供给不足。\n\n二、2025年工作安排\n\n"
        + "今年全市经济社会发展的主要预期目标是：地区生产总值增长5.5%左右、力争更好结果，居民收入与经济增长基本同步，固定资产投资增长4—6%，单位GDP能耗下降2%以上，节能减排完成省定任务。\n\n"
        + "（一）着力扩大有效投资。力争新增专精特新企业30家，确保城镇新增就业3万人以上。打造“口袋公园”“街角花园”各20个。开工建设城东水厂、北岸隧道等项目，争创国家卫生城市。\n";

    private static readonly ReadingResult s_read = PolicyReader.Default.Read(Report);

    [Fact]
    public void A_report_becomes_a_work_report_with_government_year_and_sections()
    {
        Document.WorkReport report = Assert.IsType<Document.WorkReport>(s_read.Document);
        Assert.Equal("云湖市", report.Government);
        Assert.Equal(new Year(2025), report.Year);
        Assert.StartsWith("云湖市-2025-government-work-report-", report.Id, StringComparison.Ordinal);
        Assert.Contains(report.Sections, s => s.Kind == SectionKind.Results);
        Assert.Contains(report.Sections, s => s.Kind == SectionKind.Plan);
    }

    [Fact]
    public void The_evidence_of_a_target_is_a_slice_of_the_text()
    {
        Target gdp = s_read.Targets.First(t => t.Indicator.Code == "gdp" && t.Measure == Measure.Growth);
        Assert.Equal("5.5%", Report[gdp.Source.NumberSpan!.Value.Range]);
        Assert.StartsWith("地区生产总值增长5.5%左右", Report[gdp.Source.Range], StringComparison.Ordinal);
        Assert.Equal(new Condition.About(Quantity.Growth(5.5m)), gdp.Condition);
        Assert.Equal(new Condition.MoreThan(Quantity.Growth(5.5m)), gdp.Stretch);
        Assert.True(gdp.IsHeadline);
    }

    [Fact]
    public void A_fall_is_signed_in_the_model_and_written_as_it_stands_in_the_fact()
    {
        Fact.Promise energy = s_read.Facts.OfType<Fact.Promise>().Single(p => p.Target.Indicator.Code == "energy-intensity");
        Assert.Equal(new Condition.AtMost(Quantity.Growth(-2m)), energy.Target.Condition);
        Assert.Equal("AtLeast", energy.Condition);
        Assert.Equal(2m, energy.Value);
    }

    [Theory]
    [InlineData("水质优良断面达到三分之二")]
    [InlineData("研发投入强度达到2.90%")]
    [InlineData("人口自然增长率为-0.6‰")]
    [InlineData("固定资产投资增长-0%")]
    [InlineData("贷款余额达到3.10万亿元")]
    [InlineData("工业总产值达到123456789012345678元")]
    [InlineData("粮食产量达到1200万吨以上")]
    [InlineData("规模翻两番")]
    public void A_figure_keeps_number_scale_and_unit_as_they_were_scanned(string clause)
    {
        List<ScannedQuantity> scanned = [];
        foreach (ScannedQuantity quantity in new QuantityScanner(clause))
            scanned.Add(quantity);
        ScannedQuantity found = Assert.Single(scanned);
        Fact.Figure figure = Assert.Single(PolicyReader.Default.Read($"一、2025年工作回顾\n{clause}。").Figures);
        Assert.Equal(decimal.GetBits(found.Value), decimal.GetBits(figure.Value));
        Assert.Equal(found.BaseValue, figure.BaseValue);
        Assert.Equal(found.Unit, figure.BaseUnit);
    }

    [Fact]
    public void A_number_that_something_is_held_at_is_a_ceiling_and_written_without_a_bound()
    {
        ReadingResult read = PolicyReader.Default.Read(
            new PolicyText("二、2026年工作安排\n主要预期目标：人口自然增长率控制在6‰，城镇登记失业率低于4%。") { Year = new Year(2026) });
        Fact.Promise[] promises = [.. read.Facts.OfType<Fact.Promise>()];
        Assert.Equal(["Stated", "LessThan"], promises.Select(promise => promise.Condition));
        Assert.IsType<Condition.AtMost>(promises[0].Target.Condition);
    }

    [Theory]
    [InlineData("地区生产总值增长6%左右，在实际工作中争取更好结果；进出口增长3%", true)]
    [InlineData("地区生产总值增长6%，力争更快更好些；进出口增长3%", true)]
    [InlineData("地区生产总值增长6%以上，并努力实现更高增速", true)]
    [InlineData("地区生产总值增长6%以上，推动经济实现更高质量发展", false)]
    [InlineData("地区生产总值增长6%以上。努力让人民生活更好", false)]
    public void What_is_aimed_for_beyond_a_number_is_its_stretch(string sentence, bool stretches)
    {
        ReadingResult read = PolicyReader.Default.Read(new PolicyText("二、2026年工作安排\n主要预期目标：" + sentence + "。") { Year = new Year(2026) });
        Assert.Equal(stretches ? new Condition.MoreThan(Quantity.Growth(6m)) : null, read.Targets[0].Stretch);
        Assert.All(read.Targets, target => Assert.Equal(Commitment.Planned, target.Commitment));
    }

    [Fact]
    public void Two_ends_of_a_range_are_one_target()
    {
        Target investment = s_read.Targets.Single(t => t.Indicator.Code == "fixed-asset-investment");
        Assert.Equal(new Condition.Between(Quantity.Growth(4m), Quantity.Growth(6m)), investment.Condition);
        Assert.Equal("4—6%", Report[investment.Source.NumberSpan!.Value.Range]);
    }

    [Fact]
    public void One_number_of_two_subjects_is_two_targets()
    {
        Target[] parks = [.. s_read.Targets.Where(t => t.Condition == new Condition.Stated(Quantity.Of(20m, "个")))];
        Assert.Equal(2, parks.Length);
        Assert.NotEqual(parks[0].Id, parks[1].Id);
        Assert.Equal(parks[0].Source.NumberSpan, parks[1].Source.NumberSpan);
    }

    [Fact]
    public void The_word_that_commits_is_kept()
    {
        Assert.Equal(Commitment.Aspirational,
            s_read.Targets.Single(t => t.Indicator.Name.Contains("专精特新", StringComparison.Ordinal)).Commitment);
        Assert.Equal(Commitment.Binding, s_read.Targets.Single(t => t.Indicator.Code == "new-urban-jobs").Commitment);
    }

    [Fact]
    public void Results_keep_their_bound_their_status_and_what_they_are_held_against()
    {
        Assert.Equal(new Reported.Bounded(Quantity.Of(4000m, "亿元"), BoundSide.Above),
            s_read.Observations.Single(o => o.Indicator.Code == "loans").Value);
        Assert.Equal(ObservationStatus.Estimated, s_read.Observations.Single(o => o.Indicator.Code == "rd-intensity").Status);
        Assert.Equal(new Reported.Within(Quantity.Of(60m, "个"), Quantity.Of(70m, "个"), isOpenBelow: true, isOpenAbove: true),
            s_read.Observations.Single(o => o.Indicator.Name.Contains("项目", StringComparison.Ordinal) && o.Measure == Measure.Count).Value);
        Assert.Equal("全省", s_read.Observations.Single(o => o.Measure == Measure.PointChange).Against?.League);
        Assert.Contains(s_read.Observations, o => o.Value is Reported.Asserted { Claim: Condition.Holds });
    }

    [Fact]
    public void A_phrase_no_catalogue_knows_becomes_a_local_indicator_with_its_parts()
    {
        Indicator local = s_read.Observations.Single(o => o.Value is Reported.Within).Indicator;
        Assert.True(local.IsLocal);
        Assert.Equal("5亿元以上", local.Parts.Threshold);
        Assert.Equal("新引进", local.Parts.Event);
    }

    [Fact]
    public void Claims_problems_projects_and_titles_are_read()
    {
        Document document = s_read.Document;
        Assert.Equal("市十届人大三次会议", Assert.Single(document.Claims).Session);
        Assert.Equal(2, document.Shortcomings.Count);
        Assert.Equal(["临江铁路", "城东水厂", "北岸隧道"], document.Projects.Select(p => p.Name));
        Assert.Equal([DistinctionStatus.Obtained, DistinctionStatus.Pursued], document.Distinctions.Select(d => d.Status));
    }

    [Fact]
    public void Facts_stand_in_the_order_of_the_text_and_inside_it()
    {
        Assert.Equal(s_read.Facts.OrderBy(f => f.Span.Start).Select(f => f.Span.Start), s_read.Facts.Select(f => f.Span.Start));
        Assert.All(s_read.Facts, f => Assert.InRange(f.Span.End, 0, Report.Length));
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("当前位置：首页 > 公告\n\n")]
    public void What_stands_in_front_moves_every_place_and_changes_no_fact(string front)
    {
        ReadingResult moved = PolicyReader.Default.Read(front + Report);
        Assert.Equal(s_read.Targets.Select(t => Report[t.Source.Range]), moved.Targets.Select(t => moved.Text[t.Source.Range]));
        Assert.Equal(s_read.Targets.Select(t => t.Source.Span.Start + front.Length), moved.Targets.Select(t => t.Source.Span.Start));
    }

    [Fact]
    public void Line_ends_of_another_system_change_no_fact()
    {
        ReadingResult crlf = PolicyReader.Default.Read(Report.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(s_read.Targets.Select(t => (t.Indicator, t.Condition, Report[t.Source.Range])),
            crlf.Targets.Select(t => (t.Indicator, t.Condition, crlf.Text[t.Source.Range])));
    }

    [Fact]
    public void What_the_caller_says_holds_before_what_the_text_says()
    {
        ReadingResult read = PolicyReader.Default.Read(new PolicyText(Report)
        {
            DocumentId = "mine", Government = "北湖县",
            Year = new Year(2031)
        });
        Assert.Equal(("mine", "北湖县", new Year(2031)), (read.Document.Id, read.Document.Government, read.Document.Year));
        Assert.All(read.Targets, t => Assert.Equal("mine", t.Source.Document));
    }

    [Fact]
    public void Another_catalogue_can_be_laid_over_the_standard_one()
    {
        var own = new IndicatorCatalogue([new Indicator("own-firms", "专精特新企业") { Aliases = ["新增专精特新企业"] }]);
        var reader = new PolicyReader(ReadingOptions.Default with { Indicators = IndicatorCatalogue.Standard.With(own) });
        Assert.Contains(reader.Read(Report).Targets, t => t.Indicator.Code == "own-firms");
    }

    [Fact]
    public void A_text_of_nothing_is_a_document_with_findings()
    {
        ReadingResult read = PolicyReader.Default.Read("");
        Assert.Empty(read.Targets);
        Assert.Contains(read.Findings, f => f.Code == "HZP0001");
    }

    [Fact]
    public void A_batch_reports_progress_and_stops_when_told()
    {
        List<int> seen = [];
        IReadOnlyList<ReadingResult> results = PolicyReader.Default.ReadAll([new PolicyText(Report), new PolicyText("")],
            new Listener(seen), TestContext.Current.CancellationToken);
        Assert.Equal(2, results.Count);
        Assert.Equal([1, 2], seen);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => PolicyReader.Default.ReadAll([new PolicyText(Report)], null, stop.Token));
    }

    [Fact]
    public void No_string_makes_it_throw()
    {
        string[] pieces = ["二、", "工作安排", "（一）", "力争", "增长", "下降", "5%", "—", "6%", "左右", "、", "，", "。", "\n", "全部", "不低于", "全省", "第", "平均",
            "占比", "“", "”", "（", "）", "99999999999999999999", "万亿元", "个百分点", "责任单位：", "1.", "完成", "省定任务", "与", "同步", "2035年", "10月底前",
            "\r\n", "\uD83D", "各", "均"];
        Arbitrary<string> text = Gen.Elements(pieces).ArrayOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(text, t =>
        {
            ReadingResult read = PolicyReader.Default.Read(t);
            return read.Facts.All(f => f.Span.End <= t.Length) && read.Targets.All(x => t[x.Source.Range].Length == x.Source.Span.Length);
        }).Holds();
        Prop.ForAll<string>(t => PolicyReader.Default.Read(t ?? "").Text == (t ?? "")).Holds();
    }

    [Fact]
    public void No_cut_of_a_report_makes_it_throw()
    {
        for (int length = 0; length < Report.Length; length += 7)
            Assert.Equal(length, PolicyReader.Default.Read(Report[..length]).Text.Length);
    }

    private sealed class Listener(List<int> seen) : IProgress<int>
    {
        public void Report(int value) => seen.Add(value);
    }

    [Fact]
    public void Facts_are_made_once_for_all_threads_that_ask()
    {
        ReadingResult read = PolicyReader.Default.Read("一、工作任务\n今年，新增绿道35公里，完成投资12亿元，建成公园3个。");
        IReadOnlyList<Fact>[] seen = new IReadOnlyList<Fact>[16];
        Parallel.For(0, seen.Length, i => seen[i] = read.Facts);
        Assert.All(seen, facts => Assert.Same(read.Facts, facts));
        Assert.Equal(read.Facts.OfType<Fact.Figure>(), read.Figures);
        Assert.Equal(3, read.Figures.Count);
    }
}
