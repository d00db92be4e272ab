namespace Huzhou.Policy.Tests.Serialization;

/// <content>Every kind of decision.</content>
internal static partial class Sample
{
    public static Review Review => new(
    [
        new ReviewDecision.Link(
            new("2023-report#4724") { Section = "二/主要预期目标", Says = "地区生产总值 2023: about growth:6%" }, new("2024-report#310"))
        {
            Reason = "同口径", By = "张三", On = new DateOnly(2024, 3, 1), Question = "是否为同一指标？",
        },
        new ReviewDecision.NotSame(new("2023-report#5000"), new("2024-report#320"))
        {
            Reason = "其中含改建", By = "张三", On = new DateOnly(2024, 3, 1),
        },
        new ReviewDecision.Rename(new("2023-report#5000"), "local:示范项目")
        {
            Reason = "名称应含“示范”", By = "张三", On = new DateOnly(2024, 3, 2),
        },
        new ReviewDecision.Drop(FactAddress.Named("2023-report", AddressedPart.Distinction, "平安鼎"))
        {
            Reason = "不是称号", By = "李四", On = new DateOnly(2024, 3, 2),
        },
        new ReviewDecision.Correct(new("2023-report#4724"))
        {
            Condition = new Condition.AtLeast(Quantity.Growth(6m)),
            Measure = Measure.Growth,
            Period = Period.OfYear(new Year(2023)),
            Commitment = Commitment.Aspirational,
            Reason = "原文为“6%以上”",
            By = "李四",
            On = new DateOnly(2024, 3, 3),
        },
        new ReviewDecision.Correct(new("2023-report#100") { Part = AddressedPart.Result })
        {
            Value = new Reported.Roughly(Quantity.Of(3850m, "亿元")), Reason = "原文有“约”", By = "李四", On = new DateOnly(2024, 3, 3),
        },
        new ReviewDecision.Correct(FactAddress.Named("2023-report", AddressedPart.Section, "二/(一)"))
        {
            Theme = "strong", Reason = "章节标题所写", By = "李四", On = new DateOnly(2024, 3, 3),
        },
        new ReviewDecision.Correct(new("2023-report") { Part = AddressedPart.Document })
        {
            Extent = DocumentExtent.Abridged, Reason = "报纸摘登", By = "李四", On = new DateOnly(2024, 3, 3),
        },
        new ReviewDecision.Mention(new ProgrammeMention
        {
            Name = "双率", Kind = ProgrammeKind.RateSet, Period = Period.OfYear(new Year(2023)),
            Source = new Citation("2023-report", new TextSpan(7100, 2)),
        })
        {
            Reason = "未加引号", By = "李四", On = new DateOnly(2024, 3, 4),
        },
        new ReviewDecision.Open(new("2023-report#5100"), new("2024-report#330")),
        new ReviewDecision.Open(null, null, new("2023-report") { Part = AddressedPart.Document }) { Question = "An owner is missing." },
    ]);
}
