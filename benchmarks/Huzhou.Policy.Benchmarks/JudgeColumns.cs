using BenchmarkDotNet.Attributes;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Benchmarks;

/// <summary>What does it cost to write down the verdict of every pair? Against a plain loop over arrays of double.</summary>
[MemoryDiagnoser]
public class JudgeColumns
{
    private ColumnRows _rows = null!;
    private byte[] _verdicts = [];

    [ParamsSource(nameof(Series))]
    public int Rows { get; set; }

    public static IEnumerable<int> Series => RowCounts.Series;

    [GlobalSetup]
    public void Setup() => (_rows, _verdicts) = (ColumnRows.Drawn(Rows, 1000, sorted: false, decimals: false), new byte[Rows]);

    [Benchmark(Baseline = true)]
    public byte[] DoubleLoop()
    {
        double[] values = _rows.Values, lower = _rows.Lower, upper = _rows.Upper, exceeding = _rows.Exceeding;
        Side[] sides = _rows.Sides;
        for (int i = 0; i < values.Length; i++)
        {
            double value = values[i];
            if (double.IsNaN(value))
                _verdicts[i] = (byte)Verdict.NotReported;
            else if (value < lower[i] || value > upper[i])
                _verdicts[i] = (byte)Verdict.Missed;
            else if ((sides[i] == Side.Floor && value > exceeding[i]) || (sides[i] == Side.Ceiling && value < exceeding[i]))
                _verdicts[i] = (byte)Verdict.Exceeded;
            else
                _verdicts[i] = (byte)Verdict.Met;
        }

        return _verdicts;
    }

    [Benchmark]
    public byte[] Columns()
    {
        ColumnAssessor.Judge(_rows.Columns, _verdicts);
        return _verdicts;
    }
}
