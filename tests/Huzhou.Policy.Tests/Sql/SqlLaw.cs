using System.Data.Common;
using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Sql;

namespace Huzhou.Policy.Tests.Sql;

/// <summary>
/// Holds an engine against the columns and the assessor: the verdict of every row, the counts of every group, rates and means. It throws
/// with the row that differs; what it returns is how many rows of each verdict were seen.
/// </summary>
internal sealed class SqlLaw(SqlDialect dialect, DbConnection connection, DrawnPairs drawn)
{
    private static readonly string[] s_columns = ["row", "condition", "county", "value", "unit", "status", "reported_on"];

    /// <summary>The columns of the table of pairs, as types of the dialect.</summary>
    private string CreatePairs(string table) => $"CREATE TABLE {table} ({string.Join(", ", s_columns.Select((name, i) =>
        $"{PolicySql.Quote(dialect, name)} "
            + $"{i switch { 0 or 3 => "BIGINT", 6 => dialect == SqlDialect.Sqlite ? "INTEGER" : "BOOLEAN", _ => dialect == SqlDialect.DuckDb ? "VARCHAR" : "TEXT" }}"))})";

    internal static SqlPairs Pairs(string table = "pairs") => new() { Table = table, Status = "status", ReportedOn = "reported_on" };

    internal static object?[] Cells(DrawnPair pair) =>
        [(long)pair.Row, pair.ConditionId, pair.County, pair.Value, pair.Unit.Symbol, Spelled(pair.Status), pair.IsReportedOn];

    /// <summary>Makes the tables and fills them; rows are taken one after the other.</summary>
    internal void Fill(IEnumerable<DrawnPair> rows, Action<string, IEnumerable<object?[]>> load)
    {
        foreach (string statement in PolicySql.CreateTables(dialect).Append(CreatePairs("pairs")))
            Run(statement);
        load("mark", drawn.MarkRows().Select(row => row.ToArray()));
        load("pairs", rows.Select(Cells));
    }

    /// <summary>Every verdict and every group.</summary>
    internal Dictionary<Verdict, int> Check(IReadOnlyList<DrawnPair> rows, int scalarEvery = 1)
    {
        PairColumnsBuilder builder = new(DrawnPairs.Scale, drawn.Options) { Capacity = rows.Count + 128 };
        Dictionary<string, int> counties = new(StringComparer.Ordinal);
        int estimated = 0;
        foreach (DrawnPair pair in rows)
        {
            if (!counties.TryGetValue(pair.County, out int group))
                counties.Add(pair.County, group = counties.Count);
            (long value, ColumnCondition condition, bool isEstimated) = drawn.ColumnOf(pair);
            builder.AddScaled(value, condition, group);
            estimated += isEstimated ? 1 : 0;
        }

        PairColumns columns = builder.Build();
        byte[] verdicts = new byte[columns.Count];
        ColumnAssessor.Judge(columns, verdicts);
        Dictionary<Verdict, int> seen = [];
        Read(PolicySql.Verdicts(dialect, Pairs() with { GroupBy = ["row"] }), reader =>
        {
            int row = (int)reader.GetInt64(0);
            Verdict found = (Verdict)Whole(reader, 2);
            Same(rows[row], (Verdict)verdicts[row], found);
            seen[found] = seen.GetValueOrDefault(found) + 1;
            if (row % scalarEvery == 0)
                Same(rows[row], Scalar(rows[row]).Verdict, found);
        });
        if (seen.Values.Sum() != rows.Count)
            throw new InvalidOperationException($"{dialect}: found {seen.Values.Sum()} verdicts; expected {rows.Count}.");
        CheckGroups(ColumnAssessor.RollUp(columns), counties, estimated);
        return seen;
    }

    /// <summary>Rates as two whole numbers, gaps, and the mean of every group, against those of the assessor.</summary>
    internal int CheckRates(IReadOnlyList<DrawnPair> rows)
    {
        int rated = 0;
        Read(PolicySql.Completions(dialect, Pairs() with { GroupBy = ["row"] }), reader =>
        {
            DrawnPair pair = rows[(int)reader.GetInt64(0)];
            Assessment scalar = Scalar(pair);
            Same(pair, scalar.Verdict, (Verdict)Whole(reader, 2));
            decimal? rate = reader.IsDBNull(3) ? null : Number(reader, 3) / Number(reader, 4);
            // A number with more places than the column is no whole number of it: then there is no rate.
            if (drawn.MarksOf(pair)!.Number is null && drawn.MarksOf(pair)!.LowerIsBetter is not null)
                Same(pair, null, rate);
            else if (drawn.Targets[pair.Condition].Baseline is null || drawn.MarksOf(pair)!.Baseline is not null || rate is not null)
                Same(pair, Rounded(scalar.Completion?.Rate), Rounded(rate));
            rated += rate is null ? 0 : 1;
            if (!reader.IsDBNull(5) && scalar.Gap is { } gap && gap.Unit == pair.Unit)
                Same(pair, gap.Value * 100m, Number(reader, 5));
        });

        // Means only over conditions whose numbers are all whole in the column.
        ILookup<string, Assessment> byCounty = rows.ToLookup(pair => pair.County, Scalar);
        SqlStatement means = PolicySql.RollUp(dialect, Pairs() with { GroupBy = ["county"] }, means: true, options: drawn.Options);
        bool whole = rows.All(drawn.HasWholeNumbers);
        Read(means, reader =>
        {
            Tally tally = Tally.Of([.. byCounty[reader.GetString(0)]], drawn.Options);
            int at = reader.FieldCount - 2;
            if (!whole)
                return;
            Same(reader.GetString(0), tally.RatedCount, (int)Whole(reader, at));
            Same(reader.GetString(0), Rounded(tally.WeightedMean, 9), Rounded(reader.IsDBNull(at + 1) ? null : Number(reader, at + 1), 9));
        });
        return whole ? rated : -rated;
    }

    /// <summary>
    /// The same verdicts where values are decimals of more places than the marks; one that has more is left unjudged and counted so.
    /// </summary>
    internal int CheckDecimals(IReadOnlyList<DrawnPair> rows)
    {
        Run($"CREATE TABLE decimals AS SELECT "
            + $"{string.Join(", ", s_columns.Where(c => c != "value").Select(c => PolicySql.Quote(dialect, c)))}, "
            + "CAST(\"value\" AS DECIMAL(24, 4)) / 100 AS \"divided\", CAST(NULL AS DECIMAL(24, 4)) AS \"value\" FROM pairs");
        Run("UPDATE decimals SET \"value\" = CAST(\"divided\" AS DECIMAL(24, 4))");
        Run("UPDATE decimals SET \"value\" = \"value\" + 0.001 WHERE \"row\" % 10 = 9");
        int judged = 0;
        Read(PolicySql.Verdicts(dialect, Pairs("decimals") with { GroupBy = ["row"], DecimalScale = DrawnPairs.Scale }), reader =>
        {
            DrawnPair pair = rows[(int)reader.GetInt64(0)];
            bool isBeyond = pair.Row % 10 == 9 && pair.Value is not null && drawn.MarksOf(pair) is not null
                && pair.Status is not (ObservationStatus.Missing or ObservationStatus.Forecast);
            Same<Verdict?>(pair, isBeyond ? null : Scalar(pair).Verdict, reader.IsDBNull(2) ? null : (Verdict)Whole(reader, 2));
            judged++;
        });
        return judged;
    }

    internal void Read(SqlStatement statement, Action<DbDataReader> row)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = statement.Text;
        command.CommandTimeout = 600;
        for (int i = 0; i < statement.Parameters.Count; i++)
        {
            DbParameter parameter = command.CreateParameter();
            if (dialect == SqlDialect.Sqlite)
                parameter.ParameterName = $"$p{i + 1}";
            parameter.Value = statement.Parameters[i];
            command.Parameters.Add(parameter);
        }

        using DbDataReader reader = command.ExecuteReader();
        while (reader.Read())
            row(reader);
    }

    internal void Run(string statement)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.CommandTimeout = 600;
        command.ExecuteNonQuery();
    }

    private void CheckGroups(ColumnTally tally, Dictionary<string, int> counties, int estimated)
    {
        int groups = 0, estimates = 0;
        (string Name, Verdict Verdict)[] counted = [("met", Verdict.Met), ("exceeded", Verdict.Exceeded), ("missed", Verdict.Missed),
            ("awaiting", Verdict.Awaiting), ("not_reported", Verdict.NotReported), ("not_comparable", Verdict.NotComparable)];
        Read(PolicySql.RollUp(dialect, Pairs() with { GroupBy = ["county"] }), reader =>
        {
            string county = reader.GetString(0);
            int group = counties[county];
            foreach ((string name, Verdict verdict) in counted)
                Same(county, tally[group, verdict], (int)Whole(reader, reader.GetOrdinal(name)));
            Same(county, 0, (int)Whole(reader, reader.GetOrdinal("unjudged")));
            estimates += (int)Whole(reader, reader.GetOrdinal("estimated"));
            groups++;
        });
        Same("groups", counties.Count, groups);
        Same("estimated", estimated, estimates);
        // One group alone, by a value that travels as a parameter.
        foreach ((string county, int group) in counties.Take(7))
        {
            int all = 0;
            Read(PolicySql.RollUp(dialect, Pairs() with { Where = [new SqlFilter("county", county)] }),
                reader => all = (int)Whole(reader, 0));
            Same(county, tally.CountsOf(group).ToArray().Sum(), all);
        }
    }

    private Assessment Scalar(DrawnPair pair) => new Assessor(drawn.Options).Assess(drawn.Targets[pair.Condition],
        drawn.ResultOf(pair) is { } result ? [result] : [], pair.IsReportedOn);

    private static decimal? Rounded(decimal? number, int places = 15) => number is { } some ? Math.Round(some, places) : null;

    private static long Whole(DbDataReader reader, int column) => (long)Number(reader, column);

    private static decimal Number(DbDataReader reader, int column) => reader.GetValue(column) switch
    {
        System.Numerics.BigInteger big => (decimal)big,
        double real => (decimal)real,
        var other => Convert.ToDecimal(other, CultureInfo.InvariantCulture),
    };

    private void Same<T>(object where, T expected, T found)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
            throw new InvalidOperationException($"{dialect}: {where}: found {found}; expected {expected}."
                + (where is DrawnPair pair ? $" {drawn.Targets[pair.Condition].Condition}" : string.Empty));
    }

    private static string Spelled(ObservationStatus status) => char.ToLowerInvariant(status.ToString()[0]) + status.ToString()[1..];
}
