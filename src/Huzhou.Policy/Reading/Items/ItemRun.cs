using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Items;

/// <summary>Parts a paragraph in which numbered items with their owners follow one another: 1.….责任单位：A。2.….责任单位：B。</summary>
internal static class ItemRun
{
    /// <summary>The items of a paragraph as paragraphs of their own; the paragraph itself where it holds one item at most.</summary>
    public static IEnumerable<Paragraph> Split(SourceText source, Paragraph paragraph)
    {
        List<int> cuts = CutsOf(source, paragraph);
        if (cuts.Count == 0)
            return [paragraph];
        paragraph.Kind = ParagraphKind.Task;
        List<Paragraph> parts = [];
        int from = paragraph.Start;
        foreach (int cut in cuts.Append(paragraph.End))
        {
            parts.Add(Part(source, paragraph, from, cut));
            from = cut;
        }
        return parts;
    }

    private static List<int> CutsOf(SourceText source, Paragraph paragraph)
    {
        List<int> cuts = [];
        HeadMark mark = paragraph.Mark;
        if (mark.Kind is not (HeadMarkKind.Arabic or HeadMarkKind.ArabicInBrackets or HeadMarkKind.ChineseInBrackets))
            return cuts;
        int from = paragraph.Start;
        for (int i = from + mark.Length + 1; i < paragraph.End - 1; i++)
        {
            char before = source.View[i - 1];
            if (!(Glyph.IsSentenceEnd(before) || before is '；' or ';' or '）' or ')' || Glyph.IsBlank(before)))
                continue;
            HeadMark next = HeadMark.Read(source.Slice(i, Math.Min(paragraph.End, i + 8)));
            if (next.Kind != mark.Kind || next.Ordinal != mark.Ordinal + 1)
                continue;
            if (!OwnerPhrase.EndsInOwners(Glyph.Trim(source.Slice(from, i))) && OwnerPhrase.TrailingAt(source, from, i) < 0)
                continue;
            cuts.Add(i);
            (from, mark) = (i, next);
        }
        return cuts;
    }

    private static Paragraph Part(SourceText source, Paragraph whole, int from, int to)
    {
        while (to > from && Glyph.IsEdge(source.View[to - 1]))
            to--;
        HeadMark mark = HeadMark.Read(source.Slice(from, to));
        return new Paragraph(from, to)
        {
            Mark = mark,
            BodyStart = from + mark.Length,
            Kind = whole.Kind,
            Part = whole.Part,
            Section = whole.Section,
            Path = whole.Path,
            FromYear = whole.FromYear,
            ToYear = whole.ToYear,
        };
    }
}
