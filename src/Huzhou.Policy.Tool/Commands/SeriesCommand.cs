using System.CommandLine;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Pages;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary><c>show series</c>: one indicator over the years, targets beside results, with status and basis.</summary>
internal static class SeriesCommand
{
    internal static Command Build(Terminal terminal)
    {
        Argument<string> indicator = new("INDICATOR") { Description = "A code such as gdp, or a Chinese name." };
        Option<string?> format = Given.Format("table", "csv", "markdown", "json", "html", "xlsx"), language = Given.Language(),
            archive = Given.Archive(), output = Given.Output();
        Option<string?> from = new("--from") { Description = "The first year.", HelpName = "N" },
            to = new("--to") { Description = "The last year.", HelpName = "N" };
        Command command = new("series", "One indicator over the years, targets beside results.") { indicator, from, to, format, output,
            language, archive };
        command.SetAction(parsed =>
        {
            string written = Given.OneOf("--format", parsed.GetValue(format), "table", "csv", "markdown", "json", "html", "xlsx");
            Language words = Given.LanguageOf(terminal, parsed.GetValue(language));
            Year first = parsed.GetValue(from) is { } a ? Given.YearOf(a) : new Year(1),
                last = parsed.GetValue(to) is { } b ? Given.YearOf(b) : new Year(9999);
            if (first > last)
                throw new Mistake($"the years run backwards: --from {first} --to {last}. Put the earlier year first.",
                    $"年份颠倒：--from {first} --to {last}。请把较早的年份放在前面。");
            Archive documents = ArchiveSource.Load(parsed.GetValue(archive));
            Point[] points = [.. Points(documents, parsed.GetRequiredValue(indicator))
                .Where(point => point.Period.Year >= first && point.Period.Year <= last)];
            return OutputFile.Into(terminal, parsed.GetValue(output), into =>
            {
                if (written is "html" or "xlsx")
                    WriteFile(into, documents, parsed.GetRequiredValue(indicator), first, last, words, written);
                else if (written == "json")
                    into.Output.Write(PolicyJson.Write(Series(documents, parsed.GetRequiredValue(indicator), first, last)));
                else
                    TableFormat.Write(into, written, Table(points, words));
                return ExitCode.Done;
            });
        });
        return command;
    }

    /// <summary>A page or workbook with a series for each kind of number that the indicator has.</summary>
    private static void WriteFile(Terminal terminal, Archive archive, string wanted, Year first, Year last, Language language,
        string format)
    {
        IReadOnlyList<IndicatorSeries> series = Series(archive, wanted, first, last);
        PageOptions options = new() { Language = language, Archive = archive };
        if (format == "html")
            terminal.Output.Write(PolicyHtml.Write(series, options));
        else
            terminal.WriteWorkbook(stream => PolicyWorkbook.WriteAsync(stream, series, options));
    }

    /// <summary>A series for each kind of number that the indicator has; what is held against others makes none.</summary>
    private static IndicatorSeries[] Series(Archive archive, string wanted, Year first, Year last)
    {
        string code = Known.Indicator(archive, wanted);
        IEnumerable<IndicatorSeries> series =
            from measure in Points(archive, wanted).Select(point => Kind(point.Measure)).Distinct()
            let whole = IndicatorSeries.Of(archive, code, measure)
            select whole with { Points = [.. whole.Points.Where(point => point.Period.Year >= first && point.Period.Year <= last)] };
        return [.. series.Where(one => one.Points.Count > 0)];
    }

    /// <summary>Levels and counts make one series, shares and rates make one.</summary>
    private static Measure Kind(Measure measure) => measure switch
    {
        Measure.Count => Measure.Level,
        Measure.Rate => Measure.Share,
        _ => measure,
    };

    private static IEnumerable<Point> Points(Archive archive, string wanted)
    {
        string? code = (archive.Indicators.Find(wanted) ?? archive.Indicators.Meaning(wanted))?.Code;
        Target[] targets = [.. archive.Documents.SelectMany(document => document.Targets).Where(target => Is(target.Indicator))];
        Observation[] results = [.. archive.Documents.SelectMany(document => document.Observations)
            .Where(observation => Is(observation.Indicator))];
        if (targets.Length + results.Length == 0)
            throw new Mistake(
                $"no target and no result is about \"{wanted}\". 'huzhou-policy show indicators' lists the indicators with their codes.",
                $"没有关于“{wanted}”的目标和结果。指标及其代码见“huzhou-policy show indicators”。");
        return targets.Select(target => new Point(target.Period, target.Measure, target, null))
            .Concat(results.Select(result => new Point(result.Period, result.Measure, null, result)))
            .OrderBy(point => point.Measure).ThenBy(point => point.Period.Year).ThenBy(point => point.Target is null)
            .ThenBy(point => point.Period);

        bool Is(Indicator indicator) => code is null ? indicator.Code == wanted || indicator.Name == wanted : indicator.Code == code;
    }

    private static TextTable Table(IReadOnlyList<Point> points, Language language)
    {
        bool zh = language == Language.Chinese;
        TextTable table = zh
            ? new([new("度量"), new("时期"), new("类别"), new("数值"), new("口径"), new("状态"), new("出处")])
            : new([new("Measure"), new("Period"), new("Kind"), new("Value"), new("Basis"), new("Status"), new("Source")]);
        foreach (Point point in points)
        {
            Basis basis = point.Target?.Basis ?? point.Result!.Basis;
            table.Add([
                Wording.Of(point.Measure, language), Wording.Of(point.Period, language),
                point.Target is null ? (zh ? "结果" : "result") : zh ? "目标" : "target",
                point.Target is { } target ? TargetText.Of(target).ToString(language) : Wording.ValueOf(point.Result!, language),
                basis == Basis.Unstated ? string.Empty : Wording.Of(basis, language),
                point.Result is { } result ? Wording.Of(result.Status, language) : Wording.Of(point.Target!.Commitment, language),
                Wording.Of(point.Source, language),
            ]);
        }

        return table;
    }

    /// <summary>A target or a result of the series.</summary>
    private sealed record class Point(Period Period, Measure Measure, Target? Target, Observation? Result)
    {
        internal Citation Source => Target?.Source ?? Result!.Source;
    }
}
