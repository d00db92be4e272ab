namespace Huzhou.Policy.Tests.Serialization;

/// <summary>One of everything the format can hold: invented facts with the real shapes.</summary>
internal static partial class Sample
{
    public static IndicatorCatalogue Catalogue { get; } = new(
    [
        new("gdp", "地区生产总值")
        {
            EnglishName = "gross domestic product",
            Unit = Unit.Parse("亿元"),
            Polarity = Polarity.HigherIsBetter,
            Nature = IndicatorNature.Anticipatory,
            Theme = "strong",
            Aliases = ["GDP", "生产总值"],
        },
        new("projects.signed", "引进3亿元以上项目")
        {
            Unit = Unit.Parse("个"),
            Polarity = Polarity.HigherIsBetter,
            Parts = new() { Subject = "项目", Event = "引进", Threshold = "3亿元以上" },
            Relations = [new(IndicatorRelationKind.OtherEvent, "projects.filed"), new(IndicatorRelationKind.Aggregate, "gdp")],
        },
        new("projects.filed", "备案3亿元以上项目") { Unit = Unit.Parse("个"), Parts = new() { Subject = "项目", Event = "备案", Threshold = "3亿元以上" } },
        new("unemployment", "城镇调查失业率") { Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.Snapshot },
    ]);

    public static Archive Archive { get; } = new([Report, Notice, Minutes, Progress])
    {
        Governments = [new("湖州市", GovernmentLevel.Prefecture) { EnglishName = "Huzhou", Code = "330500", Parent = "浙江省" }],
        Indicators = Catalogue,
        Organizations = new(
        [
            new("data",
                [new("市大数据局", null, new DateOnly(2024, 2, 29)),
                    new("市数据局", new DateOnly(2024, 3, 1))]) { Kind = OrganizationKind.Government, Level = GovernmentLevel.Prefecture },
            new("commerce", [new("市商务局")]) { EnglishName = "commerce bureau", Nameplates = ["市粮食和物资储备局"] },
            new("old", [new("市旧局")]) { MergedInto = "commerce" },
            new("all", [new("各单位")]) { Kind = OrganizationKind.Umbrella, Members = ["data", "commerce"], IsOpen = true },
        ]),
        Officials = [new("张三") { Posts = [new("副市长", new DateOnly(2025, 3, 1)), new("主任") { Organization = "data" }] }],
        Programmes =
        [
            new("rates", "双率")
            {
                EnglishName = "the two rates",
                Kind = ProgrammeKind.RateSet,
                Level = GovernmentLevel.Prefecture,
                Aliases = ["两率"],
                CarriesOut = "province",
                SetUpBy = ItemId.Parse("2023-17/agenda.1"),
                Tasks = [ItemId.Parse("2025/2.4")],
                Targets = ["2023-report#4724"],
                Members = ["unemployment"],
                Results = ["2023-report#180"],
                Rounds = [new("月月比", 1, RoundKind.Display), new("季季看", 3)],
            },
        ],
        Themes = [new("strong", "实力新湖州") { EnglishName = "strong" }],
        Review = new([.. Review.Decisions.Where(decision => decision.IsDecided)]),
    };

