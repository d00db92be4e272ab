namespace Huzhou.Policy.Reading.Source;

/// <summary>Tells by their first bytes files that are no plain text, so that none is read as one.</summary>
internal static class FileSignature
{
    private const int Looked = 512;

    private const string Packed = "ZIP", Compound = "Office 97-2003";

    /// <summary>What the names of the parts in a container say of it.</summary>
    private static readonly (string Container, byte[] Part, string Name)[] s_parts =
    [
        (Packed, "word/"u8.ToArray(), "Word"), (Packed, "xl/"u8.ToArray(), "Excel"), (Packed, "ppt/"u8.ToArray(), "PowerPoint"),
        (Packed, "OFD.xml"u8.ToArray(), "OFD"), (Packed, "opendocument"u8.ToArray(), "OpenDocument"),
        (Compound, System.Text.Encoding.Unicode.GetBytes("WordDocument"), "Word 97-2003"),
        (Compound, System.Text.Encoding.Unicode.GetBytes("Workbook"), "Excel 97-2003"),
    ];

    private static readonly (byte[] Start, string Name)[] s_binary =
    [
        ("%PDF-"u8.ToArray(), "PDF"), ("PK\u0003\u0004"u8.ToArray(), Packed), ("PK\u0005\u0006"u8.ToArray(), Packed),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Compound), ("{\\rtf"u8.ToArray(), "RTF"),
        ("Rar!"u8.ToArray(), "RAR"), ([0x37, 0x7A, 0xBC, 0xAF], "7z"), ([0x1F, 0x8B], "gzip"),
            ([0x89, (byte)'P', (byte)'N', (byte)'G'], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
    ];

    private static readonly string[] s_pages = ["<!doctype html", "<html", "<head", "<?xml"];

    /// <summary>The name of the kind of file that begins with these bytes, or null for a text.</summary>
    public static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] start, string name) in s_binary)
        {
            if (bytes.StartsWith(start))
                return PartOf(bytes, name);
        }

        Span<char> head = stackalloc char[Looked];
        int length = Math.Min(bytes.Length, Looked);
        for (int i = 0; i < length; i++)
            head[i] = (char)bytes[i];
        return PageOf(head[..length].TrimStart("\u00EF\u00BB\u00BF \t\r\n"));
    }

    /// <summary>The name of the kind of file whose bytes were taken for this text, or null for a text.</summary>
    public static string? NameOf(string text)
    {
        if (text.Length == 0 || !(char.IsAscii(text[0]) || text[0] == Glyph.ByteOrderMark))
            return null;
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, Looked)).TrimStart("\uFEFF \t\r\n");
        foreach ((byte[] start, string name) in s_binary)
        {
            if (start[0] < 0x80 && start[^1] < 0x80 && start.Length > 2 && Begins(head, start))
                return name;
        }

        return PageOf(head);
    }

    private static string PartOf(ReadOnlySpan<byte> bytes, string container)
    {
        foreach ((string of, byte[] part, string name) in s_parts)
        {
            if (of == container && bytes.IndexOf(part) >= 0)
                return name;
        }

        return container;
    }

    private static bool Begins(ReadOnlySpan<char> text, ReadOnlySpan<byte> start)
    {
        if (text.Length < start.Length)
            return false;
        for (int i = 0; i < start.Length; i++)
        {
            if (text[i] != start[i])
                return false;
        }

        return true;
    }

    private static string? PageOf(ReadOnlySpan<char> head)
    {
        foreach (string page in s_pages)
        {
            if (head.StartsWith(page, StringComparison.OrdinalIgnoreCase))
                return page == "<?xml" ? "XML" : "HTML";
        }

        return null;
    }
}
