namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words of heads, parts and titles; the words themselves lie in <c>Words/StructureWord.txt</c>.</summary>
internal enum StructureWord
{
    /// <summary>Words of the title of a breakdown.</summary>
    BreakdownTitle,

    /// <summary>Labels that open a line of owners.</summary>
    OwnerLine,

    /// <summary>Words of the title of a progress report.</summary>
    ProgressTitle,

    /// <summary>Words of minutes that resolve.</summary>
    Resolving,

    /// <summary>Ends of the names of governments' territories.</summary>
    GovernmentEnd,

    /// <summary>Words by which a line is a title.</summary>
    TitleEnd,

    /// <summary>Words in front of a day of publication.</summary>
    Published,

    /// <summary>Words with which a title closes.</summary>
    TitleClosing,

    /// <summary>Words that make a passage of goals one of several years.</summary>
    GoalSpan,

    /// <summary>Words that make it a report of what was reached.</summary>
    GoalDone,

    /// <summary>Words that open the work of the year.</summary>
    YearTask,

    /// <summary>Words of time with which a title opens.</summary>
    TimeOpening,

    /// <summary>Words of a head that looks back, whatever else it says.</summary>
    LooksBack,

    /// <summary>Words of a head that looks ahead.</summary>
    LooksAhead,

    /// <summary>Words of several years.</summary>
    SeveralYears,

    /// <summary>Words of the part about the government itself.</summary>
    SelfBuilding,

    /// <summary>Words that open a look back over several years.</summary>
    SeveralYearsBack,

    /// <summary>Words with which a later sentence of a paragraph begins to look back over a term.</summary>
    TermBack,

    /// <summary>Words that open a look back over one year.</summary>
    OneYearBack,

    /// <summary>Words that open a look ahead over several years.</summary>
    SeveralYearsAhead,

    /// <summary>Words that make the years of a sentence those to come.</summary>
    ComingYears,

    /// <summary>Words that open a look ahead over one year.</summary>
    OneYearAhead,

    /// <summary>Words that open the acknowledged shortcomings.</summary>
    Shortcoming,

    /// <summary>Words of thanks.</summary>
    Thanks,

    /// <summary>Words in front of the headline targets.</summary>
    Headline,

    /// <summary>Words of a head that looks ahead even where it names the government in office.</summary>
    Later,

    /// <summary>Words that look back even beside 新一届 or 今后.</summary>
    CertainlyBack,

    /// <summary>Words around a plain 目标 that make it the year's.</summary>
    GoalWord,

    /// <summary>Words that address the deputies.</summary>
    Address,

    /// <summary>Words of the opening in which a report is put before the congress.</summary>
    Greeting,

    /// <summary>Ends of a head that runs into its text.</summary>
    HeadEnd,

    /// <summary>Nouns of a head without a number.</summary>
    HeadNoun,

    /// <summary>Words that open a sentence which heads its paragraph.</summary>
    LeadIn,

    /// <summary>Words that open a sentence which is no head.</summary>
    NoHead,

    /// <summary>Words that open a circumstance (面对…, 在…下): where its sentence goes on behind a comma, that says what is done.</summary>
    Circumstance,

    /// <summary>Words by which a header says who approved the document.</summary>
    Approval,

    /// <summary>Kinds of places, of which a text may address all.</summary>
    PlaceKind,

    /// <summary>Heads of the chapters of a statistical communiqué.</summary>
    CommuniqueChapter,

    /// <summary>Words behind the name of a work report that say that another text follows it up.</summary>
    ReportFollowed,

    /// <summary>Words that say how far projects are.</summary>
    ProgressWording,

    /// <summary>Labels of lines that say who gets a copy.</summary>
    CopyLabel,

    /// <summary>Verbs between 关于 and what a paper issues.</summary>
    Issuing,
}
