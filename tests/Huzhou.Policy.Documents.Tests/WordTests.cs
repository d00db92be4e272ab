using System.Text;
using Huzhou.Policy.Documents.Composing;

namespace Huzhou.Policy.Documents.Tests;

/// <summary>What Word documents do not have in their letters: numbers, merged cells, fields, notes, revisions, pages.</summary>
public sealed class WordTests
{
    private const string Space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Theory]
    [InlineData("chineseCounting", "%1、", 1, "一、")]
    [InlineData("chineseCounting", "（%1）", 11, "（十一）")]
    [InlineData("chineseCountingThousand", "第%1条", 120, "第一百二十条")]
    [InlineData("chineseCountingThousand", "%1、", 305, "三百零五、")]
    [InlineData("decimal", "%1.", 3, "3.")]
    [InlineData("decimalEnclosedCircle", "%1", 4, "④")]
    [InlineData("decimalFullWidth", "%1．", 12, "１２．")]
    [InlineData("ideographTraditional", "%1、", 2, "乙、")]
    [InlineData("chineseLegalSimplified", "%1、", 10, "壹拾、")]
    [InlineData("upperRoman", "%1.", 14, "XIV.")]
    [InlineData("lowerLetter", "%1)", 28, "bb)")]
    [InlineData("decimalZero", "%1.", 7, "07.")]
    [InlineData("none", "附", 1, "附")]
    public void A_number_is_written_in_the_form_of_its_level(string format, string pattern, int start, string mark)
    {
        string level =
            $"<w:lvl w:ilvl=\"0\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{pattern}\"/></w:lvl>";
        string blank = mark is "附" or "④" ? (mark == "附" ? " " : "") : mark[^1] == '条' ? " " : "";
        Assert.Equal($"{mark}{blank}总则", Read(Numbered(0, "总则"), Numbering(level)));
    }

    [Fact]
    public void Levels_count_on_and_begin_anew_below_a_new_head()
    {
        string levels = Level(0, "chineseCounting", "%1、") + Level(1, "chineseCounting", "（%2）") + Level(2, "decimal", "%1.%2.%3");
        string body = Numbered(0, "总则") + Numbered(1, "甲") + Numbered(1, "乙") + Numbered(2, "丙") + Numbered(0, "附则") + Numbered(1, "丁");
        Assert.Equal("一、总则\n（一）甲\n（二）乙\n一.二.1 丙\n二、附则\n（一）丁", Read(body, Numbering(levels)));
    }

    [Fact]
    public void A_number_keeps_apart_from_a_figure_behind_it() =>
        Assert.Equal("1. 64个项目", Read(Numbered(0, "64个项目"), Numbering(Level(0, "decimal", "%1."))));

    [Fact]
    public void A_style_can_number_and_a_list_can_begin_again()
    {
        string styles =
            $"<w:styles {Space}><w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Head\"><w:basedOn w:val=\"Base\"/></w:style></w:styles>";
        string numbering = Numbering(Level(0, "decimal", "%1."),
            "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        string styled = "<w:p><w:pPr><w:pStyle w:val=\"Head\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";
        Assert.Equal("1.甲\n2.甲\n1.乙\n2.乙", Read(styled + styled + Numbered(0, "乙", 2) + Numbered(0, "乙", 2), numbering, styles));
    }

    [Fact]
    public void Deleted_and_hidden_words_are_left_out_and_told()
    {
        DocumentText opened =
            Open("<w:p><w:r><w:t>目标</w:t></w:r><w:del><w:r><w:delText>八</w:delText></w:r></w:del><w:ins><w:r><w:t>9%</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r></w:p>");
        Assert.Equal("目标9%", opened.Text.Content);
        Assert.Equal("Text marked as deleted or hidden was left out: 2 letters.", Assert.Single(opened.Findings).Message);
    }

    [Fact]
    public void A_field_shows_its_result_and_a_table_of_contents_is_left_out()
    {
        string field =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        string contents =
            $"<w:p>{field}<w:r><w:t>一、总则 1</w:t></w:r></w:p><w:p><w:r><w:t>二、附则 2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        string result =
            $"<w:p>{field.Replace("TOC \\o", "REF a", StringComparison.Ordinal)}<w:r><w:t>结果</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        DocumentText opened = Open(contents + result);
        Assert.Equal("结果", opened.Text.Content);
        Assert.Equal("HZP0505", Assert.Single(opened.Findings).Code);
    }

    [Fact]
    public void Cells_merged_down_say_their_label_in_each_row_and_their_figure_once()
    {
        string Cell(string words, string properties = "") =>
            $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>";
        const string Start = "<w:vMerge w:val=\"restart\"/>", On = "<w:vMerge/>";
        string table =
            $"<w:tbl><w:tr>{Cell("单位")}{Cell("任务")}{Cell("目标")}</w:tr><w:tr>{Cell("市经信局", Start)}{Cell("甲")}{Cell("50家", Start)}</w:tr><w:tr>{Cell("", On)}{Cell("乙")}{Cell("", On)}</w:tr></w:tbl>";
        DocumentText opened = Open(table);
        Assert.Equal("单位 | 任务 | 目标\n市经信局 | 甲 | 50家\n市经信局 | 乙 | |", opened.Text.Content.Replace("|  |", "| |", StringComparison.Ordinal));
        Assert.Equal("table 1, row 2, column 1",
            opened.PlaceOf(new TextSpan(opened.Text.Content.LastIndexOf("市经信局", StringComparison.Ordinal), 1)).ToString());
    }

    [Fact]
    public void A_bar_in_a_cell_makes_no_cell() =>
        Assert.Equal("甲/乙 | 丙",
            Read("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲|乙</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>丙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));

    [Fact]
    public void Powers_and_marks_are_told_apart()
    {
        string Raised(string words) => $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>{words}</w:t></w:r>";
        Assert.Equal("面积5km²，10^8，产值[3]",
            Read($"<w:p><w:r><w:t>面积5km</w:t></w:r>{Raised("2")}<w:r><w:t>，10</w:t></w:r>{Raised("8")}<w:r><w:t>，产值</w:t></w:r>{Raised("3")}</w:p>"));
    }

    [Fact]
    public void Pages_are_those_that_the_program_left_marks_of()
    {
        DocumentText opened = Open("<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>乙</w:t></w:r></w:p>");
        Assert.Equal("page 1, paragraph 1", opened.PlaceOf(new TextSpan(0, 1)).ToString());
        Assert.Equal("page 2, paragraph 2", opened.PlaceOf(new TextSpan(2, 1)).ToString());
    }

    [Fact]
    public void Chinese_numbers_are_counted_up_to_thousands() =>
        Assert.Equal(["零", "九", "十", "二十", "一百零一", "一千一百一十一", "一千零二十"],
            new[] { 0, 9, 10, 20, 101, 1111, 1020 }.Select(NumberFormat.Counting));

    private static string Level(int level, string format, string pattern) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{pattern}\"/></w:lvl>";

    private static string Numbering(string levels, string more = "") =>
        $"<w:numbering {Space}><w:abstractNum w:abstractNumId=\"1\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>{more}</w:numbering>";

    private static string Numbered(int level, string words, int list = 1) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>";

    private static string Read(string body, string? numbering = null, string? styles = null) => Open(body, numbering, styles).Text.Content;

    /// <summary>A document that LibreOffice wrote, with its parts replaced; without those, with none of its heads and feet.</summary>
    private static DocumentText Open(string body, string? numbering = null, string? styles = null) =>
        Fixture.Open(FuzzTests.Repacked(Fixture.Bytes("notice.docx"), (part, content) => part switch
    {
        "word/document.xml" => Encoding.UTF8.GetBytes($"<w:document {Space}><w:body>{body}</w:body></w:document>"),
        "word/numbering.xml" => Encoding.UTF8.GetBytes(numbering ?? Numbering(string.Empty)),
        "word/styles.xml" => Encoding.UTF8.GetBytes(styles ?? $"<w:styles {Space}/>"),
        "word/header1.xml" => Encoding.UTF8.GetBytes($"<w:hdr {Space}><w:p/></w:hdr>"),
        "word/footer1.xml" => Encoding.UTF8.GetBytes($"<w:ftr {Space}><w:p/></w:ftr>"),
        _ => content,
    }));
}
