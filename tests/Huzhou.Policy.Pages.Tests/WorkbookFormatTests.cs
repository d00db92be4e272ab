using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Tests;

/// <summary>Every workbook is one that the format allows, by the validator of its own library, for every program that opens it.</summary>
public sealed class WorkbookFormatTests
{
    private static readonly DateOnly s_day = new(2025, 6, 30);

    public static TheoryData<Language> Languages => [Language.Chinese, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task What_is_written_is_a_workbook_of_the_format(Language language)
    {
        PageOptions options = new() { Language = language, Archive = Made.Archive };
        ProgressBook progress = ProgressBook.Of(Made.Archive, new Year(2025),
            ProgressCsv.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "invented-progress-2025.csv"))));
        PortfolioBook portfolios = PortfolioBook.Of(Made.Archive, new Year(2025));
        PageOptions quoting = options with { Texts = Made.TextsOf(Made.Cycle) };
        await Valid(stream => PolicyWorkbook.WriteAsync(stream, Made.Card, options));
        await Valid(stream => PolicyWorkbook.WriteAsync(stream, Made.Cycle.Analysis, quoting));
        await Valid(stream => PolicyWorkbook.WriteAsync(stream, portfolios, options));
        await Valid(stream => PolicyWorkbook.WriteAsync(stream, portfolios.Organizations[0], new Year(2025), options));
        await Valid(stream => PolicyWorkbook.WriteAsync(stream, progress, s_day, options: options));
        await Valid(stream => PolicyWorkbook.WriteAsync(stream, [IndicatorSeries.Of(Made.Archive, "gdp", Measure.Growth)], options));
        await Valid(stream => PolicyWorkbook.WriteAsync(stream, Made.Archive.Review, null, options));
    }

    private static async Task Valid(Func<Stream, Task> write)
    {
        using MemoryStream made = new();
        await write(made);
        made.Position = 0;
        using SpreadsheetDocument book = SpreadsheetDocument.Open(made, false);
        OpenXmlValidator validator = new(FileFormatVersions.Office2016);
        Assert.Empty(validator.Validate(book, TestContext.Current.CancellationToken).Select(fault =>
            $"{fault.Part?.Uri}: {fault.Path?.XPath}: {fault.Description}"));
    }
}
