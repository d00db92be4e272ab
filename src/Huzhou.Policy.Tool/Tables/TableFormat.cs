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
        StringBuilder text = new(cell);
        return text.Replace("\\", "\\\\").Replace("|", "\\|").Replace("\r", string.Empty).Replace("\n", "<br>").ToString();
    }
}
