using System.Globalization;
using System.Net;
using System.Text;

namespace Huzhou.Policy.Pages.Markup;

/// <summary>Words of documents as text of a page: nothing in them is markup, script or an order to the browser.</summary>
internal static class Inert
{
    /// <summary>The words with everything escaped that means something in a page.</summary>
    internal static string Escaped(string words) => WebUtility.HtmlEncode(Shown(words));

    /// <summary>
    /// The words with their invisible orders made visible: marks that turn the direction of writing are spelled, letters that a page may
    /// not hold are replaced.
    /// </summary>
    internal static string Shown(string words)
    {
        int first = IndexOfOrder(words, 0);
        if (first < 0)
            return words;
        StringBuilder shown = new(words, 0, first, words.Length + 16);
        for (int at = first; at < words.Length; at++)
        {
            char letter = words[at];
            if (char.IsHighSurrogate(letter) && at + 1 < words.Length && char.IsLowSurrogate(words[at + 1]))
                shown.Append(letter).Append(words[++at]);
            else if (TurnsDirection(letter))
                shown.Append(CultureInfo.InvariantCulture, $"[U+{(int)letter:X4}]");
            else
                shown.Append(IsForbidden(letter) ? '\uFFFD' : letter);
        }

        return shown.ToString();
    }

    private static int IndexOfOrder(string words, int from)
    {
        for (int at = from; at < words.Length; at++)
        {
            if (TurnsDirection(words[at]) || IsForbidden(words[at]))
                return at;
        }

        return -1;
    }

    /// <summary>The marks of the bidirectional algorithm; one left open would turn what follows on the page.</summary>
    private static bool TurnsDirection(char letter) =>
        letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsForbidden(char letter) => char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF'
        || (char.IsControl(letter) && letter is not ('\n' or '\t' or '\r'));
}
