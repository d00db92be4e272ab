namespace Huzhou.Policy.Reading.Syntax;

/// <summary>What a paragraph speaks about in time.</summary>
internal enum TextPart : byte
{
    /// <summary>Before the first part: title, salutation, opening sentence.</summary>
    Opening,

    /// <summary>The results of last year.</summary>
    Review,

    /// <summary>The results of several years.</summary>
    FiveYearReview,

    /// <summary>The work of this year.</summary>
    Plan,

    /// <summary>The goals for several years.</summary>
    FiveYearGoals,

    /// <summary>Neither: no head, no opening and no genre says it.</summary>
    Unsaid,
}

/// <summary>What a paragraph is for.</summary>
internal enum ParagraphKind : byte
{
    /// <summary>A head that stands alone on its line.</summary>
    Heading,

    /// <summary>Title, salutation, opening sentence, preamble.</summary>
    Preamble,

    /// <summary>Results that are reported.</summary>
    Results,

    /// <summary>The headline targets (主要预期目标).</summary>
    HeadlineTargets,

    /// <summary>What is to be done.</summary>
    Plan,

    /// <summary>Words of which only their clauses say whether they report or promise.</summary>
    Words,

    /// <summary>What the government says is still wanting.</summary>
    Shortcomings,

    /// <summary>Thanks to those who helped.</summary>
    Thanks,

    /// <summary>Building of the government itself.</summary>
    SelfBuilding,

    /// <summary>A numbered task of a notice, a list or a table.</summary>
    Task,

    /// <summary>责任单位 and what stands for it.</summary>
    Owners,

    /// <summary>A row or a cell of a table.</summary>
    Table,

    /// <summary>Signature, date, copies, print line.</summary>
    Colophon,

    /// <summary>What a web page puts around the text.</summary>
    Chrome,

    /// <summary>名词解释.</summary>
    Glossary,
}
