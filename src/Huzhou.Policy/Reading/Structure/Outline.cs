using System.Collections.Immutable;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>
/// The structure of a text before its sentences are read: genre, extent, year, heads, paragraphs with their kind, part and years.
/// </summary>
internal sealed class Outline : IDisposable
{
    private readonly OutlineParts _parts;

    internal Outline(SourceText source, Genre genre, GenreEvidence evidence, DocumentExtent extent, HeaderFacts header, int? year,
        OutlineParts parts, ImmutableArray<Finding> findings)
    {
        Source = source;
        Genre = genre;
        Evidence = evidence;
        Extent = extent;
        Header = header;
        Year = year;
        _parts = parts;
        Findings = findings;
    }

    public SourceText Source { get; }

    public Genre Genre { get; }

    /// <summary>What told the genre.</summary>
    public GenreEvidence Evidence { get; }

    public DocumentExtent Extent { get; }

    public HeaderFacts Header { get; }

    /// <summary>The year the plan or the tasks are for; for a communiqué the year it reports. Null where nothing says it.</summary>
    public int? Year { get; }

    public List<OutlineSection> Sections => _parts.Sections;

    /// <summary>All paragraphs in text order, chrome and glossary included and marked.</summary>
    public List<Paragraph> Paragraphs => _parts.Paragraphs;

    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Reads the structure of a text. Never throws on text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="options">What the caller knows.</param>
    /// <param name="genres">The genres in the order of trial; the last takes what no other recognises.</param>
    /// <param name="damage">What was found wrong with the text before it was read, or null.</param>
    /// <param name="genre">The genre where the caller names it, or null.</param>
    public static Outline Of(SourceText source, ReadingOptions options, IReadOnlyList<Genre> genres, Finding? damage = null,
        Genre? genre = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return new OutlineBuilder(source, options, genres, new OutlineParts(), damage, genre).Build();
    }

    /// <summary>Gives paragraphs and heads back for the next text; what is read from them must not hold on to one.</summary>
    public void Dispose() => _parts.Dispose();

    /// <summary>The words of a paragraph as the view shows them.</summary>
    public ReadOnlySpan<char> Words(Paragraph paragraph) => Source.Slice(paragraph.Start, paragraph.End);
}
