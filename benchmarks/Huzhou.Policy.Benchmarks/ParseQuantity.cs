using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace Huzhou.Policy.Benchmarks;

/// <summary>What does it cost to read a quantity that was written by <c>ToString</c>? Against reading its number alone.</summary>
[MemoryDiagnoser]
public class ParseQuantity
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("-.0123456789");

    [Params("level:3850亿元", "growth:-14.5%", "count:323个")]
    public string Text { get; set; } = "";

    [Benchmark(Baseline = true)]
    public decimal NumberAlone()
    {
        ReadOnlySpan<char> digits = Text.AsSpan(Text.IndexOf(':', StringComparison.Ordinal) + 1);
        int end = digits.IndexOfAnyExcept(s_digits);
        return decimal.Parse(digits[..end], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Benchmark]
    public Quantity Whole() => Quantity.Parse(Text);

    [Benchmark]
    public string Write() => Quantity.Parse(Text).ToString();
}
