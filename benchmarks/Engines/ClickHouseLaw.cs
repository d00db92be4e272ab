using System.Diagnostics;
using System.Globalization;
using System.Text;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Sql;
using Huzhou.Policy.Tests.Sql;

namespace Huzhou.Policy.Engines;

/// <summary>
/// The law in ClickHouse, over its HTTP door: the verdict of every row and the counts of every group. Not its rates, whose whole numbers of
/// 128 bits are younger than the version that systems offer.
/// </summary>
internal static class ClickHouseLaw
{
    private const string Types = "(`row` Int64, `condition` String, `county` String, `value` Nullable(Int64), `unit` String, "
        + "`status` String, `reported_on` UInt8) ENGINE = Memory";

    internal static int Hold(int count, string place)
    {
        Stopwatch watch = Stopwatch.StartNew();
        using HttpClient client = new() { BaseAddress = new Uri(place), Timeout = TimeSpan.FromMinutes(10) };
        DrawnPairs drawn = new(seed: 21, conditions: 500);
        DrawnPair[] rows = [.. drawn.Rows(count)];
        Ask(client, PolicySql.CreateTables(SqlDialect.ClickHouse)
            .Single(table => table.StartsWith("CREATE TABLE `mark`", StringComparison.Ordinal)));
        Ask(client, $"CREATE TABLE `pairs` {Types}");
        Load(client, "mark", drawn.MarkRows().Select(row => (IReadOnlyList<object?>)row));
        foreach (DrawnPair[] part in rows.Chunk(200_000))
            Load(client, "pairs", part.Select(pair => (IReadOnlyList<object?>)SqlLaw.Cells(pair)));

        (byte[] verdicts, ColumnTally tally, string[] counties) = Columns(drawn, rows);
        Dictionary<Verdict, int> seen = [];
        foreach (string[] cells in Lines(client, PolicySql.Verdicts(SqlDialect.ClickHouse, SqlLaw.Pairs() with { GroupBy = ["row"] })))
        {
            int row = int.Parse(cells[0], CultureInfo.InvariantCulture);
            Verdict found = (Verdict)int.Parse(cells[2], CultureInfo.InvariantCulture);
            Same(rows[row], (Verdict)verdicts[row], found);
            if (count <= 200_000 || row % 100 == 0)
                Same(rows[row], Scalar(drawn, rows[row]).Verdict, found);
            seen[found] = seen.GetValueOrDefault(found) + 1;
        }

        Same("rows", count, seen.Values.Sum());
        int groups = 0;
        foreach (string[] cells in Lines(client, PolicySql.RollUp(SqlDialect.ClickHouse, SqlLaw.Pairs() with { GroupBy = ["county"] })))
        {
            int group = Array.IndexOf(counties, Unescaped(cells[0]));
            Verdict[] counted =
                [Verdict.Met, Verdict.Exceeded, Verdict.Missed, Verdict.Awaiting, Verdict.NotReported, Verdict.NotComparable];
            for (int i = 0; i < counted.Length; i++)
                Same(counties[group], tally[group, counted[i]], int.Parse(cells[2 + i], CultureInfo.InvariantCulture));
            groups++;
        }

        Same("groups", counties.Length, groups);
        string version = Ask(client, "SELECT version()").Trim();
        string counts = string.Join(", ", seen.OrderBy(one => one.Key).Select(one => $"{one.Value} {one.Key}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"ClickHouse {version}: {count} rows as the columns and the assessor judge them ({counts}); "
                + $"{watch.Elapsed.TotalSeconds:0.0} s"));
        return 0;
    }

    private static (byte[] Verdicts, ColumnTally Tally, string[] Counties) Columns(DrawnPairs drawn, DrawnPair[] rows)
    {
        PairColumnsBuilder builder = new(DrawnPairs.Scale, drawn.Options) { Capacity = rows.Length + 128 };
        Dictionary<string, int> counties = new(StringComparer.Ordinal);
        foreach (DrawnPair pair in rows)
        {
            if (!counties.TryGetValue(pair.County, out int group))
                counties.Add(pair.County, group = counties.Count);
            (long value, ColumnCondition condition, _) = drawn.ColumnOf(pair);
            builder.AddScaled(value, condition, group);
        }

        PairColumns columns = builder.Build();
        byte[] verdicts = new byte[columns.Count];
        ColumnAssessor.Judge(columns, verdicts);
        return (verdicts, ColumnAssessor.RollUp(columns), [.. counties.OrderBy(one => one.Value).Select(one => one.Key)]);
    }

    private static Assessment Scalar(DrawnPairs drawn, DrawnPair pair) => new Assessor(drawn.Options).Assess(drawn.Targets[pair.Condition],
        drawn.ResultOf(pair) is { } result ? [result] : [], pair.IsReportedOn);

    private static void Load(HttpClient client, string table, IEnumerable<IReadOnlyList<object?>> rows)
    {
        StringBuilder lines = new();
        foreach (IReadOnlyList<object?> row in rows)
            lines.AppendJoin('\t', row.Select(Escaped)).Append('\n');
        Ask(client, $"INSERT INTO `{table}` FORMAT TabSeparated", lines.ToString());
    }

    private static IEnumerable<string[]> Lines(HttpClient client, SqlStatement statement) =>
        Ask(client, statement.Text).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'));

    private static string Ask(HttpClient client, string statement, string? rows = null)
    {
        using StringContent content = new(rows ?? statement, Encoding.UTF8);
        using HttpRequestMessage request =
            new(HttpMethod.Post, rows is null ? "/" : $"/?query={Uri.EscapeDataString(statement)}") { Content = content };
        using HttpResponseMessage answer = client.Send(request);
        using StreamReader text = new(answer.Content.ReadAsStream(), Encoding.UTF8);
        string said = text.ReadToEnd();
        return answer.IsSuccessStatusCode ? said : throw new InvalidOperationException($"{said.Trim()} {statement}");
    }

    private static string Escaped(object? cell) => cell switch
    {
        null => "\\N",
        bool flag => flag ? "1" : "0",
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal),
    };

    private static string Unescaped(string cell) =>
        cell.Replace("\\'", "'", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    private static void Same<T>(object where, T expected, T found)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
            throw new InvalidOperationException($"ClickHouse: {where}: found {found}; expected {expected}.");
    }
}
