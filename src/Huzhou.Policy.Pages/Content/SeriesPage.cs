using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Pages.Drawing;
using Huzhou.Policy.Pages.Markup;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>An indicator over the years: a plot for each kind of number, and under it every target and every reported value.</summary>
internal static class SeriesPage
{
    internal static string Of(IReadOnlyList<IndicatorSeries> series, PageOptions options)
    {
        Words words = new(options.Language);
        Known known = new(options.Archive, options.Language);
        Evidence evidence = new(options.Texts);
        string name = words.Joined(series.Select(one => Wording.Of(one.Indicator, words.Language)).Distinct(StringComparer.Ordinal));
        string[] documents = [.. series.SelectMany(one => one.Points).SelectMany(Sources).Select(place => place.Document)
            .Distinct(StringComparer.Ordinal).Select(known.Document)];
        return Shell.Of(words, options.Title ?? words.Say($"{name}：历年目标与结果", $"{name}: targets and results over the years"),
            documents.Length == 0 ? [] : [words.Say($"出自{words.Joined(documents)}", $"From {words.Joined(documents)}")], page =>
            {
                for (int i = 0; i < series.Count; i++)
                    One(page, words, evidence, series[i], $"s{i}");
                Shell.Findings(page, words, [.. series.SelectMany(one => one.Findings).Distinct()]);
            });
    }

    private static void One(HtmlWriter page, Words words, Evidence evidence, IndicatorSeries series, string id) =>
        Shell.Section(page, id, $"{Wording.Of(series.Indicator, words.Language)}{words.Say("（", " (")}"
            + $"{Wording.Of(series.Measure, words.Language)}{words.Say("）", ")")}", () =>
        {
            page.Element("p", Sentence(series, words), ("class", "lead"));
            LinePlot plot = LinePlot.Of(series, words.Language);
            if (plot.IsWorthDrawing)
            {
                page.Open("figure");
                plot.Write(page, id);
                page.Open("figcaption");
                foreach ((string kind, string said) in plot.Legend)
                {
                    page.Open("span", ("class", "key")).Open("svg", ("viewBox", "0 0 12 12"), ("class", "plot"), ("aria-hidden", "true"));
                    LinePlot.Mark(page, kind, 6, 6);
                    page.Close().Text(said).Close().Text(" ");
                }

                page.Close(2);
            }

            Table(page, words, evidence, series, plot.Breaks);
        });

    private static string Sentence(IndicatorSeries series, Words words)
    {
        IndicatorSeries.Point[] reported = [.. series.Points.Where(point => point.Value is not null)];
        string times = series.Points.Count == 0 ? string.Empty
            : words.Say($"{Wording.Of(series.Points[0].Period, words.Language)}至{Wording.Of(series.Points[^1].Period, words.Language)}，",
                $"{Wording.Of(series.Points[0].Period, words.Language)} to {Wording.Of(series.Points[^1].Period, words.Language)}: ");
        int promised = series.Points.Sum(point => point.Targets.Count);
        string last = reported.Length == 0 ? string.Empty
            : words.Say($"最近一期结果为{Wording.Of(reported[^1].Period, words.Language)}{Wording.ValueOf(reported[^1].Value!, words.Language)}。",
                $" The latest result is {Wording.ValueOf(reported[^1].Value!, words.Language)} for {Wording.Of(reported[^1].Period, words.Language)}.");
        return words.Say($"{times}有目标{promised}个、有结果的时期{reported.Length}个。",
            $"{times}{Wording.Count(promised, "target")}, {Wording.Count(reported.Length, "period")} with a result.") + last;
    }

    private static void Table(HtmlWriter page, Words words, Evidence evidence, IndicatorSeries series, IReadOnlySet<Period> breaks)
    {
        ListTable table = new(page, words.Language == Language.Chinese ? ["时期", "类别", "数值", "口径", "状态", "同比", "出处"]
            : ["Period", "Kind", "Value", "Basis", "Status", "Year on year", "Source"]);
        foreach (IndicatorSeries.Point point in series.Points)
        {
            string period = Wording.Of(point.Period, words.Language);
            foreach (Target target in point.Targets)
            {
                table.Row([period, words.Say("目标", "target"), TargetText.Of(target).ToString(words.Language), Basis(target.Basis),
                    Wording.Of(target.Commitment, words.Language), string.Empty, Wording.Of(target.Source, words.Language)],
                    draw: column => Quote(column, target.Source));
            }

            foreach (Observation value in point.Vintages)
            {
                bool counts = value == point.Value;
                string basis = counts && breaks.Contains(point.Period)
                    ? words.ClausesJoined([words.Say("口径变化", "basis changes"), Wording.Of(value.Basis, words.Language)])
                    : Basis(value.Basis);
                table.Row([period, counts || point.Vintages.Count == 1 ? words.Say("结果", "result") : words.Say("其他结果", "other result"),
                    Wording.ValueOf(value, words.Language), basis, Wording.Of(value.Status, words.Language),
                    counts && point.YearOnYear is { } change ? Wording.Of(change, words.Language) : string.Empty,
                    Wording.Of(value.Source, words.Language)], draw: column => Quote(column, value.Source));
            }
        }

        table.End();

        string Basis(Basis basis) => basis == Policy.Basis.Unstated ? string.Empty : Wording.Of(basis, words.Language);

        void Quote(int column, Citation place)
        {
            if (column == 6)
                evidence.Write(page, place);
        }
    }

    private static IEnumerable<Citation> Sources(IndicatorSeries.Point point) =>
        point.Targets.Select(target => target.Source).Concat(point.Vintages.Select(value => value.Source));
}
