using System.Text;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;

namespace Huzhou.Policy.Exchange;

/// <summary>
/// Tables for spreadsheets and statistics programs: RFC 4180 with a header row, invariant numbers with all their digits, names of choices
/// as in the code.
/// </summary>
/// <remarks>
/// A cell that begins with = + - @ and is no number gets an apostrophe before it, so that no spreadsheet runs it. A byte order mark, which
/// some spreadsheets need to see UTF-8, is put first on request.
/// </remarks>
public static class PolicyCsv
{
    private const string Mark = "\uFEFF";

    /// <summary>Rows of texts that somebody else laid out, heads first, written by the same rules.</summary>
    /// <param name="rows">The rows, each with its cells.</param>
    /// <param name="lineEnd">What ends a row, such as the line end of a terminal; CR LF, by the standard, where null.</param>
    public static string Write(IEnumerable<IReadOnlyList<string>> rows, string? lineEnd = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        StringBuilder output = new();
        CsvRow row = new(output, lineEnd ?? "\r\n");
        foreach (IReadOnlyList<string> cells in rows)
        {
            foreach (string cell in cells)
                row.Add(cell);
            row.End();
        }

        return output.ToString();
    }

    /// <summary>A scorecard, a judged target a row; what is not known is an empty cell, never a zero.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="byteOrderMark">Whether the text begins with a byte order mark.</param>
    public static string Write(Scorecard card, bool byteOrderMark = false)
    {
        ArgumentNullException.ThrowIfNull(card);
        StringBuilder output = new(byteOrderMark ? Mark : string.Empty);
        CsvRow row = new(output);
        foreach (string head in (ReadOnlySpan<string>)[
            "target", "indicator", "name", "measure", "period", "condition", "value", "unit", "commitment", "verdict", "reason", "link",
            "result_kind", "result", "result_unit",
            "result_status", "method", "completion", "completion_capped", "gap", "gap_unit", "stated_completion", "stretch", "asserted",
            "estimated", "weight",
            "section", "document", "start", "length", "result_document", "result_start", "result_length"])
        {
            row.Add(head);
        }

        row.End();
        foreach (Assessment one in card.Rows)
        {
            Target target = one.Target;
            row.Add(target.Id);
            What(row, target.Indicator, target.Measure, target.Period);
            row.Add(target.Condition.Name);
            Number(row, target.Condition.Number);
            row.Add(target.Commitment.ToString()).Add(one.Verdict.ToString()).Add(one.Reason.ToString()).Add(one.Link.ToString());
            row.Add(one.Result?.Value.GetType().Name);
            Number(row, one.Result?.Value.Number);
            row.Add(one.Result?.Status.ToString());
            row.Add(one.Completion?.Method.ToString()).Add(one.Completion?.Rate).Add(one.Completion?.Capped);
            Number(row, one.Gap);
            row.Add(one.StatedCompletion?.Rate).Add(one.Stretch?.ToString()).Add(one.IsAsserted).Add(one.IsEstimated).Add(target.Weight);
            row.Add(target.Source.Section);
            Place(row, target.Source);
            Place(row, one.Result?.Source);
            row.End();
        }

        return output.ToString();
    }

    /// <summary>Targets, one a row.</summary>
    /// <param name="targets">The targets, in the order of the rows.</param>
    /// <param name="byteOrderMark">Whether the text begins with a byte order mark.</param>
    public static string Write(IEnumerable<Target> targets, bool byteOrderMark = false)
    {
        ArgumentNullException.ThrowIfNull(targets);
        StringBuilder output = new(byteOrderMark ? Mark : string.Empty);
        CsvRow row = new(output);
        foreach (string head in (ReadOnlySpan<string>)[
            "target", "indicator", "name", "measure", "period", "condition", "value", "unit", "upper", "relative_to", "commitment",
            "stretch", "stretch_value", "stretch_unit",
            "origin", "baseline", "baseline_unit", "basis", "headline", "weight", "section", "document", "start", "length"])
        {
            row.Add(head);
        }

        row.End();
        foreach (Target target in targets)
        {
            row.Add(target.Id);
            What(row, target.Indicator, target.Measure, target.Period);
            row.Add(target.Condition.Name);
            Number(row, target.Condition.Number);
            row.Add((target.Condition as Condition.Between)?.Upper.In(((Condition.Between)target.Condition).Lower.Unit).Value)
                .Add(target.Condition.RelativeTo?.Name);
            row.Add(target.Commitment.ToString()).Add(target.Stretch?.Name);
            Number(row, target.Stretch?.Number);
            row.Add(target.Origin);
            Number(row, target.Baseline);
            row.Add(Footing(target.Basis)).Add(target.IsHeadline).Add(target.Weight).Add(target.Source.Section);
            Place(row, target.Source);
            row.End();
        }

        return output.ToString();
    }

