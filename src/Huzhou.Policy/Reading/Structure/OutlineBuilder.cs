using System.Collections.Immutable;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>Finds paragraphs, heads, parts, kinds and years of a text.</summary>
internal sealed class OutlineBuilder
{
    private readonly SourceText _source;
    private readonly ReadingOptions _options;
    private readonly OutlineParts _parts;
    private readonly List<Finding> _findings = [];
    private readonly IReadOnlyList<Genre> _genres;
    private Genre _genre;
    private GenreEvidence _evidence;

    public OutlineBuilder(SourceText source, ReadingOptions options, IReadOnlyList<Genre> genres, OutlineParts parts, Finding? damage,
        Genre? genre)
    {
        _parts = parts;
        _source = source;
        _options = options;
        _genres = genres;
        _genre = genre ?? genres[^1];
        _evidence = new(genre is null ? GenreSign.None : GenreSign.Caller);
        if (damage is not null)
            _findings.Add(damage);
    }

    public Outline Build()
    {
        Split();
        ChromeMarker.Mark(_source, _parts.Paragraphs, _findings);
        List<Paragraph> policy = Scratch<Paragraph>.Take();
        foreach (Paragraph paragraph in _parts.Paragraphs)
        {
            if (paragraph.IsPolicy)
                policy.Add(paragraph);
        }
        HeaderFacts header;
        int? year = null;
        DocumentExtent extent = DocumentExtent.Full;
        if (policy.Count == 0)
        {
            header = new HeaderFacts();
            _findings.Add(FindingCatalogue.NothingToRead());
        }
        else
        {
            if (_evidence.Sign != GenreSign.Caller)
                (_genre, _evidence) = GenreDetector.Detect(_genres, new GenreSigns(_source, policy));
            if (_evidence.Sign == GenreSign.None)
                _findings.Add(FindingCatalogue.UnknownGenre());
            header = HeaderReader.Read(_source, _parts.Paragraphs, _genre, _options, _findings);
            new SectionFinder(_source, _genre, policy, _parts, _findings).Find();
            year = YearInference.FromFrame(_source, _genre, _parts.Sections, header, _options, out TextSpan said);
            bool parts = new PartAssigner(_source, _genre, policy, _parts.Sections).Assign(year);
            year = YearInference.Infer(year, said, _source, _genre, _parts.Paragraphs, header, _options, _findings);
            YearInference.Date(_source, policy, _genre, year);
            extent = ExtentOf(policy, parts);
        }
        Scratch<Paragraph>.Give(policy);
        return new Outline(_source, _genre, _evidence, extent, header, year, _parts, [.. _findings]);
    }

    private DocumentExtent ExtentOf(List<Paragraph> policy, bool parts)
    {
        DocumentExtent own = _genre.ExtentOf(parts);
        if (own == DocumentExtent.TasksOnly)
            return own;
        for (int i = 0; i < policy.Count && i < 12; i++)
        {
            ReadOnlySpan<char> line = _source.Slice(policy[i].Start, policy[i].End);
            if (line.Length <= 60
                && (line.Contains("摘登", StringComparison.Ordinal) || line.Contains("摘要", StringComparison.Ordinal)
                || line.Contains("节选", StringComparison.Ordinal) || line.Contains("摘编", StringComparison.Ordinal)
                || line.Contains("要点", StringComparison.Ordinal)))
                return DocumentExtent.Abridged;
        }
        return own;
    }

    private void Split()
    {
        string view = _source.View;
        int at = 0, lines = LinesOf(view);
        while (at < view.Length)
        {
            int end = view.IndexOf('\n', at);
            if (end < 0)
                end = view.Length;
            int from = at, to = end;
            while (from < to && Glyph.IsEdge(view[from]))
                from++;
            while (to > from && Glyph.IsEdge(view[to - 1]))
                to--;
            if (to > from)
                Split(view, from, to, lines);
            at = end + 1;
        }
    }

    /// <summary>A line is a paragraph, but for one in which a whole text was put.</summary>
    private void Split(string view, int from, int to, int lines)
    {
        IReadOnlyList<int> cuts = RunTogether.Cuts(view, from, to, lines);
        for (int i = 0; i <= cuts.Count; i++)
        {
            int cut = i < cuts.Count ? cuts[i] : to, end = cut;
            while (end > from && Glyph.IsEdge(view[end - 1]))
                end--;
            if (end > from)
                _parts.Add(from, end);
            from = cut;
            while (from < to && Glyph.IsEdge(view[from]))
                from++;
        }
    }

    /// <summary>How many lines with words the text has; more than a few are not counted.</summary>
    private static int LinesOf(string view)
    {
        int lines = 0;
        foreach (ReadOnlySpan<char> line in view.AsSpan().EnumerateLines())
        {
            lines += line.IsWhiteSpace() ? 0 : 1;
            if (lines > 20)
                break;
        }
        return lines;
    }

}
