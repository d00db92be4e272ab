using System.CommandLine;
using System.Globalization;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary><c>show</c>: what an archive holds: documents, indicators, organizations, one indicator over the years.</summary>
internal static class ShowCommand
{
    internal static Command Build(Terminal terminal)
    {
        Command show = new("show", "Shows what an archive holds.");
        show.Add(List(terminal, "documents", "The documents, with what was read from each.", Documents));
        show.Add(List(terminal, "indicators", "The indicators that have a code.", Indicators));
        show.Add(List(terminal, "organizations", "The bodies, with their kinds and names.", Organizations));
        show.Add(List(terminal, "decisions", "The decisions of meetings, with what carried them out.", Decisions));
        show.Add(List(terminal, "programmes", "The named programmes, with what they carry out and what documents say of them.", Programmes));
        show.Add(SeriesCommand.Build(terminal));
        return show;
    }

    private static Command List(Terminal terminal, string name, string description, Func<Archive, Language, string?, TextTable> table)
    {
        Argument<string?> word = new("WORD") { Description = "Only rows that hold this word.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> format = Given.Format("table", "csv", "markdown"), language = Given.Language(), archive = Given.Archive();
        Command command = new(name, description) { word, format, language, archive };
        command.SetAction(parsed =>
        {
            string written = Given.OneOf("--format", parsed.GetValue(format), "table", "csv", "markdown");
            Language words = Given.LanguageOf(terminal, parsed.GetValue(language));
            TableFormat.Write(terminal, written, table(ArchiveSource.Load(parsed.GetValue(archive)), words, parsed.GetValue(word)));
            return ExitCode.Done;
        });
        return command;
    }

    private static TextTable Documents(Archive archive, Language language, string? word)
    {
        TextTable table = language == Language.Chinese
            ? new([new("文件"), new("标题"), new("类型"), new("政府"), new("年份"), new("日期"), new("范围"), new("目标", true), new("结果", true),
                new("任务", true), new("决议", true)])
            : new([new("Document"), new("Title"), new("Genre"), new("Government"), new("Year"), new("Date"), new("Extent"),
                new("Targets", true), new("Results", true), new("Tasks", true), new("Decisions", true)]);
        foreach (Document document in archive.Documents)
        {
            AddIf(table, word, [
                document.Id, Wording.Name(document.Title, language, archive), Wording.Of(document, language),
                    document.Government is { } government ? Wording.Name(government, language, archive) : string.Empty,
                    document.Year?.ToString() ?? string.Empty,
                document.Header.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty,
                Wording.Of(document.Extent, language),
                Count(document.Targets.Count), Count(document.Observations.Count),
                Count(document.Tasks.Count + document.LivelihoodProjects.Count),
                Count(document is Document.Minutes minutes ? minutes.Decisions.Count : 0),
            ]);
        }

        return table;
    }

    private static TextTable Indicators(Archive archive, Language language, string? word)
    {
        bool zh = language == Language.Chinese;
        TextTable table = zh
            ? new([new("代码"), new("名称"), new("英文名"), new("单位"), new("方向"), new("别名"), new("目标", true), new("结果", true)])
            : new([new("Code"), new("Name"), new("English"), new("Unit"), new("Direction"), new("Aliases"), new("Targets", true),
                new("Results", true)]);
        ILookup<string, Target> targets = archive.Documents.SelectMany(document => document.Targets)
            .ToLookup(target => target.Indicator.Code, StringComparer.Ordinal);
        foreach (Indicator indicator in archive.Indicators.Indicators)
        {
            AddIf(table, word, [
                indicator.Code, indicator.Name, indicator.EnglishName ?? string.Empty,
                indicator.Unit is { } unit ? Wording.Of(unit, language) : string.Empty, Wording.Of(indicator.Polarity, language),
                string.Join('、', indicator.Aliases), Count(targets[indicator.Code].Count()),
                Count(archive.ObservationsOf(indicator.Code).Count),
            ]);
        }

        return table;
    }

    private static TextTable Organizations(Archive archive, Language language, string? word)
    {
        bool zh = language == Language.Chinese;
        TextTable table = zh
            ? new([new("代码"), new("名称"), new("英文名"), new("别名"), new("类别"), new("牵头任务", true), new("配合任务", true)])
            : new([new("Code"), new("Name"), new("English"), new("Other names"), new("Kind"), new("Leads", true), new("Supports", true)]);
        foreach (Organization organization in archive.Organizations.Organizations)
        {
            AddIf(table, word, [
                organization.Code, organization.Name, organization.EnglishName ?? string.Empty,
                string.Join('、', organization.Names.SkipLast(1).Select(name => name.Value).Concat(organization.Nameplates)),
                Wording.Of(organization.Kind, language), Count(archive.TasksLedBy(organization.Code).Count),
                Count(archive.TasksSupportedBy(organization.Code).Count),
            ]);
        }

        return table;
    }

    private static TextTable Decisions(Archive archive, Language language, string? word)
    {
        bool zh = language == Language.Chinese;
        TextTable table = zh
            ? new([new("会议纪要"), new("日期"), new("议题"), new("提交单位"), new("决定"), new("后续"), new("落实"), new("状态")])
            : new([new("Minutes"), new("Day"), new("Item"), new("Submitted by"), new("Decision"), new("Follow-up"), new("Carried out in"),
                new("Status")]);
        foreach (DecisionStatus status in DecisionStatus.Of(archive))
        {
            AddIf(table, word, [
                status.Minutes, status.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty,
                Wording.Name(status.Decision.Title, language, archive),
                status.Decision.SubmittedBy is { } body ? Wording.Name(body, language, archive) : string.Empty,
                Wording.Of(status.Decision.Outcome, language),
                string.Join(zh ? "；" : "; ", status.Decision.FollowUp.Select(step => Wording.Of(step, language))),
                string.Join(zh ? "、" : ", ", status.CarriedOut.Select(mention => mention.Source.Document).Distinct()),
                status.IsOpen ? (zh ? "待落实" : "open") : status.CarriedOut.Count > 0 ? (zh ? "已见于后续文件" : "seen in later documents")
                    : zh ? "无后续要求" : "nothing to follow",
            ]);
        }

        return table;
    }

    private static TextTable Programmes(Archive archive, Language language, string? word)
    {
        bool zh = language == Language.Chinese;
        TextTable table = zh
            ? new([new("名称"), new("层级"), new("落实"), new("提及", true), new("文件", true)])
            : new([new("Name"), new("Level"), new("Carries out"), new("Mentions", true), new("Documents", true)]);
        foreach (ProgrammeStatus status in ProgrammeStatus.Of(archive))
        {
            AddIf(table, word, [
                Named(status.Programme), Wording.Of(status.Programme.Level, language),
                status.CarriesOut is { } carried ? Named(carried) : string.Empty,
                Count(status.Mentions.Count), Count(status.Mentions.Select(mention => mention.Source.Document).Distinct().Count()),
            ]);
        }

        return table;

        string Named(Programme programme) => (zh ? null : programme.EnglishName) ?? programme.Name;
    }

    private static void AddIf(TextTable table, string? word, string[] cells)
    {
        if (word is null || Array.Exists(cells, cell => cell.Contains(word, StringComparison.OrdinalIgnoreCase)))
            table.Add(cells);
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
