using System.CommandLine;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary>
/// <c>compare</c>: an indicator in two years: results with results, targets with targets, and with others where the documents say so.
/// </summary>
internal static class CompareCommand
{
    internal static Command Build(Terminal terminal)
    {
        Argument<string> indicator = new("INDICATOR") { Description = "A code such as gdp, or a Chinese name." };
        Option<string?> from = new("--from") { Description = "The earlier year.", HelpName = "N", Required = true },
            to = new("--to") { Description = "The later year.", HelpName = "N", Required = true };
        Option<string?> format = Given.Format("table", "csv", "markdown", "json"), language = Given.Language(), archive = Given.Archive();
        Command command = new("compare", "Compares an indicator between two years.") { indicator, from, to, format, language, archive };
        command.SetAction(parsed =>
        {
            Year first = Given.YearOf(parsed.GetRequiredValue(from)!), last = Given.YearOf(parsed.GetRequiredValue(to)!);
            if (first >= last)
                throw new Mistake($"a comparison needs two years, the earlier one first; found --from {first} --to {last}.",
                    $"比较需要两个年份，较早的在前；所给的是--from {first} --to {last}。");
            string written = Given.OneOf("--format", parsed.GetValue(format), "table", "csv", "markdown", "json");
            Language words = Given.LanguageOf(terminal, parsed.GetValue(language));
            Archive documents = ArchiveSource.Load(parsed.GetValue(archive));
            Line[] lines = [.. Lines(documents, Known.Indicator(documents, parsed.GetRequiredValue(indicator)), first, last)];
            if (lines.Length == 0)
                throw new Mistake(
                    $"\"{parsed.GetRequiredValue(indicator)}\" has nothing to compare between {first} and {last}. 'huzhou-policy show "
                        + $"series {parsed.GetRequiredValue(indicator)}' shows the years it has.",
                    $"“{parsed.GetRequiredValue(indicator)}”在{first}年至{last}年间没有可比较的数。有数的年份见“huzhou-policy show series "
                        + $"{parsed.GetRequiredValue(indicator)}”。");
            if (written == "json")
                terminal.Output.Write(PolicyJson.Write([.. lines.Select(line => line.Difference)]));
            else
                TableFormat.Write(terminal, written, Table(lines, words));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>
    /// From year to year what was reported and what was promised, each result with its target, the whole way from the first result to the
    /// last, and what the documents say against others.
    /// </summary>
    private static IEnumerable<Line> Lines(Archive archive, string code, Year first, Year last)
    {
        foreach (Measure measure in Measures(archive, code))
        {
            IndicatorSeries.Point[] points = [.. IndicatorSeries.Of(archive, code,
                measure).Points.Where(point => point.Period.Kind == PeriodKind.Year && point.Period.Year >= first
                    && point.Period.Year <= last)];
            IndicatorSeries.Point[] reported = [.. points.Where(point => point.Value is not null)],
                planned = [.. points.Where(point => point.Targets.Count > 0)];
            foreach ((IndicatorSeries.Point before, IndicatorSeries.Point after) in reported.Zip(reported.Skip(1)))
            {
                yield return new Line(measure, Years(before, after), before.Period.Year.Next == after.Period.Year
                    ? Comparisons.YearOnYear(before.Value!, after.Value!)
                    : Comparisons.FixedBase(before.Value!, after.Value!));
            }

            if (reported.Length > 2)
            {
                yield return new Line(measure, Years(reported[0], reported[^1]),
                    Comparisons.FixedBase(reported[0].Value!, reported[^1].Value!));
                yield return new Line(measure, Years(reported[0], reported[^1]),
                    Comparisons.AverageAnnual(reported[0].Value!, reported[^1].Value!));
            }

            foreach ((IndicatorSeries.Point before, IndicatorSeries.Point after) in planned.Zip(planned.Skip(1)))
                yield return new Line(measure, Years(before, after), Comparisons.BetweenPlans(before.Targets[^1], after.Targets[^1]));
            foreach (IndicatorSeries.Point point in reported.Intersect(planned)
                .Where(point => point.Targets[^1].Condition is { Number: not null, RelativeTo: null }))
                yield return new Line(measure, point.Period.ToString(), Comparisons.AgainstTarget(point.Targets[^1], point.Value!));
        }

        foreach (Observation difference in archive.ObservationsOf(code)
            .Where(o => o is { Against: not null, Value.Number: not null } && o.Period.Kind == PeriodKind.Year && o.Period.Year >= first
                && o.Period.Year <= last))
            yield return new Line(difference.Measure, difference.Period.ToString(), Comparisons.AgainstReference(difference));
    }

    private static string Years(IndicatorSeries.Point before, IndicatorSeries.Point after) => $"{before.Period}→{after.Period}";

    /// <summary>The kinds of numbers an indicator has, levels with counts and shares with rates.</summary>
    private static IEnumerable<Measure> Measures(Archive archive, string code) =>
        archive.Documents.SelectMany(document => document.Targets).Where(target => target.Indicator.Code == code)
            .Select(target => target.Measure)
            .Concat(archive.ObservationsOf(code).Where(observation => observation.Against is null)
                .Select(observation => observation.Measure))
            .DistinctBy(measure => measure switch { Measure.Count => Measure.Level, Measure.Rate => Measure.Share, _ => measure }).Order();

    private static TextTable Table(IReadOnlyList<Line> lines, Language language)
    {
        bool zh = language == Language.Chinese;
        TextTable table = zh
            ? new([new("度量"), new("年份"), new("比较"), new("从"), new("到"), new("差", true), new("比率", true), new("说明")])
            : new([new("Measure"), new("Years"), new("Comparison"), new("From"), new("To"), new("Difference", true), new("Rate", true),
                new("Note")]);
        foreach (Line line in lines)
        {
            Difference difference = line.Difference;
            string kind = Wording.Of(difference.Kind, language);
            table.Add([
                Wording.Of(line.Measure, language), line.Years,
                difference.Reference is { } reference ? $"{kind} {Wording.Of(reference, language)}" : kind,
                Text(difference.From), Text(difference.To),
                difference.Change is { } change ? Wording.Difference(change, language) : string.Empty,
                difference.Rate is { } rate ? Wording.RateOf(rate, language) : string.Empty,
                (difference.Refusal ?? difference.Note) is { } reason ? Wording.Of(reason, language) : difference.Basis == Basis.Unstated
                    ? string.Empty : Wording.Of(difference.Basis, language),
            ]);
        }

        return table;

        string Text(Quantity? quantity) => quantity is null ? string.Empty : QuantityFormat.Of(language).Format(quantity);
    }

    private sealed record class Line(Measure Measure, string Years, Difference Difference);
}
