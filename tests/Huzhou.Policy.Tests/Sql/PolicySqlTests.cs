using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Sql;
using Huzhou.Policy.Tests.Calculation;

namespace Huzhou.Policy.Tests.Sql;

/// <summary>What the texts of statements hold and what they never hold.</summary>
public sealed class PolicySqlTests
{
    private const string Hostile = "x\"; DROP TABLE y; --`\\'";

    [Theory]
    [InlineData(SqlDialect.PostgreSql, "\"x\"\"; DROP TABLE y; --`\\'\"", "$1")]
    [InlineData(SqlDialect.DuckDb, "\"x\"\"; DROP TABLE y; --`\\'\"", "$1")]
    [InlineData(SqlDialect.Sqlite, "\"x\"\"; DROP TABLE y; --`\\'\"", "$p1")]
    [InlineData(SqlDialect.Trino, "\"x\"\"; DROP TABLE y; --`\\'\"", "?")]
    [InlineData(SqlDialect.SparkSql, "`x\"; DROP TABLE y; --``\\'`", ":p1")]
    [InlineData(SqlDialect.ClickHouse, "`x\"; DROP TABLE y; --``\\\\'`", "{p1:String}")]
    public void Names_are_quoted_and_values_are_parameters(SqlDialect dialect, string quoted, string parameter)
    {
        Assert.Equal(quoted, PolicySql.Quote(dialect, Hostile));
        SqlPairs pairs = new()
        {
            Table = Hostile, Schema = Hostile, Condition = Hostile, Value = Hostile, Unit = Hostile, GroupBy = [Hostile],
            Where = [new SqlFilter(Hostile, "value' of; data")],
        };
        foreach (SqlStatement statement in (SqlStatement[])[PolicySql.RollUp(dialect, pairs, means: true), PolicySql.Verdicts(dialect,
            pairs),
            PolicySql.Completions(dialect, pairs)])
        {
            Assert.Equal(["value' of; data"], statement.Parameters);
            Assert.DoesNotContain("of; data", statement.Text, StringComparison.Ordinal);
            Assert.Contains($"{quoted} = {parameter}", statement.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("DROP", statement.Text.Replace(quoted, string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    public void A_name_that_is_none_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => PolicySql.Quote(SqlDialect.PostgreSql, name));

    [Fact]
    public void Decimals_of_SQLite_are_refused_and_so_is_another_kind_of_value()
    {
        Assert.Contains("doubles", Assert.Throws<ArgumentException>(() => PolicySql.Verdict(SqlDialect.Sqlite,
            new SqlPairs { Table = "t", DecimalScale = 2 })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SqlPairs { Table = "t", DecimalScale = 19 });
        Assert.Contains("found a Double", Assert.Throws<ArgumentException>(() => new SqlFilter("a", 1.5)).Message,
            StringComparison.OrdinalIgnoreCase);
        Assert.Throws<ArgumentOutOfRangeException>(() => PolicySql.Completions(SqlDialect.DuckDb, new() { Table = "t" },
            CompletionMethod.GrowthPath));
    }

    [Fact]
    public void Every_table_has_a_column_for_each_value_of_its_rows()
    {
        foreach ((SqlTable table, IReadOnlyList<IReadOnlyList<object?>> rows) in PolicySql.Rows(Laws.Some.Cycle(), Given.Y2023, 4))
        {
            Assert.NotEmpty(rows);
            Assert.All(rows, row => Assert.Equal(table.Columns.Count, row.Count));
            Assert.All(rows, row => Assert.All(table.Columns.Zip(row), cell => Assert.True(!cell.First.IsNeeded
                || cell.Second is not null, $"{table}.{cell.First}")));
            Assert.All(table.Key, key => Assert.Contains(table.Columns, column => column.Name == key));
        }
    }

    [Fact]
    public void Marks_carry_the_unit_so_that_values_need_not()
    {
        Target target = Given.Target(Given.Revenue, new Condition.AtLeast(Quantity.Of(600m, "亿元")));
        ConditionMarks own = ConditionMarks.Of(target, scale: 2)!, other = ConditionMarks.Of(target, 0, Unit.Parse("万元"))!;
        Assert.Equal((59_999L, 63_000L, MarkKind.Floor), (own.Condition.LowerMark, own.Condition.UpperMark, own.Condition.Kind));
        Assert.Equal((5_999_999L, 6_300_000L), (other.Condition.LowerMark, other.Condition.UpperMark));
        Assert.Equal((60_000L, 6_000_000L, false), (own.Number, other.Number, own.LowerIsBetter));
        Assert.Equal(own.Condition, ColumnCondition.OfMarks(own.Condition.LowerMark, own.Condition.UpperMark, own.Condition.Kind));
        Assert.Null(ConditionMarks.Of(target, 0, Unit.Parse("个")));
        Assert.Null(ConditionMarks.Of(Given.Target(Given.Ratio, new Condition.Moves(Direction.Down)), 0));
        Assert.Equal(3L, PolicySql.MarkRow("c", target, 0, Unit.Parse("个"))![5]);
    }

    [Fact]
    public void The_statements_of_every_dialect_are_the_approved_ones() =>
        Rules.Approved.Check(string.Join("\n\n", Enum.GetValues<SqlDialect>()
        .Select(dialect => $"-- {dialect}\n{string.Join(";\n\n", (string[])[.. PolicySql.CreateTables(dialect, "policy"), PolicySql.Insert(dialect, PolicySql.Tables[1], "policy"),
            PolicySql.RollUp(dialect, SqlPairs.OfArchive with { Schema = "policy", GroupBy = ["government"],
                Where = [new SqlFilter("period", "2023")] }, means: true).Text,
            PolicySql.Completions(dialect, SqlPairs.OfArchive with { Schema = "policy" }).Text,
            .. (string[])(dialect == SqlDialect.Sqlite ? []
                : [PolicySql.RollUp(dialect, new() { Table = "facts", Unit = null, DecimalScale = 2,
                GroupBy = ["county"] }).Text])])};\n")),
        "tests", "Huzhou.Policy.Tests", "Sql", "statements.sql");
}
