using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading;

/// <summary>
/// What was read from one text: the document, every fact in the order of the text, and the findings. <c>Text[fact.Span.Range]</c> is the
/// evidence.
/// </summary>
/// <remarks>
/// The document is there at once; <see cref="Facts"/> and <see cref="Figures"/> are made when they are first asked for, and kept. Safe to
/// share between threads.
/// </remarks>
public sealed class ReadingResult
{
    private readonly Lazy<Fact[]> _facts;
    private readonly Lazy<Fact.Figure[]> _figures;
    private readonly Lazy<NumberAccount> _account;

    internal ReadingResult(SourceText source, Document document, GenreEvidence genre, Func<Document, Fact[]> facts)
    {
        Source = source;
        Document = document;
        Genre = genre;
        _facts = new Lazy<Fact[]>(() => facts(document));
        _figures = new Lazy<Fact.Figure[]>(() => [.. _facts.Value.OfType<Fact.Figure>()]);
        _account = new Lazy<NumberAccount>(new NumberAccount([], []));
    }

    /// <summary>A result with the way to account for its numbers, which knows the whole reader.</summary>
    internal ReadingResult(ReadingResult read, Func<ReadingResult, NumberAccount> account)
    {
        (Source, Document, Genre, _facts, _figures) = (read.Source, read.Document, read.Genre, read._facts, read._figures);
        _account = new Lazy<NumberAccount>(() => account(this));
    }

    /// <summary>The text with the view that was read and the map back.</summary>
    public SourceText Source { get; }

    /// <summary>The string the caller passed in.</summary>
    public string Text => Source.Original;

    /// <summary>The document of the genre that was found.</summary>
    /// <remarks>A text of no known genre becomes a <see cref="Document.General"/>.</remarks>
    public Document Document { get; }

    /// <summary>The government that the text or the caller names; null where neither does, and a finding says so.</summary>
    public string? Government => Document.Government;

    /// <summary>The year that the text or the caller gives; null where neither does, and a finding says so.</summary>
    public Year? Year => Document.Year;

    /// <summary>What told the genre: a word of the title, the columns of a table, the caller.</summary>
    public GenreEvidence Genre { get; }

    /// <summary>What the text promises, in its order.</summary>
    public IReadOnlyList<Target> Targets => Document.Targets;

    /// <summary>What the text reports, in its order.</summary>
    public IReadOnlyList<Observation> Observations => Document.Observations;

    /// <summary>What could not be settled.</summary>
    public IReadOnlyList<Finding> Findings => Document.Findings;

    /// <summary>
    /// The account of the numbers: which became facts, which were set aside and as what, which are open. It is made when it is first asked
    /// for, and kept; reading pays nothing for it.
    /// </summary>
    public NumberAccount Account => _account.Value;

    /// <summary>Every number with its meaning, thresholds and context included.</summary>
    public IReadOnlyList<Fact.Figure> Figures => _figures.Value;

    /// <summary>Everything that was read, in the order of the text.</summary>
    public IReadOnlyList<Fact> Facts => _facts.Value;

    /// <summary>The document that was read, in a line.</summary>
    public override string ToString() => Document.ToString();
}
