using System.Globalization;
using Huzhou.Policy.Presentation;
using Spectre.Console;

namespace Huzhou.Policy.Tool.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Head">What stands above it.</param>
/// <param name="Right">Whether its cells stand at the right, as numbers do.</param>
internal sealed record class Column(string Head, bool Right = false);

/// <summary>Rows and columns in a terminal: wide characters count two, what does not fit is wrapped, nothing is cut off.</summary>
internal sealed class TextTable(IReadOnlyList<Column> columns)
{
    /// <summary>How many cells stand between two columns.</summary>
    private const int Gap = 2;

    /// <summary>How narrow a column of words gets, in cells, before numbers are narrowed as well.</summary>
    private const int Narrow = 8;

    /// <summary>The narrowest any column gets: two Chinese characters.</summary>
    private const int Narrowest = 4;

    private readonly List<Row> _rows = [];

    internal IReadOnlyList<Column> Columns { get; } = columns;

    internal IEnumerable<string[]> Rows => _rows.Select(row => row.Cells);

    /// <summary>Adds a row.</summary>
    /// <param name="cells">One text a column.</param>
    /// <param name="tone">How the row's verdict is to look.</param>
    /// <param name="toned">The column that shows it, or −1.</param>
    internal void Add(IReadOnlyList<string> cells, Tone tone = Tone.Neutral, int toned = -1) => _rows.Add(new Row([.. cells], tone, toned));

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
            output.WriteLine(line.TrimEnd(' '));
    }

    /// <summary>The widths of the columns: as wide as they are, or the widest narrowed until the line fits.</summary>
    private int[] Fit(int width)
    {
        int[] widths = [.. Columns.Select((column,
            i) => Math.Max(Cells.Width(column.Head),
                _rows.Count == 0 ? 0 : _rows.Max(row => row.Cells[i].Split('\n').Max(line => Cells.Width(line)))))];
        int free = width - (Gap * (widths.Length - 1));
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

    /// <summary>
    /// The widest column that holds words, or where all of those are narrow the widest of all, and how far it may be narrowed.
    /// </summary>
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

        public void SetEncoding(System.Text.Encoding encoding)
        {
            // A string has none.
        }
    }

    private sealed record class Row(string[] Cells, Tone Tone, int Toned);
}
