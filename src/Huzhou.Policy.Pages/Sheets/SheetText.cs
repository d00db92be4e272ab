using System.Buffers;
using System.Text;
using Huzhou.Policy.Pages.Markup;

namespace Huzhou.Policy.Pages.Sheets;

/// <summary>Words of documents as text of a cell: they are shown, never run or decoded into something else.</summary>
internal static class SheetText
{
    /// <summary>What a cell can hold, less room for the sign that something was left out.</summary>
    private const int Longest = 32_000;

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>
    /// The words as a cell shows them. A cell is written as text whatever it begins with, so = and + compute nothing; <c>_x0041_</c>, which
    /// a program that opens the file would read as the letter A, keeps its own letters.
    /// </summary>
    internal static string Of(string words)
    {
        string shown = Inert.Shown(words.ReplaceLineEndings("\n"));
        if (shown.Length > Longest)
            shown = string.Concat(shown.AsSpan(0, char.IsHighSurrogate(shown[Longest - 1]) ? Longest - 1 : Longest), "…");
        return shown.Contains("_x", StringComparison.OrdinalIgnoreCase) ? Uncoded(shown) : shown;
    }

    private static string Uncoded(string words)
    {
        StringBuilder plain = new(words.Length + 16);
        for (int at = 0; at < words.Length; at++)
        {
            if (IsCode(words.AsSpan(at)))
                plain.Append("_x005F");
            plain.Append(words[at]);
        }

        return plain.ToString();
    }

    private static bool IsCode(ReadOnlySpan<char> words) => words.Length >= 7 && words[0] == '_' && words[1] is 'x' or 'X'
        && words[6] == '_' && !words[2..6].ContainsAnyExcept(s_digits);
}
