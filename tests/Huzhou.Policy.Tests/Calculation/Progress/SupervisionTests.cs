using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Tests.Calculation.Progress;

/// <summary>All figures here are invented.</summary>
public sealed class SupervisionTests
{
    private static readonly DateOnly s_september = new(2025, 9, 30);
    private static readonly Indicator s_jobs = new("jobs", "新增就业") { Polarity = Polarity.HigherIsBetter };
    private static readonly Indicator s_land = new("land", "供应用地") { Polarity = Polarity.HigherIsBetter };
    private static readonly Indicator s_unemployment = new("unemployment", "失业率")
    {
        Polarity = Polarity.LowerIsBetter,
        Aggregation = Aggregation.Snapshot
    };

    [Fact]
    public void Portfolios_say_who_leads_supports_and_shares()
    {
        PortfolioBook book = PortfolioBook.Of(Sample(), new Year(2025));
        Portfolio a = book.Of("甲局");
        Assert.Equal(["2025/1.1", "2025/1.2"], a.Leads.Select(task => task.Id.ToString()));
        Assert.Equal(["2025/2.1"], a.Supports.Select(task => task.Id.ToString()));
        Assert.Equal(1, a.SharedLeads);
        Assert.Equal(2.25m, a.Load);
        Assert.Equal(["t1", "t2"], a.Targets.Select(target => target.Id));
        Assert.Equal(["海关"], book.NeverLeading.Select(portfolio => portfolio.Owner));
        Assert.Equal(["2025/2.2"], book.Orphans.Select(task => task.Id.ToString()));
        Assert.Equal([("一市长", 2), ("二市长", 2)], book.Leaders.Select(portfolio => (portfolio.Owner, portfolio.Leads.Count)));
        CoResponsibility pair = book.CoResponsibilities()[0];
        Assert.Equal(("甲局", "乙局", 3), (pair.First, pair.Second, pair.Tasks.Count));
        Assert.Equal((3, 0), book.Count(includeLivelihood: true));
    }

    [Fact]
    public void A_cumulative_target_expects_the_elapsed_part_and_a_snapshot_the_whole()
    {
        ProgressBook book = Book(Entry("2025/1.1", s_september, Quantity.Of(6m, "万人")),
            Entry("2025/2.1", s_september, Quantity.Rate(4.9m)));
        IReadOnlyList<TaskProgress> rows = book.On(s_september);
        TaskProgress jobs = rows.Single(row => row.Target?.Id == "t1"), rate = rows.Single(row => row.Target?.Id == "t3");
        Assert.Equal((0.75m, 0.6m, -15m, ScheduleStatus.FarBehind), (jobs.Expected, jobs.Completion!.Rate, jobs.LeadPoints, jobs.Status));
        Assert.Equal(-20m, jobs.RelativeLead);
        Assert.Equal(Quantity.Of(8m, "万人"), jobs.Projection);
        Assert.Equal((1m, ScheduleStatus.OnSchedule), (rate.Expected, rate.Status));
        Assert.Null(rate.Projection);
    }

    [Fact]
    public void The_bands_of_a_policy_decide_what_the_same_lag_is_called()
    {
        ProgressBook book = Book(Entry("2025/1.1", s_september, Quantity.Of(6m, "万人")));
        Assert.Equal(ScheduleStatus.Lagging,
            book.On(s_september, StatusRule.Sanya2022.Build()).Single(row => row.Target?.Id == "t1").Status);
    }

    [Fact]
    public void A_work_plan_replaces_the_even_course()
    {
        WorkPlan plan = new()
        {
            Task = ItemId.Parse("2025/1.1"), Organization = "甲局",
            Steps = [new("first", new(2025, 9, 30), 0.5m), new("rest", new(2025, 12, 31), 1m)]
        };
        ProgressBook book = ProgressBook.Of(Sample(), new Year(2025), [Entry("2025/1.1", s_september, Quantity.Of(6m, "万人"))], [plan]);
        Assert.Equal(10m, book.On(s_september).Single(row => row.Target?.Id == "t1").LeadPoints);
        Assert.Equal(["2025/1.2", "2025/2.1"], book.WithoutPlan.Select(task => task.Id.ToString()));
    }

