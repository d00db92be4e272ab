using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Pages.Content;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Sheets;

/// <summary>An indicator over the years as sheets: every target and every reported value a row.</summary>
internal static class SeriesSheets
{
    internal static async Task WriteAsync(Stream stream, IReadOnlyList<IndicatorSeries> series, PageOptions options,
        CancellationToken cancellation)
    {
        Words words = new(options.Language);
        EvidenceSheets common = new(words, new Known(options.Archive, options.Language), options);
        string name = words.Joined(series.Select(one => Wording.Of(one.Indicator, words.Language)).Distinct(StringComparer.Ordinal));
        Row[] rows = [.. series.SelectMany(one => one.Points.SelectMany(point => Of(one, point)))];
        string title = options.Title ?? words.Say($"{name}：历年目标与结果", $"{name}: targets and results over the years");
        Workbook book = await Workbook.StartAsync(stream, title, cancellation).ConfigureAwait(false);
        await using (book.ConfigureAwait(false))
        {
            await RowsAsync(book, words, rows).ConfigureAwait(false);
            await common.EvidenceAsync(book, [.. rows.Select(row => (Wording.Of(row.Series.Indicator, words.Language), Kind(row, words),
                Shown(row, words), row.Source))]).ConfigureAwait(false);
            await common.FindingsAsync(book, [.. series.SelectMany(one => one.Findings).Distinct()]).ConfigureAwait(false);
            await common.DocumentsAsync(book, rows.Select(row => row.Source)).ConfigureAwait(false);
            await book.FinishAsync().ConfigureAwait(false);
        }
    }

    private static Task RowsAsync(Workbook book, Words words, IReadOnlyList<Row> rows) =>
        book.RowsAsync(words.Say("历年数据", "Series"), new Sheet<Row>(words)
            .Text("时期", "Period", 14, row => Wording.Of(row.Point.Period, words.Language))
            .Count("年份", "Year", row => row.Point.Period.IsDated ? row.Point.Period.Year.Value : null)
            .Text("指标", "Indicator", 26, row => Wording.Of(row.Series.Indicator, words.Language))
            .Text("度量", "Measure", 12, row => Wording.Of(row.Series.Measure, words.Language))
            .Text("类别", "Kind", 12, row => Kind(row, words))
            .Text("内容", "What it says", 24, row => Shown(row, words))
            .Number("数值", "Number", row => (row.Target?.Condition.Number ?? row.Value?.Value.Number)?.Value)
            .Text("单位", "Unit", 12, row => words.Unit(row.Target?.Condition.Number ?? row.Value?.Value.Number))
            .Text("口径", "Basis", 16, row => (row.Target?.Basis ?? row.Value!.Basis) is var basis && basis != Basis.Unstated
                ? Wording.Of(basis, words.Language) : null)
            .Text("状态", "Status", 14, row => row.Target is { } target ? Wording.Of(target.Commitment, words.Language)
                : Wording.Of(row.Value!.Status, words.Language))
            .Text("同比", "Year on year", 24, row => row.IsCounted && row.Point.YearOnYear is { } change
                ? Wording.Of(change, words.Language) : null)
            .Number("同比变化", "Change", row => row.IsCounted ? row.Point.YearOnYear?.Change?.Value : null)
            .Text("出处", "Source", 30, row => Wording.Of(row.Source, words.Language)), rows);

    private static IEnumerable<Row> Of(IndicatorSeries series, IndicatorSeries.Point point) =>
        point.Targets.Select(target => new Row(series, point, target, null))
            .Concat(point.Vintages.Select(value => new Row(series, point, null, value)));

    private static string Kind(Row row, Words words) => row.Target is not null ? words.Say("目标", "target")
        : row.IsCounted || row.Point.Vintages.Count == 1 ? words.Say("结果", "result") : words.Say("其他结果", "other result");

    private static string Shown(Row row, Words words) =>
        row.Target is { } target ? TargetText.Of(target).ToString(words.Language) : Wording.ValueOf(row.Value!, words.Language);

    /// <summary>A target or a reported value of a period.</summary>
    private sealed record class Row(IndicatorSeries Series, IndicatorSeries.Point Point, Target? Target, Observation? Value)
    {
        internal bool IsCounted => Value is not null && Value == Point.Value;

        internal Citation Source => Target?.Source ?? Value!.Source;
    }
}
