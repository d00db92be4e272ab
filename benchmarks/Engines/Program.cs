using System.Globalization;
using Huzhou.Policy.Engines;

// law ENGINE ROWS [CONNECTION]: the verdict of every row and the tally of every group, against the columns and the assessor.
return args switch
{
    ["law", "duckdb", var rows] => EngineLaw.DuckDb(Number(rows)),
    ["law", "postgresql", var rows, var connection] => EngineLaw.PostgreSql(Number(rows), connection),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text.Replace("_", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("Expected: law duckdb ROWS, or law postgresql ROWS CONNECTION.");
    return 2;
}
