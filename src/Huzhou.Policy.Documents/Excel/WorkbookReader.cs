using System.Globalization;
using System.Text;
using ExcelDataReader;
using Huzhou.Policy.Documents.Composing;
using static System.FormattableString;

namespace Huzhou.Policy.Documents.Excel;

/// <summary>
/// Opens a workbook: each sheet that is shown is a table, its values written as the sheet shows them as far as that can be told.
/// </summary>
internal static class WorkbookReader
{
    private const int EmptyPerCell = 20;

    internal static DocumentText Read(SourceFile file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        TextComposer text = new(file);
        using IExcelDataReader reader = Opened(file);
        int sheets = 0, hidden = 0;
        string example = string.Empty;
        do
        {
            if (++sheets > file.Options.MostPages)
                throw file.TooLarge(Invariant($"has more than {file.Options.MostPages} sheets"), nameof(DocumentOptions.MostPages));
            if (reader.VisibleState is { } state && state != "visible")
            {
                hidden++;
                example = example.Length > 0 ? example : reader.Name;
                continue;
            }

            Grid grid = SheetOf(file, reader);
            if (grid.Cells.Count > 0)
                text.Table(grid);
        }
        while (reader.NextResult());
        if (hidden > 0)
            text.Found(DocumentFindings.HiddenSheets(hidden, example));
        return text.Build(FileKind.Workbook);
    }

    private static IExcelDataReader Opened(SourceFile file)
    {
        try
        {
            return ExcelReaderFactory.CreateReader(file.Open(),
                new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("gb18030") });
        }
        catch (ExcelDataReader.Exceptions.InvalidPasswordException)
        {
            throw file.Encrypted("an Excel workbook");
        }
    }

    private static Grid SheetOf(SourceFile file, IExcelDataReader reader)
    {
        Grid grid = new(file) { Sheet = reader.Name };
        Dictionary<(int Row, int Column), CellRange> merged = [];
        foreach (CellRange range in reader.MergeCells ?? [])
            merged[(range.FromRow, range.FromColumn)] = range;
        List<GridCell> cells = [];
        long seen = 0;
        // Formats reach far beyond what is filled; looking at empty cells costs little, but not nothing.
        long most = (long)file.Options.MostCells * EmptyPerCell;
        int lastRow = -1, lastColumn = -1;
        for (int row = 0; reader.Read(); row++)
        {
            if ((seen += Math.Max(1, reader.FieldCount)) > most || cells.Count > file.Options.MostCells)
                throw file.TooLarge(Invariant($"has a sheet of more than {file.Options.MostCells} cells"),
                    nameof(DocumentOptions.MostCells));
            for (int column = 0; column < reader.FieldCount; column++)
            {
                string words = Letters.Cell([Shown(reader.GetValue(column), reader.GetNumberFormatString(column))]);
                if (words.Length == 0)
                    continue;
                CellRange? range = merged.GetValueOrDefault((row, column));
                cells.Add(new GridCell(row, column, range is null ? 1 : range.ToRow - row + 1, range is null ? 1
                    : range.ToColumn - column + 1, words));
                lastRow = Math.Max(lastRow, row);
                lastColumn = Math.Max(lastColumn, column);
            }
        }

        // A merged cell can reach far beyond what is filled; it ends with the last row and column that hold something, or its own first.
        foreach (GridCell cell in cells)
        {
            int rows = Math.Clamp(cell.RowSpan, 1, Math.Max(1, lastRow - cell.Row + 1)),
                columns = Math.Clamp(cell.ColumnSpan, 1, Math.Max(1, lastColumn - cell.Column + 1));
            grid.Add(cell with { RowSpan = rows, ColumnSpan = columns });
        }

        return grid;
    }

    /// <summary>A value as the sheet shows it: percents as such, days as days, numbers with the digits that were typed.</summary>
    private static string Shown(object? value, string? format) => value switch
    {
        null => string.Empty,
        string words => words,
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime day => day.TimeOfDay == TimeSpan.Zero ? day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)
            : day.ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        double number => Number(number, format ?? string.Empty),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>Fifteen digits are those that Excel keeps; what lies beyond comes from the binary form and was never typed.</summary>
    private static string Number(double number, string format)
    {
        if (!double.IsFinite(number) || Math.Abs(number) >= 1e15 || (number != 0 && Math.Abs(number) < 1e-9))
            return number.ToString("R", CultureInfo.InvariantCulture);
        decimal exact = decimal.Parse(number.ToString("E14", CultureInfo.InvariantCulture), NumberStyles.Float,
            CultureInfo.InvariantCulture);
        bool percent = format.Contains('%', StringComparison.Ordinal);
        if (percent)
            exact *= 100m;
        return Normal(exact) + (percent ? "%" : string.Empty);
    }

    private static string Normal(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