    [Fact]
    public void The_same_result_at_a_later_day_never_shows_a_smaller_lag()
    {
        ProgressBook book = Book(Entry("2025/1.1", new(2025, 2, 28), Quantity.Of(3m, "万人")));
        foreach (Elapse elapse in Enum.GetValues<Elapse>())
        {
            decimal before = decimal.MaxValue;
            for (DateOnly day = new(2025, 2, 28); day <= new DateOnly(2026, 1, 31); day = day.AddDays(7))
            {
                decimal lead = book.On(day, elapse: elapse).Single(row => row.Target?.Id == "t1").LeadPoints!.Value;
                Assert.True(lead <= before);
                before = lead;
            }
        }
    }

    [Fact]
    public void A_lag_list_names_the_body_and_the_reason()
    {
        Supervision supervision = new(Book(Entry("2025/1.1", s_september, Quantity.Of(6m, "万人"))));
        Assert.Equal(
            [("甲局", "t1", LagReason.FarBehind), ("乙局", "t2", LagReason.NotReported), ("甲局", "t2", LagReason.NotReported),
                ("乙局", "t3", LagReason.NotReported)],
            supervision.Lags(s_september).OrderBy(item => item.Progress.Target!.Id)
                .ThenBy(item => item.Organization, StringComparer.Ordinal)
                .Select(item => (item.Organization, item.Progress.Target!.Id, item.Reason)));
    }

    [Fact]
    public void A_ranking_shares_ties_and_says_who_has_no_place_and_why()
    {
        ProgressBook book = Book(
            Entry("2025/1.1", s_september, Quantity.Of(9m, "万人")), Entry("2025/1.2", s_september, Quantity.Of(9000m, "亩")),
            Entry("2025/2.1", s_september, Quantity.Rate(4.9m)));
        SupervisionPolicy policy = SupervisionPolicy.Default with { Credit = new CreditPolicy.Equally() };
        IReadOnlyList<OrganizationStanding> ranking = new Supervision(book, policy).Rank(s_september);
        Assert.Equal(
            [("甲局", 1, null), ("乙局", 1, null), ("海关", (int?)null, Unranked.KindLeftOut)],
            ranking.Select(standing => (standing.Organization, standing.Place, standing.Unranked)).ToArray());
        Assert.All(ranking, standing => Assert.Equal(100.0m, standing.Shares.Sum()));
        IReadOnlyList<OrganizationStanding> silent = new Supervision(Book(Entry("2025/1.1", s_september, Quantity.Of(9m, "万人"))))
            .Rank(s_september);
        Assert.Equal(Unranked.CoverageBelowFloor, silent.Single(standing => standing.Organization == "甲局").Unranked);
        Assert.Equal(Unranked.CoverageBelowFloor, silent.Single(standing => standing.Organization == "乙局").Unranked);
        Supervision floorless = new(Book(Entry("2025/1.1", s_september, Quantity.Of(9m, "万人"))),
            SupervisionPolicy.Default with { CoverageFloor = 0m });
        Assert.Equal(Unranked.NothingToRank, floorless.Rank(s_september).Single(standing => standing.Organization == "乙局").Unranked);
    }

    [Fact]
    public void A_missing_report_is_left_out_unless_the_policy_counts_it_as_zero()
    {
        ProgressBook book = Book(Entry("2025/1.1", s_september, Quantity.Of(9m, "万人")));
        SupervisionPolicy strict = SupervisionPolicy.Default with { Missing = MissingReport.CountsAsZero };
        Assert.Equal(100m, new Supervision(book).Display(s_september).Single(standing => standing.Organization == "甲局").Score);
        Assert.Equal(66.67m,
            decimal.Round(new Supervision(book, strict).Display(s_september)
                .Single(standing => standing.Organization == "甲局").Score!.Value, 2));
    }

