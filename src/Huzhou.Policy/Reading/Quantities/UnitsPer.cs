using System.Collections.Concurrent;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>Amounts per another unit as they are written behind a number: 元/吨, 张/千人, 元/人·月, 微克／立方米.</summary>
internal static class UnitsPer
{
    private const int LongestName = 8;
    private const int LongestSymbol = 16;
    private const int MostParts = 2;
    private const int MostMet = 1_000;

    /// <summary>Amounts that were met, as long as they are few: those of reports are a handful, but a text may hold any number.</summary>
    private static readonly ConcurrentDictionary<string, UnitWord> s_met = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, UnitWord>.AlternateLookup<ReadOnlySpan<char>> s_byWords =
        s_met.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The unit and the units under its stroke, or null where what follows the stroke is no unit.</summary>
    /// <param name="rest">The text from the unit on.</param>
    /// <param name="above">The unit before the stroke.</param>
    public static UnitWord? Match(ReadOnlySpan<char> rest, UnitWord above)
    {
        if (above.Form is not (QuantityForm.Level or QuantityForm.Count))
            return null;
        int end = above.Text.Length;
        for (int i = 0; i < MostParts && end < rest.Length && (rest[end] is '/' or '／' || i > 0 && rest[end] is '·' or '•'); i++)
        {
            int length = Part(rest[(end + 1)..], above.Form == QuantityForm.Count);
            if (length == 0)
                break;
            end += 1 + length;
        }

        return end == above.Text.Length || end > LongestSymbol ? null : Word(rest[..end]);
    }

    /// <summary>
    /// The length of a unit under the stroke, with its magnitude word. Two classifiers with a stroke are two words for one count (件/套),
    /// unless one is of many: 张/千人.
    /// </summary>
    private static int Part(ReadOnlySpan<char> rest, bool counted)
    {
        int plain = Name(rest, counted);
        if (plain > 0)
            return plain;
        Magnitude.Of(rest, out int magnitude);
        return magnitude > 0 && Name(rest[magnitude..], false) is > 0 and int name ? magnitude + name : 0;
    }

    private static int Name(ReadOnlySpan<char> rest, bool counted)
    {
        for (int length = Math.Min(LongestName, rest.Length); length > 0; length--)
        {
            if (UnitTable.Find(rest[..length]) is { Form: UnitForm.Level or UnitForm.Classifier or UnitForm.Duration } unit
                && UnitWordEdges.EndsLetters(rest, length))
                return counted && unit.Dimension == Dimension.Count || length == 1 && UnitWordEdges.BeginsOther(rest) ? 0 : length;
        }

        return 0;
    }

    private static UnitWord Word(ReadOnlySpan<char> text)
    {
        if (s_byWords.TryGetValue(text, out UnitWord? met))
            return met;
        string words = text.ToString();
        UnitWord made = new(words, words.Replace('／', '/'), QuantityForm.Level);
        if (s_met.Count < MostMet)
            s_met.TryAdd(words, made);
        return made;
    }
}
