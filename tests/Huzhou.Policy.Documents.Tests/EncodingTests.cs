using System.Text;

namespace Huzhou.Policy.Documents.Tests;

/// <summary>Texts and pages in every encoding that Chinese files come in.</summary>
public sealed class EncodingTests
{
    private const string Words = "二、2030年工作安排\r\n全年新增就业3万人，增长6%左右。\r\n";

    public EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("gb18030", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    public void A_text_is_decoded_whatever_it_was_saved_in(string name, bool marked)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Words)];
        DocumentText opened = Fixture.Open(bytes);
        Assert.Equal(FileKind.PlainText, opened.Kind);
        Assert.Equal(Words, opened.Text.Content.TrimStart('\uFEFF'));
        Assert.Equal(encoding.WebName, opened.Encoding);
    }

    [Fact]
    public void An_encoding_that_was_asked_for_is_taken()
    {
        DocumentText opened = Fixture.Open(Encoding.GetEncoding("big5").GetBytes("全年新增就業"),
            DocumentOptions.Default with { Encoding = "big5" });
        Assert.Equal("全年新增就業", opened.Text.Content);
    }

    [Theory]
    [InlineData("gb18030", "<meta charset=\"gb2312\">")]
    [InlineData("gb18030", "<meta http-equiv=Content-Type content=\"text/html; charset=gbk\">")]
    [InlineData("gb18030", "")]
    [InlineData("utf-8", "<meta charset=\"gb2312\">")]
    [InlineData("utf-8", "<meta charset='utf-8'>")]
    [InlineData("utf-16", "<meta charset=\"utf-8\">")]
    public void A_page_is_decoded_by_what_it_names_or_by_what_it_is(string name, string named)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] mark = name == "utf-16" ? encoding.GetPreamble() : [];
        DocumentText opened = Fixture.Open([.. mark,
            .. encoding.GetBytes($"<html><head>{named}</head><body><p>全年新增就业３万人，增长6%左右，镕基。</p></body></html>")]);
        Assert.Equal((FileKind.Html, "全年新增就业３万人，增长6%左右，镕基。"), (opened.Kind, opened.Text.Content));
    }

    [Fact]
    public void Lines_and_pages_of_a_text_are_counted()
    {
        DocumentText opened = Fixture.Open("一\r\n\r\n二\f三\n四"u8.ToArray());
        string text = opened.Text.Content;
        Assert.Equal("page 1, line 1", Place('一'));
        Assert.Equal("page 1, line 3", Place('二'));
        Assert.Equal("page 2, line 4", Place('四'));
        Assert.Equal("line 2", Fixture.Open("一\n二"u8.ToArray()).PlaceOf(new TextSpan(2, 1)).ToString());

        string Place(char c) => opened.PlaceOf(new TextSpan(text.IndexOf(c, StringComparison.Ordinal), 1)).ToString();
    }
}
