namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words of single genres; the words themselves lie in <c>Words/GenreWord.txt</c>.</summary>
internal enum GenreWord
{
    /// <summary>
    /// Words of a decision (DecisionOutcome), in the order they are asked: the earlier ones hold the later ones' letters.
    /// </summary>
    Outcome,

    /// <summary>Labels of lists of persons, with who is in them (PersonRole).</summary>
    PersonLabel,

    /// <summary>Sentences that commit to the whole target of an item.</summary>
    Vow,

    /// <summary>Words with which a sentence orders what the meeting wants done.</summary>
    Order,

    /// <summary>Words of the title of a breakdown.</summary>
    BreakdownWord,

    /// <summary>Ends of the title of a list of tasks.</summary>
    BreakdownEnd,

    /// <summary>Words between a body and what it put before the meeting.</summary>
    Submitted,

    /// <summary>Words of posts, behind which a name may stand.</summary>
    PostBeforeName,

    /// <summary>Words for the levels above the government that meets.</summary>
    HigherLevel,

    /// <summary>Ends of the name of a report that is heard.</summary>
    ReportTail,

    /// <summary>Words between a meeting and the document it decides on.</summary>
    DecisionLead,

    /// <summary>Words of a sentence that says how far something is.</summary>
    ProgressTelling,

    /// <summary>Words of heads of a report that open no project.</summary>
    ReportChapter,

    /// <summary>Words at the end of the title of a report on progress.</summary>
    ProgressTitleEnd,

    /// <summary>Words behind which a number in Chinese counts projects: 实事一.</summary>
    NumberedProject,

    /// <summary>Units in which persons are counted.</summary>
    PersonUnit,

    /// <summary>Verbs that open a clause of what is planned.</summary>
    PlanVerb,

    /// <summary>Words before a number of what has begun.</summary>
    Begun,

    /// <summary>Openings of a clause that says until when, or by whose account, something is reported.</summary>
    ReportAside,

    /// <summary>Words behind which the title of a report names its project no longer.</summary>
    TopicEnd,

    /// <summary>Words before a colon behind which projects are listed.</summary>
    ListOpening,

    /// <summary>Words in front of the name of a project.</summary>
    ProjectLead,

    /// <summary>Words behind the name of a project.</summary>
    ProjectTail,

    /// <summary>Verbs between whom a project serves and what it gives.</summary>
    Giving,

    /// <summary>Nouns that sum up projects.</summary>
    ProjectSum,

    /// <summary>Nouns behind a number of projects.</summary>
    CountedProject,

    /// <summary>Words before a percentage that make it the share of a plan that is done.</summary>
    ShareOfPlan,

    /// <summary>Words between them and the percentage.</summary>
    ShareLink,

    /// <summary>Words before a number of what is not done yet.</summary>
    NotDone,

    /// <summary>Words that say that all is done.</summary>
    Finished,

    /// <summary>Words that say so where they stand alone.</summary>
    FinishedAlone,

    /// <summary>Words before them that say it is still to come.</summary>
    NotFinished,

    /// <summary>Words that say that nothing is done.</summary>
    Unstarted,

    /// <summary>Words that say that more is done.</summary>
    Exceeding,

    /// <summary>Words behind which something is reported.</summary>
    ReportOpening,

    /// <summary>Nouns of what was asked of a project.</summary>
    PlanNoun,

    /// <summary>Words before them that say whose plan it is, or of which time.</summary>
    PlanModifier,

    /// <summary>Verbs before them by which it is reached.</summary>
    PlanReached,

    /// <summary>Shares of projects that have begun, which say nothing of what is done.</summary>
    ShareOfStart,

    /// <summary>Nouns behind a name in quotation marks that go on with it.</summary>
    QuotedKind,

    /// <summary>Verbs of what is done to projects; alone they name none.</summary>
    ProjectVerb,

    /// <summary>Words of the title of a report on the yearly plan.</summary>
    PlanReportTitle,

    /// <summary>Words of the title of a circular of supervision.</summary>
    CircularTitle,

    /// <summary>Words of the title of a plan over years.</summary>
    PlanTitle,

    /// <summary>Names of plans over several years where they end a title.</summary>
    PlanTitleEnd,

    /// <summary>Words of the title of a report on progress.</summary>
    ProgressReportTitle,

    /// <summary>Words of titles that hold one of progress and are of another genre.</summary>
    NoProgressTitle,

    /// <summary>Words before a number that say what a whole costs: 总投资, 概算总投资.</summary>
    WholeInvestment,

    /// <summary>Verbs before the name of projects that are counted: 安排, 列入.</summary>
    CountedLead,

    /// <summary>Nouns for places in the clause before a list of them: 地区, 县区.</summary>
    PlaceNoun,

    /// <summary>Words between such a noun and the colon: 有, 依次为.</summary>
    PlaceLink,

    /// <summary>Ends of a clause that says from where one looks: 分行业来看.</summary>
    ReportView,

    /// <summary>Words that say of a list of places that their shares are shares of progress.</summary>
    PlacePace,

    /// <summary>Words that say of such a list that the shares are of what has begun.</summary>
    PlaceBeginning,
}
