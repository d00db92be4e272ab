using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Syntax;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>The units of the model's table as a text writes them behind and before numbers.</summary>
public sealed class UnitsInTextTests
{
    private static List<(string Text, ScannedQuantity Quantity)> Scan(string text)
    {
        List<(string, ScannedQuantity)> found = [];
        foreach (ScannedQuantity q in new QuantityScanner(text))
            found.Add((text.Substring(q.Start, q.Length), q));
        return found;
    }

    private static string Write(string text) => string.Join("; ", Scan(text).Select(f =>
        string.Create(CultureInfo.InvariantCulture, $"{f.Text}={f.Quantity.BaseValue:0.####} {f.Quantity.Unit}")));

    [Fact]
    public void Every_unit_of_the_table_is_read_behind_a_number_with_number_and_unit_as_its_place()
    {
        string[] lost = [.. UnitTable.Names.Where(name => name.IsRead).Select(name => name.Text).Where(name =>
            !new[] { $"达到12{name}。", $"缩短至12{name}。", $"连续12{name}，" }
                .Any(text => Scan(text) is [(var words, { Value: 12m, Scale: 1m })] && words == "12" + name))];
        Assert.Empty(lost);
    }

    [Fact]
    public void Every_unit_that_the_scanner_returns_is_a_classifier_or_a_measure_of_the_table()
    {
        string[] strangers = [.. UnitTable.Names.Where(name => name.IsRead)
            .SelectMany(name => Scan($"缩短至12{name.Text}，达到3万{name.Text}/年，由5{name.Text}/万人。"))
            .Select(found => found.Quantity.Unit).Distinct()
            .Where(unit => UnitTable.Find(unit) is null && Unit.Parse(unit).Dimension != Dimension.Quotient)];
        Assert.Empty(strangers);
    }

    [Fact]
    public void Every_unit_in_the_sample_texts_is_known()
    {
        string[] strangers = [.. SampleTexts.Names.SelectMany(name => Scan(SampleTexts.Of(name))).Select(found => UnitOf(found.Quantity))
            .Where(unit => unit.IsCount && UnitTable.Find(unit.BaseSymbol) is null).Select(unit => unit.Symbol).Distinct()];
        Assert.Empty(strangers);
    }

    private static Unit UnitOf(in ScannedQuantity quantity) => Policy.Reading.Resolution.QuantityMaker.UnitOf(quantity);

    [Theory]
    [InlineData("浓度为28μg/m3。", "28μg/m3=28 μg/m3")]
    [InlineData("浓度为28微克／立方米。", "28微克／立方米=28 微克/立方米")]
    [InlineData("浓度为每立方米28微克。", "28微克=28 微克/立方米")]
    [InlineData("每亩产茶28公斤。", "28公斤=28 公斤")]
    [InlineData("每亩补助300元。", "300元=300 元")]
    [InlineData("亩均税收12万元/亩。", "12万元/亩=120000 元/亩")]
    [InlineData("标准为860元/人·月。", "860元/人·月=860 元/人·月")]
    [InlineData("标准为7200元/年/人。", "7200元/年/人=7200 元/年/人")]
    [InlineData("床位达到7.2张/千人。", "7.2张/千人=7.2 张/千人")]
    [InlineData("电价降至0.42元/kWh。", "0.42元/kWh=0.42 元/kWh")]
    [InlineData("共960件/套。", "960件=960 件")]
    [InlineData("共960台/套。", "960台/套=960 台/套")]
    [InlineData("服务3万人/次。", "3万人/次=30000 人/次")]
    [InlineData("投入12万元/人均3元。", "12万元=120000 元; 3元=3 元")]
    [InlineData("港币6.8亿元、美元3亿元。", "6.8亿元=680000000 港元; 3亿元=300000000 美元")]
    [InlineData("投资港币3亿—5亿元。", "3亿=300000000 港元; 5亿元=500000000 港元")]
    [InlineData("超过港币6.8亿。", "6.8亿=680000000 港元")]
    [InlineData("折合6.8亿元人民币、9亿人民币。", "6.8亿元人民币=680000000 元; 9亿人民币=900000000 元")]
    [InlineData("宽5m、长36km、厚8mm。", "5m=5 m; 36km=36 km; 8mm=8 mm")]
    [InlineData("算力突破1200PF、2EFLOPS、300P。", "1200PF=1200 PF; 2EFLOPS=2 EFLOPS; 300P=300 P")]
    [InlineData("推进12PPP项目、8mAh电池。", "")]
    [InlineData("电压提高到220千伏。", "220千伏=220 千伏")]
    [InlineData("建成220千伏变电站、110、35kV线路、10kV及以上线路。", "")]
    [InlineData("一微克一微克地抠。", "")]
    [InlineData("1月1日元旦。", "")]
    public void Units_are_read_in_all_their_forms(string text, string expected) => Assert.Equal(expected, Write(text));

