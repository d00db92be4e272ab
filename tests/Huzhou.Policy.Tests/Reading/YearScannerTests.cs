using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Tests.Laws;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>The first year of a text is found from its sign back; a look at every offset finds the same.</summary>
public sealed class YearScannerTests
{
    [Fact]
    public void The_first_year_is_the_one_that_a_look_at_every_offset_finds()
    {
        Gen<string> text = Gen.Elements("2023", "2024年", "二〇二三", "年", "1948年", "20", "〇", " ", "\u3000", "增长", "9", "12025年", "年 年", "月")
            .ArrayOf().Select(string.Concat);
        Prop.ForAll(Arb.From(text), words =>
        {
            int expected = 0, place = -1;
            for (int i = 0; i < words.Length && expected == 0; i++)
            {
                expected = YearScanner.At(words, i, out _);
                place = expected > 0 ? i : -1;
            }

            return YearScanner.First(words, out int at) == expected && at == place;
        }).Holds();
    }
}
