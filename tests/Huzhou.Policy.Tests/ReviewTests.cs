using System.Text.Json;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tests.Calculation;

namespace Huzhou.Policy.Tests;

/// <summary>What people decided, laid over documents as they were read, and over newer copies of their texts.</summary>
public sealed class ReviewTests
{
    private const string Plan = """
        云泽县2031年政府工作报告
        一、2030年工作回顾
        新增就业3100人。
        二、2031年工作安排
        今年主要预期目标是：地区生产总值增长6%左右，城镇新增就业3000人以上。
        （一）办好民生实事
        改造农村危房120户，新建停车泊位500个。
        （二）补齐城镇短板
        新建停车泊位500个。
        """;

    private static Target[] TargetsOf(Archive archive) => [.. archive.TargetsOf(new Year(2031))];

    private static Archive Read(string text) => new([PolicyReader.Default.Read(new PolicyText(text) { DocumentId = "plan" }).Document])
    {
        Indicators = IndicatorCatalogue.Standard,
    };

    private static T Signed<T>(T decision)
        where T : ReviewDecision =>
        (T)(decision with { Reason = "核对原文", By = "陈静", On = new DateOnly(2032, 2, 1) });

    private static Target Named(Archive archive, string name) => TargetsOf(archive).First(target => target.Indicator.Name == name);

    [Fact]
    public void A_target_is_renamed_corrected_and_dropped()
    {
        Archive archive = Read(Plan);
        Review.Outcome outcome = new Review(
        [
            Signed(new ReviewDecision.Rename(FactAddress.Of(Named(archive, "改造农村危房")), "农村危房改造")),
            Signed(new ReviewDecision.Correct(FactAddress.Of(Named(archive, "地区生产总值")))
            {
                Condition = new Condition.AtLeast(Quantity.Growth(6m)), Commitment = Commitment.Binding,
            }),
            Signed(new ReviewDecision.Drop(FactAddress.Of(Named(archive, "城镇新增就业")))),
        ]).Apply(archive);
        Assert.Empty(outcome.Findings);
        Assert.Equal(TargetsOf(archive).Length - 1, TargetsOf(outcome.Archive).Length);
        Assert.Equal(Commitment.Binding, Named(outcome.Archive, "地区生产总值").Commitment);
        Assert.Equal("gdp", Named(outcome.Archive, "地区生产总值").Indicator.Code);
        Assert.Equal(Named(archive, "改造农村危房").Id, Named(outcome.Archive, "农村危房改造").Id);
    }

    [Fact]
    public void A_name_of_the_catalogue_gives_its_indicator() => Assert.Equal("gdp", TargetsOf(new Review(
    [
        Signed(new ReviewDecision.Rename(FactAddress.Of(Named(Read(Plan), "地区生产总值")), "GDP")),
    ]).Apply(Read(Plan)).Archive)[0].Indicator.Code);

    [Theory]
    [InlineData("信息来源：县政府办\n\n", "", "")]
    [InlineData("", "改造农村危房120户", "改造农村危房　120 户")]
    [InlineData("", "二、2031年工作安排", "二、2031年工作安排\n改造食堂3家。")]
    public void A_newer_copy_of_the_text_is_found_by_what_it_says(string front, string part, string instead)
    {
        Review review = new([Signed(new ReviewDecision.Drop(FactAddress.Of(Named(Read(Plan), "改造农村危房"))))]);
        Archive newer = Read(front + (part.Length > 0 ? Plan.Replace(part, instead, StringComparison.Ordinal) : Plan));
        Review.Outcome outcome = review.Apply(newer);
        Assert.Empty(outcome.Findings);
        Assert.DoesNotContain(TargetsOf(outcome.Archive), target => target.Indicator.Name == "改造农村危房");
        Assert.Equal(TargetsOf(newer).Length - 1, TargetsOf(outcome.Archive).Length);
    }

    [Fact]
    public void Words_in_marks_of_another_width_are_found_and_told()
    {
        Archive archive = Read(Plan);
        Review review = new([Signed(new ReviewDecision.Drop(FactAddress.Of(Named(archive, "改造农村危房"))))]);
        Review.Outcome outcome = review.Apply(Read(Plan.Replace("120户", "１２０户", StringComparison.Ordinal)));
        Assert.Equal(["HZP0221"], outcome.Findings.Select(finding => finding.Code));
        Assert.DoesNotContain(TargetsOf(outcome.Archive), target => target.Indicator.Name == "改造农村危房");
    }

    [Fact]
    public void Of_facts_that_say_the_same_the_section_tells_which_is_meant()
    {
        Archive archive = Read(Plan);
        Target second = TargetsOf(archive).Last(target => target.Indicator.Name == "新建停车泊位");
        Assert.EndsWith(".2", second.Id, StringComparison.Ordinal);
        Review review = new([Signed(new ReviewDecision.Rename(FactAddress.Of(second), "城镇停车泊位"))]);
        Archive newer = Read(Plan.Replace("改造农村危房120户，新建停车泊位500个。", "改造农村危房120户。", StringComparison.Ordinal));
        Assert.Equal(second.Source.Section, Named(review.Apply(archive).Archive, "城镇停车泊位").Source.Section);
        Assert.Equal(second.Source.Section, Named(review.Apply(newer).Archive, "城镇停车泊位").Source.Section);
    }

