using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>What clauses without a number say that numbers behind them are about: topic, object, head of an entry.</summary>
internal static class ClauseTopics
{
    private static readonly WordList Predicates = Vocabulary.Of(FigureWord.SubjectPredicate);

    private static readonly WordList Doers = Vocabulary.Of(FigureWord.Doer);

    private static readonly WordList NamedEnds = Vocabulary.Of(FigureWord.NamedEnd);

    /// <summary>Whether a topic is a programme or body, whose deeds may be counted next.</summary>
    public static bool IsDoer(Phrase topic) => Doers.AtEnd(topic) > 0;

    /// <summary>The state before the first number of an item that reports what was asked: its first demand last, for a report is about that
    /// where it names nothing.</summary>
    public static DiscourseState Open(DiscourseState state, IReadOnlyList<PendingIndicator> pending)
    {
        for (int i = pending.Count - 1; i >= 0; i--)
        {
            PendingIndicator asked = pending[i];
            state = state.With(asked.Subject);
            if (asked.Object.Length > 0)
                state = state with { Object = asked.Object, ObjectUnit = asked.Unit };
        }

        return state;
    }

    /// <summary>The state behind a clause before a colon, which names an entry or only announces what follows.</summary>
    public static DiscourseState PassHead(in DiscourseState state, Phrase clause)
    {
        Phrase head = HeadWords.Strip(clause.Trim());
        bool names = head.Length is >= 3 and <= 24 && NamedEnds.AtEnd(head) > 0 && !head.Contains('、', StringComparison.Ordinal);
        return state with { Head = names ? head : default };
    }

    /// <summary>The state behind a clause without a number.</summary>
    public static DiscourseState Pass(in DiscourseState before, Phrase clause)
    {
        DiscourseState state = before.Opens
            ? before with
            {
                PassedBefore = before.Passed,
                Passed = clause,
                Trade = MeasureOwner.OfTrade(clause),
                PassedFirst = clause,
                Opens = false
            }
            : before with { PassedBefore = before.Passed, Passed = clause };
        if (MeasureOwner.PlaceOfFigures(clause) is { Length: > 0 } place)
            state = state with { FiguresOf = place };
        Phrase whole = clause.Trim();
        Phrase head = HeadWords.Strip(whole);
        if (head.Length == 0)
            return state;
        // 在稳增长中, 在…上: the frame itself is the topic.
        if (whole.Length is > 5 and < 40 && whole[0] == '在' && whole[^1] is '中' or '上')
            return state with { Topic = whole[1..^1], TopicIsFresh = true };
        int verb = EventVerb.LengthAtStart(head);
        if (verb > 0)
            return state with { PassedObject = Gathered(head[verb..], 24) };
        int inside = EventVerb.IndexInside(head);
        Phrase passed = inside > 1 ? ObjectBehind(head, inside) : state.PassedObject;
        Phrase topic = inside < 0 && SubjectList.IsOfMeasures(head) ? head : TopicOf(head);
        return topic.Length > 0 ? state with { PassedObject = passed, Topic = topic, TopicIsFresh = true }
            : state with { PassedObject = passed };
    }

    /// <summary>The object behind a verb inside the clause; 整治任务 has none behind it, so that what is done is the object.</summary>
    private static Phrase ObjectBehind(Phrase head, int verbAt)
    {
        int behind = verbAt + EventVerb.LengthAtStart(head[verbAt..]);
        Phrase rest = head[behind..];
        return rest.Span is "任务" or "工作" or "工程" or "行动" ? Undertaking(head[..behind]) : Gathered(rest, 16);
    }

    private static Phrase Undertaking(Phrase words) =>
        words.StartsWith("全部", StringComparison.Ordinal) || words.StartsWith("各项", StringComparison.Ordinal) ? words[2..] : words;

    /// <summary>The object of a deed; of a long list its last word, 八大产业链 of 甲、乙等八大产业链.</summary>
    private static Phrase Gathered(Phrase words, int longest)
    {
        int gather = words.Contains('、', StringComparison.Ordinal) ? words.LastIndexOf('等') : -1;
        if (gather > 0 && words.Length - gather is > 4 and < 18)
            return words[(gather + 1)..];
        return words.Length >= 2 && words.Length <= longest ? words : default;
    }

    /// <summary>The subject before a predicate, 招商引资 of 招商引资再创佳绩; empty where the clause has none.</summary>
    private static Phrase TopicOf(Phrase head)
    {
        int at = Predicates.IndexIn(head, 3, out _);
        int turn = TurnIn(head);
        if (turn >= 3 && (at < 3 || turn < at))
            at = turn;
        if (at is < 3 or > 16 || VerbLexicon.StartsWithDeed(head))
            return default;
        Phrase topic = head[..at].TrimEnd('要', '将');
        return topic.EndsWith("重点", StringComparison.Ordinal) && topic.Length > 4 ? topic[..^2] : topic;
    }

    /// <summary>Where 由正转负, 由降转升 and their like begin; -1 where none stands.</summary>
    private static int TurnIn(ReadOnlySpan<char> head)
    {
        int at = head.IndexOf('由');
        return at >= 0 && at + 3 < head.Length && head[at + 2] == '转' ? at : -1;
    }
}
