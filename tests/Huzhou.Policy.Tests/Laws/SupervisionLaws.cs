using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>
/// A body answers for its own tasks only, and time that passes without a result never helps. All tasks and figures are made by chance.
/// </summary>
public sealed class SupervisionLaws
{
    private static readonly Year s_year = new(2025);
    private static readonly DateOnly s_start = new(2025, 1, 1);
    private static readonly string[] s_bodies = ["甲局", "乙局", "丙局", "丁局"];
    private static readonly StatusBands[] s_bands = [StatusBands.Default, StatusRule.Sanya2022.Build()];

    private static Gen<DateOnly> Day => Gen.Choose(0, 364).Select(s_start.AddDays);

    /// <summary>
    /// A task with its owners (0 no role, 1 leads, 2 supports), what it aims at, where it began, and what was reported when.
    /// </summary>
    private static Gen<Duty> AnyDuty =>
        from roles in Gen.Choose(0, 2).ArrayOf(s_bodies.Length)
        from goal in Gen.Choose(1, 400)
        from began in Gen.Choose(-3, 300)
        from reached in Gen.Choose(-100, 600)
        from reported in Gen.Elements(true, true, true, false)
        from growth in Gen.Elements(true, false, false)
        from lower in Gen.Elements(true, false, false, false)
        from day in Day
        select new Duty(roles, goal, began < 0 ? null : began, reported ? reached : null, growth, lower, day);

    private static Gen<SupervisionPolicy> Policy =>
        from credit in Gen.Elements<CreditPolicy>(new CreditPolicy.LeadOnly(), new CreditPolicy.Equally(),
            new CreditPolicy.ByRole(1m, 0.3m))
        from missing in Gen.Elements(Enum.GetValues<MissingReport>())
        from elapse in Gen.Elements(Enum.GetValues<Elapse>())
        from bands in Gen.Elements(s_bands)
        from cap in Gen.Elements(1m, 1.2m)
        select new SupervisionPolicy { Credit = credit, Missing = missing, Elapse = elapse, Bands = bands, Cap = cap };

    [Fact]
    public void Removing_a_task_in_which_a_body_has_no_role_leaves_its_score_unchanged() => Law.Holds(
        from duties in AnyDuty.NonEmptyListOf()
        from policy in Policy
        from day in Day
        from body in Gen.Choose(0,
            s_bodies.Length - 1)
        select (Duties: duties.Take(6).ToArray(), policy, day, body),
        x =>
        {
            bool[] mine = [.. x.Duties.Select(duty => duty.Roles[x.body] > 0)];
            Supervision all = new(Book(x.Duties, _ => true), x.policy), own = new(Book(x.Duties, nth => mine[nth]), x.policy);
            string name = s_bodies[x.body];
            Assert.Equal(Told(own.Display(x.day), name), Told(all.Display(x.day), name));
            Assert.Equal(Told(own.Appraise(), name), Told(all.Appraise(), name));
        });

    [Fact]
    public void The_same_result_at_a_later_day_never_shows_a_smaller_lag() => Law.Holds(
        from duty in AnyDuty
        where duty.Reached is not null
        from elapse in Gen.Elements(Enum.GetValues<Elapse>())
        from bands in Gen.Elements(s_bands)
        from plan in Plan.OrNull()
        from first in Gen.Choose(0, 400)
        from later in Gen.Choose(0, 400)
        select (duty, elapse, bands, plan, first, later),
        x =>
        {
            ProgressBook book = Book([x.duty], _ => true, x.plan);
            DateOnly day = x.duty.Day.AddDays(x.first);
            TaskProgress before = Row(day), after = Row(day.AddDays(x.later));
            Assert.True(before.LeadPoints is null == after.LeadPoints is null);
            Assert.True(!(after.LeadPoints > before.LeadPoints));
            Assert.True(!(after.RelativeLead > before.RelativeLead));
            Assert.True(!(after.Status < before.Status), $"{before.Status} on {day}, {after.Status} later");

            TaskProgress Row(DateOnly on) => Assert.Single(book.On(on, x.bands, x.elapse));
        },
        times: 2000);

