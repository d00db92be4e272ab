namespace Huzhou.Policy;

/// <summary>
/// A place in a text: half-open, counted in UTF-16 code units of the string the caller passed in.
/// <c>text[span.Range]</c> is the evidence.
/// </summary>
/// <remarks>The default value is the empty span at the start of the text.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>A place that begins at <paramref name="start"/> and covers <paramref name="length"/> code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either number is below zero, or the end passes <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first code unit, 0 or more.</summary>
    public int Start { get; }

    /// <summary>How many code units are covered, 0 or more.</summary>
    public int Length { get; }

    /// <summary>The offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The same place as a range for slicing: <c>text[span.Range]</c>.</summary>
    public Range Range => Start..End;

    /// <summary>The place between two offsets.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An offset is below zero or <paramref name="end"/> lies before
    /// <paramref name="start"/>.</exception>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the other place lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two places share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Orders by start, then by length.</summary>
    public int CompareTo(TextSpan other)
    {
        int byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : Length.CompareTo(other.Length);
    }

    /// <summary>Whether the left place begins, or at equal start ends, before the right one.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left place begins, or at equal start ends, after the right one.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left place is not after the right one.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left place is not before the right one.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>Written as <c>start..end</c>, for example <c>4724..4726</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}..{End}");
}
