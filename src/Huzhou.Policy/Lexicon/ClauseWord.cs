namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words of clauses; the words themselves lie in <c>Words/ClauseWord.txt</c>.</summary>
internal enum ClauseWord
{
    /// <summary>Names of the five-year plans, with their first and last year.</summary>
    FiveYearPlan,

    /// <summary>Verbs of change between a commitment and a number, beside those that only link.</summary>
    CommitmentVerb,

    /// <summary>Words that commit, with how firmly (MentionModality); narrow where they bind their own object alone, secured where a
    /// report says by them what was obtained, and behind a dash the character before which they belong to another word.</summary>
    Commitment,

    /// <summary>Words by which a clause adds up what was done.</summary>
    Flow,

    /// <summary>Words by which a clause gives a height that was reached.</summary>
    Level,

    /// <summary>What goes on from a baseline to the number that is reached.</summary>
    FromBaseline,

    /// <summary>Words behind a commitment that only date or announce what follows.</summary>
    Dating,

    /// <summary>Words of a figure over several years.</summary>
    SeveralYears,

    /// <summary>Words that open a sentence about several years.</summary>
    OpensYears,

    /// <summary>Verbs and bounds that only an amount follows.</summary>
    BeforeAmount,

    /// <summary>Words behind an amount that show it to be no threshold of what is counted.</summary>
    BehindAmount,

    /// <summary>Words with which a clause aims for a better value than the one before.</summary>
    StretchAim,

    /// <summary>Words that rule out what follows.</summary>
    RuledOut,

    /// <summary>Words that say who set a target.</summary>
    Origin,

    /// <summary>Words that close what a promise is made subject to: 在…的前提下.</summary>
    ProvisoEnd,

    /// <summary>Words that put something before an assembly for it to decide.</summary>
    Proposal,

    /// <summary>What stands behind those words where they are a verb: 建议今年的目标为, not 建议办结率.</summary>
    ProposalObject,

    /// <summary>Words that hold 在 without meaning a place or a circumstance by it.</summary>
    InsideWord,

    /// <summary>Words in front of a clause that say nothing of what is measured.</summary>
    Noise,

    /// <summary>Words that alone name nothing.</summary>
    Empty,

    /// <summary>Verbs that govern a set whose size is named.</summary>
    Governing,

    /// <summary>Outcomes behind a counted set.</summary>
    SetOutcome,

    /// <summary>Verbs behind a counted set that say that money went into it, so that it was carried out.</summary>
    SetSpent,

    /// <summary>The verb of what was so carried out.</summary>
    SetCarriedOut,

    /// <summary>Words before a counted set that leave it the subject.</summary>
    SetLead,

    /// <summary>Verbs of what has happened to a counted set.</summary>
    SetHappened,

    /// <summary>Verbs under whose guidance a set is only named.</summary>
    SetGuiding,

    /// <summary>Authorities whose lists are named by their size.</summary>
    SetAuthority,

    /// <summary>Words before the ratio of the three sectors.</summary>
    SectorRatio,

    /// <summary>Words by which a clause reports.</summary>
    Reported,

    /// <summary>Words by which a clause promises.</summary>
    Promised,

    /// <summary>Words with which a bracket behind a result says what was asked for: 增长5.9%（预期目标为8.5%以上）.</summary>
    PlanAside,

    /// <summary>Words behind a year that make it the end of a span or a base, not the year of what follows: 2015年以来, 2020年底前.</summary>
    BehindOtherYear,

    /// <summary>Words that stand in reports mostly; they decide where nothing else does.</summary>
    FaintReported,

    /// <summary>Words for the year before, as the time of the clause that they open.</summary>
    EarlierYear,

    /// <summary>Words that stand in plans mostly; they decide where nothing else does.</summary>
    FaintPromised,

    /// <summary>Verbs with which a clause of a plan begins.</summary>
    OpensOrder,

    /// <summary>Words that hold one of promise and promise nothing.</summary>
    NoPromise,

    /// <summary>Words that promise in plans and say something else in reports: 将标准提高到, 计划总投资.</summary>
    PromisedInPlans,

    /// <summary>Verbs before the noun of a plan that say how much of it is reached: 完成, 占, 比.</summary>
    PlanMeasured,

    /// <summary>Words between such a verb and the noun: 年度, 调整后.</summary>
    PlanDated,

    /// <summary>Words before a month up to which a figure runs.</summary>
    UpTo,

    /// <summary>Words that say the whole year is meant, behind a part of it.</summary>
    WholeYear,

    /// <summary>Words before a run of years that all that follows is about.</summary>
    BeforeYears,

    /// <summary>Words behind a run of years that all that follows is about.</summary>
    AfterYears,

    /// <summary>Words between a run of years and the change over it.</summary>
    SumOfYears,

    /// <summary>What makes a numeral before it the name of a line, a service, a meeting or a work.</summary>
    LabelBehind,

    /// <summary>What makes a numeral before it a grade or class.</summary>
    GradeBehind,

    /// <summary>What makes a numeral before it a list that is named by its size.</summary>
    LeagueBehind,

    /// <summary>Units of time, behind a numeral that only says how long.</summary>
    SpanBehind,

    /// <summary>What is numbered apart from the text: annexes, tables, boxes.</summary>
    NumberedNote,

    /// <summary>What is named by a number behind it: 国道105.</summary>
    NumberedName,

    /// <summary>Words that announce a list whose length is counted.</summary>
    Announcing,

    /// <summary>Nouns for the members of such a list.</summary>
    Announced,

    /// <summary>Lists of tasks that are undertaken by their number, without a list behind them too.</summary>
    CountedTask,

    /// <summary>Verbs that go on with what is there already, so that a count behind them sizes it.</summary>
    GoesOnWith,

    /// <summary>Nouns behind a counted set that the set is only the place or the maker of.</summary>
    SetAbout,

    /// <summary>Words that leave open how many are meant.</summary>
    Indefinite,

    /// <summary>Words by which a rule grants money.</summary>
    Grant,

    /// <summary>Words that limit what a rule grants.</summary>
    GrantLimit,

    /// <summary>Nouns for what a rule grants.</summary>
    Granted,

    /// <summary>Nouns for those whom a rule is for.</summary>
    Beneficiary,

    /// <summary>Words that open the condition of a rule.</summary>
    OpensRule,

    /// <summary>Nouns of campaigns whose names hold an amount.</summary>
    Campaign,

    /// <summary>Words by which a sentence describes what there is.</summary>
    Describes,

    /// <summary>Predicates that say how eagerly a set works, and nothing that becomes of it.</summary>
    Effort,

    /// <summary>Nouns behind a rank that make it one to be held.</summary>
    RankKept,

    /// <summary>Ends of a clause whose numbers are of what goes on beside the plan or is only put to the vote.</summary>
    Beside,
}