    /// <summary>Reported values, one a row: the observations of one indicator are its series over the years, all vintages.</summary>
    /// <param name="observations">The values, in the order of the rows.</param>
    /// <param name="byteOrderMark">Whether the text begins with a byte order mark.</param>
    public static string Write(IEnumerable<Observation> observations, bool byteOrderMark = false)
    {
        ArgumentNullException.ThrowIfNull(observations);
        StringBuilder output = new(byteOrderMark ? Mark : string.Empty);
        CsvRow row = new(output);
        foreach (string head in (ReadOnlySpan<string>)[
            "observation", "indicator", "name", "measure", "period", "kind", "value", "unit", "side", "status", "basis", "against",
            "league", "stated_completion",
            "section", "document", "start", "length"])
        {
            row.Add(head);
        }

        row.End();
        foreach (Observation one in observations)
        {
            row.Add(one.Id);
            What(row, one.Indicator, one.Measure, one.Period);
            row.Add(one.Value.GetType().Name);
            Number(row, one.Value.Number);
            row.Add((one.Value as Reported.Bounded)?.Side.ToString()).Add(one.Status.ToString()).Add(Footing(one.Basis));
            row.Add(one.Against?.Name).Add(one.League).Add(one.StatedCompletion?.Value).Add(one.Source.Section);
            Place(row, one.Source);
            row.End();
        }

        return output.ToString();
    }

    /// <summary>The series of an indicator, a row for each period and target, with the value that counts beside it.</summary>
    /// <param name="series">The series.</param>
    /// <param name="byteOrderMark">Whether the text begins with a byte order mark.</param>
    public static string Write(IndicatorSeries series, bool byteOrderMark = false)
    {
        ArgumentNullException.ThrowIfNull(series);
        StringBuilder output = new(byteOrderMark ? Mark : string.Empty);
        CsvRow row = new(output);
        foreach (string head in (ReadOnlySpan<string>)[
            "indicator", "name", "measure", "period", "condition", "target", "target_unit", "commitment", "target_document", "kind",
            "value", "unit", "status", "basis",
            "vintages", "document", "change", "change_unit", "year_on_year"])
        {
            row.Add(head);
        }

        row.End();
        foreach (IndicatorSeries.Point point in series.Points)
        {
            foreach (Target? target in point.Targets.Cast<Target?>().DefaultIfEmpty())
            {
                What(row, series.Indicator, series.Measure, point.Period);
                row.Add(target?.Condition.Name);
                Number(row, target?.Condition.Number);
                row.Add(target?.Commitment.ToString()).Add(target?.Source.Document);
                row.Add(point.Value?.Value.GetType().Name);
                Number(row, point.Value?.Value.Number);
                row.Add(point.Value?.Status.ToString()).Add(point.Value is { } value ? Footing(value.Basis) : null);
                row.Add(point.Vintages.Count).Add(point.Value?.Source.Document);
                Number(row, point.YearOnYear?.Change);
                row.Add(point.YearOnYear?.Rate?.Value);
                row.End();
            }
        }

        return output.ToString();
    }

    private static void What(CsvRow row, Indicator indicator, Measure measure, Period period) =>
        row.Add(indicator.Code).Add(indicator.Name).Add(measure.ToString()).Add(period.ToString());

    private static void Number(CsvRow row, Quantity? number) => row.Add(number?.Value).Add(number?.Unit.Symbol);

    private static void Place(CsvRow row, Citation? place) => row.Add(place?.Document).Add(place?.Span.Start).Add(place?.Span.Length);

    private static string Footing(Basis basis) =>
        basis == Basis.Unstated ? string.Empty : basis.ToString().Replace(", ", "|", StringComparison.Ordinal);
}
