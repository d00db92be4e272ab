using System.Globalization;
using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Progress;

/// <summary>
/// The periodic reports on a year's tasks, checked against the tasks and their targets. What does not fit is kept as a finding and takes no
/// part.
/// </summary>
public sealed class ProgressBook
{
    private readonly PortfolioBook _portfolios;
    private readonly ILookup<ItemId, ProgressEntry> _entries;
    private readonly Dictionary<ItemId, WorkPlan> _plans = [];

    private ProgressBook(PortfolioBook portfolios, IReadOnlyList<ProgressEntry> entries, IReadOnlyList<WorkPlan> plans)
    {
        _portfolios = portfolios;
        List<Finding> findings = [];
        List<ProgressEntry> accepted = [];
        Dictionary<ItemId, PolicyTask> tasks = portfolios.Tasks.ToDictionary(task => task.Id);
        HashSet<ItemId> items = [.. tasks.Keys, .. portfolios.LivelihoodProjects.Select(project => project.Id)];
        HashSet<(ItemId, string?, DateOnly)> seen = [];
        foreach (ProgressEntry entry in entries.Select(Identified))
        {
            Mismatch? mismatch = Problem(entry, items);
            if (mismatch is null && !seen.Add((entry.Task, entry.Target, entry.AsOf)))
                mismatch = new Mismatch(MismatchKind.ReportedTwice,
                    $"{entry.Task} is reported twice for {Day(entry.AsOf)}; the first report holds.", entry.Task, Day(entry.AsOf));
            if (mismatch is null)
                accepted.Add(entry);
            else
                findings.Add(FindingOf("HZP0401", mismatch, entry.Source));
        }

        foreach (WorkPlan plan in plans)
        {
            if (Problem(plan, items) is { } mismatch)
                findings.Add(FindingOf("HZP0402", mismatch, null));
        }

        Entries = Copied<ProgressEntry>.Of([.. accepted.OrderBy(entry => entry.AsOf).ThenBy(entry => entry.Task)], nameof(entries));
        Findings = Copied<Finding>.Of(findings, nameof(entries));
        _entries = Entries.ToLookup(entry => entry.Task);
    }

    /// <summary>Who answers for the tasks.</summary>
    public PortfolioBook Portfolios => _portfolios;

    /// <summary>The reports that fit, in order of time.</summary>
    public IReadOnlyList<ProgressEntry> Entries { get; }

    /// <summary>
    /// The reports and plans that do not fit: unknown task, date outside the period, value of another unit, two reports for one date.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The tasks with something to judge whose lead body has given no work plan.</summary>
    public IReadOnlyList<PolicyTask> WithoutPlan =>
        [.. _portfolios.Tasks.Where(task => task.Kind != TaskKind.Standing && !_plans.ContainsKey(task.Id))];

    /// <summary>The reports on a year's tasks.</summary>
    /// <param name="archive">The archive that holds the tasks.</param>
    /// <param name="year">The year of the tasks.</param>
    /// <param name="entries">The reports, in any order.</param>
    /// <param name="plans">The lead bodies' work plans; an even course where there is none.</param>
    public static ProgressBook Of(Archive archive, Year year, IReadOnlyList<ProgressEntry> entries, IReadOnlyList<WorkPlan>? plans = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new ProgressBook(PortfolioBook.Of(archive, year), entries, plans ?? []);
    }

    /// <summary>The progress of every task of the year on a day: a row for each target, and one for each task without any.</summary>
    /// <param name="day">The day.</param>
    /// <param name="bands">What leads and lags mean; our own bands where null.</param>
    /// <param name="elapse">How the elapsed part of the year is counted where a task has no work plan.</param>
    /// <param name="options">Caps and other choices; the defaults where null.</param>
    public IReadOnlyList<TaskProgress> On(DateOnly day, StatusBands? bands = null, Elapse elapse = Elapse.Months,
        CalculationOptions? options = null)
    {
        bands ??= StatusBands.Default;
        List<TaskProgress> rows = [];
        foreach (PolicyTask task in _portfolios.Tasks)
            rows.AddRange(Rows(task.Id, task.Kind == TaskKind.Standing, day, bands, elapse, options));
        foreach (LivelihoodProject project in _portfolios.LivelihoodProjects)
            rows.AddRange(Rows(project.Id, isStanding: false, day, bands, elapse, options));
        return rows;
    }

    private static ProgressEntry? Latest(IEnumerable<ProgressEntry> entries, DateOnly day) =>
        entries.Where(entry => entry.AsOf <= day).MaxBy(entry => entry.AsOf);

