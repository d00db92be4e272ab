using System.Globalization;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Documents.Tests;

/// <summary>
/// The same paper as text, Word document, PDF and web page, made by a word processor and a browser: the same facts, each with a place a
/// person can find.
/// </summary>
public sealed class FixtureTests
{
    public static TheoryData<string> Communiques() =>
        ["communique.docx", "communique.pdf", "communique.html", "communique-saved.html", "communique-web.pdf"];

    public static TheoryData<string> Notices() => ["notice.docx", "notice.pdf", "notice.html", "notice-saved.html", "notice-web.pdf"];

    [Theory]
    [MemberData(nameof(Communiques))]
    public void A_communique_says_the_same_in_every_form(string name) => Assert.Equal(Facts("communique.txt"), Facts(name));

    [Theory]
    [MemberData(nameof(Notices))]
    public void A_notice_says_the_same_in_every_form(string name) => Assert.Equal(Facts("notice.txt"), Facts(name));

    [Theory]
    [MemberData(nameof(Communiques))]
    [MemberData(nameof(Notices))]
    public void A_paper_has_the_same_words_in_every_form(string name) =>
        Assert.Equal(Fixture.Open(name.Split('.', '-')[0] + ".txt").Text.Content.TrimEnd(), Fixture.Open(name).Text.Content);

    [Fact]
    public void The_communique_holds_figures_of_prose_and_of_tables()
    {
        ReadingResult read = PolicyReader.Default.Read(Fixture.Open("communique.txt").Text);
        Assert.Equal(("云溪市", 2029, 60), (read.Document.Government, read.Document.Year!.Value.Value, read.Observations.Count));
        Assert.Empty(read.Findings);
    }

    [Theory]
    [InlineData("communique.docx", "paragraph 5", "table 1, row 3, column 3", "table 2, row 5, column 4")]
    [InlineData("communique.pdf", "page 1, paragraph 5", "page 1, table 1, row 3, column 3", "page 3, table 2, row 5, column 4")]
    [InlineData("communique-web.pdf", "page 1, paragraph 5", "page 1, table 1, row 3, column 3", "page 2, table 2, row 5, column 4")]
    [InlineData("communique.html", "paragraph 4", "table 1, row 3, column 3", "table 2, row 5, column 4")]
    [InlineData("communique.txt", "line 5", "line 11", "line 25")]
    public void Every_citation_has_its_page_paragraph_or_cell(string name, string gdp, string industry, string tea)
    {
        DocumentText opened = Fixture.Open(name);
        ReadingResult read = PolicyReader.Default.Read(opened.Text);
        Assert.Equal(gdp, PlaceOf("地区生产总值", "1286.4亿元"));
        Assert.Equal(industry, PlaceOf("规模以上工业增加值", "438.2亿元"));
        Assert.Equal(tea, PlaceOf("茶叶产量", "下降0.7%"));

        string PlaceOf(string indicator, string value) =>
            opened.PlaceOf(read.Observations.First(one =>
                (one.Indicator.Name == indicator || one.Indicator.Aliases.Contains(indicator))
                && Wording.ValueOf(one, Language.Chinese) == value).Source).ToString();
    }

