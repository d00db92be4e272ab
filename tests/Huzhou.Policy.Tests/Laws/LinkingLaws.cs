using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Tests.Calculation;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>Linking depends on what is reported, never on the order it is listed in or on what is reported about other things.</summary>
public sealed class LinkingLaws
{
    private static readonly Indicator[] s_indicators =
    [
        new("a", "甲") { Polarity = Polarity.HigherIsBetter,
            Relations = [new(IndicatorRelationKind.Narrower, "b"), new(IndicatorRelationKind.OtherEvent, "c")] },
        new("b", "乙") { Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.Snapshot },
        new("c", "丙") { Relations = [new(IndicatorRelationKind.LaterStage, "b")] },
    ];

    private static Gen<Quantity> Number => from value in Gen.Choose(-50, 50)
                                           from kind in Gen.Choose(0, 3)
                                           select kind switch
                                           {
                                               0 => Quantity.Of(value, "个"),
                                               1 => Quantity.Growth(value),
                                               2 => Quantity.Share(value),
                                               _ => Quantity.Rank(Math.Abs(value) + 1),
                                           };

    private static Gen<Observation> Fact(string document) =>
        from indicator in Gen.Elements(s_indicators)
        from number in Number
        from bounded in Gen.Choose(0, 4)
        from period in Gen.Elements("2022", "2023", "2023", "2023", "2023-H1", "2023-12", "2021-2023")
        from status in Gen.Elements(ObservationStatus.Normal, ObservationStatus.Normal, ObservationStatus.Estimated,
            ObservationStatus.Provisional, ObservationStatus.Forecast, ObservationStatus.Missing)
        select Given.Result(indicator, bounded == 0 ? new Reported.Bounded(number, BoundSide.Above) : new Reported.Exactly(number), null,
            Period.Parse(period), document) with
        {
            Status = status,
        };

    private static Gen<(Target[] Targets, Observation[] Early, Observation[] Late, int Seed)> Cycle =>
        from indicators in Gen.Elements(s_indicators).ArrayOf(6)
        from numbers in Number.ArrayOf(6)
        from early in Fact("2023-report").ArrayOf(5)
        from late in Fact("2024-report").ArrayOf(9)
        from seed in Gen.Choose(0, int.MaxValue)
        select ((Target[])[.. indicators.Zip(numbers,
            (i, n) => Given.Target(i, n.Measure == Measure.Rank ? new Condition.RankWithin(n, null) : new Condition.AtLeast(n))),
            Given.Target(indicators[0], new Condition.Holds(), numbers[0].Measure)], early, late, seed);

    [Fact]
    public void The_order_of_documents_and_facts_changes_no_assessment() => Law.Holds(Cycle, x =>
    {
        Random random = new(x.Seed);
        Document early = Given.Report(2023, x.Targets, x.Early), late = Given.Report(2024, results: x.Late);
        Document shuffled = Given.Report(2023, x.Targets, [.. x.Early.OrderBy(_ => random.Next())]),
            mixed = Given.Report(2024, results: [.. x.Late.OrderBy(_ => random.Next())]);
        Assert.Equal(Assessor.Default.Assess(new Archive([early, late]), Given.Y2023).Rows,
            Assessor.Default.Assess(new Archive([mixed, shuffled]), Given.Y2023).Rows);
    }, 300);

    [Fact]
    public void A_document_about_other_things_changes_no_assessment() => Law.Holds(Cycle, x =>
    {
        Document early = Given.Report(2023, x.Targets, x.Early), late = Given.Report(2024, results: x.Late);
        Indicator other = new("other", "别的");
        Document more = Given.Report(2023, [Given.Target(other, new Condition.AtLeast(Quantity.Of(1, "个")), document: "elsewhere")],
            [.. x.Late.Select(o => Given.Result(other, o.Value, o.Measure, o.Period, "elsewhere"))]) with
        {
            Id = "elsewhere",
        };
        Assert.Equal(
            Assessor.Default.Assess(new Archive([early, late]), Given.Y2023).Rows,
            Assessor.Default.Assess(new Archive([early, late, more]), Given.Y2023).Rows.Where(row => row.Target.Indicator != other));
    }, 300);
}
