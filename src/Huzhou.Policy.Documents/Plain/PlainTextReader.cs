using System.Text;
using Huzhou.Policy.Documents.Composing;
using Huzhou.Policy.Reading;
using static System.FormattableString;

namespace Huzhou.Policy.Documents.Plain;

/// <summary>Opens a plain text: its letters stay as they are, a byte order mark included, so that offsets are those of the file.</summary>
internal static class PlainTextReader
{
    internal static DocumentText Read(SourceFile file)
    {
        Encoding encoding = file.Options.Encoding is { } asked ? TextEncoding.Named(asked)! : TextEncoding.Found(file.Bytes);
        string name = file.Options.Encoding ?? encoding.WebName;
        string text = Decoded(file, encoding, name);
        if (text.AsSpan().Trim("\uFEFF \t\r\n\f\u3000\u00A0").IsEmpty)
            throw file.NoText("is empty. Give it the text of an official document.");
        if (text.Length > file.Options.MostCharacters)
            throw file.TooLarge(Invariant($"holds more than {file.Options.MostCharacters} characters of text"),
                nameof(DocumentOptions.MostCharacters));
        return new DocumentText(FileKind.PlainText, new PolicyText(text), Lines(text)) { Encoding = name };
    }

    private static string Decoded(SourceFile file, Encoding encoding, string name)
    {
        try
        {
            string text = encoding.GetString(file.Bytes);
            int zero = text.IndexOf('\0', StringComparison.Ordinal);
            return zero < 0
                ? text
                : throw new DocumentException(DocumentFault.UnknownKind,
                    Invariant($"{file.Name} is not a text: character {zero} is a zero. Save it as .docx, .xlsx, .pdf, .html or plain text."));
        }
        catch (DecoderFallbackException wrong)
        {
            string tried = file.Options.Encoding is null && name == "gb18030" ? "UTF-8 or GB18030" : name;
            string found = wrong.BytesUnknown is { Length: > 0 } unknown ? $"bytes {Convert.ToHexString(unknown)}" : "a broken character";
            throw new DocumentException(DocumentFault.Damaged,
                Invariant($"{file.Name} is not a text in {tried}: {found} at byte {Math.Max(0, wrong.Index)}. Save it as UTF-8, or name its encoding."), wrong);
        }
    }

    /// <summary>Lines, and pages where the text has form feeds, as tools that take text out of a PDF leave them.</summary>
    private static PlaceMap Lines(string text)
    {
        List<int> lines = [0], pages = [0];
        for (int at = text.AsSpan().IndexOfAny("\n\r\f"); at >= 0;)
        {
            if (text[at] == '\f')
                pages.Add(at + 1);
            else if (text[at] == '\n' || at + 1 == text.Length || text[at + 1] != '\n')
                lines.Add(at + 1);
            int next = text.AsSpan(at + 1).IndexOfAny("\n\r\f");
            at = next < 0 ? -1 : at + 1 + next;
        }

        (int[] lineStarts, int[] pageStarts) = ([.. lines], [.. pages]);
        return new PlaceMap(lineStarts, line =>
            new DocumentPlace
            {
                Line = line + 1, Page = pageStarts.Length == 1 ? null
            : PlaceMap.IndexOf(pageStarts, lineStarts[line]) + 1
            });
    }
}
