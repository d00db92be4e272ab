namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words of lines, pages and paragraphs; the words themselves lie in <c>Words/LayoutWord.txt</c>.</summary>
internal enum LayoutWord
{
    /// <summary>Words at the head of a short line above or below the text.</summary>
    ChromeHead,

    /// <summary>Words anywhere in a line that make it a page's footer.</summary>
    Footer,

    /// <summary>Lines behind which nothing belongs to the text.</summary>
    EndOfText,

    /// <summary>Heads of a glossary.</summary>
    Glossary,

    /// <summary>Labels that open a line of their own in notices and minutes.</summary>
    LineLabel,

    /// <summary>Words that open a paragraph in reports and minutes.</summary>
    ParagraphOpener,

    /// <summary>Words that begin a note, before a colon.</summary>
    Note,

    /// <summary>Words that begin what a term means, behind a colon.</summary>
    Defining,

    /// <summary>Ends of titles that only a whole document has.</summary>
    WholeTitle,
}
