using System.Globalization;
using System.Text;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Sql;

/// <summary>
/// The judgement as SQL, for data that stays where it is: tables for conditions, results and verdicts, the verdict of a row as an
/// expression, the counts of groups as a statement. Only texts are made; who runs them is the caller's choice.
/// </summary>
/// <remarks>
/// Verdicts and counts are those of <see cref="ColumnAssessor"/> and the assessor: every condition with a number is two marks and a kind
/// (<see cref="ConditionMarks"/>), and whole numbers are compared. What SQL cannot judge has no verdict and is counted as unjudged; it is
/// never guessed. Names are quoted, values are parameters: nothing from data is part of a text.
/// </remarks>
public static class PolicySql
{
    /// <summary>The tables, those that others refer to first: condition, mark, observation, verdict.</summary>
    public static IReadOnlyList<SqlTable> Tables => SqlTables.All;

    /// <summary>A name in the quotes of the dialect.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="name">The name of a schema, table or column.</param>
    /// <exception cref="ArgumentException">The name is blank or has a control character.</exception>
    public static string Quote(SqlDialect dialect, string name) =>
        DialectWords.Quote(Policy.Text.Defined(dialect, nameof(dialect)), name);

    /// <summary>Statements that make the tables, and the view of pairs over them that <see cref="SqlPairs.OfArchive"/> names.</summary>
    /// <remarks>
    /// In the view each condition has the result that counts for it: of the same government, indicator and period; a number before words,
    /// a final value before a preliminary one, a forecast last, then the document of more weight, then the latest one.
    /// </remarks>
    /// <param name="dialect">The dialect.</param>
    /// <param name="schema">The schema they lie in, or null for the usual one.</param>
    public static IReadOnlyList<string> CreateTables(SqlDialect dialect, string? schema = null)
    {
        Policy.Text.Defined(dialect, nameof(dialect));
        return [.. Tables.Select(table => CreateTable(dialect, schema, table)), PairView.Create(dialect, schema)];
    }

    /// <summary>A statement that puts a row into a table, with a parameter for each column.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="table">One of <see cref="Tables"/>.</param>
    /// <param name="schema">The schema it lies in, or null for the usual one.</param>
    public static string Insert(SqlDialect dialect, SqlTable table, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        string columns = string.Join(", ", table.Columns.Select(column => Quote(dialect, column.Name)));
        string values = string.Join(", ", table.Columns.Select((column, i) => DialectWords.Parameter(dialect, i + 1, Like(column.Type))));
        return $"INSERT INTO {NameOf(dialect, schema, table.Name)} ({columns}) VALUES ({values})";
    }

    /// <summary>The rows of conditions, marks and observations of an archive, for <see cref="Insert"/> or a bulk copy.</summary>
    /// <param name="archive">The documents; the order in which they stand is that of their vintages.</param>
    /// <param name="year">The year whose targets are judged.</param>
    /// <param name="scale">How many decimal places values and marks have, 0 to 18.</param>
    /// <param name="options">Tolerances, margins and weights; the defaults where null.</param>
    /// <returns>For each of <see cref="Tables"/> but the verdicts its rows, null where a row has no value.</returns>
    /// <exception cref="ArgumentException">A reported number does not fit the scale; the message names it.</exception>
    public static IReadOnlyDictionary<SqlTable, IReadOnlyList<IReadOnlyList<object?>>> Rows(Archive archive, Year year, int scale,
        CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        PairColumns.CheckScale(scale);
        return SqlRows.Of(archive, year, scale, options ?? CalculationOptions.Default);
    }

    /// <summary>The row of the table of marks for a target and results in a unit.</summary>
    /// <param name="condition">The identity by which pairs refer to the target.</param>
    /// <param name="target">The target.</param>
    /// <param name="scale">How many decimal places the results have, 0 to 18.</param>
    /// <param name="unit">The unit of the results; that of the target's own number where null.</param>
    /// <param name="options">Tolerances, margins and weights; the defaults where null.</param>
    /// <returns>The values of its columns, or null where the target asks for no number of its own. A unit that does not compare has a row
    /// that says so.</returns>
    public static IReadOnlyList<object?>? MarkRow(string condition, Target target, int scale, Unit? unit = null,
        CalculationOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(condition);
        ArgumentNullException.ThrowIfNull(target);
        return SqlRows.Mark(condition, target, scale, unit, options ?? CalculationOptions.Default);
    }

    /// <summary>The verdict of a pair as an expression: the number of the <see cref="Verdict"/>, or null where SQL cannot judge.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="pairs">What the columns of the pair are called.</param>
    /// <param name="pairAlias">The name of the pairs in the statement around it.</param>
    /// <param name="markAlias">The name of the marks there; they are joined from the left, by condition and unit.</param>
    public static string Verdict(SqlDialect dialect, SqlPairs pairs, string pairAlias = "p", string markAlias = "m") =>
        Expressions(dialect, pairs, Quote(dialect, pairAlias), Quote(dialect, markAlias)).Verdict();

