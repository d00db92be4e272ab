namespace Huzhou.Policy.Reading.Source;

/// <summary>
/// Words of a text that are taken apart and joined while it is found out what they mean: a stretch of a string that is not copied until
/// <see cref="ToString"/> makes it final. It has the members of a string that rules of words use, all of them ordinal.
/// </summary>
/// <remarks>The default value is the phrase without words.</remarks>
internal readonly struct Phrase : IEquatable<Phrase>
{
    private const int LongestJoined = 256;

    private readonly string? _text;
    private readonly int _start;

    /// <summary>The phrase that a string is.</summary>
    public Phrase(string text)
    {
        _text = text;
        Length = text.Length;
    }

    /// <summary>The phrase that stands in a text from one offset to another.</summary>
    public Phrase(string text, int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)end, (uint)text.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)end);
        _text = text;
        _start = start;
        Length = end - start;
    }

    /// <summary>A stretch that is known to lie in the text.</summary>
    private Phrase(int start, int length, string? text) => (_text, _start, Length) = (text, start, length);

    public int Length { get; }

    /// <summary>The words.</summary>
    public ReadOnlySpan<char> Span => _text.AsSpan(_start, Length);

    public char this[int index] => Span[index];

    public static implicit operator Phrase(string words) => new(words);

    public static implicit operator ReadOnlySpan<char>(Phrase phrase) => phrase.Span;

    /// <summary>The words of one behind those of the other; where they stand so in their text already, nothing is copied.</summary>
    public static Phrase operator +(Phrase left, Phrase right)
    {
        if (left.Length == 0)
            return right;
        if (right.Length == 0)
            return left;
        if (ReferenceEquals(left._text, right._text) && left._start + left.Length == right._start)
            return new Phrase(left._start, left.Length + right.Length, left._text);
        int length = left.Length + right.Length;
        if (length > LongestJoined)
            return string.Concat(left.Span, right.Span);
        Span<char> joined = stackalloc char[length];
        left.Span.CopyTo(joined);
        right.Span.CopyTo(joined[left.Length..]);
        return PhraseStore.Of(joined);
    }

    public static bool operator ==(Phrase left, Phrase right) => left.Span.SequenceEqual(right.Span);

    public static bool operator !=(Phrase left, Phrase right) => !(left == right);

    public Phrase Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(Length - start));
        return length == 0 ? default : new Phrase(_start + start, length, _text);
    }

    public bool StartsWith(string words, StringComparison comparison) => Span.StartsWith(words, comparison);

    public bool StartsWith(char sign) => Length > 0 && Span[0] == sign;

    public bool EndsWith(string words, StringComparison comparison) => Span.EndsWith(words, comparison);

    public bool EndsWith(char sign) => Length > 0 && Span[^1] == sign;

    public bool Contains(string words, StringComparison comparison) => Span.Contains(words, comparison);

    public bool Contains(char sign, StringComparison comparison) => IndexOf(sign, comparison) >= 0;

    public int IndexOf(string words, StringComparison comparison) => Span.IndexOf(words, comparison);

    public int IndexOf(char sign, StringComparison comparison) =>
        comparison == StringComparison.Ordinal ? Span.IndexOf(sign) : throw new ArgumentOutOfRangeException(nameof(comparison));

    public int LastIndexOf(string words, StringComparison comparison) => Span.LastIndexOf(words, comparison);

    public int LastIndexOf(char sign) => Span.LastIndexOf(sign);

    /// <summary>Without blanks at both ends.</summary>
    public Phrase Trim() => Kept(Span.TrimStart().Length, Span.TrimEnd().Length);

    /// <summary>Without the signs at both ends.</summary>
    public Phrase Trim(ReadOnlySpan<char> signs) => Kept(Span.TrimStart(signs).Length, Span.TrimEnd(signs).Length);

    public Phrase TrimEnd() => Kept(Length, Span.TrimEnd().Length);

    public Phrase TrimStart(params ReadOnlySpan<char> signs) => Kept(Span.TrimStart(signs).Length, Length);

    public Phrase TrimEnd(params ReadOnlySpan<char> signs) => Kept(Length, Span.TrimEnd(signs).Length);

    /// <summary>With each place where other words stand left out.</summary>
    public Phrase Without(string words)
    {
        int at = Span.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? this : this[..at] + this[(at + words.Length)..].Without(words);
    }

    /// <summary>
    /// Whether both are the same words in the same place, which is told without a look at them; equal words elsewhere are not the same.
    /// </summary>
    public bool IsSameAs(Phrase other) => Length == other.Length && _start == other._start && ReferenceEquals(_text, other._text);

    public bool Equals(Phrase other) => this == other;

    public override bool Equals(object? obj) => obj is Phrase other && this == other;

    public override int GetHashCode() => unchecked((int)PhraseStore.Hash(Span));

    /// <summary>The words as a string of their own, the same one for words that were met lately.</summary>
    public override string ToString() => _text is { } text && text.Length == Length ? text : PhraseStore.Of(Span);

    /// <summary>The phrase of a stretch of this phrase's words.</summary>
    public Phrase Part(ReadOnlySpan<char> words) => Span.Overlaps(words, out int start) ? Slice(start, words.Length) : default;

    private Phrase Kept(int behindStart, int beforeEnd)
    {
        int start = Length - behindStart;
        return Slice(start, Math.Max(0, beforeEnd - start));
    }
}
