using Huzhou.Policy.Documents;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of the page on files.</summary>
public sealed class DocumentSamples
{
    [Fact]
    public void A_file_is_opened_and_read()
    {
        using Shown shown = new();

        #region OpenDocument
        DocumentText report = DocumentText.Open("communique.pdf"); // Word, PDF, web page, workbook or text
        ReadingResult read = PolicyReader.Default.Read(report.Text with { Government = "云溪市" });

        foreach (Observation result in read.Observations.Where(one => one.Indicator.Name is "地区生产总值" or "茶叶产量" or "森林覆盖率"))
            Console.WriteLine($"{result.Indicator.Name} {Wording.ValueOf(result, Language.Chinese)}: {report.PlaceOf(result.Source)}");
        foreach (Finding left in report.Findings)
            Console.WriteLine($"{left.Code} {left.Message}");
        #endregion

        Documents.Output("OpenDocument", shown.ToString());
    }

    [Fact]
    public void A_table_keeps_its_cells()
    {
        using Shown shown = new();

        #region DocumentTables
        DocumentText report = DocumentText.Open("communique.docx");
        DocumentTable table = report.Tables[0];
        Console.WriteLine($"{table.RowCount} rows, {table.ColumnCount} columns, head of {table.HeadRowCount} rows");
        foreach (DocumentCell cell in table.Cells.Where(cell => cell.RowSpan * cell.ColumnSpan > 1))
            Console.WriteLine($"row {cell.Row}, column {cell.Column}: {cell.Content}, {cell.RowSpan} by {cell.ColumnSpan}");
        Console.WriteLine(report.Text.Content[table.Span.Range].Split('\n')[0]); // as the reader takes it
        #endregion

        Documents.Output("DocumentTables", shown.ToString());
    }

    [Fact]
    public void A_file_that_cannot_be_opened_says_why()
    {
        using Shown shown = new();

        #region DocumentRefused
        using MemoryStream upload = new([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        DocumentOptions options = DocumentOptions.Default with { MostBytes = 20 << 20, MostPages = 500 };
        try
        {
            DocumentText.Open(upload, options, "report.docx");
        }
        catch (DocumentException refused)
        {
            Console.WriteLine($"{refused.Fault}: {refused.Message}");
        }
        #endregion

        Documents.Output("DocumentRefused", shown.ToString());
    }
}
