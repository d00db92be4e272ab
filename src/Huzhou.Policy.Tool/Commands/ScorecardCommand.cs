using System.CommandLine;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Pages;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary><c>scorecard</c>: the targets of a year, judged, with a summary.</summary>
internal static class ScorecardCommand
{
    internal static Command Build(Terminal terminal)
    {
        Option<string?> year = Given.Year(required: true), format = Given.Format("table", "json", "csv", "markdown", "html", "xlsx"),
            language = Given.Language();
        Option<string?> archive = Given.Archive(), failOn = Given.FailOn(), output = Given.Output(), texts = Given.Texts();
        Option<bool> mark = Given.Mark();
        RowOptions choice = new();
        Option<string?> by = new("--by")
        {
            Description = "One row a leader, lead organization or section instead of one a target.",
            HelpName = "leader|organization|section"
        };
        Command command = new("scorecard", "Judges the targets of a year by the results that later documents report.") { year, by,
            format, output, texts, mark, language, failOn, archive };
        choice.AddTo(command);
        command.SetAction(parsed =>
        {
            Request request = new(
                Given.YearOf(parsed.GetRequiredValue(year)!),
                parsed.GetValue(mark),
                parsed.GetValue(by) is { } group ? Given.OneOf("--by", group, "leader", "organization", "section") : null,
                Given.OneOf("--format", parsed.GetValue(format), "table", "json", "csv", "markdown", "html", "xlsx"),
                Given.LanguageOf(terminal, parsed.GetValue(language)),
                Given.ManyOf("--fail-on", parsed.GetValue(failOn), "missed", "silent", "finding"),
                parsed.GetValue(texts) is { } folder ? new Quotations(folder) : null);
            request.Require();
            return OutputFile.Into(terminal, parsed.GetValue(output), into =>
                Run(into, ArchiveSource.Load(parsed.GetValue(archive)), request,
                    (documents, card) => choice.Choose(parsed, documents, card, request.Language)));
        });
        return command;
    }

    private static int Run(Terminal terminal, Archive archive, Request request, Func<Archive, Scorecard, ChosenRows> choose)
    {
        if (archive.TargetsOf(request.Year).Count == 0)
            throw Known.NoTarget(archive, request.Year);
        Scorecard card = Assessor.Default.Assess(archive, request.Year);
        ChosenRows chosen = choose(archive, card);
        IReadOnlyList<Assessment> rows = chosen.All;
        Owners owners = new(archive);
        if (request.By is { } by)
            WriteGroups(terminal, archive, request, chosen.Shown, by, owners);
        else
            WriteRows(terminal, archive, request, card, chosen, owners);
        bool failed = (request.FailOn.Contains("missed") && rows.Any(row => row.Verdict == Verdict.Missed))
            || (request.FailOn.Contains("silent") && rows.Any(row => row.Verdict == Verdict.NotReported))
            || (request.FailOn.Contains("finding") && rows.Any(row => row.Findings.Count > 0));
        return failed ? ExitCode.Failed : ExitCode.Done;
    }

    private static void WriteRows(Terminal terminal, Archive archive, Request request, Scorecard card, ChosenRows rows,
        Owners owners)
    {
        if (request.Format is "json" or "csv" or "html" or "xlsx")
        {
            // A file holds what its total counts, so that it can be read and judged without the others.
            Scorecard chosen = rows.Shown.Count == card.Rows.Count ? card
                : new Scorecard { Year = card.Year, Rows = rows.Shown, Total = Tally.Of(rows.Shown) };
            if (request.Format == "json")
                terminal.Output.Write(PolicyJson.Write(chosen));
            else if (request.Format == "csv")
                terminal.Output.Write(PolicyCsv.Write(chosen, request.Mark));
            else
                WriteFile(terminal, chosen, archive, request);
            return;
        }

        Dictionary<string, TargetBaseline> baselines = TargetBaseline.Of(archive, request.Year)
            .ToDictionary(baseline => baseline.Target.Id, StringComparer.Ordinal);
        TableFormat.Write(terminal, request.Format, AssessmentTable.Of(rows.Shown, owners, baselines, request.Language));
        rows.TellShortened(terminal.Output, request.Language);
        Summary(terminal, Tally.Of(rows.All), request.Language);
        Notes(terminal, request.Language, rows.Shown, owners, baselines);
        Finding[] findings = [.. rows.Shown.SelectMany(row => row.Findings).Distinct()];
        if (findings.Length > 0)
            terminal.Output.WriteLine();
        foreach (Finding finding in findings)
            terminal.Output.WriteLine(
                $"{finding.Code} {Wording.Of(finding.Severity, request.Language)}: {Wording.Of(finding, request.Language)}");
    }

