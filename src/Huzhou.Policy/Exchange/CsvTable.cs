using System.Text;

namespace Huzhou.Policy.Exchange;

/// <summary>
/// Reads rows of cells by RFC 4180, with LF or CR LF, with or without a byte order mark; cells go by the names of the header row. Lines
/// above it that begin with # are notes.
/// </summary>
internal sealed class CsvTable
{
    /// <summary>What is expected of a unit whose measure is not said: an unknown word may be a classifier or a slip of the pen.</summary>
    internal const string KnownUnit = "a unit that is known, such as 亿元, 个 or %, or the measure of another word in the column measure";

    // A message names so many columns that it can still be read; the data format lists them all.
    private const int MostNamed = 40;

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<(int Line, string[] Cells)> _rows = [];

    /// <summary>Reads a table that has these columns and may have those.</summary>
    /// <exception cref="FormatException">A quote is not closed, a column is missing, unknown or there twice, or a row has another number of
    /// cells.</exception>
    internal CsvTable(string csv, string[] needed, string[] optional)
    {
        ArgumentNullException.ThrowIfNull(csv);
        int position = csv.StartsWith('\uFEFF') ? 1 : 0, line = 1;
        while (position < csv.Length)
        {
            if (_rows.Count == 0 && csv[position] == '#')
            {
                SkipNote(csv, ref position, ref line);
                continue;
            }

            int first = line;
            string[] cells = Row(csv, ref position, ref line);
            if (cells is not [""])
                _rows.Add((first, cells));
        }

        string known =
            $"expected {string.Join(", ", needed)}"
                + $"{(optional.Length == 0 ? string.Empty : $" and, if wanted, {string.Join(", ", optional.Take(MostNamed))}")}"
                + $"{(optional.Length > MostNamed ? $" and {optional.Length - MostNamed} more" : string.Empty)}";
        if (_rows.Count == 0)
            throw new FormatException($"The table is empty; {known}.");
        foreach (string name in _rows[0].Cells.Select(cell => cell.Trim()))
        {
            if (!needed.Contains(name, StringComparer.Ordinal) && !optional.Contains(name, StringComparer.Ordinal))
                throw new FormatException($"Line {_rows[0].Line}: unknown column \"{CsvRow.Clipped(name)}\"; {known}.");
            if (!_columns.TryAdd(name, _columns.Count))
                throw new FormatException($"Line {_rows[0].Line}: the column \"{CsvRow.Clipped(name)}\" stands twice.");
        }

        foreach (string name in needed.Where(name => !_columns.ContainsKey(name)))
            throw new FormatException($"Line {_rows[0].Line}: the column \"{name}\" is missing; {known}.");
        _rows.RemoveAt(0);
        foreach ((int at, string[] cells) in _rows.Where(row => row.Cells.Length != _columns.Count))
            throw new FormatException($"Line {at}: found {cells.Length} cells; expected {_columns.Count}.");
    }

    internal int Count => _rows.Count;

    internal int Line(int row) => _rows[row].Line;

    /// <summary>A cell without blanks around it, or null where it is empty or the column is not there.</summary>
    internal string? Cell(int row, string column)
    {
        if (!_columns.TryGetValue(column, out int index))
            return null;
        string cell = _rows[row].Cells[index].Trim();
        if (cell.Length > 1 && cell[0] == '\'' && CsvRow.Harmless(cell[1..]) == cell)
            cell = cell[1..];
        return cell.Length == 0 ? null : cell;
    }

    /// <summary>What is wrong with a cell.</summary>
    internal FormatException Fault(int row, string column, string expected)
    {
        string? found = Cell(row, column);
        return new FormatException(
            $"Line {Line(row)}, column {column}: {(found is null ? "the cell is empty" : $"found \"{CsvRow.Clipped(found)}\"")}; expected {expected}.");
    }

    private static void SkipNote(string csv, ref int position, ref int line)
    {
        int end = csv.IndexOf('\n', position);
        position = end < 0 ? csv.Length : end + 1;
        line++;
    }

    private static string[] Row(string csv, ref int position, ref int line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        int first = line;
        bool quoted = false, isBlank = true;
        for (; position < csv.Length; position++)
        {
            char c = csv[position];
            if (c == '\n')
                line++;
            if (quoted && c == '"')
            {
                quoted = position + 1 < csv.Length && csv[position + 1] == '"';
                if (quoted)
                    cell.Append(csv[position++]);
            }
            else if (quoted)
                cell.Append(c);
            else if (c == '"' && isBlank)
            {
                cell.Clear();
                (quoted, isBlank) = (true, false);
            }
            else if (c == ',')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                isBlank = true;
            }
            else if (c == '\n')
            {
                position++;
                break;
            }
            else if (c != '\r')
            {
                cell.Append(c);
                isBlank &= char.IsWhiteSpace(c);
            }
        }

        if (quoted)
            throw new FormatException($"Line {first}: a quote is opened and not closed.");
        cells.Add(cell.ToString());
        return [.. cells];
    }
}
