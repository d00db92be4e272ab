using System.CommandLine;
using Huzhou.Policy.Batches;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Pages;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tool.Facts;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary>
/// <c>cycle</c>: the targets of a plan judged by a later text, from the raw texts; or folders of both for many governments.
/// </summary>
internal static class CycleCommand
{
    /// <summary>What two texts alone reach before the plan is not shown here.</summary>
    private static readonly Dictionary<string, TargetBaseline> NoBaselines = [];

    internal static Command Build(Terminal terminal)
    {
        Option<bool> summary = new("--summary")
        {
            Description = "What the cycle comes to in chapters, instead of a row a target: silent and drifting targets, the next plan, "
                + "what slipped.",
        };
        Option<string?> archive = Given.Archive();
        Argument<string?> plan = new("PLAN") { Description = "The text that sets the targets.", Arity = ArgumentArity.ZeroOrOne };
        Argument<string[]> results = new("RESULTS")
        {
            Description = "The later texts that report the results: a report, a communiqué, progress reports.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> plans = new("--plans") { Description = "A folder of plans instead of one.", HelpName = "DIR" },
            reports = new("--results") { Description = "A folder of texts with results.", HelpName = "DIR" };
        Option<string?> year = new("--year", "-y")
        {
            Description = "The year the plan is for; found in the texts where it is not given.",
            HelpName = "N"
        };
        Option<bool> facts = new("--facts") { Description = "One JSON object a line for every target with what came of it." };
        Option<string?> format = Given.Format("table", "json", "csv", "markdown", "html", "xlsx"), language = Given.Language(),
            failOn = Given.FailOn(), output = Given.Output();
        Option<bool> mark = Given.Mark();
        Option<string?> review = Given.Review();
        TextOptions text = new();
        RowOptions choice = new();
        Command command = new("cycle", "Judges the targets of a plan by what a later text reports, from the texts alone.") { plan, results,
            plans, reports, year, summary, facts, format, output, mark, language, failOn, archive, review };
        choice.AddTo(command);
        text.AddTo(command, withDate: false);
        command.SetAction(parsed =>
        {
            Wishes wishes = new(
                Given.OneOf("--format", parsed.GetValue(format), "table", "json", "csv", "markdown", "html", "xlsx"),
                Given.LanguageOf(terminal, parsed.GetValue(language)),
                parsed.GetValue(facts),
                parsed.GetValue(year) is { } given ? Given.YearOf(given) : null,
                Given.ManyOf("--fail-on", parsed.GetValue(failOn), "missed", "silent", "finding"),
                parsed.GetValue(summary),
                parsed.GetValue(mark),
                choice.IsGiven(parsed),
                parsed.GetValue(review) is { } decided ? ReviewFile.Read(decided) : null,
                (documents, card) => choice.Choose(parsed, documents, card, Given.LanguageOf(terminal, parsed.GetValue(language))));
            Batch batch = text.Batch(terminal, parsed, null);
            (string? one, string[] others, string? from, string? to) = (parsed.GetValue(plan), parsed.GetValue(results) ?? [],
                parsed.GetValue(plans), parsed.GetValue(reports));
            bool isOfYear = one is null && others.Length == 0 && from is null && to is null && wishes.Year is not null;
            wishes.Require(isOfYear, isOfFolders: from is not null, parsed.GetValue(archive) is not null);
            string? file = parsed.GetValue(output);
            return (one, others, from, to) switch
            {
                ({ } first, { Length: > 0 }, null, null) =>
                    OutputFile.Into(terminal, file, into => Pair(into, batch, first, others, wishes)),
                (null, { Length: 0 }, { } first, { } second) when wishes.Format == "html" =>
                    Folders(terminal, batch, first, second, wishes, new CycleFolder(terminal, file, wishes.Language)),
                (null, { Length: 0 }, { } first, { } second) =>
                    OutputFile.Into(terminal, file, into => Folders(into, batch, first, second, wishes, null)),
                _ when isOfYear => OutputFile.Into(terminal, file, into =>
                    Known(into, ArchiveSource.Load(parsed.GetValue(archive)), wishes.Year!.Value, batch.Government, wishes)),
                _ =>
                    throw new Mistake(
                        "cycle takes a plan and its results, 'cycle PLAN RESULTS...', two folders, 'cycle --plans DIR --results DIR', "
                            + "or the year of an archive, 'cycle --year 2023'.",
                        "cycle需要计划和结果“cycle PLAN RESULTS...”，或两个文件夹“cycle --plans DIR --results DIR”，"
                            + "或归档的年份“cycle --year 2023”。"),
            };
        });
        return command;
    }

    private static int Pair(Terminal terminal, Batch batch, string planFile, string[] resultFiles, Wishes wishes)
    {
        Cycle cycle = Cycle.Of(batch, planFile, resultFiles, wishes.Year).Reviewed(terminal, wishes.Review);
        foreach (Said doubt in cycle.Doubts)
            terminal.Tell(doubt);
        if (wishes.Facts)
            FactLines.WriteLinks(terminal.Output, cycle.Plan, cycle.Results, cycle.Rows);
        else
            Write(terminal, cycle.Analysis, cycle.Archive, cycle.Texts, wishes);
        return wishes.CodeOf(cycle.Rows, cycle.Results.Prepend(cycle.Plan).Any(read => read.Findings.Any()));
    }

    /// <summary>The cycle of a year from the documents of an archive that are of one government.</summary>
    private static int Known(Terminal terminal, Archive archive, Year year, string? government, Wishes wishes)
    {
        if (archive.TargetsOf(year).Count == 0)
            throw Tool.Known.NoTarget(archive, year);
        archive = wishes.Review is { } review ? ReviewFile.Apply(terminal, review, archive) : archive;
        CycleAnalysis cycle = CycleAnalysis.Of(archive, year, Tool.Known.Government(archive, government));
        Write(terminal, cycle, archive, PageOptions.Default.Texts, wishes);
        return wishes.CodeOf(cycle.Scorecard.Rows, finding: false);
    }

    private static void Write(Terminal terminal, CycleAnalysis cycle, Archive archive, IReadOnlyDictionary<string, string> texts,
        Wishes wishes)
    {
        if (wishes.Format is "html" or "xlsx")
        {
            PageOptions options = new() { Language = wishes.Language, Archive = archive, Texts = texts };
            if (wishes.Format == "html")
                terminal.Output.Write(PolicyHtml.Write(cycle, options));
            else
                terminal.WriteWorkbook(stream => PolicyWorkbook.WriteAsync(stream, cycle, options));
            return;
        }

        if (wishes.Format == "json")
        {
            terminal.Output.Write(PolicyJson.Write(cycle));
            return;
        }

        CycleSummary summary = CycleSummary.Of(cycle, wishes.Language, archive);
        if (wishes.Summary)
        {
            foreach (CycleSummary.Chapter chapter in summary.Chapters)
                Say(terminal, chapter);
            return;
        }

        ChosenRows rows = wishes.Choose(archive, cycle.Scorecard);
        if (wishes.Format == "csv")
        {
            terminal.Output.Write(
                PolicyCsv.Write(cycle.Scorecard with { Rows = rows.Shown, Total = Tally.Of(rows.Shown) }, wishes.Mark));
            return;
        }

        TableFormat.Write(terminal, wishes.Format, AssessmentTable.Of(rows.Shown, new Owners(archive), NoBaselines, wishes.Language));
        rows.TellShortened(terminal.Output, wishes.Language);
        terminal.Output.WriteLine();
        // What the documents say of themselves is about all of their targets, and stands beside the count of all.
        IEnumerable<string> lines = rows.All.Count == cycle.Scorecard.Rows.Count
            ? summary.Chapters[0].Lines.Concat(OwnProblems(archive, cycle, wishes.Language))
            : [Wording.Of(Tally.Of(rows.All), wishes.Language)];
        foreach (string line in lines)
            Say(terminal, line);
    }

    /// <summary>The problems that the later document names itself, beside what was counted.</summary>
    private static IEnumerable<string> OwnProblems(Archive archive, CycleAnalysis cycle, Language language)
    {
        string[] topics = [.. cycle.Shortcomings.Select(problem => Wording.Name(problem.Topic, language, archive))];
        if (topics.Length > 0)
            yield return language == Language.Chinese ? $"文件自述的问题：{string.Join("；", topics)}。"
                : $"Problems that the document names itself: {string.Join("; ", topics)}.";
    }

    /// <summary>A chapter: its title, and its lines hung under it.</summary>
    private static void Say(Terminal terminal, CycleSummary.Chapter chapter)
    {
        terminal.Output.WriteLine(chapter.Title);
        foreach (string line in chapter.Lines)
        {
            string lead = "  - ";
            foreach (string part in Cells.Wrap(line, terminal.Width - 4))
            {
                terminal.Output.WriteLine(lead + part);
                lead = "    ";
            }
        }

        terminal.Output.WriteLine();
    }

    private static void Say(Terminal terminal, string text)
    {
        foreach (string line in Cells.Wrap(text, terminal.Width))
            terminal.Output.WriteLine(line);
    }

    private static int Folders(Terminal terminal, Batch batch, string plansFolder, string resultsFolder, Wishes wishes,
        CycleFolder? pages)
    {
        List<FileReading> plans = [], results = [];
        batch.ReadAll(Files(plansFolder, "--plans"), plans.Add, writes: false);
        batch.ReadAll(Files(resultsFolder, "--results"), results.Add, writes: false);
        List<(string Key, Cycle Cycle)> cycles = [];
        foreach (FileReading plan in plans)
        {
            if ((plan.Document.Year ?? wishes.Year) is not { } year)
            {
                terminal.Tell(new Said($"\"{plan.File}\" does not say which year it plans for; --year says it.",
                    $"“{plan.File}”没有写明是哪一年的计划；请用--year指明。"));
                continue;
            }

            if (wishes.Year is { } wanted && year != wanted)
                continue;
            FileReading[] later = [.. results.Where(r => CycleReading.ReportsOn(r.Document, year) && IsOfOne(plan, r))];
            if (later.Length == 0)
                terminal.Tell(new Said(
                    $"no text in \"{resultsFolder}\" reports on {plan.Document.Government} {year}, which \"{plan.File}\" plans for.",
                    $"“{resultsFolder}”中没有文本报告{plan.Document.Government}{year}年，而“{plan.File}”是该年的计划。"));
            else
                Add(Cycle.Of(batch, plan, later, year).Reviewed(terminal, wishes.Review));
        }

        void Add(Cycle cycle) => cycles.Add(($"{cycle.Plan.Document.Government} {cycle.Year}", cycle));

        if (cycles.Count == 0)
            throw new Mistake(
                "no plan could be paired with results. Both texts have to be of one government, and the results of the year the plan is "
                    + "for; --government says it where the texts do not.",
                "没有计划能与结果配对。两篇文本须属同一政府，结果须报告计划的年份；文本没有写明时，请用--government指明。");
        TallyTable table = new("government", wishes.Language);
        foreach ((string key, Cycle cycle) in cycles.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            if (wishes.Facts)
                FactLines.WriteLinks(terminal.Output, cycle.Plan, cycle.Results, cycle.Rows);
            table.Add(key, Tally.Of(cycle.Rows));
        }

        if (wishes.Format == "json" && !wishes.Facts)
            terminal.Output.Write(PolicyJson.Write([.. cycles.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c =>
                new Scorecard.Group(c.Key, Tally.Of(c.Cycle.Rows)) { Targets = [.. c.Cycle.Rows.Select(row => row.Target.Id)] })]));
        else if (pages is not null)
            pages.Write(cycles);
        else if (!wishes.Facts)
            TableFormat.Write(terminal, wishes.Format, table.Table);
        int code = wishes.CodeOf([.. cycles.SelectMany(c => c.Cycle.Rows)], finding: false);
        return batch.BadCount > 0 ? ExitCode.BadInput : code;
    }

