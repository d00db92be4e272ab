using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Benchmarks;

/// <summary>
/// What does it cost to find the quantities of a text with value, unit and bound? Against a compiled regular expression tuned by hand: number first,
/// spans instead of matches, no groups, the value parsed from the span. It knows neither words, fractions, ranks, shared units nor what is no quantity.
/// </summary>
[MemoryDiagnoser]
public partial class ScanQuantities
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789.");

    private string _text = "";

    [GlobalSetup]
    public void Setup() => _text = SampleTexts.Sentences(100_000);

    [Benchmark(Baseline = true)]
    public decimal TunedRegex()
    {
        ReadOnlySpan<char> text = _text;
        decimal sum = 0m;
        foreach (ValueMatch match in Quantity().EnumerateMatches(text))
        {
            ReadOnlySpan<char> found = text.Slice(match.Index, match.Length);
            int end = found.IndexOfAnyExcept(s_digits);
            if (decimal.TryParse(end < 0 ? found : found[..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
                sum += value;
        }

        return sum;
    }

    [Benchmark]
    public decimal Scanner()
    {
        decimal sum = 0m;
        foreach (ScannedQuantity quantity in new QuantityScanner(_text))
            sum += quantity.Value;
        return sum;
    }

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?(?>(?:万亿|亿|万|千|百)?(?:余|多)?(?:个百分点|%|‰|元|个|家|人|项|吨|公里|亩|平方米|万千瓦|千瓦时|套|户|件|条|所|张|天|倍|位|名))(?:以上|以下|以内|左右)?", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Quantity();
}
