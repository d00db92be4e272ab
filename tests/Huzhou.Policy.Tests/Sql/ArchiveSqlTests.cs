using Huzhou.Policy.Calculation;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Sql;
using Huzhou.Policy.Tests.Calculation;
using Microsoft.Data.Sqlite;

namespace Huzhou.Policy.Tests.Sql;

/// <summary>Archives in a database: the view of pairs gives each condition the value that the assessor gives it.</summary>
public sealed class ArchiveSqlTests
{
    [Fact]
    public void The_latest_of_the_weightiest_documents_counts_as_the_assessor_has_it()
    {
        int judged = 0;
        for (int seed = 0; seed < 40; seed++)
        {
            Archive archive = Drawn(seed);
            Dictionary<string, (Verdict? Verdict, string? Observation)> found = Judged(archive, new Year(2023));
            foreach (Assessment row in Assessor.Default.Assess(archive, new Year(2023)).Rows)
            {
                (Verdict? verdict, string? observation) = found[row.Target.Id];
                Assert.True(row.Verdict == verdict,
                    $"seed {seed}, {row.Target}: found {verdict} by {observation}; expected {row.Verdict} by {row.Result?.Id}.");
                if (row.IsJudged)
                    Assert.Equal(row.Result!.Id, observation);
                judged += row.IsJudged ? 1 : 0;
            }
        }

        Assert.InRange(judged, 400, 40 * 30);
    }

    [Fact]
    public void What_SQL_judges_of_the_seeds_is_what_the_assessor_says()
    {
        Archive archive = HuzhouArchive.Load();
        Dictionary<string, (Verdict? Verdict, string? Observation)> found = Judged(archive, Given.Y2023, scale: 6);
        Assessment[] rows = [.. Assessor.Default.Assess(archive, Given.Y2023).Rows.Where(row => found.ContainsKey(row.Target.Id)
            && found[row.Target.Id].Verdict is Verdict.Met or Verdict.Exceeded or Verdict.Missed)];
        Assert.True(rows.Length > 10, $"only {rows.Length} targets of the seeds were judged");
        Assert.All(rows, row => Assert.Equal(row.Verdict, found[row.Target.Id].Verdict));
    }

    [Fact]
    public void A_number_beyond_the_scale_is_refused_with_its_identity()
    {
        Archive archive = Drawn(1);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => PolicySql.Rows(archive, new Year(2023), scale: 0));
        Assert.Matches(@"^\S+#\d+: found \S+; expected a number with at most 0 decimal places", refused.Message);
    }

    private static Dictionary<string, (Verdict? Verdict, string? Observation)> Judged(Archive archive, Year year, int scale = 2)
    {
        using SqliteConnection connection = SqliteTests.Opened();
        foreach (string statement in PolicySql.CreateTables(SqlDialect.Sqlite))
            Run(statement);
        foreach ((SqlTable table, IReadOnlyList<IReadOnlyList<object?>> rows) in PolicySql.Rows(archive, year, scale))
        {
            foreach (IReadOnlyList<object?> row in rows)
                Run(PolicySql.Insert(SqlDialect.Sqlite, table), row);
        }

        Dictionary<string, (Verdict?, string?)> found = new(StringComparer.Ordinal);
        using SqliteCommand asked = connection.CreateCommand();
        asked.CommandText = PolicySql.Verdicts(SqlDialect.Sqlite, SqlPairs.OfArchive with { GroupBy = ["observation"] }).Text;
        using SqliteDataReader reader = asked.ExecuteReader();
        while (reader.Read())
            found.Add(reader.GetString(1), (reader.IsDBNull(2) ? null : (Verdict)reader.GetInt64(2), reader.IsDBNull(0) ? null
                : reader.GetString(0)));
        return found;

        void Run(string statement, IReadOnlyList<object?>? values = null)
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = statement;
            for (int i = 0; i < values?.Count; i++)
                command.Parameters.AddWithValue($"$p{i + 1}", values[i] ?? DBNull.Value);
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Two governments with a plan each, reports on it and communiqués that say some of it again, otherwise or later.</summary>
    private static Archive Drawn(int seed)
    {
        Random random = new(seed);
        List<Document> documents = [];
        foreach (string government in (string[])["甲县", "乙'市"])
        {
            Indicator[] indicators = [.. Enumerable.Range(0, 15).Select(i => new Indicator($"i{i}", $"指标{i}")
            {
                Polarity = (Polarity)random.Next(3), Unit = Unit.Parse("亿元")
            })];
            string plan = $"{government}-plan";
            documents.Add(new Document.WorkReport
            {
                Id = plan, Title = "计划", Government = government, Year = new Year(2023),
                Targets = [.. indicators.Select((indicator, i) => Given.Target(indicator, random.Next(3) switch
                {
                    0 => new Condition.AtLeast(Number()),
                    1 => new Condition.About(Number()),
                    _ => new Condition.Stated(Number()),
                }, Measure.Level, document: plan) with { Basis = Prices() })],
            });
            foreach ((int at, string name) in ((string[])["report", "communique", "late"]).Index())
            {
                string id = $"{government}-{name}";
                Observation[] said = [.. indicators.Where(_ => random.Next(3) > 0).Select(indicator =>
                    Given.Result(indicator, Number(random.Next(2) == 0 ? "亿元" : "万元"), document: id) with
                    {
                        Basis = Prices(), Status = random.Next(4) == 0 ? (ObservationStatus)random.Next(5) : default,
                    })];
                documents.Add(at == 1
                    ? new Document.Communique { Id = id, Title = "公报", Government = government, Year = new Year(2023), Observations = said }
                    : new Document.WorkReport
                    {
                        Id = id, Title = "报告", Government = government, Year = new Year(2024),
                        Observations = said
                    });
            }
        }

        return new Archive(documents);

        Quantity Number(string unit = "亿元") => Quantity.Of((random.Next(80, 130) + (random.Next(4) * 0.25m)) * (unit == "万元" ? 10000m
            : 1m), unit);
        Basis Prices() => (Basis)(random.Next(4) == 0 ? random.Next(3) : 0);
    }
}
