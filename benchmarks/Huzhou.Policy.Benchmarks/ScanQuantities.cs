using BenchmarkDotNet.Attributes;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Benchmarks;

/// <summary>
/// What does it cost to find the quantities of a text with value, scale, unit, bound and place? Against <see cref="TunedQuantities"/>, a
/// regular
/// expression tuned by hand.
/// </summary>
[MemoryDiagnoser]
public class ScanQuantities
{
    private string _text = "";

    /// <summary>Whose sentences: those of the sample documents, or of the official ones where they lie beside the repository.</summary>
    [Params(false, true)]
    public bool Official { get; set; }

    [GlobalSetup]
    public void Setup() => _text = SampleTexts.Sentences(100_000, Official);

    [Benchmark(Baseline = true)]
    public int TunedRegex()
    {
        int sum = 0;
        TunedQuantities quantities = new(_text);
        while (quantities.MoveNext())
            sum += quantities.Length + quantities.Value.Scale;
        return sum;
    }

    [Benchmark]
    public int Scanner()
    {
        int sum = 0;
        foreach (ScannedQuantity quantity in new QuantityScanner(_text))
            sum += quantity.Length + quantity.Value.Scale;
        return sum;
    }
}
