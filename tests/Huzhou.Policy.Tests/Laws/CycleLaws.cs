using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tests.Calculation;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>A cycle counts every target once, and neither order nor another government changes it.</summary>
public sealed class CycleLaws
{
    private static readonly Indicator[] s_indicators =
    [
        new("a", "甲事") { Polarity = Polarity.HigherIsBetter, Relations = [new(IndicatorRelationKind.OtherThreshold, "b")] },
        new("b", "乙事") { Polarity = Polarity.LowerIsBetter },
        new("c", "丙事"),
    ];

    private static Gen<Quantity> Number =>
        from value in Gen.Choose(-20, 20)
        from growth in Gen.Elements(true, false)
        select growth ? Quantity.Growth(value)
            : Quantity.Of(value, "个");

    private static Gen<Condition> Asked => from number in Number
                                           from which in Gen.Choose(0, 3)
                                           select which switch
                                           {
                                               0 => new Condition.AtLeast(number),
                                               1 => new Condition.AtMost(number),
                                               2 => (Condition)new Condition.Stated(number),
                                               _ => new Condition.InStepWith(new Reference("全国"), false),
                                           };

    private static Gen<Target> Promise(int year) =>
        from indicator in Gen.Elements(s_indicators)
        from condition in Asked
        from commitment in Gen.Elements(Enum.GetValues<Commitment>())
        from headline in Gen.Elements(true, false)
        select Given.Target(indicator, condition, period: Period.OfYear(new Year(year)),
            document: $"{year}-report") with
        {
            Commitment = commitment,
            IsHeadline = headline,
        };

    private static Gen<Observation> Fact =>
        from indicator in Gen.Elements(s_indicators)
        from number in Number
        from status in Gen.Elements(ObservationStatus.Normal, ObservationStatus.Normal, ObservationStatus.Estimated,
            ObservationStatus.Forecast)
        select Given.Result(indicator, number) with { Status = status };

    private static Gen<ProjectMention> Mention(int year) =>
        from stage in Some.Stage
        from promise in Gen.Elements(true, false)
        from commitment in Gen.Elements(Enum.GetValues<Commitment>())
        from start in Gen.Choose(0, 90)
        select new ProjectMention
        {
            Stage = stage, IsPromise = promise, Commitment = commitment,
            Period = Period.OfYear(new Year(promise ? year : year - 1)), Source = Given.At($"{year}-report", start)
        };

    private static Gen<Document.WorkReport> Report(int year) =>
        from targets in Promise(year).ArrayOf(5)
        from facts in Fact.ArrayOf(4)
        from mentions in Mention(year).ArrayOf(4)
        from alias in Gen.Elements("丁站", "戊站")
        from extent in Gen.Elements(Enum.GetValues<DocumentExtent>())
        select Given.Report(year, targets, year == 2024 ? facts : []) with
        {
            Extent = extent,
            Projects = [new NamedProject("丁站") { Mentions = mentions[..2] },
                new NamedProject("己站") { Aliases = [alias], Mentions = mentions[2..] }],
        };

    private static Gen<(Document.WorkReport Plan, Document.WorkReport Later, int Seed)> Cycle =>
        from plan in Report(2023) from later in Report(2024) from seed in Gen.Choose(0, int.MaxValue) select (plan, later, seed);

    private static CycleAnalysis Of(params Document[] documents) => CycleAnalysis.Of(new Archive(documents), Given.Y2023, "湖州市");

    [Fact]
    public void Every_target_of_the_year_is_in_exactly_one_class_and_the_counts_add_up() => Law.Holds(Cycle, x =>
    {
        CycleAnalysis cycle = Of(x.Plan, x.Later);
        Assert.Equal(x.Plan.Targets.Count, cycle.Counts.Values.Sum());
        Assert.Equal(x.Plan.Targets.Select(t => t.Id), cycle.Outcomes.Select(f => f.Assessment.Target.Id));
        Assert.All(Enum.GetValues<OutcomeKind>(), outcome => Assert.Equal(cycle.Counts[outcome], cycle.Of(outcome).Count));
        Assert.Equal((cycle.Counts[OutcomeKind.Reached], cycle.Counts[OutcomeKind.Missed], cycle.Counts[OutcomeKind.Silent]),
            (cycle.Scorecard.Total.Met, cycle.Scorecard.Total.Missed, cycle.Scorecard.Total.Silent));
        Assert.Equal(cycle.Outcomes.Count(f => f.Kind != OutcomeKind.Restated), cycle.Renewals.Count);
        Assert.Equal(cycle.Renewals.Count, Enum.GetValues<RenewalKind>().Sum(kind => cycle.Of(kind).Count));
        Assert.All(cycle.Outcomes, f => Assert.True(f.Weight is > 0m and <= 1m && f.Drift is not null == (f.Kind == OutcomeKind.Drifted)));
        Assert.Equal(cycle.Renewals.Count(r => r.Next is not null),
            cycle.Renewals.Select(r => r.Next?.Id).OfType<string>().Distinct().Count());
    });

