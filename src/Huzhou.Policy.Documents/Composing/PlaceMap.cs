namespace Huzhou.Policy.Documents.Composing;

/// <summary>The place of every letter of a text: each place holds from where it begins to where the next one does.</summary>
/// <param name="starts">Where each place begins, in order.</param>
/// <param name="place">The place by its number in that order.</param>
internal sealed class PlaceMap(int[] starts, Func<int, DocumentPlace> place)
{
    internal DocumentPlace At(int offset) => place(IndexOf(starts, offset));

    /// <summary>The last of the starts that is not behind an offset; the first one where all are.</summary>
    internal static int IndexOf(int[] starts, int offset)
    {
        int found = Array.BinarySearch(starts, offset);
        return Math.Max(0, found < 0 ? ~found - 1 : found);
    }
}
