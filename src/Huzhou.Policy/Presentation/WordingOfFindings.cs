using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Presentation;

/// <content>Words for findings: the message in English is in the finding, the Chinese one is made from its code and its values.</content>
public static partial class Wording
{
    /// <summary>The Chinese words by code; where a code says more than one message, by code and number of values.</summary>
    private static readonly Dictionary<(string Code, int Values), string> s_findings = new()
    {
        [("HZP0001", 0)] = "文本没有可读的文字；应为一份公文",
        [("HZP0002", 0)] = "未能判定文种，按一般文本读取，只采纳分句写明是结果或目标的内容",
        [("HZP0010", 1)] = "政府由文中推断为{0}；可由调用者或标题写明",
        [("HZP0011", 0)] = "文中未写明属于哪级政府；应由调用者或标题写明",
        [("HZP0012", 1)] = "年份由文中推断为{0}年；可由调用者或标题写明",
        [("HZP0013", 0)] = "文中未写明年份；应由调用者或标题写明",
        [("HZP0014", 0)] = "文中未写明进展截至哪一天；应有“截至”和日期，或由调用者给出",
        [("HZP0015", 1)] = "有{0}处字节不成文字，读成了替换字符；应为UTF-8、UTF-16或GB18030文本，其他编码须先转换",
        [("HZP0016", 1)] = "这些字节是{0}文件，不是文本，未读取；请用Huzhou.Policy.Documents的DocumentText.Open打开，或另存为纯文本",
        [("HZP0017", 1)] = "文本的文字是{0}；应为中文公文",
        [("HZP0101", 3)] = "{0}编号不连续：现为{1}，应为{2}",
        [("HZP0102", 2)] = "标题层级跳跃：{0}直接位于{1}之下",
        [("HZP0103", 3)] = "表格无法读取：第{0}行有{1}格，应有{2}格",
        [("HZP0104", 1)] = "有{0}行的表格未读取：表头未能识别",
        [("HZP0104", 2)] = "“{1}”等{0}行的表格未读取：未写明目标的年份",
        [("HZP0110", 1)] = "事项{0}没有责任单位；应有“责任单位”或写明责任单位的括号",
        [("HZP0111", 1)] = "责任单位没有对应的事项：{0}；其上应有编号的任务",
        [("HZP0112", 2)] = "数目不一致：标题{0}个，内容{1}段；每个标题应有一段内容",
        [("HZP0113", 2)] = "数目不一致：单位{0}个，标题清单{1}组；每个单位应有一组",
        [("HZP0114", 1)] = "第{0}项议题没有决定；应有“原则同意”“审议通过”等",
        [("HZP0201", 2)] = "单位不明：{1}之后为“{0}”；应为亿元、个、%等单位或量词",
        [("HZP0202", 2)] = "数目不一致：“分别”前有{0}项，后有{1}个数；应一一对应",
        [("HZP0203", 1)] = "有{0}个数未写明是结果还是目标，作为背景读取",
        [("HZP0205", 1)] = "数字无法读出：“{0}”；应为最多一个小数点的数字，或依次相接的数字与数量词",
        [("HZP0206", 1)] = "缺少数字：“{0}”之前没有数字",
        [("HZP0207", 1)] = "缺少单位：“{0}”与其后的数字之间没有单位或标点",
        [("HZP0204", 4)] = "{0}写明完成{1}%，与计划{3}、完成{2}不符",
        [("HZP0250", 4)] = "{0}的目标（{1}）不高于{2}已达到的{3}",
        [("HZP0208", 2)] = "数字{0}未读出：“…{1}…”中没有已知的单位或结构",
        [("HZP0209", 1)] = "承诺的数没有自己的名目：{0}；已读取，不作为目标",
        [("HZP0240", 1)] = "有{0}个字符只是半个字（单独的代理项），读成了U+FFFD；应为完整的字",
        [("HZP0241", 2)] = "“{1}”以下的{0}段未读入：这样的一行是网页正文的末尾；其下应为其他网页的链接",
        [("HZP0242", 1)] = "“{0}”是另一份文件的开头，其后的内容被当作第一份文件的一部分；每个文本应只有一份文件",
        [("HZP0260", 1)] = "所报的数没有自己的名目：{0}；已读取，不作为结果",
        [("HZP0220", 2)] = "{0}关于{1}的决定在文中已找不到对应的内容；决定保留，未采用",
        [("HZP0221", 3)] = "{0}关于{1}的决定已用于{2}，后者在此文本中所述相同",
        [("HZP0222", 3)] = "{0}关于{1}的决定与其对象不符：{2}；决定保留，未采用",
        [("HZP0223", 3)] = "{0}与{1}关于{2}的决定不一致，以后者为准",
        [("HZP0224", 1)] = "审核中还有{0}个问题没有答复，未作决定",
        [("HZP0301", 1)] = "机构名录中没有{0}，按本文所写的名称保留",
        [("HZP0501", 2)] = "有{0}页没有文字（最先是第{1}页），是图片或空白页",
        [("HZP0502", 1)] = "页码和页眉页脚未读入，例如：{0}",
        [("HZP0503", 2)] = "网页正文以外的{0}个字未读入，例如：{1}",
        [("HZP0504", 1)] = "有{0}个字的字体没有说明是什么字；应为可以复制的文字",
        [("HZP0505", 1)] = "目录未读入：{0}行",
        [("HZP0506", 1)] = "图片未读入：{0}幅",
        [("HZP0507", 1)] = "标为删除或隐藏的文字未读入：{0}个字",
        [("HZP0508", 2)] = "隐藏的工作表未读入：{0}张，例如{1}",
        [("HZP0302", 2)] = "{0}按{1}处理，前者是后者的简称或全称",
    };

