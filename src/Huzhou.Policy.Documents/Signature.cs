using System.Buffers;
using System.IO.Compression;
using System.Text;
using static System.FormattableString;

namespace Huzhou.Policy.Documents;

/// <summary>Tells what a file is by its first bytes and, where those say little, by what it holds.</summary>
internal static class Signature
{
    private const int Looked = 4096;

    private static readonly SearchValues<string> s_tags = SearchValues.Create(
        ["<!doctype html", "<html", "<head", "<body", "<meta ", "<title", "<div", "<p>", "<p ", "<table", "<span", "<br", "<article",
            "<script"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Kinds that are known by their first bytes and not read.</summary>
    private static readonly (byte[] Start, string Name)[] s_others =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture (PNG)"), ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
            ("GIF8"u8.ToArray(), "a picture (GIF)"),
        ("BM"u8.ToArray(), "a picture (BMP)"), ("II*\0"u8.ToArray(), "a picture (TIFF)"), ("MM\0*"u8.ToArray(), "a picture (TIFF)"),
        ("Rar!"u8.ToArray(), "an archive (RAR)"), ([0x37, 0x7A, 0xBC, 0xAF], "an archive (7z)"), ([0x1F, 0x8B], "a packed file (gzip)"),
        ("{\\rtf"u8.ToArray(), "a document in RTF"), ("%!PS"u8.ToArray(), "a document in PostScript"),
    ];

    internal static string NameOf(FileKind kind) => kind switch
    {
        FileKind.Word => "a Word document",
        FileKind.Html => "a web page",
        FileKind.Pdf => "a PDF",
        FileKind.Workbook => "an Excel workbook",
        _ => "a text",
    };

    internal static FileKind KindOf(SourceFile file)
    {
        ReadOnlySpan<byte> bytes = file.Bytes;
        if (bytes.IsEmpty)
            throw file.NoText("is empty.");
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
            return Packed(file);
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return Compound(file);
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return FileKind.Pdf;
        // A workbook of Excel 5 or older stands in no container.
        if (bytes.StartsWith<byte>([0x09, 0x08]) || bytes.StartsWith<byte>([0x09, 0x04]) || bytes.StartsWith<byte>([0x09, 0x02]))
            return FileKind.Workbook;
        foreach ((byte[] start, string name) in s_others)
        {
            if (bytes.StartsWith(start) && (start.Length > 2 || bytes[..Math.Min(bytes.Length, 64)].Contains((byte)0)))
                throw Unknown(file, name);
        }

        string head = Head(bytes);
        if (head.Contains("<?mso-application", StringComparison.Ordinal)
            || head.Contains("schemas.microsoft.com/office/word/2003", StringComparison.Ordinal))
            throw Unknown(file, "an Office document in the XML of 2003");
        if (head.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("From: <Saved by", StringComparison.OrdinalIgnoreCase))
            throw Unknown(file, "a web archive (MHTML)");
        return head.StartsWith('<') && head.AsSpan().ContainsAny(s_tags) ? FileKind.Html : FileKind.PlainText;
    }

    /// <summary>The first letters as far as they are ASCII, in whatever encoding; blanks and marks in front left out.</summary>
    private static string Head(ReadOnlySpan<byte> bytes)
    {
        StringBuilder head = new();
        foreach (byte b in bytes[..Math.Min(bytes.Length, Looked)])
        {
            // The zeros are those of UTF-16.
            if (b is > 0 and < 0x80 && (head.Length > 0 || b > 0x20))
                head.Append((char)b);
        }

        return head.ToString();
    }

    private static FileKind Packed(SourceFile file)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        string? main = null;
        try
        {
            using ZipArchive zip = new(file.Open(), ZipArchiveMode.Read);
            long whole = 0;
            byte[] room = new byte[81920];
            foreach (ZipArchiveEntry entry in zip.Entries)
            {
                if (names.Count > 20_000)
                    throw file.TooLarge("is packed from more than 20000 files", nameof(DocumentOptions.MostUnpackedBytes));
                names.Add(entry.FullName.Replace('\\', '/').TrimStart('/'));
                whole += Unpacked(file, entry, whole, room);
                if (main is null && entry.FullName == "mimetype" && entry.Length < 200)
                    main = new StreamReader(entry.Open()).ReadToEnd();
            }
        }
        catch (Exception wrong) when (wrong is not DocumentException)
        {
            throw file.Damaged("a packed Office document", wrong);
        }

        if (names.Contains("word/document.xml") || names.Any(name => name.StartsWith("word/document", StringComparison.OrdinalIgnoreCase)))
            return FileKind.Word;
        if (names.Contains("xl/workbook.xml") || names.Contains("xl/workbook.bin"))
            return FileKind.Workbook;
        throw Unknown(file, names.Contains("ppt/presentation.xml") ? "a presentation" : names.Contains("OFD.xml") ? "a document in OFD"
            : main?.StartsWith("application/vnd.oasis", StringComparison.Ordinal) == true ? "a document in OpenDocument format"
                : "an archive (ZIP)");
    }

    /// <summary>Unpacks a part as far as it may go, because what it says of its own size need not be true.</summary>
    private static long Unpacked(SourceFile file, ZipArchiveEntry entry, long before, byte[] room)
    {
        long size = 0;
        using Stream part = entry.Open();
        for (int read = part.Read(room); read > 0; read = part.Read(room))
        {
            size += read;
            if (before + size > file.Options.MostUnpackedBytes)
                throw file.TooLarge(Invariant($"unpacks to more than {file.Options.MostUnpackedBytes} bytes"),
                    nameof(DocumentOptions.MostUnpackedBytes));
        }

        return size;
    }

    /// <summary>The container of older Office documents, and of newer ones with a password: its parts have their names in UTF-16.</summary>
    private static FileKind Compound(SourceFile file)
    {
        if (Names("EncryptedPackage"))
            throw file.Encrypted("an Office document");
        if (Names("WordDocument"))
            throw Unknown(file, "a Word document of before 2007 (.doc)");
        if (Names("PowerPoint Document"))
            throw Unknown(file, "a presentation");
        if (Names("Workbook") || Names("Book"))
            return FileKind.Workbook;
        throw Unknown(file, "an older Office file of an unknown kind");

        bool Names(string name) => file.Bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name + '\0')) >= 0;
    }

    private static DocumentException Unknown(SourceFile file, string found) =>
        new(DocumentFault.UnknownKind, $"{file.Name} is {found}, which is not read. Save it as .docx, .xlsx, .pdf, .html or plain text.");
}
