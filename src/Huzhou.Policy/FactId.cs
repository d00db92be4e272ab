using System.Globalization;

namespace Huzhou.Policy;

/// <summary>
/// The identity of a target or result: words that somebody gave it, or document and offset where it was read. A text holds hundreds of them and few
/// are ever asked for, so the words of a place are put together on demand.
/// </summary>
internal readonly struct FactId : IEquatable<FactId>
{
    private readonly string _words;
    private readonly int _offset;
    private readonly int _ordinal;

    /// <summary>An identity as it is written.</summary>
    public FactId(string words) => _words = words;

    /// <summary>An identity by place: 2024-government-work-report#463, and for a second fact there 2024-government-work-report#463.2.</summary>
    /// <param name="document">The id of the document.</param>
    /// <param name="offset">The offset in its text.</param>
    /// <param name="ordinal">1 for the first fact at the place, 2 for the second.</param>
    public FactId(string document, int offset, int ordinal)
    {
        _words = document;
        _offset = offset;
        _ordinal = ordinal;
    }

    /// <summary>The identity as a reference and a number, and again of them.</summary>
    internal (string Words, long Place) Parted => unchecked((_words, ((long)_ordinal << 32) | (uint)_offset));

    /// <inheritdoc cref="Parted" />
    internal static FactId Of((string Words, long Place) parts) => unchecked(new(parts.Words, (int)parts.Place, (int)(parts.Place >> 32)));

    /// <summary>An identity by place, by what stands behind the document's id (<c>#463</c>, <c>#463.2</c>) exactly as it is put into words; null for anything else.</summary>
    public static FactId? At(ReadOnlySpan<char> tail, string document)
    {
        if (tail.Length < 2 || tail[0] != '#')
            return null;
        int dot = tail.IndexOf('.'), ordinal = 1;
        return TryNumber(dot < 0 ? tail[1..] : tail[1..dot], out int offset) && (dot < 0 || (TryNumber(tail[(dot + 1)..], out ordinal) && ordinal > 1))
            ? new FactId(document, offset, ordinal)
            : null;
    }

    /// <inheritdoc />
    public bool Equals(FactId other) => _ordinal == other._ordinal
        ? _offset == other._offset && _words == other._words
        : (_ordinal == 0 || other._ordinal == 0) && ToString() == other.ToString();

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FactId other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        if (_ordinal != 0)
            return HashCode.Combine(string.GetHashCode(_words, StringComparison.Ordinal), _offset, _ordinal);
        int sign = (_words ?? string.Empty).LastIndexOf('#');
        return sign >= 0 && At(_words.AsSpan(sign), _words!) is { } place
            ? HashCode.Combine(string.GetHashCode(_words.AsSpan(0, sign), StringComparison.Ordinal), place._offset, place._ordinal)
            : string.GetHashCode(_words, StringComparison.Ordinal);
    }

    /// <summary>The identity in words.</summary>
    public override string ToString() => _ordinal switch
    {
        0 => _words,
        1 => string.Create(CultureInfo.InvariantCulture, $"{_words}#{_offset}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_words}#{_offset}.{_ordinal}"),
    };

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (digits[0] != '0' || digits.Length == 1) && !digits.ContainsAnyExceptInRange('0', '9');
}
