using System.Globalization;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Exchange;

/// <summary>
/// Periodic progress and work plans as tables, the way departments hand them in. Lines above the header that begin with # are notes.
/// </summary>
public static class ProgressCsv
{
    /// <summary>
    /// Reads progress: a report a row with the columns <c>task</c> (2025/2.4) and <c>as_of</c> (2025-09-30), and where wanted <c>value</c>
    /// and <c>unit</c>, <c>measure</c>, <c>target</c>, <c>reporter</c>, <c>statement</c>.
    /// </summary>
    /// <param name="csv">The table, by RFC 4180.</param>
    /// <returns>The reports in the order of the rows. Whether they fit the tasks is for <see cref="ProgressBook"/> to say.</returns>
    /// <exception cref="FormatException">The text is no such table; the message gives line, column and what was expected.</exception>
    public static IReadOnlyList<ProgressEntry> Read(string csv)
    {
        CsvTable table = new(csv, ["task", "as_of"], ["value", "unit", "measure", "target", "reporter", "statement"]);
        List<ProgressEntry> entries = [];
        for (int row = 0; row < table.Count; row++)
        {
            entries.Add(new ProgressEntry
            {
                Task = Item(table, row),
                AsOf = Day(table, row, "as_of"),
                Target = table.Cell(row, "target"),
                Reporter = table.Cell(row, "reporter"),
                Statement = table.Cell(row, "statement"),
                Value = Value(table, row),
            });
        }

        return entries;
    }

    /// <summary>
    /// Reads work plans: a step a row with the columns <c>task</c>, <c>organization</c>, <c>step</c>, <c>due</c> (2025-06-30) and where
    /// wanted <c>share</c>, the part of the whole task done by then, 0 to 1.
    /// </summary>
    /// <param name="csv">The table, by RFC 4180.</param>
    /// <returns>A plan for every task and body, in the order of their first rows.</returns>
    /// <exception cref="FormatException">The text is no such table, or the steps of a plan are out of order; the message gives line, column
    /// and what was expected.</exception>
    public static IReadOnlyList<WorkPlan> ReadPlans(string csv)
    {
        CsvTable table = new(csv, ["task", "organization", "step", "due"], ["share"]);
        List<(ItemId Task, string Organization, List<WorkStep> Steps)> plans = [];
        Dictionary<(ItemId Task, string Organization), int> places = [];
        for (int row = 0; row < table.Count; row++)
        {
            ItemId task = Item(table, row);
            string organization = table.Cell(row, "organization") ?? throw table.Fault(row, "organization", "the name of a body");
            if (!places.TryGetValue((task, organization), out int plan))
            {
                places.Add((task, organization), plan = plans.Count);
                plans.Add((task, organization, []));
            }

            WorkStep step = new(table.Cell(row, "step") ?? throw table.Fault(row, "step", "what is to be done"), Day(table, row, "due"),
                Share(table, row));
            if (plans[plan].Steps is [.., var last] && step.Due < last.Due)
                throw table.Fault(row, "due",
                    string.Create(CultureInfo.InvariantCulture, $"a day not before the step above it, {last.Due:yyyy-MM-dd}"));
            plans[plan].Steps.Add(step);
        }

        return [.. plans.Select(p => new WorkPlan { Task = p.Task, Organization = p.Organization, Steps = p.Steps })];
    }

    private static ItemId Item(CsvTable table, int row) =>
        ItemId.TryParse(table.Cell(row, "task"), CultureInfo.InvariantCulture, out ItemId? item) ? item
            : throw table.Fault(row, "task", "an item, such as 2025/2.4");

    private static DateOnly Day(CsvTable table, int row, string column) =>
        DateOnly.TryParseExact(table.Cell(row, column), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw table.Fault(row, column, "a day, such as 2025-09-30");

    private static decimal? Share(CsvTable table, int row) => table.Cell(row, "share") is null ? null
        : Number(table, row, "share") is >= 0m and <= 1m and var share ? share : throw table.Fault(row, "share", "a number from 0 to 1");

    private static decimal Number(CsvTable table, int row, string column) =>
        decimal.TryParse(table.Cell(row, column), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw table.Fault(row, column, "a number such as 1234.5, without thousands marks");

    private static Quantity? Value(CsvTable table, int row)
    {
        if (table.Cell(row, "value") is null)
            return table.Cell(row, "unit") is null ? null : throw table.Fault(row, "value", "a number beside the unit");
        decimal number = Number(table, row, "value");
        if (!Unit.TryParse(table.Cell(row, "unit"), CultureInfo.InvariantCulture, out Unit? unit))
            throw table.Fault(row, "unit", "a unit, such as 亿元, 个 or %");
        if (!unit.IsKnown && table.Cell(row, "measure") is null)
            throw table.Fault(row, "unit", CsvTable.KnownUnit);
        Measure measure = unit.Dimension switch
        {
            Dimension.Fraction => Measure.Rate,
            Dimension.Points => Measure.PointChange,
            Dimension.Places => Measure.Rank,
            Dimension.Count or Dimension.Turnover => Measure.Count,
            _ => unit.Symbol == Unit.Times.Symbol ? Measure.Multiple : Measure.Level,
        };
        if (table.Cell(row, "measure") is { } name
            && (!Enum.TryParse(name, ignoreCase: true, out measure) || !Enum.IsDefined(measure) || !char.IsAsciiLetter(name[0])))
            throw table.Fault(row, "measure", $"one of {string.Join(", ", Enum.GetNames<Measure>())}");
        try
        {
            return new Quantity(number, unit, measure);
        }
        catch (ArgumentException said)
        {
            throw new FormatException($"Line {table.Line(row)}, column value: {said.Message.Split(" (Parameter")[0]}", said);
        }
    }
}
