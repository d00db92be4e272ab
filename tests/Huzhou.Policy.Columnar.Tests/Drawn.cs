using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Columnar.Tests;

/// <summary>Pairs from a seed, at and beside their bounds, and a folder of the test's own.</summary>
internal sealed class Drawn : IDisposable
{
    private readonly Random _random;

    internal Drawn(int seed) => (_random, Folder) = (new Random(seed), Directory.CreateTempSubdirectory("columnar-").FullName);

    internal static string[] Groups { get; } = ["德清县", "安吉县", "长兴'县", "a,b\"c", "7"];

    internal string Folder { get; }

    internal string File(string name) => Path.Combine(Folder, name);

    internal PairColumns Columns(int count)
    {
        PairColumnsBuilder builder = new(scale: 2);
        for (int i = 0; i < count; i++)
            builder.AddScaled(Value(out ColumnCondition condition), condition, _random.Next(Groups.Length));
        return builder.Build(Groups.Length);
    }

    internal long Value(out ColumnCondition condition)
    {
        long bound = _random.Next(-500, 500), far = bound + _random.Next(0, 20);
        condition = _random.Next(4) switch
        {
            0 => ColumnCondition.AtLeast(bound, far),
            1 => ColumnCondition.AtMost(far, bound),
            2 => ColumnCondition.Between(bound, true, far, false),
            _ => ColumnCondition.MoreThan(bound),
        };
        return _random.Next(10) == 0 ? PairColumns.CodeOf(Verdict.NotReported) : bound + _random.Next(-3, 24);
    }

    /// <summary>Counts by the names of groups, those without rows left out.</summary>
    internal static Dictionary<string, int[]> Counts(IEnumerable<PairColumns> columns)
    {
        Dictionary<string, int[]> counts = new(StringComparer.Ordinal);
        foreach (PairColumns one in columns)
        {
            ColumnTally tally = ColumnAssessor.RollUp(one);
            for (int group = 0; group < tally.GroupCount; group++)
            {
                int[] sum = counts.TryGetValue(Groups[group], out int[]? known) ? known
                    : counts[Groups[group]] = new int[tally.CountsOf(group).Length];
                for (int i = 0; i < sum.Length; i++)
                    sum[i] += tally.CountsOf(group)[i];
            }
        }

        return counts.Where(one => one.Value.Sum() > 0).ToDictionary(StringComparer.Ordinal);
    }

    internal static void AssertSame(Dictionary<string, int[]> expected, PairCounts found)
    {
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), found.Groups);
        for (int group = 0; group < found.Groups.Count; group++)
            Assert.Equal(expected[found.Groups[group]], found.Tally.CountsOf(group).ToArray());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
