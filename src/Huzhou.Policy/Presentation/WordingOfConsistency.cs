using System.Globalization;
using System.Text;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;

namespace Huzhou.Policy.Presentation;

/// <content>Words for what does not fit together: what was found, what was expected, and no word of blame.</content>
public static partial class Wording
{
    private static readonly Dictionary<ConsistencyRule, (CompositeFormat Chinese, CompositeFormat English)> s_rules = new()
    {
        [ConsistencyRule.VintagesDiffer] = Words("{0}（{1}）前后两次公布不一致：后者为{2}，前者为{3}", Vintage.Words),
        [ConsistencyRule.TargetSetTwice] = Words("{0}在同一文件中两次设定：{1}与{2}", "{0} is set twice in one document: {1} and {2}"),
        [ConsistencyRule.ConditionsContradict] = Words("{0}的两个条件互相排斥：{1}与{2}", "two conditions of {0} exclude each other: {1} and {2}"),
        [ConsistencyRule.UnitUnfit] = Words("{0}的单位{1}与该指标通常的单位{2}不属同一量纲",
            "{0} is given in {1}, which does not measure what its usual unit {2} does"),
        [ConsistencyRule.MeasureUnfit] = Words("{0}的度量为{1}，条件中的数却是{2}", "{0} is measured as {1}, and its condition gives a {2}"),
        [ConsistencyRule.TargetInThePast] = Words("{0}的目标期{1}早于文件年度{2}", "the period {1} of {0} is over before the document's year {2}"),
        [ConsistencyRule.ResultInTheFuture] = Words("{0}报告的期间{1}晚于文件日期{2}", "{0} is reported for {1}, after the document's day {2}"),
        [ConsistencyRule.DateOutsideYear] = Words("文件{0}的日期{1}与其年度{2}不符", "the day {1} of {0} does not fit its year {2}"),
        [ConsistencyRule.DocumentTwice] = Words("同一政府、同一年度、同一文种有两份文件：{0}与{1}",
            "two documents of one genre, government and year: {0} and {1}"),
        [ConsistencyRule.TaskWithoutOwner] = Words("任务{0}没有责任单位", "task {0} has no owner"),
        [ConsistencyRule.LeadMissing] = Words("任务{0}有配合单位（{1}等）而无牵头单位", "task {0} has supporting bodies ({1} …) and no lead"),
        [ConsistencyRule.OwnerUnknown] = Words("任务{0}的责任单位“{1}”不在机构名录中", "the owner {1} of task {0} is not in the directory"),
        [ConsistencyRule.NameOutOfTime] = Words("任务{0}使用的单位名称“{1}”在文件日期并不通行，现名{2}",
            "task {0} names {1}, which was not its name on the document's day; it is now {2}"),
        [ConsistencyRule.OwnerTwice] = Words("任务{0}的责任单位中“{1}”出现两次", "{1} stands twice among the owners of task {0}"),
        [ConsistencyRule.UmbrellaLeads] = Words("任务{0}由统称单位“{1}”牵头", "task {0} is led by an umbrella, {1}"),
        [ConsistencyRule.StandingTaskWithTarget] = Words("任务{0}被列为常态工作，却含可评判的目标“{1}”",
            "task {0} is said to have nothing to judge and holds the target {1}"),
        [ConsistencyRule.MeasuredTaskWithoutNumber] = Words("任务{0}被列为量化任务，却没有数值目标", "task {0} is said to be measured and holds no number"),
        [ConsistencyRule.GrowthAgainstLevels] = Words("{0}（{1}）所报增速{2}与两年总量（{4}、{5}）推算的{3}%不符",
            "the stated growth {2} of {0} in {1} is not the {3}% that the levels {4} and {5} give"),
        [ConsistencyRule.NominalAgainstReal] = Words("{0}（{1}）所报增速{2}与按两年总量（{4}、{5}）推算的名义增速{3}%口径不同",
            "the growth {2} of {0} in {1} and the {3}% that the levels {4} and {5} give stand on different bases"),
        [ConsistencyRule.PartLargerThanWhole] = Words("部分大于整体：{0}{1}，{2}{3}", "a part is larger than its whole: {0} {1}, {2} {3}"),
        [ConsistencyRule.ShareOutOfRange] = Words("{0}的占比{1}超出0至100%", "the share {1} of {0} lies outside 0 to 100%"),
        [ConsistencyRule.ShareImpossibleAsCount] = Words("{0}的占比{1}不可能是{2}中的整数个，最接近的是{3}；可能按金额或按另一范围计算",
            "the share {1} of {0} is no whole number out of {2}, the nearest is {3}; it may be taken by amount or over another set"),
        [ConsistencyRule.ShareAgainstAmounts] = Words("{0}所报占比{1}与部分、整体推算的{2}不符",
            "the stated share {1} of {0} is not the {2} that part and whole give"),
        [ConsistencyRule.RatioAgainstParts] = Words("{0}所报{1}与两项之比{2}不符", "the stated {1} of {0} is not the ratio {2} of its two parts"),
        [ConsistencyRule.SumAgainstParts] = Words("{0}{1}与各部分之和{2}不符", "{0} is {1}, and its parts sum to {2}"),
        [ConsistencyRule.GrowthOutsideParts] = Words("{0}的增速{1}不在各部分增速（{2}）之间",
            "the growth {1} of {0} lies outside that of its parts ({2})"),
        [ConsistencyRule.AccountsDiffer] = Words("{0}推算增长{1}，{2}增长{3}：两者口径不同，不能互相替代",
            "{0} grows by an implied {1} and {2} by {3}: two accounts with different definitions"),
        [ConsistencyRule.PointsAgainstValues] = Words("{0}所报变动{1}与前后两值之差{2}不符",
            "the stated change {1} of {0} is not the difference {2} of the two values"),
        [ConsistencyRule.RankMoveAgainstRanks] = Words("{0}所报位次变动{1}与前后位次之差{2}不符",
            "the stated move {1} of {0} is not the difference {2} of the two ranks"),
        [ConsistencyRule.StreakSkips] = Words("{0}由上年的{2}跳到{1}", "{0} goes from {2} a year before to {1}"),
        [ConsistencyRule.StreakShrinks] = Words("{0}由上年的{2}降为{1}，或曾中断，或计法不同",
            "{0} falls from {2} a year before to {1}: broken, or counted otherwise"),
        [ConsistencyRule.RecordBeaten] = Words("{0}称创新高，而{3}的{2}高于本期的{1}", "{0} is said to be a record, and {2} in {3} is above {1}"),
        [ConsistencyRule.MoveContradicted] = Words("{0}所称变动方向与数值（{1}→{2}）相反",
            "{0} is said to move the other way than its values do ({1} → {2})"),
        [ConsistencyRule.StretchNotBeyond] = Words("{0}的力争目标{1}并不高于基本目标{2}", "the goal {1} aimed for of {0} is not beyond the target {2}"),
        [ConsistencyRule.BaselinePastTarget] = Words("{0}的基数{1}已达到目标{2}",
            "the value {1} that {0} starts from meets the target {2} already"),
        [ConsistencyRule.NegativeCount] = Words("{0}的数量为负：{1}", "the number of {0} is below zero: {1}"),
        [ConsistencyRule.ItemUnknown] = Words("{0}指向文件中不存在的条目{1}", "{0} points at the item {1}, which its document does not have"),
        [ConsistencyRule.StageReversed] = Words("项目{0}的阶段由“{1}”退回“{2}”", "the project {0} goes back from {1} to {2}"),
        [ConsistencyRule.WeightsZero] = Words("文件{0}的{1}个目标权重全为零", "all {1} targets of {0} weigh nothing"),
        [ConsistencyRule.EstimateAfterFinal] = Words("{0}（{1}）已有正式数据，之后又公布预计数",
            "{0} of {1} has a final value, and an estimate comes after it"),
    };

