using System.Globalization;

namespace Huzhou.Policy.Fuzz.Generating;

/// <summary>The pieces that official texts are made of, and the characters that they should not hold.</summary>
internal static class Words
{
    internal static readonly string[] Titles =
    [
        "青山市政府工作报告\n", "青山市人民政府关于印发2024年重点工作责任分解的通知\n", "云泽县2023年国民经济和社会发展统计公报\n",
        "青山市人民政府第30次常务会议纪要\n", "青山市2024年民生实事项目进展情况\n", "2024年青山市国民经济和社会发展计划报告\n", "关于督查情况的通报\n", "",
    ];

    internal static readonly string[] Heads =
    [
        "一、2023年工作回顾\n", "二、2024年工作安排\n", "（一）发展\n", "1.工业。", "三、存在问题\n", "今年主要预期目标为：", "第一篇 总则\n", "附件1\n", "相关文件\n", "名词解释\n",
        "序号\t工作任务\t责任单位\n", "| 序号 | 指标 | 单位 | 目标 |\n|---|---|---|---|\n", "会议审议了《关于工作的意见》。", "责任单位：市财政局、市水利局\n", "截至10月底，",
    ];

    internal static readonly string[] Subjects =
    [
        "地区生产总值", "规上工业增加值", "一般公共预算收入", "城镇新增就业", "居民人均可支配收入", "城镇调查失业率", "居民消费价格", "外贸出口", "新建公园", "改造老旧小区", "完成投资",
        "PM2.5平均浓度", "单位GDP能耗", "进出口总额", "其中制造业投资", "全市", "两项指标", "公园、绿地和广场", "“双百”工程", "森林覆盖率", "粮食产量", "R&D经费占比",
    ];

    internal static readonly string[] Verbs =
    [
        "增长", "达到", "完成", "突破", "不低于", "控制在", "下降", "力争", "确保", "预计", "超过", "占比提高到", "分别增长", "分别达到", "保持", "由5%提高到", "高于全省", "居全省第",
        "位居全国前", "实现", "新增", "同比增长", "年均增长", "增幅", "为", "约",
    ];

    internal static readonly string[] Units =
    [
        "%", "‰", "亿元", "万元", "元", "万人", "个", "家", "公里", "亩", "平方公里", "个百分点", "倍", "位", "吨标准煤/万元", "微克/立方米", "件", "套", "分", "小时", "号",
        "万亿元", "亿千瓦时", "年", "天", "座", "点", "",
    ];

    internal static readonly string[] Tails = ["以上", "左右", "以内", "以下", "、", "，", "。", "；", "\n", "（市发改委负责）", "）", "以上，", "的目标", "", "", "", "并", "和"];

    internal static readonly string[] Marks =
    [
        "（", "）", "《", "》", "“", "”", "|", "\t", "\r\n", "\r", "\n", "\u3000", "\uFEFF", "\u200B", "\u202E", "\u0085", "\u001B[31m", "\0", "\uD800", "\uDFFF", "𠮷", "👍",
        "—", "——", "～", "-", ".", "·", "％", "　", "\u2028", "…", "<b>", "&nbsp;", "http://x.y", ",", ";", ":", "\"", "'", "=", "+", "@",
    ];

    /// <summary>A number in one of the ways in which they are written.</summary>
    internal static string Number(Random random) => random.Next(14) switch
    {
        0 => random.Next(1, 100).ToString(CultureInfo.InvariantCulture) + "." + random.Next(1, 100).ToString(CultureInfo.InvariantCulture),
        1 => "三",
        2 => "一百二十",
        3 => "3万4000",
        4 => "１２．５",
        5 => "1,234.5",
        6 => "二分之一",
        7 => "七八十",
        8 => "5-6",
        9 => "-3.2",
        10 => new string('9', random.Next(1, 40)),
        11 => "0." + new string('0', random.Next(30)) + "1",
        12 => "两位数",
        _ => random.Next(0, 3000).ToString(CultureInfo.InvariantCulture),
    };

    internal static string Clause(Random random) =>
        random.Of(Subjects) + random.Of(Verbs) + Number(random) + random.Of(Units) + random.Of(Tails);

    /// <summary>Any piece at all.</summary>
    internal static string Any(Random random) => random.Next(8) switch
    {
        0 => random.Of(Heads),
        1 => random.Of(Subjects),
        2 => random.Of(Verbs),
        3 => Number(random),
        4 => random.Of(Units),
        5 => random.Of(Tails),
        6 => random.Of(Marks),
        _ => ((char)random.Next(0x10000)).ToString(),
    };
}
