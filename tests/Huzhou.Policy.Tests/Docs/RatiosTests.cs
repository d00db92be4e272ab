using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The small table of README and the page on performance is the one that <c>benchmarks/run</c> measured.</summary>
public sealed class RatiosTests
{
    [Fact]
    public void The_table_of_ratios_is_the_measured_one()
    {
        string[] lines = Repository.Read(Repository.Path("benchmarks", "results", "ratios-512.md")).Split('\n');
        string[][] rows = [.. lines.Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| ---", StringComparison.Ordinal))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries)[1..^2])];
        Assert.True(rows.Length > 1, "no ratios were measured");
        int goal = rows.Max(r => r[1].Length), measured = rows.Max(r => r[2].Length);
        IEnumerable<string> table = rows.Select(r => $"{r[1].PadLeft(goal)}  {r[2].PadLeft(measured)}  {r[0]}");
        Documents.Output("Ratios", string.Join('\n', [.. table, "", lines[2]]));
    }
}
