using System.IO.Compression;
using System.Text;

namespace Huzhou.Policy.Documents.Tests;

/// <summary>A file that cannot be opened is one exception that says which file, what was found, and what to do.</summary>
public sealed class RefusalTests
{
    private const string Instead = "which is not read. Save it as .docx, .xlsx, .pdf, .html or plain text.";

    [Theory]
    [InlineData("89504E470D0A1A0A", "a picture (PNG)")]
    [InlineData("FFD8FFE000104A464946", "a picture (JPEG)")]
    [InlineData("526172211A0700", "an archive (RAR)")]
    [InlineData("7B5C727466315C616E7369", "a document in RTF")]
    [InlineData("1F8B0800000000000003", "a packed file (gzip)")]
    public void A_file_of_another_kind_is_named(string hex, string found) =>
        Refused(Convert.FromHexString(hex), DocumentFault.UnknownKind, $"\"a.docx\" is {found}, {Instead}");

    [Fact]
    public void An_older_Word_document_is_named() =>
        Refused(Compound("WordDocument"), DocumentFault.UnknownKind, $"\"a.docx\" is a Word document of before 2007 (.doc), {Instead}");

    [Fact]
    public void A_document_with_a_password_is_named() =>
        Refused(Compound("EncryptedPackage"), DocumentFault.Encrypted,
            "\"a.docx\" is an Office document that is locked with a password. Save a copy without one.");

    [Theory]
    [InlineData("OFD.xml", "a document in OFD")]
    [InlineData("ppt/presentation.xml", "a presentation")]
    [InlineData("notes.txt", "an archive (ZIP)")]
    public void A_packed_file_is_known_by_what_it_holds(string part, string found) =>
        Refused(Zip((part, "x")), DocumentFault.UnknownKind, $"\"a.docx\" is {found}, {Instead}");

    [Fact]
    public void A_web_archive_is_named() =>
        Refused("MIME-Version: 1.0\r\nContent-Type: multipart/related"u8.ToArray(), DocumentFault.UnknownKind,
            $"\"a.docx\" is a web archive (MHTML), {Instead}");

    [Fact]
    public void An_empty_file_is_named()
    {
        Refused([], DocumentFault.NoText, "\"a.docx\" is empty.");
        Refused(" \r\n\u3000"u8.ToArray(), DocumentFault.NoText, "\"a.docx\" is empty. Give it the text of an official document.");
        Refused("<html><body><p> </p></body></html>"u8.ToArray(), DocumentFault.NoText,
            "\"a.docx\" is a web page without a word of text. Give it the text of an official document.");
    }

    [Fact]
    public void A_scan_is_named() =>
        Refused(Pdfs.Pages("", ""), DocumentFault.NoText,
            "\"a.docx\" is a PDF without text: its pages, 2 in all, are pictures (a scan). Run a text recognition over it, or fetch the text.");

