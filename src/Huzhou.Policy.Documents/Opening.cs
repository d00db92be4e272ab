using Huzhou.Policy.Documents.Excel;
using Huzhou.Policy.Documents.Html;
using Huzhou.Policy.Documents.Pdf;
using Huzhou.Policy.Documents.Plain;
using Huzhou.Policy.Documents.Word;

namespace Huzhou.Policy.Documents;

/// <summary>Hands a file to the reader of its kind, and lets nothing out but what is documented.</summary>
internal static class Opening
{
    internal static DocumentText Of(SourceFile file)
    {
        FileKind kind = Signature.KindOf(file);
        try
        {
            return kind switch
            {
                FileKind.Word => WordReader.Read(file),
                FileKind.Html => HtmlReader.Read(file),
                FileKind.Pdf => PdfReader.Read(file),
                FileKind.Workbook => WorkbookReader.Read(file),
                _ => PlainTextReader.Read(file),
            };
        }
        catch (Exception wrong) when (wrong is not DocumentException)
        {
            // Whatever the reader of a format makes of broken bytes (it may be an index out of range) says one thing about the file.
            throw file.Damaged(Signature.NameOf(kind), wrong);
        }
    }
}
