using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Documents;

/// <summary>How far a document is read, so that a hostile or broken file costs no more than it may. Changed by <c>with</c>.</summary>
public sealed record class DocumentOptions
{
    /// <summary>The limits that fit the documents of governments.</summary>
    public static DocumentOptions Default { get; } = new();

    /// <summary>The largest file, in bytes.</summary>
    /// <value>64 MiB by default; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MostBytes { get; init => field = Positive(value, nameof(MostBytes)); } = 64 << 20;

    /// <summary>What the parts of a packed file (<c>.docx</c>, <c>.xlsx</c>) may come to when they are unpacked, in bytes.</summary>
    /// <value>256 MiB by default; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MostUnpackedBytes { get; init => field = Positive(value, nameof(MostUnpackedBytes)); } = 256 << 20;

    /// <summary>The longest text that is made, in UTF-16 code units.</summary>
    /// <value>8,000,000 by default, some forty times the longest report; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MostCharacters { get; init => field = Positive(value, nameof(MostCharacters)); } = 8_000_000;

    /// <summary>The most pages of a PDF, and the most sheets of a workbook.</summary>
    /// <value>2,000 by default; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MostPages { get; init => field = Positive(value, nameof(MostPages)); } = 2_000;

    /// <summary>The most cells of one table, empty ones and those covered by merged ones included.</summary>
    /// <value>1,000,000 by default; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MostCells { get; init => field = Positive(value, nameof(MostCells)); } = 1_000_000;

    /// <summary>How deep elements may stand in each other: tags of a web page, tables in cells of a document, objects of a PDF.</summary>
    /// <value>256 by default; at least 8.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 8.</exception>
    public int MostDepth
    {
        get;
        init => field = value >= 8 ? value
            : throw new ArgumentOutOfRangeException(nameof(MostDepth), value, "A document is read at least 8 elements deep.");
    } = 256;

    /// <summary>The encoding of a plain text or a web page, such as <c>gb18030</c>; null (default) to find it out.</summary>
    /// <exception cref="ArgumentException">There is no encoding of that name.</exception>
    public string? Encoding
    {
        get;
        init => field = value is null || TextEncoding.Named(value) is not null ? value
            : throw new ArgumentException($"There is no encoding \"{value}\".", nameof(Encoding));
    }

    private static int Positive(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "A limit is at least 1.");
}
