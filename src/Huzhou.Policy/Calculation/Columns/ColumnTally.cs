namespace Huzhou.Policy.Calculation.Columns;

/// <summary>What the groups of columns come to: counts of verdicts, and rates.</summary>
public sealed class ColumnTally
{
    private static readonly int s_verdicts = Enum.GetValues<Verdict>().Length;
    private readonly int[] _counts;

    internal ColumnTally(int groupCount, int[] counts) => (GroupCount, _counts) = (groupCount, counts);

    /// <summary>How many groups there are.</summary>
    public int GroupCount { get; }

    /// <summary>
    /// How many rows of a group have this verdict; a missing result is <see cref="Verdict.NotReported"/> or <see cref="Verdict.Awaiting"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group or verdict.</exception>
    public int this[int group, Verdict verdict] => CountsOf(group)[(int)Text.Defined(verdict, nameof(verdict))];

    /// <summary>The counts of a group in the order of <see cref="Verdict"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public ReadOnlySpan<int> CountsOf(int group) => Numbers(group)[..s_verdicts];

    /// <summary>The part of a group's judged rows that are met or exceeded, 0 to 1; null where none could be judged.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public double? MetRate(int group)
    {
        ReadOnlySpan<int> counts = CountsOf(group);
        long met = (long)counts[(int)Verdict.Met] + counts[(int)Verdict.Exceeded], judged = met + counts[(int)Verdict.Missed];
        return judged == 0 ? null : (double)met / judged;
    }

    /// <summary>The part of a group's rows that could be judged, 0 to 1, superseded targets left out; null where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public double? Coverage(int group)
    {
        ReadOnlySpan<int> counts = CountsOf(group);
        long judged = (long)counts[(int)Verdict.Met] + counts[(int)Verdict.Exceeded] + counts[(int)Verdict.Missed],
            all = -counts[(int)Verdict.Superseded];
        foreach (int count in counts)
            all += count;
        return all == 0 ? null : (double)judged / all;
    }

    /// <summary>A group as scorecards show it. It has no weighted mean: columns hold no completion rates.</summary>
    /// <param name="group">The group.</param>
    /// <param name="options">The coverage floor; the default where null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public Tally TallyOf(int group, CalculationOptions? options = null) => Restored(Numbers(group), options);

    /// <summary>All groups together.</summary>
    /// <param name="options">The coverage floor; the default where null.</param>
    public Tally Total(CalculationOptions? options = null)
    {
        int[] sum = new int[ColumnCounters.Width];
        for (int i = 0; i < _counts.Length; i++)
            sum[i % ColumnCounters.Width] += _counts[i];
        return Restored(sum, options);
    }

    /// <summary>The counts of some groups, numbered anew in this order.</summary>
    /// <param name="groups">Their numbers here.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public ColumnTally Of(params ReadOnlySpan<int> groups)
    {
        int[] counts = new int[groups.Length * ColumnCounters.Width];
        for (int i = 0; i < groups.Length; i++)
            Numbers(groups[i]).CopyTo(counts.AsSpan(i * ColumnCounters.Width));
        return new ColumnTally(groups.Length, counts);
    }

    /// <summary>Counts of parts together, whose groups have numbers of their own.</summary>
    /// <param name="groupCount">How many groups there are in the whole.</param>
    /// <param name="parts">The parts, each with the number in the whole for each of its groups.</param>
    internal static ColumnTally Sum(int groupCount, IEnumerable<(ColumnTally Part, int[] Numbers)> parts)
    {
        int[] counts = new int[groupCount * ColumnCounters.Width];
        foreach ((ColumnTally part, int[] numbers) in parts)
        {
            for (int group = 0; group < part.GroupCount; group++)
            {
                ReadOnlySpan<int> from = part.Numbers(group);
                for (int i = 0; i < from.Length; i++)
                    counts[(numbers[group] * ColumnCounters.Width) + i] += from[i];
            }
        }

        return new ColumnTally(groupCount, counts);
    }

    /// <summary>The groups as parts of a scorecard.</summary>
    /// <param name="keys">What each group is called, as many as there are groups.</param>
    /// <param name="options">The coverage floor; the default where null.</param>
    /// <exception cref="ArgumentException">There are more or fewer names than groups.</exception>
    public IReadOnlyList<Scorecard.Group> ToGroups(IReadOnlyList<string> keys, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Count != GroupCount)
            throw new ArgumentException($"Found {keys.Count} names; expected {GroupCount}, one for each group.", nameof(keys));
        return [.. keys.Select((key, group) => new Scorecard.Group(key, TallyOf(group, options)))];
    }

    private ReadOnlySpan<int> Numbers(int group)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(group);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(group, GroupCount);
        return _counts.AsSpan(group * ColumnCounters.Width, ColumnCounters.Width);
    }

    private static Tally Restored(ReadOnlySpan<int> numbers, CalculationOptions? options)
    {
        Tally counted = Tally.Restored(numbers[..s_verdicts].ToArray(), numbers[ColumnCounters.Undecided],
            numbers[ColumnCounters.Asserted], numbers[ColumnCounters.Estimated], 0, null, false);
        return Tally.Restored(numbers[..s_verdicts].ToArray(), counted.Undecided, counted.AssertedCount, counted.EstimatedCount, 0, null,
            counted.Count > 0 && counted.Coverage >= (options ?? CalculationOptions.Default).CoverageFloor);
    }
}
