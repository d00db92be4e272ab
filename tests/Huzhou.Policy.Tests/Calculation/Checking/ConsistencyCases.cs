using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;

namespace Huzhou.Policy.Tests.Calculation.Checking;

/// <summary>For each rule an archive that breaks it and one close by that does not. All figures are invented.</summary>
internal static class ConsistencyCases
{
    private static int s_next;

    internal static Dictionary<ConsistencyRule, (Archive Bad, Archive Good)> All { get; } = new()
    {
        [ConsistencyRule.VintagesDiffer] = (
            Of(Report(2024, results: [Value("gdp", Level(4015m), 2023)]), Report(2025, results: [Value("gdp", Level(4020m), 2023)])),
            Of(Report(2024, results: [Value("gdp", Level(4015m), 2023)]),
                Report(2025, results: [Value("gdp", Quantity.Of(40_150_000m, "万元"), 2023)]))),
        [ConsistencyRule.TargetSetTwice] = (
            Of(Report(2024,
                [Goal("new-urban-jobs", new Condition.AtLeast(People(6m))), Goal("new-urban-jobs", new Condition.AtLeast(People(7m)))])),
            Of(Report(2024,
                [Goal("new-urban-jobs", new Condition.AtLeast(People(6m))),
                    Goal("new-urban-jobs", new Condition.AtLeast(People(7m))) with { Commitment = Commitment.Aspirational }]))),
        [ConsistencyRule.ConditionsContradict] = (
            Of(Report(2024,
                [Goal("new-urban-jobs", new Condition.AtLeast(People(5m))), Goal("new-urban-jobs", new Condition.AtMost(People(4m)))])),
            Of(Report(2024,
                [Goal("new-urban-jobs", new Condition.AtLeast(People(5m))), Goal("new-urban-jobs", new Condition.AtMost(People(5m)))]))),
        [ConsistencyRule.UnitUnfit] = (
            Of(Report(2024, [Goal("new-urban-jobs", new Condition.AtLeast(Level(6m)))])),
            Of(Report(2024, [Goal("new-urban-jobs", new Condition.AtLeast(Quantity.Of(60_000m, "名")))]))),
        [ConsistencyRule.MeasureUnfit] = (
            Of(Report(2024, [Goal("gdp", new Condition.AtLeast(Quantity.Growth(6m))) with { Measure = Measure.Level }])),
            Of(Report(2024, [Goal("gdp", new Condition.AtLeast(Quantity.Growth(6m)))]))),
        [ConsistencyRule.TargetInThePast] = (
            Of(Report(2024, [Goal("gdp", new Condition.AtLeast(Quantity.Growth(6m))) with { Period = Period.Parse("2023") }])),
            Of(Report(2024, [Goal("gdp", new Condition.AtLeast(Quantity.Growth(6m))) with { Period = Period.Parse("2021-2025") }]))),
        [ConsistencyRule.ResultInTheFuture] = (
            Of(Report(2024, results: [Value("gdp", Level(4015m), 2025)])),
            Of(Report(2024, results: [Value("gdp", Level(4015m), 2025) with { Status = ObservationStatus.Forecast }]))),
        [ConsistencyRule.DateOutsideYear] = (
            Of(Report(2024) with { Header = new DocumentHeader { SignatureDate = new(2021, 2, 1) } }),
            Of(Report(2024) with { Header = new DocumentHeader { SignatureDate = new(2023, 12, 30) } })),
        [ConsistencyRule.DocumentTwice] = (Of(Report(2024), Report(2024) with { Id = "again" }),
            Of(Report(2024), Report(2024) with { Id = "again", Government = "乙市" })),
        [ConsistencyRule.TaskWithoutOwner] = (Of(Notice(Task("2025/1.1"))), Of(Notice(Task("2025/1.1", ["甲局"])))),
        [ConsistencyRule.LeadMissing] = (Of(Notice(Task("2025/1.1", [], ["甲局"]))), Of(Notice(Task("2025/1.1", ["甲局"], ["乙局"])))),
        [ConsistencyRule.OwnerUnknown] = (Of(Notice(Task("2025/1.1", ["丙局"]))), Of(Notice(Task("2025/1.1", ["甲局"])))),
        [ConsistencyRule.NameOutOfTime] = (Of(Notice(Task("2025/1.1", ["旧名局"]))), Of(Notice(Task("2025/1.1", ["甲局"])))),
        [ConsistencyRule.OwnerTwice] = (Of(Notice(Task("2025/1.1", ["甲局"], ["甲牌"]))), Of(Notice(Task("2025/1.1", ["甲局"], ["乙局"])))),
        [ConsistencyRule.UmbrellaLeads] = (Of(Notice(Task("2025/1.1", ["各局"]))), Of(Notice(Task("2025/1.1", ["甲局"], ["各局"])))),
        [ConsistencyRule.StandingTaskWithTarget] = (
            Of(Notice(Task("2025/1.1", ["甲局"])) with { Targets = [Jobs(TaskId)] }),
            Of(Notice(Task("2025/1.1", ["甲局"]) with { Kind = TaskKind.Measured }) with { Targets = [Jobs(TaskId)] })),
        [ConsistencyRule.MeasuredTaskWithoutNumber] = (
            Of(Notice(Task("2025/1.1", ["甲局"]) with { Kind = TaskKind.Measured })),
            Of(Notice(Task("2025/1.1", ["甲局"]) with { Kind = TaskKind.Measured }) with { Targets = [Jobs(TaskId)] })),
        [ConsistencyRule.GrowthAgainstLevels] = (Growth("budget-revenue", 400m, 410m, 6m), Growth("budget-revenue", 387.3m, 410.5m, 6m)),
        [ConsistencyRule.NominalAgainstReal] = (Growth("gdp", 3850m, 4015m, 5.8m), Growth("gdp", 3850m, 4015m, 4.3m)),
        [ConsistencyRule.PartLargerThanWhole] = (
            Of(Report(2024, results: [Value("trade", Level(100m), 2023), Value("exports", Level(101m), 2023)])),
            Of(Report(2024, results: [Value("trade", Level(100m), 2023), Value("exports", Quantity.Of(100m, "万元"), 2023)]))),
        [ConsistencyRule.ShareOutOfRange] = (
            Of(Report(2024, results: [Value("forest-cover", Quantity.Share(100.5m), 2023)])),
            Of(Report(2024, results: [Value("forest-cover", Quantity.Share(100m), 2023)]))),
        [ConsistencyRule.ShareImpossibleAsCount] = (CountAndShare(207m, 70.6m), CountAndShare(323m, 56m)),
        [ConsistencyRule.ShareAgainstAmounts] = (Spending(450m, 600m, 70m), Spending(450m, 600m, 75m)),
        [ConsistencyRule.RatioAgainstParts] = (Incomes(71044m, 44112m, 1.65m), Incomes(71044m, 44112m, 1.61m)),
        [ConsistencyRule.SumAgainstParts] = (
            Of(Report(2024,
                results: [Value("trade", Level(100m), 2023), Value("exports", Level(60m), 2023), Value("imports", Level(45m), 2023)])),
            Of(Report(2024,
                results: [Value("trade", Level(100m), 2023), Value("exports", Level(60.3m), 2023), Value("imports", Level(39.6m), 2023)]))),
        [ConsistencyRule.GrowthOutsideParts] = (
            Of(Report(2024,
                results: [Value("trade", Quantity.Growth(9.3m), 2023), Value("exports", Quantity.Growth(8m), 2023),
                    Value("imports", Quantity.Growth(7m), 2023)])),
            Of(Report(2024,
                results: [Value("trade", Quantity.Growth(7.5m), 2023), Value("exports", Quantity.Growth(8m), 2023),
                    Value("imports", Quantity.Growth(7m), 2023)]))),
        [ConsistencyRule.AccountsDiffer] = (Accounts(6m), Accounts(0.9m)),
        [ConsistencyRule.PointsAgainstValues] = (
            Of(Report(2023, results: [Value("forest-cover", Quantity.Share(48.0m), 2022)]),
                Report(2024,
                    results: [Value("forest-cover", Quantity.Share(50.0m), 2023), Value("forest-cover", Quantity.Points(1.5m), 2023)])),
            Of(Report(2023, results: [Value("forest-cover", Quantity.Share(48.0m), 2022)]),
                Report(2024,
                    results: [Value("forest-cover", Quantity.Share(50.0m), 2023), Value("forest-cover", Quantity.Points(2m), 2023)]))),
        [ConsistencyRule.RankMoveAgainstRanks] = (Ranks(27, 25, 3m), Ranks(27, 25, 2m)),
        [ConsistencyRule.StreakSkips] = (Runs(6m, 8m), Runs(6m, 7m)),
        [ConsistencyRule.StreakShrinks] = (Runs(6m, 1m), Runs(6m, 6m)),
        [ConsistencyRule.RecordBeaten] = (
            Of(Report(2023, results: [Value("grain-output", Grain(11m), 2022)]),
                Report(2024, results: [Value("grain-output", Grain(10.5m), 2023), Claim("grain-output", new Condition.RecordHigh())])),
            Of(Report(2023, results: [Value("grain-output", Grain(10m), 2022)]),
                Report(2024, results: [Value("grain-output", Grain(10.5m), 2023), Claim("grain-output", new Condition.RecordHigh())]))),
        [ConsistencyRule.MoveContradicted] = (
            Of(Report(2023, results: [Value("income-ratio", Quantity.Times(1.57m), 2022)]),
                Report(2024,
                    results: [Value("income-ratio", Quantity.Times(1.61m), 2023),
                        Claim("income-ratio", new Condition.Moves(Direction.Down))])),
            Of(Report(2023, results: [Value("income-ratio", Quantity.Times(1.61m), 2022)]),
                Report(2024,
                    results: [Value("income-ratio", Quantity.Times(1.57m), 2023),
                        Claim("income-ratio", new Condition.Moves(Direction.Down))]))),
        [ConsistencyRule.StretchNotBeyond] = (
            Of(Report(2024,
                [Goal("gdp", new Condition.AtLeast(Quantity.Growth(7m))) with { Stretch = new Condition.AtLeast(Quantity.Growth(6.5m)) }])),
            Of(Report(2024,
                [Goal("gdp", new Condition.AtLeast(Quantity.Growth(7m))) with { Stretch = new Condition.AtLeast(Quantity.Growth(8m)) }]))),
        [ConsistencyRule.BaselinePastTarget] = (
            Of(Report(2024, [Goal("forest-cover", new Condition.AtLeast(Quantity.Share(48m))) with { Baseline = Quantity.Share(48m) }])),
            Of(Report(2024, [Goal("forest-cover", new Condition.MoreThan(Quantity.Share(48m))) with { Baseline = Quantity.Share(48m) }]))),
        [ConsistencyRule.NegativeCount] = (
            Of(Report(2024, results: [Value("new-urban-jobs", People(-1m), 2023)])),
            Of(Report(2024, results: [Value("new-urban-jobs", People(0m), 2023)]))),
        [ConsistencyRule.ItemUnknown] = (
            Of(Notice(Task("2025/1.1", ["甲局"])) with { Targets = [Jobs(ItemId.Parse("2025/9.9"))] }),
            Of(Notice(Task("2025/1.1", ["甲局"])) with { Targets = [Jobs(TaskId)] })),
        [ConsistencyRule.StageReversed] = (Stages("建成", "开工"), Stages("开工", "建成")),
        [ConsistencyRule.WeightsZero] = (
            Of(Report(2024, [Goal("gdp", new Condition.AtLeast(Quantity.Growth(7m))) with { Weight = 0m }])),
            Of(Report(2024,
                [Goal("gdp", new Condition.AtLeast(Quantity.Growth(7m))) with { Weight = 0m },
                    Goal("retail-sales", new Condition.AtLeast(Quantity.Growth(7m)))]))),
        [ConsistencyRule.EstimateAfterFinal] = (
            Of(Report(2024, results: [Value("gdp", Level(4015m), 2023)]),
                Report(2025, results: [Value("gdp", Level(4015m), 2023) with { Status = ObservationStatus.Estimated }])),
            Of(Report(2024, results: [Value("gdp", Level(4015m), 2023) with { Status = ObservationStatus.Estimated }]),
                Report(2025, results: [Value("gdp", Level(4015m), 2023)]))),
    };

