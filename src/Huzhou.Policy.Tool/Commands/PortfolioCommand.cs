using System.CommandLine;
using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Pages;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary><c>portfolio</c>: what a body or leader answers for, or all of them with their loads.</summary>
internal static class PortfolioCommand
{
    internal static Command Build(Terminal terminal)
    {
        Argument<string?> organization = new("ORGANIZATION")
        {
            Description = "A body by name, nameplate or code, or a leader by name; without one, all are listed.",
            Arity = ArgumentArity.ZeroOrOne
        };
        Option<string?> year = new("--year",
            "-y")
        {
            Description = "The year of the tasks; the last one that has tasks where it is not given.", HelpName = "N",
        };
        Option<string?> format = Given.Format("table", "csv", "markdown", "html", "xlsx"), language = Given.Language(),
            archive = Given.Archive(), output = Given.Output();
        Option<bool> leaders = new("--leaders") { Description = "Lists the leaders who take charge instead of the bodies." };
        Command command = new("portfolio", "Shows who answers for what.") { organization, leaders, year, format, output,
            language, archive };
        command.SetAction(parsed =>
        {
            string written = Given.OneOf("--format", parsed.GetValue(format), "table", "csv", "markdown", "html", "xlsx");
            Language words = Given.LanguageOf(terminal, parsed.GetValue(language));
            Archive documents = ArchiveSource.Load(parsed.GetValue(archive));
            PortfolioBook book = PortfolioBook.Of(documents, Known.TaskYear(documents, parsed.GetValue(year)));
            Portfolio? one = parsed.GetValue(organization) is { } name ? Find(book, Bodies.Wanted(documents, name)) : null;
            return OutputFile.Into(terminal, parsed.GetValue(output), into =>
            {
                PageOptions options = new() { Language = words, Archive = documents };
                if (written == "xlsx")
                {
                    into.WriteWorkbook(stream => one is null ? PolicyWorkbook.WriteAsync(stream, book, options)
                        : PolicyWorkbook.WriteAsync(stream, one, book.Year, options));
                }
                else if (written == "html")
                {
                    into.Output.Write(one is null ? PolicyHtml.Write(book, options) : PolicyHtml.Write(one, book.Year, options));
                }
                else if (one is not null)
                {
                    One(into, documents, book, one, written, words);
                }
                else
                {
                    TableFormat.Write(into, written, All(documents, parsed.GetValue(leaders) ? book.Leaders : book.Organizations, words));
                }

                return ExitCode.Done;
            });
        });
        return command;
    }

    private static Portfolio Find(PortfolioBook book, string name)
    {
        if (book.Leaders.FirstOrDefault(leader => leader.Owner == name) is { } charge)
            return charge;
        Portfolio portfolio = book.Of(name);
        if (portfolio.Leads.Count + portfolio.Supports.Count + portfolio.LivelihoodLeads.Count + portfolio.LivelihoodSupports.Count > 0)
            return portfolio;
        string[] near = [.. book.Organizations.Select(other => other.Owner).Where(other => other.Contains(name, StringComparison.Ordinal))
            .Take(8)];
        throw near.Length > 0
            ? new Mistake($"no body called \"{name}\" answers for a task of {book.Year}. Did you mean {string.Join(", ", near)}?",
                $"没有名为“{name}”的单位承担{book.Year}年的任务。是否指{string.Join('、', near)}？")
            : new Mistake(
                $"no body or leader called \"{name}\" answers for a task of {book.Year}. 'huzhou-policy portfolio' lists those that do.",
                $"没有名为“{name}”的单位或领导承担{book.Year}年的任务。承担任务的见“huzhou-policy portfolio”。");
    }

    private static TextTable All(Archive archive, IReadOnlyList<Portfolio> portfolios, Language language)
    {
        bool zh = language == Language.Chinese;
        TextTable table = zh
            ? new([new("单位"), new("牵头", true), new("其中共同牵头", true), new("配合", true), new("民生牵头", true), new("民生配合", true), new("目标", true),
                new("工作量", true)])
            : new([new("Owner"), new("Leads", true), new("Shared", true), new("Supports", true), new("Livelihood led", true),
                new("Livelihood supported", true), new("Targets", true), new("Load", true)]);
        foreach (Portfolio one in portfolios)
        {
            table.Add([
                Wording.Name(one.Owner, language, archive),
                Count(one.Leads.Count), Count(one.SharedLeads), Count(one.Supports.Count), Count(one.LivelihoodLeads.Count),
                Count(one.LivelihoodSupports.Count),
                Count(one.Targets.Count), one.Load.ToString("0.##", CultureInfo.InvariantCulture),
            ]);
        }

        return table;
    }

    private static void One(Terminal terminal, Archive archive, PortfolioBook book, Portfolio portfolio, string format, Language language)
    {
        bool zh = language == Language.Chinese;
        string load = portfolio.Load.ToString("0.##", CultureInfo.InvariantCulture);
        if (format != "csv")
        {
            terminal.Output.WriteLine(zh
                ? $"{portfolio.Owner}（{book.Year}年）：牵头{portfolio.Leads.Count}项，配合{portfolio.Supports.Count}项，民生实事牵头"
                    + $"{portfolio.LivelihoodLeads.Count}项、配合{portfolio.LivelihoodSupports.Count}项，工作量{load}"
                : $"{Wording.Name(portfolio.Owner, language, archive)} ({book.Year}): leads {portfolio.Leads.Count}, "
                    + $"supports {portfolio.Supports.Count}, livelihood projects led {portfolio.LivelihoodLeads.Count}, "
                    + $"supported {portfolio.LivelihoodSupports.Count}, load {load}");
            terminal.Output.WriteLine();
        }

        TextTable table = zh
            ? new([new("角色"), new("条目"), new("标题"), new("类型"), new("市领导"), new("牵头单位"), new("目标")])
            : new([new("Role"), new("Item"), new("Title"), new("Kind"), new("Leader"), new("Lead"), new("Targets")]);
        foreach (PolicyTask task in portfolio.Leads)
            Task(task, zh ? "牵头" : "leads");
        foreach (PolicyTask task in portfolio.Supports)
            Task(task, zh ? "配合" : "supports");
        foreach (LivelihoodProject project in portfolio.LivelihoodLeads)
            Project(project, zh ? "牵头" : "leads");
        foreach (LivelihoodProject project in portfolio.LivelihoodSupports)
            Project(project, zh ? "配合" : "supports");
        TableFormat.Write(terminal, format, table);

        void Task(PolicyTask task, string role) => table.Add([
            role, task.Id.ToString(), Wording.Name(task.Title, language, archive), Wording.Of(task.Kind, language),
            task.Leader ?? string.Empty,
            Bodies.Names(archive, task.Responsibility?.Leads, language), Targets(task.Id),
        ]);

        void Project(LivelihoodProject project, string role) => table.Add([
            role, project.Id.ToString(), Wording.Name(project.Title, language, archive), zh ? "民生实事" : "livelihood project", string.Empty,
            Bodies.Names(archive, project.Responsibility?.Leads, language), Targets(project.Id),
        ]);

        string Targets(ItemId item) =>
            string.Join(zh ? "；" : "; ",
                archive.Documents.Where(document => document.Year == book.Year).SelectMany(document => document.Targets)
            .Where(target => target.Source.Item == item)
            .Select(target =>
                $"{Wording.Of(target.Indicator, language)}{(zh ? string.Empty : ": ")}{TargetText.Of(target).ToString(language)}"));
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
