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

    private static readonly SearchValues<char> s_quoted = SearchValues.Create("\",;\t\r\n");

    private bool _isFirst = true;

    internal CsvRow Add(string? cell)
    {
        if (!_isFirst)
            output.Append(',');
        _isFirst = false;
        string text = Harmless(cell ?? string.Empty);
        if (text.AsSpan().ContainsAny(s_quoted))
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

    /// <summary>
    /// The cell with an apostrophe before it where it begins like a formula and is no signed number, also in full-width signs or behind
    /// blanks, marks and letters without width, which spreadsheets leave out.
    /// </summary>
    internal static string Harmless(string cell)
    {
        ReadOnlySpan<char> shown = cell.AsSpan().TrimStart(Unseen);
        bool begins = shown.Length > 0 && shown[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';
        return (begins && !IsNumber(cell)) || (cell.Length > 0 && cell[0] is '\t' or '\r' or '\n') ? "'" + cell : cell;
    }

    private const string Unseen = " \t\r\n\v\f\u00A0\u00AD\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
        + "\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u202F\u205F\u2060\u3000\uFEFF";

    /// <summary>A cell as a message shows it: the beginning of a long one.</summary>
    internal static string Clipped(string cell) => cell.Length <= 200 ? cell : cell[..(char.IsHighSurrogate(cell[199]) ? 199 : 200)] + "…";

    /// <summary>A signed number, with or without its unit: nothing in it is an operator.</summary>
    private static bool IsNumber(string cell) =>
        cell.Length > 1 && cell[0] is '+' or '-' && char.IsAsciiDigit(cell[1]) && cell.AsSpan(1).IndexOfAny(s_operators) < 0;
}
