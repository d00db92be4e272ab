using System.Buffers;
using System.Text;

namespace Huzhou.Policy.Tool.Tables;

/// <summary>A table as CSV or Markdown.</summary>
internal static class TableFormat
{
    private static readonly SearchValues<char> s_operators = SearchValues.Create("=+-@*/^&!|()<>,;:'\"");

    /// <summary>Writes a table in the format asked for.</summary>
    internal static void Write(Terminal terminal, string format, TextTable table)
    {
        switch (format)
        {
            case "csv":
                WriteCsv(table, terminal.Output);
                break;
            case "markdown":
                WriteMarkdown(table, terminal.Output);
                break;
            default:
                table.Write(terminal.Output, terminal.Width, terminal.HasColours);
                break;
        }
    }

    /// <summary>RFC 4180, with a comma; a cell that a spreadsheet would run as a formula gets an apostrophe in front.</summary>
    internal static void WriteCsv(TextTable table, TextWriter output)
    {
        Line(table.Columns.Select(column => column.Head));
        foreach (string[] row in table.Rows)
            Line(row);

        void Line(IEnumerable<string> cells) => output.WriteLine(string.Join(',', cells.Select(Csv)));
    }

    internal static void WriteMarkdown(TextTable table, TextWriter output)
    {
        Line(table.Columns.Select(column => column.Head));
        Line(table.Columns.Select(column => column.Right ? "---:" : "---"));
        foreach (string[] row in table.Rows)
            Line(row);

        void Line(IEnumerable<string> cells) => output.WriteLine("| " + string.Join(" | ", cells.Select(Markdown)) + " |");
    }

    private static string Csv(string cell)
    {
        string safe = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !IsNumber(cell) ? "'" + cell : cell;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>A signed number, with or without its unit.</summary>
    private static bool IsNumber(string cell) => cell.Length > 1 && char.IsAsciiDigit(cell[1]) && cell.AsSpan(1).IndexOfAny(s_operators) < 0;

    private static string Markdown(string cell)
    {
        StringBuilder text = new(cell);
        return text.Replace("\\", "\\\\").Replace("|", "\\|").Replace("\r", string.Empty).Replace("\n", "<br>").ToString();
    }
}
