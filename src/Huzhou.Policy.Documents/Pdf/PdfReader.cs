using Huzhou.Policy.Documents.Composing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using static System.FormattableString;

namespace Huzhou.Policy.Documents.Pdf;

/// <summary>
/// Opens a PDF: its letters put on lines, lines joined to paragraphs and tables, what repeats on every page and footnotes set apart.
/// </summary>
internal static class PdfReader
{
    internal static DocumentText Read(SourceFile file)
    {
        TextComposer text = new(file);
        RawStreams.Check(file);
        PdfBudget budget = new(file);
        using PdfDocument document = Opened(file, budget);
        int count = document.NumberOfPages;
        if (count == 0)
            throw new InvalidDataException("it has no pages");
        if (count > file.Options.MostPages)
            throw file.TooLarge(Invariant($"has {count} pages, more than {file.Options.MostPages}"), nameof(DocumentOptions.MostPages));
        List<PageContent> pages = [];
        int unreadable = 0, letters = 0;
        for (int number = 1; number <= count; number++)
        {
            budget.Page();
            Page page = document.GetPage(number);
            PageGlyphs glyphs = new(page);
            unreadable += glyphs.Unreadable;
            letters += glyphs.Glyphs.Count;
            if (letters > file.Options.MostCharacters)
                throw file.TooLarge(Invariant($"holds more than {file.Options.MostCharacters} characters of text"),
                    nameof(DocumentOptions.MostCharacters));
            (List<Rule> horizontal, List<Rule> vertical) = Rule.Of(page);
            List<PageTable> tables = RuledTables.Find(number, horizontal, vertical, glyphs.Glyphs);
            pages.Add(new PageContent(number, page.Width, page.Height, LineFinder.Find(glyphs.Glyphs), tables));
        }

        if (unreadable > letters)
            throw file.NoText(
                "is a PDF whose fonts do not say which letters they draw. Fetch it in another form, or run a text recognition over it.");
        if (pages.TrueForAll(page => page.IsEmpty))
            throw file.NoText(
                Invariant($"is a PDF without text: its pages, {count} in all, are pictures (a scan). Run a text recognition over it, or fetch the text."));
        Find(pages, text, file);
        if (unreadable > 0)
            text.Found(DocumentFindings.UnreadableLetters(unreadable, null));
        return text.Build(FileKind.Pdf, pages: count);
    }

    private static void Find(List<PageContent> pages, TextComposer text, SourceFile file)
    {
        PageContent[] empty = [.. pages.Where(page => page.IsEmpty)];
        string? head = RunningHeads.TakeOut(pages);
        double size = BodySize(pages);
        HashSet<string> called = new(StringComparer.Ordinal);
        foreach (PageContent page in pages)
        {
            PageNotes.TakeOut(page, size, called);
            page.Lines = PageColumns.InOrder(page.Lines);
            page.Tables.AddRange(AlignedTables.Find(page.Number, page.Lines));
        }

        new PdfFlow(file, text, new PageMargins(pages, size)).Write(pages);
        if (empty.Length > 0)
            text.Found(DocumentFindings.PagesWithoutText(empty.Length, empty[0].Number, null));
        if (head is not null)
            text.Found(DocumentFindings.RunningHeads(DocumentFindings.Example(head)));
    }

    private static PdfDocument Opened(SourceFile file, PdfBudget budget)
    {
        try
        {
            return PdfDocument.Open(file.Bytes,
                new ParsingOptions
                {
                    UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = file.Options.MostDepth,
                    FilterProvider = budget
                });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw file.Encrypted("a PDF");
        }
    }

    /// <summary>The size that most letters have, to half a point.</summary>
    private static double BodySize(List<PageContent> pages) =>
        pages.SelectMany(page => page.Lines).GroupBy(line => Math.Round(line.Size * 2) / 2).MaxBy(sizes =>
            sizes.Sum(line => line.Glyphs.Length))?.Key ?? 10;
}