    /// <summary>A statement that gives each pair with its groups, condition, verdict and whether it rests on an estimate.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="pairs">Where the pairs lie.</param>
    public static SqlStatement Verdicts(SqlDialect dialect, SqlPairs pairs)
    {
        PairExpressions of = Expressions(dialect, pairs, "p", "m");
        return From(dialect, pairs, of, [$"{of.Pair(pairs.Condition)} AS {Quote(dialect, "condition")}",
            $"{of.Verdict()} AS {Quote(dialect, "verdict")}", $"{of.Estimated()} AS {Quote(dialect, "estimated")}"]);
    }

    /// <summary>
    /// A statement that gives the completion rate of each judged pair as two whole numbers, <c>numerator</c> and <c>denominator</c>, and
    /// the gap from the target's number in the scale of the marks: exact, for the caller to divide.
    /// </summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="pairs">Where the pairs lie.</param>
    /// <param name="method">Ratio, InverseRatio, Mirror or FromBaseline; where null, the one that the assessor chooses.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another method is asked for.</exception>
    public static SqlStatement Completions(SqlDialect dialect, SqlPairs pairs, CompletionMethod? method = null)
    {
        PairExpressions of = Expressions(dialect, pairs, "p", "m");
        string verdict = of.Verdict();
        (string numerator, string denominator) = of.Rate(method, verdict);
        SqlStatement rows = From(dialect, pairs, of, [$"{of.Pair(pairs.Condition)} AS {Quote(dialect, "condition")}",
            $"{verdict} AS {Quote(dialect, "verdict")}", $"{numerator} AS {Quote(dialect, "numerator")}",
            $"{denominator} AS {Quote(dialect, "denominator")}", $"{of.Gap()} AS {Quote(dialect, "gap")}"]);
        return new SqlStatement($"SELECT * FROM (\n{rows.Text}\n) j WHERE {Quote(dialect, "verdict")} IN (0, 1, "
            + $"2){DialectWords.JoinEnd(dialect)}",
            rows.Parameters);
    }

    /// <summary>
    /// A statement that counts verdicts by group: <c>pairs</c>, <c>met</c>, <c>exceeded</c>, <c>missed</c>, <c>awaiting</c>,
    /// <c>not_reported</c>, <c>not_comparable</c>, <c>estimated</c>, <c>unjudged</c>. Judged (met, exceeded and missed) by all is the
    /// coverage.
    /// </summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="pairs">Where the pairs lie, and by what they are grouped.</param>
    /// <param name="means">
    /// Whether <c>rated</c> and <c>weighted_mean</c> are added, the mean of the capped rates: the one figure that is rounded, NUMERIC in
    /// PostgreSQL and double elsewhere.
    /// </param>
    /// <param name="options">The caps; the defaults where null.</param>
    public static SqlStatement RollUp(SqlDialect dialect, SqlPairs pairs, bool means = false, CalculationOptions? options = null)
    {
        PairExpressions of = Expressions(dialect, pairs, "p", "m");
        string verdict = of.Verdict(), v = $"j.{Quote(dialect, "verdict")}";
        List<string> inner = [$"{verdict} AS {Quote(dialect, "verdict")}", $"{of.Estimated()} AS {Quote(dialect, "estimated")}"];
        if (means)
        {
            (string numerator, string denominator) = of.Rate(null, verdict);
            inner.AddRange([$"{numerator} AS {Quote(dialect, "numerator")}", $"{denominator} AS {Quote(dialect, "denominator")}",
                $"{of.Mark("weight")} AS {Quote(dialect, "weight")}"]);
        }

        SqlStatement rows = From(dialect, pairs, of, inner, end: false);
        List<string> columns = [.. pairs.GroupBy.Select(column => $"j.{Quote(dialect, column)} AS {Quote(dialect, column)}"),
            $"COUNT(*) AS {Quote(dialect, "pairs")}"];
        foreach ((string name, Verdict one) in SqlTables.Counted)
            columns.Add(Count($"{v} = {((int)one).ToString(CultureInfo.InvariantCulture)}", name));
        columns.Add(Count($"j.{Quote(dialect, "estimated")} = 1 AND {v} IN (0, 1, 2)", "estimated"));
        columns.Add(Count($"{v} IS NULL", "unjudged"));
        StringBuilder text = new();
        string from = $"(\n{rows.Text}\n) j";
        if (means)
        {
            columns.Add(Count(Rated(dialect), "rated"));
            columns.Add($"{Mean(dialect, options ?? CalculationOptions.Default)} AS {Quote(dialect, "weighted_mean")}");
        }

        text.Append("SELECT ").AppendJoin(",\n  ", columns).Append("\nFROM ").Append(from);
        if (pairs.GroupBy.Count > 0)
        {
            string groups = string.Join(", ", pairs.GroupBy.Select(column => $"j.{Quote(dialect, column)}"));
            text.Append(CultureInfo.InvariantCulture, $"\nGROUP BY {groups}\nORDER BY {groups}");
        }

        return new SqlStatement(text.Append(DialectWords.JoinEnd(dialect)).ToString(), rows.Parameters);

        string Count(string when, string name) =>
            $"COALESCE(SUM(CASE WHEN {when} THEN 1 ELSE 0 END), 0) AS {Quote(dialect, name)}";
    }