    private static readonly Dictionary<string, string> s_tableTroubles = new(StringComparer.Ordinal)
    {
        [TableTrouble.NoNumber] = "有一格不是数字",
        [TableTrouble.NoUnit] = "没有单位",
        [TableTrouble.NoYear] = "不是全年的数字",
        [TableTrouble.NoPercent] = "变动不以%计",
        [TableTrouble.OtherColumns] = "的格与表头不合",
        [TableTrouble.NoName] = "没有名称",
        [TableTrouble.NoTask] = "没有任务",
        [TableTrouble.Unitless] = "有数字而没有单位",
        [TableTrouble.Headless] = "上方没有表头",
    };

    private static readonly Dictionary<string, string> s_misfits = new(StringComparer.Ordinal)
    {
        [nameof(MismatchKind.UnknownTask)] = "{1}不是{2}年的任务",
        [nameof(MismatchKind.UnknownTarget)] = "{1}没有目标“{2}”；它的目标有：{3}",
        [nameof(MismatchKind.OutsidePeriod)] = "{1}所报日期{2}不在{3}之内",
        [nameof(MismatchKind.NothingToMeasure)] = "{1}报了{2}，但没有带数字的目标",
        [nameof(MismatchKind.WhichTarget)] = "{1}报了{2}，但有{3}个目标，须写明是哪一个：{4}",
        [nameof(MismatchKind.OtherUnit)] = "{1}以{2}计，其目标以{3}计",
        [nameof(MismatchKind.ReportedTwice)] = "{1}在{2}报了两次，以第一次为准",
        [nameof(MismatchKind.PlanOfUnknownTask)] = "{1}的工作计划所列{2}不是{3}年的任务",
        [nameof(MismatchKind.PlanEndsOutside)] = "{1}关于{2}的工作计划止于{3}，不在{4}年之内",
        [nameof(MismatchKind.TwoPlans)] = "{1}有两份工作计划，以{2}的为准",
    };

    /// <summary>
    /// What was found and what was expected. In Chinese a finding that was stored without its values keeps its English message.
    /// </summary>
    public static string Of(Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return language == Language.Chinese && ChineseOf(finding) is { } words ? words : finding.Message;
    }

    private static string? ChineseOf(Finding finding)
    {
        IReadOnlyList<string> values = finding.Values;
        if (finding.Code == "HZP0103" && values.Count == 4)
            return TableIn(values);
        string? words = values.Count > 0 && s_misfits.TryGetValue(values[0], out string? mismatch) ? mismatch
            : s_findings.TryGetValue((finding.Code, values.Count), out string? known) ? known
            : RuleIn(finding);
        return words is null ? null : string.Format(CultureInfo.InvariantCulture, words, [.. values]) + "。";
    }

    /// <summary>The words of the rule of consistency whose code the finding has.</summary>
    private static string? RuleIn(Finding finding)
    {
        foreach ((ConsistencyRule rule, (System.Text.CompositeFormat chinese, _)) in s_rules)
        {
            if (Inconsistency.CodeOf(rule) == finding.Code)
                return finding.Values.Count >= chinese.MinimumArgumentCount ? chinese.Format : null;
        }

        return null;
    }

    private static string TableIn(IReadOnlyList<string> values)
    {
        (string row, string trouble, string name, string column) = (values[0], values[1], values[2], values[3]);
        string place = int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $"第{row}行" : $"“{row}”一行";
        string about = name.Length > 0 ? $"（{name}）" : string.Empty, below = column.Length > 0 ? $"“{column}”栏" : string.Empty;
        return $"表格无法读取：{place}{about}{below}{s_tableTroubles.GetValueOrDefault(trouble, trouble)}。";
    }
}
