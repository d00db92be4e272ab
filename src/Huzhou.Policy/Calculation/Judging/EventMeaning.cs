using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>What verbs around a name say of what is done: how far it goes, and which kinds of deed it is.</summary>
/// <param name="Words">The verbs, as the text has them.</param>
/// <param name="Class">How far they go together.</param>
/// <param name="Kinds">For each verb that says a kind of deed, the kinds it may be.</param>
internal sealed record class EventMeaning(string Words, EventClass Class, IReadOnlyList<IReadOnlyList<string>> Kinds)
{
    private static readonly WordList s_fillers = Vocabulary.Of(ComparisonWord.EventFiller);
    private static readonly WordList s_fresh = Vocabulary.Of(ComparisonWord.Fresh);
    private static readonly WordList s_freshVerbs = Vocabulary.Of(ComparisonWord.FreshVerb);

    /// <summary>
    /// What a result with these verbs says to a promise with those, and whether it is about less or more of what was promised.
    /// </summary>
    internal (EventAnswer Answer, bool Less, bool More) Says(EventMeaning promised, EventTable table)
    {
        if (Words == promised.Words)
            return (EventAnswer.Same, false, false);
        if (table.Given(Words, promised.Words) is { } given)
            return (given, false, false);
        EventAnswer answer = table[Class, promised.Class];
        if (Kinds.Count == 0 || promised.Kinds.Count == 0)
            return (answer, false, false);
        int covered = promised.Kinds.Count(asked => Kinds.Any(done => done.Intersect(asked, StringComparer.Ordinal).Any()));
        int asked = Kinds.Count(done => promised.Kinds.Any(one => one.Intersect(done, StringComparer.Ordinal).Any()));
        bool less = covered < promised.Kinds.Count || IsPartOf(Kinds, promised.Kinds);
        bool more = asked < Kinds.Count || IsPartOf(promised.Kinds, Kinds);
        return covered == 0 || (less && more) ? (EventAnswer.None, false, false) : (answer, less, more);
    }

    /// <summary>新建 is a part of 新改建, which counts what was built and what was enlarged.</summary>
    private static bool IsPartOf(IReadOnlyList<IReadOnlyList<string>> part, IReadOnlyList<IReadOnlyList<string>> whole) =>
        part is [{ Count: 1 } one] && whole is [{ Count: 2 } two] && two.Contains(Build) && two.Contains(Enlarge) && two.Contains(one[0]);

    private const string Build = "build", Enlarge = "enlarge";

    /// <summary>The meaning of verbs that stand together; null where there are none.</summary>
    internal static EventMeaning? Of(string words, EventTable table)
    {
        if (words.Length == 0)
            return null;
        List<EventTable.Verb> verbs = [];
        bool all = true;
        for (int i = 0; i < words.Length;)
        {
            if (table.Words.Opening(words.AsSpan(i)) is { } word)
            {
                verbs.Add(table.Find(word)!);
                i += word.Length;
                continue;
            }

            // 新 in front of a verb says that it was this year; joints say nothing.
            all &= s_fillers.AtStart(words.AsSpan(i)) > 0;
            i++;
        }

        // A verb that no table knows is a deed of its own kind.
        return verbs.Count == 0 || !all
            ? new EventMeaning(Plain(words), EventClass.CarryOut, [[Plain(words)]])
            : new EventMeaning(Plain(words), ClassOf(verbs),
                [.. verbs.Where(verb => verb.Kinds.Count > 0).Select(verb => verb.Kinds).Distinct()]);
    }

    private static string Plain(string words) =>
        words.Length > 2 && s_freshVerbs.AtStart(words) == 0 ? words[s_fresh.AtStart(words)..] : words;

    private static EventClass ClassOf(List<EventTable.Verb> verbs)
    {
        if (verbs.Exists(verb => verb.Class == EventClass.Own))
            return EventClass.Own;
        EventTable.Verb last = verbs[^1];
        if (last.Class == EventClass.Finish || verbs.Exists(verb => verb is { Class: EventClass.Finish, Kinds.Count: 0 }))
            return EventClass.Finish;
        // What begins is not yet carried out, in whatever order the verbs stand: 启动建设, 推进改造.
        foreach (EventClass early in (EventClass[])[EventClass.Begin, EventClass.Plan, EventClass.Arrange])
        {
            if (verbs.Exists(verb => verb.Class == early))
                return early;
        }

        return verbs.Exists(verb => verb.Class == EventClass.Add) ? EventClass.Add : last.Class;
    }
}
