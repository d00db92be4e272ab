using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>A page that leads to others.</summary>
internal static class IndexPage
{
    internal static string Of(IReadOnlyList<Scorecard.Group> pages, IReadOnlyList<string> links, PageOptions options)
    {
        Words words = new(options.Language);
        return Shell.Of(words, options.Title ?? words.Say("各地目标记分卡", "Scorecards side by side"), [], page =>
            Shell.Section(page, "pages", words.Say($"{pages.Count}张记分卡", Wording.Count(pages.Count, "scorecard")), () =>
                Tallies.Groups(page, words, words.Say("政府与年份", "Government and year"),
                    pages.Zip(links, (group, link) => (group.Key, (string?)link, group.Tally)))));
    }
}
