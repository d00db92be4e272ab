using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>Sets aside what a web page puts around a text, and glossaries.</summary>
internal static class ChromeMarker
{
    private const int Edge = 14;

    public static void Mark(SourceText source, List<Paragraph> paragraphs)
    {
        bool ended = false, glossary = false;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            Paragraph paragraph = paragraphs[i];
            ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
            ended |= i > 3 && ChromeLexicon.IsEnd(line);
            // A glossary closes the text; a word of it in the first half may be a table of contents.
            glossary |= i * 2 > paragraphs.Count && ChromeLexicon.IsGlossary(line);
            bool nearEdge = i < Edge || i >= paragraphs.Count - Edge;
            if (ended || ChromeLexicon.IsChrome(line, nearEdge))
                paragraph.Kind = ParagraphKind.Chrome;
            else if (glossary)
                paragraph.Kind = ParagraphKind.Glossary;
            else
                paragraph.Kind = ParagraphKind.Plan;
        }
    }
}