    [Fact]
    public void What_no_longer_fits_is_told_and_kept()
    {
        Archive archive = Read(Plan);
        Review review = new(
        [
            Signed(new ReviewDecision.Drop(FactAddress.Of(Named(archive, "改造农村危房")))),
            Signed(new ReviewDecision.Correct(FactAddress.Of(Named(archive, "地区生产总值")))
            {
                Value = new Reported.Exactly(Quantity.Growth(6m)),
            }),
            Signed(new ReviewDecision.Correct(FactAddress.Of(Named(archive, "新建停车泊位")))
            {
                Condition = new Condition.AtLeast(Quantity.Growth(6m)),
            }),
            new ReviewDecision.Open(FactAddress.Of(Named(archive, "城镇新增就业"))),
        ]);
        Review.Outcome outcome = review.Apply(Read(Plan.Replace("改造农村危房120户，", "", StringComparison.Ordinal)));
        Assert.Equal(["HZP0220", "HZP0222", "HZP0222", "HZP0224"], outcome.Findings.Select(finding => finding.Code));
        Assert.Equal(3, outcome.Unfit.Count);
        Assert.Empty(outcome.Archive.Review.Decisions);
        Assert.Contains("it has no value", outcome.Findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_copy_of_a_document_is_reviewed_anew()
    {
        Review review = new([Signed(new ReviewDecision.Drop(FactAddress.Of(Named(Read(Plan), "改造农村危房"))))]);
        Archive reviewed = review.Apply(Read(Plan)).Archive;
        Archive newer = reviewed.Without("plan").With(Read(Plan).Documents);
        Assert.Empty(newer.Review.Decisions);
        Assert.Equal(PolicyJson.Write(reviewed), PolicyJson.Write(review.Apply(newer).Archive));
        Assert.Same(reviewed.Review, reviewed.With([]).Review);
        Assert.Equal(reviewed.Review, reviewed.Merge(new Archive([])).Review);
    }

    [Fact]
    public void Of_two_decisions_that_say_different_things_the_later_day_holds()
    {
        Archive archive = Read(Plan);
        FactAddress address = FactAddress.Of(Named(archive, "改造农村危房"));
        Review.Outcome outcome = new Review(
        [
            Signed(new ReviewDecision.Rename(address, "后来的名称")) with { On = new DateOnly(2032, 3, 1), By = "赵平" },
            Signed(new ReviewDecision.Rename(address, "先前的名称")),
        ]).Apply(archive);
        Assert.Equal("HZP0223", Assert.Single(outcome.Findings).Code);
        Assert.Contains(TargetsOf(outcome.Archive), target => target.Indicator.Name == "后来的名称");
    }

    [Fact]
    public void A_question_becomes_a_decision_when_it_is_answered()
    {
        Target target = Given.Target(Indicator.Local("新建社区诊疗站点"), new Condition.AtLeast(Given.Pieces(20)));
        Observation alike = Given.Result(Indicator.Local("新建城乡诊疗站点"), Given.Pieces(25));
        Archive archive = new([Given.Report(2023, [target]), Given.Report(2024, results: [alike])]);
        Review open = OpenQuestions.Of(CycleAnalysis.Of(archive, new Year(2023)));
        string answered = PolicyJson.Write(open).Replace("\"open\"", "\"link\"", StringComparison.Ordinal)
            .Replace("\"reason\": \"\", \"by\": \"\"",
                "\"reason\": \"同一批\", \"by\": \"陈静\", \"on\": \"2024-03-02\"", StringComparison.Ordinal);
        Review review = PolicyJson.ReadReview(answered);
        Assert.Equal(Verdict.Exceeded, CycleAnalysis.Of(review.Apply(archive).Archive, new Year(2023)).Scorecard.Rows[0].Verdict);
        Assert.Empty(open.With(review).Questions);
    }

    [Theory]
    [InlineData("\"reason\": \"核对原文\"", "\"reason\": \"\"", "$.decisions[0].reason")]
    [InlineData("\"by\": \"陈静\"", "\"by\": \" \"", "$.decisions[0].by")]
    [InlineData(", \"on\": \"2032-02-01\"", "", "$.decisions[0].on")]
    [InlineData("\"kind\": \"drop\"", "\"kind\": \"delete\"", "$.decisions[0].kind")]
    [InlineData("\"kind\": \"drop\"", "\"kind\": \"correct\"", "$.decisions[0].fact")]
    [InlineData("\"kind\": \"drop\"", "\"kind\": \"link\"", "$.decisions[0].fact")]
    public void An_answer_without_reason_name_or_day_is_refused_with_its_place(string part, string instead, string path)
    {
        string json = PolicyJson.Write(new Review([Signed(new ReviewDecision.Drop(new("plan#abc")))]));
        Assert.Contains(part, json, StringComparison.Ordinal);
        JsonException refused =
            Assert.Throws<JsonException>(() => PolicyJson.ReadReview(json.Replace(part, instead, StringComparison.Ordinal)));
        Assert.Equal(path, refused.Path);
    }

    [Fact]
    public void A_decision_without_reason_name_or_day_is_no_decision() =>
        Assert.Contains("has no name", Assert.Throws<ArgumentException>(() =>
            new Review([new ReviewDecision.Drop(new("plan#abc")) { Reason = "理由", On = new DateOnly(2032, 2, 1) }])).Message,
            StringComparison.Ordinal);
}
