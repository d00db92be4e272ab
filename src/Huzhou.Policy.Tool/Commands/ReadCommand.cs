using System.CommandLine;
using System.Globalization;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tool.Facts;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary><c>read</c>: what official texts say, as a table, as facts a line, or as an archive for the other commands.</summary>
internal static class ReadCommand
{
    internal static Command Build(Terminal terminal)
    {
        Argument<string[]> files = new("FILE") { Description = "Texts; a dash reads what is piped in.", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> facts = new("--facts") { Description = "One JSON object a line for every fact, in the order of the text." };
        Option<bool> findings = new("--findings")
        {
            Description = "Only what could not be settled; with --facts, only the lines of findings.",
        };
        Option<bool> trace = new("--trace")
        {
            Description = "For every number the rules that named it and the slots they filled; with --facts, beside its other members.",
        };
        Option<bool> account = new("--account")
        {
            Description = "What became of every number of the text: facts, set aside by kind, open; -f json lists them.",
        };
        Option<string?> format = Given.Format("table", "json"), language = Given.Language(),
            failOn = new("--fail-on") { Description = "Exit with 1 where a finding was made.", HelpName = "finding" };
        Option<string?> year = new("--year", "-y")
        {
            Description = "The year the texts plan for; found in the text where it is not given.",
            HelpName = "N"
        };
        Option<string?> folder = new("--batch")
        {
            Description = "Reads all texts of a folder instead, or those whose names are piped in (-), into --to.",
            HelpName = "FOLDER",
        };
        Option<string?> to = new("--to")
        {
            Description = "The folder of parts that --batch writes: Parquet where its name ends in .parquet, else JSON lines.",
            HelpName = "FOLDER",
        };
        TextOptions text = new();
        Command command = new("read", "Reads official texts: targets, results, tasks and owners, each with its place.") { files, facts,
            findings, trace, account, format, language, year, failOn, folder, to };
        text.AddTo(command);
        command.SetAction(parsed =>
        {
            string written = Given.OneOf("--format", parsed.GetValue(format), "table", "json");
            Language words = Given.LanguageOf(terminal, parsed.GetValue(language));
            bool failOnFinding = Given.ManyOf("--fail-on", parsed.GetValue(failOn), "finding").Count > 0;
            bool lines = parsed.GetValue(facts), onlyFindings = parsed.GetValue(findings), traces = parsed.GetValue(trace),
                accounts = parsed.GetValue(account);
            Batch batch = text.Batch(terminal, parsed, parsed.GetValue(year), traces);
            string[] named = parsed.GetValue(files) ?? [];
            if (parsed.GetValue(folder) is { } batchFolder)
            {
                return named.Length > 0 ? throw new Mistake("--batch reads a folder. Give files or --batch, not both.",
                        "--batch读取文件夹。文件与--batch只能给一样。")
                    : new BatchFolder(terminal, batch, batchFolder, parsed.GetValue(to)
                        ?? throw new Mistake("--batch needs --to, the folder it writes, such as --to read.parquet.",
                            "--batch需要--to指明写出的文件夹，如--to read.parquet。"), words).Run();
            }

            if (parsed.GetValue(to) is not null)
                throw new Mistake("--to goes with --batch. Without it, read writes to the output.",
                    "--to与--batch同用。没有--batch时，read写到输出。");
            if (named.Length == 0)
                throw new Mistake("Required argument missing for command: 'read'. Run 'huzhou-policy read --help' to see what it takes.",
                    "命令read缺少必填的参数。用法见“huzhou-policy read --help”。");
            List<Document> documents = [];
            bool found = false;
            batch.ReadAll(named, file =>
            {
                // That page numbers were left out is no reason to stop.
                found |= file.Read.Findings.Count > 0 || file.Read.Account.Findings.Count > 0
                    || file.Opened.Findings.Any(finding => finding.Severity != Severity.Information);
                if (accounts && written == "json")
                    AccountLines.WriteJson(terminal.Output, file.File, file.Read);
                else if (accounts)
                    AccountLines.Write(terminal.Output, file.File, file.Read, words, terminal.Width, terminal.HasColours);
                else if (lines)
                    FactLines.Write(terminal.Output, file, onlyFindings);
                else if (traces)
                    TraceLines.Write(terminal.Output, file.File, file.Read);
                else if (written == "json")
                    documents.Add(file.Document);
                else
                    Write(terminal, file, words, onlyFindings);
            }, writes: true);
            if (!lines && written == "json" && documents.Count > 0)
                terminal.Output.WriteLine(PolicyJson.Write(new Archive(documents)
                {
                    Indicators = batch.Indicators,
                    Organizations = batch.Organizations,
                    Names = batch.Names,
                }));
            return batch.BadCount > 0 ? ExitCode.BadInput : failOnFinding && found ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, FileReading file, Language language, bool onlyFindings)
    {
        ReadingResult read = file.Read;
        Finding[] findings = [.. file.Findings];
        Document document = read.Document;
        bool zh = language == Language.Chinese;
        string year = read.Year is not { } stated ? zh ? "年份未写明" : "year not stated" : zh ? $"{stated}年" : $"{stated}";
        string government = read.Government ?? (zh ? "政府未写明" : "government not stated");
        terminal.Output.WriteLine(zh
            ? $"{file.File}：{Wording.Of(document, language)}，{government}，{year}；目标{read.Targets.Count}个，结果{read.Observations.Count}"
                + $"个，任务{document.Tasks.Count}项，疑点{findings.Length}条"
            : $"{file.File}: {Wording.Of(document, language)}, {government}, {year}; {Wording.Count(read.Targets.Count, "target")}, "
                + $"{Wording.Count(read.Observations.Count, "result")}, {Wording.Count(document.Tasks.Count, "task")}, "
                + $"{Wording.Count(findings.Length, "finding")}");
        terminal.Output.WriteLine(zh ? $"文种依据：{GenreWords.Of(read.Genre, language)}" : $"Genre: {GenreWords.Of(read.Genre, language)}");
        if (!onlyFindings)
        {
            TextTable table = zh
                ? new([new("类别"), new("指标"), new("内容"), new("时期"), new("章节"), new("位置", true)])
                : new([new("Kind"), new("Indicator"), new("Content"), new("Period"), new("Section"), new("Place", true)]);
            foreach (Fact fact in read.Facts)
                Row(table, fact, file, language);
            terminal.Output.WriteLine();
            table.Write(terminal.Output, terminal.Width, terminal.HasColours);
        }

        foreach (Finding finding in findings)
        {
            string place = finding.Span is { } span ? $" {file.PlaceOf(span, language) ?? span.ToString()}" : string.Empty;
            terminal.Output.WriteLine($"{finding.Code} {Wording.Of(finding.Severity, language)}{place}: {Wording.Of(finding, language)}");
        }

        terminal.Output.WriteLine();
    }

    private static string ProgressText(Fact.ProjectProgress progress, Language language)
    {
        QuantityFormat format = QuantityFormat.Of(language);
        bool zh = language == Language.Chinese;
        List<string> words = [];
        if (progress.Planned is { } planned)
            words.Add((zh ? "计划" : "planned ") + format.Format(planned));
        if (progress.Done is { } done)
            words.Add((zh ? "完成" : "done ") + format.Format(done));
        if (progress.Percent is { } percent)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{percent}%"));
        words.Add(Wording.Of(progress.State, language));
        return string.Join(zh ? "，" : ", ", words);
    }

    private static string PlannedText(PlannedIndicator planned, Language language)
    {
        QuantityFormat format = QuantityFormat.Of(language);
        bool zh = language == Language.Chinese;
        List<string> words = [];
        if (planned.Baseline is { } baseline)
            words.Add($"{planned.BaselineYear}: {format.Format(baseline)}");
        if (planned.Goal?.Number is { } goal)
            words.Add($"{planned.GoalYear}: {format.Format(goal)}");
        if (planned.YearlyGrowth is { } growth)
            words.Add((zh ? "年均" : "yearly ") + format.Format(growth));
        if (planned.Cumulative is { } cumulative)
            words.Add((zh ? "累计" : "in all ") + format.Format(cumulative));
        if (planned.Indicator.Nature != IndicatorNature.Unstated)
            words.Add(Wording.Of(planned.Indicator.Nature, language));
        return string.Join(zh ? "；" : "; ", words);
    }

    private static void Row(TextTable table, Fact fact, FileReading file, Language language)
    {
        bool zh = language == Language.Chinese;
        // The number of a fact, not its sentence, says which cell of a table it stands in.
        TextSpan number = fact switch
        {
            Fact.Promise promise => promise.Target.Source.NumberSpan,
            Fact.Result result =>
            result.Observation.Source.NumberSpan,
            _ => null
        } ?? fact.Span;
        string place = file.PlaceOf(number, language) ?? fact.Span.ToString();
        switch (fact)
        {
            case Fact.Promise { Target: var target }:
                table.Add([zh ? "目标" : "target", Wording.Of(target.Indicator, language), TargetText.Of(target).ToString(language),
                    target.Period.ToString(), target.Source.Section ?? string.Empty, place]);
                break;
            case Fact.Result { Observation: var result }:
                table.Add([zh ? "结果" : "result", Wording.Of(result.Indicator, language), Wording.ValueOf(result, language),
                    result.Period.ToString(), result.Source.Section ?? string.Empty, place]);
                break;
            case Fact.Assignment assignment:
                table.Add([
                    zh ? "责任" : "owner", assignment.Item.ToString(), string.Join(zh ? "、" : ", ", assignment.Responsibility?.Leads ?? []),
                    assignment.Leader ?? string.Empty,
                    string.Join(zh ? "、" : ", ", assignment.Responsibility?.Supports ?? []), place,
                ]);
                break;
            case Fact.ProjectProgress progress:
                table.Add([
                    zh ? "进展" : "progress", progress.Place is { } at ? $"{at}/{progress.Name}" : progress.Name,
                    ProgressText(progress, language),
                    progress.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty, string.Empty, place,
                ]);
                break;
            case Fact.PlannedRow { Planned: var planned } row:
                table.Add([
                    zh ? "规划指标" : "planned", row.Phrase, PlannedText(planned, language), planned.GoalYear.ToString(),
                    planned.Source?.Section ?? string.Empty, place,
                ]);
                break;
            case Fact.ListedTask task:
                table.Add([zh ? "任务" : "task", task.Item.ToString(), task.Title, string.Empty, string.Empty, place]);
                break;
            case Fact.Decision { Resolution: var decision }:
                table.Add([
                    zh ? "决议" : "decision", decision.Id.ToString(), decision.Title, string.Empty,
                    string.Join(" → ",
                        decision.FollowUp.Select(step => Wording.Of(step, language)).Prepend(Wording.Of(decision.Outcome, language))),
                        place,
                ]);
                break;
            case Fact.Claim { Overall: var claim }:
                table.Add([zh ? "总体表述" : "claim", claim.Scope, Wording.Of(claim.Degree, language), claim.Period.ToString(), string.Empty,
                    place]);
                break;
            case Fact.Acknowledged { Problem: var problem }:
                table.Add([zh ? "存在问题" : "shortcoming", problem.Topic, string.Empty, problem.Period.ToString(), string.Empty, place]);
                break;
            case Fact.Project project:
                table.Add([zh ? "项目" : "project", project.Name, Wording.Of(project.Mention.Stage, language),
                    project.Mention.Period.ToString(), string.Empty, place]);
                break;
            case Fact.Titled { Honour: var honour }:
                table.Add([zh ? "荣誉" : "distinction", honour.Name, Wording.Of(honour.Status, language), honour.Period.ToString(),
                    string.Empty, place]);
                break;
        }
    }
}