    /// <summary>
    /// A net number that is below zero: the relative lag stays where it is as the schedule goes on, and the points behind grow.
    /// </summary>
    [Fact]
    public void Results_that_went_backwards_are_all_of_the_schedule_short()
    {
        Duty duty = new([1, 0, 0, 0], 150, null, -30, IsGrowth: false, IsLower: false, new DateOnly(2025, 3, 31));
        ProgressBook book = Book([duty], _ => true);
        DateOnly[] days = [new(2025, 3, 31), new(2025, 6, 30), new(2025, 12, 31)];
        Assert.Equal([-100m, -100m, -100m], days.Select(day => book.On(day, s_bands[1])[0].RelativeLead));
        Assert.Equal([-45m, -70m, -120m], days.Select(day => book.On(day)[0].LeadPoints));
        Assert.All(days, day => Assert.Equal(ScheduleStatus.FarBehind, book.On(day, s_bands[1])[0].Status));
    }

    private static Gen<WorkPlan> Plan =>
        from day in Gen.Choose(1, 363)
        from share in Gen.Choose(0, 10)
        select new WorkPlan
        {
            Task = Item(0), Organization = s_bodies[0],
            Steps = [new("一", s_start.AddDays(day), share / 10m), new("二", new(2025, 12, 31), 1m)]
        };

    private static (decimal? Score, int Count, int Reported, string Parts)? Told(IEnumerable<OrganizationStanding> standings,
        string name) =>
        standings.Where(standing => standing.Organization == name)
            .Select(standing => ((decimal?, int, int, string)?)(standing.Score, standing.Count, standing.Reported,
                string.Join(';', standing.Parts))).SingleOrDefault();

    private static ItemId Item(int nth) => ItemId.Parse($"2025/1.{nth + 1}");

    private static ProgressBook Book(Duty[] duties, Func<int, bool> keep, WorkPlan? plan = null)
    {
        int[] kept = [.. Enumerable.Range(0, duties.Length).Where(keep)];
        Document.ResponsibilityNotice notice = new()
        {
            Id = "n", Title = "notice", Government = "某市", Year = s_year,
            Tasks = [.. kept.Select(nth => duties[nth].Task(Item(nth)))],
            Targets = [.. kept.Select(nth => duties[nth].Target($"t{nth}", Item(nth)))],
        };
        return ProgressBook.Of(new Archive([notice]), s_year,
            [.. kept.Where(nth => duties[nth].Reached is not null).Select(nth => duties[nth].Entry(Item(nth)))],
            plan is null ? null : [plan]);
    }

    private sealed record class Duty(int[] Roles, int Goal, int? Began, int? Reached, bool IsGrowth, bool IsLower, DateOnly Day)
    {
        internal PolicyTask Task(ItemId id) => new()
        {
            Id = id, Title = id.ToString(), Kind = TaskKind.Measured, Source = new Citation("n", default),
            Responsibility = new Responsibility { Leads = With(1), Supports = With(2) },
        };

        internal Target Target(string id, ItemId item) => new()
        {
            Id = id, Indicator = new Indicator(id, id) { Polarity = IsLower ? Polarity.LowerIsBetter : Polarity.HigherIsBetter },
            Measure = IsGrowth ? Measure.Growth : Measure.Count,
            Period = Period.OfYear(s_year), Condition = IsLower ? new Condition.AtMost(Amount(Goal)) : new Condition.AtLeast(Amount(Goal)),
            Baseline = Began is { } began ? Amount(began) : null,
            Source = new Citation("n", default) { Item = item },
        };

        internal ProgressEntry Entry(ItemId item) => new() { Task = item, AsOf = Day, Value = Amount(Reached!.Value) };

        private Quantity Amount(int number) =>
            IsGrowth ? Quantity.Growth(number / 10m) : new Quantity(number, Unit.Parse("个"), Measure.Count);

        private string[] With(int role) => [.. s_bodies.Where((_, nth) => Roles[nth] == role)];
    }
}
