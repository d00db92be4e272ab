using BenchmarkDotNet.Attributes;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Benchmarks;

/// <summary>
/// What does it cost to count the verdicts of many pairs by group? Against a plain loop over arrays of double, and LINQ over rows of
/// decimal.
/// </summary>
[MemoryDiagnoser]
public class RollUpColumns
{
    private ColumnRows _rows = null!;

    [ParamsSource(nameof(Series))]
    public int Rows { get; set; }

    [Params(false, true)]
    public bool Sorted { get; set; }

    public int Groups { get; set; } = 1000;

    public bool WithLinq { get; set; } = true;

    public static IEnumerable<int> Series => RowCounts.Series;

    [GlobalSetup]
    public void Setup() => _rows = ColumnRows.Drawn(Rows, Groups, Sorted, WithLinq);

    [Benchmark(Baseline = true)]
    public int[] DoubleLoop()
    {
        double[] values = _rows.Values, lower = _rows.Lower, upper = _rows.Upper, exceeding = _rows.Exceeding;
        Side[] sides = _rows.Sides;
        int[] groups = _rows.Groups, counts = new int[_rows.GroupCount * 10];
        for (int i = 0; i < values.Length; i++)
        {
            double value = values[i];
            Verdict verdict;
            if (double.IsNaN(value))
                verdict = Verdict.NotReported;
            else if (value < lower[i] || value > upper[i])
                verdict = Verdict.Missed;
            else if ((sides[i] == Side.Floor && value > exceeding[i]) || (sides[i] == Side.Ceiling && value < exceeding[i]))
                verdict = Verdict.Exceeded;
            else
                verdict = Verdict.Met;
            counts[(groups[i] * 10) + (int)verdict]++;
        }

        return counts;
    }

    [Benchmark]
    public Dictionary<int, Dictionary<Verdict, int>> LinqOverDecimal() =>
        _rows.Decimals.GroupBy(row => row.Group)
            .ToDictionary(group => group.Key, group => group.CountBy(row => row.Judge()).ToDictionary());

    [Benchmark]
    public ColumnTally Columns() => ColumnAssessor.RollUp(_rows.Columns);

    [Benchmark]
    public ColumnTally ColumnsByTwoThreads() => ColumnAssessor.RollUp(_rows.Columns, threads: 2);
}
