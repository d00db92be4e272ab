using Huzhou.Policy.Documents;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of the page on files.</summary>
public sealed class DocumentSamples
{
    private readonly List<string> _lines = [];

    private void Show(string line) => _lines.Add(line);

    private static string File(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);

    [Fact]
    public void A_file_is_opened_and_read()
    {
        string path = File("communique.pdf");

        #region OpenDocument
        DocumentText report = DocumentText.Open(path);                                   // Word, PDF, web page, workbook or text
        ReadingResult read = PolicyReader.Default.Read(report.Text with { Government = "云溪市" });

        foreach (Observation result in read.Observations.Where(one => one.Indicator.Name is "地区生产总值" or "茶叶产量" or "森林覆盖率"))
            Show($"{result.Indicator.Name} {Wording.ValueOf(result, Language.Chinese)}: {report.PlaceOf(result.Source)}");
        foreach (Finding left in report.Findings)
            Show($"{left.Code} {left.Message}");
        #endregion

        Documents.Output("OpenDocument", string.Join('\n', _lines));
    }

    [Fact]
    public void A_table_keeps_its_cells()
    {
        DocumentText report = DocumentText.Open(File("communique.docx"));

        #region DocumentTables
        DocumentTable table = report.Tables[0];
        Show($"{table.RowCount} rows, {table.ColumnCount} columns, head of {table.HeadRowCount} rows");
        foreach (DocumentCell cell in table.Cells.Where(cell => cell.RowSpan * cell.ColumnSpan > 1))
            Show($"row {cell.Row}, column {cell.Column}: {cell.Content}, {cell.RowSpan} by {cell.ColumnSpan}");
        Show(report.Text.Content[table.Span.Range].Split('\n')[0]);                       // as the reader takes it
        #endregion

        Documents.Output("DocumentTables", string.Join('\n', _lines));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_says_why()
    {
        Stream upload = new MemoryStream([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

        #region DocumentRefused
        DocumentOptions options = DocumentOptions.Default with { MostBytes = 20 << 20, MostPages = 500 };
        try
        {
            DocumentText.Open(upload, options, "report.docx");
        }
        catch (DocumentException refused)
        {
            Show($"{refused.Fault}: {refused.Message}");
        }
        #endregion

        Documents.Output("DocumentRefused", string.Join('\n', _lines));
    }
}