    private static ItemId TaskId => ItemId.Parse("2025/1.1");

    private static Archive Of(params Document[] documents) => new(documents)
    {
        Indicators = IndicatorCatalogue.Standard,
        Organizations = new OrganizationDirectory(
        [
            new("a", [new("旧名局", until: new(2020, 1, 1)), new("甲局", from: new(2020, 1, 2))]) { Nameplates = ["甲牌"] },
            new("b", [new("乙局")]),
            new("all", [new("各局")]) { Kind = OrganizationKind.Umbrella, Members = ["a", "b"] },
        ]),
    };

    private static Document.WorkReport Report(int year, IReadOnlyList<Target>? targets = null,
        IReadOnlyList<Observation>? results = null) => new()
        {
            Id = $"report-{year}", Title = "report", Government = "甲市", Year = new Year(year),
            Targets = [.. (targets ?? []).Select(t => t with { Source = new Citation($"report-{year}", t.Source.Span) })],
            Observations = [.. (results ?? [])
            .Select(o => o with { Source = new Citation($"report-{year}", o.Source.Span) { NumberSpan = o.Source.NumberSpan } })],
        };

    private static Document.ResponsibilityNotice Notice(params PolicyTask[] tasks) => new()
    {
        Id = "notice", Title = "notice", Government = "甲市", Year = new Year(2025),
        Header = new DocumentHeader { SignatureDate = new(2025, 3, 4) }, Tasks = tasks,
    };

