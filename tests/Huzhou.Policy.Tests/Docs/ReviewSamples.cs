using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>What a person decides about a cycle is kept as a review, for docs/cycle.md.</summary>
public sealed class ReviewSamples
{
    [Fact]
    public void A_review_turns_two_rows()
    {
        using Shown shown = new();

        #region Review
        const string Plan = """
            青溪市2030年政府工作报告
            （2030年1月10日在青溪市第三届人民代表大会第四次会议上）
            一、2029年工作回顾
            地区生产总值增长5.4%。
            二、2030年工作安排
            新建社区诊疗站点20个。改造老旧小区40个。新建公园15个。
            """;
        const string Report = """
            青溪市2031年政府工作报告
            （2031年1月12日在青溪市第三届人民代表大会第五次会议上）
            一、2030年工作回顾
            新建城乡诊疗站点25个。改造老旧小区43个。新建公园18个。
            二、2031年工作安排
            地区生产总值增长5.5%左右。
            """;
        Archive archive = Read(Plan, Report);
        CycleAnalysis cycle = CycleAnalysis.Of(archive, new Year(2030));
        Show(cycle);

        // What nothing decides comes as a review to be filled in: OpenQuestions.Of(cycle, archive), as JSON by PolicyJson.Write.
        ReviewDecision.Open question = OpenQuestions.Of(cycle).Questions[0];
        (Assessment parks, DateOnly day) = (cycle.Scorecard.Rows[2], new DateOnly(2031, 2, 3));
        Review review = new(
        [
            new ReviewDecision.Link(question.Target!, question.Result!) { Reason = "社区站点并入城乡站点统计", By = "王敏", On = day },
            new ReviewDecision.NotSame(FactAddress.Of(parks.Target), FactAddress.Of(parks.Result!))
            {
                Reason = "其中含改建的口袋公园，不是新建", By = "王敏", On = day,
            },
        ]);
        Review.Outcome reviewed = review.Apply(archive);
        Show(CycleAnalysis.Of(reviewed.Archive, new Year(2030)));

        // The review is data: written, kept, and laid over a newer copy of the text, whose blanks and offsets are others.
        Review kept = PolicyJson.ReadReview(PolicyJson.Write(review));
        Review.Outcome again = kept.Apply(Read(Plan, "来源：青溪市政府网\n" + Report.Replace("18个", " 18 个", StringComparison.Ordinal)));
        Console.WriteLine($"again: {again.Applied.Count} applied, {again.Unfit.Count} no longer fit");

        static Archive Read(params string[] texts) =>
            new([.. texts.Select((text, i) => PolicyReader.Default
                .Read(new PolicyText(text) { DocumentId = i == 0 ? "plan" : "report" }).Document)])
            {
                Indicators = IndicatorCatalogue.Standard,
            };

        static void Show(CycleAnalysis cycle)
        {
            foreach (Assessment row in cycle.Scorecard.Rows)
            {
                Console.WriteLine($"{row.Target.Indicator.Name}: {Wording.Of(row.Verdict, Language.English)}");
                foreach (Step.Decided step in row.Steps.OfType<Step.Decided>())
                    Console.WriteLine($"  {Wording.Of(step, Language.Chinese)}");
            }
        }
        #endregion

        Documents.Output("Review", shown.ToString());
    }
}
