using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>What earlier clauses hand on: subjects for a bare 增长, the whole for 其中, the object for 总投资, the topic for a list of deeds.</summary>
internal sealed class DiscourseState
{
    private const int MostSubjects = 24;

    private static readonly WordList Predicates = Vocabulary.Of(FigureWord.SubjectPredicate);

    private static readonly WordList Doers = Vocabulary.Of(FigureWord.Doer);

    private readonly List<Phrase> _subjects = [];

    /// <summary>The noun of the last count, without its verb.</summary>
    public Phrase Object { get; private set; }

    /// <summary>Whether the object was counted alone in its clause, so that what is said next is said of it.</summary>
    public bool ObjectIsAlone { get; private set; }

    /// <summary>Whether the last group counted things.</summary>
    public bool LastWasCount { get; set; }

    /// <summary>The event verb of the last group, where it counted things.</summary>
    public Phrase LastEvent { get; set; }

    /// <summary>The topic of the sentence: the subject of a clause without a number.</summary>
    public Phrase Topic { get; private set; }

    /// <summary>The head of an entry that a colon closes: 粮油加工园区：总投资12亿元; empty where there is none.</summary>
    public Phrase Head { get; private set; }

    /// <summary>Whether no number has come since the topic: 地区生产总值再上新台阶，达到….</summary>
    public bool TopicIsFresh { get; private set; }

    /// <summary>The topic where the clause before has just named a programme or body whose deeds are counted now; else empty.</summary>
    public Phrase Doer => TopicIsFresh && Doers.AtEnd(Topic) > 0 ? Topic : default;

    /// <summary>The object of the last clause without a number: 国家创新型县 of 创成国家创新型县.</summary>
    public Phrase PassedObject { get; private set; }

    /// <summary>The thing that the nearest clause without a number was about, since the last number of the sentence; empty where there is none.</summary>
    public Phrase Thing()
    {
        Phrase thing = _passed.Length > 0 ? MeasureOwner.OfClause(_passed) : default;
        return thing.Length > 0 || _passedBefore.Length == 0 ? thing : MeasureOwner.OfClause(_passedBefore);
    }

    /// <summary>The thing that the first clause of the sentence is about, where no number has come since.</summary>
    public Phrase FirstThing() => _passedFirst.Length > 0 ? MeasureOwner.OfClause(_passedFirst) : default;

    /// <summary>The trade that a sentence opens with as its topic: 粮油食品加工业，…，力争产值达…; empty where it opens otherwise.</summary>
    public Phrase Trade { get; private set; }

    /// <summary>What the last clause says is to be raised or lowered, 城乡低保标准 of 提高城乡低保标准; empty where it says nothing of the kind.</summary>
    public Phrase Raised()
    {
        ReadOnlySpan<char> head = HeadWords.Strip(_passed.Trim());
        return Moves.Up.AtStart(head) > 1 || Moves.Down.AtStart(head) > 1 ? MeasureOwner.OfClause(_passed) : default;
    }

    private bool _opens;
    private Phrase _passed;
    private Phrase _passedFirst;
    private Phrase _passedBefore;

    /// <summary>Whether the last number was a growth.</summary>
    public bool LastWasGrowth { get; set; }

    /// <summary>Whether the latest subject stands before the last full stop.</summary>
    public bool IsStale { get; private set; }

    /// <summary>How many numbers the last group held.</summary>
    public int LastCount { get; set; }

    /// <summary>The unit that the object was counted in.</summary>
    public string ObjectUnit { get; private set; } = "";

    /// <summary>The unit of the last group.</summary>
    public string LastUnit { get; set; } = "";

    /// <summary>The latest subject, or empty.</summary>
    public Phrase Last => _subjects.Count > 0 ? _subjects[^1] : default;

    /// <summary>The subject before a list that begins with 其中.</summary>
    public Phrase Whole { get; private set; }

    /// <summary>Whether that whole was counted, so that a bare percentage of a part is its share.</summary>
    public bool WholeIsCount { get; private set; }

    /// <summary>Forgets everything: a paragraph hands nothing on to the next.</summary>
    public void BeginParagraph()
    {
        _subjects.Clear();
        Object = Head = Whole = default;
        WholeIsCount = false;
        ObjectUnit = LastUnit = "";
        LastWasGrowth = false;
        LastCount = 0;
        BeginSentence();
        BeginPart();
        IsStale = ObjectIsAlone = false;
    }

    /// <summary>Forgets what does not pass a full stop.</summary>
    public void BeginSentence()
    {
        Topic = PassedObject = Trade = _passed = _passedBefore = _passedFirst = default;
        _opens = true;
        TopicIsFresh = false;
        IsStale = true;
        if (_subjects.Count > 1)
            _subjects.RemoveRange(0, _subjects.Count - 1);
    }

    /// <summary>Forgets what does not pass a semicolon.</summary>
    public void BeginPart() => (LastWasCount, LastEvent) = (false, default);

