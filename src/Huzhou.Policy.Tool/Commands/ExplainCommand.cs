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
        Option<string?> year = Given.Year(required: true), language = Given.Language(), archive = Given.Archive(),
            format = Given.Format("text", "json", "html"), output = Given.Output();
        Option<string?> texts = Given.Texts();
        Command command = new("explain", "Explains a verdict: target, evidence, method, steps, conclusion.") { indicator, year, format,
            output, language, texts, archive };
        command.SetAction(parsed =>
        {
            Year wanted = Given.YearOf(parsed.GetRequiredValue(year)!);
            Language words = Given.LanguageOf(terminal, parsed.GetValue(language));
            string written = Given.OneOf("--format", parsed.GetValue(format), "text", "json", "html");
            Quotations? quotations = parsed.GetValue(texts) is { } folder ? new Quotations(folder) : null;
            Archive documents = ArchiveSource.Load(parsed.GetValue(archive));
            Target[] targets = Find(documents, parsed.GetRequiredValue(indicator), wanted);
            Assessment[] rows = [.. targets.Select(target => Assessor.Default.Assess(documents, target))];
            return OutputFile.Into(terminal, parsed.GetValue(output), into =>
            {
                Scorecard card = new() { Year = wanted, Rows = rows, Total = Tally.Of(rows) };
                if (written == "text")
                    Write(into, documents, rows, words, quotations);
                else
                    into.Output.Write(written == "json" ? PolicyJson.Write(card) : PolicyHtml.Write(card, new PageOptions
                    {
                        Language = words, Archive = documents, Texts = quotations?.All(documents) ?? PageOptions.Default.Texts,
                    }));
                return ExitCode.Done;
            });
        });
        return command;
    }

    /// <summary>
    /// The targets of a year for an indicator: by code, name or alias, else by a part of the name where that means one indicator or few.
    /// </summary>
    private static Target[] Find(Archive archive, string wanted, Year year)
    {
        IReadOnlyList<Target> all = archive.TargetsOf(year);
        if (all.Count == 0)
            throw Known.NoTarget(archive, year);
        string? code = (archive.Indicators.Find(wanted) ?? archive.Indicators.Meaning(wanted))?.Code;
        Target[] found = [.. all.Where(target => target.Indicator.Code == (code ?? wanted) || target.Indicator.Name == wanted)];
        if (found.Length == 0)
            found = [.. all.Where(target => string.Equals(target.Indicator.EnglishName, wanted, StringComparison.OrdinalIgnoreCase))];
        if (found.Length == 0)
            found = [.. all.Where(target => target.Indicator.Name.Contains(wanted, StringComparison.Ordinal)
                || target.Indicator.EnglishName?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true
                || target.Indicator.Aliases.Any(alias => alias.Contains(wanted, StringComparison.Ordinal)))];
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
