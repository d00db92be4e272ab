using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>Sets aside what a web page puts around a text, and glossaries.</summary>
internal static class ChromeMarker
{
    private const int Edge = 14;

    private const int LongestTerm = 60;

    /// <summary>Whether a line says what a word means: 1.“两山”银行：指….</summary>
    private static bool Defines(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> term = line[..Math.Min(line.Length, LongestTerm)];
        return term.Contains("：指", StringComparison.Ordinal) || term.Contains(":指", StringComparison.Ordinal)
            || term.Contains("是指", StringComparison.Ordinal);
    }

    /// <summary>A paragraph of so many letters, or one with a sentence, is more than a link.</summary>
    private const int LongestLink = 45;

    public static void Mark(SourceText source, List<Paragraph> paragraphs, List<Finding> findings)
    {
        bool ended = false, glossary = false, note = false;
        int end = -1;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            Paragraph paragraph = paragraphs[i];
            ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
            if (!ended && i > 3 && ChromeLexicon.IsEnd(line))
                (ended, end) = (true, i);
            // A glossary closes the text; a word of it in the first half may be a table of contents, unless an entry follows it.
            glossary |= !glossary && ChromeLexicon.IsGlossary(line) && (i * 2 > paragraphs.Count
                || (i + 1 < paragraphs.Count && Defines(source.Slice(paragraphs[i + 1].Start, paragraphs[i + 1].End))));
            // A note holds its own line and the numbered ones that go on with it; a definition its own.
            note = i > 0 && (ChromeLexicon.IsNote(line) || (note && HeadMark.Read(line).Kind is HeadMarkKind.Arabic or HeadMarkKind.Circled
                or HeadMarkKind.ArabicInBrackets));
            bool nearEdge = i < Edge || i >= paragraphs.Count - Edge;
            if (ended || ChromeLexicon.IsChrome(line, nearEdge))
                paragraph.Kind = ParagraphKind.Chrome;
            else if (glossary || note)
                paragraph.Kind = ParagraphKind.Glossary;
            else
                paragraph.Kind = ParagraphKind.Plan;
        }

        MarkDefinitions(source, paragraphs);
        if (ended)
            TellBehind(source, paragraphs, end, findings);
    }

    /// <summary>What stands behind the line that ends a page and is no link is told of: it may be the rest of the text.</summary>
    private static void TellBehind(SourceText source, List<Paragraph> paragraphs, int end, List<Finding> findings)
    {
        int count = 0, first = -1, last = -1;
        for (int i = end + 1; i < paragraphs.Count; i++)
        {
            ReadOnlySpan<char> line = source.Slice(paragraphs[i].Start, paragraphs[i].End);
            if (ChromeLexicon.IsChrome(line, nearEdge: true) || (line.Length <= LongestLink && !line.Contains('。')))
                continue;
            (count, first, last) = (count + 1, first < 0 ? i : first, i);
        }

        if (count > 0)
            findings.Add(FindingCatalogue.BehindTheEnd(count, source.Slice(paragraphs[end].Start, paragraphs[end].End).ToString(),
                source.SpanOf(paragraphs[first].Start, paragraphs[last].End)));
    }

    /// <summary>
    /// Lines that each say what a term means, 规上工业：指…, are a glossary without a head, together with the numbered ones among them and
    /// around them.
    /// </summary>
    private static void MarkDefinitions(SourceText source, List<Paragraph> paragraphs)
    {
        int first = -1, last = -1, count = 0;
        for (int i = (paragraphs.Count / 2) + 1; i < paragraphs.Count; i++)
        {
            if (!paragraphs[i].IsPolicy || !ChromeLexicon.IsDefinition(source.Slice(paragraphs[i].Start, paragraphs[i].End)))
                continue;
            (first, last, count) = (first < 0 ? i : first, i, count + 1);
        }

        if (count < FewestDefinitions || count * 3 < last - first)
            return;
        HeadMark opens = MarkOf(source, paragraphs[first]), closes = MarkOf(source, paragraphs[last]);
        while (first > 0 && opens.Ordinal > 1 && MarkOf(source, paragraphs[first - 1]) is var before && before.Kind == opens.Kind
            && before.Ordinal == opens.Ordinal - 1)
            (first, opens) = (first - 1, before);
        while (last + 1 < paragraphs.Count && closes.Ordinal > 0 && MarkOf(source, paragraphs[last + 1]) is var next
            && next.Kind == closes.Kind
            && next.Ordinal == closes.Ordinal + 1)
            (last, closes) = (last + 1, next);
        for (int i = first; i <= last; i++)
            paragraphs[i].Kind = paragraphs[i].IsPolicy ? ParagraphKind.Glossary : paragraphs[i].Kind;
    }

    private const int FewestDefinitions = 2;

    private static HeadMark MarkOf(SourceText source, Paragraph paragraph) => HeadMark.Read(source.Slice(paragraph.Start, paragraph.End));
}
