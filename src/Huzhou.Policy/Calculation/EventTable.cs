using System.Collections.Frozen;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation;

/// <summary>How far a deed has come by the verb that tells of it.</summary>
public enum EventClass
{
    /// <summary>Thought of, applied for, signed or put on file: 谋划, 签约, 备案.</summary>
    Plan,

    /// <summary>Begun, and not said to be done: 开工, 启动, 推进.</summary>
    Begin,

    /// <summary>Carried out: 实施, 建设, 改造. With a number in the review of a closed year it is done.</summary>
    CarryOut,

    /// <summary>Done: 完成, 建成, 投用, 认定.</summary>
    Finish,

    /// <summary>Came newly into being in the period: 新增, 新建, 引进.</summary>
    Add,

    /// <summary>What there is, or what was done in all: 累计, 拥有, and a name without a verb.</summary>
    Own,

    /// <summary>Provided for: 安排, 下达.</summary>
    Arrange,
}

/// <summary>How much a result of one event says to a promise of another.</summary>
public enum EventAnswer
{
    /// <summary>Nothing: the value counts at another event.</summary>
    None,

    /// <summary>Enough of it proves the promise; too little of it does not refute it.</summary>
    Proves,

    /// <summary>The same event in other words: it decides either way.</summary>
    Same,
}

/// <summary>
/// What the verb of a result says to the verb of a promise, as data: verbs with their classes, and a directed table from the class of
/// the result to that of the promise.
/// </summary>
/// <remarks>Immutable; a caller's own verbs and answers are laid over it with <see cref="With(Verb)"/> and the methods beside
/// it.</remarks>
public sealed partial class EventTable
{
    private readonly FrozenDictionary<string, Verb> _verbs;
    private readonly FrozenDictionary<(EventClass Reported, EventClass Promised), EventAnswer> _answers;
    private readonly FrozenDictionary<(string Reported, string Promised), EventAnswer> _pairs;

    private EventTable(FrozenDictionary<string, Verb> verbs, FrozenDictionary<(EventClass, EventClass), EventAnswer> answers,
        FrozenDictionary<(string, string), EventAnswer> pairs)
    {
        (_verbs, _answers, _pairs) = (verbs, answers, pairs);
        Words = new WordList([.. verbs.Keys]);
    }

    /// <summary>The documented verbs and answers.</summary>
    public static EventTable Default { get; } = new(
        Documented().ToFrozenDictionary(verb => verb.Word, StringComparer.Ordinal),
        Rows().ToFrozenDictionary(row => (row.Reported, row.Promised), row => row.Answer),
        Started().ToFrozenDictionary(pair => pair, _ => EventAnswer.Proves));

    /// <summary>The verbs as a list that texts are searched with.</summary>
    internal WordList Words { get; }

    /// <summary>What a result of one class says to a promise of another, where both are about one kind of deed.</summary>
    public EventAnswer this[EventClass reported, EventClass promised] =>
        _answers.GetValueOrDefault((Text.Defined(reported, nameof(reported)), Text.Defined(promised, nameof(promised))));

    /// <summary>The verb as the table knows it, or null.</summary>
    public Verb? Find(string word) => _verbs.GetValueOrDefault(word ?? throw new ArgumentNullException(nameof(word)));

    /// <summary>
    /// What the verb of a result says to the verb of a promise; two verbs that the table does not know answer each other only where
    /// they are one.
    /// </summary>
    public EventAnswer Answer(string reported, string promised)
    {
        ArgumentNullException.ThrowIfNull(reported);
        ArgumentNullException.ThrowIfNull(promised);
        if (_pairs.TryGetValue((reported, promised), out EventAnswer given))
            return given;
        if (reported == promised)
            return EventAnswer.Same;
        return Find(reported) is { } done && Find(promised) is { } asked && Share(done, asked)
            ? this[done.Class, asked.Class] : EventAnswer.None;
    }

