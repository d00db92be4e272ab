using System.Xml.Linq;
using Huzhou.Policy.Batches;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Pages.Markup;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Pages.Tests;

/// <summary>Results as workbooks: typed cells, a head that stays and filters, and words that stay words.</summary>
public sealed class WorkbookTests
{
    private static readonly PageOptions s_english = new() { Language = Language.English, Archive = Made.Archive };

    private static readonly PageOptions s_chinese = new() { Language = Language.Chinese, Archive = Made.Archive };

    private static ProgressBook Round => ProgressBook.Of(Made.Archive, new Year(2025),
        ProgressCsv.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "invented-progress-2025.csv"))));

    [Fact]
    public async Task A_scorecard_has_a_row_a_target_with_numbers_that_are_numbers()
    {
        Book book = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, Made.Card, s_english));
        Assert.Equal(["Summary", "Targets", "Tallies", "Evidence", "Findings", "Documents"], book.Sheets.Keys);
        Assert.Equal(Made.Card.Rows.Select(row => Wording.Of(row.Target.Indicator, Language.English)), book.Column("Targets", "Indicator"));
        Assert.Equal(Made.Card.Rows.Select(row => (object?)(double?)row.Target.Condition.Number?.Value),
            book.Column("Targets", "Target number"));
        Assert.Equal(Made.Card.Rows.Select(row => (object?)(double?)row.Result?.Value.Number?.Value),
            book.Column("Targets", "Result number"));
        Assert.Equal(Made.Card.Rows.Select(row => row.Completion?.Rate is { } rate ? Math.Round((double)rate, 9) : (double?)null),
            book.Column("Targets", "Completion").Select(cell => cell is double rate ? Math.Round(rate, 9) : (double?)null));
        Assert.Equal((double)Made.Card.Total.Count, book.Column("Tallies", "Targets")[0]);
        Assert.Equal(Made.Card.Findings.Select(finding => finding.Code), book.Column("Findings", "Code"));
        Assert.True(book.Column("Evidence", "Document id").Length > Made.Card.Rows.Count);
        Assert.Equal(Made.Archive.Documents.Where(document => book.Column("Documents", "Document id").Contains(document.Id))
            .Select(document => (object?)document.Header.Date?.ToDateTime(TimeOnly.MinValue)), book.Column("Documents", "Day"));
        Assert.Contains(book.Column("Documents", "Day"), day => day is DateTime);
        Assert.Contains(Wording.Of(Made.Card.Total, Language.English), book.Sheets["Summary"].Select(row => row[0]));
    }

    [Fact]
    public async Task A_goal_beyond_the_target_has_its_verdict_on_the_page_and_in_the_workbook()
    {
        CycleReading cycle = CycleReading.Of(PolicyReader.Default,
            new PolicyText("某县2025年政府工作报告\n二、2025年工作安排\n主要预期目标：社会消费品零售总额增长5%以上、力争达到6%，新增就业3万人。"),
            new PolicyText("某县2026年政府工作报告\n一、2025年工作回顾\n社会消费品零售总额增长5.4%，新增就业2.8万人。"));
        Scorecard card = cycle.Analysis.Scorecard;
        PageOptions english = PageOptions.Default with { Language = Language.English };
        Book book = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, card, english));
        Assert.Equal(["met", "missed"], book.Column("Targets", "Verdict"));
        Assert.Equal(["missed", null], book.Column("Targets", "Goal beyond it"));
        string[] pills = Page.Texts(Page.Of(PolicyHtml.Write(card, english)),
            "#targets tr[data-v] .pill");
        Assert.Equal(["met", "the goal beyond it missed", "missed"], pills);
    }

    [Fact]
    public async Task Heads_stay_in_sight_and_filter_and_nothing_is_a_formula()
    {
        Book book = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, Made.Card, s_chinese));
        XElement sheet = book.Xml(2);
        XNamespace main = sheet.Name.Namespace;
        Assert.Equal("1", sheet.Descendants(main + "pane").Single().Attribute("ySplit")!.Value);
        Assert.Equal($"A1:W{Made.Card.Rows.Count + 1}", sheet.Element(main + "autoFilter")!.Attribute("ref")!.Value);
        for (int i = 1; i <= book.Sheets.Count; i++)
            Assert.Empty(book.Xml(i).Descendants(main + "f"));
    }

    [Fact]
    public async Task A_cycle_quotes_its_sentences_and_has_its_chapters()
    {
        CycleReading cycle = Made.Cycle;
        Book book = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, cycle.Analysis,
            new PageOptions { Language = Language.English, Texts = Made.TextsOf(cycle) }));
        Assert.Contains("建成农村公路126公里。", book.Column("Evidence", "Sentence"));
        Assert.Contains("126公里", book.Column("Evidence", "Number as written"));
        Assert.Equal(CycleSummary.Of(cycle.Analysis, Language.English).Chapters.Sum(chapter => chapter.Lines.Count),
            book.Sheets["Chapters"].Count - 1);
    }

    [Fact]
    public async Task The_page_of_a_fact_is_in_the_evidence_and_on_the_page()
    {
        CycleReading cycle = CycleReading.Of(PolicyReader.Default,
            new PolicyText("某县2025年政府工作报告\n二、2025年工作安排\n建成农村公路120公里。")
            {
                DocumentId = "plan", PlaceOf = span => new DocumentPlace { Page = 3, Paragraph = span.Start },
            },
            new PolicyText("某县2026年政府工作报告\n一、2025年工作回顾\n建成农村公路126公里。") { DocumentId = "report" });
        PageOptions options = new() { Language = Language.English, Texts = Made.TextsOf(cycle) };
        Book book = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, cycle.Analysis, options));
        Assert.Equal([3.0, null], book.Column("Evidence", "Page"));
        Assert.StartsWith("page 3, paragraph ", (string)book.Column("Evidence", "Page, paragraph or cell")[0]!, StringComparison.Ordinal);
        Assert.Contains(", page 3, paragraph ", PolicyHtml.Write(cycle.Analysis, options), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_has_days_that_are_days_and_a_ranking_its_parts()
    {
        DateOnly day = new(2025, 12, 31);
        Book book = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, Round, day, options: s_english));
        Assert.Equal(Round.On(day).Select(row => (object?)row.Latest?.AsOf.ToDateTime(TimeOnly.MinValue)),
            book.Column("Progress", "As of"));
        Assert.Equal(new Supervision(Round).Lags(day).Count, book.Sheets["Lags"].Count - 1);
        Assert.Equal(Round.Findings.Count, book.Sheets["Findings"].Count - 1);
        Supervision supervision = new(Round);
        IReadOnlyList<OrganizationStanding> ranked = supervision.Rank(new DateOnly(2025, 9, 30));
        Book ranking = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, ranked, SupervisionPolicy.Default, "排名", s_chinese));
        Assert.Equal(ranked.Select(body => body.Organization), ranking.Column("单位", "单位"));
        Assert.Equal(ranked.Sum(body => body.Parts.Count), ranking.Sheets["得分构成"].Count - 1);
    }

    [Fact]
    public async Task Portfolios_have_every_task_of_every_body()
    {
        PortfolioBook portfolios = PortfolioBook.Of(Made.Archive, new Year(2025));
        Book book = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, portfolios, s_english));
        Assert.Equal(portfolios.Organizations.Select(body => (object?)(double)body.Leads.Count), book.Column("Bodies", "Leads"));
        Assert.Equal(portfolios.Organizations.Sum(body => body.Leads.Count + body.Supports.Count + body.LivelihoodLeads.Count
            + body.LivelihoodSupports.Count), book.Sheets["Tasks"].Count - 1);
        Portfolio one = portfolios.Organizations[0];
        Book alone = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, one, new Year(2025), s_english));
        Assert.All(alone.Column("Tasks", "Owner"), owner => Assert.Equal(Made.Archive.EnglishOf(one.Owner), owner));
    }

    [Fact]
    public async Task A_series_has_a_row_for_every_target_and_every_value()
    {
        IndicatorSeries series = IndicatorSeries.Of(Made.Archive, "gdp", Measure.Growth);
        Book book = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, [series], s_english));
        Assert.Equal(series.Points.Sum(point => point.Targets.Count + point.Vintages.Count), book.Sheets["Series"].Count - 1);
        Assert.All(book.Column("Series", "Year"), year => Assert.IsType<double>(year));
        Assert.Contains("target", book.Column("Series", "Kind"));
    }

    /// <summary>Places and persons stay as the documents have them; all else is in English.</summary>
    [Fact]
    public async Task A_workbook_in_English_has_no_word_in_Chinese()
    {
        Book card = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, Made.Card, s_english));
        Book bodies = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, PortfolioBook.Of(Made.Archive, new Year(2025)), s_english));
        string[] persons = [.. Made.Archive.Officials.Select(person => person.Name)];
        foreach ((string sheet, List<object?[]> rows) in card.Sheets.Concat(bodies.Sheets))
        {
            int[] places = [.. rows[0].Index().Where(head => head.Item is "Target place" or "Result place" or "Number as written"
                || (sheet == "Evidence" && head.Item is "Section"))
                .Select(head => head.Index)];
            string[] left = [.. rows.SelectMany(row => row.Where((_, i) => !places.Contains(i))).OfType<string>()
                .Where(cell => !persons.Contains(cell) && cell.Any(letter => letter is >= '\u3000' and <= '\u9FFF'))
                .Select(cell => $"{sheet}: {cell}").Distinct()];
            Assert.Empty(left);
        }
    }

    public static TheoryData<string> Hostile =>
    [
        "=1+1", "=HYPERLINK(\"http://a\",\"b\")", "+1", "-1+2", "@SUM(A1)", "\t=1", "<f>1</f>", "]]>", "&amp;", "a\u0007b\u0000c",
        "\u202Egnp",
        "_x0041_", "_X000D_x", "  leading", "one\ntwo", "'=1", "\uD840\uDC00",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Words_stay_words_whatever_they_begin_with(string words)
    {
        Assessment row = Made.Cycle.Analysis.Scorecard.Rows[0];
        Assessment hostile = row with
        {
            Target = row.Target with { Indicator = new Indicator("local", words) },
            Findings = [new Finding("HZP9999", Severity.Warning, words)],
        };
        Scorecard card = new() { Year = new Year(2025), Rows = [hostile], Total = Tally.Of([hostile]) };
        Book book = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, card, new PageOptions { Title = words }));
        string shown = Inert.Shown(words);
        Assert.Equal(shown, book.Column("目标", "指标")[0]);
        Assert.Equal(shown, book.Sheets["总体"][0][0]);
        Assert.Equal(shown, book.Column("疑点", "内容")[0]);
        XElement sheet = book.Xml(2);
        Assert.Empty(sheet.Descendants(sheet.Name.Namespace + "f"));
    }

    [Fact]
    public async Task A_text_that_no_cell_holds_ends_with_a_sign()
    {
        Assessment row = Made.Cycle.Analysis.Scorecard.Rows[0];
        Assessment wordy = row with { Findings = [new Finding("HZP9999", Severity.Warning, new string('字', 40_000))] };
        Scorecard card = new() { Year = new Year(2025), Rows = [wordy], Total = Tally.Of([wordy]) };
        Book book = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, card));
        string cell = Assert.IsType<string>(book.Column("疑点", "内容")[0]);
        Assert.Equal((32_001, '…'), (cell.Length, cell[^1]));
    }

    [Fact]
    public async Task An_empty_set_has_its_heads_and_no_row()
    {
        Scorecard card = new() { Year = new Year(2025), Rows = [], Total = Tally.Of([]) };
        Book book = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, card));
        Assert.Equal(5, book.Sheets.Count);
        Assert.Single(book.Sheets["目标"]);
    }
}
