using System.Globalization;
using SpreadCheetah;
using SpreadCheetah.Metadata;
using SpreadCheetah.Validations;
using SpreadCheetah.Worksheets;

namespace Huzhou.Policy.Pages.Sheets;

/// <summary>A workbook on its way into a stream: a sheet at a time, a row at a time.</summary>
internal sealed class Workbook : IAsyncDisposable
{
    private readonly Spreadsheet _book;
    private readonly CellStyles _styles;
    private readonly CancellationToken _cancellation;

    private Workbook(Spreadsheet book, CancellationToken cancellation) =>
        (_book, _styles, _cancellation) = (book, new CellStyles(book), cancellation);

    internal static async Task<Workbook> StartAsync(Stream stream, string title, CancellationToken cancellation)
    {
        SpreadCheetahOptions options = new()
        {
            // Some readers count cells by their references.
            WriteCellReferenceAttributes = true,
            PreserveStringWhitespace = true,
            DocumentProperties = new DocumentProperties { Title = SheetText.Of(title), Author = "Huzhou.Policy" },
        };
        return new Workbook(await Spreadsheet.CreateNewAsync(stream, options, cancellation).ConfigureAwait(false), cancellation);
    }

    /// <summary>A sheet of lines without a head.</summary>
    internal async Task LinesAsync(string name, IEnumerable<string> lines)
    {
        WorksheetOptions options = new();
        options.Column(1).Width = 110;
        await _book.StartWorksheetAsync(name, options, _cancellation).ConfigureAwait(false);
        foreach (string line in lines)
            await _book.AddRowAsync([new StyledCell(SheetText.Of(line), _styles.Words)], _cancellation).ConfigureAwait(false);
    }

    /// <summary>A sheet of rows under a head that stays in sight and filters them.</summary>
    /// <param name="name">The sheet's name.</param>
    /// <param name="sheet">Its columns.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="allowed">What the cells of columns take, by the number of the column from 0; none where anything goes.</param>
    internal async Task RowsAsync<T>(string name, Sheet<T> sheet, IReadOnlyList<T> rows,
        IReadOnlyDictionary<int, DataValidation>? allowed = null)
    {
        IReadOnlyList<Sheet<T>.Column> columns = sheet.Columns;
        WorksheetOptions options = new()
        {
            FrozenRows = 1,
            FrozenColumns = 1,
            AutoFilter = new AutoFilterOptions(Range(0, 1, columns.Count - 1, rows.Count + 1)),
        };
        for (int i = 0; i < columns.Count; i++)
        {
            options.Column(i + 1).Width = columns[i].Width;
            options.Column(i + 1).Hidden = columns[i].IsHidden;
        }

        await _book.StartWorksheetAsync(name, options, _cancellation).ConfigureAwait(false);
        await _book.AddHeaderRowAsync([.. columns.Select(column => column.Head)], _styles.Head, _cancellation).ConfigureAwait(false);
        StyledCell[] cells = new StyledCell[columns.Count];
        foreach (T row in rows)
        {
            for (int i = 0; i < cells.Length; i++)
                cells[i] = columns[i].Cell(row, _styles);
            await _book.AddRowAsync(cells, _cancellation).ConfigureAwait(false);
        }

        if (rows.Count == 0 || allowed is null)
            return;
        foreach ((int column, DataValidation rule) in allowed)
            _book.AddDataValidation(Range(column, 2, column, rows.Count + 1), rule);
    }

    /// <summary>Ends the workbook; before that the stream holds none.</summary>
    internal async Task FinishAsync() => await _book.FinishAsync(_cancellation).ConfigureAwait(false);

    public ValueTask DisposeAsync() => _book.DisposeAsync();

    private static string Range(int column, int row, int lastColumn, int lastRow) => string.Create(CultureInfo.InvariantCulture,
        $"{SpreadsheetUtility.GetColumnName(column + 1)}{row}:{SpreadsheetUtility.GetColumnName(lastColumn + 1)}{lastRow}");
}