    /// <summary>This table with a verb more, or with another meaning of one.</summary>
    public EventTable With(Verb verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        return new EventTable(_verbs.Where(known => known.Key != verb.Word).Select(known => known.Value).Append(verb)
            .ToFrozenDictionary(known => known.Word, StringComparer.Ordinal), _answers, _pairs);
    }

    /// <summary>This table with another answer of one class to another.</summary>
    public EventTable With(EventClass reported, EventClass promised, EventAnswer answer) => new(_verbs,
        Laid(_answers, (Text.Defined(reported, nameof(reported)), Text.Defined(promised, nameof(promised))),
            Text.Defined(answer, nameof(answer))), _pairs);

    /// <summary>This table with an answer of one verb to another, which goes before that of their classes.</summary>
    public EventTable With(string reported, string promised, EventAnswer answer) => new(_verbs, _answers,
        Laid(_pairs, (Text.Required(reported, nameof(reported)), Text.Required(promised, nameof(promised))),
            Text.Defined(answer, nameof(answer))));

    /// <summary>An answer that was given for two verbs, or null where their classes say it.</summary>
    internal EventAnswer? Given(string reported, string promised) =>
        _pairs.TryGetValue((reported, promised), out EventAnswer given) ? given : null;

    /// <summary>Whether two verbs may be about one deed.</summary>
    private static bool Share(Verb a, Verb b) =>
        a.Kinds.Count == 0 || b.Kinds.Count == 0 || a.Kinds.Intersect(b.Kinds, StringComparer.Ordinal).Any();

    private static FrozenDictionary<TKey, EventAnswer> Laid<TKey>(FrozenDictionary<TKey, EventAnswer> table, TKey key, EventAnswer answer)
        where TKey : notnull =>
        table.Where(row => !row.Key.Equals(key)).Append(new(key, answer)).ToFrozenDictionary();

    private static IEnumerable<Verb> Documented() =>
        from pair in ((ActWord Words, EventClass Class)[])
        [
            (ActWord.Plan, EventClass.Plan), (ActWord.Begin, EventClass.Begin), (ActWord.CarryOut, EventClass.CarryOut),
            (ActWord.Finish, EventClass.Finish), (ActWord.Add, EventClass.Add), (ActWord.Own, EventClass.Own),
            (ActWord.Arrange, EventClass.Arrange),
        ]
        from entry in Vocabulary.Entries(pair.Words)
        select new Verb(entry.Word, pair.Class, entry.Value.Split(',', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// Each class says the same of itself. What is further proves what comes before it; what is carried out, done or new in a closed
    /// year proves each of the others.
    /// What there is in all and what came new say nothing to each other.
    /// </summary>
    private static IEnumerable<(EventClass Reported, EventClass Promised, EventAnswer Answer)> Rows()
    {
        foreach (EventClass same in Enum.GetValues<EventClass>())
            yield return (same, same, EventAnswer.Same);
        foreach (EventClass early in (EventClass[])[EventClass.Plan, EventClass.Arrange])
        {
            yield return (EventClass.Begin, early, EventAnswer.Proves);
            foreach (EventClass done in (EventClass[])[EventClass.CarryOut, EventClass.Finish, EventClass.Add])
                yield return (done, early, EventAnswer.Proves);
        }

        EventClass[] deeds = [EventClass.CarryOut, EventClass.Finish, EventClass.Add];
        foreach (EventClass done in deeds)
        {
            yield return (done, EventClass.Begin, EventAnswer.Proves);
            foreach (EventClass asked in deeds)
            {
                if (done != asked)
                    yield return (done, asked, EventAnswer.Proves);
            }
        }
    }

    /// <summary>A project that has begun was attracted; one that was put on file need not be.</summary>
    private static IEnumerable<(string Reported, string Promised)> Started() =>
        from reported in Vocabulary.Entries(ActWord.Started)
        from promised in Vocabulary.Entries(ActWord.Attracted)
        select (reported.Word, promised.Word);
}
