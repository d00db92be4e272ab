using Huzhou.Policy.Calculation.Arithmetic;
using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>A target beside what the next year's plan makes of it.</summary>
public sealed record class TargetRenewal
{
    /// <summary>The target of the year.</summary>
    public required Target Target { get; init => field = value ?? throw new ArgumentNullException(nameof(Target)); }

    /// <summary>The target of the next year for the same indicator; null where it was dropped.</summary>
    public Target? Next { get; init; }

    /// <summary>What the next plan does with it.</summary>
    public required RenewalKind Kind { get; init => field = Text.Defined(value, nameof(Kind)); }

    /// <summary>Next number less this one, in the measure's own difference; null where there are not two numbers that compare.</summary>
    public Quantity? Change { get; init; }

    /// <summary>Whether the next plan names the indicator in other words.</summary>
    public bool IsReworded => Next is not null && Next.Indicator.Code != Target.Indicator.Code;

    /// <summary>
    /// The part of the definition in which the next target differs (another number of zones, another event, a wider circle of people);
    /// null where nothing is known to differ.
    /// </summary>
    public Reason? Drift { get; init => field = value is { } reason ? Text.Defined(reason, nameof(Drift)) : null; }

    /// <summary>Whether a firm promise became a plan, or a plan an aspiration.</summary>
    public bool IsWeakened => Next is not null && Firmness(Next.Commitment) < Firmness(Target.Commitment);

    /// <summary>How much it counts, 0 to 1: less than 1 only for what is missing from a next plan that is not full.</summary>
    public decimal Weight { get; init; } = 1m;

    /// <summary>The renewals of a year's targets in the plan that follows; none where there is no such plan.</summary>
    internal static IReadOnlyList<TargetRenewal> Of(IReadOnlyList<Assessment> rows, IReadOnlyList<Target> next, bool isFull,
        IndicatorCatalogue catalogue, string? own, CalculationOptions options)
    {
        if (next.Count == 0)
            return [];
        ILookup<(string, Measure), Target> later = next.ToLookup(KeyOf);
        Dictionary<string, Target> successors = rows.Select(row => row.Target).GroupBy(KeyOf)
            .SelectMany(same => Pairs([.. same], [.. later[same.Key]]))
            .ToDictionary(pair => pair.Now.Id, pair => pair.Then, StringComparer.Ordinal);
        Dictionary<string, RenewalLinks.Link> reworded = new RenewalLinks(catalogue, options.Events, own).Between(
            [.. rows.Select(row => row.Target).Where(target => !successors.ContainsKey(target.Id))],
            [.. next.Except(successors.Values)]);
        decimal weightOfSilence = isFull ? 1m : options.PartialSilenceWeight;
        return [.. rows.Select(row => reworded.TryGetValue(row.Target.Id, out RenewalLinks.Link? link)
            ? Of(row.Target, link.Next, weightOfSilence, link.Differs)
            : IsDone(row) && !successors.ContainsKey(row.Target.Id)
            ? new TargetRenewal { Target = row.Target, Kind = RenewalKind.Done }
            : Of(row.Target, successors.GetValueOrDefault(row.Target.Id), weightOfSilence, null))];
    }

    private static bool IsDone(Assessment row) =>
        row is { Verdict: Verdict.Met or Verdict.Exceeded, Target.Condition: Condition.Milestone };

