using System.Text;
using BenchmarkDotNet.Attributes;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Benchmarks;

/// <summary>What does it cost to read a real report from its UTF-8 bytes? Against decoding them and scanning the quantities alone. Where the official text is not there, a report of samples stands in.</summary>
[MemoryDiagnoser]
public class ReadOfficial
{
    private byte[] _utf8 = [];

    [GlobalSetup]
    public void Setup() => _utf8 = SampleTexts.Official() ?? SampleTexts.Report(35);

    [Benchmark(Baseline = true)]
    public int Scan()
    {
        int count = 0;
        foreach (ScannedQuantity _ in new QuantityScanner(Encoding.UTF8.GetString(_utf8)))
            count++;
        return count;
    }

    [Benchmark]
    public ReadingResult Read() => PolicyReader.Default.Read(_utf8);
}