    /// <summary>The latest subjects, as many as there are numbers; none where there are not so many.</summary>
    public void Latest(int count, List<Phrase> latest)
    {
        latest.Clear();
        for (int i = _subjects.Count - count; i >= 0 && i < _subjects.Count; i++)
            latest.Add(_subjects[i]);
    }

    /// <summary>Remembers the subjects of a group.</summary>
    /// <param name="subjects">What was measured, one or one for each number.</param>
    /// <param name="noun">What was counted, without its verb; empty where nothing was.</param>
    /// <param name="unit">The unit it was counted in.</param>
    /// <param name="alone">Whether it is the first number of its clause.</param>
    public void Push(List<Phrase> subjects, Phrase noun, string unit, bool alone)
    {
        foreach (Phrase subject in subjects)
            Add(subject);
        if (_subjects.Count > MostSubjects)
            _subjects.RemoveRange(0, _subjects.Count - MostSubjects);
        if (noun.Length > 0)
            (Object, ObjectUnit) = (noun, unit);
        Settle();
        ObjectIsAlone = alone && noun.Length > 0;
    }

    /// <summary>Remembers what is no count as the subject of a group.</summary>
    public void Push(Phrase subject)
    {
        Add(subject);
        Settle();
    }

    private void Add(Phrase subject)
    {
        if (subject.Length > 0 && Last != subject)
            _subjects.Add(subject);
    }

    /// <summary>A number has come: it is about the latest subject now.</summary>
    private void Settle()
    {
        PassedObject = _passed = _passedBefore = _passedFirst = default;
        ObjectIsAlone = false;
        _opens = false;
        TopicIsFresh = false;
        IsStale = false;
    }

    /// <summary>Begins with what an item was asked for, its first last: a report is about that where it names nothing itself.</summary>
    public void Open(IReadOnlyList<PendingIndicator> pending)
    {
        for (int i = pending.Count - 1; i >= 0; i--)
            Push([pending[i].Subject], pending[i].Object, pending[i].Unit, alone: false);
    }

    /// <summary>Remembers the whole of which 其中 names parts.</summary>
    public void Part(Phrase whole, bool counted) => (Whole, WholeIsCount) = (whole, counted);

    /// <summary>Reads the clause before a colon: the name of an entry, not the announcement of what follows.</summary>
    public void PassHead(Phrase clause)
    {
        Phrase head = HeadWords.Strip(clause.Trim());
        Head = head.Length is >= 3 and <= 24 && Named.AtEnd(head) > 0 && !head.Contains('、', StringComparison.Ordinal) ? head : default;
    }

    private static readonly WordList Named = Vocabulary.Of(FigureWord.NamedEnd);

    /// <summary>The object of a deed; of a long list its last word, 八大产业链 of 甲、乙等八大产业链.</summary>
    private static Phrase Gathered(Phrase words, int longest)
    {
        int gather = words.Contains('、', StringComparison.Ordinal) ? words.LastIndexOf('等') : -1;
        if (gather > 0 && words.Length - gather is > 4 and < 18)
            return words[(gather + 1)..];
        return words.Length >= 2 && words.Length <= longest ? words : default;
    }

    private static Phrase Undertaking(Phrase words) =>
        words.StartsWith("全部", StringComparison.Ordinal) || words.StartsWith("各项", StringComparison.Ordinal) ? words[2..] : words;

    /// <summary>Reads a clause without a number for its topic and object.</summary>
    public void PassClause(Phrase clause)
    {
        (_passedBefore, _passed) = (_passed, clause);
        if (_opens)
            (Trade, _passedFirst) = (MeasureOwner.OfTrade(clause), clause);
        _opens = false;
        Phrase head = HeadWords.Strip(clause.Trim());
        if (head.Length == 0)
            return;
        Phrase whole = clause.Trim();
        if (whole.Length is > 5 and < 40 && whole[0] == '在' && whole[^1] is '中' or '上')
        {
            Topic = whole[1..^1];
            TopicIsFresh = true;
            return;
        }

        int verb = EventVerb.LengthAtStart(head);
        if (verb > 0)
        {
            PassedObject = Gathered(head[verb..], 24);
            return;
        }

        int inside = EventVerb.IndexInside(head);
        if (inside > 1)
        {
            int length = EventVerb.LengthAtStart(head[inside..]);
            Phrase rest = head[(inside + length)..];
            PassedObject = rest.Span is "任务" or "工作" or "工程" or "行动" ? Undertaking(head[..(inside + length)]) : Gathered(rest, 16);
        }

        if (verb == 0 && inside < 0 && SubjectList.IsOfMeasures(head))
        {
            Topic = head;
            TopicIsFresh = true;
            return;
        }

        int best = Predicates.IndexIn(head, 3, out _);
        if (best is >= 3 and <= 16 && !VerbLexicon.StartsWithDeed(head))
        {
            Topic = head[..best].TrimEnd('要', '将');
            if (Topic.EndsWith("重点", StringComparison.Ordinal) && Topic.Length > 4)
                Topic = Topic[..^2];
            TopicIsFresh = true;
        }
    }
}
