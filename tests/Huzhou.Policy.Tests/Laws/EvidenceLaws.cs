using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Tests.Calculation;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>
/// More evidence never silences what was decided, and nothing rests on a fact of another time, place or part without a rule.
/// </summary>
public sealed class EvidenceLaws
{
    private static readonly Indicator[] s_indicators =
    [
        Indicator.Local("新建社区诊疗站点") with { Parts = new IndicatorParts { Subject = "社区诊疗站点", Event = "新建" } },
        Indicator.Local("建成社区诊疗站点") with { Parts = new IndicatorParts { Subject = "社区诊疗站点", Event = "建成" } },
        Indicator.Local("改造社区诊疗站点") with { Parts = new IndicatorParts { Subject = "社区诊疗站点", Event = "改造" } },
        Indicator.Local("累计建成社区诊疗站点") with { Parts = new IndicatorParts { Subject = "社区诊疗站点", Event = "累计建成" } },
        Indicator.Local("建成滨湖新区社区诊疗站点") with
        {
            Parts = new IndicatorParts { Subject = "社区诊疗站点", Event = "建成", Territory = "滨湖新区" },
        },
        Indicator.Local("乡村诊疗站点"),
        Indicator.Local("省级社区诊疗站点"),
    ];

    private static readonly Period[] s_periods =
        [Given.In2023, Given.In2022, Period.Parse("2019-2023"), Period.Parse("2023-H1"), Period.Parse("2023-10")];

    private static Gen<Observation> Fact =>
        from indicator in Gen.Elements(s_indicators)
        from period in Gen.Elements(s_periods)
        from count in Gen.Choose(1, 40)
        from place in Gen.Elements(null, null, null, "全省")
        from status in Gen.Elements(
            ObservationStatus.Normal, ObservationStatus.Normal, ObservationStatus.Estimated, ObservationStatus.Forecast)
        select Given.Result(indicator, Given.Pieces(count), period) with { League = place, Status = status };

    private static Gen<(Target Target, Observation[] First, Observation[] Second)> Evidence =>
        from indicator in Gen.Elements(s_indicators)
        from count in Gen.Choose(1, 40)
        from floor in Gen.Elements(true, false)
        from first in Fact.ArrayOf()
        from second in Fact.ArrayOf()
        let number = Given.Pieces(count)
        select (Given.Target(indicator, floor ? new Condition.AtLeast(number) : new Condition.AtMost(number)), first, second);

    [Fact]
    public void A_further_document_of_results_never_turns_a_verdict_into_silence()
    {
        int judged = 0;
        Law.Holds(Evidence, x =>
        {
            Document plan = Given.Report(2023, [x.Target]), report = Given.Report(2024, results: x.First);
            Document statistics = new Document.Communique
            {
                Id = "2023-statistics",
                Title = "statistics",
                Government = "湖州市",
                Year = new Year(2023),
                Header = new DocumentHeader { SignatureDate = new DateOnly(2024, 3, 1) },
                Observations = [.. x.Second.Select(o => o with { Source = Given.At("2023-statistics", o.Source.Span.Start) })],
            };
            Assessment before = Assessor.Default.Assess(new Archive([plan, report]), x.Target);
            Assessment after = Assessor.Default.Assess(new Archive([plan, report, statistics]), x.Target);
            judged += before.IsJudged ? 1 : 0;
            Assert.False(before.IsJudged && after.Verdict is Verdict.NotReported or Verdict.Unresolved or Verdict.Awaiting,
                $"{before.Verdict} {before.Result} became {after.Verdict}");
        }, 3000);
        Assert.True(judged > 300, $"Only {judged} of the cases were decided at all.");
    }

    [Fact]
    public void No_verdict_rests_on_another_time_or_place_and_on_another_part_only_by_a_stated_rule()
    {
        int judged = 0;
        Law.Holds(Evidence, x =>
        {
            Archive archive = new([Given.Report(2023, [x.Target]), Given.Report(2024, results: x.First)]);
            Assessment row = Assessor.Default.Assess(archive, x.Target);
            if (!row.IsJudged)
                return;
            judged++;
            Observation result = Assert.IsType<Observation>(row.Result);
            Assert.Equal(x.Target.Period, result.Period);
            Assert.Null(result.League);
            Assert.NotEqual(ObservationStatus.Forecast, result.Status);
            Assert.Equal(x.Target.Indicator.Parts.Territory, result.Indicator.Parts.Territory);
            if (row.Reason is not (Reason.ConditionHolds or Reason.BeyondMargin or Reason.ConditionFails))
                Assert.Contains(row.Reason, (Reason[])[Reason.ProvedByNarrower, Reason.ProvedByWider, Reason.ProvedByLaterStage]);
        }, 3000);
        Assert.True(judged > 300, $"Only {judged} of the cases were decided at all.");
    }
}
