using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>
/// Pieces of work that are completed or pass an examination, 完成农村土地确权登记, 通过国家卫生城市复审, and yearly tasks that were fulfilled, 造林任务圆满完成.
/// </summary>
internal static class DeedStatements
{
    private const string Completed = "完成", Passed = "通过";

    private const int ShortestDeed = 5;

    private static readonly WordList s_adverbs = Vocabulary.Of(ProjectWord.CompletionAdverb);

    private static readonly WordList s_done = Vocabulary.Of(ProjectWord.CompletionEnd);

    /// <summary>Nouns for a piece of work that has an end.</summary>
    private static readonly WordList s_deeds = Vocabulary.Of(StatementWord.Deed);

    /// <summary>Words behind such a noun that add nothing.</summary>
    private static readonly WordList s_tails = Vocabulary.Of(StatementWord.DeedTail);

    /// <summary>Nouns for what is passed.</summary>
    private static readonly WordList s_examinations = Vocabulary.Of(StatementWord.Examination);

    private static readonly WordList s_tasks = Vocabulary.Of(StatementWord.YearlyTask);

    /// <summary>Whether a phrase may be of one of these constructs, by how it ends.</summary>
    public static bool MayEnd(ReadOnlySpan<char> phrase) =>
        s_done.AtEnd(phrase) > 0 || phrase.EndsWith(Passed, StringComparison.Ordinal)
            || s_deeds.AtEnd(WithoutTail(phrase)) > 0 || s_examinations.AtEnd(phrase) > 0
            || (s_tasks.AtEnd(phrase) is > 0 and var task && phrase[..^task].EndsWith(Completed, StringComparison.Ordinal));

    /// <summary>Reads 完成农村土地确权登记, 农村土地确权登记基本完成, 通过国家卫生城市复审.</summary>
    public static bool Done(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        // 完成总体规划编制 is a stage of the plan.
        if (StagedNames.Find(phrase, out _))
            return false;
        int from = PhraseEnds.TrimStart(phrase, s_adverbs);
        ReadOnlySpan<char> words = phrase[from..];
        int to = phrase.Length;
        if (words.StartsWith(Passed, StringComparison.Ordinal) && s_examinations.AtEnd(words) > 0)
        {
            from += Passed.Length;
        }
        else if (IsPassed(phrase, out int examined))
        {
            to = examined;
        }
        else if (words.StartsWith(Completed, StringComparison.Ordinal) && s_deeds.AtEnd(WithoutTail(words)) > 0)
        {
            from += Completed.Length;
            to = from + WithoutTail(phrase[from..]).Length;
        }
        else if (s_done.AtEnd(phrase) is > 0 and var done && s_deeds.AtEnd(WithoutTail(phrase[..^done])) > 0)
        {
            to = from + WithoutTail(phrase[from..^done]).Length;
        }
        else
        {
            return false;
        }

        if (from < to && phrase[from] == '了')
            from++;
        if (to - from < ShortestDeed || phrase[from..to].ContainsAnyInRange('0', '9'))
            return false;
        match = new StatementMatch(from, to, new Condition.Milestone(new Stage(StageScale.Construction, Completed), null),
            Policy.Measure.Stage);
        return true;
    }

    /// <summary>国家卫生城市复审顺利通过: the examination stands before its verb.</summary>
    private static bool IsPassed(ReadOnlySpan<char> phrase, out int end)
    {
        end = 0;
        if (!phrase.EndsWith(Passed, StringComparison.Ordinal))
            return false;
        end = phrase.Length - Passed.Length;
        end = PhraseEnds.TrimEnd(phrase[..end], s_adverbs);
        return end > 0 && s_examinations.AtEnd(phrase[..end]) > 0;
    }

    /// <summary>Reads 造林任务圆满完成, 粮食产量超额完成任务: a task of the year was fulfilled, by how much is not said.</summary>
    public static bool TaskFulfilled(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int end = 0;
        if (s_done.AtEnd(phrase) is > 0 and var done && s_tasks.AtEnd(phrase[..^done]) is > 0 and var noun)
            end = phrase.Length - done - noun;
        else if (s_tasks.AtEnd(phrase) is > 0 and var task && s_done.AtEnd(phrase[..^task]) is > 0 and var verb)
            end = phrase.Length - task - verb;
        if (end <= 0)
            return false;
        end = PhraseEnds.TrimEnd(phrase[..end], s_adverbs);
        if (OwnTargetStatements.IsDenied(phrase[..end]))
            return false;
        match = new StatementMatch(0, end, new Condition.Delegated(Condition.Delegated.OfYear));
        return end >= 2;
    }

    private static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> words) => words[..^s_tails.AtEnd(words)];
}
