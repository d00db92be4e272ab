using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Exchange;

namespace Huzhou.Policy.Benchmarks;

/// <summary>What does it cost to read columns from a table of 100,000 rows? Against splitting its lines and parsing the numbers.</summary>
[MemoryDiagnoser]
public class ReadColumns
{
    private byte[] _csv = [];

    [GlobalSetup]
    public void Setup()
    {
        StringBuilder text = new("county,condition,value,unit,result\n");
        Random random = new(2023);
        for (int i = 0; i < 100_000; i++)
        {
            int number = 100 + (i / 12 % 5000);
            text.Append(CultureInfo.InvariantCulture,
                $"county {i % 1000},{(i / 12 % 2 == 0 ? "AtLeast" : "AtMost")},{number},亿元,{number + (random.Next(-2000, 2000) / 100m)}\n");
        }

        _csv = Encoding.UTF8.GetBytes(text.ToString());
    }

    [Benchmark(Baseline = true)]
    public decimal SplitLines()
    {
        using StreamReader reader = new(new MemoryStream(_csv));
        reader.ReadLine();
        decimal sum = 0m;
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            sum += decimal.Parse(cells[2], CultureInfo.InvariantCulture) - decimal.Parse(cells[4], CultureInfo.InvariantCulture);
        }

        return sum;
    }

    [Benchmark]
    public PairColumns Columns() => ColumnCsv.Read(new MemoryStream(_csv), "county", scale: 2).Columns;
}
