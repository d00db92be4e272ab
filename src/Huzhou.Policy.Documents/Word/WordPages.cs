using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Huzhou.Policy.Documents.Word;

/// <summary>
/// The page that the reader of a document has come to. A Word file has pages only where the program that laid it out left its marks, or
/// where it says how many pages there
/// were and just as many breaks were put in by hand; else no page is claimed.
/// </summary>
internal sealed class WordPages
{
    private enum Marks
    {
        None,
        Rendered,
        ByHand,
    }

    private readonly Marks _marks;
    private int _page = 1;

    private WordPages(Marks marks) => _marks = marks;

    /// <summary>The page, or null where pages are not known.</summary>
    internal int? Now => _marks == Marks.None ? null : _page;

    internal static WordPages Of(WordprocessingDocument document)
    {
        Body? body = document.MainDocumentPart?.Document?.Body;
        if (body is null)
            return new WordPages(Marks.None);
        if (body.Descendants<LastRenderedPageBreak>().Any())
            return new WordPages(Marks.Rendered);
        int breaks = body.Descendants<Break>().Count(IsPageBreak) + body.Descendants<PageBreakBefore>().Count(IsOn)
            + body.Descendants<ParagraphProperties>().Count(BreaksBehind);
        return new WordPages(int.TryParse(document.ExtendedFilePropertiesPart?.Properties?.Pages?.Text, out int pages)
            && pages == breaks + 1 ? Marks.ByHand : Marks.None);
    }

    internal void Take(OpenXmlElement sign)
    {
        if (_marks == Marks.Rendered ? sign is LastRenderedPageBreak : _marks == Marks.ByHand && sign is Break { } page
            && IsPageBreak(page))
            _page++;
    }

    internal void Before(Paragraph paragraph)
    {
        if (_marks == Marks.ByHand && paragraph.ParagraphProperties?.PageBreakBefore is { } breaks && IsOn(breaks))
            _page++;
    }

    internal void After(Paragraph paragraph)
    {
        if (_marks == Marks.ByHand && paragraph.ParagraphProperties is { } properties && BreaksBehind(properties))
            _page++;
    }

    private static bool IsPageBreak(Break sign) => Attribute.Word(sign.Type) == "page";

    private static bool IsOn(PageBreakBefore sign) => Attribute.IsOn(sign.Val);

    /// <summary>Whether a section ends with this paragraph and the next one begins on a new page.</summary>
    private static bool BreaksBehind(ParagraphProperties properties) =>
        properties.SectionProperties is { } section && Attribute.Word(section.GetFirstChild<SectionType>()?.Val) is null or "nextPage";
}
