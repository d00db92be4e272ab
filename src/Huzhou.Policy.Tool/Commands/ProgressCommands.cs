using System.CommandLine;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary><c>progress</c> and <c>lag</c>: periodic results held against the schedule of the year, by task, and what lags by lead body.</summary>
internal static class ProgressCommands
{
    internal static Command BuildProgress(Terminal terminal)
    {
        Option<bool> all = new("--all") { Description = "Also tasks that nobody has reported on." };
        return Build(terminal, "progress", "Holds periodic results against the year's schedule.", dayNeeded: false, [all], (parsed, archive, book, day, language) =>
        {
            bool everything = parsed.GetValue(all);
            TextTable table = language == Language.Chinese
                ? new([new("条目"), new("指标"), new("目标"), new("截至"), new("已完成"), new("完成率", true), new("应完成", true), new("进度差", true), new("年底推算"), new("状态")])
                : new([new("Item"), new("Indicator"), new("Target"), new("As of"), new("Reached"), new("Completion", true), new("Expected", true), new("Lead", true), new("Projection"), new("Status")]);
            foreach (TaskProgress row in book.On(day).Where(row => everything || row.Latest is not null))
                table.Add(Cells(row, language), Tone(row.Status), toned: 9);
            return table;
        });
    }

    internal static Command BuildLag(Terminal terminal) =>
        Build(terminal, "lag", "Lists what lags behind the year's schedule, by lead body.", dayNeeded: true, [], (_, archive, book, day, language) =>
        {
            TextTable table = language == Language.Chinese
                ? new([new("牵头单位"), new("条目"), new("指标"), new("目标"), new("截至"), new("已完成"), new("完成率", true), new("应完成", true), new("进度差", true), new("原因")])
                : new([new("Lead"), new("Item"), new("Indicator"), new("Target"), new("As of"), new("Reached"), new("Completion", true), new("Expected", true), new("Lead in points", true), new("Reason")]);
            foreach (LagItem lag in new Supervision(book).Lags(day))
                table.Add([lag.Organization, .. Cells(lag.Progress, language)[..8], Wording.Of(lag.Reason, language)], lag.Reason == LagReason.NotReported ? Presentation.Tone.Neutral : Presentation.Tone.Bad, toned: 9);
            return table;
        });

    private static Command Build(
        Terminal terminal, string name, string description, bool dayNeeded, Option[] more, Func<ParseResult, Archive, ProgressBook, DateOnly, Language, TextTable> table)
    {
        Argument<string> file = new("FILE") { Description = "CSV or JSON with task, as_of, value, unit and, where wanted, measure, target, reporter and statement." };
        Option<string?> on = new("--on") { Description = "The day to look from; the last day in the file where it is not given.", HelpName = "DAY", Required = dayNeeded };
        Option<string?> year = new("--year", "-y") { Description = "The year of the tasks; the day's year where it is not given.", HelpName = "N" };
        Option<string?> format = Given.Format("table", "csv", "markdown"), language = Given.Language(), archive = Given.Archive();
        Command command = new(name, description) { file, on, year, format, language, archive };
        foreach (Option option in more)
            command.Add(option);
        command.SetAction(parsed =>
        {
            string written = Given.OneOf("--format", parsed.GetValue(format), "table", "csv", "markdown");
            Language words = Given.LanguageOf(parsed.GetValue(language));
            DateOnly? wanted = parsed.GetValue(on) is { } text ? TextOptions.DateOf(text) : null;
            Archive documents = ArchiveSource.Load(parsed.GetValue(archive));
            string path = parsed.GetRequiredValue(file);
            IReadOnlyList<ProgressEntry> entries = ProgressFile.Read(path, documents);
            if (entries.Count == 0 && wanted is null)
                throw new Mistake($"\"{path}\" has no reports. Each row is one: task, as_of, value, unit.");
            DateOnly day = wanted ?? entries.Max(entry => entry.AsOf);
            Year of = Known.TaskYear(documents, parsed.GetValue(year) ?? day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
            ProgressBook book = ProgressBook.Of(documents, of, entries);
            TableFormat.Write(terminal, written, table(parsed, documents, book, day, words));
            foreach (Finding finding in book.Findings)
                terminal.Error.WriteLine($"huzhou-policy: {finding.Code} {finding.Message}");
            return book.Findings.Count > 0 ? ExitCode.BadInput : ExitCode.Done;
        });
        return command;
    }

    private static string[] Cells(TaskProgress row, Language language)
    {
        QuantityFormat format = QuantityFormat.Of(language);
        return
        [
            row.Task.ToString(),
            row.Target is { } target ? Wording.Of(target.Indicator, language) : string.Empty,
            row.Target is { } aim ? TargetText.Of(aim).ToString(language) : string.Empty,
            row.Latest?.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty,
            row.Latest?.Value is { } value ? format.Format(value) : row.Latest?.Statement ?? string.Empty,
            row.Completion?.Rate is { } rate ? Wording.Percent(rate) : string.Empty,
            row.Expected is { } expected ? Wording.Percent(expected) : string.Empty,
            row.LeadPoints is { } lead ? Wording.Difference(Quantity.Points(lead), language) : string.Empty,
            row.Projection is { } projection ? format.Format(projection, 2, row.Target?.Condition.Number?.Value) : string.Empty,
            row.Status is { } status ? Wording.Of(status, language) : row.IsStanding ? Wording.Of(TaskKind.Standing, language) : string.Empty,
        ];
    }

    private static Tone Tone(ScheduleStatus? status) => status switch
    {
        ScheduleStatus.OnSchedule => Presentation.Tone.Good,
        ScheduleStatus.FarBehind => Presentation.Tone.Bad,
        _ => Presentation.Tone.Neutral,
    };
}
