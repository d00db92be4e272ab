using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>What words say of a project in numbers: what was planned, what is done, which share of it, and how far it is.</summary>
internal static class ProgressFigures
{
    private const int Whole = 100, Near = 16;

    /// <summary>Words before a percentage that make it the share of a plan that is done.</summary>
    private static readonly WordList s_shares = new("完成率", "完成比例", "完成度", "完成进度", "进度", "形象进度", "完工率", "任务", "任务数", "任务量", "目标", "目标数", "计划", "计划数", "总投资", "计划投资", "年度投资", "总任务", "总量", "总工程量", "工程量", "完成", "已完成", "实现率", "兑现率");

    private static readonly WordList s_links = new("的", "达", "达到", "为", "约", "近", "超", "超过", "已达", "均达到", "均达", "已", "：", ":", "是", "目前", "约为");

    /// <summary>What is counted there is not done yet, or no longer to do.</summary>
    private static readonly WordList s_notDone = new("确定", "开工", "启动", "选址", "落实", "谋划", "摸排", "排定", "下达", "计划", "安排", "剩余", "其余", "还有", "尚有", "正在", "在建", "未", "拟", "签约", "招标", "涉及", "投资", "总投资", "其中", "共有", "预计", "目标", "任务", "力争");

    private static readonly WordList s_finished = new("全部完成", "已全部完成", "完工", "竣工", "办结", "全面完成", "已完成全年", "提前完成", "已建成", "投入使用", "建成投用", "投用");

    private static readonly WordList s_unstarted = new("尚未启动", "未启动", "未开工", "尚未开工", "尚未开展", "未开展", "尚未实施", "未实施");

    private static readonly WordList s_exceeded = new("超额完成", "超额", "超计划");

    /// <summary>The numbers of a stretch, in its order.</summary>
    public static List<ScannedQuantity> In(SourceText source, int start, int end)
    {
        List<ScannedQuantity> found = [];
        foreach (ScannedQuantity quantity in new QuantityScanner(source.Slice(start, end)))
            found.Add(quantity with { Start = quantity.Start + start, OuterStart = quantity.OuterStart + start, OuterEnd = quantity.OuterEnd + start });
        return found;
    }

    /// <summary>Whether a number counts or measures, so that it may be a part of a plan.</summary>
    public static bool Counts(in ScannedQuantity quantity) => quantity.Form is QuantityForm.Count or QuantityForm.Level;

    /// <summary>Whether a percentage says which share of a plan is done: 完成率80%, 完成年度任务的80%, or alone in a bracket.</summary>
    public static bool IsShare(SourceText source, in ScannedQuantity quantity, int from)
    {
        if (quantity.Form != QuantityForm.Percent)
            return false;
        string view = source.View;
        int outer = quantity.OuterStart;
        if (outer > from && view[outer - 1] is '（' or '(' && quantity.OuterEnd < view.Length && view[quantity.OuterEnd] is '）' or ')')
            return true;
        ReadOnlySpan<char> before = source.Slice(Math.Max(from, outer - Near), outer).TrimEnd(" ");
        before = before[..PhraseEnds.TrimEnd(before, s_links)];
        return s_shares.AtEnd(before) > 0;
    }

    /// <summary>The share that a stretch states, or null; of several the last one that is no part of another.</summary>
    public static decimal? ShareIn(SourceText source, int start, int end)
    {
        decimal? share = null;
        foreach (ScannedQuantity quantity in In(source, start, end))
        {
            if (IsShare(source, quantity, start) && share is null)
                share = quantity.Value;
        }

        return share;
    }

    /// <summary>What a stretch of words says is done: the first number that is counted as the plan is, or the first of any where no plan says how.</summary>
    public static ScannedQuantity? DoneIn(SourceText source, int start, int end, ScannedQuantity? planned)
    {
        foreach (ScannedQuantity quantity in In(source, start, end))
        {
            if (!Counts(quantity) || IsOther(source, quantity, start))
                continue;
            if (planned is not { } plan || SameUnit(plan, quantity))
                return quantity;
        }

        return null;
    }

    /// <summary>Whether two numbers count alike: 个 and 处 of one thing, 万元 and 亿元.</summary>
    public static bool SameUnit(in ScannedQuantity a, in ScannedQuantity b) =>
        a.Unit == b.Unit || (a.Form == b.Form && QuantityMaker.UnitOf(a) is { IsCount: false } unit && unit.Dimension == QuantityMaker.UnitOf(b).Dimension);

    /// <summary>A quantity of the model.</summary>
    public static PlacedQuantity Placed(in ScannedQuantity quantity, string name)
    {
        MentionDirection direction = MentionDirection.None;
        Mention mention = new(quantity) { Indicator = name, Subject = name };
        mention.Measure = MeasureRules.Of(quantity, name, new LeftPhrase(), changes: false, ref direction);
        return new PlacedQuantity(QuantityMaker.Of(mention), quantity.Start, quantity.End);
    }

    /// <summary>How far a project is: by its share, by what is done of what was planned, else by the words.</summary>
    public static ProgressState StateOf(ReadOnlySpan<char> words, decimal? share, Quantity? planned, Quantity? done)
    {
        if (share is { } percent)
            return percent > Whole ? ProgressState.Exceeded : percent == Whole ? ProgressState.Done : percent > 0m ? ProgressState.Going : ProgressState.NotStarted;
        if (planned is not null && done is not null && planned.CanCompare(done))
        {
            decimal reached = done.Value * done.Unit.FactorTo(planned.Unit);
            return reached > planned.Value ? ProgressState.Exceeded : reached == planned.Value ? ProgressState.Done : reached > 0m ? ProgressState.Going : ProgressState.NotStarted;
        }

        if (s_exceeded.IsIn(words))
            return ProgressState.Exceeded;
        if (s_unstarted.IsIn(words))
            return ProgressState.NotStarted;
        bool finished = s_finished.IsIn(words) && !words.Contains("底前", StringComparison.Ordinal) && !words.Contains('预') && !words.Contains('%');
        return finished ? ProgressState.Done : words.Length > 0 ? ProgressState.Going : ProgressState.Unstated;
    }

    /// <summary>Whether a stated share does not follow from what was planned and done; a share is rounded as it is written.</summary>
    public static bool Contradicts(decimal share, Quantity planned, Quantity done)
    {
        if (!planned.CanCompare(done) || planned.Value <= 0m)
            return false;
        decimal computed = done.Value * done.Unit.FactorTo(planned.Unit) / planned.Value * Whole;
        return Math.Abs(computed - share) > 1m;
    }

    private static bool IsOther(SourceText source, in ScannedQuantity quantity, int start)
    {
        ReadOnlySpan<char> before = source.Slice(start, quantity.OuterStart);
        int clause = before.LastIndexOfAny('，', '；', '。') + 1;
        before = before[clause..];
        return s_notDone.IsIn(before) || before.StartsWith("其中", StringComparison.Ordinal);
    }
}