    [Theory]
    [MemberData(nameof(Communiques))]
    [MemberData(nameof(Notices))]
    [InlineData("figures.xlsx")]
    [InlineData("figures.xls")]
    public void Every_fact_carries_the_place_where_a_person_finds_it(string name)
    {
        DocumentText opened = Fixture.Open(name);
        Document document = PolicyReader.Default.Read(opened.Text).Document;
        Citation[] places = [.. document.Targets.Select(one => one.Source), .. document.Observations.Select(one => one.Source),
            .. document.Tasks.Select(task => task.Source)];
        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.Equal(opened.PlaceOf(place), place.Place));
        Assert.All(places, place => Assert.True((place.Place!.Paragraph ?? place.Place.Row) > 0, place.ToString()));
        Assert.Contains($"，{Wording.Of(places[0].Place!, Language.Chinese)}，", Wording.Of(places[0], Language.Chinese),
            StringComparison.Ordinal);
        Archive archive = new([document]) { Indicators = IndicatorCatalogue.Standard };
        Archive again = PolicyJson.ReadArchive(PolicyJson.Write(archive));
        Assert.Equal(document.Observations.Select(one => one.Source), again.Documents[0].Observations.Select(one => one.Source));
    }

    [Fact]
    public void A_text_without_a_file_has_offsets_and_no_places()
    {
        DocumentText opened = Fixture.Open("communique.txt");
        Assert.Null(opened.Text.PlaceOf);
        Assert.All(PolicyReader.Default.Read(opened.Text).Observations, one => Assert.Null(one.Source.Place));
    }

    [Theory]
    [MemberData(nameof(Communiques))]
    [MemberData(nameof(Notices))]
    public void Every_letter_has_a_place_and_places_do_not_run_back(string name)
    {
        DocumentText opened = Fixture.Open(name);
        DocumentPlace before = opened.PlaceOf(new TextSpan(0, 1));
        for (int at = 1; at < opened.Text.Content.Length; at++)
        {
            DocumentPlace place = opened.PlaceOf(new TextSpan(at, 1));
            Assert.NotEmpty(place.ToString());
            Assert.True(place.Note is not null
                || (place.Page ?? 1) >= (before.Page ?? 1), string.Create(CultureInfo.InvariantCulture, $"{at}: {place} after {before}"));
            before = place;
        }
    }

    [Theory]
    [InlineData("communique.docx")]
    [InlineData("communique.html")]
    [InlineData("communique-web.pdf")]
    public void A_table_keeps_what_the_document_knew(string name)
    {
        DocumentTable table = Fixture.Open(name).Tables[0];
        Assert.Equal((8, 4, 2), (table.RowCount, table.ColumnCount, table.HeadRowCount));
        Assert.Equal((1, 2, "2029年", true),
            (table.At(1, 3)!.RowSpan, table.At(1, 4)!.ColumnSpan, table.At(1, 4)!.Content, table.At(1, 4)!.IsHead));
        Assert.Equal((2, "指标"), (table.At(2, 1)!.RowSpan, table.At(2, 1)!.Content));
        Assert.Equal("438.2", table.At(3, 3)!.Content);
        Assert.Null(table.At(9, 1));
    }

    [Fact]
    public void The_span_of_a_cell_holds_its_words()
    {
        foreach (string name in Fixture.Names)
        {
            DocumentText opened = Fixture.Open(name);
            foreach (DocumentCell cell in opened.Tables.SelectMany(table => table.Cells).Where(cell => cell.Content.Length > 0))
                Assert.Equal(cell.Content, opened.Text.Content[cell.Span!.Value.Range]);
            Assert.All(opened.Tables, table =>
                Assert.DoesNotContain(opened.Text.Content[table.Span.Range].Split('\n'), line => line.Length == 0));
        }
    }

    [Theory]
    [InlineData("communique.docx", "HZP0502")]
    [InlineData("communique.pdf", "HZP0502")]
    [InlineData("notice-web.pdf", "HZP0502")]
    [InlineData("communique-saved.html", "HZP0503")]
    [InlineData("figures.xls", "HZP0508")]
    public void What_was_left_out_is_told(string name, string code)
    {
        Finding told = Assert.Single(Fixture.Open(name).Findings);
        Assert.Equal((code, Severity.Information), (told.Code, told.Severity));
        Assert.NotEqual(told.Message, Wording.Of(told, Language.Chinese));
    }

    [Theory]
    [InlineData("figures.xlsx")]
    [InlineData("figures.xls")]
    public void A_workbook_is_read_sheet_by_sheet(string name)
    {
        DocumentText opened = Fixture.Open(name);
        ReadingResult read = PolicyReader.Default.Read(opened.Text);
        Assert.Equal(12, read.Observations.Count);
        Assert.Equal("sheet \"主要指标\", C4", opened.PlaceOf(read.Observations[0].Source).ToString());
        Assert.Equal("“主要指标”表D9", Wording.Of(opened.PlaceOf(read.Observations[^1].Source), Language.Chinese));
        Assert.DoesNotContain("未定稿", opened.Text.Content, StringComparison.Ordinal);
    }

    /// <summary>Everything that was read, without where it was read from.</summary>
    private static string[] Facts(string name)
    {
        ReadingResult read = PolicyReader.Default.Read(Fixture.Open(name).Text);
        return
        [
            $"{read.Document.Government} {read.Document.Year} {read.Document.GetType().Name}",
            .. read.Targets.Select(target =>
                $"{target.Indicator.Name} {TargetText.Of(target).ToString(Language.Chinese)} {target.Period} {target.Source.Section}"),
            .. read.Observations.Select(one =>
                $"{one.Indicator.Name} {one.Measure} {Wording.ValueOf(one, Language.Chinese)} {one.Period} {one.Source.Section}"),
            .. read.Document.Tasks.Select(task =>
                $"{task.Id} {task.Title} {string.Join('、', task.Responsibility?.Leads ?? [])} {string.Join('、', task.Responsibility?.Supports ?? [])}"),
            .. read.Findings.Select(finding => finding.Code),
        ];
    }
}
