using System.Diagnostics;
using System.Globalization;
using System.Text;
using DuckDB.NET.Data;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Columnar;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Sql;
using Npgsql;
using NpgsqlTypes;
using Parquet;
using Parquet.Schema;

namespace Huzhou.Policy.Engines;

/// <summary>From file to tally, on the same rows: the columns from Parquet and CSV, DuckDB on the same Parquet, PostgreSQL, a plain
/// loop.</summary>
internal static class FileBench
{
    private const int GroupCount = 3_000, ConditionCount = 1_000, RowGroup = 1_000_000;

    /// <summary>Draws rows from a seed into a Parquet file and, where wanted, a CSV file. They are the same rows.</summary>
    internal static int Make(int count, string folder, bool csv)
    {
        Directory.CreateDirectory(folder);
        string[] groups = [.. Enumerable.Range(0, GroupCount).Select(i => string.Create(CultureInfo.InvariantCulture, $"county {i}"))];
        PairParquet.WriteAsync(Path.Combine(folder, "pairs.parquet"), Drawn(count), groups).GetAwaiter().GetResult();
        if (!csv)
            return 0;
        using StreamWriter lines = new(Path.Combine(folder, "pairs.csv"), false, new UTF8Encoding(false), 1 << 20);
        lines.Write("county,condition,value,unit,result\n");
        (int Bound, bool IsFloor)[] conditions = Conditions();
        foreach ((long? value, int condition, int group) in Rows(count))
        {
            lines.Write(string.Create(CultureInfo.InvariantCulture,
                $"{groups[group]},{(conditions[condition].IsFloor ? "AtLeast" : "AtMost")},{conditions[condition].Bound / 100m},亿元,{value / 100m}\n"));
        }

        return 0;
    }

    internal static int Columns(string file, int threads) => Timed("columns from Parquet", file, () =>
    {
        PairCounts counts = PairParquet.RollUpAsync(file, null, new() { Threads = threads }).GetAwaiter().GetResult();
        return (counts.RowCount, counts.Tally.Total().Met, counts.Tally.Total().Missed, counts.Tally.Total().Silent);
    });

