using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>
/// What a report says of its own targets without a figure: 登记失业率控制在年度目标以内, 生产总值、投资等指标未达预期, 省下达的减排任务全面完成. How much was
/// reached is not said, so that such words decide no number; they are no silence either.
/// </summary>
internal static class OwnTargetStatements
{
    private const string Task = "的", Rest = "等";

    private static readonly WordList s_nouns = Vocabulary.Of(StatementWord.OwnTarget);

    private static readonly WordList s_inside = Vocabulary.Of(StatementWord.InsideEnd);

    private static readonly WordList s_kept = Vocabulary.Of(StatementWord.TargetKept);

    private static readonly WordList s_short = Vocabulary.Of(StatementWord.TargetMissed);

    private static readonly WordList s_duties = Vocabulary.Of(StatementWord.DutyEnd);

    private static readonly WordList s_done = Vocabulary.Of(StatementWord.TaskDone);

    private static readonly WordList s_authorities = Vocabulary.Of(StatementWord.Authority);

    private static readonly WordList s_handed = Vocabulary.Of(StatementWord.HandedDown);

    private static readonly WordList s_fillers = Vocabulary.Of(StatementWord.Trailing);

    private static readonly WordList s_foreseen = Vocabulary.Of(StatementWord.TaskForeseen);

    private static readonly WordList s_denials = Vocabulary.Of(StatementWord.Denial);

    private static readonly WordList s_setEnds = Vocabulary.Of(StatementWord.SetOfIndicators);

    private static readonly WordList s_changes = Vocabulary.Of(StatementWord.GrowthTail);

    /// <summary>Whether a phrase may be of one of these constructs, by how it ends.</summary>
    public static bool MayEnd(ReadOnlySpan<char> phrase) =>
        s_nouns.AtEnd(phrase[..^s_inside.AtEnd(phrase)]) > 0
            || (s_done.AtEnd(phrase) is > 0 and int done && (s_authorities.AtStart(phrase) > 0 || s_nouns.AtEnd(phrase[..^done]) > 0));

    /// <summary>Whether a condition says that a government stayed below what it expected itself, and not below somebody else.</summary>
    public static bool IsShort(Condition condition) => condition is Condition.Below below && s_nouns.Holds(below.Other.Name);

    /// <summary>Whether words deny the verb behind them: 未能|完成, 没有|达到.</summary>
    public static bool IsDenied(ReadOnlySpan<char> before) => s_denials.AtEnd(before) > 0;

    /// <summary>Reads 控制在年度目标以内, 完成年度计划, 好于预期目标: the target of the year was kept.</summary>
    public static bool Kept(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int inside = s_inside.AtEnd(phrase), noun = s_nouns.AtEnd(phrase[..^inside]);
        ReadOnlySpan<char> left = phrase[..^(inside + noun)];
        int verb = noun == 0 ? 0 : s_kept.AtEnd(left);
        if (verb == 0)
        {
            // 节能减排年度目标可以实现: the verb stands behind the target.
            int done = s_done.AtEnd(phrase);
            verb = done == 0 ? 0 : s_nouns.AtEnd(phrase[..^done]);
            left = phrase[..^done];
        }

        int end = verb == 0 || IsDenied(left[..^verb]) ? 0 : SubjectEnd(left[..^verb]);
        match = new StatementMatch(0, end, new Condition.Delegated(Condition.Delegated.OfYear))
        {
            IsEstimate = s_foreseen.AtEnd(phrase) > 0,
            IsOfReport = true,
        };
        return end >= 2 && !IsDenied(phrase[..end]);
    }

    /// <summary>Reads 未达预期, 低于预期目标, 没有完成年度计划: what was expected was not reached.</summary>
    public static bool Missed(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int noun = s_nouns.AtEnd(phrase);
        int verb = noun == 0 ? 0 : s_short.AtEnd(phrase[..^noun]);
        if (verb == 0)
            return false;
        int end = SubjectEnd(phrase[..^(noun + verb)]);
        match = new StatementMatch(0, end, new Condition.Below(new Reference(phrase[^noun..].ToString()), null)) { IsOfReport = true };
        return end >= 2 && !IsDenied(phrase[..end]);
    }

    /// <summary>Reads 省下达的节能减排任务全面完成: the task stands before its verb.</summary>
    public static bool HandedDown(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int authority = s_authorities.AtStart(phrase), done = s_done.AtEnd(phrase);
        if (authority == 0 || done == 0)
            return false;
        ReadOnlySpan<char> left = phrase[..PhraseEnds.TrimEnd(phrase[..^done], s_fillers)];
        int noun = s_duties.AtEnd(left);
        int place = left.Length > authority && left[authority] is '上' or '里' ? 1 : 0;
        int handed = s_handed.AtStart(left[Math.Min(left.Length, authority + place)..]);
        int from = authority + place + handed;
        if (noun == 0 || handed == 0 || IsDenied(phrase[..^done])
            || left.Length - noun - from < 2 || !phrase[..from].EndsWith(Task, StringComparison.Ordinal))
            return false;
        match = new StatementMatch(from, left.Length - noun, new Condition.Delegated(phrase[..authority].ToString()))
        {
            IsEstimate = s_foreseen.AtEnd(phrase) > 0,
        };
        return true;
    }

    /// <summary>The end of the subjects: 生产总值、投资|等部分指标增速, 外贸出口|增速.</summary>
    private static int SubjectEnd(ReadOnlySpan<char> words)
    {
        int end = PhraseEnds.TrimEnd(words, s_fillers);
        end -= s_changes.AtEnd(words[..end]);
        int set = s_setEnds.AtEnd(words[..end]);
        if (set == 0)
            return end;
        int rest = words[..end].LastIndexOf(Rest);
        if (rest > 1 && end - rest <= LongestSet)
            return rest;
        end -= set;
        return end - s_changes.AtEnd(words[..end]);
    }

    private const int LongestSet = 9;
}
