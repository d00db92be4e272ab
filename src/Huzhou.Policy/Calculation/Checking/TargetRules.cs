using System.Globalization;
using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Checking;

/// <summary>Rules about single targets and about targets of one document side by side.</summary>
internal static class TargetRules
{
    internal static IEnumerable<Inconsistency> Check(ConsistencyFacts facts)
    {
        foreach (Document document in facts.Archive.Documents)
        {
            foreach (Target target in document.Targets)
            {
                foreach (Inconsistency one in Fit(target).Concat(Beyond(target)))
                    yield return one;
            }

            foreach (Observation observation in document.Observations)
            {
                if (Unfit(observation.Indicator, observation.Measure, observation.Value.Number) is { } values)
                    yield return new(ConsistencyRule.UnitUnfit, Severity.Warning, values, [observation.Source]);
                if (observation is { Measure: Measure.Count, Value.Number.Value: < 0m })
                    yield return new(ConsistencyRule.NegativeCount, Severity.Error,
                        [observation.Indicator.Name, observation.Value.Number.Shown], [observation.Source]);
            }

            foreach (IGrouping<(string, Measure, Period, Basis), Target> same in document.Targets
                .Where(target => target.Condition.Number is not null && target.Condition.RelativeTo is null)
                .GroupBy(target => (target.Indicator.Code, Quantity.Kind(target.Measure), target.Period, target.Basis)))
            {
                foreach (Inconsistency one in SideBySide([.. same]))
                    yield return one;
            }
        }
    }

    private static IEnumerable<Inconsistency> Fit(Target target)
    {
        if (Unfit(target.Indicator, target.Measure, target.Condition.RelativeTo is null ? target.Condition.Number : null) is { } values)
            yield return new(ConsistencyRule.UnitUnfit, Severity.Warning, values, [target.Source]);
        if (target.Condition.RelativeTo is null && target.Condition is not Condition.Streak && target.Condition.Number is { } number
            && Quantity.Kind(number.Measure) != Quantity.Kind(target.Measure))
        {
            yield return new(ConsistencyRule.MeasureUnfit, Severity.Error,
                [target.Indicator.Name, target.Measure.ToString(), number.Measure.ToString()], [target.Source]);
        }
    }

    private static IReadOnlyList<string>? Unfit(Indicator indicator, Measure measure, Quantity? number) =>
        number is not null && indicator.Unit is { } usual && measure is Measure.Level or Measure.Count
            && usual.Dimension is not (Dimension.Fraction or Dimension.Points or Dimension.Places)
        && number!.Measure is Measure.Level or Measure.Count && !Commensurable(number.Unit, usual)
            ? [indicator.Name, number.Unit.Symbol, usual.Symbol]
            : null;

    private static bool Commensurable(Unit a, Unit b) =>
        a.IsCommensurableWith(b)
            || (a.Dimension is Dimension.Count or Dimension.Turnover && b.Dimension is Dimension.Count or Dimension.Turnover);

    private static IEnumerable<Inconsistency> Beyond(Target target)
    {
        if (target.Stretch?.Number is { } stretch && target.Condition.Number is { } number && stretch.CanCompare(number))
        {
            // A stretch goal lies beyond its target on the better side; for a ceiling or a promised fall that is below.
            bool downwards = IsDownwards(target);
            int order = Exact.Compare(stretch, number);
            if (downwards ? order >= 0 : order <= 0)
                yield return new(ConsistencyRule.StretchNotBeyond, Severity.Warning, [target.Indicator.Name, stretch.Shown, number.Shown],
                    [target.Source]);
        }

        if (target.Baseline is { } start
            && target.Condition is Condition.AtLeast or Condition.MoreThan or Condition.AtMost or Condition.LessThan
            && target.Condition.Number is { } bound && start.CanCompare(bound))
        {
            int order = Exact.Compare(start, bound);
            bool past = target.Condition switch
            {
                Condition.AtLeast => order >= 0,
                Condition.MoreThan => order > 0,
                Condition.AtMost => order <= 0,
                _ => order < 0,
            };
            if (past)
                yield return new(ConsistencyRule.BaselinePastTarget, Severity.Information,
                    [target.Indicator.Name, start.Shown, bound.Shown], [target.Source]);
        }
    }

