using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>A mark on a named scale at the end of a phrase: 考核获评优秀, 出境断面水质保持在Ⅱ类以上, 评估位于绿色区间.</summary>
internal static class GradeStatements
{
    private static readonly WordList Appraisals = new("优秀", "良好", "合格", "优秀等次", "优秀等级", "优秀档次", "良好等次", "良好等级", "合格等次", "优秀单位", "全国优秀", "全省优秀", "省优秀");

    private static readonly WordList Zones = new("绿色区间", "黄色区间", "橙色区间", "红色区间");

    private static readonly WordList WaterMarks = new("劣Ⅴ类", "Ⅴ类", "Ⅳ类", "Ⅲ类", "Ⅱ类", "Ⅰ类");

    private static readonly WordList WaterTails = new("及以上", "以上", "标准", "标准以上", "水质", "水质标准", "水体", "要求", "以上标准", "及以上标准", "水");

    /// <summary>What is graded: an appraisal gives a mark, a head that only ends in 良好 does not.</summary>
    private static readonly WordList Graded = new("考核", "评价", "评估", "考评", "测评", "评议", "评审", "验收", "评定", "评比", "督查激励");

    private static readonly WordList Waters = new("水质", "水体", "断面");

    private static readonly WordList Verbs = new("获评", "获得", "荣获", "再获", "获", "均获", "评为", "被评为", "评定为", "被评定为", "列为", "为", "达到", "达", "保持在", "稳定在", "维持在", "保持", "稳定保持", "稳定达到", "处于", "位于", "位列", "进入", "优于", "提升为", "提升到", "提升至", "改善为", "改善到", "改善至", "首次", "全部", "均", "稳定", "全国", "全省", "国家", "省级", "省", "继续", "连续", "结果", "等次", "成绩", "地表水", "中", "再次", "持续", "总体", "地表");

    /// <summary>The words that a phrase of these constructs ends with.</summary>
    internal static IEnumerable<string> Closers =>
        [.. Appraisals, .. Zones, .. WaterMarks, .. WaterMarks.SelectMany(mark => WaterTails.Select(tail => mark + tail))];

    /// <summary>Reads a mark that is to be reached or was reached.</summary>
    public static bool Mark(ReadOnlySpan<char> phrase, out StatementMatch match) =>
        Of(phrase, Appraisals, Graded, StageScale.Appraisal, out match) || Of(phrase, Zones, Graded, StageScale.Zone, out match)
        || (OfWater(phrase, out int end) && Of(phrase[..end], WaterMarks, Waters, StageScale.WaterQuality, out match));

    private static bool OfWater(ReadOnlySpan<char> phrase, out int end)
    {
        end = phrase.Length;
        if (WaterMarks.AtEnd(phrase) > 0)
            return true;
        int tail = WaterTails.AtEnd(phrase);
        end -= tail;
        return tail > 0 && WaterMarks.AtEnd(phrase[..end]) > 0;
    }

    private static bool Of(ReadOnlySpan<char> phrase, WordList marks, WordList subjects, StageScale scale, out StatementMatch match)
    {
        match = default;
        int length = marks.AtEnd(phrase);
        if (length == 0 || length >= phrase.Length - 3)
            return false;
        int end = PhraseEnds.TrimEnd(phrase[..^length], Verbs);
        // A verb stands between what is graded and its mark, or the appraisal itself: 省级考核优秀.
        if ((end == phrase.Length - length && subjects.AtEnd(phrase[..end]) == 0) || !subjects.IsIn(phrase[..end]))
            return false;
        // 力争考核优秀 does not say of what.
        if (subjects.Holds(HeadWords.Strip(phrase[..end])))
            return false;
        string mark = WordOf(phrase[^length..], scale);
        if (mark.Length == 0)
            return false;
        match = new StatementMatch(0, end, new Condition.Milestone(new Stage(scale, mark), null), Policy.Measure.Grade);
        return true;
    }

    /// <summary>The step of the scale that the words name: 优秀 of 优秀等次.</summary>
    private static string WordOf(ReadOnlySpan<char> words, StageScale scale)
    {
        foreach (string step in scale.Steps)
        {
            string name = step.Split('/')[0];
            if (words.Contains(name, StringComparison.Ordinal) && !(name == "Ⅴ类" && words.Contains("劣", StringComparison.Ordinal)))
                return name;
        }
        return string.Empty;
    }
}
