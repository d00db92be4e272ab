using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>进一步缩小, 稳步提升, 保持基本稳定, 创历史新高.</summary>
internal static class TrendStatements
{
    private static readonly WordList UpVerbs = Vocabulary.Of(StatementWord.TrendUp);

    private static readonly WordList DownVerbs = Vocabulary.Of(StatementWord.TrendDown);

    private static readonly WordList Adverbs = Vocabulary.Of(StatementWord.TrendAdverb);

    private static readonly WordList UpIdioms = Vocabulary.Of(StatementWord.IdiomUp);

    private static readonly WordList DownIdioms = Vocabulary.Of(StatementWord.IdiomDown);

    private static readonly WordList HoldEnds = Vocabulary.Of(StatementWord.Hold);

    private static readonly WordList HoldVerbs = Vocabulary.Of(StatementWord.HoldVerb);

    private static readonly WordList HoldHeads = Vocabulary.Of(StatementWord.HoldHead);

    private static readonly WordList RecordMarks = Vocabulary.Of(StatementWord.RecordHigh);

    private static readonly WordList RecordFillers = Vocabulary.Of(StatementWord.RecordFiller);

    /// <summary>Ends of titles of zones and bases: none of them is measured.</summary>
    private static readonly WordList Bodies = Vocabulary.Of(ProjectWord.Title);

    private static readonly WordList ObjectTails = Vocabulary.Of(StatementWord.MeasuredTail);

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
        // 可持续增长: 可 is no subject. What a zone or a base is to do better (提质增效) is no direction of a measure.
        if (end < 2 || phrase[end - 1] is '的' or '得' or '可' || (idiom > 0 && PhraseEnds.Suffix(phrase[..end], Bodies) > 0)
            || PhraseEnds.Suffix(phrase[..end], Adverbs) == end)
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

        // 完善和细化: two verbs in a row say what is done, not which way it moves.
        if (verb == 0 || phrase.Length - start - verb is < 3 or > 30 || phrase[start + verb] is '和' or '并')
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

    private const int LongestSince = 16;

    /// <summary>Reads 创历史新高.</summary>
    public static bool RecordHigh(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int at = PhraseEnds.LastOf(phrase, RecordMarks, out int length);
        if (at < 0 || phrase.Length - at - length > 0)
            return false;
        // 创2006年以来新高, 创有记录以来最好水平: since when is no part of the subject.
        int since = phrase[at..].StartsWith("以来", StringComparison.Ordinal) ? phrase[..at].LastIndexOf('创') : at;
        if (since < 0 || at - since > LongestSince)
            return false;
        int end = PhraseEnds.TrimEnd(phrase[..since], RecordFillers);
        if (PhraseEnds.Suffix(phrase[..end], RecordFillers) == end)
            end = 0;
        match = new StatementMatch(0, end, new Condition.RecordHigh());
        return true;
    }
}
