using System.CommandLine;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Pages;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary>
/// <c>explain</c>: one target told as an auditor's note, with both places and, where the texts are at hand, the words themselves.
/// </summary>
internal static class ExplainCommand
{
    internal static Command Build(Terminal terminal)
    {
        Argument<string> indicator = new("INDICATOR") { Description = "A code such as gdp, or a Chinese or English name or a part of it." };
        Argument<string?> plan = new("PLAN")
        {
            Description = "The text that sets the target, instead of a year of an archive.", Arity = ArgumentArity.ZeroOrOne,
        };
        Argument<string[]> results = new("RESULTS")
        {
            Description = "The later texts that report the results: a report, a communiqué, progress reports.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> year = Given.Year(required: false), language = Given.Language(), archive = Given.Archive(),
            format = Given.Format("text", "json", "html"), output = Given.Output();
        Option<string?> texts = Given.Texts();
        TextOptions text = new();
        Command command = new("explain", "Explains a verdict: target, evidence, method, steps, conclusion.") { indicator, plan, results,
            year, format, output, language, texts, archive };
        text.AddTo(command, withDate: false);
        command.SetAction(parsed =>
        {
            Year? wanted = parsed.GetValue(year) is { } said ? Given.YearOf(said) : null;
            Language words = Given.LanguageOf(terminal, parsed.GetValue(language));
            string written = Given.OneOf("--format", parsed.GetValue(format), "text", "json", "html");
            string? folder = parsed.GetValue(texts), from = parsed.GetValue(archive);
            Explained known = (parsed.GetValue(plan), parsed.GetValue(results) ?? [], wanted) switch
            {
                (null, _, { } of) => OfYear(ArchiveSource.Load(from), of, folder),
                ({ } first, { Length: > 0 } later, _) when folder is null && from is null =>
                    OfTexts(terminal, text.Batch(terminal, parsed, null), first, later, wanted),
                ({ }, { Length: > 0 }, _) => throw new Mistake(
                    "--archive and --texts go with a year, 'explain gdp --year 2023'. Two texts are judged and quoted by themselves.",
                    "--archive和--texts与年份同用“explain gdp --year 2023”。两篇文本自身即被判定和引用。"),
                _ => throw new Mistake(
                    "explain takes an indicator and a year, 'explain gdp --year 2023', or a plan and its results, 'explain gdp PLAN "
                        + "RESULTS...'.",
                    "explain需要指标和年份“explain gdp --year 2023”，或计划和结果“explain gdp PLAN RESULTS...”。"),
            };
            string name = parsed.GetRequiredValue(indicator);
            Target[] targets = Find(known, name);
            Assessment[] rows = [.. targets.Select(target => Assessor.Default.Assess(known.Archive, target))];
            return OutputFile.Into(terminal, parsed.GetValue(output), into =>
            {
                Scorecard card = new() { Year = known.Year, Rows = rows, Total = Tally.Of(rows) };
                if (written == "text")
                    Write(into, known.Archive, rows, words, known.Quotations);
                else
                    into.Output.Write(written == "json" ? PolicyJson.Write(card) : PolicyHtml.Write(card, new PageOptions
                    {
                        Language = words, Archive = known.Archive,
                        Texts = known.Quotations?.All(known.Archive) ?? PageOptions.Default.Texts,
                    }));
                return ExitCode.Done;
            });
        });
        return command;
    }

    private static Explained OfYear(Archive archive, Year year, string? folder) => archive.TargetsOf(year).Count == 0
        ? throw Known.NoTarget(archive, year)
        : new Explained(archive, year, archive.TargetsOf(year), folder is null ? null : new Quotations(folder), IsOfArchive: true);

    /// <summary>A plan and what reports on it, as <c>cycle</c> reads them.</summary>
    private static Explained OfTexts(Terminal terminal, Batch batch, string plan, string[] results, Year? year)
    {
        Cycle cycle = Cycle.Of(batch, plan, results, year);
        foreach (Said doubt in cycle.Doubts)
            terminal.Tell(doubt);
        return new Explained(cycle.Archive, cycle.Year, [.. cycle.Rows.Select(row => row.Target)], new Quotations(cycle.Opened),
            IsOfArchive: false);
    }

    /// <summary>
    /// The targets of a year for an indicator: by code, name or alias, else by a part of the name where that means one indicator or few.
    /// </summary>
    private static Target[] Find(Explained known, string wanted)
    {
        (Archive archive, Year year, IReadOnlyList<Target> all, _, bool isOfArchive) = known;
        string? code = (archive.Indicators.Find(wanted) ?? archive.Indicators.Meaning(wanted))?.Code;
        Target[] found = [.. all.Where(target => target.Indicator.Code == (code ?? wanted) || target.Indicator.Name == wanted)];
        if (found.Length == 0)
            found = [.. all.Where(target => string.Equals(target.Indicator.EnglishName, wanted, StringComparison.OrdinalIgnoreCase))];
        if (found.Length == 0)
            found = [.. all.Where(target => target.Indicator.Name.Contains(wanted, StringComparison.Ordinal)
                || target.Indicator.EnglishName?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true
                || target.Indicator.Aliases.Any(alias => alias.Contains(wanted, StringComparison.Ordinal)))];
        if (found.Length == 0 && !isOfArchive)
            throw new Mistake($"the plan sets no target for \"{wanted}\". 'huzhou-policy cycle PLAN RESULTS' names all that it sets.",
                $"计划没有设定“{wanted}”的目标。全部目标见“huzhou-policy cycle PLAN RESULTS”。");
        if (found.Length == 0)
        {
            throw code is null
                ? new Mistake(
                    $"no indicator is called \"{wanted}\". 'huzhou-policy show indicators' lists those with a code; 'scorecard --year "
                        + $"{year}' names all that have a target.",
                    $"没有名为“{wanted}”的指标。有代码的指标见“huzhou-policy show indicators”，有目标的见“scorecard --year {year}”。")
                : new Mistake($"\"{wanted}\" has no target for {year}. 'huzhou-policy show series {wanted}' shows the years it has.",
                    $"“{wanted}”没有{year}年的目标。有数的年份见“huzhou-policy show series {wanted}”。");
        }

        string[] names = [.. found.Select(target => target.Indicator.Name).Distinct()],
            english = [.. found.Select(target => Wording.Of(target.Indicator, Language.English)).Distinct()];
        return names.Length <= 5 ? found
            : throw new Mistake($"\"{wanted}\" is a part of {names.Length} names. Say which one: {string.Join(", ", english)}.",
                $"“{wanted}”见于{names.Length}个名称。请指明一个：{string.Join('、', names)}。");
    }

    private static void Write(Terminal terminal, Archive archive, Assessment[] rows, Language language, Quotations? quotations)
    {
        Owners owners = new(archive);
        for (int i = 0; i < rows.Length; i++)
        {
            if (i > 0)
                terminal.Output.WriteLine();
            Explanation note = Explanation.Of(rows[i], language);
            Labelled lines = new(terminal, note.Lines.Select(line => line.Label));
            string previous = string.Empty;
            foreach (Explanation.Line line in note.Lines)
            {
                lines.Write(line.Label == previous ? string.Empty : line.Label, line.Text);
                previous = line.Label;
                if (line.Source is { } source && quotations is not null
                    && line.Part is Explanation.Part.TargetEvidence or Explanation.Part.ResultEvidence or Explanation.Part.Step)
                    lines.Write(string.Empty, quotations.Of(source, language));
                if (line.Part == Explanation.Part.TargetEvidence && owners.ResponsibilityOf(rows[i]) is { } responsibility)
                    lines.Write(language == Language.Chinese ? "责任单位" : "Answers",
                        Owner(archive, owners.LeaderOf(rows[i]), responsibility, language));
            }
        }
    }

    private static string Owner(Archive archive, string? leader, Responsibility responsibility, Language language)
    {
        bool zh = language == Language.Chinese;
        string leads = Bodies.Names(archive, responsibility.Leads, language), rule = Wording.Of(responsibility.Rule, language);
        string text = zh ? $"{leads}牵头（{rule}）" : $"{leads} in the lead ({rule})";
        if (responsibility.Supports.Count > 0)
            text += (zh ? "；配合：" : "; supported by ") + Bodies.Names(archive, responsibility.Supports, language);
        return leader is null ? text : text + (zh ? $"；市领导：{leader}" : $"; leader in charge: {leader}");
    }

    /// <summary>What is explained: the documents, the year, its targets, and the words where they are at hand.</summary>
    private sealed record class Explained(Archive Archive, Year Year, IReadOnlyList<Target> Targets, Quotations? Quotations,
        bool IsOfArchive);

    /// <summary>Lines with a label in front, the text wrapped beside it.</summary>
    private sealed class Labelled(Terminal terminal, IEnumerable<string> labels)
    {
        private readonly int _margin = Math.Max(10, labels.Max(label => Cells.Width(label)) + 2);

        internal void Write(string label, string text)
        {
            foreach (string line in Cells.Wrap(text, Math.Max(20, terminal.Width - _margin)))
            {
                terminal.Output.WriteLine((Cells.Pad(label, _margin, right: false) + line).TrimEnd(' '));
                label = string.Empty;
            }
        }
    }
}
