using System.Text;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Head">What stands above it.</param>
/// <param name="Right">Whether its cells stand at the right, as numbers do.</param>
internal readonly record struct Column(string Head, bool Right = false);

/// <summary>Rows and columns in a terminal: wide characters count two, what does not fit is wrapped, nothing is cut off.</summary>
internal sealed class TextTable(IReadOnlyList<Column> columns)
{
    private const string Gap = "  ";

    /// <summary>How narrow a column of words gets, in cells, before numbers are narrowed as well.</summary>
    private const int Narrow = 8;

    /// <summary>The narrowest any column gets: two Chinese characters.</summary>
    private const int Narrowest = 4;

    private readonly List<(string[] Cells, Tone Tone, int Toned)> _rows = [];

    internal IReadOnlyList<Column> Columns { get; } = columns;

    internal IEnumerable<string[]> Rows => _rows.Select(row => row.Cells);

    /// <summary>Adds a row.</summary>
    /// <param name="cells">One text a column.</param>
    /// <param name="tone">How the row's verdict is to look.</param>
    /// <param name="toned">The column that shows it, or −1.</param>
    internal void Add(IReadOnlyList<string> cells, Tone tone = Tone.Neutral, int toned = -1) => _rows.Add(([.. cells], tone, toned));

    /// <summary>Writes the table; a column in which no row has anything is left out.</summary>
    internal void Write(TextWriter output, int width, bool colours)
    {
        int[] filled = [.. Enumerable.Range(0, Columns.Count).Where(i => _rows.Count == 0 || _rows.Exists(row => row.Cells[i].Length > 0))];
        if (filled.Length < Columns.Count)
        {
            TextTable full = new([.. filled.Select(i => Columns[i])]);
            foreach ((string[] cells, Tone tone, int toned) in _rows)
                full.Add([.. filled.Select(i => cells[i])], tone, Array.IndexOf(filled, toned));
            full.Write(output, width, colours);
            return;
        }

        int[] widths = Fit(width);
        WriteRow(output, [.. Columns.Select(column => column.Head)], widths, Tone.Neutral, -1, colours);
        output.WriteLine(string.Join(Gap, widths.Select(w => new string('-', w))));
        foreach ((string[] cells, Tone tone, int toned) in _rows)
            WriteRow(output, cells, widths, tone, toned, colours);
    }

    /// <summary>The widths of the columns: as wide as they are, or the widest narrowed until the line fits.</summary>
    private int[] Fit(int width)
    {
        int[] widths = [.. Columns.Select((column, i) => Math.Max(Cells.Width(column.Head), _rows.Count == 0 ? 0 : _rows.Max(row => row.Cells[i].Split('\n').Max(line => Cells.Width(line)))))];
        int free = width - (Gap.Length * (widths.Length - 1));
        int excess = widths.Sum() - free;
        while (excess > 0)
        {
            (int widest, int floor) = Widest(widths);
            if (widths[widest] <= floor)
                break;
            widths[widest]--;
            excess--;
        }

        return widths;
    }

    /// <summary>The widest column that holds words, or where all of those are narrow the widest of all, and how far it may be narrowed.</summary>
    private (int Column, int Floor) Widest(int[] widths)
    {
        int best = -1;
        for (int i = 0; i < widths.Length; i++)
        {
            if (!Columns[i].Right && widths[i] > Narrow && (best < 0 || widths[i] > widths[best]))
                best = i;
        }

        return best >= 0 ? (best, Narrow) : (Array.IndexOf(widths, widths.Max()), Narrowest);
    }

    private void WriteRow(TextWriter output, string[] cells, int[] widths, Tone tone, int toned, bool colours)
    {
        IReadOnlyList<string>[] wrapped = [.. cells.Select((cell, i) => Cells.Wrap(cell, widths[i]))];
        for (int line = 0; line < wrapped.Max(w => w.Count); line++)
        {
            StringBuilder text = new();
            for (int i = 0; i < cells.Length; i++)
            {
                string part = line < wrapped[i].Count ? wrapped[i][line] : string.Empty;
                string padded = i == cells.Length - 1 && !Columns[i].Right ? part : Cells.Pad(part, widths[i], Columns[i].Right);
                text.Append(i > 0 ? Gap : string.Empty).Append(colours && i == toned ? Coloured(padded, tone) : padded);
            }

            output.WriteLine(text.ToString().TrimEnd(' '));
        }
    }

    private static string Coloured(string text, Tone tone) => tone switch
    {
        Tone.Good => $"\u001b[32m{text}\u001b[0m",
        Tone.Bad => $"\u001b[31m{text}\u001b[0m",
        _ => $"\u001b[2m{text}\u001b[0m",
    };
}
