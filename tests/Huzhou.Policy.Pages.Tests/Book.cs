using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ExcelDataReader;

namespace Huzhou.Policy.Pages.Tests;

/// <summary>A workbook that was written, opened as another program opens it.</summary>
internal sealed class Book
{
    private static readonly XNamespace s_main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly byte[] _bytes;

    private Book(byte[] bytes)
    {
        _bytes = bytes;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        do
        {
            List<object?[]> rows = [];
            while (reader.Read())
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            Sheets.Add(reader.Name, rows);
        }
        while (reader.NextResult());
    }

    internal Dictionary<string, List<object?[]>> Sheets { get; } = new(StringComparer.Ordinal);

    internal static async Task<Book> Of(Func<Stream, Task> write)
    {
        using Forward stream = new();
        await write(stream);
        return new Book(stream.Written.ToArray());
    }

    /// <summary>The values of a column by its head.</summary>
    internal object?[] Column(string sheet, string head)
    {
        int at = Array.IndexOf(Sheets[sheet][0], head);
        Assert.True(at >= 0, $"{sheet} has no column {head}");
        return [.. Sheets[sheet].Skip(1).Select(row => row[at])];
    }

    /// <summary>The XML of a sheet, by its number from 1.</summary>
    internal XElement Xml(int sheet)
    {
        using ZipArchive zip = new(new MemoryStream(_bytes));
        using Stream part = zip.GetEntry(Name(sheet))!.Open();
        return XElement.Load(part);
    }

    internal Stream Open() => new MemoryStream(_bytes);

    /// <summary>The workbook after a person wrote into cells of its first sheet; null leaves a cell empty.</summary>
    internal Stream Filled(params (string Cell, object? Value)[] entries)
    {
        XElement sheet = Xml(1);
        foreach ((string reference, object? value) in entries)
        {
            XElement cell = sheet.Descendants(s_main + "c").Single(c => (string?)c.Attribute("r") == reference);
            cell.RemoveNodes();
            cell.Attribute("t")?.Remove();
            if (value is string words)
                cell.Add(new XAttribute("t", "inlineStr"), new XElement(s_main + "is", new XElement(s_main + "t", words)));
            else if (value is not null)
                cell.Add(new XElement(s_main + "v", Convert.ToString(value, CultureInfo.InvariantCulture)));
        }

        MemoryStream copy = new();
        copy.Write(_bytes);
        using (ZipArchive zip = new(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(Name(1))!.Delete();
            using Stream part = zip.CreateEntry(Name(1)).Open();
            sheet.Save(part);
        }

        copy.Position = 0;
        return copy;
    }

    private static string Name(int sheet) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{sheet}.xml");

    /// <summary>A stream that can only be written on, as an answer over a network.</summary>
    private sealed class Forward : Stream
    {
        internal MemoryStream Written { get; } = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => Written.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Written.Write(buffer, offset, count);
    }
}
