using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>A plan judged by several documents of results, for docs/cycle.md.</summary>
public sealed class SeveralResultsSamples
{
    [Fact]
    public void Each_row_says_where_its_result_came_from()
    {
        using Shown shown = new();

        #region SeveralResults
        (string Id, string Text)[] texts =
        [
            ("plan", """
                青溪市2030年政府工作报告
                （2030年1月10日在青溪市第三届人民代表大会第四次会议上）
                一、2029年工作回顾
                地区生产总值增长5.4%。
                二、2030年工作安排
                今年经济社会发展的主要预期目标是：地区生产总值增长6%左右，城镇新增就业3万人以上，居民消费价格涨幅控制在3%左右。
                新建社区诊疗站点20个。改造老旧小区40个。水利投资20亿元。
                """),
            ("report", """
                青溪市2031年政府工作报告
                （2031年1月12日在青溪市第三届人民代表大会第五次会议上）
                一、2030年工作回顾
                地区生产总值预计增长5.8%，居民消费价格上涨0.4%。改造城镇老旧小区43个。
                二、2031年工作安排
                地区生产总值增长5.5%左右。
                """),
            ("communique", """
                青溪市2030年国民经济和社会发展统计公报
                青溪市统计局
                2031年3月20日
                一、综合
                全年地区生产总值1200亿元，比上年增长5.6%。全年城镇新增就业3.2万人。
                """),
            ("plan-report", """
                关于青溪市2030年国民经济和社会发展计划执行情况与2031年国民经济和社会发展计划草案的报告
                （2031年1月12日在青溪市第三届人民代表大会第五次会议上）
                一、2030年国民经济和社会发展计划执行情况
                水利投资完成年计划的118.2%。新建乡村诊疗站点25个。
                """),
        ];
        Archive archive = new([.. texts.Select(text => PolicyReader.Default
            .Read(new PolicyText(text.Text) { DocumentId = text.Id, Government = "青溪市" }).Document)])
        {
            Indicators = IndicatorCatalogue.Standard,
        };
        foreach (Assessment row in CycleAnalysis.Of(archive, new Year(2030)).Scorecard.Rows)
        {
            string from = row.Result is { } result ? $", {Wording.ValueOf(result, Language.English)} in {result.Source.Document}" : "";
            Console.WriteLine($"{row.Target.Indicator.Name}: {Wording.Of(row.Verdict, Language.English)}{from}");
            foreach (Assessment.Candidate candidate in row.Candidates)
                Console.WriteLine($"  alike: {Wording.Of(candidate, Language.English)} in {candidate.Observation.Source.Document}");
        }
        #endregion

        Documents.Output("SeveralResults", shown.ToString());
    }
}
