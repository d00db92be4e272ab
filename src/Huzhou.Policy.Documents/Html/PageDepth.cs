using static System.FormattableString;

namespace Huzhou.Policy.Documents.Html;

/// <summary>
/// Looks at the tags of a page before a tree is made of it: a page whose elements never end costs the more the deeper it gets.
/// </summary>
internal static class PageDepth
{
    /// <summary>Elements that end by themselves or hold nothing: they make no page deeper.</summary>
    private static readonly HashSet<string> s_shallow = new(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt",
            "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "rp", "rt", "html", "head", "body", "o:p"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Refuses a page that is deeper than a document is.</summary>
    internal static void Check(string page, SourceFile file)
    {
        Dictionary<string, int> open = new(StringComparer.OrdinalIgnoreCase);
        var known = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var shallow = s_shallow.GetAlternateLookup<ReadOnlySpan<char>>();
        int depth = 0;
        for (int at = page.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < page.Length; at = page.IndexOf('<', at + 1))
        {
            bool ends = page[at + 1] == '/';
            int from = ends ? at + 2 : at + 1, to = from;
            while (to < page.Length && to - from < 24 && (char.IsAsciiLetterOrDigit(page[to]) || page[to] is ':' or '-'))
                to++;
            ReadOnlySpan<char> name = page.AsSpan(from, to - from);
            if (name.IsEmpty || !char.IsAsciiLetter(name[0]) || shallow.Contains(name))
                continue;
            int count = known.TryGetValue(name, out int seen) ? seen : 0;
            // An end without a beginning ends nothing.
            if (ends && count == 0)
                continue;
            known[name] = ends ? count - 1 : count + 1;
            depth += ends ? -1 : 1;
            if (depth > file.Options.MostDepth * 4)
                throw file.TooLarge(Invariant($"has more than {file.Options.MostDepth * 4} elements in each other that do not end"),
                    nameof(DocumentOptions.MostDepth));
        }
    }
}
