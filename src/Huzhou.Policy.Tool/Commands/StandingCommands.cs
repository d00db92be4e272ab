using System.CommandLine;
using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Pages;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary>
/// <c>rank</c> and <c>appraise</c>: bodies beside each other by a policy, on a day of the year and for the year as a whole.
/// </summary>
internal static class StandingCommands
{
    /// <summary>The columns of a standing that hold words: the body, and why it has no place.</summary>
    private static readonly int[] s_words = [1, 6];

    internal static Command BuildRank(Terminal terminal)
    {
        Option<string> on = new("--on")
        {
            Description = "The day to look from, such as the end of a quarter.", HelpName = "DAY",
            Required = true
        };
        return Build(terminal, new Command("rank", "Ranks the bodies by progress against the year's schedule.") { on },
            parsed => parsed.GetRequiredValue(on), (request, supervision) =>
            (supervision.Rank(request.Day), request.Say($"截至{Day(request.Day)}的排名", $"Ranking on {Day(request.Day)}")));
    }

    internal static Command BuildAppraise(Terminal terminal) =>
        Build(terminal,
            new Command("appraise", "Appraises the bodies for the year: progress on the days of the rankings, and completion at the end."),
            _ => null, (request, supervision) =>
        {
            Year year = request.Book.Portfolios.Year;
            string last = Day(request.Day);
            return (supervision.Appraise(), request.Say($"{year}年度考核，结果报至{last}", $"Appraisal of {year}, results up to {last}"));
        });

    private static Command Build(
        Terminal terminal, Command command, Func<ParseResult, string?> on,
        Func<ProgressRequest, Supervision, (IReadOnlyList<OrganizationStanding> Standings, string Title)> result)
    {
        Option<bool> explain = new("--explain")
        {
            Description = "Also shows, target by target, what the score of every ranked body is made of.",
        };
        ProgressOptions options = new();
        command.Add(explain);
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            ProgressRequest request = options.Read(terminal, parsed, on(parsed));
            bool explained = parsed.GetValue(explain);
            if (explained)
                request.NeedsPeople("--explain", new Said("json holds the parts of every score without it.",
                    "不给此项时json也有每个得分的构成。"));
            (IReadOnlyList<OrganizationStanding> standings, string title) = result(request, request.Supervision);
            return options.Into(terminal, parsed, into => Write(into, request, standings, title, explained));
        });
        return command;
    }

    private static int Write(Terminal terminal, ProgressRequest request, IReadOnlyList<OrganizationStanding> standings, string title,
        bool explained)
    {
        if (request.IsForPeople)
            terminal.Output.WriteLine(Title(request, title, standings) + "\n");
        request.Write(terminal, () => Table(standings, request.Language), () => PolicyJson.Write(standings),
            () => PolicyHtml.Write(standings, request.Policy, title, request.Page),
            stream => PolicyWorkbook.WriteAsync(stream, standings, request.Policy, title, request.Page));
        foreach (OrganizationStanding ranked in explained ? standings.Where(standing => standing.Place is not null) : [])
            request.WriteNote(terminal, Wording.Of(ranked, request.Language));
        request.WriteNote(terminal, Wording.Of(request.Policy, request.Language));
        return request.Findings(terminal);
    }

    private static string Title(ProgressRequest request, string title, IReadOnlyList<OrganizationStanding> standings)
    {
        int placed = standings.Count(standing => standing.Place is not null);
        return request.Say($"{title}：{standings.Count}个单位，{placed}个有名次",
            $"{title}: {Wording.Count(standings.Count, "body", "bodies")}, {placed} with a place");
    }

    internal static TextTable Table(IReadOnlyList<OrganizationStanding> standings, Language language)
    {
        TextTable table = new([.. StandingRow.Heads(language).Select((head, i) => new Column(head, !s_words.Contains(i)))]);
        foreach (OrganizationStanding standing in standings)
            table.Add(StandingRow.Of(standing, language).Cells);
        return table;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
