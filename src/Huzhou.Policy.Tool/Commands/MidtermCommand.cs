using System.CommandLine;
using System.Globalization;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary><c>midterm</c>: how the indicators of a plan over several years stand in one of them, by what later texts report.</summary>
internal static class MidtermCommand
{
    internal static Command Build(Terminal terminal)
    {
        Argument<string> plan = new("PLAN") { Description = "The text of the plan with its table of main indicators." };
        Argument<string[]> results = new("RESULTS")
        {
            Description = "The texts that report yearly results: reports, communiqués.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> year = new("--year", "-y")
        {
            Description = "The year of the plan that is reviewed.", HelpName = "N",
            Required = true
        };
        Option<string?> path = new("--path")
        {
            Description = "The way from baseline to goal: linear (even steps, the default), geometric (even growth), steps (the plan's own) or "
                + "cumulative (added up).",
            HelpName = "WAY",
        };
        Option<bool> series = new("--series") { Description = "Every year of the plan, to draw: what the path asks for and what was reported." };
        Option<string?> format = Given.Format("table", "csv", "markdown", "json"), language = Given.Language();
        TextOptions text = new();
        Command command = new("midterm", "Reviews a plan over several years in one of them, from the texts alone.") { plan, results, year,
            path,
            series, format, language };
        text.AddTo(command, withDate: false);
        command.SetAction(parsed =>
        {
            string written = Given.OneOf("--format", parsed.GetValue(format), "table", "csv", "markdown", "json");
            Language words = Given.LanguageOf(terminal, parsed.GetValue(language));
            PlanPath way = PathOf(parsed.GetValue(path));
            Year on = Given.YearOf(parsed.GetRequiredValue(year)!);
            Batch batch = text.Batch(terminal, parsed, null);
            string[] files = parsed.GetRequiredValue(results);
            FileReading planned = batch.ReadOne(parsed.GetRequiredValue(plan));
            Document document = Dated(planned, on);
            string government = document.Government
                ?? throw new Mistake($"\"{planned.File}\" does not say whose plan it is. --government says it.",
                    $"“{planned.File}”没有写明是哪个政府的规划。请用--government指明。");
            Archive archive = new([document, .. files.Select(batch.ReadOne).Select(read => read.Read.Document)
                .Where(other => other.Id != document.Id)]);
            IReadOnlyList<PlanReview> reviews = PlanReview.Of(archive, document.Id, on, way);
            if (parsed.GetValue(series))
                reviews = [.. reviews.SelectMany(review => PlanReview.Course(archive, government, review.Planned, review.Path))];
            if (written == "json")
                terminal.Output.Write(PolicyJson.Write(reviews));
            else
                TableFormat.Write(terminal, written, Table(reviews, words));
            return ExitCode.Done;
        });
        return command;
    }

    private static PlanPath PathOf(string? word) => Given.OneOf("--path", word, "linear", "geometric", "steps", "cumulative") switch
    {
        "geometric" => PlanPath.Geometric,
        "steps" => PlanPath.Steps,
        "cumulative" => PlanPath.Cumulative,
        _ => PlanPath.Linear,
    };

    /// <summary>The plan, which must have indicators of which one runs over the year.</summary>
    private static Document Dated(FileReading plan, Year on)
    {
        Document document = plan.Read.Document;
        if (document.PlannedIndicators.Count == 0)
            throw new Mistake($"\"{plan.File}\" has no table of planned indicators: expected columns such as 指标, 2020年, 2025年, 属性.",
                $"“{plan.File}”中没有规划指标表：应有指标、2020年、2025年、属性等列。");
        int first = document.PlannedIndicators.Min(planned => (planned.BaselineYear?.Value ?? planned.GoalYear.Value - 1) + 1),
            last = document.PlannedIndicators.Max(planned => planned.GoalYear.Value);
        return on.Value >= first && on.Value <= last ? document
            : throw new Mistake($"the plan in \"{plan.File}\" runs from {first} to {last}; found --year {on}.",
                $"“{plan.File}”中的规划自{first}年至{last}年；所给的是--year {on}。");
    }

    private static TextTable Table(IReadOnlyList<PlanReview> reviews, Language language)
    {
        bool zh = language == Language.Chinese;
        TextTable table = zh
            ? new([new("指标"), new("属性"), new("年份"), new("实际", Right: true), new("路径值", Right: true), new("已走路程", Right: true),
                new("应走路程", Right: true), new("此后每年", Right: true), new("状态"), new("说明")])
            : new([new("Indicator"), new("Nature"), new("Year"), new("Reported", Right: true), new("Path", Right: true),
                new("Way gone", Right: true), new("Way due", Right: true), new("Needed a year", Right: true), new("Status"),
                    new("Why not")]);
        foreach (PlanReview review in reviews)
        {
            table.Add([
                review.Planned.Indicator.Name, Wording.Of(review.Planned.Indicator.Nature, language), review.Year.ToString(),
                Amount(review.Actual, language), Amount(review.Expected, language), Share(review.ReachedShare), Share(review.ExpectedShare),
                Amount(review.NeededPerYear, language), Wording.Of(review.Status, language),
                review.Refusal is { } reason ? Wording.Of(reason, language) : string.Empty,
            ]);
        }

        return table;
    }

    private static string Amount(Quantity? quantity, Language language) =>
        quantity is null ? string.Empty : QuantityFormat.Of(language).Format(quantity);

    private static string Share(decimal? share) => share is { } part ? (part * 100m).ToString("0.#", CultureInfo.InvariantCulture) + "%"
        : string.Empty;
}
