using System.Globalization;

namespace Huzhou.Policy.Sql;

/// <summary>How a dialect spells names, types and parameters.</summary>
internal static class DialectWords
{
    /// <summary>A name in the quotes of the dialect; a quote inside is doubled, so that no name ends early.</summary>
    /// <exception cref="ArgumentException">The name is blank or has a control character.</exception>
    internal static string Quote(SqlDialect dialect, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.Any(char.IsControl))
            throw new ArgumentException($"Found the name \"{name}\" with a control character; expected a name without one.", nameof(name));
        return dialect switch
        {
            // ClickHouse reads a backslash inside the quotes.
            SqlDialect.ClickHouse => $"`{Twice(Twice(name, '\\'), '`')}`",
            SqlDialect.SparkSql => $"`{Twice(name, '`')}`",
            _ => $"\"{Twice(name, '"')}\"",
        };
    }

    internal static string Type(SqlDialect dialect, SqlColumnType type, bool isNeeded)
    {
        string word = (type, dialect) switch
        {
            (SqlColumnType.Text, SqlDialect.ClickHouse or SqlDialect.SparkSql) => dialect == SqlDialect.ClickHouse ? "String" : "STRING",
            (SqlColumnType.Text, SqlDialect.Trino or SqlDialect.DuckDb) => "VARCHAR",
            (SqlColumnType.Text, _) => "TEXT",
            (SqlColumnType.Whole, SqlDialect.Sqlite) => "INTEGER",
            (SqlColumnType.Whole, SqlDialect.ClickHouse) => "Int64",
            (SqlColumnType.Whole, _) => "BIGINT",
            (SqlColumnType.Number, SqlDialect.Sqlite) => "TEXT",
            (SqlColumnType.Number, SqlDialect.PostgreSql) => "NUMERIC",
            (SqlColumnType.Number, SqlDialect.ClickHouse) => "Decimal(38, 12)",
            (SqlColumnType.Number, _) => "DECIMAL(38, 12)",
            (SqlColumnType.Flag, SqlDialect.Sqlite) => "INTEGER",
            (SqlColumnType.Flag, SqlDialect.ClickHouse) => "UInt8",
            _ => "BOOLEAN",
        };
        if (dialect == SqlDialect.ClickHouse)
            return isNeeded ? word : $"Nullable({word})";
        return isNeeded && dialect is not (SqlDialect.SparkSql or SqlDialect.Trino) ? $"{word} NOT NULL" : word;
    }

    /// <summary>What stands for the value of a parameter, counted from 1.</summary>
    internal static string Parameter(SqlDialect dialect, int number, object value) => dialect switch
    {
        SqlDialect.Sqlite => string.Create(CultureInfo.InvariantCulture, $"$p{number}"),
        SqlDialect.SparkSql => string.Create(CultureInfo.InvariantCulture, $":p{number}"),
        SqlDialect.Trino => "?",
        SqlDialect.ClickHouse => string.Create(CultureInfo.InvariantCulture, $"{{p{number}:{ClickHouseType(value)}}}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"${number}"),
    };

    /// <summary>What stands behind the columns of a table.</summary>
    internal static string TableEnd(SqlDialect dialect, IReadOnlyList<string> key) => dialect == SqlDialect.ClickHouse
        ? $" ENGINE = MergeTree ORDER BY ({string.Join(", ", key.Select(column => Quote(dialect, column)))})" : string.Empty;

    /// <summary>What stands behind a statement with a join whose right side may find nothing.</summary>
    internal static string JoinEnd(SqlDialect dialect) => dialect == SqlDialect.ClickHouse ? "\nSETTINGS join_use_nulls = 1" : string.Empty;

    /// <summary>A whole number for a product or difference that 64 bits need not hold; SQLite has none.</summary>
    internal static string Wide(SqlDialect dialect, string whole) => dialect switch
    {
        SqlDialect.PostgreSql => $"CAST({whole} AS NUMERIC)",
        SqlDialect.DuckDb => $"CAST({whole} AS HUGEINT)",
        SqlDialect.SparkSql or SqlDialect.Trino => $"CAST({whole} AS DECIMAL(38, 0))",
        SqlDialect.ClickHouse => $"toInt128({whole})",
        _ => whole,
    };

    /// <summary>A number for a quotient: NUMERIC in PostgreSQL, double elsewhere.</summary>
    internal static string Quotable(SqlDialect dialect, string number) => dialect switch
    {
        SqlDialect.PostgreSql => $"CAST({number} AS NUMERIC)",
        SqlDialect.Sqlite => $"CAST({number} AS REAL)",
        SqlDialect.ClickHouse => $"toFloat64({number})",
        _ => $"CAST({number} AS DOUBLE)",
    };

    private static string ClickHouseType(object value) => value switch
    {
        string => "String",
        bool => "UInt8",
        decimal => "Decimal(38, 12)",
        _ => "Int64",
    };

    private static string Twice(string name, char quote) =>
        name.Replace(quote.ToString(), new string(quote, 2), StringComparison.Ordinal);
}
