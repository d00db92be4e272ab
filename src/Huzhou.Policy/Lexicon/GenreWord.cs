namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words of single genres; the words themselves lie in <c>Words/GenreWord.txt</c>.</summary>
internal enum GenreWord
{
    /// <summary>Words of a decision (DecisionOutcome), in the order they are asked: the earlier ones hold the later ones' letters.</summary>
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
}
