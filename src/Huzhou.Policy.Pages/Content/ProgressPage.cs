using System.Globalization;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Pages.Drawing;
using Huzhou.Policy.Pages.Markup;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>A round of progress: what is reached on a day against what was to be reached, and the bodies beside each other.</summary>
internal static class ProgressPage
{
    internal static string Of(ProgressBook book, DateOnly day, SupervisionPolicy policy, PageOptions options)
    {
        Words words = new(options.Language);
        TaskProgress[] rows = [.. book.On(day, policy.Bands, policy.Elapse)];
        TaskProgress[] reported = [.. rows.Where(row => row.Latest is not null)];
        Supervision supervision = new(book, policy);
        return Shell.Of(words, options.Title ?? words.Say($"截至{Day(day)}的进展", $"Progress up to {Day(day)}"), [], page =>
        {
            Head(page, words, rows, reported);
            Shell.Section(page, "rows", words.Say("逐项进展", "Target by target"), () => Table(page, words, reported));
            Lags(page, words, supervision.LagNotices(day));
            Shell.Section(page, "bodies", words.Say("各单位", "Bodies"), () =>
                Standings(page, words, [.. supervision.Display(day).Select(body => body with { Unranked = null })]));
            Shell.Section(page, "policy", words.Say("所用办法", "The policy"), () =>
                page.Element("p", Wording.Of(policy, words.Language)));
            Shell.Findings(page, words, book.Findings);
        });
    }

    /// <summary>Bodies beside each other by a policy.</summary>
    internal static string Of(IReadOnlyList<OrganizationStanding> standings, SupervisionPolicy policy, string title, PageOptions options)
    {
        Words words = new(options.Language);
        int placed = standings.Count(standing => standing.Place is not null);
        return Shell.Of(words, options.Title ?? title, [], page =>
        {
            Shell.Section(page, "summary", words.Say("总体", "As a whole"), () =>
            {
                page.Element("p", words.Say($"{standings.Count}个单位，{placed}个有名次。",
                    $"{Wording.Count(standings.Count, "body", "bodies")}, {placed} with a place."),
                    ("class", "lead"));
                page.Element("p", Wording.Of(policy, words.Language));
            });
            Shell.Section(page, "bodies", words.Say("各单位", "Bodies"), () => Standings(page, words, standings));
            Shell.Section(page, "parts", words.Say("得分构成", "What the scores are made of"), () =>
            {
                foreach (OrganizationStanding standing in standings.Where(one => one.Place is not null))
                {
                    page.Line().Open("details", ("class", "chapter")).Element("summary", standing.Organization)
                        .Element("p", Wording.Of(standing, words.Language)).Close();
                }
            });
        });
    }

    private static void Head(HtmlWriter page, Words words, TaskProgress[] rows, TaskProgress[] reported) =>
        Shell.Section(page, "summary", words.Say("总体", "As a whole"), () =>
        {
            int judged = reported.Count(row => row.Status is not null);
            string[] parts = [.. Enum.GetValues<ScheduleStatus>()
                .Select(status => (status, Count: reported.Count(row => row.Status == status)))
                .Where(part => part.Count > 0).Select(part => words.Say($"{Wording.Of(part.status, words.Language)}{part.Count}项",
                    $"{part.Count} {Wording.Of(part.status, words.Language)}"))];
            decimal coverage = rows.Length == 0 ? 0 : (decimal)reported.Length / rows.Length;
            page.Element("p", words.Say(
                $"{rows.Length}项中有{reported.Length}项报送了进展，{judged}项可与序时进度比较{(parts.Length > 0 ? "：" : string.Empty)}{words.Joined(parts)}。",
                $"{reported.Length} of {rows.Length} are reported on, {judged} can be held against the schedule"
                    + $"{(parts.Length > 0 ? ": " : string.Empty)}{words.Joined(parts)}."), ("class", "lead"));
            page.Open("div", ("class", "coverage")).Open("p").Element("strong", Wording.Percent(coverage)).Text(" ")
                .Element("span", words.Say("已报送", "reported")).Close();
            Bars.Whole(page, coverage);
            page.Close();
        });

    private static void Table(HtmlWriter page, Words words, TaskProgress[] rows)
    {
        // The indicator names the row; the item follows it.
        ListTable table = new(page, Turned(TaskProgressRow.Heads(words.Language)), 5, 6, 7);
        foreach (TaskProgress progress in rows.OrderBy(row => row.Status is { } status ? 9 - (int)status : 10))
        {
            TaskProgressRow row = TaskProgressRow.Of(progress, words.Language);
            string[] cells = Turned(row.Cells);
            table.Row([cells[0].Length > 0 ? cells[0] : row.Task, .. cells.Skip(1)], row.Tone, cells.Length - 1, draw: column =>
            {
                if (column == 5 && progress.Completion?.Rate is { } rate)
                    Bars.Against(page, rate, progress.Expected, Shade.Of(row.Tone));
            });
        }

        table.End();
    }

    private static string[] Turned(IReadOnlyList<string> cells) => [cells[1], cells[0], .. cells.Skip(2)];

    private static void Standings(HtmlWriter page, Words words, IReadOnlyList<OrganizationStanding> standings)
    {
        bool placed = standings.Any(one => one.Place is not null || one.Unranked is not null);
        IReadOnlyList<string> heads = StandingRow.Heads(words.Language);
        int[] shown = placed ? [1, 0, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5];
        ListTable table = new(page, [.. shown.Select(column => heads[column])], placed ? [1, 2, 3, 4, 5] : [1, 2, 3, 4]);
        foreach (StandingRow row in standings.Select(one => StandingRow.Of(one, words.Language)))
            table.Row([.. shown.Select(column => row.Cells[column])]);
        table.End();
    }

    private static void Lags(HtmlWriter page, Words words, IReadOnlyList<LagNotice> notices)
    {
        if (notices.Count == 0)
            return;
        Shell.Section(page, "lags", words.Say("滞后事项", "What lags"), () =>
        {
            foreach (LagNotice notice in notices)
            {
                IReadOnlyList<string> lines = Wording.Of(notice, words.Language);
                page.Line().Open("details", ("class", "chapter"), ("open", string.Empty)).Element("summary", lines[0])
                    .Open("ul", ("class", "plain"));
                foreach (string line in lines.Skip(1))
                    page.Element("li", line);
                page.Close(2);
            }
        });
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
