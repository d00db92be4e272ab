using System.Globalization;
using System.Text;
using Huzhou.Policy.Presentation;
using Spectre.Console;

namespace Huzhou.Policy.Tool.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Head">What stands above it.</param>
/// <param name="Right">Whether its cells stand at the right, as numbers do.</param>
internal sealed record class Column(string Head, bool Right = false);

/// <summary>
/// Rows and columns in a terminal: wide characters count two, what does not fit is wrapped between words, nothing is cut off.
/// </summary>
internal sealed class TextTable(IReadOnlyList<Column> columns)
{
    /// <summary>How many cells stand between two columns.</summary>
    private const int Gap = 2;

    /// <summary>How narrow a column of words gets, in cells, before rows go over several lines; numbers are never narrowed.</summary>
    private const int Narrow = 12;

    private readonly List<Row> _rows = [];

    internal IReadOnlyList<Column> Columns { get; } = columns;

    internal IEnumerable<string[]> Rows => _rows.Select(row => row.Cells);

    /// <summary>Adds a row.</summary>
    /// <param name="cells">One text a column.</param>
    /// <param name="tone">How the row's verdict is to look.</param>
    /// <param name="toned">The column that shows it, or −1.</param>
    internal void Add(IReadOnlyList<string> cells, Tone tone = Tone.Neutral, int toned = -1) =>
        _rows.Add(new Row([.. cells.Select(ShownWriter.Shown)], tone, toned));

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

        if (Fit(width) is not { } widths || IsShorterStacked(widths, width))
        {
            WriteStacked(output, width, colours);
            return;
        }

        Table table = new Table().Border(TableBorder.None);
        for (int i = 0; i < widths.Length; i++)
        {
            TableColumn column = new TableColumn(Part(Columns[i].Head, widths[i], Style.Plain)).Width(widths[i]).NoWrap()
                .Padding(0, 0, i < widths.Length - 1 ? Gap : 0, 0);
            table.AddColumn(Columns[i].Right ? column.RightAligned() : column);
        }

        table.AddRow(widths.Select(w => new Text(new string('-', w))));
        foreach ((string[] cells, Tone tone, int toned) in _rows)
            table.AddRow(cells.Select((cell, i) => Part(cell, widths[i], i == toned ? Look(tone) : Style.Plain)));
        Render(table, output, widths.Sum() + (Gap * widths.Length), colours);
    }

    /// <summary>A cell broken by the rules of Chinese lines, which the table takes as it is.</summary>
    private static Text Part(string text, int width, Style style) => new(string.Join('\n', Cells.Wrap(text, width)), style);

    private static void Render(Table table, TextWriter output, int width, bool colours)
    {
        using StringWriter lines = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new Lines(lines, width),
        });
        console.Write(table);
        foreach (string line in lines.ToString().TrimEnd('\n').Split('\n'))
            WriteLine(output, line.TrimEnd(' '));
    }

    /// <summary>
    /// The widths of the columns: as wide as they are, or the widest narrowed until the line fits; null where words would have to be
    /// broken.
    /// </summary>
    private int[]? Fit(int width)
    {
        int[] widths = [.. Columns.Select((column, i) => Cells.Width(column.Head)).Zip(Enumerable.Range(0, Columns.Count).Select(i =>
            _rows.Count == 0 ? 0 : _rows.Max(row => row.Cells[i].Split('\n').Max(line => Cells.Width(line)))), Math.Max)];
        int[] needed = [.. widths.Select((wide, i) => Columns[i].Right ? wide : Math.Min(wide, Math.Max(Narrow, LongestPiece(i))))];
        int excess = widths.Sum() - (width - (Gap * (widths.Length - 1)));
        if (needed.Sum() > widths.Sum() - excess)
            return null;
        for (; excess > 0; excess--)
        {
            int widest = -1;
            for (int i = 0; i < widths.Length; i++)
            {
                if (widths[i] > needed[i] && (widest < 0 || widths[i] > widths[widest]))
                    widest = i;
            }

            widths[widest]--;
        }

        return widths;
    }

    /// <summary>
    /// Whether narrow columns would draw rows out over many short lines, so that cells behind their heads are shorter and read better.
    /// </summary>
    private bool IsShorterStacked(int[] widths, int width)
    {
        int lines = _rows.Sum(row => row.Cells.Select((cell, i) => Cells.Wrap(cell, widths[i]).Count).Max());
        return lines > 2 * _rows.Count && _rows.Sum(row => Stacked(row, width, colours: false).Count) < lines;
    }

    private int LongestPiece(int column) =>
        _rows.Select(row => row.Cells[column]).Append(Columns[column].Head).Max(cell => Cells.LongestPiece(cell));

    private void WriteStacked(TextWriter output, int width, bool colours)
    {
        foreach (Row row in _rows)
        {
            foreach (string line in Stacked(row, width, colours))
                WriteLine(output, line);
        }
    }

    /// <summary>A row over several lines: its first cell, and below it the others behind their heads.</summary>
    private List<string> Stacked(Row row, int width, bool colours)
    {
        (string[] cells, Tone tone, int toned) = row;
        List<string> lines = [.. Cells.Wrap(cells[0], width)];
        StringBuilder text = new();
        int used = 0;
        for (int i = 1; i < cells.Length; i++)
        {
            if (cells[i].Length == 0)
                continue;
            IReadOnlyList<string> parts = Cells.Wrap($"{Columns[i].Head} {cells[i]}", width - Gap);
            int wide = Cells.Width(parts[0]);
            if (used > 0 && (parts.Count > 1 || used + Gap + wide > width))
                End();
            foreach (string part in parts.SkipLast(1))
                lines.Add(new string(' ', Gap) + Coloured(part, i == toned && colours ? tone : null));
            text.Append(' ', Gap).Append(Coloured(parts[^1], i == toned && colours ? tone : null));
            used += Gap + Cells.Width(parts[^1]);
            // What went over several lines ends with one, so that the next head is not read as a part of it.
            if (parts.Count > 1)
                End();
        }

        if (used > 0)
            End();
        return lines;

        void End()
        {
            lines.Add(text.ToString());
            text.Clear();
            used = 0;
        }
    }

    /// <summary>Writes a line that may hold our own colours.</summary>
    private static void WriteLine(TextWriter output, string line)
    {
        if (output is ShownWriter shown)
            shown.WriteOwn(line);
        else
            output.WriteLine(line);
    }

    private static string Coloured(string text, Tone? tone) => tone switch
    {
        null => text,
        Tone.Good => $"\e[32m{text}\e[0m",
        Tone.Bad => $"\e[31m{text}\e[0m",
        _ => $"\e[2m{text}\e[0m",
    };

    private static Style Look(Tone tone) => tone switch
    {
        Tone.Good => new Style(Color.Green),
        Tone.Bad => new Style(Color.Maroon),
        _ => new Style(decoration: Decoration.Dim),
    };

    /// <summary>Lines of a known width: nothing has to be asked of the screen.</summary>
    private sealed class Lines(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer { get; } = writer;

        public bool IsTerminal => false;

        public int Width { get; } = width;

        public int Height => int.MaxValue;

        public void SetEncoding(Encoding encoding)
        {
            // A string has none.
        }
    }

    private sealed record class Row(string[] Cells, Tone Tone, int Toned);
}
