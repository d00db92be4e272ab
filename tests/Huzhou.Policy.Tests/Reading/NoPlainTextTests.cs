using System.IO.Compression;
using System.Text;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>Bytes of files that are no plain text are refused by their name, and other languages are said.</summary>
public sealed class NoPlainTextTests
{
    public static TheoryData<string, byte[]> Files => new()
    {
        { "PDF", "%PDF-1.7\n1 0 obj"u8.ToArray() },
        { "RTF", "{\\rtf1\\ansi 2026"u8.ToArray() },
        { "HTML", "<!DOCTYPE html><html><body>新增就业3000人。</body></html>"u8.ToArray() },
        { "HTML", "\uFEFF\n<HTML lang=zh><p>新增就业3000人。"u8.ToArray() },
        { "XML", "<?xml version=\"1.0\"?><w/>"u8.ToArray() },
        { "gzip", [0x1F, 0x8B, 8, 0] },
        { "Word", Packed("word/document.xml") },
        { "Excel", Packed("xl/workbook.xml") },
        { "ZIP", Packed("report.txt") },
        { "Word 97-2003", Compound("WordDocument") },
        { "Excel 97-2003", Compound("Workbook") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_bytes_of_a_file_are_refused_by_its_name(string kind, byte[] bytes)
    {
        ReadingResult read = PolicyReader.Default.Read(bytes);
        Finding refused = Assert.Single(read.Findings, finding => finding.Code == "HZP0016");
        Assert.Equal(Severity.Error, refused.Severity);
        Assert.Equal([kind], refused.Values);
        Assert.Contains("plain text", refused.Message, StringComparison.Ordinal);
        Assert.Empty(read.Facts.OfType<Fact.Figure>());
        Assert.Equal("", read.Text);
    }

    [Theory]
    [InlineData("<html><body>新增就业3000人。</body></html>")]
    [InlineData("%PDF-1.4 新增就业3000人。")]
    [InlineData("{\\rtf1 新增就业3000人。}")]
    public void A_string_that_holds_such_a_file_is_refused_too(string text) =>
        Assert.Single(PolicyReader.Default.Read(text).Findings, finding => finding.Code == "HZP0016");

    [Theory]
    [InlineData("Latin letters", "The economy of the county grew by 5.2 percent, and 3200 new urban jobs were created in the year.")]
    [InlineData("Japanese", "本年度の市内総生産は前年度に比べて5.2パーセント増加し、新たに3200人の雇用が創出されましたとのことであります。")]
    [InlineData("Korean", "올해 시의 경제는 5.2퍼센트 성장하였으며 새로운 일자리 3200개가 만들어졌습니다. 내년에는 학교 12개를 새로 짓겠습니다.")]
    [InlineData("letters of another script", "Экономика уезда выросла за год на 5,2 процента, было создано 3200 новых рабочих мест.")]
    public void A_text_in_another_language_is_said_to_be_one(string script, string text) =>
        Assert.Equal([script], Assert.Single(PolicyReader.Default.Read(text).Findings, finding => finding.Code == "HZP0017").Values);

    [Theory]
    [InlineData("新增就业3000人，R&D投入强度达到2.6%，引进IBM、SAP、ABB、GE等世界500强企业12家，建成5G基站2600个，GDP增长5%。")]
    [InlineData("新增就業3000人，固定資產投資增長6%，城鎮調查失業率控制在5%以內。")]
    [InlineData("")]
    [InlineData("5.2% 3200")]
    public void Chinese_and_texts_without_words_are_not(string text) =>
        Assert.DoesNotContain(PolicyReader.Default.Read(text).Findings, finding => finding.Code is "HZP0016" or "HZP0017");

    private static byte[] Packed(string part)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using StreamWriter writer = new(zip.CreateEntry(part).Open());
            writer.Write("2026");
        }

        return bytes.ToArray();
    }

    private static byte[] Compound(string part) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[64], .. Encoding.Unicode.GetBytes(part)];
}
