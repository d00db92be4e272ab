using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Exchange;

/// <summary>Tables of targets and results, millions of rows long, read into columns as they stream by.</summary>
/// <remarks>
/// A pair a row, with a header. Needed: <c>condition</c> (AtLeast, MoreThan, AtMost, LessThan, About, Stated, Between, RankWithin),
/// <c>value</c>,
/// <c>result</c> (empty where nothing is reported) and the column that names the group. If wanted: <c>upper</c> (the upper end of Between),
/// <c>unit</c>, <c>result_unit</c> (that of the target where empty), <c>measure</c> (that of the unit where empty), <c>polarity</c>
/// (that of an indicator nobody knows where empty), <c>result_status</c>.
/// </remarks>
public static class ColumnCsv
{
    /// <summary>Reads a table.</summary>
    /// <param name="csv">The table, by RFC 4180.</param>
    /// <param name="group">The column whose cells name the groups, for example <c>county</c>.</param>
    /// <param name="scale">How many decimal places a result may have, 0 to 18.</param>
    /// <param name="options">Tolerances and margins; the defaults where null.</param>
    /// <returns>The columns, and the names of the groups by their numbers, in the order in which they come up.</returns>
    /// <exception cref="FormatException">The text is no such table; the message gives line, column, what was found and what was
    /// expected.</exception>
    public static (PairColumns Columns, IReadOnlyList<string> Groups) Read(TextReader csv, string group, int scale,
        CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentException.ThrowIfNullOrWhiteSpace(group);
        PairColumnsBuilder builder = new(scale, options);
        Dictionary<string, int> groups = new(StringComparer.Ordinal);
        ColumnCsvRows rows = new(new CsvRecords(csv), group, scale, options ?? CalculationOptions.Default);
        while (rows.Read())
            rows.AddTo(builder, groups);
        return (builder.Build(groups.Count), [.. groups.OrderBy(g => g.Value).Select(g => g.Key)]);
    }

    /// <summary>Reads a table from UTF-8 bytes, with or without a byte order mark. The stream is read to its end and left open.</summary>
    /// <param name="utf8">The table, by RFC 4180.</param>
    /// <param name="group">The column whose cells name the groups, for example <c>county</c>.</param>
    /// <param name="scale">How many decimal places a result may have, 0 to 18.</param>
    /// <param name="options">Tolerances and margins; the defaults where null.</param>
    /// <returns>The columns, and the names of the groups by their numbers, in the order in which they come up.</returns>
    /// <exception cref="FormatException">The text is no such table; the message gives line, column, what was found and what was
    /// expected.</exception>
    public static (PairColumns Columns, IReadOnlyList<string> Groups) Read(Stream utf8, string group, int scale,
        CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentException.ThrowIfNullOrWhiteSpace(group);
        PairColumnsBuilder builder = new(scale, options);
        string[] groups = ColumnCsvBytes.Read(utf8, group, scale, options ?? CalculationOptions.Default, builder);
        return (builder.Build(groups.Length), groups);
    }

    /// <summary>
    /// Judges and counts a table as it streams by: the memory is that of the counts, however long it is. The stream is read to its end and
    /// left open.
    /// </summary>
    /// <param name="utf8">The table, by RFC 4180, with or without a byte order mark.</param>
    /// <param name="group">The column whose cells name the groups, for example <c>county</c>.</param>
    /// <param name="scale">How many decimal places a result may have, 0 to 18.</param>
    /// <param name="options">Tolerances and margins; the defaults where null.</param>
    /// <param name="threads">How many threads judge, each with a block of lines; from the first quote on it is one. Results and refusals
    /// do not depend on it.</param>
    /// <returns>The counts, and the names of the groups by their numbers, in the order in which they come up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no thread to judge.</exception>
    /// <exception cref="FormatException">The text is no such table; the message gives line, column, what was found and what was
    /// expected.</exception>
    public static (ColumnTally Tally, IReadOnlyList<string> Groups) RollUp(Stream utf8, string group, int scale,
        CalculationOptions? options = null, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentException.ThrowIfNullOrWhiteSpace(group);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return ColumnCsvShares.RollUp(utf8, group, scale, options ?? CalculationOptions.Default, threads);
    }
}