    public static Document.WorkReport Report => new()
    {
        Id = "2023-report",
        Title = "2023年政府工作报告",
        Government = "湖州市",
        Year = new(2023),
        Header = new()
        {
            MeetingDate = new DateOnly(2023, 2, 8),
            PublicationDate = new DateOnly(2023, 2, 20),
            Publisher = "湖州日报",
        },
        Sections =
        [
            new() { Path = "一", Title = "2022年工作", Kind = SectionKind.Results, Period = Period.OfYear(new(2022)), Span = new(0, 4000) },
            new() { Path = "二/(一)", Kind = SectionKind.Plan, Theme = "strong", Span = new(4000, 900) },
        ],
        Targets =
        [
            new()
            {
                Id = "2023-report#4724",
                Indicator = Catalogue.Find("gdp")!,
                Measure = Measure.Growth,
                Period = Period.OfYear(new(2023)),
                Condition = new Condition.About(Quantity.Growth(6m)),
                Commitment = Commitment.Binding,
                Stretch = new Condition.AtLeast(Quantity.Growth(6.50m)),
                Basis = Basis.ComparablePrices | Basis.SameScope,
                IsHeadline = true,
                Weight = 1.5m,
                Baseline = Quantity.Growth(-3.3m),
                Source = At("2023-report", 4716, 13, 4724, 2, "二/主要预期目标"),
            },
            new()
            {
                Id = "2023-report#5000",
                Indicator = new("local:示范项目", "示范项目") { Polarity = Polarity.HigherIsBetter, Parts = new() { Event = "新增" } },
                Measure = Measure.Count,
                Period = Period.OfMonths(new(2023), 1, 10),
                Condition = new Condition.Between(Quantity.Of(200, "个"), Quantity.Of(300, "个")),
                Origin = "省",
                Source = At("2023-report", 5000, 10),
            },
            new()
            {
                Id = "2023-report#5100",
                Indicator = Indicator.Local("示范项目"),
                Measure = Measure.Stage,
                Period = Period.OfYear(new(2023)),
                Condition = new Condition.Milestone(new Stage(new StageScale("construction", ["一期/首期", "二期"]), "首期"),
                    new DateOnly(2023, 10, 31)),
                Source = At("2023-report", 5100, 10),
            },
        ],
        Observations =
        [
            new()
            {
                Id = "2023-report#100",
                Indicator = Catalogue.Find("gdp")!,
                Measure = Measure.Level,
                Period = Period.OfYear(new(2022)),
                Value = new Reported.Exactly(Quantity.Of(3850m, "亿元")),
                Status = ObservationStatus.Estimated,
                Basis = Basis.CurrentPrices,
                StatedCompletion = Quantity.Rate(101.0m),
                Source = At("2023-report", 100, 20, 110, 6, "一"),
            },
            new()
            {
                Id = "2023-report#140",
                Indicator = Catalogue.Find("gdp")!,
                Measure = Measure.PointChange,
                Period = Period.OfYear(new(2022)),
                Value = new Reported.Exactly(Quantity.Points(0.3m)),
                Against = new("全省") { League = "全省" },
                League = "全省",
                Source = At("2023-report", 140, 20),
            },
            new()
            {
                Id = "2023-report#180",
                Indicator = Catalogue.Find("unemployment")!,
                Measure = Measure.Rate,
                Period = Period.OfYear(new(2022)),
                Value = new Reported.Asserted(new Condition.InStepWith(new("经济增长") { IndicatorCode = "gdp" }, true)),
                Source = At("2023-report", 180, 20),
            },
        ],
        Programmes = [new() { Name = "双率", Kind = ProgrammeKind.RateSet, Level = GovernmentLevel.Prefecture,
            Period = Period.OfYear(new(2023)), Source = At("2023-report", 7000, 4) }],
        Projects = [new("某某汽车") { Aliases = ["某某新能源汽车"],
            Mentions = [new() { Stage = new(StageScale.Construction, "开工"), Period = Period.OfYear(new(2023)), IsPromise = true,
                Commitment = Commitment.Aspirational, Source = At("2023-report", 6000, 8) }] }],
        Distinctions = [new() { Name = "平安鼎", Status = DistinctionStatus.Kept, Level = GovernmentLevel.Provincial, Grade = "金鼎",
            Holder = "某县", Commitment = Commitment.Binding, Period = Period.OfYear(new(2023)), Source = At("2023-report", 6100, 8) }],
        Claims = [new() { Degree = ClaimDegree.Completed, Scope = "主要目标任务", Session = "某次会议", Period = Period.OfYear(new(2022)),
            Source = At("2023-report", 50, 8) }],
        Shortcomings = [new() { Topic = "创新能力", Period = Period.OfYear(new(2022)), Source = At("2023-report", 3900, 8) }],
        Findings = [new("HZP0001", Severity.Information, "The year was inferred.", "2023-report", new TextSpan(0, 4)),
            new("HZP0101", Severity.Warning, "An owner is missing.")],
    };

