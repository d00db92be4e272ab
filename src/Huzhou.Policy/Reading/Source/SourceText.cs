namespace Huzhou.Policy.Reading.Source;

/// <summary>
/// An official text as the caller holds it, beside the view the readers work on: wrapped lines joined, page marks taken out,
/// full-width digits, letters and ％ folded, blanks inside numbers and dates closed. Every place in the view has its place in
/// the caller's string, so that <c>text[span.Range]</c> is the evidence whatever was tidied away.
/// </summary>
/// <remarks>Immutable. Where nothing had to be tidied the view <em>is</em> the caller's string.</remarks>
public sealed class SourceText
{
    private readonly int[] _viewStarts;
    private readonly int[] _shifts;
    private readonly Func<TextSpan, DocumentPlace?>? _placeOf;

    private SourceText(string original, string view, int[] viewStarts, int[] shifts, bool isWrapped,
        Func<TextSpan, DocumentPlace?>? placeOf)
    {
        _placeOf = placeOf;
        Original = original;
        View = view;
        _viewStarts = viewStarts;
        _shifts = shifts;
        IsWrapped = isWrapped;
    }

    /// <summary>The string the caller passed in, unchanged.</summary>
    public string Original { get; }

    /// <summary>The tidied text: one line a paragraph, lines divided by a line feed.</summary>
    public string View { get; }

    /// <summary>Whether lines had been broken inside sentences, as PDF extraction does, and were joined again.</summary>
    public bool IsWrapped { get; }

    /// <summary>Prepares a text for reading. Any string will do, the empty one included.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SourceText Of(string text) => Of(text, null);

    /// <summary>The same for a text that was taken from a file, which says where each of its places stands.</summary>
    internal static SourceText Of(string text, Func<TextSpan, DocumentPlace?>? placeOf)
    {
        ArgumentNullException.ThrowIfNull(text);
        string sound = Pairs.Whole(text);
        using var lines = new LineLayout(sound);
        using var view = new ViewBuilder(sound, lines);
        return view.Changed
            ? new SourceText(text, view.ToString(), view.ViewStarts(), view.Shifts(), lines.IsWrapped, placeOf)
            : new SourceText(text, sound, [], [], lines.IsWrapped, placeOf);
    }

    /// <summary>Where a place of the caller's string stands in the file it was taken from, or null.</summary>
    internal DocumentPlace? PlaceOf(TextSpan span) => _placeOf?.Invoke(span);

    /// <summary>
    /// The place in the caller's string that the view shows from <paramref name="start"/> to <paramref name="end"/> (half-open).
    /// </summary>
    /// <remarks>What was tidied away inside the place belongs to it; what was tidied away at its edges does not.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The offsets do not lie in the view, or run backwards.</exception>
    public TextSpan SpanOf(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, View.Length);
        if (_viewStarts.Length == 0)
            return TextSpan.FromBounds(start, end);
        int from = start < View.Length ? start + ShiftAt(start) : Original.Length;
        int to = end == start ? from : end - 1 + ShiftAt(end - 1) + 1;
        return TextSpan.FromBounds(from, to);
    }

    /// <summary>The text of a place in the view, as the readers see it.</summary>
    internal ReadOnlySpan<char> Slice(int start, int end) => View.AsSpan(start, end - start);

    /// <summary>Whether a blank stood before a place of the view and was tidied away.</summary>
    internal bool IsTidiedBefore(int offset)
    {
        int found = offset == 0 ? -1 : Array.BinarySearch(_viewStarts, offset);
        return found >= 0 && offset + _shifts[found] is > 0 and int place && place <= Original.Length && Glyph.IsBlank(Original[place - 1]);
    }

    private int ShiftAt(int viewOffset)
    {
        int found = Array.BinarySearch(_viewStarts, viewOffset);
        if (found < 0)
            found = ~found - 1;
        return found < 0 ? 0 : _shifts[found];
    }
}
