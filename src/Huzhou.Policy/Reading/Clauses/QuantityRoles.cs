using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>Which numbers of a clause are parts of what is counted, and which only size a named set.</summary>
internal static class QuantityRoles
{
    private static readonly WordList NotCounted = Vocabulary.Of(ClauseWord.BehindAmount);

    /// <summary>Whether the quantity is a threshold: a size that says which things are counted.</summary>
    public static bool IsThreshold(ClauseScopes scopes, Clause clause, in ScannedQuantity q, bool followedByMain, ReadOnlySpan<char> gap)
    {
        (string text, int clauseEnd) = (scopes.Text, clause.End);
        if (q.Unit == "岁")
            return !text.AsSpan(clause.Start, q.OuterStart - clause.Start).Contains("寿命", StringComparison.Ordinal);
        if (q.OuterEnd >= clauseEnd)
            return false;
        if (IsReach(text, q, clauseEnd, followedByMain))
            return true;
        if (!MaySayWhich(q) || StandsAlone(text[q.OuterEnd]))
            return false;
        ReadOnlySpan<char> rest = text.AsSpan(q.OuterEnd, clauseEnd - q.OuterEnd);
        if (rest.StartsWith("级", StringComparison.Ordinal) && q.Form == QuantityForm.Level)
            return rest.Length > 1;
        if (NotCounted.AtStart(rest) > 0)
            return false;
        if (q.Form == QuantityForm.Count)
            return (q.Unit is "人" && q.OuterEnd > q.End && scopes.IsRuledOut(clause, q.OuterStart))
                || IsSizeOfCount(q, rest, followedByMain, gap);
        return (q.Form == QuantityForm.Level && Capacities.AtEnd(text.AsSpan(0, q.OuterStart)) > 0)
            || IsSizeOfAmount(text, q, rest, followedByMain, gap);
    }

    /// <summary>How a number bounds: 至少 may stand apart from it, as in 至少新增3家.</summary>
    public static QuantityBound BoundOf(string text, in ScannedQuantity q, int left) => q.Bound == QuantityBound.Equal && q.Start > left
        && text.AsSpan(left, q.Start - left).Contains("至少", StringComparison.Ordinal) ? QuantityBound.AtLeast : q.Bound;

    private static bool MaySayWhich(in ScannedQuantity q) =>
        q.Form is QuantityForm.Level or QuantityForm.Count || (q.Form == QuantityForm.Duration && q.OuterEnd > q.End);

    /// <summary>Whether a character behind a number says that no noun of its own follows.</summary>
    private static bool StandsAlone(char c) =>
        c is '，' or ',' or '、' or '。' or '；' or '）' or ')' or '（' or '(' or '和' or '与' or '及' or ' ' or '\n' or '：' or '”';

    /// <summary>20人以上企业: a bounded count in front of a noun, where another number says what is reached.</summary>
    private static bool IsSizeOfCount(in ScannedQuantity q, ReadOnlySpan<char> rest, bool followedByMain, ReadOnlySpan<char> gap) =>
        q.OuterEnd > q.End && q.Unit is "人" or "名" or "户" or "个" or "张" or "只" or "头" && followedByMain && !gap.Contains('、')
            && !rest.StartsWith("的", StringComparison.Ordinal) && !rest.Contains('达');

    /// <summary>3亿元以上项目, 亿元项目, 超百亿元企业: an amount in front of the noun that it is the size of.</summary>
    private static bool IsSizeOfAmount(string text, in ScannedQuantity q, ReadOnlySpan<char> rest, bool followedByMain,
        ReadOnlySpan<char> gap)
    {
        if (q.OuterEnd > q.End && (rest[0] != '的' || followedByMain || q.Unit != "元"))
            return true;
        if (text.AsSpan(q.Start, q.Length).EndsWith("亿", StringComparison.Ordinal) && q.InWords)
            return true;
        // 亿元项目: a magnitude without a number is the size of what is counted.
        if (text[q.Start] == '亿' && q.Form == QuantityForm.Level && followedByMain)
            return true;
        bool bounded = q.OuterEnd > q.End || q.Bound is QuantityBound.RangeLow or QuantityBound.RangeHigh;
        bool ahead = q.OuterStart < q.Start && q.Bound is QuantityBound.MoreThan or QuantityBound.AtLeast;
        if (rest[0] == '的')
            return followedByMain && (ahead || bounded);
        if (ahead && Sized.AtStart(rest) > 0)
            return true;
        return (ahead || bounded) && followedByMain && !gap.Contains('、');
    }

    /// <summary>Words in front of what a plant can do in a time: 年产10万吨.</summary>
    private static readonly WordList Capacities = Vocabulary.Of(QuantityWord.CapacityLead);

    /// <summary>What an amount in front of it is the size of.</summary>
    private static readonly WordList Sized = Vocabulary.Of(QuantityWord.SizedNoun);

    /// <summary>公交与轨道50米内换乘比例, 30分钟内到达率: how far or how long is part of what is measured.</summary>
    private static bool IsReach(string text, in ScannedQuantity q, int clauseEnd, bool followedByMain) =>
        followedByMain && q.Form is QuantityForm.Level or QuantityForm.Duration && q.Scale == 1m && q.OuterEnd == q.End
            && text[q.End] == '内' && q.End + 1 < clauseEnd && char.IsLetter(text[q.End + 1]);