    [Fact]
    public void An_appraisal_weighs_progress_along_the_way_and_completion_at_the_end()
    {
        ProgressBook book = Book(
            Entry("2025/1.1", new(2025, 6, 30), Quantity.Of(2.5m, "万人")), Entry("2025/1.1", new(2025, 12, 31), Quantity.Of(10m, "万人")),
            Entry("2025/1.2", new(2025, 6, 30), Quantity.Of(6000m, "亩")), Entry("2025/1.2", new(2025, 12, 31), Quantity.Of(9600m, "亩")));
        OrganizationStanding a = new Supervision(book).Appraise([new(2025, 6, 30)]).Single(standing => standing.Organization == "甲局");
        decimal along = (0.5m + (0.5m * 1m)) / 1.5m * 100m, end = (1m + (0.5m * 0.8m)) / 1.5m * 100m;
        Assert.Equal(decimal.Round((0.4m * along) + (0.6m * end), 10), decimal.Round(a.Score!.Value, 10));
        Assert.Equal(1, a.Place);
    }

    [Fact]
    public void Removing_a_task_in_which_a_body_has_no_role_leaves_its_score_unchanged()
    {
        ProgressEntry[] entries = [Entry("2025/1.1", s_september, Quantity.Of(5m, "万人")),
            Entry("2025/2.1", s_september, Quantity.Rate(5.5m))];
        SupervisionPolicy policy = SupervisionPolicy.Default with { Credit = new CreditPolicy.ByRole(1m, 0.5m), CoverageFloor = 0m };
        Archive all = Sample();
        Document.ResponsibilityNotice notice = (Document.ResponsibilityNotice)all.Documents[0];
        Archive without = new([notice with { Tasks = [.. notice.Tasks.Where(task => task.Id != ItemId.Parse("2025/1.1"))],
            Targets = [.. notice.Targets.Where(target => target.Id != "t1")] }])
        {
            Organizations = all.Organizations,
        };
        decimal? Score(Archive archive) =>
            new Supervision(ProgressBook.Of(archive, new Year(2025), entries), policy).Display(s_september)
                .Single(standing => standing.Organization == "海关").Score;
        Assert.NotNull(Score(all));
        Assert.Equal(Score(all), Score(without));
    }

    [Fact]
    public void Reports_that_do_not_fit_are_named_and_take_no_part()
    {
        ProgressBook book = Book(
            Entry("2025/9.9", s_september, null),
            Entry("2025/1.1", new(2024, 12, 31), Quantity.Of(1m, "万人")),
            Entry("2025/1.1", s_september, Quantity.Of(1m, "亿元")),
            Entry("2025/1.1", s_september, Quantity.Of(1m, "万人")),
            Entry("2025/1.1", s_september, Quantity.Of(2m, "万人")),
            Entry("2025/1.1", s_september, Quantity.Of(2m, "万人")) with { Target = "t9" },
            Entry("2025/2.2", s_september, Quantity.Of(2m, "万人")));
        Assert.Equal(
            [
                "2025/9.9 is not a task of 2025.",
                "2025/1.1 is reported for 2024-12-31, outside of 2025.",
                "2025/1.1 is reported in 亿元 (Level); its target is in 万人 (Count).",
                "2025/1.1 is reported twice for 2025-09-30; the first report holds.",
                "2025/1.1 has no target \"t9\"; it has t1 (新增就业).",
                "2025/2.2 is reported with count:2万人, but has no target with a number.",
            ],
            book.Findings.Select(finding => finding.Message));
        Assert.All(book.Findings, finding => Assert.Equal("HZP0401", finding.Code));
        Assert.All(book.Findings,
            finding => Assert.EndsWith("。",
                global::Huzhou.Policy.Presentation.Wording.Of(finding, global::Huzhou.Policy.Presentation.Language.Chinese),
                StringComparison.Ordinal));
        Assert.Equal(1m, Assert.Single(book.Entries).Value!.Value);
    }