    [Fact]
    public void A_damaged_file_says_what_it_begins_as()
    {
        Assert.StartsWith("\"a.docx\" is damaged: it begins as a packed Office document, but ",
            Refused(Fixture.Bytes("notice.docx")[..4000], DocumentFault.Damaged).Message, StringComparison.Ordinal);
        Assert.StartsWith("\"a.docx\" is damaged: it begins as a PDF, but ",
            Refused("%PDF-1.4 nothing"u8.ToArray(), DocumentFault.Damaged).Message, StringComparison.Ordinal);
        byte[] headless = FuzzTests.Repacked(Fixture.Bytes("notice.docx"), (part, content) =>
            part == "word/document.xml" ? content[..500] : content);
        Assert.StartsWith("\"a.docx\" is damaged: it begins as a Word document, but ", Refused(headless, DocumentFault.Damaged).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_shown() =>
        Refused([0xC4, 0xFF, 0x20, 0xFF, 0xFF, 0xFF], DocumentFault.Damaged,
            "\"a.docx\" is not a text in UTF-8 or GB18030: bytes C4 at byte 0. Save it as UTF-8, or name its encoding.");

    [Fact]
    public void Entities_are_not_taken()
    {
        string text = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>";
        byte[] bytes = FuzzTests.Repacked(Fixture.Bytes("notice.docx"), (part, content) =>
            part == "word/document.xml" ? [.. Encoding.UTF8.GetBytes(text), .. content.AsSpan(content.AsSpan().IndexOf("<w:document"u8))]
            : content);
        Assert.Contains("DTD is prohibited", Refused(bytes, DocumentFault.Damaged).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_unpacks_to_too_much_is_refused()
    {
        byte[] bomb = FuzzTests.Repacked(Fixture.Bytes("notice.docx"), (part, content) =>
            part == "word/document.xml" ? new byte[40_000_000] : content);
        Assert.True(bomb.Length < 100_000);
        DocumentException refused = Assert.Throws<DocumentException>(() =>
            Fixture.Open(bomb, DocumentOptions.Default with { MostUnpackedBytes = 1_000_000 }, "a.docx"));
        Assert.Equal((DocumentFault.TooLarge,
            "\"a.docx\" unpacks to more than 1000000 bytes. Where that is meant, raise DocumentOptions.MostUnpackedBytes."),
            (refused.Fault, refused.Message));
    }

    [Theory]
    [InlineData("MostBytes", "is larger than 100 bytes")]
    [InlineData("MostCharacters", "holds more than 100 characters of text")]
    [InlineData("MostPages", "has 3 pages, more than 1")]
    public void Every_limit_is_kept(string limit, string found)
    {
        DocumentOptions options = limit switch
        {
            "MostBytes" => DocumentOptions.Default with { MostBytes = 100 },
            "MostCharacters" => DocumentOptions.Default with { MostCharacters = 100 },
            _ => DocumentOptions.Default with { MostPages = 1 },
        };
        DocumentException refused = Assert.Throws<DocumentException>(() => Fixture.Open(Fixture.Bytes("communique.pdf"), options, "a.pdf"));
        Assert.Equal($"\"a.pdf\" {found}. Where that is meant, raise DocumentOptions.{limit}.", refused.Message);
    }

    [Fact]
    public void Elements_that_stand_too_deep_in_each_other_are_refused()
    {
        Assert.Equal(DocumentFault.TooLarge,
            Assert.Throws<DocumentException>(() =>
            Fixture.Open(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 5000)) + "话。"))).Fault);
        byte[] word = FuzzTests.Repacked(Fixture.Bytes("notice.docx"), (part, content) =>
            part == "word/document.xml" ? Deep(5000) : content);
        Assert.Equal(DocumentFault.TooLarge, Assert.Throws<DocumentException>(() => Fixture.Open(word)).Fault);

        static byte[] Deep(int levels) =>
            Encoding.UTF8.GetBytes("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", levels))
                + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", levels)) + "</w:body></w:document>");
    }

    [Fact]
    public void A_page_that_shows_too_many_letters_is_refused_before_they_are_made()
    {
        byte[] bytes = Pdfs.Pages($"BT /F 12 Tf ({new string('a', 2_100_000)}) Tj ET");
        Assert.Equal(DocumentFault.TooLarge, Assert.Throws<DocumentException>(() => Fixture.Open(bytes)).Fault);
    }

    [Fact]
    public void The_caller_is_told_of_his_own_mistakes()
    {
        Assert.Throws<ArgumentNullException>(() => DocumentText.Open((Stream)null!));
        Assert.Throws<ArgumentException>(() => DocumentText.Open(string.Empty));
        Assert.Throws<FileNotFoundException>(() => DocumentText.Open(Fixture.PathOf("nowhere.docx")));
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentOptions.Default with { MostBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentOptions.Default with { MostDepth = 7 });
        Assert.Throws<ArgumentException>(() => DocumentOptions.Default with { Encoding = "martian" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentPlace { Page = 0 });
        DocumentText opened = Fixture.Open("notice.txt");
        Assert.Throws<ArgumentOutOfRangeException>(() => opened.PlaceOf(new TextSpan(opened.Text.Content.Length, 1)));
    }

    private static void Refused(byte[] bytes, DocumentFault fault, string message) => Assert.Equal(message, Refused(bytes, fault).Message);

    private static DocumentException Refused(byte[] bytes, DocumentFault fault)
    {
        DocumentException refused = Assert.Throws<DocumentException>(() => Fixture.Open(bytes, null, "a.docx"));
        Assert.Equal(fault, refused.Fault);
        return refused;
    }

    private static byte[] Compound(string part) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[100], .. Encoding.Unicode.GetBytes(part + '\0'), .. new byte[100]];

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using MemoryStream target = new();
        using (ZipArchive zip = new(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in parts)
            {
                using StreamWriter writer = new(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return target.ToArray();
    }
}
