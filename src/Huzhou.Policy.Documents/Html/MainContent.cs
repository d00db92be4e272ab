using AngleSharp.Dom;
using Huzhou.Policy.Documents.Composing;

namespace Huzhou.Policy.Documents.Html;

/// <summary>
/// Finds the element of a page that holds its document: what is written in sentences and tables, not what leads to other pages.
/// </summary>
internal sealed class MainContent
{
    /// <summary>Elements that are never the text of a document.</summary>
    private static readonly HashSet<string> s_frame = new(
        ["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "NAV", "HEADER", "FOOTER", "ASIDE", "IFRAME", "OBJECT", "EMBED", "SVG", "CANVAS",
            "BUTTON", "SELECT", "TEXTAREA", "INPUT", "AUDIO", "VIDEO", "DIALOG", "MENU", "HEAD", "TITLE", "MAP"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements that a document may stand in with other things beside it.</summary>
    private static readonly HashSet<string> s_containers =
        new(["DIV", "ARTICLE", "MAIN", "SECTION", "TABLE", "TBODY", "TR", "TD", "FORM", "CENTER", "BODY", "FONT", "SPAN", "UCAPCONTENT",
        "BLOCKQUOTE", "FIGURE"], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<INode, long> _weights = [];

    /// <summary>The element to read: the deepest one that still holds nine tenths of what the whole page says.</summary>
    internal IElement Find(IElement body)
    {
        long whole = Weigh(body, inLink: false);
        IElement found = body;
        while (whole > 0)
        {
            IElement? next = found.Children.FirstOrDefault(child =>
                s_containers.Contains(child.NodeName) && _weights.GetValueOrDefault(child) * 10 >= whole * 9);
            // A table of figures and a table that only places things look alike from outside: the rows of the first one belong together.
            if (next is null || HtmlTable.IsData(next))
                return found;
            found = next;
        }

        return found;
    }

    /// <summary>Whether an element is never shown, or stands around the text.</summary>
    internal static bool IsLeftOut(IElement element) =>
        // A header inside of an article is the head of the text.
        (s_frame.Contains(element.NodeName)
            && !(element.NodeName.Equals("HEADER", StringComparison.OrdinalIgnoreCase) && element.Closest("article, main") is not null))
            || IsHidden(element)
            || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "menu" or "dialog";

    internal static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
            return true;
        string style = element.GetAttribute("style") ?? string.Empty;
        return style.Length > 0 && style.Replace(" ", string.Empty, StringComparison.Ordinal) is var bare
            && (bare.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                || bare.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a block is a list of links: nothing is said in it.</summary>
    internal bool IsLinks(IElement element) => _weights.GetValueOrDefault(element, 1) == 0 && LinkShare(element) > 0.6;

    private static double LinkShare(IElement element)
    {
        int all = Count(element.TextContent),
            links = element.GetElementsByTagName("a").Where(link => link.HasAttribute("href")).Sum(link => Count(link.TextContent));
        return all == 0 ? 0 : (double)links / all;
    }

    private static int Count(string text) => text.Count(c => !char.IsWhiteSpace(c));

    /// <summary>
    /// What is said in sentences: their stops, and the figures in cells; nothing in links and in what stands around a text.
    /// </summary>
    private long Weigh(INode node, bool inLink)
    {
        if (node is IText text)
            return inLink ? 0 : text.Data.AsSpan().Count('。') + text.Data.AsSpan().Count('；') + text.Data.AsSpan().Count('，')
                + CellWeight(text);
        if (node is IElement element && IsLeftOut(element))
            return 0;
        long weight = 0;
        bool link = inLink || (node is IElement { NodeName: "A" } anchor && anchor.HasAttribute("href")
            && !anchor.GetAttribute("href")!.StartsWith('#'));
        foreach (INode child in node.ChildNodes)
            weight += Weigh(child, link);
        _weights[node] = weight;
        return weight;
    }

    private static int CellWeight(IText text)
    {
        if (!text.Data.AsSpan().ContainsAnyInRange('0', '9'))
            return 0;
        IElement? block = text.ParentElement;
        while (block is not null && block.NodeName is not ("TD" or "LI" or "P" or "DIV" or "BODY"))
            block = block.ParentElement;
        return block is { NodeName: "TD" } ? 1 : 0;
    }

    /// <summary>
    /// The title that a page has outside of its text: its first heading, what it tells programs, or the first part of its name.
    /// </summary>
    internal static string? TitleOf(IDocument page, IElement content)
    {
        string? heading = page.QuerySelectorAll("h1").Where(one => !content.Contains(one) && !IsHidden(one))
            .Select(one => one.TextContent).FirstOrDefault(words => Count(words) is > 3 and < 120);
        string? told = page.QuerySelector("meta[name='ArticleTitle' i]")?.GetAttribute("content");
        string? named = page.Title?.Split(['_', '|', '-', '—', '–'], 2)[0];
        return new[] { heading, told, named }
            .Select(words => Letters.Cell([Collapsed(words ?? string.Empty)])).FirstOrDefault(words => words.Length > 3);
    }

    internal static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