    [Fact]
    public void The_order_of_documents_targets_and_facts_changes_nothing() => Law.Holds(Cycle, x =>
    {
        Random random = new(x.Seed);
        Document Mixed(Document document) => document with
        {
            Targets = [.. document.Targets.OrderBy(_ => random.Next())],
            Observations = [.. document.Observations.OrderBy(_ => random.Next())],
            Projects = [.. document.Projects.OrderBy(_ => random.Next())],
        };
        Assert.Equal(Said(Of(x.Plan, x.Later)), Said(Of(Mixed(x.Later), Mixed(x.Plan))));
    });

    [Fact]
    public void Another_government_changes_nothing() => Law.Holds(Cycle, x =>
    {
        Document Elsewhere(Document document) => document with
        {
            Id = document.Id + "-elsewhere",
            Government = "别处",
            Targets = [.. document.Targets.Select(t => t with { Id = t.Id + "-elsewhere" })],
            Observations = [.. document.Observations.Select(o => o with { Id = o.Id + "-elsewhere" })],
        };
        Assert.Equal(Said(Of(x.Plan, x.Later)), Said(Of(x.Plan, Elsewhere(x.Plan), x.Later, Elsewhere(x.Later))));
    });

    [Fact]
    public void A_document_of_a_later_day_changes_nothing() => Law.Holds(Cycle, x =>
    {
        Assessor before = new(new CalculationOptions { AsOf = new DateOnly(2023, 12, 31) });
        CycleAnalysis SeenThen(params Document[] documents) => CycleAnalysis.Of(new Archive(documents), Given.Y2023, null, before);
        Document.WorkReport later = x.Later with
        {
            Claims = [new OverallClaim { Scope = "主要目标", Degree = ClaimDegree.Completed, Period = Given.In2023, Source = Given.At() }],
            Shortcomings = [new Shortcoming { Topic = "就业压力", Period = Given.In2023, Source = Given.At() }],
            Distinctions = [new Distinction { Name = "某市", Status = DistinctionStatus.Pursued, Period = Given.In2023,
                Source = Given.At() }],
        };
        Document.WorkReport elsewhere = Given.Report(2024, government: "别处");
        CycleAnalysis one = SeenThen(x.Plan), all = SeenThen(x.Plan, later, elsewhere);
        Assert.Equal(Said(one), Said(all));
        Assert.Equal((0, 0, 0), (all.Claims.Count, all.Shortcomings.Count, all.Distinctions.Count));
        Assert.Equal(one.ReachedEarly.Select(row => row.Target.Id), all.ReachedEarly.Select(row => row.Target.Id));
    });

    [Fact]
    public void Every_cycle_can_be_told_in_both_languages() => Law.Holds(Cycle, x =>
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            CycleSummary summary = CycleSummary.Of(Of(x.Plan, x.Later), language);
            Assert.All(summary.Chapters, chapter => Assert.True(chapter.Lines.Count > 0 && !string.IsNullOrWhiteSpace(chapter.Title)));
            Assert.All(summary.Chapters.SelectMany(chapter => chapter.Lines), line => Assert.False(string.IsNullOrWhiteSpace(line)));
        }
    }, 200);

    private static IEnumerable<string> Said(CycleAnalysis cycle) =>
        cycle.Outcomes.Select(f => $"{f.Assessment.Target.Id} {f.Kind} {f.Drift} {f.Weight} {f.Assessment.Result?.Id}")
            .Concat(cycle.Renewals.Select(r => $"{r.Target.Id} {r.Kind} {r.Next?.Id} {r.Change}"))
            .Concat(cycle.WithoutTarget.Select(o => o.Id))
            .Concat(cycle.Projects.SelectMany(p => p.Slips.Select(s => $"{s.Kind} {s.Promise} {s.Again}")
                .Append($"{p.Reported} {p.DocumentCount}")))
            .Order(StringComparer.Ordinal);
}
