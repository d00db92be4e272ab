using System.Globalization;

namespace Huzhou.Policy.Reading.Source;

/// <summary>
/// A character that a web page writes by its name or number, and that was left so in a text: &amp;nbsp;, &amp;#37;, &amp;#x5143;.
/// </summary>
internal static class MarkupReference
{
    private const int Longest = 10;

    private static readonly (string Name, char Shown)[] s_named =
    [
        ("nbsp", ' '), ("ensp", ' '), ("emsp", ' '), ("thinsp", ' '), ("lt", '<'), ("gt", '>'), ("amp", '&'), ("quot", '"'), ("apos", '\''),
        ("ldquo", '“'), ("rdquo", '”'), ("lsquo", '‘'), ("rsquo", '’'), ("mdash", '—'), ("ndash", '–'), ("hellip", '…'), ("middot", '·'),
        ("times", '×'), ("permil", '‰'), ("deg", '°'), ("le", '≤'), ("ge", '≥'), ("minus", '−'), ("plusmn", '±'),
    ];

    /// <summary>Reads the reference with which words begin; false for a sign that opens none (R&amp;D).</summary>
    /// <param name="words">The words, from the sign on.</param>
    /// <param name="length">How many characters it takes.</param>
    /// <param name="shown">What it shows.</param>
    public static bool TryRead(ReadOnlySpan<char> words, out int length, out char shown)
    {
        (length, shown) = (0, '\0');
        int stop = words[..Math.Min(words.Length, Longest)].IndexOf(';');
        if (stop < 2)
            return false;
        length = stop + 1;
        ReadOnlySpan<char> name = words[1..stop];
        if (name[0] == '#')
            return TryCode(name[1..], out shown);
        foreach ((string known, char meant) in s_named)
        {
            if (!name.Equals(known, StringComparison.OrdinalIgnoreCase))
                continue;
            shown = meant;
            return true;
        }

        return false;
    }

    private static bool TryCode(ReadOnlySpan<char> digits, out char shown)
    {
        bool hex = digits is ['x' or 'X', ..];
        shown = '\0';
        if (!ushort.TryParse(hex ? digits[1..] : digits, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture,
            out ushort code) || code < ' ' || char.IsSurrogate((char)code))
            return false;
        shown = (char)code;
        return true;
    }
}
