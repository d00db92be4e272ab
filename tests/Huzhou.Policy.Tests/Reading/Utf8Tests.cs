using System.Text;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>A text held as UTF-8 reads as its string does; what could not be decoded is told.</summary>
public sealed class Utf8Tests
{
    public static TheoryData<string> Samples => [.. SampleTexts.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Bytes_read_as_the_string_they_hold(string sample)
    {
        string text = SampleTexts.Of(sample);
        ReadingResult whole = PolicyReader.Default.Read(text), bytes = PolicyReader.Default.Read(Encoding.UTF8.GetBytes(text));
        Assert.Equal(text, bytes.Text);
        Assert.Equal(whole.Figures, bytes.Figures);
        Assert.Equal(whole.Findings, bytes.Findings);
        Assert.Equal(whole.Facts.Select(f => (f.Kind, f.Span)), bytes.Facts.Select(f => (f.Kind, f.Span)));
    }

    [Fact]
    public void A_stream_reads_as_its_bytes_from_where_it_stands_and_stays_open()
    {
        byte[] bytes = [.. "头"u8, 0xEF, 0xBB, 0xBF, .. "2024年地区生产总值增长6%。"u8];
        using MemoryStream stream = new(bytes) { Position = 3 };
        ReadingResult read = PolicyReader.Default.Read(stream);
        Assert.Equal("2024年地区生产总值增长6%。", read.Text);
        Assert.Equal("6%", read.Text[Assert.Single(read.Figures).Span.Range]);
        Assert.True(stream.CanRead);
        Assert.Throws<ArgumentNullException>(() => PolicyReader.Default.Read((Stream)null!));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        ReadingResult read = PolicyReader.Default.Read([0xEF, 0xBB, 0xBF, .. "2024年地区生产总值增长6%。"u8]);
        Assert.Equal("2024年地区生产总值增长6%。", read.Text);
        Assert.Equal("6%", read.Text[Assert.Single(read.Figures).Span.Range]);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_told_with_their_place()
    {
        ReadingResult read = PolicyReader.Default.Read([.. "增长"u8, 0xFF, .. "6%，下降"u8, 0xE5, .. "2%。"u8]);
        Finding finding = Assert.Single(read.Findings, f => f.Code == "HZP0015");
        Assert.Equal(
            "Bytes that are no text were read as 2 replacement characters; expected UTF-8, UTF-16 or GB18030, other encodings have to be "
                + "decoded before.", finding.Message);
        Assert.Equal(new TextSpan(2, 1), finding.Span);
        Assert.Equal('\uFFFD', read.Text[2]);
    }

    [Fact]
    public void A_replacement_character_that_stands_in_the_text_is_no_damage() =>
        Assert.DoesNotContain(PolicyReader.Default.Read("增长\uFFFD6%。"u8).Findings, f => f.Code == "HZP0015");

    [Fact]
    public void What_the_caller_knows_goes_with_the_bytes()
    {
        PolicyText text = PolicyText.OfUtf8("地区生产总值增长6%。"u8) with { Government = "云泽市", Year = new Year(2024), DocumentId = "plan" };
        ReadingResult read = PolicyReader.Default.Read(text);
        Assert.Equal(("plan", "云泽市", 2024), (read.Document.Id, read.Document.Government, read.Document.Year!.Value.Value));
        Assert.Empty(PolicyReader.Default.Read([]).Text);
    }
}