    /// <summary>
    /// Targets of one indicator and kind beside their successors, whatever the order of documents and targets: the same condition first,
    /// then headline to headline,
    /// then the nearest number, then the same form of condition. Bases that do not compare make two indicators of one name.
    /// </summary>
    private static IEnumerable<(Target Now, Target Then)> Pairs(Target[] now, Target[] then)
    {
        if ((long)now.Length * then.Length > MostPairs)
            return PairsInOrder(now, then);
        HashSet<string> paired = new(StringComparer.Ordinal);
        return
        [
            .. now.SelectMany(target => then.Where(other => Parts.DifferingBasis(target.Basis, other.Basis) is null)
                .Select(other => (Now: target, Then: other)))
                .OrderByDescending(pair => pair.Now.Condition == pair.Then.Condition)
                .ThenByDescending(pair => pair.Now.IsHeadline && pair.Then.IsHeadline)
                .ThenByDescending(pair => HaveNumbersThatCompare(pair.Now, pair.Then))
                .ThenBy(pair => HaveNumbersThatCompare(pair.Now, pair.Then)
                    ? Exact.Gap(pair.Now.Condition.Number!, pair.Then.Condition.Number!) : default)
                .ThenByDescending(pair => pair.Now.Condition.GetType() == pair.Then.Condition.GetType())
                .ThenBy(pair => pair.Now.Id, StringComparer.Ordinal).ThenBy(pair => pair.Then.Id, StringComparer.Ordinal)
                .Where(pair => !paired.Contains(pair.Now.Id) && !paired.Contains(pair.Then.Id) && paired.Add(pair.Now.Id)
                    && paired.Add(pair.Then.Id)),
        ];
    }

    /// <summary>More targets of one name than these are no two plans of a year: they go together as they stand.</summary>
    private const int MostPairs = 40_000;

    /// <summary>The same condition first, then in the order of the text.</summary>
    private static IEnumerable<(Target Now, Target Then)> PairsInOrder(Target[] now, Target[] then)
    {
        Dictionary<(Condition, Basis), Queue<Target>> waiting = then.GroupBy(target => (target.Condition, target.Basis))
            .ToDictionary(group => group.Key, group => new Queue<Target>(group));
        Dictionary<string, Target> alike = new(StringComparer.Ordinal);
        foreach (Target target in now)
        {
            if (waiting.TryGetValue((target.Condition, target.Basis), out Queue<Target>? same) && same.TryDequeue(out Target? other))
                alike[target.Id] = other;
        }

        HashSet<string> taken = [.. alike.Values.Select(target => target.Id)];
        Dictionary<Basis, Queue<Target>> left = then.Where(target => !taken.Contains(target.Id)).GroupBy(target => target.Basis)
            .ToDictionary(group => group.Key, group => new Queue<Target>(group));
        foreach (Target target in now)
        {
            if (alike.TryGetValue(target.Id, out Target? same))
                yield return (target, same);
            else if (left.FirstOrDefault(basis => basis.Value.Count > 0 && Parts.DifferingBasis(target.Basis, basis.Key) is null)
                is { Value: { } queue })
                yield return (target, queue.Dequeue());
        }
    }

    private static bool HaveNumbersThatCompare(Target target, Target next) =>
        target.Condition.Number is { } now && next.Condition.Number is { } then && now.CanCompare(then)
        && target.Condition.RelativeTo is null == next.Condition.RelativeTo is null;

    private static TargetRenewal Of(Target target, Target? next, decimal weightOfSilence, Reason? drift)
    {
        if (next is null)
            return new TargetRenewal { Target = target, Kind = RenewalKind.Dropped, Weight = weightOfSilence };
        if (drift is not null)
            return new TargetRenewal { Target = target, Next = next, Kind = RenewalKind.Changed, Drift = drift };
        if (target.Condition == next.Condition)
            return new TargetRenewal { Target = target, Next = next, Kind = RenewalKind.CarriedOver };
        if (!HaveNumbersThatCompare(target, next))
            return new TargetRenewal { Target = target, Next = next, Kind = RenewalKind.Changed };
        Quantity now = target.Condition.Number!, then = next.Condition.Number!;
        return new TargetRenewal
        {
            Target = target, Next = next, Kind = KindOf(Exact.Compare(then, now), Direction(target, now)),
            Change = Differences.Between(then, now)
        };
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
        _ when target.Indicator.Polarity == Polarity.Neutral && target.Indicator.IsLocal =>
            number.Value < 0m ? Polarity.LowerIsBetter : Polarity.HigherIsBetter,
        _ => target.Indicator.Polarity,
    };

    private static (string Code, Measure Kind) KeyOf(Target target) => (target.Indicator.Code, Quantity.Kind(target.Measure));

    private static int Firmness(Commitment commitment) => commitment switch
    {
        Commitment.Binding => 2,
        Commitment.Planned => 1,
        _ => 0,
    };
}