    [Fact]
    public void The_words_before_a_number_that_belong_to_its_unit_are_no_part_of_what_is_measured()
    {
        const string text = "年均浓度低于每立方米19微克，融资超过港币3亿元。";
        List<(string Text, ScannedQuantity Quantity)> found = Scan(text);
        Assert.Equal(["低于每立方米19微克", "超过港币3亿元"], found.Select(f => text[f.Quantity.OuterStart..f.Quantity.OuterEnd]));
        Assert.Equal([QuantityBound.LessThan, QuantityBound.MoreThan], found.Select(f => f.Quantity.Bound));
    }

    [Fact]
    public void An_amount_per_another_unit_allocates_nothing_once_it_was_met()
    {
        const string text = "标准为860元/人·月，浓度为28微克／立方米，外资港币6.8亿元，PM2.5浓度每立方米28微克。";
        int count = 0;
        Assert.Equal(0, Allocation.Of(() =>
        {
            foreach (ScannedQuantity _ in new QuantityScanner(text))
                count++;
        }));
        Assert.True(count > 0);
    }

    [Theory]
    [InlineData("新型储能装机达到1GW", "新型储能装机达到980MW", Verdict.Missed, "0.98")]
    [InlineData("新建绿道50km以上", "新建绿道52公里", Verdict.Met, "1.04")]
    [InlineData("绿电成交4亿kWh以上", "绿电成交4.1亿度", Verdict.Met, "1.025")]
    [InlineData("盘活厂房3万㎡", "盘活厂房2.4公顷", Verdict.Missed, "0.8")]
    [InlineData("供热能力达到3吉焦", "供热能力达到3300兆焦", Verdict.Exceeded, "1.1")]
    public void A_promise_in_one_unit_is_judged_by_a_result_in_another(string promise, string result, Verdict verdict, string rate)
    {
        PolicyText plan = new($"二、2023年工作安排\n{promise}。") { Government = "云泽县", Year = new Year(2023) };
        PolicyText review = new($"一、2023年工作回顾\n{result}。\n二、2024年工作安排\n继续努力。") { Government = "云泽县", Year = new Year(2024) };
        Target target = Assert.Single(PolicyReader.Default.Read(plan).Targets);
        Observation reported = Assert.Single(PolicyReader.Default.Read(review).Observations);
        Assessment assessment = Judged(target, reported);
        Assert.Equal(verdict, assessment.Verdict);
        Assert.Equal(decimal.Parse(rate, CultureInfo.InvariantCulture), assessment.Completion?.Rate);
    }

    [Fact]
    public void A_unit_that_is_a_word_behind_numbers_is_a_unit_alone_in_a_cell()
    {
        Assert.True(WrittenUnit.TryRead("万方", out WrittenUnit volume));
        Assert.Equal((10_000m, "方", QuantityForm.Level), (volume.Scale, volume.Symbol, volume.Form));
        Assert.True(WrittenUnit.TryRead("万千瓦时", out WrittenUnit energy));
        Assert.Equal((10_000m, "千瓦时"), (energy.Scale, energy.Symbol));
        Assert.True(WrittenUnit.TryRead("μg/m3", out _));
        Assert.False(WrittenUnit.TryRead("月", out _));
        Assert.False(WrittenUnit.TryRead("限额以上", out _));
        Assert.DoesNotContain(Scan("共10里长廊，要求3点如下。"), f => f.Quantity.Unit is "里" or "点");
    }
}
