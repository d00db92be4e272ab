namespace Huzhou.Policy.Reading.Source;

/// <summary>What a tag of a web page does to the words around it.</summary>
internal enum MarkupKind
{
    /// <summary>Nothing: it only dresses them.</summary>
    Plain,

    /// <summary>It opens a cell of a table.</summary>
    Cell,

    /// <summary>It opens a row of a table.</summary>
    RowStart,

    /// <summary>It closes a row of a table.</summary>
    RowEnd,

    /// <summary>It begins a line.</summary>
    Break,
}

/// <summary>A tag of a web page that was left in a text: <c>&lt;td style="width: 100%"&gt;</c>. Its numbers are none of the text.</summary>
internal static class MarkupTag
{
    private const int Longest = 2000, LongestName = 10;

    /// <summary>Reads the tag that begins at a place; false for a sign that opens none (&lt;5).</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the sign stands.</param>
    /// <param name="limit">Where the line ends.</param>
    /// <param name="end">Behind the tag.</param>
    /// <param name="kind">What it does.</param>
    public static bool TryRead(string text, int at, int limit, out int end, out MarkupKind kind)
    {
        (end, kind) = (at, MarkupKind.Plain);
        int name = at + 1;
        bool closes = name < limit && text[name] == '/';
        name += closes ? 1 : 0;
        int stop = name;
        while (stop < limit && stop - name <= LongestName && char.IsAsciiLetterOrDigit(text[stop]))
            stop++;
        if (stop < limit && text.AsSpan(at, limit - at).StartsWith("<!--", StringComparison.Ordinal))
            return Until(text, at, limit, "-->", out end);
        if (stop == name || stop >= limit || !(text[stop] is '>' or '/' || char.IsWhiteSpace(text[stop])))
            return false;
        int close = text.AsSpan(stop, Math.Min(limit - stop, Longest)).IndexOf('>');
        if (close < 0 || KindOf(text.AsSpan(name, stop - name), closes) is not { } known)
            return false;
        (end, kind) = (stop + close + 1, known);
        return true;
    }

    private static bool Until(string text, int at, int limit, string sign, out int end)
    {
        int found = text.AsSpan(at, limit - at).IndexOf(sign, StringComparison.Ordinal);
        end = found < 0 ? at : at + found + sign.Length;
        return found >= 0;
    }

    private static MarkupKind? KindOf(ReadOnlySpan<char> name, bool closes)
    {
        Span<char> lower = stackalloc char[LongestName + 1];
        name.ToLowerInvariant(lower);
        return lower[..name.Length] switch
        {
            "td" or "th" => closes ? MarkupKind.Plain : MarkupKind.Cell,
            "tr" => closes ? MarkupKind.RowEnd : MarkupKind.RowStart,
            "br" or "p" or "div" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "table" => MarkupKind.Break,
            "tbody" or "thead" or "tfoot" or "col" or "colgroup" or "caption" or "span" or "b" or "strong" or "i" or "em" or "u" or "sup"
                or "sub" or "font" or "a" or "img" or "ul" or "ol" or "o"
                or "section" or "center" or "html" or "body" or "head" or "meta" or "hr" => MarkupKind.Plain,
            _ => null,
        };
    }
}
