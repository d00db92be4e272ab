using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages;

/// <summary>How a page or a workbook is written, and what is at hand beside the results it shows.</summary>
public sealed record class PageOptions
{
    private static readonly Dictionary<string, string> s_noTexts = [];

    /// <summary>The defaults: Chinese, a title made from what is shown, no archive, no texts.</summary>
    public static PageOptions Default { get; } = new();

    /// <summary>The language of the words.</summary>
    /// <value><see cref="Language.Chinese"/> by default.</value>
    public Language Language { get; init; }

    /// <summary>The title of the page or workbook; null for one that says whose results of which year are shown.</summary>
    /// <value>Null by default.</value>
    public string? Title { get; init; }

    /// <summary>
    /// The archive that was judged: it knows the titles of documents and sections, and who answers for what. Null where only the results
    /// are at hand.
    /// </summary>
    /// <value>Null by default.</value>
    public Archive? Archive { get; init; }

    /// <summary>
    /// The texts of the documents by their ids, as they were read. Where a text is given, the sentence of a fact is shown with its number
    /// marked; a text that is too short for a place is passed over.
    /// </summary>
    /// <value>None by default.</value>
    public IReadOnlyDictionary<string, string> Texts
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Texts));
    } = s_noTexts;
}