    private static PolicyTask Task(string id, IReadOnlyList<string>? leads = null, IReadOnlyList<string>? supports = null) => new()
    {
        Id = ItemId.Parse(id), Title = id, Source = new Citation("notice", default),
        Responsibility = leads is null && supports is null ? null : new Responsibility { Leads = leads ?? [], Supports = supports ?? [] },
    };

    private static Indicator Known(string code) => IndicatorCatalogue.Standard.Find(code) ?? Indicator.Local(code);

    private static Target Goal(string code, Condition condition) => new()
    {
        Id = $"t{s_next++}", Indicator = Known(code), Measure = condition.Number!.Measure, Period = Period.Parse("2024"),
        Condition = condition, Source = new Citation("-", new TextSpan(s_next * 10, 5)),
    };

    private static Target Jobs(ItemId item) =>
        Goal("new-urban-jobs", new Condition.AtLeast(People(6m))) with
        {
            Period = Period.Parse("2025"),
            Source = new Citation("notice", default) { Item = item }
        };

    private static Observation Value(string code, Quantity value, int year) => new()
    {
        Id = $"o{s_next++}", Indicator = Known(code), Measure = value.Measure, Period = Period.OfYear(new Year(year)),
        Value = new Reported.Exactly(value),
        Source = new Citation("-", new TextSpan(s_next * 10, 5)) { NumberSpan = new TextSpan(s_next * 10, 3) },
    };

