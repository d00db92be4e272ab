using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Sql;
using Huzhou.Policy.Tests.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Huzhou.Policy.Engines;

/// <summary>The law that an engine judges as the columns and the assessor do, over as many rows as asked for.</summary>
internal static class EngineLaw
{
    internal static int DuckDb(int count)
    {
        using DuckDBConnection connection = new("Data Source=:memory:");
        connection.Open();
        return Hold(SqlDialect.DuckDb, connection, count, (table, rows) =>
        {
            using DuckDBAppender appender = connection.CreateAppender(table);
            foreach (object?[] row in rows)
            {
                IDuckDBAppenderRow made = appender.CreateRow();
                foreach (object? cell in row)
                {
                    _ = cell switch
                    {
                        null => made.AppendNullValue(),
                        long whole => made.AppendValue(whole),
                        string text => made.AppendValue(text),
                        bool flag => made.AppendValue(flag),
                        decimal number => made.AppendValue(number),
                        _ => throw new InvalidOperationException($"{cell.GetType()}"),
                    };
                }

                made.EndRow();
            }
        });
    }

    internal static int PostgreSql(int count, string place)
    {
        using NpgsqlConnection connection = new(place);
        connection.Open();
        return Hold(SqlDialect.PostgreSql, connection, count, (table, rows) =>
        {
            using NpgsqlBinaryImporter importer = connection.BeginBinaryImport($"COPY \"{table}\" FROM STDIN (FORMAT BINARY)");
            foreach (object?[] row in rows)
            {
                importer.StartRow();
                foreach (object? cell in row)
                {
                    if (cell is null)
                        importer.WriteNull();
                    else if (cell is decimal number)
                        importer.Write(number, NpgsqlDbType.Numeric);
                    else
                        importer.Write(cell);
                }
            }

            importer.Complete();
        });
    }

    private static int Hold(SqlDialect dialect, DbConnection connection, int count, Action<string, IEnumerable<object?[]>> load)
    {
        Stopwatch watch = Stopwatch.StartNew();
        DrawnPairs drawn = new(seed: 21, conditions: 500);
        SqlLaw law = new(dialect, connection, drawn);
        DrawnPair[] rows = [.. drawn.Rows(count)];
        law.Fill(rows, load);
        // The columns judge every row; the assessor, which is slower, every row of the first hundred thousand and then one in a hundred.
        Dictionary<Verdict, int> seen = law.Check(rows, count > 200_000 ? 100 : 1);
        string counts = string.Join(", ", seen.OrderBy(one => one.Key).Select(one => $"{one.Value} {one.Key}"));
        law.Run("DELETE FROM \"pairs\"");
        law.Run("DELETE FROM \"mark\"");
        DrawnPairs whole = new(seed: 23, conditions: 200, morePlaces: false);
        DrawnPair[] rated = [.. whole.Rows(Math.Min(count, 20_000)).Where(whole.HasWholeNumbers).Select((pair, row) =>
            pair with { Row = row })];
        SqlLaw rates = new(dialect, connection, whole);
        load("mark", whole.MarkRows().Select(row => row.ToArray()));
        load("pairs", rated.Select(SqlLaw.Cells));
        int with = rates.CheckRates(rated);
        int decimals = rates.CheckDecimals(rated);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{dialect} {connection.ServerVersion}: {count} rows as the columns and the assessor judge them ({counts}); {with} rates; "
                + $"{decimals} decimals; {watch.Elapsed.TotalSeconds:0.0} s"));
        return 0;
    }
}
