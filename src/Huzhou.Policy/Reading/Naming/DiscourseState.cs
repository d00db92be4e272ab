using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>
/// What a paragraph has said so far: antecedents for a bare 增长, the whole for 其中, the object for 总投资, the topic for a list of deeds.
/// It does not change; a clause or a number that is read returns the state behind it.
/// </summary>
internal readonly struct DiscourseState
{
    /// <summary>The state before a paragraph: nothing passes from one to the next.</summary>
    public static DiscourseState Empty => new() { ObjectUnit = "", LastUnit = "", Opens = true };

    /// <summary>The subjects of the numbers so far.</summary>
    public SubjectTrail Subjects { get; init; }

    /// <summary>The noun of the last count, without its verb.</summary>
    public Phrase Object { get; init; }

    /// <summary>Whether the object was counted alone in its clause, so that what is said next is said of it.</summary>
    public bool ObjectIsAlone { get; init; }

    /// <summary>The unit that the object was counted in.</summary>
    public string ObjectUnit { get; init; }

    /// <summary>How many numbers the last group held.</summary>
    public int LastCount { get; init; }

    /// <summary>Whether the last group counted objects.</summary>
    public bool LastWasCount { get; init; }

    /// <summary>Whether the last number was a growth.</summary>
    public bool LastWasGrowth { get; init; }

    /// <summary>The event verb of the last group, where it counted objects.</summary>
    public Phrase LastEvent { get; init; }

    /// <summary>The unit of the last group.</summary>
    public string LastUnit { get; init; }

    /// <summary>The subject before a list that begins with 其中.</summary>
    public Phrase Whole { get; init; }

    /// <summary>Whether that whole was counted, so that a bare percentage of a part is its share.</summary>
    public bool WholeIsCount { get; init; }

    /// <summary>Whether the latest subject is before the last full stop.</summary>
    public bool IsStale { get; init; }

    /// <summary>The topic of the sentence: the subject of a clause without a number.</summary>
    public Phrase Topic { get; init; }

    /// <summary>Whether no number has come since the topic: 地区生产总值再上新台阶，达到….</summary>
    public bool TopicIsFresh { get; init; }

    /// <summary>The head of an entry that a colon closes: 粮油加工园区：总投资12亿元; empty where there is none.</summary>
    public Phrase Head { get; init; }

    /// <summary>The object of the last clause without a number: 国家创新型县 of 创成国家创新型县.</summary>
    public Phrase PassedObject { get; init; }

    /// <summary>The trade that a sentence opens with as its topic: 粮油食品加工业，…，力争产值达…; empty where it opens otherwise.</summary>
    public Phrase Trade { get; init; }

    /// <summary>The nearest clause without a number, since the last number of the sentence.</summary>
    public Phrase Passed { get; init; }

    /// <summary>The place whose figures the sentence has announced, 开发区 of 开发区主要经济指标向好; empty where it has announced none.</summary>
    public Phrase FiguresOf { get; init; }

    /// <summary>The clause before that.</summary>
    public Phrase PassedBefore { get; init; }

    /// <summary>The first clause of the sentence, where no number has come since.</summary>
    public Phrase PassedFirst { get; init; }

    /// <summary>Whether nothing has been read of the sentence yet.</summary>
    public bool Opens { get; init; }

    /// <summary>The latest subject, or empty.</summary>
    public Phrase Last => Subjects.Last;

    /// <summary>The topic where the clause before has just named a programme or body whose deeds are counted now; else empty.</summary>
    public Phrase Doer => TopicIsFresh && ClauseTopics.IsDoer(Topic) ? Topic : default;

    /// <summary>What the nearest clause without a number was about, since the last number of the sentence; empty where there is
    /// none.</summary>
    public Phrase PassedOwner()
    {
        Phrase owner = Passed.Length > 0 ? MeasureOwner.OfClause(Passed) : default;
        return owner.Length > 0 || PassedBefore.Length == 0 ? owner : MeasureOwner.OfClause(PassedBefore);
    }

    /// <summary>What the first clause of the sentence is about, where no number has come since.</summary>
    public Phrase FirstOwner() => PassedFirst.Length > 0 ? MeasureOwner.OfClause(PassedFirst) : default;

    /// <summary>What the last clause says is to be raised or lowered, 城乡低保标准 of 提高城乡低保标准; empty where it says nothing of the
    /// kind.</summary>
    public Phrase Moved()
    {
        ReadOnlySpan<char> head = HeadWords.Strip(Passed.Trim());
        return Moves.Up.AtStart(head) > 1 || Moves.Down.AtStart(head) > 1 ? MeasureOwner.OfClause(Passed) : default;
    }

    /// <summary>The state behind a full stop.</summary>
    public DiscourseState NextSentence() => this with
    {
        Topic = default,
        PassedObject = default,
        Trade = default,
        Passed = default,
        PassedBefore = default,
        PassedFirst = default,
        FiguresOf = default,
        Opens = true,
        TopicIsFresh = false,
        IsStale = true,
        Subjects = Subjects.OfLast(),
    };

    /// <summary>The state behind a semicolon.</summary>
    public DiscourseState NextPart() => this with { LastWasCount = false, LastEvent = default };

    /// <summary>The state with an antecedent that a number is about now: what was said before it is settled.</summary>
    public DiscourseState With(Phrase antecedent) => this with
    {
        Subjects = Subjects.With(antecedent),
        PassedObject = default,
        Passed = default,
        PassedBefore = default,
        PassedFirst = default,
        ObjectIsAlone = false,
        Opens = false,
        TopicIsFresh = false,
        IsStale = false,
    };
}