    /// <summary>
    /// Percent of what was expected; what went backwards is all of it short, so that a lag never shrinks as the schedule goes on.
    /// </summary>
    private static decimal? Relative(decimal? rate, decimal expected) => rate is not { } reached ? null
        : reached <= 0m ? -100m
        : Exact.Multiply(Exact.Subtract(Exact.Divide(reached, expected), 1m), 100m);

    private static bool IsSnapshot(Target target) =>
        target.Measure is Measure.Rate or Measure.Share or Measure.Growth or Measure.Rank or Measure.Multiple or Measure.PointChange
        || target.Indicator.Aggregation == Aggregation.Snapshot;

    /// <summary>A target may be called by its id, or by its indicator where the task has only one target of it.</summary>
    private ProgressEntry Identified(ProgressEntry entry)
    {
        if (entry.Target is not { } name || _portfolios.TargetsOf(entry.Task).Any(target => target.Id == name))
            return entry;
        Target[] called = [.. _portfolios.TargetsOf(entry.Task)
            .Where(target => target.Indicator.Code == name || target.Indicator.Name == name)];
        return called.Length == 1 ? entry with { Target = called[0].Id } : entry;
    }

    private IEnumerable<TaskProgress> Rows(ItemId item, bool isStanding, DateOnly day, StatusBands bands, Elapse elapse,
        CalculationOptions? options)
    {
        Target[] numbered = [.. _portfolios.TargetsOf(item)
            .Where(target => target.Condition.Number is not null && target.Condition.RelativeTo is null)];
        if (numbered.Length == 0)
        {
            yield return Stated(new TaskProgress { Task = item, Latest = Latest(_entries[item], day), IsStanding = isStanding }, day,
                bands, elapse, options);
            yield break;
        }

        foreach (Target target in numbered)
        {
            ProgressEntry? latest = Latest(_entries[item]
                .Where(entry => entry.Target == target.Id || (entry.Target is null && numbered.Length == 1)), day);
            yield return Row(item, target, latest, day, bands, elapse, options);
        }
    }

    /// <summary>Where a task has no target with a number, the share that the report itself states says how far it is.</summary>
    private TaskProgress Stated(TaskProgress row, DateOnly day, StatusBands bands, Elapse elapse, CalculationOptions? options)
    {
        if (row.Latest?.StatedPercent is not { } percent)
            return row;
        Quantity stated = Quantity.Rate(percent);
        Completion completion = Completions.By(CompletionMethod.AsReported, new CompletionInput { Target = stated, Stated = stated },
            options);
        decimal expected = PlanCurve.Even(Period.OfYear(_portfolios.Year), elapse).Expected(day);
        decimal? lead = Exact.Multiply(Exact.Subtract(completion.Rate, expected), 100m);
        decimal? relative = expected == 0m ? null : Relative(completion.Rate, expected);
        decimal? measured = bands.Basis == LagBasis.Points || relative is null ? lead : relative;
        return row with
        {
            Completion = completion,
            Expected = expected,
            LeadPoints = lead,
            RelativeLead = relative,
            IsStanding = false,
            Status = measured is { } number ? bands.StatusOf(number) : null,
        };
    }

    private TaskProgress Row(ItemId item, Target target, ProgressEntry? latest, DateOnly day, StatusBands bands, Elapse elapse,
        CalculationOptions? options)
    {
        PlanCurve curve = _plans.TryGetValue(item, out WorkPlan? plan) && plan.Steps.All(step => step.Share is not null)
            && plan.Steps[^1].Share == 1m
            ? PlanCurve.Along(target.Period, [.. plan.Steps.Select(step => new PlanCurve.Point(step.Due, step.Share!.Value))])
            : PlanCurve.Even(target.Period, elapse);
        bool snapshot = IsSnapshot(target);
        decimal expected = snapshot ? 1m : curve.Expected(day);
        TaskProgress row = new() { Task = item, Target = target, Latest = latest, Expected = expected };
        if (latest?.Value is not { } value)
            return row;
        Completion completion = Completions.Automatic(
            new CompletionInput
            {
                Target = target.Condition.Number!,
                Actual = value,
                Baseline = target.Baseline,
                LowerIsBetter = target.Indicator.Polarity == Polarity.LowerIsBetter,
            },
            options);
        decimal? lead = Exact.Multiply(Exact.Subtract(completion.Rate, expected), 100m);
        decimal? relative = expected == 0m ? null : Relative(completion.Rate, expected);
        decimal? measured = bands.Basis == LagBasis.Points || relative is null ? lead : relative;
        decimal elapsed = curve.Expected(latest.AsOf);
        Quantity? projection = snapshot || elapsed == 0m || Exact.Divide(value.Value, elapsed) is not { } end ? null
            : new Quantity(end, value.Unit, value.Measure);
        return row with
        {
            Completion = completion,
            LeadPoints = lead,
            RelativeLead = relative,
            Projection = projection,
            Status = measured is { } number ? bands.StatusOf(number) : null,
        };
    }

