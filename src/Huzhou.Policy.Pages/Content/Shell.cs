using Huzhou.Policy.Pages.Markup;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>What every page has around its content: head, title, jump to the content, foot.</summary>
internal static class Shell
{
    /// <summary>A whole page.</summary>
    /// <param name="words">The words of its language.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="sources">Where that comes from, a line each.</param>
    /// <param name="content">Writes what stands between head and foot.</param>
    internal static string Of(Words words, string title, IEnumerable<string> sources, Action<HtmlWriter> content)
    {
        HtmlWriter page = new();
        page.DocumentType().Open("html", ("lang", words.LanguageTag)).Open("head");
        page.Void("meta", ("charset", "utf-8"));
        page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Assets.Policy));
        page.Element("title", title).Own("style", Assets.Style).Close().Line();

        page.Open("body").Element("a", words.Say("跳到正文", "Skip to the content"), ("class", "skip"), ("href", "#content"));
        page.Open("header").Element("h1", title);
        foreach (string source in sources)
            page.Element("p", source, ("class", "source"));
        page.Close().Line().Open("main", ("id", "content"));
        content(page);
        page.Close().Line().Open("footer");
        page.Element("p", words.Say(
            "判定只说明所列文件写了什么；文件没有提及，不等于没有做到。每个数字都注明出处。",
            "A verdict is about what the documents listed here say; what they leave out is not false. Every figure names its place."));
        page.Element("p", words.Say("本页不联网，可离线阅读和打印。由 Huzhou.Policy 生成。",
            "This page asks nothing of any network; it can be read and printed offline. Made by Huzhou.Policy."));
        return page.Close().Own("script", Assets.Script).Close(2).Line().ToString();
    }

    /// <summary>A part of a page with a head, which is also its name for those who jump from landmark to landmark.</summary>
    internal static void Section(HtmlWriter page, string id, string head, Action content)
    {
        page.Line().Open("section", ("aria-labelledby", id)).Element("h2", head, ("id", id));
        content();
        page.Close();
    }

    /// <summary>What did not fit together on the way.</summary>
    internal static void Findings(HtmlWriter page, Words words, IReadOnlyCollection<Finding> findings)
    {
        if (findings.Count == 0)
            return;
        Section(page, "findings", words.Say("疑点", "In doubt"), () =>
        {
            page.Open("ul", ("class", "plain"));
            foreach (Finding finding in findings)
            {
                page.Open("li").Element("code", finding.Code).Text(" ")
                    .Text($"{Wording.Of(finding.Severity, words.Language)}{words.Say("：", ": ")}{Wording.Of(finding, words.Language)}").Close();
            }

            page.Close();
        });
    }
}
