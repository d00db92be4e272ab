using Huzhou.Policy.Calculation;
using Huzhou.Policy.Sql;
using Microsoft.Data.Sqlite;

namespace Huzhou.Policy.Tests.Sql;

/// <summary>SQLite judges as the columns and the assessor do.</summary>
public sealed class SqliteTests
{
    [Fact]
    public void Every_verdict_and_every_group_is_that_of_the_columns_and_of_the_assessor()
    {
        DrawnPairs drawn = new(seed: 21, conditions: 500);
        using SqliteConnection connection = Opened();
        SqlLaw law = new(SqlDialect.Sqlite, connection, drawn);
        DrawnPair[] rows = [.. drawn.Rows(100_000)];
        law.Fill(rows, (table, cells) => Load(connection, table, cells));
        Dictionary<Verdict, int> seen = law.Check(rows);
        foreach (Verdict verdict in (Verdict[])[Verdict.Met, Verdict.Exceeded, Verdict.Missed, Verdict.NotReported, Verdict.Awaiting,
            Verdict.NotComparable])
            Assert.True(seen.GetValueOrDefault(verdict) > 1000, $"only {seen.GetValueOrDefault(verdict)} rows were {verdict}");
    }

    [Fact]
    public void Rates_gaps_and_weighted_means_are_those_of_the_assessor()
    {
        DrawnPairs drawn = new(seed: 23, conditions: 200, morePlaces: false);
        using SqliteConnection connection = Opened();
        SqlLaw law = new(SqlDialect.Sqlite, connection, drawn);
        DrawnPair[] rows = [.. drawn.Rows(10_000).Where(pair => drawn.HasWholeNumbers(pair))];
        rows = [.. rows.Select((pair, row) => pair with { Row = row })];
        law.Fill(rows, (table, cells) => Load(connection, table, cells));
        Assert.InRange(law.CheckRates(rows), 1000, 10_000);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Other_options_make_other_marks_and_not_other_statements(bool lenient)
    {
        DrawnPairs drawn = new(seed: 22, conditions: 100, new()
        {
            LenientBounds = lenient, AboutFraction = 0.0333m, ExceedFraction = 0m,
            ExceedPoints = 0m, AboutIsOneSided = !lenient, UnknownIsToBeReached = lenient, CapHigh = 1.5m
        });
        using SqliteConnection connection = Opened();
        SqlLaw law = new(SqlDialect.Sqlite, connection, drawn);
        DrawnPair[] rows = [.. drawn.Rows(5_000)];
        law.Fill(rows, (table, cells) => Load(connection, table, cells));
        law.Check(rows);
        Assert.InRange(Math.Abs(law.CheckRates(rows)), 1000, 5000);
    }

    internal static SqliteConnection Opened()
    {
        SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    internal static void Load(SqliteConnection connection, string table, IEnumerable<object?[]> rows)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand command = connection.CreateCommand();
        foreach (object?[] row in rows)
        {
            if (command.Parameters.Count == 0)
            {
                for (int i = 0; i < row.Length; i++)
                    command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i + 1}" });
                command.CommandText = $"INSERT INTO \"{table}\" VALUES ({string.Join(", ", row.Select((_, i) => $"$p{i + 1}"))})";
            }

            for (int i = 0; i < row.Length; i++)
                command.Parameters[i].Value = row[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