    [Fact]
    public void Work_plans_that_do_not_fit_are_named()
    {
        WorkPlan plan = new() { Task = ItemId.Parse("2025/1.1"), Organization = "甲局", Steps = [new("all", new(2025, 12, 31), 1m)] };
        ProgressBook book = ProgressBook.Of(Sample(), new Year(2025), [],
            [plan, plan with { Organization = "乙局" }, plan with { Task = ItemId.Parse("2025/7.7") },
                plan with { Steps = [new("late", new(2026, 1, 31), 1m)], Task = ItemId.Parse("2025/1.2") }]);
        Assert.Equal(
            [
                "2025/1.1 has two work plans; that of 甲局 holds.",
                "The work plan of 乙局 is for 2025/7.7, which is not a task of 2025.",
                "The work plan of 乙局 for 2025/1.2 ends on 2026-01-31, outside of 2025.",
            ],
            book.Findings.Select(finding => finding.Message.Replace("of 甲局 is", "of 乙局 is", StringComparison.Ordinal)
                .Replace("of 甲局 for", "of 乙局 for", StringComparison.Ordinal)));
    }

    private static ProgressEntry Entry(string task, DateOnly day, Quantity? value) =>
        new() { Task = ItemId.Parse(task), AsOf = day, Value = value };

    private static ProgressBook Book(params ProgressEntry[] entries) => ProgressBook.Of(Sample(), new Year(2025), entries);

    private static Archive Sample()
    {
        Document.ResponsibilityNotice notice = new()
        {
            Id = "n", Title = "notice", Government = "某市", Year = new Year(2025),
            Tasks =
            [
                Task("2025/1.1", "一市长", TaskKind.Measured, ["甲局"], ["乙局"]),
                Task("2025/1.2", "一市长", TaskKind.Measured, ["甲局", "乙局"], []),
                Task("2025/2.1", "二市长", TaskKind.Measured, ["乙局"],
                    ["甲局", "海关"]) with { Responsibility = new Responsibility { Leads = ["乙局"], Supports = ["海关", "甲局"] } },
                Task("2025/2.2", "二市长", TaskKind.Standing, [], []) with { Responsibility = null },
            ],
            Targets =
            [
                Goal("t1", "2025/1.1", s_jobs, Measure.Count, new Condition.AtLeast(Quantity.Of(10m, "万人"))),
                Goal("t2", "2025/1.2", s_land, Measure.Level, new Condition.AtLeast(Quantity.Of(12000m, "亩"))),
                Goal("t3", "2025/2.1", s_unemployment, Measure.Rate, new Condition.AtMost(Quantity.Rate(5m))),
            ],
        };
        return new Archive([notice])
        {
            Organizations = new OrganizationDirectory([new("a", [new("甲局")]) { Kind = OrganizationKind.Government },
                new("b", [new("乙局")]) { Kind = OrganizationKind.Government },
                new("customs", [new("海关")]) { Kind = OrganizationKind.Vertical }]),
        };
    }

    private static PolicyTask Task(string id, string leader, TaskKind kind, IReadOnlyList<string> leads, IReadOnlyList<string> supports) =>
        new()
        {
            Id = ItemId.Parse(id), Title = id, Leader = leader, Kind = kind,
            Responsibility = new Responsibility { Leads = leads, Supports = supports }, Source = new Citation("n", default),
        };

    private static Target Goal(string id, string item, Indicator indicator, Measure measure, Condition condition) => new()
    {
        Id = id, Indicator = indicator, Measure = measure, Period = Period.Parse("2025"), Condition = condition,
        Source = new Citation("n", default) { Item = ItemId.Parse(item) },
    };
}
