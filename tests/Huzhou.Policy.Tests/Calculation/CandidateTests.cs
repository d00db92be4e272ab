using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Serialization;
using static Huzhou.Policy.Calculation.Verdict;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>What is merely alike is shown to be checked, decides nothing, and is silent where nothing is alike.</summary>
public sealed class CandidateTests
{
    private static readonly Target s_clinics = Target(Local("新建社区诊疗站点"), new Condition.AtLeast(Pieces(20)));

    [Theory]
    [InlineData("新建乡村诊疗站点", "个", Unresolved)]
    [InlineData("新建乡村诊疗站点", "公里", NotReported)]
    [InlineData("新建乡村诊疗站点", "条", NotReported)]
    [InlineData("新建公交站点", "个", NotReported)]
    [InlineData("举办书展", "个", NotReported)]
    public void The_head_noun_and_the_classifier_are_the_same(string reported, string unit, Verdict verdict) =>
        Assert.Equal(verdict, InArchive(s_clinics, Result(Local(reported), Quantity.Of(25m, unit))).Verdict);

    [Fact]
    public void A_head_noun_of_many_things_needs_a_word_before_it_that_both_share()
    {
        Target target = Target(Local("培育绿色化工龙头企业"), new Condition.AtLeast(Quantity.Of(5m, "家")));
        Assert.Equal(NotReported, InArchive(target, Result(Local("走访困难企业"), Quantity.Of(9m, "家"))).Verdict);
        Assert.Equal(Unresolved, InArchive(target, Result(Local("培育绿色化工骨干企业"), Quantity.Of(9m, "家"))).Verdict);
    }

    [Fact]
    public void Another_time_another_place_or_a_forecast_is_no_candidate()
    {
        Indicator alike = Local("新建乡村诊疗站点");
        Assert.Equal(NotReported, InArchive(s_clinics, Result(alike, Pieces(25), Period.Parse("2019-2023"))).Verdict);
        Assert.Equal(NotReported, InArchive(s_clinics, Result(alike, Pieces(25)) with { League = "全省" }).Verdict);
        Assert.Equal(NotReported, InArchive(s_clinics, Result(alike, Pieces(25)) with { Status = ObservationStatus.Forecast }).Verdict);
    }

    [Fact]
    public void How_a_part_grew_is_like_nothing_that_is_asked_of_the_whole()
    {
        Target target = Target(Local("文旅产业招商投资"), new Condition.AtLeast(Quantity.Growth(8m)));
        Assert.Equal(NotReported, InArchive(target, Result(Local("滨湖文旅产业招商投资"), Quantity.Growth(20m))).Verdict);
    }

    [Fact]
    public void Five_are_shown_the_most_alike_first_with_what_differs_and_none_decides()
    {
        Observation[] many =
        [
            .. Enumerable.Range(1, 6).Select(i => Result(Local($"新建第{i}片诊疗站点"), Pieces(i))),
            Result(Local("改造老社区诊疗站点", new IndicatorParts { Subject = "老社区诊疗站点", Event = "改造" }), Pieces(30)),
        ];
        Assessment row = InArchive(s_clinics, many);
        Assert.Equal((Unresolved, Reason.CandidatesOnly, false), (row.Verdict, row.Reason, row.IsJudged));
        Assert.Null(row.Result);
        Assert.Equal(5, row.Candidates.Count);
        Assert.Equal("改造老社区诊疗站点", row.Candidates[0].Observation.Indicator.Name);
        Assert.Equal([Reason.OtherName, Reason.OtherEvent], row.Candidates[0].Differs);
        Tally tally = Tally.Of([row]);
        Assert.Equal((1, 0, 1, 0, 0m), (tally.Count, tally.Judged, tally.Unresolved, tally.Silent, tally.Coverage));
    }

    [Fact]
    public void What_is_known_to_differ_stays_not_comparable()
    {
        Target target = Target(Local("引进诊疗人才", new IndicatorParts { Subject = "诊疗人才", Event = "引进" }), new Condition.AtLeast(Pieces(5)));
        Observation filed = Result(Local("备案诊疗人才", new IndicatorParts { Subject = "诊疗人才", Event = "备案" }), Pieces(9));
        Assert.Equal((NotComparable, Reason.OtherEvent), (InArchive(target, filed).Verdict, InArchive(target, filed).Reason));
    }

    [Fact]
    public void Candidates_are_worded_written_and_read_again()
    {
        Assessment row = InArchive(s_clinics, Result(Local("新建乡村诊疗站点"), Pieces(25)));
        Assert.Contains("25个（名称不同）", AssessmentRow.Of(row, Language.Chinese).Candidates, StringComparison.Ordinal);
        Assert.Equal("待核对", AssessmentRow.Of(row, Language.Chinese).Verdict);
        Explanation.Line line = Assert.Single(Explanation.Of(row, Language.English).Lines, l => l.Part == Explanation.Part.Candidate);
        Assert.Equal(("To be checked", row.Candidates[0].Observation.Source), (line.Label, line.Source));
        Assessment again = PolicyJson.ReadAssessment(PolicyJson.Write(row));
        Assert.Equal(row.Candidates, again.Candidates);
        Assert.Equal(Unresolved, again.Verdict);
    }
}
