using System.CommandLine;
using System.Globalization;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary>
/// <c>livelihood</c>: the livelihood projects of a year in their loop: whose list, where each stands, its parts and who leads; and what the
/// documents say of the lists as a whole: candidates put to the vote, completion, satisfaction.
/// </summary>
internal static class LivelihoodCommand
{
    private const string Word = "民生实事";

    internal static Command Build(Terminal terminal)
    {
        Option<string?> year = new("--year", "-y") { Description = "The year of the projects; all years where it is not given.", HelpName = "N" };
        Option<string?> format = Given.Format("table", "csv", "markdown"), language = Given.Language(), archive = Given.Archive();
        Command command = new("livelihood", "Shows the livelihood projects in their loop: raised, candidate, voted, done, rated.")
        {
            year, format, language, archive,
        };
        command.SetAction(parsed =>
        {
            string written = Given.OneOf("--format", parsed.GetValue(format), "table", "csv", "markdown");
            Language words = Given.LanguageOf(terminal, parsed.GetValue(language));
            Archive documents = ArchiveSource.Load(parsed.GetValue(archive));
            Year? wanted = parsed.GetValue(year) is { } given ? Given.YearOf(given) : null;
            Document[] seen = [.. documents.Documents];
            if (!seen.Any(document => document.LivelihoodProjects.Count > 0 || Sayings(document, wanted).Any()))
                throw new Mistake($"no document says anything of livelihood projects{(wanted is { } y ? $" of {y}" : "")}.",
                    $"没有文件写到{(wanted is { } z ? $"{z}年的" : "")}民生实事。");
            TableFormat.Write(terminal, written, Table(documents, wanted, words));
            return ExitCode.Done;
        });
        return command;
    }

    private static TextTable Table(Archive archive, Year? wanted, Language language)
    {
        bool zh = language == Language.Chinese;
        TextTable table = zh
            ? new([new("年份"), new("项目"), new("清单"), new("阶段"), new("分项", true), new("完成"), new("满意"), new("牵头单位"), new("出处")])
            : new([new("Year"), new("Project"), new("List"), new("Stage"), new("Parts", true), new("Completion"), new("Satisfaction"),
                new("Lead"), new("Source")]);
        foreach (Document document in archive.Documents)
        {
            foreach (Observation saying in Sayings(document, wanted))
            {
                table.Add([
                    saying.Period.Year.ToString(), Wording.Of(saying.Indicator, language), string.Empty, string.Empty, string.Empty,
                    Wording.ValueOf(saying, language), string.Empty, string.Empty, Wording.Of(saying.Source, language),
                ]);
            }

            foreach (LivelihoodProject project in document.LivelihoodProjects.Where(project => wanted is null || document.Year == wanted))
            {
                int parts = document.Targets.Count(target => target.Source.Item == project.Id);
                table.Add([
                    document.Year?.ToString() ?? string.Empty, $"{project.Id} {Wording.Name(project.Title, language, archive)}",
                    project.Level == GovernmentLevel.Unknown ? string.Empty : Wording.Of(project.Level, language),
                    Wording.Of(project.Stage, language), parts.ToString(CultureInfo.InvariantCulture),
                    project.Completion is { } done ? Wording.Of(new Reported.Exactly(done), language) : string.Empty,
                    project.Satisfaction is { } rated ? Wording.Of(new Reported.Exactly(rated), language) : string.Empty,
                    Bodies.Names(archive, project.Responsibility?.Leads, language),
                    Wording.Of(project.Source, language),
                ]);
            }
        }

        return table;
    }

    /// <summary>What a document reports of the lists as a whole.</summary>
    private static IEnumerable<Observation> Sayings(Document document, Year? wanted) => document.Observations.Where(observation =>
        observation.Indicator.Name.Contains(Word, StringComparison.Ordinal) && (wanted is null || observation.Period.Year == wanted));
}
