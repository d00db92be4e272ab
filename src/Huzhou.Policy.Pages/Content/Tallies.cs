using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Pages.Drawing;
using Huzhou.Policy.Pages.Markup;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>What a set of targets comes to: the sentence and the bar at the head of a page, and tables of groups.</summary>
internal static class Tallies
{
    /// <summary>The summary sentence, how many could be judged, and how they came out.</summary>
    internal static void Head(HtmlWriter page, Words words, Tally tally, IEnumerable<string> more)
    {
        Shell.Section(page, "summary", words.Say("总体", "As a whole"), () =>
        {
            page.Element("p", Wording.Of(tally, words.Language), ("class", "lead"));
            foreach (string line in more)
                page.Element("p", line);
            page.Open("div", ("class", "coverage")).Open("p").Element("strong", Wording.Percent(tally.Coverage)).Text(" ")
                .Element("span", words.Say($"可判定：{tally.Count}个目标中的{tally.Judged}个",
                    $"could be judged: {tally.Judged} of {Wording.Count(tally.Count, "target")}")).Close();
            Bars.Shares(page, tally);
            page.Open("ul", ("class", "legend"));
            foreach (Verdict verdict in InOrder())
            {
                if (tally[verdict] > 0)
                {
                    page.Open("li").Element("span", Wording.Of(verdict, words.Language), ("class", $"pill {Shade.Of(verdict)}")).Text(" ")
                        .Element("b", Count(tally[verdict])).Close();
                }
            }

            page.Close(2);
        });
    }

    /// <summary>A table of groups with what each comes to.</summary>
    internal static void Groups(HtmlWriter page, Words words, string head, IEnumerable<(string Name, string? Link, Tally Tally)> groups)
    {
        string[] heads = words.Language == Language.Chinese
            ? [head, "目标", "可判定", "达成", "未达成", "未见回报", "待核对", "可判定率"]
            : [head, "Targets", "Judged", "Met", "Missed", "Silent", "To check", "Coverage"];
        page.Open("table", ("class", "list tally"), ("data-sort", string.Empty)).Open("thead").Open("tr");
        for (int i = 0; i < heads.Length; i++)
            page.Element("th", heads[i], ("scope", "col"), ("class", i > 0 ? "n" : null));
        page.Close(2).Open("tbody");
        foreach ((string name, string? link, Tally tally) in groups)
        {
            string shown = name.Length > 0 ? name : words.Say("（未列明）", "(none named)");
            page.Line().Open("tr").Open("th", ("scope", "row"));
            if (link is null)
                page.Text(shown);
            else
                page.Element("a", shown, ("href", link));
            page.Close();
            int[] counts = [tally.Count, tally.Judged, tally.Met, tally.Missed, tally.Silent, tally.Unresolved];
            for (int i = 0; i < counts.Length; i++)
                page.Element("td", Count(counts[i]), ("class", "n"), ("data-l", heads[i + 1]));
            page.Open("td", ("class", "n"), ("data-l", heads[^1]), ("data-s", Bars.Number(tally.Coverage * 100)));
            page.Text(Wording.Percent(tally.Coverage));
            Bars.Share(page, tally.Coverage);
            page.Close(2);
        }

        page.Close(2);
    }

    internal static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Verdict> InOrder() =>
        Enum.GetValues<Verdict>().OrderBy(verdict => Array.IndexOf(
            [Verdict.Exceeded, Verdict.Met, Verdict.OnTrack, Verdict.Behind, Verdict.Missed, Verdict.Unresolved],
                verdict) is >= 0 and var at
            ? at : 9);
}
