namespace Huzhou.Policy.Calculation;

/// <summary>A target beside what the next year's plan makes of it.</summary>
public sealed record class TargetRenewal
{
    /// <summary>The target of the year.</summary>
    public required Target Target { get; init => field = value ?? throw new ArgumentNullException(nameof(Target)); }

    /// <summary>The target of the next year for the same thing; null where it was dropped.</summary>
    public Target? Next { get; init; }

    /// <summary>What the next plan does with it.</summary>
    public required RenewalKind Kind { get; init => field = Text.Defined(value, nameof(Kind)); }

    /// <summary>Next number less this one, in the measure's own difference; null where there are not two numbers that compare.</summary>
    public Quantity? Change { get; init; }

    /// <summary>Whether a firm promise became a plan, or a plan an aspiration.</summary>
    public bool IsWeakened => Next is not null && Firmness(Next.Commitment) < Firmness(Target.Commitment);

    /// <summary>How much it counts, 0 to 1: less than 1 only for what is missing from a next plan that is not full.</summary>
    public decimal Weight { get; init; } = 1m;

    /// <summary>The renewals of a year's targets in the plan that follows; none where there is no such plan.</summary>
    internal static IReadOnlyList<TargetRenewal> Of(IReadOnlyList<Assessment> rows, IReadOnlyList<Target> next, bool isFull, CalculationOptions options)
    {
        if (next.Count == 0)
            return [];
        Target[] targets = [.. rows.Select(row => row.Target)];
        HashSet<string> done = [.. rows.Where(row => row is { Verdict: Verdict.Met or Verdict.Exceeded, Target.Condition: Condition.Milestone }).Select(row => row.Target.Id)];
        ILookup<(string, Measure), Target> later = Ordered(next).ToLookup(KeyOf);
        List<TargetRenewal> renewals = [];
        foreach (IGrouping<(string, Measure), Target> same in targets.GroupBy(KeyOf))
        {
            Queue<Target> free = new(later[same.Key]);
            Dictionary<Target, Target?> pairs = Ordered(same).ToDictionary(target => target, target => free.TryDequeue(out Target? successor) ? successor : null);
            renewals.AddRange(same.Select(target => pairs[target] is null && done.Contains(target.Id)
                ? new TargetRenewal { Target = target, Kind = RenewalKind.Done }
                : Of(target, pairs[target], isFull ? 1m : options.PartialSilenceWeight)));
        }

        Dictionary<string, int> place = targets.Select((target, index) => (target.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return [.. renewals.OrderBy(renewal => place[renewal.Target.Id])];
    }

    private static TargetRenewal Of(Target target, Target? next, decimal weightOfSilence)
    {
        if (next is null)
            return new TargetRenewal { Target = target, Kind = RenewalKind.Dropped, Weight = weightOfSilence };
        if (target.Condition == next.Condition)
            return new TargetRenewal { Target = target, Next = next, Kind = RenewalKind.CarriedOver };
        if (target.Condition.Number is not { } now || next.Condition.Number is not { } then || !now.CanCompare(then)
            || target.Condition.RelativeTo is null != next.Condition.RelativeTo is null || Parts.DifferingBasis(target.Basis, next.Basis) is not null)
        {
            return new TargetRenewal { Target = target, Next = next, Kind = RenewalKind.Changed };
        }

        return new TargetRenewal { Target = target, Next = next, Kind = KindOf(Exact.Compare(then, now), Direction(target, now)), Change = Differences.Between(then, now) };
    }

    private static RenewalKind KindOf(int order, Polarity polarity) => (order, polarity) switch
    {
        (0, _) => RenewalKind.CarriedOver,
        (_, Polarity.Neutral) => RenewalKind.Changed,
        ( > 0, Polarity.HigherIsBetter) or ( < 0, Polarity.LowerIsBetter) => RenewalKind.Raised,
        _ => RenewalKind.Lowered,
    };

    /// <summary>Which way is better: as the bound says, a promised fall downwards, else as the indicator says.</summary>
    private static Polarity Direction(Target target, Quantity number) => target.Condition switch
    {
        Condition.AtMost or Condition.LessThan or Condition.RankWithin => Polarity.LowerIsBetter,
        Condition.AtLeast or Condition.MoreThan => Polarity.HigherIsBetter,
        _ when target.Indicator.Polarity == Polarity.Neutral && target.Indicator.IsLocal => number.Value < 0m ? Polarity.LowerIsBetter : Polarity.HigherIsBetter,
        _ => target.Indicator.Polarity,
    };

    private static (string Code, Measure Kind) KeyOf(Target target) => (target.Indicator.Code, Quantity.Kind(target.Measure));

    /// <summary>Headline targets first, then larger numbers, whatever the order of documents and targets.</summary>
    private static IEnumerable<Target> Ordered(IEnumerable<Target> targets) =>
        targets.OrderByDescending(target => target.IsHeadline).ThenByDescending(target => target.Condition.Number?.Value).ThenBy(target => target.Id, StringComparer.Ordinal);

    private static int Firmness(Commitment commitment) => commitment switch
    {
        Commitment.Binding => 2,
        Commitment.Planned => 1,
        _ => 0,
    };
}