    public static Document.ResponsibilityNotice Notice => new()
    {
        Id = "2025-notice",
        Title = "2025年任务分解",
        Government = "湖州市",
        Year = new(2025),
        Extent = DocumentExtent.TasksOnly,
        Header = new()
        {
            IssuingBody = "市政府办公室",
            ApprovingBody = "市政府",
            Number = new("湖政办发", new(2025), 5),
            Addressees = ["各区县政府", "市级各单位"],
            CopiesTo = ["市委"],
            Annexes = ["清单"],
            SignatureDate = new DateOnly(2025, 3, 10),
            PrintDate = new DateOnly(2025, 3, 12),
        },
        Tasks =
        [
            new()
            {
                Id = ItemId.Parse("2025/2.4"),
                Title = "扩大投资",
                Kind = TaskKind.Measured,
                Leader = "张三",
                Theme = "strong",
                Responsibility = new() { Leads = ["市发展改革委", "市数据局"], Supports = ["各区县政府"], TakenFor = [new TakenName("市数据局", "data")],
                    Rule = LeadRule.Explicit, IsInferred = true, Source = At("2025-notice", 40, 12) },
                Source = At("2025-notice", 10, 12) with { Item = ItemId.Parse("2025/2.4") },
                Detail = At("2025-notice", 22, 12),
            },
            new() { Id = ItemId.Parse("2025/市科协.1"), Title = "深化科普", Kind = TaskKind.Standing, Source = At("2025-notice", 60, 12) },
        ],
        LivelihoodProjects =
        [
            new()
            {
                Id = ItemId.Parse("2025/livelihood.3"),
                Title = "老旧小区加装电梯",
                Stage = LivelihoodStage.Voted,
                Level = GovernmentLevel.Prefecture,
                Responsibility = new() { Leads = ["市建设局"], Rule = LeadRule.FirstListedByChoice },
                Completion = Quantity.Rate(100m),
                Satisfaction = Quantity.Rate(98.6m),
                Source = At("2025-notice", 80, 12),
            },
        ],
    };

    public static Document.Minutes Minutes => new()
    {
        Id = "2023-02-minutes",
        Title = "第17次常务会议纪要",
        Government = "湖州市",
        Year = new(2023),
        Header = new() { Number = new(null, new(2023), 2), MeetingDate = new DateOnly(2023, 2, 3) },
        Ordinal = 17,
        Chair = "李四",
        Attendees = ["李四", "张三"],
        Invited = ["王五"],
        OnLeave = ["赵六"],
        SittingIn = ["某局"],
        Hearings = [new() { Topic = "安全生产", Post = "局长", Presenter = "王五", IsCircular = true, Source = At("2023-02-minutes", 30, 9) }],
        Decisions =
        [
            new()
            {
                Id = ItemId.Parse("2023-17/agenda.1"),
                Title = "某办法",
                SubmittedBy = "市司法局",
                Documents = ["某办法（送审稿）"],
                Outcome = DecisionOutcome.ApprovedInPrinciple,
                FollowUp = [FollowUpStep.Revise, FollowUpStep.Issue],
                Source = At("2023-02-minutes", 60, 9),
            },
        ],
    };

    public static Document.ProgressReport Progress => new()
    {
        Id = "2025-09-progress",
        Title = "九月推进情况",
        Government = "湖州市",
        Year = new(2025),
        Entries =
        [
            new() { Task = ItemId.Parse("2025/2.4"), Target = "2025-notice#1", AsOf = new DateOnly(2025, 9, 30), Reporter = "市发展改革委",
                Statement = "已开工", Value = Quantity.Of(42m, "个"), Source = At("2025-09-progress", 5, 6) },
            new() { Task = ItemId.Parse("2025/2.5"), AsOf = new DateOnly(2025, 9, 30) },
        ],
    };

    public static Citation At(string document, int start, int length, int? number = null, int numberLength = 0, string? section = null) =>
        new(document, new TextSpan(start, length))
        {
            NumberSpan = number is { } n ? new TextSpan(n, numberLength) : null,
            Section = section
        };
}
