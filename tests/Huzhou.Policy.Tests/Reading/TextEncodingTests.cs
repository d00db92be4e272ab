using System.Text;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>A text is read whatever Chinese encoding it was saved in, without anybody naming it.</summary>
public sealed class TextEncodingTests
{
    private const string Words = "二、2030年工作安排\r\n全年新增就业3万人，增长6%左右。\r\n";

    public TextEncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("gb18030", false)]
    [InlineData("gb2312", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-32", true)]
    public async Task Bytes_and_streams_read_as_the_string_they_hold(string name, bool marked)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Words)];
        ReadingResult read = PolicyReader.Default.Read(bytes);
        Assert.Equal(Words, read.Text);
        Assert.DoesNotContain(read.Findings, finding => finding.Code == "HZP0015");
        Assert.Equal(Words, (await PolicyReader.Default.ReadAsync(new AsyncOnlyStream(bytes), TestContext.Current.CancellationToken)).Text);
        Assert.Equal(Words, PolicyReader.Default.Read(new MemoryStream(bytes)).Text);
    }

    [Fact]
    public void A_few_broken_bytes_do_not_make_another_encoding_of_a_text_in_utf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Words + Words), 0xC4, 0xE3, .. Encoding.UTF8.GetBytes(Words)];
        ReadingResult read = PolicyReader.Default.Read(bytes);
        Assert.StartsWith(Words, read.Text, StringComparison.Ordinal);
        Assert.Contains(read.Findings, finding => finding.Code == "HZP0015");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told() =>
        Assert.Contains(PolicyReader.Default.Read([0xFF, 0xFF, 0x81, 0x20, 0xFF]).Findings, finding => finding.Code == "HZP0015");

    [Fact]
    public async Task Who_cancels_gets_no_text() => await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
        PolicyText.OpenAsync(new AsyncOnlyStream([1, 2, 3]), new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("gb2312", "gb18030")]
    [InlineData(" GBK ", "gb18030")]
    [InlineData("utf-8", "utf-8")]
    [InlineData("klingon", null)]
    public void An_encoding_has_names(string name, string? found) =>
        Assert.Equal(found, TextEncoding.Named(name)?.WebName.ToLowerInvariant());
}
