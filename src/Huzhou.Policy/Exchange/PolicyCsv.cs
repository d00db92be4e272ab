using System.Text;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Serialization.Forms;
using Huzhou.Policy.Serialization.Nouns;

namespace Huzhou.Policy.Exchange;

/// <summary>
/// Tables for spreadsheets and statistics programs: RFC 4180 with a header row, invariant numbers with all their digits, names of choices
/// as in the code.
/// </summary>
/// <remarks>
/// A cell that begins with = + - @ and is no number gets an apostrophe before it, so that no spreadsheet runs it. A byte order mark,
/// which some spreadsheets need to see UTF-8, is put first on request.
/// </remarks>
/// <example>
/// <code>
/// Scorecard card = Assessor.Default.Assess(HuzhouArchive.Load(), new Year(2023));
/// File.WriteAllText("card.csv", PolicyCsv.Write(card, byteOrderMark: true));
/// </code>
/// </example>
public static class PolicyCsv
{
    private const string Mark = "\uFEFF";

    private static readonly NounTable<Target> s_targets = NounTables.Targets;
    private static readonly NounTable<Observation> s_observations = NounTables.Observations;

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
            "section", "document", "start", "length", "result_document", "result_start", "result_length", "candidates"])
        {
            row.Add(head);
        }

        row.End();
        foreach (Assessment one in card.Rows)
        {
            Target target = one.Target;
            row.Add(target.Id);
            What(row, target.Indicator, target.Measure, target.Period);
            row.Add(Spelling.Camel(target.Condition.Name));
            Number(row, target.Condition.Number);
            row.Add(Name<Commitment>(target.Commitment)).Add(Name<Verdict>(one.Verdict)).Add(Name<Reason>(one.Reason))
                .Add(Name<LinkStatus>(one.Link));
            row.Add(one.Result is { } found ? Spelling.Camel(found.Value.GetType().Name) : null);
            Number(row, one.Result?.Value.Number);
            row.Add(Name(one.Result?.Status));
            row.Add(Name(one.Completion?.Method)).Add(one.Completion?.Rate).Add(one.Completion?.Capped);
            Number(row, one.Gap);
            row.Add(one.StatedCompletion?.Rate).Add(Name(one.Stretch)).Add(one.IsAsserted).Add(one.IsEstimated).Add(target.Weight);
            row.Add(target.Source.Section);
            Place(row, target.Source);
            Place(row, one.Result?.Source);
            row.Add(string.Join('|', one.Candidates.Select(candidate => candidate.Observation.Id)));
            row.End();
        }

        return output.ToString();
    }

    /// <summary>Targets, one a row, in columns that <see cref="ReadTargets"/> reads back.</summary>
    /// <param name="targets">The targets, in the order of the rows.</param>
    /// <param name="byteOrderMark">Whether the text begins with a byte order mark.</param>
    public static string Write(IEnumerable<Target> targets, bool byteOrderMark = false)
    {
        ArgumentNullException.ThrowIfNull(targets);
        return s_targets.Write([.. targets], target => target.Indicator, byteOrderMark ? Mark : string.Empty);
    }

    /// <summary>
    /// Reads targets: a row each, with a column for each member as <see cref="Write(IEnumerable{Target}, bool)"/> names them.
    /// </summary>
    /// <param name="csv">The table, by RFC 4180.</param>
    /// <param name="catalogue">The catalogue that codes refer to; without one, rows say of their indicators what is to be known.</param>
    /// <exception cref="FormatException">The text is no such table; the message gives line, column and what was expected.</exception>
    public static IReadOnlyList<Target> ReadTargets(string csv, IndicatorCatalogue? catalogue = null) => s_targets.Read(csv, catalogue);

    /// <summary>
    /// Reported values, one a row, in columns that <see cref="ReadObservations"/> reads back: the observations of one indicator are its
    /// series over the years, all vintages.
    /// </summary>
    /// <param name="observations">The values, in the order of the rows.</param>
    /// <param name="byteOrderMark">Whether the text begins with a byte order mark.</param>
    public static string Write(IEnumerable<Observation> observations, bool byteOrderMark = false)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return s_observations.Write([.. observations], observation => observation.Indicator, byteOrderMark ? Mark : string.Empty);
    }

    /// <summary>
    /// Reads reported values: a row each, with a column for each member as <see cref="Write(IEnumerable{Observation}, bool)"/> names
    /// them.
    /// </summary>
    /// <param name="csv">The table, by RFC 4180.</param>
    /// <param name="catalogue">The catalogue that codes refer to; without one, rows say of their indicators what is to be known.</param>
    /// <exception cref="FormatException">The text is no such table; the message gives line, column and what was expected.</exception>
    public static IReadOnlyList<Observation> ReadObservations(string csv, IndicatorCatalogue? catalogue = null) =>
        s_observations.Read(csv, catalogue);

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
                row.Add(target is null ? null : Spelling.Camel(target.Condition.Name));
                Number(row, target?.Condition.Number);
                row.Add(Name(target?.Commitment)).Add(target?.Source.Document);
                row.Add(point.Value is { } counted ? Spelling.Camel(counted.Value.GetType().Name) : null);
                Number(row, point.Value?.Value.Number);
                row.Add(Name(point.Value?.Status)).Add(point.Value is { } value ? Footing(value.Basis) : null);
                row.Add(point.Vintages.Count).Add(point.Value?.Source.Document);
                Number(row, point.YearOnYear?.Change);
                row.Add(point.YearOnYear?.Rate?.Value);
                row.End();
            }
        }

        return output.ToString();
    }

    private static void What(CsvRow row, Indicator indicator, Measure measure, Period period) =>
        row.Add(indicator.Code).Add(indicator.Name).Add(Name<Measure>(measure)).Add(period.ToString());

    private static void Number(CsvRow row, Quantity? number) => row.Add(number?.Value).Add(number?.Unit.Symbol);

    private static void Place(CsvRow row, Citation? place) => row.Add(place?.Document).Add(place?.Span.Start).Add(place?.Span.Length);

    private static string? Name<T>(T? choice)
        where T : struct, Enum => choice is { } value ? Choice<T>.NameOf(value) : null;

    private static string Footing(Basis basis) => basis == Basis.Unstated ? string.Empty
        : string.Join('|', basis.ToString().Split(", ").Select(Spelling.Camel));
}