    /// <summary>What goes on from a baseline to the number that is reached: 从20家增加到30家.</summary>
    private static readonly WordList Moving = Vocabulary.Of(ClauseWord.FromBaseline);

    /// <summary>Whether a number is what a move begins from.</summary>
    public static bool IsBaseline(string text, in ScannedQuantity q, int clauseEnd)
    {
        ReadOnlySpan<char> behind = text.AsSpan(q.OuterEnd, Math.Max(0, clauseEnd - q.OuterEnd));
        return Moving.AtStart(behind) > 0 || Moves.Up.AtStart(behind) > 0 || Moves.Down.AtStart(behind) > 0;
    }

    /// <summary>较“十三五”末的1480亿元增加…: what a change is set against is no result.</summary>
    public static bool IsBaseOfChange(string text, Clause clause, in ScannedQuantity q)
    {
        ReadOnlySpan<char> before = text.AsSpan(clause.Start, Math.Max(0, q.OuterStart - clause.Start)).Trim();
        return before is ['比' or '较', .., '的'] && PeriodWords.BaseOf(before).Length > 0 && IsBaseline(text, q, clause.End);
    }

    private static readonly WordList Campaigns = Vocabulary.Of(ClauseWord.Campaign);

    /// <summary>实施0.1微克攻坚行动: an amount in the name of a campaign is what it is called, not what was reached.</summary>
    public static bool NamesCampaign(string text, in ScannedQuantity q, int clauseEnd) =>
        q.Form is QuantityForm.Level or QuantityForm.Percent or QuantityForm.Points && q.OuterEnd < clauseEnd
            && Campaigns.AtStart(text.AsSpan(q.OuterEnd, clauseEnd - q.OuterEnd).TrimStart('”')) > 0;

    private static readonly WordList Beside = Vocabulary.Of(ClauseWord.Beside);

    /// <summary>
    /// 承办省级20项实事的同时, 12项候选项目: what goes on meanwhile and what is only put to the vote is no promise of its number.
    /// </summary>
    public static bool IsBeside(string text, in ScannedQuantity q, int clauseEnd) =>
        q.Form == QuantityForm.Count && q.OuterEnd < clauseEnd && Beside.AtEnd(text.AsSpan(q.OuterEnd, clauseEnd - q.OuterEnd)) > 0;

    /// <summary>A capacity in a project's name only names it: 15万千瓦风力发电项目, 500千伏输变电工程.</summary>
    public static bool IsCapacity(string text, in ScannedQuantity q, int clauseEnd)
    {
        if (q.Form != QuantityForm.Level || q.OuterEnd > q.End || q.OuterStart < q.Start || q.End >= clauseEnd)
            return false;
        if (UnitTable.Find(q.Unit) is not { Dimension: Dimension.Power or Dimension.Energy or Dimension.Mass or Dimension.Voltage })
            return false;
        ReadOnlySpan<char> rest = text.AsSpan(q.End, Math.Min(40, clauseEnd - q.End));
        // 甲公司300兆瓦、乙公司100兆瓦光伏项目: the next of the same kind says what they are.
        if (rest[0] == '、' && rest.IndexOf(q.Unit, StringComparison.Ordinal) is > 0 and int next)
            rest = rest[(next + q.Unit.Length)..];
        if (rest.IsEmpty || !char.IsLetter(rest[0]))
            return false;
        rest = rest[..Math.Min(24, rest.Length)];
        int stop = rest.IndexOfAny("，、。和");
        if (stop >= 0)
            rest = rest[..stop];
        return rest.Contains("项目", StringComparison.Ordinal) || rest.Contains("工程", StringComparison.Ordinal)
            || rest.Contains("生产线", StringComparison.Ordinal) || rest.Contains("电站", StringComparison.Ordinal)
            || rest.Contains("机组", StringComparison.Ordinal) || rest.Contains("电厂", StringComparison.Ordinal)
            || rest.Contains("电场", StringComparison.Ordinal);
    }

    /// <summary>
    /// 保6争8 takes the measure of its subject: of a share it is percent, a floor and what is striven for; else it is places.
    /// </summary>
    public static ScannedQuantity Pledged(string text, in ScannedQuantity q)
    {
        if (q.Form != QuantityForm.Rank || q.Start == 0 || text[q.Start - 1] is not ('保' or '争' or '拼' or '冲'))
            return q;
        int from = ClauseCutter.Around(text, q.Start, q.End).Start;
        ReadOnlySpan<char> words = text.AsSpan(from, q.Start - from);
        bool share = words.Contains("份额", StringComparison.Ordinal) || words.Contains("占比", StringComparison.Ordinal)
            || words.Contains("比重", StringComparison.Ordinal) || words.Contains("增长", StringComparison.Ordinal);
        return share ? q with { Form = QuantityForm.Percent, Unit = "%", Bound = QuantityBound.AtLeast } : q;
    }
}
