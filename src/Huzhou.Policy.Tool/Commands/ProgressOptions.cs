using System.CommandLine;
using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Pages;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary>
/// What the commands on periodic results take alike: the results, the work plans, the policy, the year, and how to write what comes of
/// them.
/// </summary>
internal sealed class ProgressOptions
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "What 'read --format json' writes of progress reports, or CSV or JSON with task, as_of, value, unit and, "
            + "where wanted, measure, target, reporter and statement.",
    };

    private readonly Option<string?> _plans = new("--plans")
    {
        Description = "Work plans in CSV or JSON; the year's even course where a task has none.", HelpName = "FILE",
    };

    private readonly Option<string?> _policy = new("--policy")
    {
        Description =
            "The policy in JSON: credit, bands, caps, coverage, rounds; the documented defaults where it is not given.",
        HelpName = "FILE"
    };

    private readonly Option<string?> _year = new("--year",
        "-y")
    {
        Description = "The year of the tasks; the day's year where it is not given.", HelpName = "N",
    };

    private readonly Option<string?> _format = Given.Format("table", "csv", "json", "markdown", "html", "xlsx"),
        _language = Given.Language(), _archive = Given.Archive(), _output = Given.Output();

    internal void AddTo(Command command)
    {
        command.Add(_file);
        foreach (Option option in (Option[])[_plans, _policy, _year, _format, _output, _language, _archive])
            command.Add(option);
    }

    /// <summary>Runs a command with its output in the file that was named, or on the terminal.</summary>
    internal int Into(Terminal terminal, ParseResult parsed, Func<Terminal, int> run) =>
        OutputFile.Into(terminal, parsed.GetValue(_output), run);

    /// <summary>What was asked for, with everything read.</summary>
    /// <param name="terminal">Where the command runs.</param>
    /// <param name="parsed">The command as it was called.</param>
    /// <param name="on">The day to look from; the last day in the file where it is null.</param>
    internal ProgressRequest Read(Terminal terminal, ParseResult parsed, string? on)
    {
        string format = Given.OneOf("--format", parsed.GetValue(_format), "table", "csv", "json", "markdown", "html", "xlsx");
        Language language = Given.LanguageOf(terminal, parsed.GetValue(_language));
        DateOnly? wanted = on is null ? null : TextOptions.DateOf(on);
        SupervisionPolicy policy = parsed.GetValue(_policy) is { } choices ? SupervisionFiles.Policy(choices) : SupervisionPolicy.Default;
        IReadOnlyList<WorkPlan>? plans = parsed.GetValue(_plans) is { } drawnUp ? SupervisionFiles.Plans(drawnUp) : null;
        string path = parsed.GetRequiredValue(_file);
        (Archive archive, IReadOnlyList<ProgressEntry> entries) = Reports(path, parsed.GetValue(_archive));
        if (entries.Count == 0 && wanted is null)
            throw new Mistake($"\"{path}\" has no reports. Each row is one: task, as_of, value, unit.",
                $"“{path}”中没有结果。每行一条：task、as_of、value、unit。");
        DateOnly day = wanted ?? entries.Max(entry => entry.AsOf);
        Year year = Known.TaskYear(archive, parsed.GetValue(_year) ?? day.Year.ToString(CultureInfo.InvariantCulture));
        return new ProgressRequest(ProgressBook.Of(archive, year, entries, plans), policy, plans is not null, day, format, language);
    }

    /// <summary>
    /// The reports of a file and the archive whose tasks they are about: that of the user, else the documents in which the reports
    /// themselves were read.
    /// </summary>
    private static (Archive Archive, IReadOnlyList<ProgressEntry> Entries) Reports(string path, string? archive)
    {
        if (ProgressFile.Documents(path) is not { } read)
        {
            Archive tasks = ArchiveSource.Load(archive);
            return (tasks, ProgressFile.Read(path, tasks));
        }

        ProgressEntry[] entries = [.. read.Documents.OfType<Document.ProgressReport>().SelectMany(report => report.Entries)];
        // Targets have the ids of the documents they were read in; a breakdown of the user's has its own.
        return archive is null ? (read, entries)
            : (ArchiveSource.Load(archive), [.. entries.Select(entry => entry with { Target = null })]);
    }
}

/// <summary>Periodic results with what they are held against, and how to write what comes of them.</summary>
/// <param name="Book">The results and plans that fit, with what does not.</param>
/// <param name="Policy">The policy.</param>
/// <param name="HasPlans">Whether work plans were given.</param>
/// <param name="Day">The day to look from.</param>
/// <param name="Format">How to write it.</param>
/// <param name="Language">The language of the words.</param>
internal sealed record class ProgressRequest(ProgressBook Book, SupervisionPolicy Policy, bool HasPlans, DateOnly Day, string Format,
    Language Language)
{
    internal Supervision Supervision { get; } = new(Book, Policy);

    /// <summary>Whether people read it, so that lines may stand around the table.</summary>
    internal bool IsForPeople => Format is "table" or "markdown";

    internal string Say(string chinese, string english) => Language == Language.Chinese ? chinese : english;

    /// <summary>How a page of the results is written.</summary>
    internal PageOptions Page => new() { Language = Language };

    /// <summary>Writes a table, or what the library writes of the same results as JSON, as a page or as a workbook.</summary>
    internal void Write(Terminal terminal, Func<TextTable> table, Func<string> json, Func<string>? page = null,
        Func<Stream, Task>? workbook = null)
    {
        if (Format == "xlsx")
            terminal.WriteWorkbook(workbook
                ?? throw new Mistake("there is no workbook of this. 'progress --format xlsx' holds what lags as well.",
                    "此处没有工作簿。落后事项也见于“progress --format xlsx”。"));
        else if (Format == "html")
            terminal.Output.Write((page ?? throw new Mistake("there is no page of this. 'progress --format html' shows what lags as well.",
                "此处没有页面。落后事项也见于“progress --format html”。"))());
        else if (Format == "json")
            terminal.Output.WriteLine(json().TrimEnd('\n'));
        else
            TableFormat.Write(terminal, Format, table());
    }

    /// <summary>Refuses an option that writes sentences where a program reads.</summary>
    internal void NeedsPeople(string option, Said instead)
    {
        if (!IsForPeople)
            throw new Mistake(
                $"{option} writes sentences, and --format {Format} has no place for them. Use table or markdown; {instead.English}",
                $"{option}写出的是语句，--format {Format}容纳不了。请用table或markdown；{instead.Chinese}");
    }

    /// <summary>Writes a line under the table, where people read it.</summary>
    internal void WriteNote(Terminal terminal, string note)
    {
        if (!IsForPeople)
            return;
        terminal.Output.WriteLine();
        foreach (string line in Format == "table" ? Cells.Wrap(note, terminal.Width) : [note])
            terminal.Output.WriteLine(line);
    }

    /// <summary>Names what does not fit the tasks.</summary>
    /// <returns>The exit code: bad input where something does not fit.</returns>
    internal int Findings(Terminal terminal)
    {
        foreach (Finding finding in Book.Findings)
            terminal.Tell(finding);
        return Book.Findings.Count > 0 ? ExitCode.BadInput : ExitCode.Done;
    }
}
