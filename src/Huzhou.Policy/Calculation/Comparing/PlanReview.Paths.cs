using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Comparing;

/// <content>The paths from baseline to goal.</content>
public sealed partial record class PlanReview
{
    private const decimal Percent = 100m;

    private static PlanReview Summed(PlanReview begun, int first)
    {
        if (begun.Planned.Cumulative is not { } whole)
            return begun with { Refusal = Reason.ValueMissing };
        if (whole.Value == 0m)
            return begun with { Refusal = Reason.BaselineEqualsTarget };
        int years = begun.Planned.GoalYear.Value - first, gone = begun.Year.Value - first;
        decimal? share = Exact.Divide(gone, years);
        PlanReview path = begun with { ExpectedShare = share, Expected = In(whole, Exact.Multiply(whole.Value, share)) };
        if (InUnit(begun.Actual, whole) is not { } actual)
            return path with { Refusal = begun.Actual is null ? Reason.ValueMissing : Reason.OtherMeasure };
        decimal? reached = Exact.Divide(actual, whole.Value);
        return path with
        {
            ReachedShare = reached,
            NeededPerYear = gone < years ? In(whole, Exact.Divide(Exact.Subtract(whole.Value, actual), years - gone)) : null,
            Status = StatusOf(reached >= 1m, reached, share),
        };
    }

    private static PlanReview OnPath(PlanReview begun, int first)
    {
        if (GoalOf(begun.Planned) is not { } goal)
            return begun with { Refusal = Reason.ValueMissing };
        int years = begun.Planned.GoalYear.Value - first, gone = begun.Year.Value - first;
        decimal? actual = InUnit(begun.Actual, goal), from = InUnit(begun.Planned.Baseline, goal);
        bool? holds = actual is { } value ? Holds(begun.Planned, goal, value, from) : null;
        PlanReview needed = begun with
        {
            NeededPerYear = gone < years && actual is { } now ? In(goal, Exact.Divide(Exact.Subtract(goal.Value, now), years - gone))
                : null,
            NeededGrowth = gone < years && actual > 0m && goal.Value > 0m
                ? Exact.Multiply(Exact.Subtract(Exact.Root(Exact.Divide(goal.Value, actual), years - gone), 1m), Percent) : null,
            Status = holds == true ? PlanStatus.Reached : PlanStatus.Unknown,
        };
        if (from is not { } baseline)
            return needed with
            {
                Refusal = Reason.BaselineMissing,
                Status = holds == true ? PlanStatus.Reached : gone == years && holds == false ? PlanStatus.Behind : PlanStatus.Unknown
            };
        if (baseline == goal.Value)
            return needed with
            {
                Refusal = Reason.BaselineEqualsTarget,
                Status = holds switch { true => PlanStatus.Reached, false => PlanStatus.Behind, _ => PlanStatus.Unknown }
            };
        decimal? expected = At(begun, goal, baseline, gone, years, out Reason? refusal);
        if (expected is not { } asked)
            return needed with { Refusal = refusal };
        decimal way = goal.Value - baseline;
        PlanReview path = needed with { Expected = In(goal, asked), ExpectedShare = Exact.Divide(Exact.Subtract(asked, baseline), way) };
        if (actual is not { } reported)
            return path with { Refusal = begun.Actual is null ? Reason.ValueMissing : Reason.OtherMeasure };
        decimal? reached = Exact.Divide(Exact.Subtract(reported, baseline), way);
        return path with { ReachedShare = reached, Status = StatusOf(holds == true, reached, path.ExpectedShare) };
    }

    /// <summary>The goal as a number; where the plan only states a yearly mean, what it makes of the baseline.</summary>
    private static Quantity? GoalOf(PlannedIndicator planned)
    {
        if (planned.Goal?.Number is { } goal)
            return goal;
        if (planned is not { YearlyGrowth: { } growth, Baseline: { } baseline, BaselineYear: { } first })
            return null;
        decimal? factor = Exact.Add(1m, Exact.Divide(growth.Value, Percent)), value = baseline.Value;
        for (int year = first.Value; year < planned.GoalYear.Value; year++)
            value = Exact.Multiply(value, factor);
        return In(baseline, value);
    }

    private static decimal? At(PlanReview begun, Quantity goal, decimal baseline, int gone, int years, out Reason? refusal)
    {
        refusal = Reason.OutOfRange;
        switch (begun.Path)
        {
            case PlanPath.Geometric when baseline <= 0m || goal.Value <= 0m:
                refusal = Reason.BaseNotPositive;
                return null;
            case PlanPath.Geometric:
                decimal? factor = Exact.Root(Exact.Divide(goal.Value, baseline), years), value = baseline;
                for (int year = 0; year < gone; year++)
                    value = Exact.Multiply(value, factor);
                return gone == years ? goal.Value : value;
            case PlanPath.Steps:
                return Stepped(begun, goal, baseline, gone, years);
            default:
                return Between(baseline, goal.Value, gone, years);
        }
    }

    /// <summary>The value of the year where the plan states it, else the even way between the stated years around it.</summary>
    private static decimal? Stepped(PlanReview begun, Quantity goal, decimal baseline, int gone, int years)
    {
        int start = begun.Planned.GoalYear.Value - years;
        (int Year, decimal Value) before = (0, baseline), behind = (years, goal.Value);
        foreach (PlannedStep step in begun.Planned.Steps)
        {
            int at = step.Year.Value - start;
            if (InUnit(step.Value, goal) is not { } value)
                continue;
            if (at <= gone && at >= before.Year)
                before = (at, value);
            else if (at > gone && at < behind.Year)
                behind = (at, value);
        }

        return before.Year == gone ? before.Value : Between(before.Value, behind.Value, gone - before.Year, behind.Year - before.Year);
    }

    private static decimal? Between(decimal from, decimal to, int gone, int years) =>
        gone == years ? to : Exact.Add(from, Exact.Divide(Exact.Multiply(Exact.Subtract(to, from), gone), years));

    /// <summary>
    /// Whether a value is what the last year is to have: as the bound says, and of a bare number on the side to which the way leads.
    /// </summary>
    private static bool Holds(PlannedIndicator planned, Quantity goal, decimal actual, decimal? baseline) => planned.Goal switch
    {
        Condition.AtMost => actual <= goal.Value,
        Condition.LessThan => actual < goal.Value,
        Condition.AtLeast => actual >= goal.Value,
        Condition.MoreThan => actual > goal.Value,
        Condition.Between between => actual >= goal.Value && InUnit(between.Upper, goal) is { } high && actual <= high,
        _ =>
            (baseline is { } from ? from > goal.Value : planned.Indicator.Polarity == Polarity.LowerIsBetter) ? actual <= goal.Value
                : actual >= goal.Value,
    };

    private static PlanStatus StatusOf(bool holds, decimal? reached, decimal? expected) =>
        holds ? PlanStatus.Reached : reached is not { } gone || expected is not { } asked ? PlanStatus.Unknown : gone >= asked
            ? PlanStatus.OnTrack : PlanStatus.Behind;

    private static decimal? InUnit(Quantity? quantity, Quantity like) =>
        quantity is { } given && given.CanCompare(like) ? Exact.In(given, like.Unit)?.Value : null;

    private static Quantity? In(Quantity like, decimal? value) =>
        value is { } known && like.Measure != Measure.Rank ? new Quantity(known, like.Unit, like.Measure) : null;
}