    internal static int Csv(string file) => Timed("columns from CSV", file, () =>
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20);
        (ColumnTally tally, _) = ColumnCsv.RollUp(stream, "county", 2);
        Tally total = tally.Total();
        return (total.Count, total.Met, total.Missed, total.Silent);
    });

    internal static int DuckDb(string file, int threads)
    {
        using DuckDBConnection connection = new("Data Source=:memory:");
        connection.Open();
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"SET threads = {threads}"));
        Run(connection, "CREATE TABLE mark (condition INTEGER, lower_mark BIGINT, upper_mark BIGINT, kind BIGINT, only_meets BOOLEAN)");
        using (DuckDBAppender appender = connection.CreateAppender("mark"))
        {
            foreach ((ColumnCondition one, int i) in FileConditions(file).Select((one, i) => (one, i)))
                appender.CreateRow().AppendValue(i).AppendValue(one.LowerMark).AppendValue(one.UpperMark).AppendValue((long)one.Kind)
                    .AppendValue(false).EndRow();
        }

        Run(connection, $"CREATE VIEW pairs AS SELECT \"group\", condition, value FROM "
            + $"read_parquet('{file.Replace("'", "''", StringComparison.Ordinal)}')");
        string sql = PolicySql.RollUp(SqlDialect.DuckDb, new() { Table = "pairs", Unit = null, GroupBy = ["group"] }).Text;
        return Timed("DuckDB on the same Parquet", file, () => Sum(connection, sql));
    }

    internal static int PostgreSql(string file, string place)
    {
        using NpgsqlConnection connection = new(place);
        connection.Open();
        Run(connection, "CREATE TABLE mark (condition INTEGER, lower_mark BIGINT, upper_mark BIGINT, kind BIGINT, only_meets BOOLEAN)");
        Run(connection, "CREATE UNLOGGED TABLE pairs (\"group\" INTEGER, condition INTEGER, value BIGINT)");
        using (NpgsqlBinaryImporter importer = connection.BeginBinaryImport("COPY mark FROM STDIN (FORMAT BINARY)"))
        {
            foreach ((ColumnCondition one, int i) in FileConditions(file).Select((one, i) => (one, i)))
            {
                importer.StartRow();
                importer.Write(i);
                importer.Write(one.LowerMark);
                importer.Write(one.UpperMark);
                importer.Write((long)one.Kind);
                importer.Write(false);
            }

            importer.Complete();
        }

        Stopwatch watch = Stopwatch.StartNew();
        using (NpgsqlBinaryImporter importer = connection.BeginBinaryImport("COPY pairs FROM STDIN (FORMAT BINARY)"))
        {
            Dictionary<ColumnCondition, int> places = FileConditions(file).Select((one, i) => (one, i)).ToDictionary(pair => pair.one,
                pair => pair.i);
            foreach (PairRows rows in PairParquet.ReadAsync(file).ToBlockingEnumerable())
            {
                int count = rows.Columns.Count;
                (long[] values, ColumnCondition[] conditions, int[] groups) = (new long[count], new ColumnCondition[count], new int[count]);
                rows.Columns.CopyTo(0, values, conditions, groups, new bool[count]);
                for (int i = 0; i < count; i++)
                {
                    importer.StartRow();
                    importer.Write(groups[i]);
                    importer.Write(places[conditions[i]]);
                    if (values[i] > ColumnCondition.LowestMark)
                        importer.Write(values[i], NpgsqlDbType.Bigint);
                    else
                        importer.WriteNull();
                }
            }

            importer.Complete();
        }

        Run(connection, "ANALYZE");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"PostgreSQL: filled in {watch.Elapsed.TotalSeconds:0.0} s"));
        string sql = PolicySql.RollUp(SqlDialect.PostgreSql, new() { Table = "pairs", Unit = null, GroupBy = ["group"] }).Text;
        return Timed("PostgreSQL, already filled", file, () => Sum(connection, sql));
    }

    /// <summary>What somebody writes first: the columns of a row group, and a loop over them that compares.</summary>
    internal static int Loop(string file)
    {
        ColumnCondition[] conditions = FileConditions(file);
        return Timed("plain loop over Parquet", file, () =>
        {
            long[,] counts = new long[GroupCount, 4];
            ParquetReader reader = ParquetReader.CreateAsync(file).GetAwaiter().GetResult();
            DataField[] fields = reader.Schema.GetDataFields();
            long?[] values = new long?[RowGroup];
            (int[] condition, int[] group) = (new int[RowGroup], new int[RowGroup]);
            for (int i = 0; i < reader.RowGroupCount; i++)
            {
                using ParquetRowGroupReader rows = reader.OpenRowGroupReader(i);
                int count = (int)rows.RowCount;
                rows.ReadAsync<long>(Array.Find(fields, f => f.Name == "value")!, values.AsMemory(0, count)).AsTask().GetAwaiter()
                    .GetResult();
                rows.ReadAsync<int>(Array.Find(fields, f => f.Name == "condition")!, condition.AsMemory(0, count)).AsTask().GetAwaiter()
                    .GetResult();
                rows.ReadAsync<int>(Array.Find(fields, f => f.Name == "group")!, group.AsMemory(0, count)).AsTask().GetAwaiter()
                    .GetResult();
                for (int row = 0; row < count; row++)
                {
                    int verdict = values[row] is { } value ? (int)conditions[condition[row]].Judge(value) : 3;
                    counts[group[row], verdict]++;
                }
            }

            (long met, long missed, long silent) = (0, 0, 0);
            for (int i = 0; i < GroupCount; i++)
                (met, missed, silent) = (met + counts[i, 0] + counts[i, 1], missed + counts[i, 2], silent + counts[i, 3]);
            return (met + missed + silent, met, missed, silent);
        });
    }

    private static ColumnCondition[] FileConditions(string file)
    {
        ParquetReader reader = ParquetReader.CreateAsync(file).GetAwaiter().GetResult();
        return [.. reader.CustomMetadata["huzhou-policy.conditions"].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(one =>
            one.Split(','))
            .Select(one => ColumnCondition.OfMarks(long.Parse(one[0], CultureInfo.InvariantCulture),
                long.Parse(one[1], CultureInfo.InvariantCulture), (MarkKind)int.Parse(one[2], CultureInfo.InvariantCulture)))];
    }

    private static (long, long, long, long) Sum(System.Data.Common.DbConnection connection, string sql)
    {
        using System.Data.Common.DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        using System.Data.Common.DbDataReader reader = command.ExecuteReader();
        (long all, long met, long missed, long silent) = (0, 0, 0, 0);
        while (reader.Read())
        {
            all += Of("pairs");
            met += Of("met") + Of("exceeded");
            missed += Of("missed");
            silent += Of("not_reported");
        }

        return (all, met, missed, silent);

        long Of(string column) => long.Parse(Convert.ToString(reader[column], CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture);
    }

    private static void Run(System.Data.Common.DbConnection connection, string sql)
    {
        using System.Data.Common.DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        command.ExecuteNonQuery();
    }

    /// <summary>Three times, and the best of them; once where the file has more than a gigabyte.</summary>
    private static int Timed(string name, string file, Func<(long Rows, long Met, long Missed, long Silent)> work)
    {
        double best = double.MaxValue, bytes = new FileInfo(file).Length;
        (long Rows, long Met, long Missed, long Silent) found = default;
        for (int i = 0; i < (bytes > 1e9 ? 1 : 3); i++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            found = work();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        long peak = File.Exists("/proc/self/status") ? long.Parse(File.ReadLines("/proc/self/status").Single(line =>
            line.StartsWith("VmHWM", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
            CultureInfo.InvariantCulture) / 1024
            : Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-28} {found.Rows / best / 1e6,7:0.0} M rows/s {bytes / best / 1e6,6:0} MB/s {best,7:0.00} s, peak {peak} MB; "
                + $"{found.Met} met, {found.Missed} missed, {found.Silent} not reported"));
        return 0;
    }

    private static (int Bound, bool IsFloor)[] Conditions()
    {
        Random random = new(2021);
        return [.. Enumerable.Range(0, ConditionCount).Select(_ => (random.Next(100, 1_000_000), random.Next(2) == 0))];
    }

    private static IEnumerable<(long? Value, int Condition, int Group)> Rows(int count)
    {
        (int Bound, bool IsFloor)[] conditions = Conditions();
        Random random = new(2023);
        for (int i = 0; i < count; i++)
        {
            int condition = random.Next(ConditionCount), bound = conditions[condition].Bound;
            yield return (random.Next(20) == 0 ? null : bound + random.Next(-bound / 5, (bound / 5) + 1), condition,
                random.Next(GroupCount));
        }
    }

    private static IEnumerable<PairColumns> Drawn(int count)
    {
        ColumnCondition[] conditions = [.. Conditions().Select(one => one.IsFloor ? ColumnCondition.AtLeast(one.Bound, one.Bound
            + (one.Bound / 20)) : ColumnCondition.AtMost(one.Bound, one.Bound - (one.Bound / 20)))];
        PairColumnsBuilder builder = new(scale: 2) { Capacity = RowGroup };
        foreach ((long? value, int condition, int group) in Rows(count))
        {
            builder.AddScaled(value ?? PairColumns.CodeOf(Verdict.NotReported), conditions[condition], group);
            if (builder.Count < RowGroup)
                continue;
            yield return builder.Build(GroupCount);
            builder.Capacity = RowGroup;
        }

        if (builder.Count > 0)
            yield return builder.Build(GroupCount);
    }
}
