using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Pages.Markup;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>A year's cycle: what it comes to, target by target, and what it says beyond single targets, in chapters.</summary>
internal static class CyclePage
{
    internal static string Of(CycleAnalysis cycle, PageOptions options)
    {
        Words words = new(options.Language);
        Known known = new(options.Archive, options.Language);
        CycleSummary summary = CycleSummary.Of(cycle, options.Language, options.Archive);
        return Shell.Of(words, options.Title ?? Title(cycle, words, known), ScorecardPage.Sources(cycle.Scorecard, words, known), page =>
        {
            // The sentence of the tally is the first line of the first chapter; the claims of the documents follow it.
            Tallies.Head(page, words, cycle.Scorecard.Total, summary.Chapters[0].Lines.Skip(1));
            ScorecardPage.Body(page, words, known, new Evidence(options.Texts), cycle.Scorecard);
            Shell.Section(page, "chapters", words.Say("周期分章", "The cycle in chapters"), () =>
            {
                foreach (CycleSummary.Chapter chapter in summary.Chapters.Skip(1))
                    Chapter(page, chapter);
            });
        });
    }

    private static void Chapter(HtmlWriter page, CycleSummary.Chapter chapter)
    {
        page.Open("details", ("class", "chapter")).Element("summary", chapter.Title).Open("ul", ("class", "plain"));
        foreach (string line in chapter.Lines)
            page.Element("li", line);
        page.Close(2).Line();
    }

    private static string Title(CycleAnalysis cycle, Words words, Known known)
    {
        string whose = words.Joined(known.Governments(cycle.Scorecard.Rows.Select(row => row.Target.Source.Document)));
        return words.Say($"{whose}{cycle.Year}年目标与结果", $"{whose}{(whose.Length > 0 ? ": " : string.Empty)}the cycle of {cycle.Year}");
    }
}
