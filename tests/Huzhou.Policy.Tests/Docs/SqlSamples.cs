using System.Data.Common;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Sql;
using Microsoft.Data.Sqlite;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of the page on databases.</summary>
public sealed class SqlSamples
{
    [Fact]
    public void Marks_go_where_the_values_lie()
    {
        Target revenue = Calculation.Given.Target(Calculation.Given.Revenue, new Condition.AtLeast(Quantity.Of(600m, "亿元")));
        using SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        Run(connection, "CREATE TABLE results (county TEXT, condition TEXT, value INTEGER, unit TEXT)", []);
        Run(connection, "INSERT INTO results VALUES ('德清县', 'revenue', 61230, '亿元'), ('安吉县', 'revenue', 599999900, '万元'), ('长兴县', "
            + "'revenue', NULL, NULL)", []);

        using Shown shown = new();

        #region SqlPairs
        // A table of your own: results (county, condition, value, unit), values as whole numbers with two decimal places: 61230 is 612.30.
        static void Count(DbConnection connection, Target revenue)
        {
            SqlTable marks = PolicySql.Tables.Single(table => table.Name == "mark");
            Run(connection, PolicySql.CreateTables(SqlDialect.Sqlite)[1], []);
            foreach (string unit in (string[])["亿元", "万元"])
                Run(connection, PolicySql.Insert(SqlDialect.Sqlite, marks), PolicySql.MarkRow("revenue", revenue, 2, Unit.Parse(unit))!);

            SqlStatement counts = PolicySql.RollUp(SqlDialect.Sqlite, new SqlPairs { Table = "results", GroupBy = ["county"] });
            using DbCommand command = connection.CreateCommand();
            command.CommandText = counts.Text; // counts.Parameters: the values of filters, none here
            using DbDataReader reader = command.ExecuteReader();
            while (reader.Read())
                Console.WriteLine($"{reader["county"]}: {reader["met"]} met, {reader["missed"]} missed, {reader["not_reported"]} not "
                    + "reported");
        }

        static void Run(DbConnection connection, string statement, IReadOnlyList<object?> values)
        {
            using DbCommand command = connection.CreateCommand();
            command.CommandText = statement;
            foreach (object? value in values)
            {
                DbParameter parameter = command.CreateParameter();
                parameter.ParameterName = $"$p{command.Parameters.Count + 1}"; // PostgreSQL and DuckDB go by position, without a name
                parameter.Value = value ?? DBNull.Value;
                command.Parameters.Add(parameter);
            }

            command.ExecuteNonQuery();
        }
        #endregion

        Count(connection, revenue);
        Documents.Output("SqlPairs", shown.ToString());
    }

    [Fact]
    public void An_archive_goes_into_tables_and_is_judged_there()
    {
        using SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        #region SqlArchive
        static SqlStatement Fill(Archive archive, Action<string,
            IReadOnlyList<object?>> run) // a statement and the values of its parameters
        {
            foreach (string statement in PolicySql.CreateTables(SqlDialect.Sqlite))
                run(statement, []);
            foreach ((SqlTable table, IReadOnlyList<IReadOnlyList<object?>> rows) in PolicySql.Rows(archive, Year.Parse("2023"), scale: 6))
            {
                foreach (IReadOnlyList<object?> row in rows)
                    run(PolicySql.Insert(SqlDialect.Sqlite, table), row);
            }

            return PolicySql.RollUp(SqlDialect.Sqlite, SqlPairs.OfArchive with { GroupBy = ["commitment"] }, means: true);
        }
        #endregion

        SqlStatement counts = Fill(HuzhouArchive.Load(), (statement, values) => Run(connection, statement, values));
        using SqliteCommand command = new(counts.Text, connection);
        using SqliteDataReader reader = command.ExecuteReader();
        int all = 0;
        while (reader.Read())
            all += Convert.ToInt32(reader["pairs"], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(all, 50, 200);
    }

    [Fact]
    public void The_page_shows_the_expression_and_the_tables()
    {
        SqlPairs pairs = new() { Table = "results", Status = "status", GroupBy = ["county"] };
        Documents.Output("SqlVerdict", PolicySql.Verdict(SqlDialect.PostgreSql, pairs).Replace(" WHEN ", "\n  WHEN ",
            StringComparison.Ordinal)
            .Replace(" ELSE ", "\n  ELSE ", StringComparison.Ordinal));
        Documents.Output("SqlMark", PolicySql.CreateTables(SqlDialect.PostgreSql)[1]);
    }

    private static void Run(SqliteConnection connection, string statement, IReadOnlyList<object?>? values = null)
    {
        using SqliteCommand command = new(statement, connection);
        for (int i = 0; i < values?.Count; i++)
            command.Parameters.AddWithValue($"$p{i + 1}", values[i] ?? DBNull.Value);
        command.ExecuteNonQuery();
    }
}