    /// <summary>The rule's words with nothing filled in, for a list of rules.</summary>
    public static string Of(ConsistencyRule value, Language language) =>
        s_rules.TryGetValue(value, out (CompositeFormat Chinese, CompositeFormat English) words)
            ? (language == Language.Chinese ? words.Chinese : words.English).Format
            : throw Unknown(value);

    /// <summary>What does not fit, in a sentence: what was found and what was expected.</summary>
    /// <remarks>Names and amounts stand as the documents have them; with their archive at hand, English has English ones.</remarks>
    public static string Of(Inconsistency inconsistency, Language language)
    {
        ArgumentNullException.ThrowIfNull(inconsistency);
        return Said(inconsistency, language, [.. inconsistency.Values]);
    }

    /// <summary>What does not fit, in a sentence, with the names that the archive has in English where English is asked for.</summary>
    /// <param name="inconsistency">What was found.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="archive">The documents it was found in, with their catalogues.</param>
    public static string Of(Inconsistency inconsistency, Language language, Archive archive)
    {
        ArgumentNullException.ThrowIfNull(inconsistency);
        ArgumentNullException.ThrowIfNull(archive);
        return Said(inconsistency, language, language == Language.Chinese ? [.. inconsistency.Values]
            : [.. inconsistency.Values.Select(value => English(value, archive))]);
    }

    /// <summary>A name or an amount in English; numbers, days and codes are the same in both languages.</summary>
    private static string English(string value, Archive archive) => Ascii.IsValid(value) ? value : archive.EnglishOf(value)
        ?? (QuantityFormat.Chinese.TryParse(value, null, out Quantity? amount) ? QuantityFormat.English.Format(amount)
            : EnglishWords.Of(value));

    private static string Said(Inconsistency inconsistency, Language language, object?[] values)
    {
        (CompositeFormat chinese, CompositeFormat english) = s_rules[inconsistency.Rule];
        CompositeFormat words = language == Language.Chinese ? chinese : english;
        if (values.Length < words.MinimumArgumentCount)
            throw new ArgumentException($"The rule {inconsistency.Rule} takes {words.MinimumArgumentCount} values; found {values.Length}.",
                nameof(inconsistency));
        string said = string.Format(CultureInfo.InvariantCulture, words, values);
        if (inconsistency.Rule is not (ConsistencyRule.TargetSetTwice or ConsistencyRule.ConditionsContradict) || values.Length <= 3)
            return said;
        return said + (language == Language.Chinese ? $"（共{values[3]}处）" : $" ({values[3]} places in all)");
    }

    private static (CompositeFormat Chinese, CompositeFormat English) Words(string chinese, string english) =>
        (CompositeFormat.Parse(chinese), CompositeFormat.Parse(english));
}
