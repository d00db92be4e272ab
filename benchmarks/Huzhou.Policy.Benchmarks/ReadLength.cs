using System.Text;
using BenchmarkDotNet.Attributes;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Benchmarks;

/// <summary>
/// What does it cost to read a report from its UTF-8 bytes, and does the time grow with the length only? Against decoding the bytes alone.
/// </summary>
/// <remarks>40 kilobytes are an ordinary report: 1 ms for it are 40 MB/s.</remarks>
[MemoryDiagnoser]
public class ReadLength
{
    private byte[] _utf8 = [];

    [Params(40, 400, 4000)]
    public int Kilobytes { get; set; }

    /// <summary>How long the text is: paragraphs are whole, so it is a little more than was asked for.</summary>
    internal int Bytes => _utf8.Length;

    /// <summary>Whether figures stand as far apart as in real reports; otherwise they stand close.</summary>
    internal bool IsOrdinary { get; init; }

    [GlobalSetup]
    public void Setup() => _utf8 = IsOrdinary ? SampleTexts.OrdinaryReport(Kilobytes) : SampleTexts.Report(Kilobytes);

    [Benchmark(Baseline = true)]
    public int Decode() => Encoding.UTF8.GetString(_utf8).Length;

    [Benchmark]
    public ReadingResult Read() => PolicyReader.Default.Read(_utf8);
}
