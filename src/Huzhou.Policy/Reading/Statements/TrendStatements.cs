using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>进一步缩小, 稳步提升, 保持基本稳定, 创历史新高.</summary>
internal static class TrendStatements
{
    private static readonly WordList UpVerbs = new(["提升", "提高", "增长", "增加", "扩大", "上升", "改善", "好转", "优化", "回升", "壮大", "增强", "增进", "向好", "趋好", "提质", "增收", "做大", "攀升", "回暖", "健全", "完善", "延长", "正增长", "增效", "有升", "有进", "提速", "增厚"]);

    private static readonly WordList DownVerbs = new(["缩小", "下降", "降低", "减少", "收窄", "回落", "压降", "压减", "减轻", "双下降", "双降", "减排", "负增长", "缩短", "有降", "递减"]);

    private static readonly WordList Adverbs = new(["进一步", "持续", "稳步", "稳定", "平稳", "不断", "继续", "逐步", "逐年", "明显", "有所", "有效", "显著", "大幅", "大幅度", "较快", "稳中", "总体", "全面", "普遍", "稳固", "实现", "快速", "加快", "健康", "得到", "稳健", "较大幅度", "合理", "更快", "适度", "规范并", "规范和", "保持", "恢复性", "同步", "双双", "整体", "均", "促稳", "保稳", "稳量", "提速", "有新", "有了新", "有了", "出现", "取得"]);

    private static readonly WordList UpIdioms = new(["只增不减", "只升不降", "稳中有升", "稳中有进", "稳中提质", "促稳提质", "稳量提质", "保稳提质", "稳步向好", "正增长", "提质增效", "量质齐升", "量稳质升", "稳中向好", "持续向好", "止跌回稳", "止跌回升", "企稳回升", "企稳向好"]);

    private static readonly WordList DownIdioms = new(["只降不升", "只减不增", "稳中有降", "双下降", "双降", "全面下降", "零增长"]);

    private static readonly WordList HoldEnds = new(["基本稳定", "总体稳定", "基本平衡", "总体平稳", "大体稳定", "稳定", "平稳", "平衡", "不变", "不减少", "不下降", "不降低", "不增加", "不下滑", "合理区间", "合理水平", "合理范围"]);

    private static readonly WordList HoldVerbs = new(["保持在", "处于", "稳定在", "维持在", "保持", "维持", "确保", "基本", "总体", "大体", "持续", "继续", "长期", "实现", "较为", "相对", "更加", "动态", "在", "始终"]);

    private static readonly WordList HoldHeads = new(["保持", "维持", "确保", "保障", "实现", "稳定"]);

    private static readonly WordList RecordMarks = new(["创历史新高", "再创历史新高", "创下历史新高", "创新高", "再创新高", "创历史最高", "创历史最好", "创历史纪录", "历史新高", "创历史最好水平", "历史最好水平", "创历史最高水平", "创历史最佳", "创下新高", "创历史最优"]);

    private static readonly WordList RecordFillers = new(["均", "双双", "再", "再度", "再次", "又", "也", "继续", "连续", "一举", "首次", "达到", "达", "为", "并", "实现", "数量", "总量", "达到了", "达", "创"]);

    private static readonly WordList ObjectTails = new(["率", "比重", "占比", "份额", "比例", "收入", "倍差", "差距", "强度", "浓度", "指数", "标准", "排名", "位次", "满意度", "待遇", "收入比", "增速", "能耗", "排放量", "总量", "产量", "成本", "频次", "受益面", "覆盖面", "知晓率"]);

    /// <summary>The words that a phrase of these constructs ends with.</summary>
    internal static IEnumerable<string> Closers => [.. UpVerbs, .. DownVerbs, .. UpIdioms, .. DownIdioms, .. HoldEnds, .. RecordMarks, .. ObjectTails];

    /// <summary>Reads 进一步缩小, 稳步增长 behind a subject.</summary>
    public static bool Moves(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int idiom = PhraseEnds.Suffix(phrase, UpIdioms);
        Direction direction = Direction.Up;
        if (idiom == 0)
        {
            idiom = PhraseEnds.Suffix(phrase, DownIdioms);
            direction = Direction.Down;
        }

        int end = phrase.Length - idiom;
        if (idiom == 0)
        {
            int verb = PhraseEnds.Suffix(phrase, UpVerbs);
            direction = Direction.Up;
            if (verb == 0)
            {
                verb = PhraseEnds.Suffix(phrase, DownVerbs);
                direction = Direction.Down;
            }

            if (verb == 0 || verb == phrase.Length)
                return false;
            end = phrase.Length - verb;
            if (PhraseEnds.Suffix(phrase[..end], Adverbs) == 0)
                return false;
        }

        end = PhraseEnds.TrimEnd(phrase[..end], Adverbs);
        if (end < 2 || phrase[end - 1] is '的' or '得' || PhraseEnds.Suffix(phrase[..end], Adverbs) == end)
            return false;
        match = new StatementMatch(0, end, new Condition.Moves(direction));
        return true;
    }

    /// <summary>Reads 稳步提升城乡低保标准: the verb before what it moves.</summary>
    public static bool MovesObject(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        if (PhraseEnds.Suffix(phrase, ObjectTails) == 0)
            return false;
        int start = PhraseEnds.TrimStart(phrase, Adverbs);
        int verb = PhraseEnds.Prefix(phrase[start..], UpVerbs);
        Direction direction = Direction.Up;
        if (verb == 0)
        {
            verb = PhraseEnds.Prefix(phrase[start..], DownVerbs);
            direction = Direction.Down;
        }

        if (verb == 0 || phrase.Length - start - verb is < 3 or > 30)
            return false;
        int from = start + verb + (phrase[start + verb] == '了' ? 1 : 0);
        match = new StatementMatch(from, phrase.Length, new Condition.Moves(direction));
        return true;
    }

    /// <summary>Reads 基本稳定, 保持平衡, 保持…稳定.</summary>
    public static bool Holds(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int tail = PhraseEnds.Suffix(phrase, HoldEnds);
        if (tail == 0)
            return false;
        int end = phrase.Length - tail;
        int bare = PhraseEnds.TrimEnd(phrase[..end], HoldVerbs);
        bool marked = bare < end || tail > 2;
        int head = PhraseEnds.Prefix(phrase, HoldHeads);
        if (head > 0 && bare > head + 1 && bare - head <= 16)
        {
            match = new StatementMatch(head, bare, new Condition.Holds());
            return true;
        }

        if (!marked || bare < 2 || phrase[bare - 1] is '的' or '促')
            return false;
        match = new StatementMatch(0, bare, new Condition.Holds());
        return true;
    }

    /// <summary>Reads 创历史新高.</summary>
    public static bool RecordHigh(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int at = PhraseEnds.LastOf(phrase, RecordMarks, out int length);
        if (at < 0 || phrase.Length - at - length > 0)
            return false;
        int end = PhraseEnds.TrimEnd(phrase[..at], RecordFillers);
        if (PhraseEnds.Suffix(phrase[..end], RecordFillers) == end)
            end = 0;
        match = new StatementMatch(0, end, new Condition.RecordHigh());
        return true;
    }
}
