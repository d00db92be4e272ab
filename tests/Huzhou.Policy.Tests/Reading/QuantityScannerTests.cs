using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>The scanner, construct by construct: text, base value, base unit, bound.</summary>
public sealed class QuantityScannerTests
{
    private static List<(string Text, ScannedQuantity Quantity)> Scan(string text)
    {
        List<(string, ScannedQuantity)> found = [];
        foreach (ScannedQuantity q in new QuantityScanner(text))
            found.Add((text.Substring(q.Start, q.Length), q));
        return found;
    }

    private static string Write(string text) => string.Join("; ", Scan(text).Select(f =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{f.Text}={(f.Quantity.BaseValue / 1.0000000000000000000000000000m)} {f.Quantity.Unit} {f.Quantity.Bound}")));

    [Theory]
    [InlineData("总产值2685.4亿元", "2685.4亿元=268540000000 元 Equal")]
    [InlineData("引进外资3.6亿美元", "3.6亿美元=360000000 美元 Equal")]
    [InlineData("存款突破1.2万亿元", "1.2万亿元=1200000000000 元 MoreThan")]
    [InlineData("收入达到46,218元", "46,218元=46218 元 Equal")]
    [InlineData("投资１２．５亿元", "１２．５亿元=1250000000 元 Equal")]
    [InlineData("投资 12.5 亿元", "12.5 亿元=1250000000 元 Equal")]
    [InlineData("吞吐量达到86万标箱", "86万标箱=860000 标箱 Equal")]
    [InlineData("装机165万千瓦", "165万千瓦=1650000 千瓦 Equal")]
    [InlineData("浓度降至31微克/立方米", "31微克/立方米=31 微克/立方米 Equal")]
    [InlineData("产值突破千亿元大关", "千亿元=100000000000 元 MoreThan")]
    [InlineData("规模过万亿元", "万亿元=1000000000000 元 MoreThan")]
    [InlineData("百亿级企业", "百亿=10000000000 元 AtLeast")]
    public void A_level_is_read_in_its_base_unit(string text, string expected) => Assert.Equal(expected, Write(text));

    [Theory]
    [InlineData("处理案件172起", "172起=172 起 Equal")]
    [InlineData("解决问题2.1万余个", "2.1万余个=21000 个 About")]
    [InlineData("邀请百余名专家", "百余名=100 名 About")]
    [InlineData("新增二十三家企业", "二十三家=23 家 Equal")]
    [InlineData("接待游客三百二十万人次", "三百二十万人次=3200000 人次 Equal")]
    [InlineData("惠及十余万人", "十余万人=100000 人 About")]
    [InlineData("举办演出1000场次以上", "1000场次=1000 场次 AtLeast")]
    public void A_count_keeps_its_classifier(string text, string expected) => Assert.Equal(expected, Write(text));

    [Theory]
    [InlineData("不低于40%", QuantityBound.AtLeast)]
    [InlineData("40％以上", QuantityBound.AtLeast)]
    [InlineData("至少40%", QuantityBound.AtLeast)]
    [InlineData("≥40%", QuantityBound.AtLeast)]
    [InlineData("超过40%", QuantityBound.MoreThan)]
    [InlineData("突破40%", QuantityBound.MoreThan)]
    [InlineData("超40%", QuantityBound.MoreThan)]
    [InlineData("控制在40%以内", QuantityBound.AtMost)]
    [InlineData("降至40%以下", QuantityBound.AtMost)]
    [InlineData("不超过40%", QuantityBound.AtMost)]
    [InlineData("≤40%", QuantityBound.AtMost)]
    [InlineData("低于40%", QuantityBound.LessThan)]
    [InlineData("不足40%", QuantityBound.LessThan)]
    [InlineData("40%左右", QuantityBound.About)]
    [InlineData("约40%", QuantityBound.About)]
    [InlineData("近40%", QuantityBound.About)]
    [InlineData("达到40%", QuantityBound.Equal)]
    public void A_bound_on_either_side_belongs_to_its_number(string text, QuantityBound expected) =>
        Assert.Equal(expected, Assert.Single(Scan(text)).Quantity.Bound);

    [Theory]
    [InlineData("增长4.5—5%", "4.5=4.5 % RangeLow; 5%=5 % RangeHigh")]
    [InlineData("增长5%~6%", "5%=5 % RangeLow; 6%=6 % RangeHigh")]
    [InlineData("新增200至300个", "200=200 个 RangeLow; 300个=300 个 RangeHigh")]
    [InlineData("培育3-5家", "3=3 家 RangeLow; 5家=5 家 RangeHigh")]
    [InlineData("10—50万元", "10=100000 元 RangeLow; 50万元=500000 元 RangeHigh")]
    public void A_range_has_a_low_and_a_high_end(string text, string expected) => Assert.Equal(expected, Write(text));

    [Theory]
    [InlineData("提高1.7、3.7和3.8个百分点", "1.7=1.7 个百分点 Equal; 3.7=3.7 个百分点 Equal; 3.8个百分点=3.8 个百分点 Equal")]
    [InlineData("高于全国、全省0.3和0.2个百分点", "0.3=0.3 个百分点 Equal; 0.2个百分点=0.2 个百分点 Equal")]
    [InlineData("分别为6.6个、5.7个百分点", "6.6个=6.6 个百分点 Equal; 5.7个百分点=5.7 个百分点 Equal")]
    [InlineData("下降46个基点", "46个基点=46 个基点 Equal")]
    [InlineData("受害率≤0.3‰", "0.3‰=0.3 ‰ AtMost")]
    public void A_list_shares_the_unit_it_writes_once(string text, string expected) => Assert.Equal(expected, Write(text));

    [Theory]
    [InlineData("排名第27位", "第27位=27 rank Equal")]
    [InlineData("指数居全省第3", "第3=3 rank Equal")]
    [InlineData("进入全国前25位", "前25位=25 rank AtMost")]
    [InlineData("稳居全省前三", "前三=3 rank AtMost")]
    [InlineData("增幅全省第一", "第一=1 rank Equal")]
    [InlineData("比上年提升2位", "2位=2 位 Equal")]
    [InlineData("分别位居百强县第五、第七", "第五=5 rank Equal; 第七=7 rank Equal")]
    [InlineData("经济总量保五争四", "五=5 rank AtMost; 四=4 rank AtMost")]
    public void Ranks_and_moves_of_rank_are_read(string text, string expected) => Assert.Equal(expected, Write(text));

    [Theory]
    [InlineData("财力的三分之二以上", "三分之二=0.6667 ratio AtLeast")]
    [InlineData("增长百分之五", "百分之五=5 % Equal")]
    [InlineData("支出的八成以上", "八成=80 % AtLeast")]
    [InlineData("超过一半", "一半=0.5 ratio MoreThan")]
    [InlineData("增长1.5倍", "1.5倍=1.5 倍 Equal")]
    [InlineData("翻了两番", "翻了两番=4 倍 Equal")]
    [InlineData("实现“七连增”", "七连增=7 连增 Equal")]
    [InlineData("争创“十七连冠”", "十七连冠=17 连冠 Equal")]
    [InlineData("连续四年", "四年=4 年 Equal")]
    [InlineData("收入比缩小至1.61。", "1.61=1.61 ratio Equal")]
    public void Fractions_multiples_and_streaks_are_read(string text, string expected) => Assert.Equal(expected, Write(text));

    [Theory]
    [InlineData("2023年3月15日")]
    [InlineData("府发〔2023〕8号")]
    [InlineData("第五次经济普查")]
    [InlineData("第一产业、第一时间、第一书记")]
    [InlineData("“2+8”平台、“千万工程”、“一老一小”")]
    [InlineData("G60科创走廊、PM2.5浓度、C919客机、5G应用")]
    [InlineData("318国道改建")]
    [InlineData("15分钟生活圈")]
    [InlineData("三年行动计划")]
    [InlineData("三星级以上饭店")]
    [InlineData("世界500强")]
    [InlineData("每万人口")]
    [InlineData("万元GDP能耗")]
    [InlineData("统一、一流、一批、一带一路、两会、三农")]
    [InlineData("前三季度、前三年、目前、当前一个时期")]
    [InlineData("红十字会")]
    [InlineData("1. 加快发展")]
    [InlineData("三次产业结构为3.1∶45.2∶51.7")]
    [InlineData("")]
    public void Names_dates_and_ordinals_are_no_quantities(string text) => Assert.Empty(Scan(text));

    [Fact]
    public void A_number_too_long_to_hold_is_passed_over_and_reading_goes_on()
    {
        string text = new string('9', 100) + "亿元，其中3亿元";
        Assert.Equal("3亿元=300000000 元 Equal", Write(text));
    }

    [Fact]
    public void The_bound_words_lie_inside_the_outer_place()
    {
        const string text = "确保不低于300个";
        (string _, ScannedQuantity q) = Assert.Single(Scan(text));
        Assert.Equal("不低于300个", text[q.OuterStart..q.OuterEnd]);
        Assert.Equal("300个", text[q.Start..q.End]);
    }

    [Fact]
    public void Scanning_allocates_nothing()
    {
        const string text = "全年引进亿元以上项目218个，其中10亿元以上项目31个；增长4.5—5%，居全省第3，实现“七连增”，超过三分之二。";
        int count = 0;
        long allocated = Allocation.Of(() =>
        {
            foreach (ScannedQuantity _ in new QuantityScanner(text))
                count++;
        });
        Assert.Equal(0, allocated);
        Assert.True(count > 0);
    }
}
