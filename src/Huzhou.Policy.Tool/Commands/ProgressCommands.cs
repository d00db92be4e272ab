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
/// <c>progress</c> and <c>lag</c>: periodic results held against the schedule of the year, by task, and what lags by lead body.
/// </summary>
internal static class ProgressCommands
{
    /// <summary>The columns of a task's progress that hold numbers: completion, expected and lead.</summary>
    private static readonly int[] s_numbers = [5, 6, 7];

    internal static Command BuildProgress(Terminal terminal)
    {
        Option<string?> on = new("--on")
        {
            Description = "The day to look from; the last day in the file where it is not given.",
            HelpName = "DAY"
        };
        Option<bool> all = new("--all") { Description = "Also tasks that nobody has reported on." };
        Option<string?> by = new("--by")
        {
            Description = "A line for every task (default), or for every organization without places.",
            HelpName = "task|organization"
        };
        ProgressOptions options = new();
        Command command = new("progress", "Holds periodic results against the year's schedule.") { on, all, by };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            ProgressRequest request = options.Read(terminal, parsed, parsed.GetValue(on));
            if (Given.OneOf("--by", parsed.GetValue(by), "task", "organization") == "organization")
                return options.Into(terminal, parsed, into => Display(into, request));
            bool everything = parsed.GetValue(all);
            TaskProgress[] rows = [.. request.Book.On(request.Day, request.Policy.Bands, request.Policy.Elapse)
                .Where(row => everything || row.Latest is not null)];
            return options.Into(terminal, parsed, into =>
            {
                request.Write(into, () => Progress(rows, request.Language), () => PolicyJson.Write((IReadOnlyList<TaskProgress>)rows),
                    () => PolicyHtml.Write(request.Book, request.Day, request.Policy, request.Page),
                    stream => PolicyWorkbook.WriteAsync(stream, request.Book, request.Day, request.Policy, request.Page));
                if (request.HasPlans && request.IsForPeople)
                    WithoutPlan(into, request);
                return request.Findings(into);
            });
        });
        return command;
    }

    internal static Command BuildLag(Terminal terminal)
    {
        Option<string> on = new("--on") { Description = "The day to look from.", HelpName = "DAY", Required = true };
        Option<bool> reported = new("--reported") { Description = "Leaves out what nobody has reported on." },
            circular = new("--circular") { Description = "Writes what is circulated instead: body by body, by the policy." };
        ProgressOptions options = new();
        Command command = new("lag", "Lists what lags behind the year's schedule, by lead body.") { on, reported, circular };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            ProgressRequest request = options.Read(terminal, parsed, parsed.GetRequiredValue(on));
            if (parsed.GetValue(circular))
                return options.Into(terminal, parsed, into => Circulate(into, request));
            LagItem[] lags = [.. request.Supervision.Lags(request.Day)
                .Where(lag => !parsed.GetValue(reported) || lag.Reason != LagReason.NotReported)];
            return options.Into(terminal, parsed, into =>
            {
                request.Write(into, () => Lags(lags, request.Language), () => PolicyJson.Write((IReadOnlyList<LagItem>)lags));
                return request.Findings(into);
            });
        });
        return command;
    }

    /// <summary>What a monthly display shows: every body, without places and without reasons for having none.</summary>
    private static int Display(Terminal terminal, ProgressRequest request)
    {
        OrganizationStanding[] bodies = [.. request.Supervision.Display(request.Day).Select(body => body with { Unranked = null })];
        request.Write(terminal, () => StandingCommands.Table(bodies, request.Language),
            () => PolicyJson.Write((IReadOnlyList<OrganizationStanding>)bodies));
        return request.Findings(terminal);
    }

    /// <summary>A paragraph for every body with something that lags.</summary>
    private static int Circulate(Terminal terminal, ProgressRequest request)
    {
        request.NeedsPeople("--circular", new Said("json without it lists what lags.", "不给此项时json列出落后事项。"));
        string bullet = request.Format == "markdown" ? "- " : "  ";
        foreach (IReadOnlyList<string> lines in request.Supervision.LagNotices(request.Day)
            .Select(body => Wording.Of(body, request.Language)))
        {
            terminal.Output.WriteLine(lines[0] + (request.Format == "markdown" ? "\n" : string.Empty));
            foreach (string line in lines.Skip(1))
                terminal.Output.WriteLine(bullet + line);
            terminal.Output.WriteLine();
        }

        return request.Findings(terminal);
    }

    private static TextTable Progress(IReadOnlyList<TaskProgress> rows, Language language)
    {
        IReadOnlyList<string> heads = TaskProgressRow.Heads(language);
        TextTable table = new([.. heads.Select((head, i) => new Column(head, s_numbers.Contains(i)))]);
        foreach (TaskProgressRow row in rows.Select(row => TaskProgressRow.Of(row, language)))
            table.Add(row.Cells, row.Tone, toned: heads.Count - 1);
        return table;
    }

    private static TextTable Lags(IReadOnlyList<LagItem> lags, Language language)
    {
        bool zh = language == Language.Chinese;
        Column[] columns = [.. TaskProgressRow.Heads(language).Take(8).Select((head, i) => new Column(head, s_numbers.Contains(i)))];
        TextTable table = new([new(zh ? "牵头单位" : "Lead body"), .. columns, new(zh ? "原因" : "Reason")]);
        foreach (LagItem lag in lags)
        {
            TaskProgressRow row = TaskProgressRow.Of(lag.Progress, language);
            table.Add([lag.Organization, .. row.Cells.Take(8), Wording.Of(lag.Reason, language)],
                lag.Reason == LagReason.NotReported ? Tone.Neutral : Tone.Bad, toned: 9);
        }

        return table;
    }

    /// <summary>The tasks that have something to judge and no work plan, by lead body.</summary>
    private static void WithoutPlan(Terminal terminal, ProgressRequest request)
    {
        IReadOnlyList<PolicyTask> tasks = request.Book.WithoutPlan;
        request.WriteNote(terminal,
            request.Say($"没有工作计划的任务：{tasks.Count}项（常态工作不计）", $"Tasks without a work plan: {tasks.Count} (standing work left out)"));
        if (tasks.Count == 0)
            return;
        TextTable table = new([new(request.Say("牵头单位", "Lead bodies")), new(request.Say("项数", "Tasks"), true),
            new(request.Say("条目", "Items"))]);
        foreach (IGrouping<string, PolicyTask> body in tasks.GroupBy(task => string.Join('、', task.Responsibility?.Leads ?? [])))
            table.Add([body.Key, body.Count().ToString(CultureInfo.InvariantCulture),
                string.Join(request.Say("、", ", "), body.Select(task => task.Id))]);
        terminal.Output.WriteLine();
        TableFormat.Write(terminal, request.Format, table);
    }
}
