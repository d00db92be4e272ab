using static System.FormattableString;

namespace Huzhou.Policy.Documents.Pdf;

/// <summary>
/// Looks at the streams of a PDF that are not packed, before anything is made of them: no filter stands between them and the reader of the
/// format.
/// </summary>
internal static class RawStreams
{
    private const int LongestDictionary = 2048;

    /// <summary>
    /// How often forms that are not packed may draw other ones: two calls on each of thirty levels would be a thousand million.
    /// </summary>
    private const int MostCalls = 24;

    internal static void Check(SourceFile file)
    {
        ReadOnlySpan<byte> bytes = file.Bytes;
        int calls = 0;
        for (int at = bytes.IndexOf("stream"u8); at >= 0;)
        {
            int from = at + 6;
            if (at < 3 || !bytes[(at - 3)..at].SequenceEqual("end"u8))
            {
                int length = bytes[from..].IndexOf("endstream"u8);
                ReadOnlySpan<byte> content = length < 0 ? bytes[from..] : bytes.Slice(from, length);
                ReadOnlySpan<byte> dictionary = bytes[Math.Max(0, at - LongestDictionary)..at];
                int begins = dictionary.LastIndexOf("obj"u8);
                dictionary = begins < 0 ? dictionary : dictionary[begins..];
                if (dictionary.IndexOf("/Filter"u8) < 0 && dictionary.IndexOf("/Length1"u8) < 0 && dictionary.IndexOf("/Image"u8) < 0
                    && dictionary.IndexOf("/Metadata"u8) < 0)
                {
                    if (PdfBudget.LettersIn(content) > PdfBudget.MostLettersOfPage)
                        throw file.TooLarge(Invariant($"has a page that shows more than {PdfBudget.MostLettersOfPage} letters"),
                            nameof(DocumentOptions.MostCharacters));
                    calls += dictionary.IndexOf("/Form"u8) < 0 ? 0 : content.Count(" Do"u8);
                    if (calls > MostCalls)
                        throw file.TooLarge(Invariant($"draws forms in forms more than {MostCalls} times"),
                            nameof(DocumentOptions.MostDepth));
                }

                from += content.Length;
            }

            int next = bytes[from..].IndexOf("stream"u8);
            at = next < 0 ? -1 : from + next;
        }
    }
}
