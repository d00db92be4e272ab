using System.Globalization;

namespace Huzhou.Policy;

/// <summary>
/// The identity of a target or result, and its one address, on which references and reviews stand: words that somebody gave it, or the
/// document with what the fact says
/// there (its words and number, whatever blanks and line ends stand between), or the document with an offset, as it was read at first. A
/// text holds hundreds of them and
/// few are ever asked for, so the words are put together on demand.
/// </summary>
internal readonly struct FactId : IEquatable<FactId>
{
    private const int OrdinalShift = ContentHash.Bits;

    private readonly string _words;

    /// <summary>0 for words; ordinal and offset, each in half; or negative: ordinal and hash of what is said.</summary>
    private readonly long _place;

    /// <summary>An identity as it is written.</summary>
    public FactId(string words) => _words = words;

    /// <summary>
    /// An identity by offset: 2024-government-work-report#463, and for a second fact there 2024-government-work-report#463.2.
    /// </summary>
    /// <param name="document">The id of the document.</param>
    /// <param name="offset">The offset in its text.</param>
    /// <param name="ordinal">1 for the first fact at the place, 2 for the second.</param>
    public FactId(string document, int offset, int ordinal)
        : this(document, ((long)ordinal << 32) | (uint)offset)
    {
    }

    private FactId(string words, long place) => (_words, _place) = (words, place);

    /// <summary>The identity as a reference and a number, and again of them.</summary>
    internal (string Words, long Place) Parted => (_words, _place);

    /// <inheritdoc cref="Parted" />
    internal static FactId Of((string Words, long Place) parts) => new(parts.Words, parts.Place);

    /// <summary>
    /// An identity by what the fact says: 2024-government-work-report#k3f7x2qa, and for a second fact that says the same
    /// 2024-government-work-report#k3f7x2qa.2.
    /// </summary>
    /// <param name="document">The id of the document.</param>
    /// <param name="said">The hash of its words and number.</param>
    /// <param name="ordinal">1 for the first fact of the document that says it, 2 for the second.</param>
    internal static FactId Saying(string document, ContentHash said, int ordinal) =>
        new(document, long.MinValue | ((long)ordinal << OrdinalShift) | said.Value);

    /// <summary>
    /// An identity by place, by what stands behind the document's id (<c>#k3f7x2qa</c>, <c>#463.2</c>) exactly as it is put into words;
    /// null for anything else.
    /// </summary>
    public static FactId? At(ReadOnlySpan<char> tail, string document)
    {
        if (tail.Length < 2 || tail[0] != '#')
            return null;
        int dot = tail.IndexOf('.'), ordinal = 1;
        if (dot >= 0 && !(TryNumber(tail[(dot + 1)..], out ordinal) && ordinal > 1))
            return null;
        ReadOnlySpan<char> place = dot < 0 ? tail[1..] : tail[1..dot];
        if (ContentHash.Parse(place) is { } said)
            return ordinal < 1 << (63 - OrdinalShift) ? Saying(document, said, ordinal) : null;
        return TryNumber(place, out int offset) ? new FactId(document, offset, ordinal) : null;
    }

    /// <inheritdoc />
    public bool Equals(FactId other) => (_place == 0) == (other._place == 0)
        ? _place == other._place && _words == other._words
        : ToString() == other.ToString();

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FactId other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        if (_place != 0)
            return HashCode.Combine(string.GetHashCode(_words, StringComparison.Ordinal), _place);
        int sign = (_words ?? string.Empty).LastIndexOf('#');
        return sign >= 0 && At(_words.AsSpan(sign), _words!) is { } place
            ? HashCode.Combine(string.GetHashCode(_words.AsSpan(0, sign), StringComparison.Ordinal), place._place)
            : string.GetHashCode(_words, StringComparison.Ordinal);
    }

    /// <summary>The identity in words.</summary>
    public override string ToString()
    {
        if (_place == 0)
            return _words;
        int ordinal = (int)(_place < 0 ? (_place & long.MaxValue) >> OrdinalShift : _place >> 32);
        string place = _place < 0
            ? new ContentHash(_place & ((1L << OrdinalShift) - 1)).ToString()
            : unchecked((uint)_place).ToString(CultureInfo.InvariantCulture);
        return ordinal == 1 ? $"{_words}#{place}" : string.Create(CultureInfo.InvariantCulture, $"{_words}#{place}.{ordinal}");
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (digits[0] != '0' || digits.Length == 1)
            && !digits.ContainsAnyExceptInRange('0', '9');
}
