using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>Whether words report or promise.</summary>
internal enum TimeOrientation : byte
{
    /// <summary>They do not say.</summary>
    Unsaid,

    /// <summary>They report: 已, 同比, 比上年, 完成率.</summary>
    Past,

    /// <summary>They promise: 将, 力争, 计划, 年底前.</summary>
    Promise,
}

/// <summary>The words by which a clause says whether it reports or promises: the last sure one before a number decides; a faint one only where nothing else says it.</summary>
internal static class TimeWords
{
    private static readonly WordList s_past = new(
        "已", "同比", "比上年", "较上年", "与上年", "比去年", "较去年", "与去年", "上年同期", "去年同期", "环比", "较年初", "比年初", "完成率", "达标率为", "初步核算", "初步测算", "初步统计", "据统计", "经核算",
        "截至", "截止", "完成了", "实现了", "达到了", "取得了", "开展了", "新增了", "增长了", "下降了", "提高了", "确保了", "共完成", "共开展", "共新增", "提前完成", "超额完成", "正在", "以来",
        "完成年度计划", "完成计划", "完成全年计划", "占年度计划", "占计划", "占全年计划", "完成目标", "完成年度目标", "完成全年目标", "完成任务", "完成年度任务", "完成全年任务", "完成目标任务", "完成年度目标任务", "完成全年目标任务",
        "占目标", "占年度目标", "占全年目标", "占任务", "占年度任务", "占全年任务", "占总任务", "占目标任务", "占年度目标任务", "占全年目标任务");

    private static readonly WordList s_promise = new(
        "将", "力争", "争取", "确保", "努力实现", "努力完成", "计划建设", "计划投资", "计划新建", "计划完成", "计划实施", "计划开工", "计划安排", "计划于", "计划到", "计划在", "计划用", "年度计划", "全年计划", "计划数", "计划总投资", "拟", "底前", "月前", "年前", "日前完成", "下一步", "下步", "明年", "今后", "未来", "预期", "争创", "冲刺", "务必", "年度目标", "全年目标", "目标值", "目标为", "目标任务为", "目标是");

    private static readonly WordList s_faintPast = new("累计", "竣工", "产量", "年末", "年底数", "目前", "上半年", "前三季度", "一季度", "三季度末", "去年", "上年", "过去", "全部完成", "顺利", "位居", "开工率", "总产值", "余额为", "实现增加值", "完成投资");

    private static readonly WordList s_faintPromise = new("要", "目标", "任务", "计划");

    private static readonly WordList s_orders = new("推动", "推进", "加快", "继续", "加强", "着力", "大力", "全面", "深入", "实现", "支持", "鼓励");

    /// <summary>已将 and 并将 put something somewhere; 将军 and 将近 are other words.</summary>
    private static readonly WordList s_notPromise = new("已将", "并将", "将近", "将军", "名将", "计划生育", "计划单列", "计划执行", "规划计划", "虚拟", "拟定了", "模拟", "年前三", "日前");

    /// <summary>What the words say; a year that lies ahead of the document's is promised.</summary>
    /// <param name="words">The words before a number, or a whole clause.</param>
    /// <param name="year">The year of the document; 0 where it is not known.</param>
    public static TimeOrientation Of(ReadOnlySpan<char> words, int year)
    {
        int past = LastEnd(words, s_past, out int pastLength), promise = PromiseEnd(words, out int promiseLength);
        int ahead = YearAhead(words, year);
        if (ahead > promise)
            (promise, promiseLength) = (ahead, 1);
        if (past == 0 && promise == 0)
            return TimeOrientation.Unsaid;
        return past > promise || (past == promise && pastLength > promiseLength) ? TimeOrientation.Past : TimeOrientation.Promise;
    }

    /// <summary>What the faint words say: 产量 and 年末 stand in reports mostly, 要 and 加快 in plans.</summary>
    public static TimeOrientation Faint(ReadOnlySpan<char> words)
    {
        if (s_faintPast.IsIn(words))
            return TimeOrientation.Past;
        if (s_orders.AtStart(words) > 0)
            return TimeOrientation.Promise;
        int promise = LastEnd(words, s_faintPromise, out int length);
        return promise > 0 && !IsNoun(words, promise, length) ? TimeOrientation.Promise : TimeOrientation.Unsaid;
    }

    /// <summary>要求, 要素, 重要 and 主要 hold 要 and ask for nothing; 任务 and 目标 that are counted or reached are no promise either.</summary>
    private static bool IsNoun(ReadOnlySpan<char> words, int end, int length)
    {
        if (words[end - length] != '要' || length != 1)
            return false;
        bool after = end < words.Length && words[end] is '求' or '素' or '点' or '闻' or '件' or '领' or '道' or '害';
        return after || (end > 1 && words[end - 2] is '重' or '主' or '需' or '只' or '纪' or '摘' or '概' or '必');
    }

    private static int LastEnd(ReadOnlySpan<char> words, WordList list, out int length)
    {
        int at = list.LastIn(words, out length);
        return at < 0 ? 0 : at + length;
    }

    private static int PromiseEnd(ReadOnlySpan<char> words, out int length)
    {
        int end = words.Length;
        while (end > 0)
        {
            int found = LastEnd(words[..end], s_promise, out length);
            if (found == 0)
                return 0;
            int from = Math.Max(0, found - length - 1), to = Math.Min(words.Length, found + 2);
            if (!s_notPromise.IsIn(words[from..to]))
                return found;
            end = found - 1;
        }

        length = 0;
        return 0;
    }

    /// <summary>Where 到2030年 ends, a year behind the document's own; 0 where none stands.</summary>
    private static int YearAhead(ReadOnlySpan<char> words, int year)
    {
        for (int i = words.IndexOf('到'); year > 0 && i >= 0 && i + 5 < words.Length;)
        {
            if (int.TryParse(words.Slice(i + 1, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int named) && named > year && words[i + 5] == '年')
                return i + 6;
            int next = words[(i + 1)..].IndexOf('到');
            i = next < 0 ? -1 : i + 1 + next;
        }

        return 0;
    }
}
