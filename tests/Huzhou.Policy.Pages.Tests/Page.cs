using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Huzhou.Policy.Pages.Tests;

/// <summary>A page as a browser sees it, after everything that is true of every page was looked at.</summary>
internal static class Page
{
    /// <summary>
    /// The page as a tree: parsed strictly, so that an element that is not closed or stands in a wrong place is a failure.
    /// </summary>
    internal static IDocument Of(string html)
    {
        IDocument page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        Assert.Equal(1, page.QuerySelectorAll("h1").Length);
        Assert.Equal(1, page.QuerySelectorAll("main").Length);
        Assert.NotNull(page.QuerySelector("header"));
        Assert.NotNull(page.QuerySelector("footer"));
        Assert.All(page.QuerySelectorAll("section"), section =>
            Assert.NotNull(page.GetElementById(section.GetAttribute("aria-labelledby")!)));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("table"), table => Assert.All(table.QuerySelectorAll("tbody tr"), row =>
            Assert.Equal("TH", row.Children[0].TagName)));
        Assert.All(page.QuerySelectorAll("th"), head => Assert.Contains(head.GetAttribute("scope"), (string[])["col", "row", "rowgroup"]));
        Assert.All(page.QuerySelectorAll("input, select"), control => Assert.Equal("LABEL", control.ParentElement!.TagName));
        NothingFromOutside(page);
        return page;
    }

    internal static string[] Texts(IParentNode from, string selector) =>
        [.. from.QuerySelectorAll(selector).Select(element => element.TextContent)];

    /// <summary>
    /// Nothing leads out of the page but links to places in it and to pages beside it; one style, one script, no handler.
    /// </summary>
    private static void NothingFromOutside(IDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("[src], link, img, iframe, object, embed, form, base, [style], [srcset], [xlink\\:href]"));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.Matches("^(#[a-z0-9]+|[^:/#]+[.]html)$", link.GetAttribute("href")));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("meta[http-equiv=refresh]"));
    }
}
