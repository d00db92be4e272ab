using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>Says of every paragraph what it is for, once it is known which part of the paper it belongs to.</summary>
internal sealed class PartAssigner
{
    private readonly SourceText _source;
    private readonly Genre _genre;
    private readonly List<Paragraph> _paragraphs;
    private readonly List<OutlineSection> _sections;

    public PartAssigner(SourceText source, Genre genre, List<Paragraph> paragraphs, List<OutlineSection> sections)
    {
        _source = source;
        _genre = genre;
        _paragraphs = paragraphs;
        _sections = sections;
    }

    /// <summary>Assigns parts and kinds; returns whether the text both looks back and ahead.</summary>
    public bool Assign(int? planYear)
    {
        new PartFlow(_source, _genre, _paragraphs, _sections, planYear).Run();
        OutlineSection? current = null;
        bool headlineRuns = false, shortcomingsRun = false;
        foreach (Paragraph paragraph in _paragraphs)
        {
            if (!ReferenceEquals(current, paragraph.Section))
            {
                current = paragraph.Section;
                headlineRuns = shortcomingsRun = false;
            }
            if (paragraph.Kind == ParagraphKind.Heading)
                continue;
            ReadOnlySpan<char> words = _source.Slice(paragraph.Start, paragraph.End);
            paragraph.Kind = KindOf(paragraph, paragraph.Part, words, ref headlineRuns, ref shortcomingsRun);
            if (paragraph.Kind == ParagraphKind.HeadlineTargets)
                paragraph.Path = Root(paragraph.Section)?.Path is { Length: > 0 } top ? $"{top}/主要预期目标" : "主要预期目标";
        }
        return _paragraphs.Exists(p => p.Part is TextPart.Review or TextPart.FiveYearReview)
            && _paragraphs.Exists(p => p.Part == TextPart.Plan);
    }

    private static OutlineSection? Root(OutlineSection? section)
    {
        while (section?.Parent is not null)
            section = section.Parent;
        return section;
    }

    private ParagraphKind KindOf(Paragraph paragraph, TextPart part, ReadOnlySpan<char> words, ref bool headlineRuns,
        ref bool shortcomingsRun)
    {
        if (_genre.Orientation == Orientation.Back)
            return IsRow(words) ? ParagraphKind.Table : part == TextPart.Opening ? ParagraphKind.Preamble : ParagraphKind.Results;
        if (part == TextPart.Opening)
            return ParagraphKind.Preamble;
        if (part is TextPart.Review or TextPart.FiveYearReview)
        {
            if (PartLexicon.IsShortcomings(words[..Math.Min(words.Length, 90)]))
            {
                shortcomingsRun = words[^1] is '：' or ':';
                return ParagraphKind.Shortcomings;
            }
            if (shortcomingsRun)
                return ParagraphKind.Shortcomings;
            return PartLexicon.IsThanks(words) ? ParagraphKind.Thanks : ParagraphKind.Results;
        }
        if (part == TextPart.Unsaid)
            return ParagraphKind.Words;
        if (paragraph.Section is { IsSelfBuilding: true })
            return ParagraphKind.SelfBuilding;
        if (_genre.HasHeadlineTargets)
        {
            if (headlineRuns
                && (paragraph.Mark.Kind is HeadMarkKind.Bullet or HeadMarkKind.ArabicInBrackets or HeadMarkKind.Circled
                || words[^1] is '；' or ';' || HeadlineTargets.HasFigure(words)))
            {
                headlineRuns = words[^1] is '；' or ';' || paragraph.Mark.Kind == HeadMarkKind.Bullet;
                return ParagraphKind.HeadlineTargets;
            }
            headlineRuns = false;
            if (HeadlineTargets.Announces(paragraph, words))
            {
                headlineRuns = words[^1] is '：' or ':' or '；';
                return ParagraphKind.HeadlineTargets;
            }
            if (paragraph.Section is { } section && PartLexicon.HeadlineAt(section.Title) >= 0 && section.Parent is not null
                && HeadlineTargets.HasFigure(words))
                return ParagraphKind.HeadlineTargets;
        }
        return ParagraphKind.Plan;
    }

    /// <summary>A row or a cell of a table: bars between cells, or a short line without a stop.</summary>
    private static bool IsRow(ReadOnlySpan<char> words) =>
        Glyph.PartCells(words)
            || (words.Length <= 40 && !Glyph.IsSentenceEnd(words[^1]) && words[^1] is not ('；' or '：' or '，')
            && !words.ContainsAny('。', '，'));
}
