using System.CommandLine;
using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Pages;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary>
/// <c>review</c>: what a cycle leaves for a person to decide, as a list or as a file to be filled in, which <c>cycle --review</c> takes.
/// </summary>
internal static class ReviewCommand
{
    internal static Command Build(Terminal terminal)
    {
        Option<string?> archive = Given.Archive(), format = Given.Format("table", "json", "csv", "markdown"), language = Given.Language();
        Argument<string?> plan = new("PLAN") { Description = "The text that sets the targets.", Arity = ArgumentArity.ZeroOrOne };
        Argument<string[]> results = new("RESULTS")
        {
            Description = "The later texts that report the results: a report, a communiqué, progress reports.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> year = Given.Year(required: false), review = Given.Review();
        Option<string?> write = new("--out")
        {
            Description = "Writes the review to be filled in: decisions so far, and what is open; a workbook where it ends in .xlsx.",
            HelpName = "FILE"
        };
        Option<string?> by = new("--by") { Description = "Who decides, to stand in the file.", HelpName = "NAME" },
            on = new("--on") { Description = "The day of the decisions, to stand in the file.", HelpName = "DATE" };
        Option<bool> findings = new("--findings") { Description = "Also what reading the texts found and could not settle." };
        TextOptions text = new();
        Command command =
            new("review", "Lists what a person has to decide, and writes it as a file to be filled in.") { plan, results, year,
            review, write, by, on, findings, format, language, archive };
        text.AddTo(command, withDate: false);
        command.SetAction(parsed =>
        {
            string written = Given.OneOf("--format", parsed.GetValue(format), "table", "json", "csv", "markdown");
            Language words = Given.LanguageOf(terminal, parsed.GetValue(language));
            Review known = parsed.GetValue(review) is { } file ? ReviewFile.Read(file) : Review.Empty;
            Year? wanted = parsed.GetValue(year) is { } given ? Given.YearOf(given) : null;
            (Archive documents, CycleAnalysis cycle, IReadOnlyDictionary<string, string> texts) =
                (parsed.GetValue(plan), parsed.GetValue(results) ?? [], wanted) switch
                {
                    ({ } first, { Length: > 0 } others, _) =>
                        OfTexts(terminal, text.Batch(terminal, parsed, null), first, others, wanted, known),
                    (null, { Length: 0 }, { } one) => OfYear(terminal, ArchiveSource.Load(parsed.GetValue(archive)), one, known,
                        text.Batch(terminal, parsed, null).Government),
                    _ => throw new Mistake(
                        "review takes a plan and its results, 'review PLAN RESULTS...', or the year of an archive, 'review --year 2023'.",
                        "review需要计划和结果“review PLAN RESULTS...”，或归档的年份“review --year 2023”。"),
                };
            Review open = OpenQuestions.Of(cycle, parsed.GetValue(findings) ? documents : null);
            Review whole = new(
            [
                .. known.Decisions.Where(decision => decision.IsDecided),
                .. open.Decisions.Select(one => Signed(one, parsed.GetValue(by), DayOf(parsed.GetValue(on)))),
            ]);
            if (parsed.GetValue(write) is { } target)
                Save(terminal, target, parsed.GetValue(review), whole, cycle, new PageOptions
                {
                    Language = words, Archive = documents, Texts = texts,
                });
            else if (written == "json")
                terminal.Output.Write(PolicyJson.Write(whole));
            else
                List(terminal, cycle, open, written, words);
            return ExitCode.Done;
        });
        return command;
    }

    private static (Archive Archive, CycleAnalysis Cycle, IReadOnlyDictionary<string, string> Texts) OfTexts(Terminal terminal,
        Batch batch, string plan, string[] results, Year? year, Review known)
    {
        Cycle cycle = Cycle.Of(batch, batch.ReadOne(plan), [.. results.Select(batch.ReadOne)], year).Reviewed(terminal, known);
        foreach (Said doubt in cycle.Doubts)
            terminal.Tell(doubt);
        return (cycle.Archive, cycle.Analysis, cycle.Texts);
    }

    private static (Archive Archive, CycleAnalysis Cycle, IReadOnlyDictionary<string, string> Texts) OfYear(Terminal terminal,
        Archive archive, Year year, Review known, string? government)
    {
        if (archive.TargetsOf(year).Count == 0)
            throw Known.NoTarget(archive, year);
        Archive reviewed = ReviewFile.Apply(terminal, known, archive);
        return (reviewed, CycleAnalysis.Of(reviewed, year, Known.Government(reviewed, government)), PageOptions.Default.Texts);
    }

    /// <summary>A question with the name and day that its answer will have.</summary>
    private static ReviewDecision Signed(ReviewDecision question, string? by, DateOnly? on) =>
        question with { By = by ?? string.Empty, On = on };

    private static DateOnly? DayOf(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
        : throw new Mistake($"\"{text}\" is not a day. Give it as year, month and day: --on 2031-02-03.",
            $"“{text}”不是日期。请写成年-月-日：--on 2031-02-03。");

    /// <summary>Writes the file; another one that is there already is not lost.</summary>
    private static void Save(Terminal terminal, string file, string? known, Review review, CycleAnalysis cycle,
        PageOptions options)
    {
        if (File.Exists(file) && (known is null || Path.GetFullPath(known) != Path.GetFullPath(file)))
            throw new Mistake($"there is a file \"{file}\" already. --review \"{file}\" keeps what it decides, or choose another name.",
                $"已有文件“{file}”。用--review \"{file}\"保留其中的决定，或另取名称。");
        if (ReviewFile.IsWorkbook(file))
            OutputFile.Write(file, stream => PolicyWorkbook.WriteAsync(stream, review, cycle, options).GetAwaiter().GetResult());
        else
            File.WriteAllText(file, PolicyJson.Write(review));
        terminal.Output.WriteLine($"{file}: {review}");
    }

    private static void List(Terminal terminal, CycleAnalysis cycle, Review open, string format, Language language)
    {
        bool zh = language == Language.Chinese;
        TextTable table = zh ? new([new("目标"), new("条件"), new("可能的结果"), new("不同之处"), new("位置")])
            : new([new("Target"), new("Condition"), new("What is alike"), new("What differs"), new("Place")]);
        foreach (Assessment row in cycle.Scorecard.Rows)
        {
            foreach (Assessment.Candidate candidate in row.Candidates)
            {
                AssessmentRow words = AssessmentRow.Of(row, language);
                table.Add([words.Indicator, words.Condition,
                    $"{Wording.Of(candidate.Observation.Indicator, language)} {Wording.ValueOf(candidate.Observation, language)}",
                    string.Join(zh ? "；" : "; ", candidate.Differs.Select(reason => Wording.Of(reason, language))),
                    Wording.Of(candidate.Observation.Source, language)]);
            }
        }

        foreach (ReviewDecision.Open question in open.Questions.Where(question => question.Question is not null))
            table.Add([question.Target?.Says ?? string.Empty, string.Empty, question.Question!, string.Empty,
                question.Fact?.Id ?? string.Empty]);
        if (open.Questions.Count > 0 || format != "table")
            TableFormat.Write(terminal, format, table);
        if (format == "table")
            terminal.Output.WriteLine(zh ? $"待核对{open.Questions.Count}项。用 --out FILE 写成可填写的文件，再以 cycle --review FILE 采用。"
                : $"{open.Questions.Count} to be decided. --out FILE writes them to be filled in, cycle --review FILE applies the answers.");
    }
}
