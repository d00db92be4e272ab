namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words of statements without a number; the words themselves lie in <c>Words/StatementWord.txt</c>.</summary>
internal enum StatementWord
{
    /// <summary>What is shunned or answered and never counted: nothing of it is an incident.</summary>
    NoIncident,

    /// <summary>Ends of what is to become better and that no statistic measures.</summary>
    Unmeasured,

    /// <summary>
    /// Words of comparison: whether above is meant, whether the reference itself suffices, and whether growth is compared.
    /// </summary>
    Comparator,

    /// <summary>Verbs in front of a full coverage.</summary>
    CoverVerb,

    /// <summary>Sets that are covered whole.</summary>
    CoveredSet,

    /// <summary>Verbs that rule an event out.</summary>
    NeverHead,

    /// <summary>Predicates that say an event does not happen.</summary>
    NeverEnd,

    /// <summary>Words behind an event that is ruled out.</summary>
    NeverTail,

    /// <summary>Ends of the name of a piece of work that has an end: 确权登记, 普查, 机构改革.</summary>
    Deed,

    /// <summary>Words behind such a name that add nothing.</summary>
    DeedTail,

    /// <summary>Ends of the name of an examination that is passed: 验收, 复审.</summary>
    Examination,

    /// <summary>Nouns for what was to be fulfilled within the year.</summary>
    YearlyTask,

    /// <summary>Nouns for what a government expects of its own year: 预期目标, 年度计划.</summary>
    OwnTarget,

    /// <summary>Verbs that say that such a target was kept.</summary>
    TargetKept,

    /// <summary>Verbs that say that it was not reached.</summary>
    TargetMissed,

    /// <summary>Short names of what a task is set of.</summary>
    ShortDuty,

    /// <summary>Words that a closed year can still keep what is not counted yet: 可以完成.</summary>
    TaskForeseen,

    /// <summary>Words that deny the verb behind them.</summary>
    Denial,

    /// <summary>Verbs behind a task that say that it is done.</summary>
    TaskDone,

    /// <summary>Ends of a list of indicators that name it as one: 等部分指标.</summary>
    SetOfIndicators,

    /// <summary>Verbs of trends that are only said of what is counted or measured.</summary>
    GrowsInNumber,

    /// <summary>Verbs in front of incidents that are to be kept from happening.</summary>
    PreventHead,

    /// <summary>Ends of a phrase about incidents.</summary>
    Incident,

    /// <summary>Authorities that hand a task down.</summary>
    Authority,

    /// <summary>Verbs of handing a task down.</summary>
    HandedDown,

    /// <summary>Nouns for a task that was handed down.</summary>
    DutyEnd,

    /// <summary>Words for staying inside what was handed down.</summary>
    InsideEnd,

    /// <summary>Verbs of fulfilling such a task.</summary>
    DutyVerb,

    /// <summary>Qualifiers of such a task.</summary>
    DutyQualifier,

    /// <summary>Words that make such a task the year's.</summary>
    DutyYearly,

    /// <summary>Verbs that carry a deed into the whole territory.</summary>
    Everywhere,

    /// <summary>Words that mark a statement wherever they stand in it, beside those of other categories.</summary>
    InnerMark,

    /// <summary>Predicates of a full coverage.</summary>
    WholeCover,

    /// <summary>Grades of an appraisal.</summary>
    AppraisalGrade,

    /// <summary>Zones of a monitored indicator.</summary>
    ZoneGrade,

    /// <summary>Classes of water.</summary>
    WaterGrade,

    /// <summary>Words behind a class of water.</summary>
    WaterTail,

    /// <summary>What is graded: an appraisal gives a mark, a head that only ends in 良好 does not.</summary>
    Graded,

    /// <summary>Nouns for water that is graded.</summary>
    Water,

    /// <summary>Verbs between what is graded and its grade.</summary>
    GradeVerb,

    /// <summary>Nouns for a rank.</summary>
    RankNoun,

    /// <summary>Verbs of moving up in rank.</summary>
    RankMove,

    /// <summary>Words between a rank and its move.</summary>
    RankFiller,

    /// <summary>Words for the first place.</summary>
    FirstPlace,

    /// <summary>Words for a group of leading places.</summary>
    Tier,

    /// <summary>Verbs in front of such a group.</summary>
    TierVerb,

    /// <summary>Words in front of 领跑 and its like.</summary>
    LeadFiller,

    /// <summary>Words that say something is the first of its kind.</summary>
    FirstInTime,

    /// <summary>Verbs behind such a word.</summary>
    FirstVerb,

    /// <summary>Predicates of growing in step with a reference.</summary>
    InStep,

    /// <summary>Words that end a statement of the first of a kind: 零的突破.</summary>
    FirstOfKind,

    /// <summary>Words that end a statement of no difference: 持平.</summary>
    LevelEnd,

    /// <summary>Words that compare with the year before without naming it: 同比.</summary>
    OnYear,

    /// <summary>The year before as what is compared with.</summary>
    YearBefore,

    /// <summary>Words for how closely.</summary>
    InStepDegree,

    /// <summary>Words of what something is compared with.</summary>
    ReferenceMark,

    /// <summary>Words for growth behind a reference.</summary>
    GrowthTail,

    /// <summary>Words between a subject and its comparison.</summary>
    RelativeFiller,

    /// <summary>Subjects of a statement that need the subject of the clause before.</summary>
    BareSubject,

    /// <summary>Words in front of the predicate of a statement.</summary>
    Leading,

    /// <summary>What makes a noun of a verb before it.</summary>
    MakesNoun,

    /// <summary>Words behind the subject of a statement.</summary>
    Trailing,

    /// <summary>Words that say something is still wanting.</summary>
    Wanting,

    /// <summary>Words of slogans, which promise nothing that can be checked.</summary>
    Slogan,

    /// <summary>Verbs of rising in a statement without a number.</summary>
    TrendUp,

    /// <summary>Verbs of falling in a statement without a number.</summary>
    TrendDown,

    /// <summary>Adverbs in front of such a verb.</summary>
    TrendAdverb,

    /// <summary>Set phrases of rising.</summary>
    IdiomUp,

    /// <summary>Set phrases of falling.</summary>
    IdiomDown,

    /// <summary>Predicates of holding steady.</summary>
    Hold,

    /// <summary>Verbs in front of such a predicate.</summary>
    HoldVerb,

    /// <summary>Verbs at the head of a statement of holding steady.</summary>
    HoldHead,

    /// <summary>Predicates of a record.</summary>
    RecordHigh,

    /// <summary>Words in front of such a predicate.</summary>
    RecordFiller,

    /// <summary>Ends of measured nouns behind a verb of rising or falling.</summary>
    MeasuredTail,

    /// <summary>Verbs at the head of a statement, in front of its subject.</summary>
    StatementHead,

    /// <summary>Words for one side of what something is compared with.</summary>
    ReferenceSide,

    /// <summary>Verbs of staying on such a side.</summary>
    SideVerb,

    /// <summary>Words in front of a set that say that all of it is meant.</summary>
    Total,

    /// <summary>Verbs that say how far something reaches.</summary>
    Covering,

    /// <summary>Verbs that bring to its end what is done to a set.</summary>
    TotalVerb,

    /// <summary>Deeds at the end of the set that they are done to.</summary>
    TotalDeed,

    /// <summary>Words by which a phrase says how early something is done: 提前 of 提前一年.</summary>
    TimeLead,

    /// <summary>Units of such a time.</summary>
    TimeUnit,
}
