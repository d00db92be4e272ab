using System.Text;
using BenchmarkDotNet.Attributes;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Benchmarks;

/// <summary>
/// What does it cost to read two real reports, 76 kilobytes, from their UTF-8 bytes? Against decoding them and scanning the quantities
/// alone. Where the
/// official texts are not there, a report in our own words stands in.
/// </summary>
/// <remarks>1.9 ms are 40 MB/s.</remarks>
[MemoryDiagnoser]
public class ReadOfficial
{
    private byte[][] _reports = [];

    /// <summary>How long the reports are together.</summary>
    internal int Bytes => _reports.Sum(utf8 => utf8.Length);

    [GlobalSetup]
    public void Setup() => _reports = SampleTexts.Official();

    [Benchmark(Baseline = true)]
    public int Scan()
    {
        int count = 0;
        foreach (byte[] utf8 in _reports)
        {
            foreach (ScannedQuantity _ in new QuantityScanner(Encoding.UTF8.GetString(utf8)))
                count++;
        }

        return count;
    }

    [Benchmark]
    public int Read()
    {
        int targets = 0;
        foreach (byte[] utf8 in _reports)
            targets += PolicyReader.Default.Read(utf8).Targets.Count;
        return targets;
    }
}
