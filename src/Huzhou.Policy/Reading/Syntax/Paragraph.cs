using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Syntax;

/// <summary>One paragraph of the view, with what it is for and which years it speaks about.</summary>
internal sealed class Paragraph
{
    private const int Unknown = int.MinValue;
    private int _headlineAt = Unknown;
    private int _fromYear;
    private int _toYear;

    /// <summary>A paragraph of nothing yet.</summary>
    public Paragraph()
    {
    }

    /// <summary>A paragraph of which nothing is known but where it lies.</summary>
    public Paragraph(int start, int end) => Begin(start, end);

    /// <summary>Makes it one of which nothing is known but where it lies.</summary>
    public void Begin(int start, int end)
    {
        (Start, End, BodyStart) = (start, end, start);
        _headlineAt = Unknown;
        _fromYear = _toYear = 0;
        (Mark, Kind, Part) = (default, default, default);
        (Section, Path, Item) = (null, string.Empty, null);
    }

    /// <summary>Where it begins in the view, blanks at the edge left out.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends in the view (half-open).</summary>
    public int End { get; private set; }

    /// <summary>Where the words behind number and run-in head begin; equal to <see cref="Start"/> where there is neither.</summary>
    public int BodyStart { get; internal set; }

    /// <summary>
    /// Where it announces headline targets, counted from its start; -1 where it does not; null where nobody has looked yet.
    /// </summary>
    public int? HeadlineAt
    {
        get => _headlineAt == Unknown ? null : _headlineAt;
        internal set => _headlineAt = value ?? Unknown;
    }

    /// <summary>The number at its head.</summary>
    public HeadMark Mark { get; internal set; }

    public ParagraphKind Kind { get; internal set; }

    public TextPart Part { get; internal set; }

    /// <summary>The innermost section it stands in, or null before the first head.</summary>
    public OutlineSection? Section { get; internal set; }

    /// <summary>The path that facts of this paragraph carry: the section's, and 主要预期目标 for the headline targets.</summary>
    public string Path { get; internal set; } = string.Empty;

    /// <summary>The first year it speaks about unless a clause says otherwise; null where none is known.</summary>
    public int? FromYear
    {
        get => _fromYear == 0 ? null : _fromYear;
        internal set => _fromYear = value ?? 0;
    }

    /// <summary>The last year it speaks about; equal to <see cref="FromYear"/> for a single year.</summary>
    public int? ToYear
    {
        get => _toYear == 0 ? null : _toYear;
        internal set => _toYear = value ?? 0;
    }

    /// <summary>2023, or 2021-2025; null where the year is unknown.</summary>
    public string? Period => FromYear is null ? null : FromYear == ToYear
        ? FromYear.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{FromYear}-{ToYear}");

    /// <summary>The numbered item it belongs to, or null.</summary>
    public ItemId? Item { get; internal set; }

    /// <summary>Whether facts are read from it: not chrome, glossary or colophon.</summary>
    public bool IsPolicy => Kind is not (ParagraphKind.Chrome or ParagraphKind.Glossary or ParagraphKind.Colophon);

    public override string ToString() => $"{Kind} {Part} {Path} {Start}..{End}";
}