    /// <summary>
    /// Whether two texts are of one government; where one does not say whose it is, their names have to be alike but for digits.
    /// </summary>
    private static bool IsOfOne(FileReading plan, FileReading results) =>
        plan.Read.Government is { } one && results.Read.Government is { } other
            ? one == other
            : Letters(plan.File) == Letters(results.File);

    private static string Letters(string file) => string.Concat(Path.GetFileNameWithoutExtension(file).Where(c => !char.IsDigit(c)));

    private static string[] Files(string folder, string option)
    {
        if (!Directory.Exists(folder))
            throw new Mistake($"there is no folder \"{folder}\". {option} takes a folder with texts.",
                $"没有文件夹“{folder}”。{option}要的是存放文本的文件夹。");
        // A pipe in a folder is as long as an empty file and would be waited for without an end.
        string[] files = [.. new DirectoryInfo(folder).EnumerateFiles().Where(file => !file.Name.StartsWith('.') && file.Length > 0)
            .Select(file => Path.Combine(folder, file.Name)).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new Mistake($"the folder \"{folder}\" holds no files. {option} takes a folder with texts.",
            $"文件夹“{folder}”中没有文件。{option}要的是存放文本的文件夹。");
    }

    private sealed record class Wishes(string Format, Language Language, bool Facts, Year? Year, IReadOnlySet<string> FailOn, bool Summary,
        bool Mark, bool IsChosen, Review? Review, Func<Archive, Scorecard, ChosenRows> Choose)
    {
        /// <summary>Refuses what has no meaning together, so that no option is dropped without a word.</summary>
        internal void Require(bool isOfYear, bool isOfFolders, bool hasArchive)
        {
            if (hasArchive && !isOfYear)
                throw new Mistake("--archive goes with the year of an archive, 'cycle --year 2023 --archive FILE', not with texts.",
                    "--archive与归档的年份同用“cycle --year 2023 --archive FILE”，不与文本同用。");
            if (Facts && isOfYear)
                throw new Mistake(
                    "--facts quotes the texts, so it goes with texts. --format json gives an archive's cycle with all its places.",
                    "--facts引用原文，须与文本同用。归档的结果及其位置可用--format json。");
            if (Facts && Format != "table")
                throw new Mistake("--facts writes JSON lines and takes no --format. Leave one of them out.",
                    "--facts写出JSON行，不与--format同用。请去掉其中一个。");
            if (IsChosen && (Facts || Summary || isOfFolders || Format is "json" or "html" or "xlsx"))
                throw new Mistake(
                    "--where, --section, --unit, --verdict and --top choose rows of a table or of CSV, not of anything else here.",
                    "--where、--section、--unit、--verdict和--top在此只选表格或CSV的行。");
            if (isOfFolders && Format == "xlsx")
                throw new Mistake("a workbook holds one cycle. Give one plan and its results, or --format html or csv for folders.",
                    "一个工作簿只容纳一个周期。请给一篇计划及其结果，文件夹用--format html或csv。");
            if (Summary && (Facts || isOfFolders || Format != "table"))
                throw new Mistake("--summary tells one cycle in words. It does not go with --facts, --format or folders.",
                    "--summary用文字概述，不与--facts、--format或文件夹同用。");
        }

        internal int CodeOf(IReadOnlyList<Assessment> rows, bool finding) =>
            (FailOn.Contains("missed") && rows.Any(row => row.Verdict == Verdict.Missed))
            || (FailOn.Contains("silent") && rows.Any(row => row.Verdict == Verdict.NotReported))
            || (FailOn.Contains("finding") && (finding || rows.Any(row => row.Findings.Count > 0)))
                ? ExitCode.Failed
                : ExitCode.Done;
    }
}
