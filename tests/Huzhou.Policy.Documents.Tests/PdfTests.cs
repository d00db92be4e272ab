namespace Huzhou.Policy.Documents.Tests;

/// <summary>
/// What a PDF does not say, because it only draws letters: lines, paragraphs, columns, tables, what belongs to the page and not to the
/// text.
/// </summary>
public sealed class PdfTests
{
    [Fact]
    public void Lines_that_reach_the_edge_go_on_also_over_a_page()
    {
        string full = "abcdefghij klmnopqrst uvwxyz abcdefghij klmnopqrst uvwxyz abcdefghij klmnop";
        string first = Pdfs.At(70, 700, full) + Pdfs.At(50, 685, full + " abcd") + Pdfs.At(50, 670, "the end.") + Pdfs.At(70, 655, full)
            + Pdfs.At(50, 640, full + " abcd");
        string second = Pdfs.At(50, 700, "goes on here.") + Pdfs.At(70, 685, full) + Pdfs.At(50, 670, "ends.");
        DocumentText opened = Fixture.Open(Pdfs.Pages(first, second));
        string[] lines = opened.Text.Content.Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.EndsWith("abcd the end.", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("abcd goes on here.", lines[1], StringComparison.Ordinal);
        int over = opened.Text.Content.IndexOf("goes on", StringComparison.Ordinal);
        Assert.Equal("page 2, paragraph 1", opened.PlaceOf(new TextSpan(over, 1)).ToString());
        Assert.Equal("page 1, paragraph 2", opened.PlaceOf(new TextSpan(over - 8, 1)).ToString());
        Assert.Equal(2, opened.PageCount);
    }

    [Fact]
    public void Page_numbers_and_running_heads_are_no_text()
    {
        string[] pages = [.. Enumerable.Range(1, 4)
            .Select(page => Pdfs.At(50, 770, "Gazette of the city") + Pdfs.At(290, 40, $"{page}")
            + Pdfs.At(50, 700, $"Item {(char)('A' + page)} stands alone."))];
        DocumentText opened = Fixture.Open(Pdfs.Pages(pages));
        Assert.Equal("Item B stands alone.\nItem C stands alone.\nItem D stands alone.\nItem E stands alone.", opened.Text.Content);
        Assert.Equal("Page numbers and running heads were left out, such as: Gazette of the city.", Assert.Single(opened.Findings).Message);
    }

    [Fact]
    public void A_number_that_does_not_count_pages_stays()
    {
        string[] pages = [Pdfs.At(50, 700, "First.") + Pdfs.At(50, 40, "17"), Pdfs.At(50, 700, "Second.") + Pdfs.At(50, 40, "95")];
        Assert.Equal("First.\n17\nSecond.\n95", Fixture.Open(Pdfs.Pages(pages)).Text.Content);
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        string page = string.Concat(Enumerable.Range(0, 14)
            .Select(row => Pdfs.At(50, 700 - (row * 15), $"left line number {row:00} is as wide as its column")
            + Pdfs.At(310, 700 - (row * 15), $"right line number {row:00} is as wide as its column")));
        string text = Fixture.Open(Pdfs.Pages(page)).Text.Content;
        Assert.True(text.IndexOf("left line number 13", StringComparison.Ordinal) < text.IndexOf("right line number 00",
            StringComparison.Ordinal), text);
    }

    [Fact]
    public void Cells_between_drawn_lines_are_a_table_with_merged_cells()
    {
        // Three columns and three rows; the first cell covers two rows.
        string rules =
            "50 700 m 350 700 l S 150 670 m 350 670 l S 50 640 m 350 640 l S 50 610 m 350 610 l S 50 700 m 50 610 l S 150 700 m 150 610 l S 250 700 m 250 610 l S 350 700 m 350 610 l S ";
        string words = Pdfs.At(60, 680, "city") + Pdfs.At(160, 680, "b") + Pdfs.At(260, 680, "c") + Pdfs.At(160, 650, "7")
            + Pdfs.At(260, 650, "8") + Pdfs.At(60, 620, "x") + Pdfs.At(260, 620, "9");
        DocumentText opened = Fixture.Open(Pdfs.Pages(rules + words));
        DocumentTable table = Assert.Single(opened.Tables);
        Assert.Equal((3, 3, 2), (table.RowCount, table.ColumnCount, table.At(2, 1)!.RowSpan));
        Assert.Equal("city | b | c\ncity | 7 | 8\nx |  | 9", opened.Text.Content);
    }

    [Fact]
    public void Pieces_that_stand_below_each_other_are_a_table()
    {
        string page = string.Concat(new (string, string, string)[] { ("name", "unit", "value"), ("grain", "tons", "35.7"),
            ("tea", "tons", "8.6") }
            .Select((row, i) => Pdfs.At(60, 700 - (i * 16), row.Item1) + Pdfs.At(200, 700 - (i * 16), row.Item2)
                + Pdfs.At(320, 700 - (i * 16), row.Item3)));
        Assert.Equal("name | unit | value\ngrain | tons | 35.7\ntea | tons | 8.6", Fixture.Open(Pdfs.Pages(page)).Text.Content);
    }

    [Fact]
    public void Pages_without_text_among_others_are_told()
    {
        DocumentText opened = Fixture.Open(Pdfs.Pages(Pdfs.At(50, 700, "Some words."), "", ""));
        Assert.Equal("Pages without text: 2, the first is page 2; expected text, they are pictures or empty.",
            Assert.Single(opened.Findings).Message);
    }

    [Fact]
    public void A_raised_number_is_the_mark_of_a_note_and_small_lines_below_are_the_note()
    {
        string body = string.Concat(Enumerable.Range(0, 6).Select(row => Pdfs.At(50, 640 - (row * 16), $"line {row} of the text.")));
        string page = Pdfs.At(50, 700, "Output") + Pdfs.At(82, 704, "1", 6) + Pdfs.At(86, 700, " grew.") + body
            + Pdfs.At(50, 100, "1 At constant prices.", 8);
        string text = Fixture.Open(Pdfs.Pages(page)).Text.Content;
        Assert.StartsWith("Output[1] grew.\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n注释\n[1]At constant prices.", text, StringComparison.Ordinal);
    }
}
