using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Benchmarks;

/// <summary>
/// What does it cost to find the quantities of a text with value, unit and bound? Against a compiled regular expression tuned by hand: number first,
/// spans instead of matches, no groups, the value of digits parsed from the span. It knows numerals in words, fractions and ranks, but not the value of
/// words, shared units, ranges, bounds in front, nor what is no quantity.
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

    [GeneratedRegex("""
        (?>[0-9０-９]+(?:[.．][0-9０-９]+)?|[零〇一二两三四五六七八九十百千万亿]+)
        (?>分之[零〇一二两三四五六七八九十百]+
          |(?:万亿|亿|万|千|百)?[余多]?
           (?:个百分点|[%％‰]|美元|元|万千瓦|千瓦时|千瓦|平方公里|平方米|立方米|公里|公顷|亩|米|万吨|吨|人次|个月|[个家户所座条件项名位人场次起张套辆部处只间倍岁天]))
        (?:及?以上|以下|以内|左右)?
        |第(?>[0-9]+|[一二三四五六七八九十]+)[位名]?
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Quantity();
}