    private static bool IsDownwards(Target target) => target.Condition is Condition.AtMost or Condition.LessThan or Condition.RankWithin
        || (target.Condition is Condition.Stated or Condition.About && target.Indicator.Polarity == Polarity.LowerIsBetter);

    /// <summary>
    /// One finding for the conditions that exclude each other and one for each kind that is set anew, however many there are.
    /// </summary>
    private static IEnumerable<Inconsistency> SideBySide(Target[] targets)
    {
        foreach (IGrouping<(Measure, (Dimension, string)), Target> alike in targets.GroupBy(
            t => (Quantity.Kind(t.Condition.Number!.Measure), t.Condition.Number.Unit.Kin)))
        {
            if (Contradiction([.. alike]) is { } contradiction)
                yield return contradiction;
            foreach (IGrouping<(Type, Commitment), Target> set in alike.GroupBy(t => (t.Condition.GetType(), t.Commitment)))
            {
                Target[] others = [.. set.Where(t => Exact.Compare(t.Condition.Number!, set.First().Condition.Number!) != 0)];
                if (others.Length > 0)
                    yield return Found(ConsistencyRule.TargetSetTwice, Severity.Warning, [others[0], set.First(), .. others.Skip(1)]);
            }
        }
    }

    /// <summary>
    /// The floors above the lowest ceiling beside the ceilings below the highest floor; null where all can hold together.
    /// </summary>
    private static Inconsistency? Contradiction(Target[] targets)
    {
        Target? floor = Strictest(targets.Where(t => t.Condition is Condition.AtLeast or Condition.MoreThan), above: true);
        Target? ceiling = Strictest(targets.Where(t => t.Condition is Condition.AtMost or Condition.LessThan), above: false);
        if (floor is null || ceiling is null || !Excludes(floor.Condition, ceiling.Condition))
            return null;
        Target[] involved =
            [.. targets.Where(t => Excludes(t.Condition, ceiling.Condition) || Excludes(floor.Condition, t.Condition))];
        Target other = Array.Find(involved, t => Excludes(involved[0].Condition, t.Condition)
            || Excludes(t.Condition, involved[0].Condition))!;
        return Found(ConsistencyRule.ConditionsContradict, Severity.Error,
            [other, involved[0], .. involved.Skip(1).Where(t => !ReferenceEquals(t, other))]);
    }

    /// <summary>The first of the highest floors or of the lowest ceilings.</summary>
    private static Target? Strictest(IEnumerable<Target> targets, bool above)
    {
        Target? strictest = null;
        foreach (Target target in targets)
        {
            int order = strictest is null ? 1 : Exact.Compare(target.Condition.Number!, strictest.Condition.Number!);
            bool tighter = order == 0 && target.Condition is Condition.MoreThan or Condition.LessThan
                && strictest!.Condition is Condition.AtLeast or Condition.AtMost;
            if (strictest is null || (above ? order > 0 : order < 0) || tighter)
                strictest = target;
        }

        return strictest;
    }

    /// <summary>
    /// A finding about several targets: the place to look at, what it is held against, then the rest; how many where there is a rest.
    /// </summary>
    private static Inconsistency Found(ConsistencyRule rule, Severity severity, IReadOnlyList<Target> targets)
    {
        Target b = targets[0], a = targets[1];
        string[] values = [a.Indicator.Name, a.Condition.Number!.Shown, b.Condition.Number!.Shown];
        return new(rule, severity, targets.Count == 2 ? values : [.. values, targets.Count.ToString(CultureInfo.InvariantCulture)],
            [.. targets.Select(target => target.Source)]);
    }

    private static bool Excludes(Condition floor, Condition ceiling)
    {
        if (floor is not (Condition.AtLeast or Condition.MoreThan) || ceiling is not (Condition.AtMost or Condition.LessThan))
            return false;
        int order = Exact.Compare(floor.Number!, ceiling.Number!);
        return order > 0 || (order == 0 && (floor is Condition.MoreThan || ceiling is Condition.LessThan));
    }
}
