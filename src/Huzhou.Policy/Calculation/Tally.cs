using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation;

/// <summary>What a set of assessments comes to: how many targets there are, how many could be judged, and how.</summary>
/// <remarks>Superseded targets are counted apart and are no part of n/N.</remarks>
public sealed record class Tally
{
    private static readonly Verdict[] s_verdicts = Enum.GetValues<Verdict>();
    private readonly Copied<int> _counts;

    private Tally(IReadOnlyList<Assessment> rows, CalculationOptions options)
    {
        int[] counts = new int[s_verdicts.Length];
        decimal? weighted = 0m, weights = 0m;
        foreach (Assessment row in rows)
        {
            counts[(int)row.Verdict]++;
            if (row is { Result: not null, Verdict: Verdict.NotComparable or Verdict.NeedsReference or Verdict.Awaiting })
                Undecided++;
            if (!row.IsJudged || row.Completion?.Capped is not { } rate)
                continue;
            decimal? weight = Exact.Multiply(row.Target.Weight, options.WeightOf(row.Target.Commitment));
            weighted = Exact.Add(weighted, Exact.Multiply(weight, rate));
            weights = Exact.Add(weights, weight);
            RatedCount++;
        }

        _counts = Copied<int>.Of(counts, nameof(rows));
        AssertedCount = rows.Count(row => row.IsJudged && row.IsAsserted);
        EstimatedCount = rows.Count(row => row.IsJudged && row.IsEstimated);
        WeightedMean = Exact.Divide(weighted, weights);
        if (WeightedMean is null && weighted == 0m && weights > 0m)
            WeightedMean = 0m;
        IsRankable = Count > 0 && Coverage >= options.CoverageFloor;
        IReadOnlyList<decimal> shares = LargestRemainder.Shares(counts, 1);
        Shares = Copied<decimal>.Of(shares, nameof(rows));
    }

    private Tally(Copied<int> counts) =>
        (_counts, Shares) = (counts, Copied<decimal>.Of(LargestRemainder.Shares([.. counts], 1), nameof(counts)));

    /// <summary>How many targets there are, superseded ones left out: the N of n/N.</summary>
    public int Count => _counts.Sum() - this[Verdict.Superseded];

    /// <summary>How many could be judged: the n of n/N.</summary>
    public int Judged => Met + Missed;

    /// <summary>How many are met, exceeded ones included.</summary>
    public int Met => this[Verdict.Met] + this[Verdict.Exceeded];

    /// <summary>How many are exceeded.</summary>
    public int Exceeded => this[Verdict.Exceeded];

    /// <summary>How many are missed.</summary>
    public int Missed => this[Verdict.Missed];

    /// <summary>How many have a value that decides nothing: on another basis, without its reference, or a forecast.</summary>
    public int Undecided { get; private init; }

    /// <summary>How many were never reported back.</summary>
    public int Silent => this[Verdict.NotReported];

    /// <summary>How many are for a person to look at: nothing decides them, and something alike is reported.</summary>
    public int Unresolved => this[Verdict.Unresolved];

    /// <summary>n/N, 0 to 1; 0 where there is no target.</summary>
    public decimal Coverage => Count == 0 ? 0m : (decimal)Judged / Count;

    /// <summary>How many verdicts rest on words without a figure.</summary>
    public int AssertedCount { get; private init; }

    /// <summary>How many verdicts rest on an estimate.</summary>
    public int EstimatedCount { get; private init; }

    /// <summary>How many judged targets have a completion rate: what the weighted mean is over.</summary>
    public int RatedCount { get; private init; }

    /// <summary>
    /// The weighted mean of the capped rates, 0 to 1 by default caps; null where no judged target has a rate or all weights are 0.
    /// </summary>
    public decimal? WeightedMean { get; private init; }

    /// <summary>Whether enough targets were judged to rank the set against others.</summary>
    public bool IsRankable { get; private init; }

    /// <summary>
    /// The share of each verdict in percent, in the order of <see cref="Verdict"/>, to one place by largest remainder: they sum to 100.0,
    /// or are all 0 for an empty set.
    /// </summary>
    public IReadOnlyList<decimal> Shares { get; }

    /// <summary>How many targets have this verdict.</summary>
    public int this[Verdict verdict] => _counts[(int)Text.Defined(verdict, nameof(verdict))];

    /// <summary>The tally of these assessments.</summary>
    /// <param name="rows">The assessments.</param>
    /// <param name="options">Weights by commitment and the coverage floor; the defaults where null.</param>
    public static Tally Of(IReadOnlyList<Assessment> rows, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new Tally(rows, options ?? CalculationOptions.Default);
    }

    /// <summary>
    /// A tally as it was written down, counts in the order of <see cref="Verdict"/>; the rows it is over are not asked again.
    /// </summary>
    internal static Tally Restored(int[] counts, int undecided, int asserted, int estimated, int rated, decimal? weightedMean,
        bool isRankable) =>
        new(Copied<int>.Of(counts, nameof(counts)))
        {
            Undecided = undecided,
            AssertedCount = asserted,
            EstimatedCount = estimated,
            RatedCount = rated,
            WeightedMean = weightedMean,
            IsRankable = isRankable,
        };

    /// <summary>The counts, in a line.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} targets, {Judged} judged, {Met} met, {Missed} missed");
}
