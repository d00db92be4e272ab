namespace Huzhou.Policy.Lexicon;

/// <summary>
/// Categories of words of projects, titles, programmes, claims and shortcomings; the words themselves lie in
/// <c>Words/ProjectWord.txt</c>.
/// </summary>
internal enum ProjectWord
{
    /// <summary>Verbs of an overall claim, with how far it goes (ClaimDegree).</summary>
    ClaimVerb,

    /// <summary>Nouns for a programme, with its kind (ProgrammeKind).</summary>
    ProgrammeNoun,

    /// <summary>Words for whose programme it is, with the level (GovernmentLevel).</summary>
    ProgrammeOwner,

    /// <summary>Verbs of pursuing or obtaining a title, with the status (DistinctionStatus) and whether the verb alone says so.</summary>
    TitleVerb,

    /// <summary>Words for who gives a title, with the level (GovernmentLevel).</summary>
    TitleGiver,

    /// <summary>Verbs of stages, with the word on the scale of construction and whether reaching it can be checked.</summary>
    StageVerb,

    /// <summary>What an overall claim says it has reached.</summary>
    ClaimAim,

    /// <summary>Words in front of such an aim that make it the whole plan.</summary>
    ClaimGeneral,

    /// <summary>Words that deny or only hope.</summary>
    ClaimDenial,

    /// <summary>Words a claim may end with.</summary>
    ClaimEnding,

    /// <summary>Ends of the names of titles.</summary>
    Title,

    /// <summary>What a title never holds.</summary>
    NoTitle,

    /// <summary>Grades of a title.</summary>
    TitleGrade,

    /// <summary>Ends of titles that need a name before them.</summary>
    TitleGeneric,

    /// <summary>Classifiers and places that end a count of titles.</summary>
    TitlePlace,

    /// <summary>Words in front of the verb by which a title is pursued.</summary>
    TitlePursuit,

    /// <summary>Verbs in front of a named programme.</summary>
    ProgrammeVerb,

    /// <summary>Words that close the name of a programme.</summary>
    ProgrammeCloser,

    /// <summary>Verbs of winning behind a number of times.</summary>
    TallyVerb,

    /// <summary>What an action over years is written down in.</summary>
    ProgrammePaper,

    /// <summary>Mechanisms that have one name everywhere, without quotation marks.</summary>
    ProgrammeAlone,

    /// <summary>Verbs in front of a list of projects.</summary>
    ListLead,

    /// <summary>Words between the start of a clause and its verb, and between a subject and its verb.</summary>
    StageAdverb,

    /// <summary>Words in front of a stage by which a report says that it is still to come.</summary>
    NotYet,

    /// <summary>Kinds of lines that may stand in front of the name of one.</summary>
    LineKind,

    /// <summary>The letter that ends the name of a line.</summary>
    LineEnd,

    /// <summary>Ends of the names of projects.</summary>
    ProjectNoun,

    /// <summary>Ends of names that are no projects.</summary>
    NoProject,

    /// <summary>Ends of names that are programmes rather than projects.</summary>
    ProgrammeEnd,

    /// <summary>Words that make a project no single one.</summary>
    VagueProject,

    /// <summary>Words of so many projects that they tell none apart.</summary>
    CommonPart,

    /// <summary>Words that open the passage of acknowledged shortcomings.</summary>
    ShortcomingOpener,

    /// <summary>Words by which a sentence admits a shortcoming.</summary>
    Admission,

    /// <summary>What a sentence ends with that says there are problems and names none.</summary>
    Unnamed,

    /// <summary>Words that close the passage.</summary>
    ShortcomingCloser,

    /// <summary>Spoken ordinals.</summary>
    Ordinal,

    /// <summary>Verbs in front of the name of a title.</summary>
    TitleLead,

    /// <summary>Levels and qualities in front of a title that has no name of its own.</summary>
    TitleLevel,

    /// <summary>Verbs by which somebody else is helped to a title.</summary>
    TitleHelp,

    /// <summary>Words behind who pursues a title.</summary>
    TitleSubjectTail,

    /// <summary>Ends of a project's name that another document may leave out: what it is, not which one.</summary>
    NameTail,

    /// <summary>Words of a project's name that mean what the word behind the sign means, however two documents write it.</summary>
    NameForm,

    /// <summary>Ends of a part of a line: the stretch of it that lies in one territory.</summary>
    NamePart,

    /// <summary>What ends the name of a stretch or a phase of a project.</summary>
    NameStretch,

    /// <summary>Nouns behind a number that tells the works of one name apart: 二期, 3号线.</summary>
    NameOrdinal,

    /// <summary>Words inside a name that say of what kind it is or where it lies; a shorter name leaves them out: 甲湖公路通道, 乙北地区粮库.</summary>
    NameInfix,

    /// <summary>Words in a title that tell with which batch or how it was obtained, not what it is.</summary>
    TitleBatch,

    /// <summary>Words for the preparations of a work.</summary>
    Preparation,

    /// <summary>Words behind an ordinal that tell for which time a title is given.</summary>
    TitleTurn,

    /// <summary>Words in a title that make it a trial: what is pursued without them is not quite the same.</summary>
    TitleTrial,

    /// <summary>Ends that only titles have.</summary>
    TitleAlone,

    /// <summary>Words for the government whose report it is, as the subject of a sentence.</summary>
    OwnPlace,

    /// <summary>Words that say when or how often a title was obtained, in front of the verb.</summary>
    TitleTime,

    /// <summary>What is completed, behind the names of what is built: 完成A、B建设.</summary>
    CompletedDeed,

    /// <summary>Those of them that say only that it is built.</summary>
    PlainDeed,

    /// <summary>Those of them that stand for its shell alone.</summary>
    ShellDeed,

    /// <summary>Words between the start of a clause and 完成.</summary>
    CompletionAdverb,

    /// <summary>Ends of a clause that say that what stands before them is completed.</summary>
    CompletionEnd,

    /// <summary>Letters that count the projects of one firm or of one name: 二期, 六号线, 甲.</summary>
    NameCounter,

    /// <summary>Letters that set a new project beside an old one or one place beside another: 新院区, 南线.</summary>
    NameDirection,

    /// <summary>Letters between two places that a stretch of a line joins.</summary>
    NameReach,

    /// <summary>Letters by which a name counts what it joins and is no kind that every place has: 两库引水.</summary>
    NameCount,
}