    private static Observation Claim(string code, Condition claim) => new()
    {
        Id = $"o{s_next++}", Indicator = Known(code), Measure = Measure.Level, Period = Period.Parse("2023"),
        Value = new Reported.Asserted(claim), Source = new Citation("-", new TextSpan(s_next * 10, 5)),
    };

    private static Quantity Level(decimal value) => Quantity.Of(value, "亿元");

    private static Quantity Grain(decimal value) => Quantity.Of(value, "亿斤");

    private static Quantity People(decimal value) => Quantity.Of(value, "万人");

    private static Archive Growth(string code, decimal before, decimal now, decimal stated) => Of(
        Report(2023, results: [Value(code, Level(before), 2022)]),
        Report(2024, results: [Value(code, Level(now), 2023), Value(code, Quantity.Growth(stated), 2023)]));

    private static Archive CountAndShare(decimal count, decimal share) =>
        Of(Report(2024, results: [Value("备案项目", Quantity.Of(count, "个"), 2023), Value("新兴产业项目占比", Quantity.Share(share), 2023)]));

    private static Archive Spending(decimal part, decimal whole, decimal share) => Of(Report(2024, results:
        [Value("livelihood-spending", Level(part), 2023), Value("budget-expenditure", Level(whole), 2023),
            Value("livelihood-spending-share", Quantity.Share(share), 2023)]));

    private static Archive Incomes(decimal urban, decimal rural, decimal ratio) => Of(Report(2024, results:
        [Value("urban-income", Quantity.Of(urban, "元"), 2023), Value("rural-income", Quantity.Of(rural, "元"), 2023),
            Value("income-ratio", Quantity.Times(ratio), 2023)]));

    private static Archive Accounts(decimal revenue) => Of(
        Report(2023,
            results: [Value("livelihood-spending", Level(443.6m), 2022), Value("livelihood-spending-share", Quantity.Share(73.7m), 2022)]),
        Report(2024,
            results: [Value("livelihood-spending", Level(447.5m), 2023), Value("livelihood-spending-share", Quantity.Share(73.7m), 2023),
                Value("budget-revenue", Quantity.Growth(revenue), 2023)]));

    private static Archive Ranks(int before, int now, decimal move) => Of(
        Report(2023, results: [Value("百强市排名", Quantity.Rank(before), 2022)]),
        Report(2024,
            results: [Value("百强市排名", Quantity.Rank(now), 2023), Value("百强市排名", new Quantity(move, Unit.Place, Measure.RankMove), 2023)]));

    private static Archive Runs(decimal before, decimal now) => Of(
        Report(2023, results: [Value("粮食生产连续增长次数", Quantity.Of(before, "连增"), 2022)]),
        Report(2024, results: [Value("粮食生产连续增长次数", Quantity.Of(now, "连增"), 2023)]));

    private static Archive Stages(string first, string second) => Of(
        Report(2023) with { Projects = [Project(first, 2022)] }, Report(2024) with { Projects = [Project(second, 2023)] });

    private static NamedProject Project(string stage, int year) => new("某铁路")
    {
        Mentions = [new ProjectMention { Stage = new Stage(StageScale.Construction, stage), Period = Period.OfYear(new Year(year)),
            Source = new Citation($"report-{year + 1}", default) }],
    };
}
