using System.Globalization;
using Huzhou.Policy.Engines;

// law ENGINE ROWS [CONNECTION]: the verdict of every row and the tally of every group, against the columns and the assessor.
// make ROWS FOLDER [csv]: rows by a seed as files; the other words measure from file to tally, each in a process of its own.
return args switch
{
    ["law", "duckdb", var rows] => EngineLaw.DuckDb(Number(rows)),
    ["law", "postgresql", var rows, var connection] => EngineLaw.PostgreSql(Number(rows), connection),
    ["law", "clickhouse", var rows, var place] => ClickHouseLaw.Hold(Number(rows), place),
    ["make", var rows, var folder] => FileBench.Make(Number(rows), folder, csv: false),
    ["make", var rows, var folder, "csv"] => FileBench.Make(Number(rows), folder, csv: true),
    ["columns", var file, var threads] => FileBench.Columns(file, Number(threads)),
    ["csv", var file] => FileBench.Csv(file),
    ["duckdb", var file, var threads] => FileBench.DuckDb(file, Number(threads)),
    ["postgresql", var file, var connection] => FileBench.PostgreSql(file, connection),
    ["loop", var file] => FileBench.Loop(file),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text.Replace("_", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("Expected: law duckdb ROWS, law postgresql ROWS CONNECTION, law clickhouse ROWS URL; "
        + "make ROWS FOLDER [csv]; columns FILE THREADS, csv FILE, "
        + "duckdb FILE THREADS, postgresql FILE CONNECTION, loop FILE.");
    return 2;
}
