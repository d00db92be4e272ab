namespace Huzhou.Policy.Sql;

/// <summary>The SQL of an engine: its quotes, types and parameters.</summary>
public enum SqlDialect
{
    /// <summary>PostgreSQL 12 and later.</summary>
    PostgreSql,

    /// <summary>DuckDB 1.0 and later.</summary>
    DuckDb,

    /// <summary>SQLite 3.25 and later. Its decimals are doubles, so values are whole numbers there.</summary>
    Sqlite,

    /// <summary>ClickHouse 21.1 and later, where a join gives nulls by its setting.</summary>
    ClickHouse,

    /// <summary>Spark SQL 3.4 and later.</summary>
    SparkSql,

    /// <summary>Trino 400 and later.</summary>
    Trino,
}