    private static string Rated(SqlDialect dialect) =>
        $"j.{Quote(dialect, "verdict")} IN (0, 1, 2) AND j.{Quote(dialect, "numerator")} IS NOT NULL";

    private static string Mean(SqlDialect dialect, CalculationOptions options)
    {
        string rate = $"{Q("numerator")} / {Q("denominator")}", weight = Q("weight"), low = Cap(options.CapLow),
            high = Cap(options.CapHigh);
        string capped = $"CASE WHEN {rate} < {low} THEN {low} WHEN {rate} > {high} THEN {high} ELSE {rate} END";
        return $"SUM(CASE WHEN {Rated(dialect)} THEN {weight} * {capped} END) / NULLIF(SUM(CASE WHEN {Rated(dialect)} THEN {weight} "
            + "END), 0)";

        string Q(string column) => DialectWords.Quotable(dialect, $"j.{Quote(dialect, column)}");
        string Cap(decimal cap) => DialectWords.Quotable(dialect, cap.ToString(CultureInfo.InvariantCulture));
    }

    private static SqlStatement From(SqlDialect dialect, SqlPairs pairs, PairExpressions of, IEnumerable<string> columns, bool end = true)
    {
        StringBuilder text = new("SELECT ");
        text.AppendJoin(",\n  ", pairs.GroupBy.Select(column => $"{of.Pair(column)} AS {Quote(dialect, column)}").Concat(columns));
        text.Append(CultureInfo.InvariantCulture,
            $"\nFROM {NameOf(dialect, pairs.Schema, pairs.Table)} p LEFT JOIN {NameOf(dialect, pairs.Schema, pairs.Marks)} m");
        text.Append(CultureInfo.InvariantCulture, $" ON {of.Mark("condition")} = {of.Pair(pairs.Condition)}");
        if (pairs.Unit is { } unit)
            text.Append(CultureInfo.InvariantCulture, $" AND {of.Mark("unit")} = {of.Pair(unit)}");
        for (int i = 0; i < pairs.Where.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "\nWHERE" : " AND")} {of.Pair(pairs.Where[i].Column)} = ");
            text.Append(DialectWords.Parameter(dialect, i + 1, pairs.Where[i].Value));
        }

        return new SqlStatement(text + (end ? DialectWords.JoinEnd(dialect) : string.Empty),
            [.. pairs.Where.Select(filter => filter.Value)]);
    }

    private static PairExpressions Expressions(SqlDialect dialect, SqlPairs pairs, string pairAlias, string markAlias)
    {
        Policy.Text.Defined(dialect, nameof(dialect));
        ArgumentNullException.ThrowIfNull(pairs);
        if (dialect == SqlDialect.Sqlite && pairs.DecimalScale is not null)
            throw new ArgumentException("Decimals of SQLite are doubles and not exact; expected whole numbers in the scale of the marks.",
                nameof(pairs));
        return new PairExpressions(dialect, pairs, pairAlias, markAlias);
    }

    private static string CreateTable(SqlDialect dialect, string? schema, SqlTable table)
    {
        List<string> lines = [.. table.Columns.Select(column =>
            $"  {Quote(dialect, column.Name)} {DialectWords.Type(dialect, column.Type, column.IsNeeded)}")];
        if (dialect is SqlDialect.PostgreSql or SqlDialect.DuckDb or SqlDialect.Sqlite)
            lines.Add($"  PRIMARY KEY ({string.Join(", ", table.Key.Select(column => Quote(dialect, column)))})");
        return $"CREATE TABLE {NameOf(dialect, schema, table.Name)} "
            + $"(\n{string.Join(",\n", lines)}\n){DialectWords.TableEnd(dialect, table.Key)}";
    }

    internal static string NameOf(SqlDialect dialect, string? schema, string name) =>
        schema is null ? Quote(dialect, name) : $"{Quote(dialect, schema)}.{Quote(dialect, name)}";

    private static object Like(SqlColumnType type) => type switch
    {
        SqlColumnType.Text => string.Empty,
        SqlColumnType.Whole => 0L,
        SqlColumnType.Number => 0m,
        _ => true,
    };
}
