using System.Buffers;
using System.Globalization;
using System.Text;

namespace Huzhou.Policy.Exchange;

/// <summary>
/// Writes rows of cells by RFC 4180: quoted where needed, numbers invariant, and no cell that a spreadsheet would run as a formula.
/// </summary>
internal sealed class CsvRow(StringBuilder output, string lineEnd = "\r\n")
{
    private static readonly SearchValues<char> s_operators = SearchValues.Create("=+-@*/^&!|()<>,;:'\"\t\r\n");

    private bool _isFirst = true;

    internal CsvRow Add(string? cell)
    {
        if (!_isFirst)
            output.Append(',');
        _isFirst = false;
        string text = Harmless(cell ?? string.Empty);
        if (text.AsSpan().ContainsAny("\",\r\n"))
            output.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            output.Append(text);
        return this;
    }

    internal CsvRow Add(decimal? number) => Add(number?.ToString(CultureInfo.InvariantCulture));

    internal CsvRow Add(int? number) => Add(number?.ToString(CultureInfo.InvariantCulture));

    internal CsvRow Add(bool? value) => Add(value switch
    {
        true => "true",
        false => "false",
        null => string.Empty,
    });

    internal void End()
    {
        output.Append(lineEnd);
        _isFirst = true;
    }

    /// <summary>The cell with an apostrophe before it where it begins like a formula and is no signed number.</summary>
    internal static string Harmless(string cell) =>
        cell.Length > 0 && cell[0] is ('=' or '+' or '-' or '@' or '\t' or '\r' or '\n') && !IsNumber(cell) ? "'" + cell : cell;

    /// <summary>A signed number, with or without its unit: nothing in it is an operator.</summary>
    private static bool IsNumber(string cell) =>
        cell.Length > 1 && cell[0] is '+' or '-' && char.IsAsciiDigit(cell[1]) && cell.AsSpan(1).IndexOfAny(s_operators) < 0;
}
