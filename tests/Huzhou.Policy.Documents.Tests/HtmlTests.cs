using System.Text;

namespace Huzhou.Policy.Documents.Tests;

/// <summary>Web pages: what is text and what stands around it, lists, tables, notes; and that nothing in a page does anything.</summary>
public sealed class HtmlTests
{
    private const string Nav = "<div class=nav><a href=/>首页</a><a href=/a>要闻，动态</a><a href=/b>2029年公报，增长9%。</a></div>";

    [Fact]
    public void The_content_is_taken_and_what_stands_around_it_is_told()
    {
        DocumentText opened =
            Open($"<html><head><title>工作报告_某市门户</title></head><body>{Nav}<div><div id=x><p>全年增长6%，新增就业3万人。</p><p>各项工作有序推进，成效明显。</p></div></div><footer>主办：某市，电话1234。</footer></body></html>");
        Assert.Equal("工作报告\n全年增长6%，新增就业3万人。\n各项工作有序推进，成效明显。", opened.Text.Content);
        Assert.Equal("title", opened.PlaceOf(new TextSpan(0, 1)).ToString());
        Assert.Equal("HZP0503", Assert.Single(opened.Findings).Code);
    }

    [Fact]
    public void Scripts_and_hidden_words_are_no_text() =>
        Assert.Equal("增长6%。",
            Open("<body><script>document.write('增长9%。')</script><style>p{color:red}</style><p>增长6%。</p><p style='display: none'>增长8%。</p><p hidden>增长7%。</p><noscript>增长5%。</noscript></body>").Text.Content);

    [Fact]
    public void Lines_of_the_source_are_no_blanks_between_ideographs_and_breaks_are_lines() =>
        Assert.Equal("全年增长6%。\n第二行 two words", Open("<p>全年\n   增长6%。<br>第二行\ttwo\n words</p>").Text.Content);

    [Fact]
    public void Items_are_numbered_as_a_browser_does_it()
    {
        string text =
            Open("<ol start=3><li>甲</li><li value=7>乙</li><li>8.丙</li></ol><ol type=a><li>丁</li></ol><ul><li>戊</li></ul><ol style='list-style-type: cjk-ideographic'><li>己</li></ol>").Text.Content;
        Assert.Equal("3.甲\n7.乙\n8.丙\na.丁\n戊\n一、己", text);
    }

    [Fact]
    public void Tables_that_place_things_are_no_tables()
    {
        DocumentText opened = Open("<table><tr><td><table><tr><th>指标<th>数值<tr><td>粮食<td>35.7</table></td><td>说明文字。</td></tr></table>");
        Assert.Equal("指标 | 数值\n粮食 | 35.7\n说明文字。", opened.Text.Content);
        Assert.Single(opened.Tables);
    }

    [Fact]
    public void Spans_of_cells_are_kept_within_the_table()
    {
        DocumentText opened =
            Open("<table><tr><td rowspan=0>甲</td><td colspan=2>乙</td></tr><tr><td>丙</td><td rowspan=99999>丁</td></tr></table>");
        DocumentTable table = Assert.Single(opened.Tables);
        Assert.Equal((2, 3), (table.RowCount, table.ColumnCount));
        Assert.Equal((2, 1), (table.At(2, 1)!.RowSpan, table.At(2, 3)!.RowSpan));
    }

    [Fact]
    public void Notes_stand_at_the_end()
    {
        DocumentText opened = Open("<p>产值<sup><a href=#n1>1</a></sup>增长6%。</p><p id=n1><a href=#t>1</a> 按现价计算。</p><p>末段。</p>");
        Assert.Equal("产值[1]增长6%。\n末段。\n注释\n[1]按现价计算。", opened.Text.Content);
        Assert.Equal("note 1", opened.PlaceOf(new TextSpan(opened.Text.Content.Length - 2, 1)).ToString());
    }

    [Fact]
    public void A_page_is_known_by_what_it_is_not_by_its_name() =>
        Assert.Equal((FileKind.Html, "甲 | 乙\n1 | 2"),
            (Fixture.Open(Encoding.UTF8.GetBytes("<html><table><tr><th>甲<th>乙<tr><td>1<td>2</table>"), null, "a.xls") is var opened
            ? opened.Kind : default, opened.Text.Content));

    [Fact]
    public void A_text_with_angles_is_no_page() =>
        Assert.Equal(FileKind.PlainText, Fixture.Open("<增长6%> 与 <乙>，全年。"u8.ToArray()).Kind);

    private static DocumentText Open(string page) =>
        Fixture.Open(Encoding.UTF8.GetBytes(page.StartsWith("<html", StringComparison.Ordinal) ? page
        : $"<!DOCTYPE html><html>{page}</html>"));
}
