using System.Text;
using Huzhou.Policy.Exchange;

namespace Huzhou.Policy.Tool.Tables;

/// <summary>A table as CSV or Markdown.</summary>
internal static class TableFormat
{
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

    /// <summary>By the library's way of writing CSV, with the line end of the output.</summary>
    internal static void WriteCsv(TextTable table, TextWriter output) =>
        output.Write(PolicyCsv.Write(table.Rows.Prepend([.. table.Columns.Select(column => column.Head)]), output.NewLine));

    internal static void WriteMarkdown(TextTable table, TextWriter output)
    {
        Line(table.Columns.Select(column => column.Head));
        Line(table.Columns.Select(column => column.Right ? "---:" : "---"));
        foreach (string[] row in table.Rows)
            Line(row);

        void Line(IEnumerable<string> cells) => output.WriteLine("| " + string.Join(" | ", cells.Select(Markdown)) + " |");
    }

    private static string Markdown(string cell)
    {
        StringBuilder text = new(cell.Length + 16);
        foreach (char c in cell)
        {
            text.Append(c switch
            {
                '\\' or '|' or '`' or '*' or '_' or '[' or ']' => $"\\{c}",
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\r' => string.Empty,
                '\n' => "<br>",
                _ => c.ToString(),
            });
        }

        // Addresses that stand for themselves become links without any mark around them.
        return text.Replace("://", "&#58;//").Replace("www.", "www&#46;").ToString();
    }
}
