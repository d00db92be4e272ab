using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>
/// A genre of official documents: how a text of it is recognised, which way it looks, how its heads stand, what its items are and
/// which document it becomes. The genres stand in one list, in the order of trial; a new one is a class of its own and a line of that list.
/// </summary>
internal abstract class Genre
{
    /// <summary>The name of the document's case: <c>WorkReport</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What a document is called that the caller gives no id: <c>government-work-report</c>, behind its year.</summary>
    public abstract string IdName { get; }

    /// <summary>Which way its sections look where nothing in them says it.</summary>
    public abstract Orientation Orientation { get; }

    /// <summary>Whether it plans over the years of a five-year plan that its title names.</summary>
    public virtual bool PlansYears => false;

    /// <summary>How its heads stand.</summary>
    public virtual HeadStyle Heads => HeadStyle.Numbered;

    /// <summary>Whether a short line on its own between paragraphs is a head; under tables of a cell a line it is none.</summary>
    public virtual bool HasBareTitles => Heads == HeadStyle.Running;

    /// <summary>Whether it announces its main targets in paragraphs of their own (主要预期目标).</summary>
    public virtual bool HasHeadlineTargets => false;

    /// <summary>Whether a congress hears it, so that the day of the meeting says its year.</summary>
    public virtual bool IsHeardByCongress => false;

    /// <summary>Whether the heads of its parts name its year.</summary>
    public virtual bool HeadsNameYear => false;

    /// <summary>Whether a year in its title is its own.</summary>
    public virtual bool TitleNamesYear => true;

    /// <summary>Whether what it reports is of its own year, where a review would report the year before.</summary>
    public virtual bool ReportsOwnYear => false;

    /// <summary>Whether issuer and day stand side by side at its head.</summary>
    public virtual bool IsDatedAtHead => false;

    /// <summary>Whether what it reports of an item answers what the item asks for, in the same year.</summary>
    public virtual bool AnswersItems => false;

    /// <summary>Whether the words of a clause say whether it reports or promises, before its section does.</summary>
    public virtual bool ClausesDecide => false;

    /// <summary>Whether it appears in the year after the one it is about.</summary>
    public virtual bool AppearsAfterItsYear => false;

    /// <summary>Whether its items are the tasks of bodies, with titles and details of their own.</summary>
    public virtual bool ListsTasks => false;

    /// <summary>Whether a text is of this genre, and how sure that is; null where nothing speaks for it.</summary>
    public abstract Recognition? Recognise(GenreSigns signs);

    /// <summary>How much of a document there is.</summary>
    /// <param name="looksBothWays">Whether the text has a part that looks back and one that looks ahead.</param>
    public virtual DocumentExtent ExtentOf(bool looksBothWays) => DocumentExtent.Full;

    /// <summary>
    /// Reads what the genre adds to sentences and figures. It runs before the sentences are read, because it tells paragraphs which item
    /// they belong to.
    /// </summary>
    /// <param name="outline">The structure of the text.</param>
    /// <param name="options">What the caller knows.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="begun">A result that has its header and the bodies of the caller's directory, and nothing else.</param>
    public virtual GenreResult Read(Outline outline, ReadingOptions options, string document, GenreResult begun) => begun;

    /// <summary>The document of the genre, with what only this genre has.</summary>
    public abstract Document NewDocument(DocumentFrame frame, GenreResult result);
}

/// <summary>What every document has.</summary>
internal readonly record struct DocumentFrame(string Id, string Title, string? Government, Year? Year);

/// <summary>Which way a text looks as a whole.</summary>
internal enum Orientation
{
    /// <summary>Parts that look back and parts that look ahead, told by heads and openings.</summary>
    Parts,

    /// <summary>No parts by its genre: only what heads and openings say.</summary>
    Unsaid,

    /// <summary>It reports.</summary>
    Back,

    /// <summary>It sets tasks.</summary>
    Ahead,
}

/// <summary>How the heads of a text stand.</summary>
internal enum HeadStyle
{
    /// <summary>Numbered lines are no heads.</summary>
    None,

    /// <summary>Numbered lines only.</summary>
    Numbered,

    /// <summary>Numbered and unnumbered lines, and first sentences of paragraphs.</summary>
    Running,
}

/// <summary>
/// How sure it is that a text is of a genre; a surer sign of any genre goes before a weaker one of a genre that is tried earlier.
/// </summary>
internal enum Certainty
{
    Possible,
    Likely,
    Certain,
}

/// <summary>That a text is of a genre, how sure it is, and the sign that told it.</summary>
internal readonly record struct Recognition(Certainty Certainty, GenreEvidence Evidence);