    private static string Listed(Target[] targets, string none) =>
        targets.Length == 0 ? none
            : string.Join(", ", targets.Take(MostListed)
                .Select(target => target.Indicator.Name == target.Id ? target.Id : $"{target.Id} ({target.Indicator.Name})"))
                + (targets.Length > MostListed ? ", …" : string.Empty);

    /// <summary>More targets than these no message lists.</summary>
    private const int MostListed = 20;

    private Mismatch? Problem(ProgressEntry entry, HashSet<ItemId> items)
    {
        if (!items.Contains(entry.Task))
            return new Mismatch(MismatchKind.UnknownTask, $"{entry.Task} is not a task of {_portfolios.Year}.", entry.Task,
                _portfolios.Year);
        Target[] targets = [.. _portfolios.TargetsOf(entry.Task).Where(target => target.Condition.Number is not null)];
        Target? target = entry.Target is null ? (targets.Length == 1 ? targets[0] : null)
            : targets.FirstOrDefault(candidate => candidate.Id == entry.Target);
        if (entry.Target is not null && target is null)
            return new Mismatch(MismatchKind.UnknownTarget,
                $"{entry.Task} has no target \"{entry.Target}\"; it has {Listed(targets, "none with a number")}.", entry.Task,
                entry.Target, Listed(targets, "-"));
        Period period = target?.Period ?? Period.OfYear(_portfolios.Year);
        if (!period.Contains(entry.AsOf))
            return new Mismatch(MismatchKind.OutsidePeriod, $"{entry.Task} is reported for {Day(entry.AsOf)}, outside of {period}.",
                entry.Task, Day(entry.AsOf), period);
        if (entry.Value is not { } value)
            return null;
        if (target is null)
        {
            // What a report counts without a plan for it is kept beside the share that it states.
            if (targets.Length == 0 && entry is { Source: not null, Planned: null })
                return null;
            return targets.Length == 0
                ? new Mismatch(MismatchKind.NothingToMeasure, $"{entry.Task} is reported with {value}, but has no target with a number.",
                    entry.Task, value)
                : new Mismatch(MismatchKind.WhichTarget,
                    $"{entry.Task} is reported with {value}, but has {targets.Length} targets; say which: {Listed(targets, "")}.",
                    entry.Task, value, targets.Length, Listed(targets, "-"));
        }

        return value.CanCompare(target.Condition.Number!)
            ? null
            : new Mismatch(MismatchKind.OtherUnit,
                $"{entry.Task} is reported in {value.Unit} ({value.Measure}); its target is in {target.Condition.Number!.Unit} ("
                    + $"{target.Condition.Number!.Measure}).", entry.Task, value.Unit, target.Condition.Number!.Unit);
    }

    private Mismatch? Problem(WorkPlan plan, HashSet<ItemId> items)
    {
        Year year = _portfolios.Year;
        if (!items.Contains(plan.Task))
        {
            return new Mismatch(MismatchKind.PlanOfUnknownTask,
                $"The work plan of {plan.Organization} is for {plan.Task}, which is not a task of {year}.",
                plan.Organization, plan.Task, year);
        }

        DateOnly end = plan.Steps[^1].Due;
        if (end.Year != year.Value)
        {
            return new Mismatch(MismatchKind.PlanEndsOutside,
                $"The work plan of {plan.Organization} for {plan.Task} ends on {Day(end)}, outside of {year}.",
                plan.Organization, plan.Task, Day(end), year);
        }

        return _plans.TryAdd(plan.Task, plan)
            ? null
            : new Mismatch(MismatchKind.TwoPlans,
                $"{plan.Task} has two work plans; that of {_plans[plan.Task].Organization} holds.",
                plan.Task, _plans[plan.Task].Organization);
    }

    private static Finding FindingOf(string code, Mismatch mismatch, Citation? source) =>
        new(code, Severity.Error, mismatch.Words, source?.Document, source?.Span) { Values = mismatch.Values };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
