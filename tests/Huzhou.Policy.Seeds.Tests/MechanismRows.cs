using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using static Huzhou.Policy.Seeds.Tests.MechanismRow;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>The mechanisms of the five documents, as they stand in them, by what they are for.</summary>
internal static class MechanismRows
{
    private const string Card = "scorecard --year 2023", Explain = "explain", Shows = "show series", Load = "portfolio", Cycles = "cycle",
        Notice = "2025-responsibility-notice", Minutes = "2023-02-executive-meeting-minutes";

    private static readonly PortfolioBook s_book = PortfolioBook.Of(MechanismRow.Archive, new Year(2025));

    internal static IReadOnlyList<(string Head, MechanismRow[] Rows)> All { get; } =
    [
        ("What is promised",
        [
            new("about a number (左右)", "Condition.About", Card, Target("gdp", 2023)),
            new("a floor (以上)", "Condition.AtLeast", Card, Target("new-urban-jobs", 2023)),
            new("more than (超过)", "Condition.MoreThan", Card, Target("rich-villages-share", 2023)),
            new("a ceiling (以内)", "Condition.AtMost", Card, Target("surveyed-unemployment", 2023)),
            new("a bare number", "Condition.Stated", Card, Target("retail-sales", 2023)),
            new("a cut of at least (压减15%以上)", "Condition.AtMost", Card, Target("general-expenditure", 2023)),
            new("a place (前25位)", "Condition.RankWithin", Card, Target("innovative-city-rank", 2023)),
            new("a place among others (全省前4)", "Condition.RankWithin", "scorecard --year 2024", Target("实到外资", 2024)),
            new("a better place (进位)", "Condition.RankImproves", "scorecard --year 2025", Target("PM2.5", 2025)),
            new("in step with (同步)", "Condition.InStepWith", Card, Target("budget-revenue", 2023)),
            new("faster than (快于)", "Condition.FasterThan", Card, Target("resident-income", 2023)),
            new("above by a margin (高于全省平均10个百分点)", "Condition.Above", "scorecard --year 2022", Asked<Condition.Above>("2022")),
            new("a direction (进一步缩小)", "Condition.Moves", Card, Target("income-ratio", 2023)),
            new("to hold (基本稳定)", "Condition.Holds", Card, Target("export-share-of-province", 2023)),
            new("never (不发生)", "Condition.Never", "scorecard --year 2024", Asked<Condition.Never>("2024")),
            new("all of a set (全覆盖)", "Condition.AllOf", "scorecard --year 2025", Asked<Condition.AllOf>("2025")),
            new("a record (创新高)", "Condition.RecordHigh", "scorecard --year 2022", Asked<Condition.RecordHigh>("2022")),
            new("years in a row (十七连冠)", "Condition.Streak", Card, Target("peace-streak", 2023)),
            new("first of all (率先)", "Condition.FirstInTime", Card, Asked<Condition.FirstInTime>("2023-government")),
            new("a stage of a project (建成投产)", "Condition.Milestone", Card, Target("立讯精密", 2023)),
            new("a title (争创)", "Condition.Milestone", Card, Target("国家碳达峰试点城市", 2023)),
            new("by a day (10月底前)", "Condition.Milestone.By", "scorecard --year 2025",
                First(t => t.Condition is Condition.Milestone { By: not null })),
            new("a task from above (省定任务)", "Condition.Delegated", Card, Target("energy-saving", 2023)),
            new("a place without a number (前列)", "Condition.VagueTier", "scorecard --year 2022", Asked<Condition.VagueTier>("2022")),
            new("a floor and a goal beyond (保6争8)", "Target.Stretch", "scorecard --year 2025", First(t => t.Stretch is not null
                && t.Source.Document == Notice)),
            new("a fraction in words (三分之二以上)", "Quantity", Card, Target("new-finances-livelihood-share", 2023)),
            new("percentage points (提高1.5个百分点)", "Measure.PointChange", Card, Target("emerging-chains-revenue-share", 2023)),
            new("one number for several (各100个)", "Target", Card, Target("美丽街巷", 2023)),
            new("a threshold in the name (3亿元以上)", "IndicatorParts.Threshold", Card, Target("projects-300m", 2023)),
            new("a part of the number before (其中)", "Target", Card, Target("high-tech-investment", 2023)),
            new("firmly (确保)", "Commitment.Binding", Card, First(t => t is { Commitment: Commitment.Binding, Period.Year.Value: 2023 })),
            new("as an aim (力争)", "Commitment.Aspirational", "scorecard --year 2024", Target("manufacturing-investment", 2024)),
            new("the headline targets in one paragraph", "Target.IsHeadline", Card, Said("2023 report, 4716",
                () => $"{MechanismRow.Archive.TargetsOf(new Year(2023)).Count(target => target.IsHeadline)} targets")),
            new("proposed, not yet decided (建议)", "Target.IsProposed", Card,
                First(t => t is { IsProposed: true, Period.Year.Value: 2023 })),
            new("on a condition (在…前提下)", "Target.Proviso", "read", Said("a sentence of our own", () => PolicyReader.Default.Read(
                new PolicyText("二、2025年工作安排\n在不新增隐性债务的前提下，完成交通投资80亿元。") { Year = new Year(2025) })
                .Targets[0].Proviso)),
            new("all of a set that is not named by a number (所有入河排污口)", "Condition.AllOf", Card, Target("入河排污口", 2023)),
        ]),
        ("What is reported",
        [
            new("a level and its growth", "Observation", Shows, Result("gdp", 2023)),
            new("several values in turn (分别)", "Observation", Shows, Result("rural-income", 2023)),
            new("an estimate (预计)", "ObservationStatus.Estimated", Explain, Result("rd-intensity", 2023)),
            new("a forecast (有望)", "ObservationStatus.Forecast", Explain, Result("peace-streak", 2023)),
            new("a bound (突破万亿元)", "Reported.Bounded", Explain, Result("loans", 2023)),
            new("a rough number (3.6万余)", "Reported.Within", Explain, Result("art-performances", 2023)),
            new("words without a figure (基本稳定)", "Reported.Asserted", Explain, Result("export-share-of-province", 2023)),
            new("against the country and the province (高于全国、全省)", "Observation.Against", "show series gdp",
                Result("gdp", 2022, o => o.Against is not null)),
            new("against the whole (快于面上)", "Observation.Against", Shows, Result("equipment-value-added", 2023)),
            new("a share of the province's (占全省份额6.3%)", "Measure.Share", Shows, Result("占全省份额", 2022)),
            new("on the same scope (同口径)", "Basis.SameScope", "show series budget-revenue",
                Result("budget-revenue", 2022, o => o.Basis.HasFlag(Basis.SameScope))),
            new("basis points (46个基点)", "Measure.PointChange", Shows, Result("贷款加权平均利率", 2022)),
            new("a total so far (累计)", "Observation", Shows, Result("累计", 2022)),
            new("against the mean of three years (较前三年平均)", "Basis", Shows, Result("work-accidents-against-mean", 2022)),
            new("a place by growth (增幅全省第1)", "Measure.Rank", Shows, Result("金融机构贷款余额增幅全省排名", 2022)),
            new("a place among a counted league (11个创新示范区第1)", "Observation.League", Shows, Result("可持续发展指数", 2023)),
            new("years in a row (连续四年)", "Observation", Shows, Result("连续年数", 2022)),
            new("a run that goes on (七连增)", "Reported", Shows, Result("grain-streak", 2023)),
            new("a rate that the document states (投资完成率140.6%)", "Observation", Explain, Result("thousand-projects-investment-rate", 2023)),
            new("a ratio (倍差1.57)", "Measure.Multiple", Shows, Result("income-ratio", 2023)),
            new("a change and the level it led to", "Observation", Shows, Result("income-ratio", 2022)),
            new("a whole covered (国家创新型县全覆盖)", "Condition.AllOf", Shows, Result("国家创新型县", 2023)),
            new("first in the country (率先)", "Condition.FirstInTime", Shows, Result("直达快享机制", 2023)),
            new("a stage of a project", "Reported.AtStage", Explain, Result("西部水厂", 2023)),
            new("a record for all its subjects (均创新高)", "Condition.RecordHigh", Shows, Result("国家科技型中小企业", 2023,
                o => o.Value is Reported.Asserted)),
        ]),
        ("What came of it",
        [
            new("results and plan in one report", "Document.WorkReport", "show documents", Said("2024 report", () =>
                $"{MechanismRow.Archive.Find(HuzhouArchive.Report2024)!.Observations.Count} results, "
                    + $"{MechanismRow.Archive.Find(HuzhouArchive.Report2024)!.Targets.Count} targets")),
            new("met and exceeded", "Verdict", Card, Judged("new-urban-jobs")),
            new("missed by a word", "Verdict.Missed", Card, Judged("rich-villages-share")),
            new("missed by a stage (加快构建 for 基本建成)", "Verdict.Missed", Card, Judged("浙北高等级航道网")),
            new("reported on another basis (引进, 备案)", "Reason.OtherEvent", Card, Judged("projects-300m")),
            new("another population (大学生等各类人才)", "Reason", Card, Judged("university-recruits")),
            new("another denominator", "Reason.OtherDenominator", Card, Judged("new-finances-livelihood-share")),
            new("answered by both halves", "Assessment.Inputs", Card, Judged("resident-income")),
            new("proved by a part", "Reason.ProvedByNarrower", Card, Judged("little-giants-and-champions")),
            new("never reported back", "Verdict.NotReported", Card + " --verdict notReported", Judged("surveyed-unemployment")),
            new("promised again, as it was", "RenewalKind.CarriedOver", Cycles, Renewed("gdp")),
            new("raised", "RenewalKind.Raised", Cycles, Renewed("rd-intensity")),
            new("lowered", "RenewalKind.Lowered", Cycles, Renewed("fixed-asset-investment")),
            new("asked in another form", "RenewalKind.Changed", Cycles, Renewed("foreign-investment")),
            new("set anew under another name", "TargetRenewal.IsReworded", Cycles, Renewed("housing-fund-members")),
            new("a set of another size (11 zones, then 14)", "TargetRenewal.Drift", Cycles, Renewed("service-zones-revenue")),
            new("asked no more than was reached", "TargetBaseline", "scorecard --year 2024", Said("2024 report", () =>
                $"{TargetBaseline.Of(MechanismRow.Archive, new Year(2024)).Count(one => one.IsReachedAlready)} of "
                    + $"{TargetBaseline.Of(MechanismRow.Archive, new Year(2024)).Count} comparable targets of 2024")),
            new("reported without having been promised", "CycleAnalysis.WithoutTarget", Cycles, Said("2024 report",
                () => $"{MechanismRow.Cycle.WithoutTarget.Count} figures")),
            new("completion by several methods", "CompletionMethod", Explain, Said("2023 report, 4984", () =>
                MechanismRow.Cycle.Scorecard.Rows
                    .First(row => row.Target.Indicator.Code == "quality-development-funds").Completion is { Rate: { } rate }
                    ? $"{rate:P1}" : null)),
            new("year against year", "Comparisons", "compare gdp", Said("2023 report, 2024 report", () =>
                string.Join(", ", MechanismRow.Archive.ObservationsOf("gdp").Where(o => o.Measure == Measure.Growth && o.Against is null)
                    .Select(o => Wording.ValueOf(o, Language.English))))),
            new("figures that do not fit together", "Consistency", "check", Said("five documents",
                () => $"{Consistency.Check(MechanismRow.Archive).Count} findings")),
            new("the document's own claim of the whole", "OverallClaim", Cycles, Said("2024 report, 379", () =>
                $"{MechanismRow.Cycle.Claims.Count} claims, {MechanismRow.Cycle.Scorecard.Total.Met} met")),
            new("problems that the document names", "Shortcoming", Cycles, Said("2024 report", () => $"{MechanismRow.Cycle.Shortcomings.Count} problems")),
            new("the six themes", "Theme", "scorecard --by section", Said("2023 report, 2024 report",
                () => string.Join(", ", MechanismRow.Archive.Themes.Select(theme => theme.Name)))),
        ]),
        .. MechanismRowsOfWork.All(s_book),
    ];
}
