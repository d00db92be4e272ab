namespace Huzhou.Policy.Sql;

/// <summary>The view that gives each condition the result that counts for it.</summary>
internal static class PairView
{
    private static readonly string[] s_ofCondition =
        ["government", "indicator", "indicator_name", "measure", "period", "commitment", "origin", "headline", "source_section",
            "reported_on"];

    internal static string Create(SqlDialect dialect, string? schema)
    {
        string own = string.Join(", ", s_ofCondition.Select(column => $"c.{Q(column)} AS {Q(column)}"));
        string outer = string.Join(", ", s_ofCondition.Select(column => $"r.{Q(column)} AS {Q(column)}"));
        // In the order in which the assessor prefers one value to another.
        string order = string.Join(", ",
            $"CASE WHEN o.{Q("value_kind")} IS NULL OR o.{Q("status")} = 'missing' THEN 1 ELSE 0 END",
            $"CASE WHEN o.{Q("is_forecast")} THEN 1 ELSE 0 END",
            $"CASE WHEN {SameBasis()} THEN 0 ELSE 1 END",
            $"CASE WHEN o.{Q("value_value")} IS NULL THEN 1 ELSE 0 END",
            $"CASE WHEN o.{Q("status")} IS NULL THEN 0 ELSE 1 END",
            $"CASE WHEN COALESCE(o.{Q("basis")}, '') = COALESCE(c.{Q("basis")}, '') THEN 0 ELSE 1 END",
            $"o.{Q("rank")} DESC", $"o.{Q("vintage")} DESC", $"o.{Q("source_at_start")}", $"o.{Q("id")}");
        return $"""
            CREATE VIEW {PolicySql.NameOf(dialect, schema, "pair")} AS
            SELECT r.{Q("condition")} AS {Q("condition")}, {outer}, r.{Q("observation")} AS {Q("observation")}, r.{Q("value")} AS {Q("value")},
              r.{Q("unit")} AS {Q("unit")}, r.{Q("value_kind")} AS {Q("value_kind")}, r.{Q("status")} AS {Q("status")},
              r.{Q("same_basis")} AS {Q("same_basis")}, r.{Q("document")} AS {Q("document")}
            FROM (SELECT c.{Q("id")} AS {Q("condition")}, {own},
              o.{Q("id")} AS {Q("observation")}, o.{Q("scaled")} AS {Q("value")}, o.{Q("value_value_unit")} AS {Q("unit")},
              o.{Q("value_kind")} AS {Q("value_kind")}, o.{Q("source_document")} AS {Q("document")},
              CASE WHEN o.{Q("is_forecast")} THEN 'forecast' ELSE COALESCE(o.{Q("status")}, 'normal') END AS {Q("status")},
              {SameBasis()} AS {Q("same_basis")},
              ROW_NUMBER() OVER (PARTITION BY c.{Q("id")} ORDER BY {order}) AS {Q("place")}
            FROM {PolicySql.NameOf(dialect, schema, "condition")} c
            LEFT JOIN {PolicySql.NameOf(dialect, schema, "observation")} o ON (c.{Q("government")} IS NULL OR o.{Q("government")} = c.{Q("government")})
              AND o.{Q("indicator")} = c.{Q("indicator")} AND o.{Q("measure_kind")} = c.{Q("measure_kind")} AND o.{Q("period")} = c.{Q("period")}
              AND o.{Q("is_own")}) r
            WHERE r.{Q("place")} = 1{DialectWords.JoinEnd(dialect)}
            """.ReplaceLineEndings("\n");

        string Q(string name) => DialectWords.Quote(dialect, name);
        string SameBasis() => $"(o.{Q("basis_spans")} = c.{Q("basis_spans")} AND (o.{Q("basis_prices")} = 0 OR c.{Q("basis_prices")} = 0"
            + $" OR o.{Q("basis_prices")} = c.{Q("basis_prices")}))";
    }
}
