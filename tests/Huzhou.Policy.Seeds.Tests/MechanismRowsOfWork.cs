using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Presentation;
using static Huzhou.Policy.Seeds.Tests.MechanismRow;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>
/// The mechanisms by which the documents give work out, follow it and judge it: projects, titles, owners, meetings, lists.
/// </summary>
internal static class MechanismRowsOfWork
{
    private const string Notice = "2025-responsibility-notice", Minutes = "2023-02-executive-meeting-minutes", Cycles = "cycle",
        Load = "portfolio", Named = "show programmes", Decides = "show decisions";

    internal static IEnumerable<(string Head, MechanismRow[] Rows)> All(PortfolioBook book) =>
    [
        ("Projects",
        [
            new("a project over documents", "ProjectPath", Cycles, Project("如通苏湖城际铁路")),
            new("under a longer or shorter name", "NamedProject.Aliases", Cycles, Project("安吉两库引水")),
            new("its stretch in one territory", "NamedProject.Aliases", Cycles, Project("环湖大堤后续")),
            new("a firm's project by another word", "NamedProject.Aliases", Cycles, Project("屹丰汽车")),
            new("signed, then to be built", "StageScale.Construction", Cycles, Project("莱宝高科")),
            new("promised again, less firmly", "ProjectPath.Slip", Cycles, Said("2024 report, 8567", () =>
                $"{MechanismRow.Cycle.Slipped.Count} slipped: {string.Join(", ", MechanismRow.Cycle.Slipped.Select(path => path.Project.Name))}")),
            new("preparations (前期)", "StageScale.Construction", Cycles, Project("宁杭高铁二通道")),
        ]),
        ("Titles, grades and awards",
        [
            new("pursued (争创)", "Distinction", Cycles, Title("国家儿童友好城市")),
            new("pursued, then obtained", "DistinctionPath", Cycles, Title("国家碳达峰试点城市")),
            new("put on a list (入围)", "DistinctionStatus.Listed", Cycles, Title("志愿服务项目孵化基地")),
            new("kept (蝉联)", "DistinctionStatus.Kept", Cycles, Title("清源杯")),
            new("pursued again", "DistinctionCourse.PursuedAgain", Cycles, Title("东亚文化之都")),
            new("won in two years (连续两年入选)", "DistinctionPath", Cycles, Title("最具幸福感城市")),
            new("a grade (金鼎)", "Distinction.Grade", Cycles, Title("金鼎")),
            new("a good mark in a row (十一连优)", "Observation", "show series", Result("美丽浙江考核", 2023)),
            new("the next of a run (十八连冠)", "Condition.Streak", "scorecard --year 2024", Target("平安湖州建设连续", 2024)),
            new("several wins in one sentence (九夺…三获)", "Distinction", Cycles, Title("大禹鼎")),
        ]),
        ("Who answers",
        [
            new("tasks by leader", "PortfolioBook.Leaders", Load + " --leaders", Said("2025 notice", () =>
                string.Join(", ", book.Leaders.Take(3).Select(leader => $"{leader.Owner} {leader.Leads.Count}")))),
            new("the lead marked (牵头)", "LeadRule.Explicit", Load, Task(t => t.Responsibility is { Rule: LeadRule.Explicit })),
            new("the first one leads", "LeadRule.FirstListed", Load, Task(t => t.Responsibility is { Rule: LeadRule.FirstListed })),
            new("several leads", "Responsibility.Leads", Load,
                Task(t => t.Responsibility is { Leads.Count: > 1, Rule: LeadRule.Explicit })),
            new("an umbrella (各区县政府)", "Organization.IsUmbrella", "show organizations", Said("2025 notice", () =>
                MechanismRow.Archive.Organizations.Resolve("各区县政府") is { IsUmbrella: true } body ? $"{body.Members.Count} members" : null)),
            new("an open umbrella (市级其他有关单位)", "Organization.IsOpen", "show organizations", Said("2025 notice", () =>
                MechanismRow.Archive.Organizations.Resolve("市级其他有关单位") is { IsOpen: true } body ? body.Name : null)),
            new("a second nameplate", "Organization.Nameplates", "show organizations", Said("2025 notice", () =>
                MechanismRow.Archive.Organizations.Resolve("市粮食和物资储备局")?.Name)),
            new("a load", "Portfolio.Load", Load, Said("2025 notice", () => $"{book.Organizations.MaxBy(one => one.Load)!.Owner} "
                + $"{book.Organizations.Max(one => one.Load)}")),
            new("bodies that work together", "CoResponsibility", Load, Said("2025 notice", () => book.CoResponsibilities()[0] is var pair
                ? $"{pair.First}, {pair.Second}: {pair.Tasks.Count}" : null)),
            new("bodies that never lead", "PortfolioBook.NeverLeading", Load, Said("2025 notice", () => $"{book.NeverLeading.Count}")),
            new("an owner from another year", "InferredOwners", "scorecard --year 2023 --by organization", Said("2025 notice",
                () => $"{InferredOwners.Of(MechanismRow.Archive, new Year(2023)).Count} targets of 2023")),
            new("a body renamed", "OrganizationName", "show organizations", Said("2023 report, 2025 notice", () =>
                MechanismRow.Archive.Organizations.Resolve("市大数据发展管理局", new DateOnly(2023, 2, 27))?.Name)),
            new("number, bodies and days of a notice", "DocumentHeader", "read", Head(Notice, d => d.Header.Number?.ToString())),
            new("receivers of a notice", "DocumentHeader.Addressees", "read", Head(Notice, d => string.Join(", ", d.Header.Addressees))),
            new("copies of a notice, whole", "DocumentHeader.CopiesTo", "read", Head(Notice, d => string.Join(", ", d.Header.CopiesTo))),
            new("standing and measured tasks", "TaskKind", Load, Said("2025 notice", () =>
                string.Join(", ", MechanismRow.Archive.Find(Notice)!.Tasks.GroupBy(t => t.Kind).OrderBy(g => g.Key)
                    .Select(g => $"{Wording.Of(g.Key, Language.English)} {g.Count()}")))),
        ]),
        ("Lists and meetings",
        [
            new("a department's five things", "Document.TaskLists", "show documents", Task(t => t.Id.ToString().StartsWith("2022", StringComparison.Ordinal),
                t => $"{t.Id} {t.Title}")),
            new("the title's target, firm by its detail", "Target.Source.Item", "scorecard --year 2022",
                First(t => t is { Commitment: Commitment.Binding, Period.Year.Value: 2022, Source.Item: not null })),
            new("a meeting: its number, day, chair", "Document.Minutes", "show documents", Head(Minutes, d => d.Header.MeetingDate?.ToString("yyyy-MM-dd",
                System.Globalization.CultureInfo.InvariantCulture))),
            new("a report heard", "Hearing", "read", Head(Minutes, d => $"{((Document.Minutes)d).Hearings.Count} hearings")),
            new("a decision (原则同意)", "MeetingDecision", Decides, Decision(d => d.Outcome == DecisionOutcome.ApprovedInPrinciple,
                d => $"{d.Title}: {Wording.Of(d.Outcome, Language.English)}")),
            new("who submitted it", "MeetingDecision.SubmittedBy", Decides, Decision(d => d.SubmittedBy is not null, d => d.SubmittedBy!)),
            new("papers before the meeting (送审稿)", "MeetingDecision.Documents", Decides, Decision(d => d.Documents.Count > 0,
                d => $"{d.Documents.Count} papers")),
            new("what is to follow", "FollowUpStep", Decides, Decision(d => d.FollowUp.Count > 1,
                d => string.Join(", ", d.FollowUp.Select(step => Wording.Of(step, Language.English))))),
            new("a decision carried out later", "DecisionStatus", Decides, Said("2023 report, 2024 report", () =>
                DecisionStatus.Of(MechanismRow.Archive).FirstOrDefault(one => one.CarriedOut.Count > 0)?.Decision.Title)),
            new("a decision that is open", "DecisionStatus.IsOpen", Decides, Said("2023 minutes", () =>
                DecisionStatus.Of(MechanismRow.Archive).FirstOrDefault(one => one.IsOpen)?.Decision.Title)),
            new("first topic and what a meeting stressed (第一议题, 会议强调)", "Document.Minutes", "read", Nothing("2023 minutes"),
                "what a meeting studies or stresses is no decision, and nothing else holds it"),
        ]),
        ("Programmes by name",
        [
            new("“2+2”", "Programme", Named, Programme("2+2")),
            new("shown monthly, raced quarterly, appraised yearly", "Round", Named, Programme("月亮晒")),
            new("one push a month, two assaults a quarter", "Round", Named, Programme("一月一推进")),
            new("four seasons for the counties", "Round", Named, Programme("四季看变化")),
            new("a set of rates without members (双六率)", "ProgrammeKind.RateSet", Named, Programme("双六率")),
            new("a city's programme for a province's (“8+4”, “56条”)", "Programme.CarriesOut", Named, Said("2023 report, 2024 report", () =>
                ProgrammeStatus.Of(MechanismRow.Archive).FirstOrDefault(one => one.CarriesOut is not null)?.Programme.Name)),
            new("a campaign with targets", "ProgrammeStatus.Assessments", Named, Said("2023 report", () =>
                ProgrammeStatus.Of(MechanismRow.Archive).MaxBy(one => one.Assessments.Count) is { } one
                    ? $"{one.Programme.Name}: {one.Assessments.Count} targets" : null)),
            new("a campaign with results", "ProgrammeStatus.Results", Named, Said("2024 report", () =>
                ProgrammeStatus.Of(MechanismRow.Archive).MaxBy(one => one.Results.Count) is { } one
                    ? $"{one.Programme.Name}: {one.Results.Count} results" : null)),
            new("an action plan for three years (三年行动计划)", "Programme", Named, Programme("三年行动计划")),
            new("a weekly round (每周三)", "Round", Named, Nothing("2023 report, 962"), "a round counts in months"),
            new("chain, river and field chiefs (链长, 河湖长, 田长)", "Post", "read", Nothing("2023 report, 1407"), "roles without a person are not read"),
            new("room for error (容错)", "Programme", Named, Programme("容错纠错机制")),
        ]),
        ("Livelihood projects and supervision",
        [
            new("ten projects with parts and owners", "LivelihoodProject", "livelihood", Said("2025 notice", () =>
                string.Join(", ", book.LivelihoodProjects.Take(3).Select(project => project.Title)))),
            new("the province's ten: completion and satisfaction", "Observation", "livelihood", Result("完成率全省排名", 2023)),
            new("the city's ten done", "Observation", "livelihood", Result("市政府民生实事", 2023)),
            new("raised, candidate, voted, done, rated", "LivelihoodLoop", "livelihood", Said("2023 report, 11700", () =>
                LivelihoodLoop.Move(book.LivelihoodProjects[0], LivelihoodStage.Done).Stage is LivelihoodStage.Done
                    ? Wording.Of(LivelihoodStage.Done, Language.English) : null)),
            new("the loop by name", "Programme", Named, Programme("群众提")),
            new("tasks against the schedule", "ProgressBook", "progress", Said("2025 notice", () =>
                $"{ProgressBook.Of(MechanismRow.Archive, new Year(2025), []).Portfolios.Tasks.Count} tasks")),
            new("lag lists", "Supervision.Lags", "lag", Said("2025 notice", () =>
                $"{new Supervision(ProgressBook.Of(MechanismRow.Archive, new Year(2025), [])).Lags(new DateOnly(2025, 6, 30)).Count} items")),
            new("a ranking of bodies", "Supervision.Rank", "rank", Said("2025 notice", () =>
                $"{new Supervision(ProgressBook.Of(MechanismRow.Archive, new Year(2025), [])).Rank(new DateOnly(2025, 6, 30)).Count} bodies")),
            new("an appraisal for the year", "Supervision.Appraise", "appraise", Said("2025 notice", () =>
                $"{new Supervision(ProgressBook.Of(MechanismRow.Archive, new Year(2025), [])).Appraise().Count} bodies")),
            new("stages of plans, regulations, indices, congresses, bodies", "StageScale", Cycles, Project("生物多样性绿色城市指数")),
        ]),
    ];
}