    private static void WriteFile(Terminal terminal, Scorecard card, Archive archive, Request request)
    {
        PageOptions options = new()
        {
            Language = request.Language, Archive = archive, Texts = request.Texts?.All(archive) ?? PageOptions.Default.Texts,
        };
        if (request.Format == "html")
            terminal.Output.Write(PolicyHtml.Write(card, options));
        else
            terminal.WriteWorkbook(stream => PolicyWorkbook.WriteAsync(stream, card, options));
    }

    /// <summary>What the stars in the columns mean, where there are any.</summary>
    private static void Notes(Terminal terminal, Language language, IReadOnlyList<Assessment> rows, Owners owners,
        Dictionary<string, TargetBaseline> baselines)
    {
        int already = rows.Count(row => baselines.TryGetValue(row.Target.Id, out TargetBaseline? baseline) && baseline.IsReachedAlready);
        int inferred = rows.Count(row => owners.ResponsibilityOf(row) is { IsInferred: true });
        if (already > 0)
            terminal.Output.WriteLine(language == Language.Chinese ? $"* 上年：{already}项目标未超过上年已达到的水平（HZP0250）。"
                : $"* Before: {(already == 1 ? "1 target asks" : $"{already} targets ask")} for no more than the year before had reached "
                    + "(HZP0250).");
        if (inferred > 0)
            terminal.Output.WriteLine(language == Language.Chinese ? $"* 牵头单位：{inferred}项取自其他年份的文件。"
                : $"* Lead: {inferred} taken from another year's document.");
    }

    private static void WriteGroups(Terminal terminal, Archive archive, Request request, IReadOnlyList<Assessment> rows, string by,
        Owners owners)
    {
        Dictionary<string, List<Assessment>> groups = new(StringComparer.Ordinal);
        foreach (Assessment row in rows)
        {
            foreach (string key in Keys(row))
            {
                if (!groups.TryGetValue(key, out List<Assessment>? group))
                    groups[key] = group = [];
                group.Add(row);
            }
        }

        TallyTable table = new(by, request.Language);
        foreach ((string key, List<Assessment> group) in groups)
        {
            table.Add(by == "organization" ? Wording.Name(key, request.Language, archive)
                : by == "leader" ? key : Wording.Path(key, request.Language, archive), Tally.Of(group));
        }

        if (request.Format == "json")
            terminal.Output.Write(PolicyJson.Write([.. groups.Select(group =>
                new Scorecard.Group(group.Key, Tally.Of(group.Value)) { Targets = [.. group.Value.Select(row => row.Target.Id)] })]));
        else
            TableFormat.Write(terminal, request.Format, table.Table);
        if (request.Format is "table" or "markdown")
            Summary(terminal, Tally.Of(rows), request.Language);

        IReadOnlyList<string> Keys(Assessment row) => by switch
        {
            "leader" => [owners.LeaderOf(row) ?? string.Empty],
            "organization" => owners.ResponsibilityOf(row)?.Leads ?? [string.Empty],
            _ => [row.Target.Source.Section ?? string.Empty],
        };
    }

    private static void Summary(Terminal terminal, Tally tally, Language language)
    {
        terminal.Output.WriteLine();
        foreach (string line in Cells.Wrap(Wording.Of(tally, language), terminal.Width))
            terminal.Output.WriteLine(line);
    }

    private sealed record class Request(Year Year, bool Mark, string? By, string Format, Language Language,
        IReadOnlySet<string> FailOn, Quotations? Texts)
    {
        /// <summary>Refuses what has no meaning together, so that no option is dropped without a word.</summary>
        internal void Require()
        {
            if (By is not null && Format is "html" or "xlsx")
                throw new Mistake(
                    "--by goes with tables. A page or workbook shows the targets, and below them what each body and theme comes to.",
                    "--by与表格同用。页面和工作簿先列目标，下面是各单位和各主题的汇总。");
            if (Texts is not null && Format is not ("html" or "xlsx"))
                throw new Mistake(
                    "--texts goes with --format html or xlsx, which quotes the words. 'explain' quotes them for one target.",
                    "--texts与引用原文的--format html或xlsx同用。只看一个目标的原文可用explain。");
        }
    }
}
