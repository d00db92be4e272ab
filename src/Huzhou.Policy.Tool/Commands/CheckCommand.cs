using System.CommandLine;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary><c>check</c>: what does not fit together in documents, with a stable code and the places.</summary>
internal static class CheckCommand
{
    internal static Command Build(Terminal terminal)
    {
        Argument<string[]> files =
            new("FILE")
            {
                Description = "Texts to read and check together; without one, the archive is checked.",
                Arity = ArgumentArity.ZeroOrMore
            };
        Option<string?> format = Given.Format("table", "json", "csv", "markdown"), language = Given.Language(), archive = Given.Archive();
        Option<string?> failOn =
            new("--fail-on")
            {
                Description = "Exit with 1 where a finding was made, of any weight, or a doubt or fault.",
                HelpName = "finding|doubt"
            };
        Option<bool> rules = new("--rules") { Description = "Lists the rules instead." };
        TextOptions text = new();
        Command command =
            new("check", "Checks documents against themselves and each other.") { files, rules, format, language, failOn, archive };
        text.AddTo(command);
        command.SetAction(parsed =>
        {
            string written = Given.OneOf("--format", parsed.GetValue(format), "table", "json", "csv", "markdown");
            Language words = Given.LanguageOf(terminal, parsed.GetValue(language));
            IReadOnlySet<string> fails = Given.ManyOf("--fail-on", parsed.GetValue(failOn), "finding", "doubt");
            if (parsed.GetValue(rules))
            {
                TableFormat.Write(terminal, written == "json" ? "table" : written, Rules(words));
                return ExitCode.Done;
            }

            Batch batch = text.Batch(terminal, parsed, null);
            string[] given = parsed.GetValue(files) ?? [];
            Archive documents = given.Length == 0 ? ArchiveSource.Load(parsed.GetValue(archive)) : Read(batch, given);
            IReadOnlyList<Inconsistency> found = Consistency.Check(documents);
            Write(terminal, documents, found, written, words);
            bool failed = (fails.Contains("finding") && found.Count > 0)
                || (fails.Contains("doubt") && found.Any(one => one.Severity != Severity.Information));
            return batch.BadCount > 0 ? ExitCode.BadInput : failed ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static Archive Read(Batch batch, string[] files)
    {
        List<Document> documents = [];
        batch.ReadAll(files, file => documents.Add(file.Read.Document), writes: false);
        return new Archive(documents) { Indicators = batch.Indicators, Organizations = batch.Organizations, Names = batch.Names };
    }

    private static void Write(Terminal terminal, Archive archive, IReadOnlyList<Inconsistency> found, string format, Language language)
    {
        bool zh = language == Language.Chinese;
        if (format == "json")
        {
            terminal.Output.Write(PolicyJson.Write(found));
            return;
        }

        TextTable table = zh ? new([new("代码"), new("程度"), new("内容"), new("位置")])
            : new([new("Code"), new("Weight"), new("Finding"), new("Places")]);
        foreach (Inconsistency one in found)
        {
            table.Add(
                [one.Code, Wording.Of(one.Severity, language), Wording.Of(one, language, archive),
                    string.Join(format == "table" ? "\n" : "; ", one.Places.Select(place => Wording.Of(place, language)))],
                one.Severity == Severity.Error ? Tone.Bad : Tone.Neutral,
                toned: 1);
        }

        if (found.Count > 0 || format != "table")
            TableFormat.Write(terminal, format, table);
        if (format != "csv")
            terminal.Output
                .WriteLine(zh ? $"{(found.Count > 0 ? "\n" : string.Empty)}共{found.Count}条。"
                : $"{(found.Count > 0 ? "\n" : string.Empty)}{found.Count} in all.");
    }

    private static TextTable Rules(Language language)
    {
        bool zh = language == Language.Chinese;
        TextTable table = zh ? new([new("代码"), new("规则")]) : new([new("Code"), new("Rule")]);
        foreach (ConsistencyRule rule in Enum.GetValues<ConsistencyRule>())
            table.Add([Inconsistency.CodeOf(rule), Wording.Of(rule, language)]);
        return table;
    }
}
